import { manifestVersion } from '../addressed';
import { childOf, everything } from '../element';
import type { Rule } from './rule';

export const identity: Rule = (manifest, say, { version }) => {
  const id = childOf(manifest, 'Id');
  if (id !== undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id.text)) {
    say(id, 'wrong-id', `${id.text} is no GUID`);
  }
  const stated = childOf(manifest, 'Version');
  const due = manifestVersion(version);
  if (stated !== undefined && stated.text !== due) {
    say(stated, 'wrong-version', `${stated.text}; by package.json it is ${due}`);
  }
};

const asNumbers = (version: string): number =>
  version.split('.').reduce((sum, part, at) => sum + Number(part) / 1000 ** at, 0);

export const host: Rule = (manifest, say, { requirements, functions }) => {
  const [first] = childOf(manifest, 'Hosts')?.children ?? [];
  if (first !== undefined && first.attributes['Name'] !== 'Workbook') {
    say(first, 'wrong-host', `${first.attributes['Name'] ?? ''} is not Excel: Workbook`);
  }
  const sets = childOf(manifest, 'Requirements', 'Sets');
  for (const [name, lowest] of Object.entries(requirements)) {
    const set = sets?.children.find(({ attributes }) => attributes['Name'] === name);
    if (set === undefined || asNumbers(set.attributes['MinVersion'] ?? '0') < asNumbers(lowest)) {
      say(set ?? sets ?? manifest, 'requirement-missing', `${name} ${lowest}`);
    }
  }
  const runtime = [...everything(manifest)].find(([{ name }]) => name === 'Runtime')?.[0];
  for (const [element] of everything(manifest)) {
    const { resid } = element.attributes;
    const inRuntime = element.name === 'FunctionFile' || (element.name === 'SourceLocation' && resid !== undefined);
    if (runtime !== undefined && inRuntime && resid !== runtime.attributes['resid']) {
      say(
        element,
        'other-page',
        `${resid ?? ''}; pane and buttons share the page ${runtime.attributes['resid'] ?? ''}`,
      );
    }
    if (element.name === 'FunctionName' && !functions.includes(element.text)) {
      say(element, 'unknown-function', `${element.text}; there are ${functions.join(', ')}`);
    }
  }
};
