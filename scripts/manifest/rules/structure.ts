import { everything } from '../element';
import { contents } from '../schema';
import { names, lookUp } from './named';
import type { Rule } from './rule';

export const order: Rule = (manifest, say) => {
  for (const [element, within] of everything(manifest)) {
    const parts = (lookUp(contents, names(element, within)) ?? '').split(' ').filter((part) => part !== '');
    const allowed = parts.map((part) => part.replace(/[?*+]$/, ''));
    let furthest = 0;
    for (const child of element.children) {
      const at = allowed.indexOf(child.name);
      if (at < 0) say(child, 'unknown-element', `${child.name} does not belong in ${element.name}`);
      else if (at < furthest) {
        say(child, 'wrong-order', `${child.name} stands before ${allowed[furthest] ?? ''} in ${element.name}`);
      } else furthest = at;
    }
    for (const [at, name] of allowed.entries()) {
      const found = element.children.filter((child) => child.name === name);
      const how = parts[at]?.slice(name.length);
      if (found.length === 0 && how !== '?' && how !== '*') {
        say(element, 'missing-element', `${element.name} needs ${name}`);
      }
      const [, second] = found;
      if (second !== undefined && how !== '*' && how !== '+') {
        say(second, 'repeated-element', `${element.name} has one ${name}`);
      }
    }
  }
};

export const onceOnly: Rule = (manifest, say) => {
  const seen = new Set<string>();
  for (const [element] of everything(manifest)) {
    const { id } = element.attributes;
    if (id === undefined) continue;
    if (seen.has(id)) say(element, 'id-twice', id);
    seen.add(id);
  }
};
