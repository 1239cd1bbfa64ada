import type { Visibility } from '../snapshot';

/** What the project's own locked sheets allow, as the files we write do. */
export const ownProtection: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertRows: true,
  allowAutoFilter: true,
  allowSort: true,
};

/** What is known of a sheet beyond its cells. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** How it is protected; undefined where it is not. */
  readonly protection: Excel.WorksheetProtectionOptions | undefined;
}

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Asks for every sheet's name and protection; to be read after the sync. */
export function askForSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility,items/protection/protected,items/protection/options');
  return sheets;
}

/** What the host answered to `askForSheets`. */
export function knownSheets(sheets: Excel.WorksheetCollection): KnownSheet[] {
  return sheets.items.map(({ id, name, visibility, protection }) => ({
    id,
    name,
    visibility: visibilities[visibility],
    protection: protection.protected ? protection.options : undefined,
  }));
}
