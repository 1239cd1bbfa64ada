import { readInline, withClauses } from './inline';
import { namesUnits, readLabels, type Labelled } from './labels';

/** What a text says of units, and the text without it. */
export interface UnitsIn {
  readonly rest: string;
  readonly labelled: readonly Labelled[];
}

const leads = (labelled: readonly Labelled[]): boolean => labelled.some(({ label }) => label === 'lead');

/** 甲牵头 may stand before the labels: （甲牵头；配合单位：乙）. */
function withLeadBefore(before: string, after: string, labelled: readonly Labelled[]): UnitsIn {
  const inline = leads(labelled) ? undefined : readInline(before);
  if (inline === undefined || !leads(inline.labelled)) return { rest: before + after, labelled };
  return { rest: inline.rest + after, labelled: [...inline.labelled, ...labelled] };
}

/** What a label announces, taken apart where verbs share it out; 分工：由甲牵头 is running text behind a label. */
function dividedOf(one: Labelled): readonly Labelled[] {
  if (namesUnits(one)) return withClauses(one);
  if (one.label !== 'division') return [one];
  return one.text === '' ? [] : (readInline(one.text)?.labelled ?? [one]);
}

/**
 * Takes the units out of a text: by labels, or named at one of its ends.
 * @param running whether sentences say so too: 由甲牵头
 */
export function unitsIn(text: string, running = true): UnitsIn {
  const { before, labelled, after } = readLabels(text);
  const divided = labelled.flatMap(dividedOf);
  if (divided.some(namesUnits)) return withLeadBefore(before, after, divided);
  const duty = divided.find(({ label }) => label === 'duty');
  const inline = readInline(duty?.text ?? text, running);
  if (inline === undefined) return { rest: before + after, labelled: divided };
  if (duty === undefined) return inline;
  const others = divided.filter((one) => one !== duty);
  return { rest: before + after, labelled: [...others, { label: 'duty', text: inline.rest }, ...inline.labelled] };
}
