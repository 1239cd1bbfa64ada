import { childOf, everything, type Element } from '../element';
import { longest, longestId } from '../schema';
import { names, lookUp } from './named';
import type { Rule } from './rule';

/** Texts of an element: what stands in it, its default value and those of its languages. */
const textsOf = (element: Element): [Element, string][] => [
  [element, element.attributes['DefaultValue'] ?? element.text],
  ...element.children
    .filter(({ name }) => name === 'Override')
    .map((child): [Element, string] => [child, child.attributes['Value'] ?? '']),
];

export const lengths: Rule = (manifest, say) => {
  for (const [element, within] of everything(manifest)) {
    const most = lookUp(longest, names(element, within));
    for (const [place, text] of most === undefined ? [] : textsOf(element)) {
      if (text.length > (most ?? 0)) {
        say(place, 'too-long', `${text.length} letters in ${element.name}; ${most} are taken`);
      }
    }
    const { id } = element.attributes;
    const mostOfId = within.includes('Resources') ? longestId.resource : longestId.control;
    if (id !== undefined && id.length > mostOfId) {
      say(element, 'too-long', `id ${id} has ${id.length} letters; ${mostOfId} are taken`);
    }
  }
};

export const languages: Rule = (manifest, say, expected) => {
  const named = ['DisplayName', 'Description'].map((name) => childOf(manifest, name));
  const strings = [...everything(manifest)].filter(([{ name }]) => name === 'String').map(([element]) => element);
  for (const element of [...named, ...strings]) {
    for (const language of expected.languages) {
      if (element?.children.some(({ attributes }) => attributes['Locale'] === language) === false) {
        say(element, 'language-missing', `${element.attributes['id'] ?? element.name} has no ${language}`);
      }
    }
  }
};
