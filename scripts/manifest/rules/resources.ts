import { childOf, everything } from '../element';
import { listOfResid } from '../schema';
import { names, lookUp } from './named';
import type { Rule } from './rule';

export const resources: Rule = (manifest, say) => {
  const lists = childOf(manifest, 'VersionOverrides', 'Resources')?.children ?? [];
  const declared = lists.flatMap((list) => list.children.map((entry) => ({ list: list.name, entry })));
  const asked = new Set<string>();
  for (const [element, within] of everything(manifest)) {
    const { resid } = element.attributes;
    if (resid === undefined) continue;
    const list = lookUp(listOfResid, names(element, within)) ?? '';
    asked.add(`${list} ${resid}`);
    if (!declared.some((one) => one.list === list && one.entry.attributes['id'] === resid)) {
      say(element, 'resid-undeclared', `${resid} is not in ${list}`);
    }
  }
  for (const { list, entry } of declared) {
    const id = entry.attributes['id'] ?? '';
    if (!asked.has(`${list} ${id}`)) say(entry, 'resource-unused', `nothing asks for ${id}`);
  }
};
