import type { Worksheet } from 'exceljs';
import { invalidArgument } from '../errors';
import { HostObject } from './object';

const pointsOfInch = 72;

/** As a file names them (ECMA-376 18.3.1.63). */
const paperSizes: Readonly<Record<string, number>> = { A3: 8, A4: 9 };

class HeaderFooterObject extends HostObject {
  readonly className = 'HeaderFooter';
  readonly #sheet: Worksheet;
  constructor(sheet: Worksheet) {
    super();
    this.#sheet = sheet;
  }
  set centerFooter(text: string) {
    this.#sheet.headerFooter.oddFooter = `&C${text}`;
  }
}

class HeaderFooterGroupObject extends HostObject {
  readonly className = 'HeaderFooterGroup';
  readonly #sheet: Worksheet;
  constructor(sheet: Worksheet) {
    super();
    this.#sheet = sheet;
  }
  get defaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.#sheet);
  }
}

export class PageLayoutObject extends HostObject {
  readonly className = 'PageLayout';
  readonly #sheet: Worksheet;

  constructor(sheet: Worksheet) {
    super();
    this.#sheet = sheet;
  }

  get headersFooters(): HeaderFooterGroupObject {
    return new HeaderFooterGroupObject(this.#sheet);
  }
  set orientation(orientation: string) {
    if (orientation !== 'Portrait' && orientation !== 'Landscape') throw invalidArgument(`the page ${orientation}`);
    this.#sheet.pageSetup.orientation = orientation === 'Portrait' ? 'portrait' : 'landscape';
  }
  set paperSize(size: string) {
    const paper = paperSizes[size];
    if (paper === undefined) throw invalidArgument(`paper of this size is not simulated: ${size}`);
    this.#sheet.pageSetup.paperSize = paper as 9;
  }
  set centerHorizontally(center: boolean) {
    this.#sheet.pageSetup.horizontalCentered = center;
  }
  set zoom(zoom: unknown) {
    const { horizontalFitToPages, verticalFitToPages } = zoom as Record<string, number | undefined>;
    Object.assign(this.#sheet.pageSetup, {
      fitToPage: true,
      fitToWidth: horizontalFitToPages ?? 0,
      fitToHeight: verticalFitToPages ?? 0,
    });
  }
  setPrintMargins(unit: string, margins: Readonly<Record<string, number | undefined>>): void {
    const inches = { Inches: 1, Points: 1 / pointsOfInch, Centimeters: 1 / 2.54 }[unit];
    if (inches === undefined) throw invalidArgument(`the unit ${unit}`);
    const given = Object.entries(margins).flatMap(([side, value]) => (value == null ? [] : [[side, value * inches]]));
    this.#sheet.pageSetup.margins = {
      ...this.#sheet.pageSetup.margins,
      ...Object.fromEntries(given),
    } as Worksheet['pageSetup']['margins'] & object;
  }
  setPrintArea(area: string): void {
    this.#sheet.pageSetup.printArea = area.replaceAll('$', '');
  }
  setPrintTitleRows(rows: string): void {
    this.#sheet.pageSetup.printTitlesRow = rows.replaceAll('$', '');
  }
  setPrintTitleColumns(columns: string): void {
    this.#sheet.pageSetup.printTitlesColumn = columns.replaceAll('$', '');
  }
}
