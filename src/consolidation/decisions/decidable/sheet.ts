import type { Language } from '../../../findings/language';
import type { Ledger } from '../../../ledger/ledger';
import type { Source, UnitReturn } from '../../../returns/unit-return';
import type { Field } from './field';

/** A value of a return that the office can decide on. */
export interface DecidablePlace {
  /** Sheet as the contract calls it, key of the record, header of the field: the columns of 裁定. */
  readonly sheet: string;
  readonly key: string;
  readonly field: string;
  /** The very cell, and what stands in it. */
  readonly source: Source;
  /** What was made of it, as people read it; empty where nothing was. */
  readonly adopted: string;
}

/** A sheet as it is declared: its records in a return, how they are named, and their fields. */
interface Declared<Item> {
  readonly items: (content: UnitReturn) => readonly Item[];
  readonly withItems: (content: UnitReturn, items: readonly Item[]) => UnitReturn;
  readonly keys: (items: readonly Item[]) => readonly string[];
  /** Indexes of the records that a key may mean. */
  readonly ofKey: (key: string, items: readonly Item[], field: string) => readonly number[];
  readonly fields: Readonly<Record<string, Field<Item>>>;
}

/** One sheet of a return, as far as it can be decided on. */
export interface DecidableSheet {
  places(content: UnitReturn): DecidablePlace[];
  /** The places that a key may mean; several where it does not say which. */
  ofKey(content: UnitReturn, key: string, field: string): DecidablePlace[];
  /** What may be decided, Chinese unless told. */
  allowed(field: string, ledger: Ledger, language?: Language): string;
  /** The return with a value as decided; undefined where that value cannot be read without doubt. */
  decided(content: UnitReturn, place: DecidablePlace, text: string, ledger: Ledger): UnitReturn | undefined;
}

const isSamePlace = (one: Source | undefined, { sheet, cell }: Source): boolean =>
  one?.sheet === sheet && one.cell === cell;

/** A sheet that can be decided on, from its declaration. */
export function decidableSheet<Item>(sheet: string, declared: Declared<Item>): DecidableSheet {
  const { items, withItems, keys, ofKey, fields } = declared;
  const placeOf = (item: Item, key: string, field: string): DecidablePlace[] => {
    const own = fields[field];
    const source = own?.source(item);
    // Where a sheet lacks the column there is nothing to decide on.
    if (own === undefined || source === undefined || source.cell === '') return [];
    return [{ sheet, key, field, source, adopted: own.adopted(item) }];
  };
  return {
    places: (content) => {
      const all = items(content);
      const named = keys(all);
      return all.flatMap((item, index) =>
        Object.keys(fields).flatMap((field) => placeOf(item, named[index] ?? '', field)),
      );
    },
    ofKey: (content, key, field) => {
      const all = items(content);
      const named = keys(all);
      return ofKey(key, all, field).flatMap((index) => {
        const item = all[index];
        return item === undefined ? [] : placeOf(item, named[index] ?? '', field);
      });
    },
    allowed: (field, ledger, language = 'zh') => fields[field]?.allowed(ledger, language) ?? '',
    decided: (content, place, text, ledger) => {
      const all = items(content);
      const own = fields[place.field];
      // A list that goes on in another sheet has the same address twice.
      const index = all.findIndex((item) => isSamePlace(own?.source(item), place.source));
      const item = all[index];
      const decided = item === undefined ? undefined : own?.decided(item, text, ledger);
      if (decided === undefined) return undefined;
      return withItems(
        content,
        all.map((one, at) => (at === index ? decided : one)),
      );
    },
  };
}

function indexesOf(key: string, keys: readonly string[]): number[] {
  return keys.flatMap((one, index) => (one === key ? [index] : []));
}

/** Records with a key of the office's own, which stands in each once. */
export function keyed<Item>(keyOf: (item: Item) => string): Pick<Declared<Item>, 'keys' | 'ofKey'> {
  return {
    keys: (items) => items.map(keyOf),
    ofKey: (key, items) => indexesOf(key, items.map(keyOf)),
  };
}
