import { unescaped } from './escapes';
import { isOn } from './xml/boolean';
import type { Visibility } from '../snapshot';
import type { Attributes, ElementName, PartHandler } from './xml/handler';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly relationship: string;
}

function visibilityOf(state: string | undefined): Visibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

/** Reads the workbook part (ECMA-376 part 1, 18.2): sheets, names, links to other workbooks, the date system. */
export class WorkbookHandler implements PartHandler {
  readonly root = 'workbook';
  readonly sheets: SheetEntry[] = [];
  readonly definedNames: { name: string; refersTo: string }[] = [];
  /** Relationships of links to other workbooks, in the order formulas number them from 1. */
  readonly externalReferences: string[] = [];
  date1904 = false;
  #definedName: { name: string; refersTo: string } | undefined;

  get listening(): boolean {
    return this.#definedName !== undefined;
  }

  open(name: ElementName, attributes: Attributes): void {
    if (name === 'workbookPr') this.date1904 = isOn(attributes.get('date1904'));
    else if (name === 'sheet') {
      this.sheets.push({
        name: unescaped(attributes.get('name') ?? ''),
        visibility: visibilityOf(attributes.get('state')),
        relationship: attributes.get('r:id') ?? '',
      });
    } else if (name === 'externalReference') this.externalReferences.push(attributes.get('r:id') ?? '');
    else if (name === 'definedName') this.#definedName = { name: attributes.get('name') ?? '', refersTo: '' };
  }

  text(piece: string): void {
    if (this.#definedName !== undefined) this.#definedName.refersTo += piece;
  }

  close(name: ElementName): void {
    if (name !== 'definedName' || this.#definedName === undefined) return;
    this.definedNames.push(this.#definedName);
    this.#definedName = undefined;
  }
}
