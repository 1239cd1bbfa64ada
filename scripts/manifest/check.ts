import fs from 'node:fs';
import path from 'node:path';
import { manifestVersion } from './addressed';
import { childOf, everything, NotXml, readManifest, type Element } from './element';
import { pngSize } from './png-size';
import { contents, listOfResid, longest, longestId } from './schema';

/** Something in a manifest that Excel would not take, or would not do as meant. */
export interface Remark {
  readonly line: number;
  readonly code: RemarkCode;
  /** What it is about, and what would be right. */
  readonly detail: string;
}

export type RemarkCode =
  | 'not-xml'
  | 'unknown-element'
  | 'wrong-order'
  | 'missing-element'
  | 'repeated-element'
  | 'wrong-id'
  | 'wrong-version'
  | 'too-long'
  | 'id-twice'
  | 'resid-undeclared'
  | 'resource-unused'
  | 'not-https'
  | 'other-address'
  | 'file-missing'
  | 'wrong-size'
  | 'size-missing'
  | 'wrong-host'
  | 'requirement-missing'
  | 'other-page'
  | 'unknown-function'
  | 'language-missing';

/** What a manifest is held against. */
export interface Expected {
  /** Version of package.json. */
  readonly version: string;
  /** Requirement sets with the lowest version that will do: `ExcelApi` `1.13`. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Functions that buttons may call. */
  readonly functions: readonly string[];
  /** Languages that every text must have beside the default one. */
  readonly languages: readonly string[];
  /** The folder that will be at the address of the manifest; left out where nothing is built. */
  readonly folder?: string;
}

type Say = (element: Element, code: RemarkCode, detail: string) => void;
type Rule = (manifest: Element, say: Say, expected: Expected) => void;

/** How an element is named in the tables of schema.ts, most exact first. */
function names(element: Element, within: readonly string[]): string[] {
  const type = (element.attributes['type'] ?? '').replace(/^.*:/, '');
  const qualified = `${within.at(-1) ?? ''}/${element.name}`;
  return [`${element.name}:${type}`, qualified, element.name];
}

const lookUp = <Value>(table: Readonly<Record<string, Value>>, keys: readonly string[]): Value | undefined =>
  keys.map((key) => table[key]).find((value) => value !== undefined);

const order: Rule = (manifest, say) => {
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

const identity: Rule = (manifest, say, { version }) => {
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

/** Texts of an element: what stands in it, its default value and those of its languages. */
const textsOf = (element: Element): [Element, string][] => [
  [element, element.attributes['DefaultValue'] ?? element.text],
  ...element.children
    .filter(({ name }) => name === 'Override')
    .map((child): [Element, string] => [child, child.attributes['Value'] ?? '']),
];

const lengths: Rule = (manifest, say) => {
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

const resources: Rule = (manifest, say) => {
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

const onceOnly: Rule = (manifest, say) => {
  const seen = new Set<string>();
  for (const [element] of everything(manifest)) {
    const { id } = element.attributes;
    if (id === undefined) continue;
    if (seen.has(id)) say(element, 'id-twice', id);
    seen.add(id);
  }
};

/** Attributes that hold addresses, with the size in pixels that a picture at one must have. */
function* addresses(manifest: Element): Generator<{ element: Element; address: string; size?: number }> {
  const sizes = new Map<string, number>();
  for (const [element, within] of everything(manifest)) {
    if (within.at(-1) === 'Icon') sizes.set(element.attributes['resid'] ?? '', Number(element.attributes['size']));
  }
  const ofIcon: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
  for (const [element, within] of everything(manifest)) {
    const holder = element.name === 'Override' ? (within.at(-1) ?? '') : element.name;
    const holds = within.includes('Images') || within.includes('Urls') || /Url$|^SourceLocation$/.test(holder);
    const address = element.attributes['DefaultValue'] ?? element.attributes['Value'];
    if (!holds || address === undefined) continue;
    const size = ofIcon[holder] ?? sizes.get(element.attributes['id'] ?? '');
    yield { element, address, ...(size === undefined ? {} : { size }) };
  }
}

const served: Rule = (manifest, say, { folder }) => {
  const page = childOf(manifest, 'DefaultSettings', 'SourceLocation')?.attributes['DefaultValue'] ?? '';
  const base = page.slice(0, page.lastIndexOf('/') + 1);
  for (const { element, address, size } of addresses(manifest)) {
    if (!address.startsWith('https://')) say(element, 'not-https', address);
    else if (!address.startsWith(base)) say(element, 'other-address', `${address} is not under ${base}`);
    else if (folder !== undefined) {
      const file = path.join(folder, decodeURIComponent(address.slice(base.length).replace(/[?#].*$/, '')));
      if (!fs.existsSync(file)) say(element, 'file-missing', file);
      else if (size !== undefined) {
        const found = pngSize(fs.readFileSync(file));
        if (found?.width !== size || found.height !== size) {
          say(element, 'wrong-size', `${file} is ${found === undefined ? 'no PNG' : found.width}, not ${size}`);
        }
      }
    }
  }
  for (const [element] of everything(manifest)) {
    if (element.name !== 'Icon') continue;
    const sizes = element.children.map((image) => image.attributes['size']);
    for (const size of ['16', '32', '80']) {
      if (!sizes.includes(size)) say(element, 'size-missing', `no picture of ${size} pixels`);
    }
  }
};

const asNumbers = (version: string): number =>
  version.split('.').reduce((sum, part, at) => sum + Number(part) / 1000 ** at, 0);

const host: Rule = (manifest, say, { requirements, functions }) => {
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

const languages: Rule = (manifest, say, expected) => {
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

const rules: readonly Rule[] = [order, identity, lengths, resources, onceOnly, served, host, languages];

/**
 * Checks a manifest without the internet: what Microsoft's validator asks of it as far as it concerns this one, and
 * what that does not see: texts that nothing declares, files that are not there.
 * @param text of the manifest
 * @returns by line; empty where all is well
 */
export function checkManifest(text: string, expected: Expected): Remark[] {
  const remarks: Remark[] = [];
  const say: Say = ({ line }, code, detail) => void remarks.push({ line, code, detail });
  try {
    const manifest = readManifest(text);
    for (const rule of rules) rule(manifest, say, expected);
  } catch (error) {
    if (!(error instanceof NotXml)) throw error;
    return [{ line: error.line, code: 'not-xml', detail: error.message }];
  }
  return remarks.sort((left, right) => left.line - right.line);
}
