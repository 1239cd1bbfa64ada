import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { needing, onPath } from '../missing-program';

const soffice = onPath('soffice');
// A python3 that stands before the system's on the path may not have the system's packages.
const pythons = ['/usr/bin/python3', 'python3'];
const pythonWith = (module: string) => pythons.find((name) => spawnSync(name, ['-c', `import ${module}`]).status === 0);
const python = pythonWith('openpyxl');
const pythonWriting = pythonWith('openpyxl, xlsxwriter');

/** LibreOffice's word processor is a package of its own: its library lies beside the program. */
export const writerIsThere =
  soffice !== undefined && fs.existsSync(path.join(path.dirname(fs.realpathSync(soffice)), 'libswlo.so'));

export const withLibreOffice = needing('LibreOffice (soffice)', soffice !== undefined);
export const withOpenpyxl = needing('openpyxl (python3-openpyxl)', python !== undefined);
export const withXlsxWriter = needing('XlsxWriter (python3-xlsxwriter)', pythonWriting !== undefined);

/** Tells LibreOffice to compute every formula on loading, whatever results the file brings along. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Files by name. */
export type Files = ReadonlyMap<string, Uint8Array>;

function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ledger-interop-'));
  try {
    return work(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Opens workbooks or documents in LibreOffice and saves them again, all in one go.
 * @param recalculate compute every formula anew
 * @param kind what they are saved as; names stay as they are
 */
export function resaved(
  files: Files,
  recalculate: boolean,
  kind: 'xlsx' | 'xls' | 'ods' | 'fods' | 'pdf' | 'docx' = 'xlsx',
): Map<string, Uint8Array> {
  return inFolder((folder) => {
    const [profile, from, to] = ['profile', 'from', 'to'].map((name) => path.join(folder, name)) as [
      string,
      string,
      string,
    ];
    fs.mkdirSync(path.join(profile, 'user'), { recursive: true });
    fs.mkdirSync(from);
    if (recalculate) fs.writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
    const paths = [...files].map(([name, bytes]) => {
      const file = path.join(from, name);
      fs.writeFileSync(file, bytes);
      return file;
    });
    const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', kind];
    const { error, stderr } = spawnSync(soffice ?? 'soffice', [...options, '--outdir', to, ...paths], {
      encoding: 'utf8',
    });
    if (error !== undefined) throw error;
    return new Map(
      [...files.keys()].map((name) => {
        const file = path.join(to, `${path.parse(name).name}.${kind}`);
        if (!fs.existsSync(file)) throw new Error(`LibreOffice did not save ${name}: ${stderr}`);
        return [name, new Uint8Array(fs.readFileSync(file))];
      }),
    );
  });
}

/** Fills workbooks in with openpyxl: cells by sheet and address from JSON, `{"date": "2008-01-20"}` for a day. */
const fillScript = `
import datetime, json, sys
import openpyxl

def content(value):
    return datetime.date.fromisoformat(value['date']) if isinstance(value, dict) else value

for file, sheets in json.load(sys.stdin).items():
    book = openpyxl.load_workbook(file)
    for sheet, cells in sheets.items():
        for cell, value in cells.items():
            book[sheet][cell] = content(value)
    book.save(file)
`;

/**
 * Opens workbooks with openpyxl, writes cells and saves them.
 * @param contents contents by file, sheet and address
 */
export function filledByOpenpyxl(files: Files, contents: Readonly<Record<string, unknown>>): Map<string, Uint8Array> {
  return inFolder((folder) => {
    for (const [name, bytes] of files) fs.writeFileSync(path.join(folder, name), bytes);
    const byPath = Object.fromEntries([...files.keys()].map((name) => [path.join(folder, name), contents[name] ?? {}]));
    const { status, stderr, error } = spawnSync(python ?? 'python3', ['-c', fillScript], {
      input: JSON.stringify(byPath),
      encoding: 'utf8',
    });
    if (error !== undefined) throw error;
    if (status !== 0) throw new Error(stderr);
    return new Map(
      [...files.keys()].map((name) => [name, new Uint8Array(fs.readFileSync(path.join(folder, name)))] as const),
    );
  });
}

/** Writes the cells of workbooks anew with XlsxWriter, with their number formats, joined ranges, hidden rows and sheets. */
const rewriteScript = `
import sys
import openpyxl, xlsxwriter

for file in sys.argv[1:]:
    book = openpyxl.load_workbook(file, data_only=True)
    written = xlsxwriter.Workbook(file)
    for sheet in book:
        copy = written.add_worksheet(sheet.title)
        if sheet.sheet_state != 'visible': copy.hide()
        for merged in sheet.merged_cells.ranges:
            copy.merge_range(merged.coord, '')
        for row, look in sheet.row_dimensions.items():
            if look.hidden: copy.set_row(row - 1, None, None, {'hidden': True})
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is None: continue
                form = written.add_format({'num_format': cell.number_format})
                place = (cell.row - 1, cell.column - 1)
                if cell.is_date: copy.write_datetime(*place, cell.value, form)
                elif isinstance(cell.value, bool): copy.write_boolean(*place, cell.value, form)
                elif isinstance(cell.value, (int, float)): copy.write_number(*place, cell.value, form)
                else: copy.write_string(*place, str(cell.value), form)
    written.close()
`;

/** Writes workbooks anew with XlsxWriter. */
export function rewrittenByXlsxWriter(files: Files): Map<string, Uint8Array> {
  return inFolder((folder) => {
    const paths = [...files].map(([name, bytes]) => {
      const file = path.join(folder, name);
      fs.writeFileSync(file, bytes);
      return file;
    });
    const { status, stderr, error } = spawnSync(pythonWriting ?? 'python3', ['-c', rewriteScript, ...paths], {
      encoding: 'utf8',
    });
    if (error !== undefined) throw error;
    if (status !== 0) throw new Error(stderr);
    return new Map([...files.keys()].map((name) => [name, new Uint8Array(fs.readFileSync(path.join(folder, name)))]));
  });
}

/** What openpyxl says of the charts of workbooks: by sheet, with the references and cached values of each series. */
const chartsScript = `
import json, sys
import openpyxl

def cached(cache):
    values = [None] * cache.ptCount
    for pt in cache.pt: values[pt.idx] = pt.v
    return values

def series(one):
    names, numbers = one.cat.strRef, one.val.numRef
    return {
        'name': [one.tx.strRef.f, cached(one.tx.strRef.strCache)],
        'categories': [names.f, cached(names.strCache)],
        'values': [numbers.f, cached(numbers.numCache)],
    }

book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([
    {'sheet': sheet.title, 'kind': type(chart).__name__, 'series': [series(one) for one in chart.series]}
    for sheet in book for chart in sheet._charts
]))
`;

/** Cells, as a reference names them, and what a program finds cached of them; null is a gap. */
export type CachedCells<Value> = readonly [reference: string, values: readonly (Value | null)[]];

export interface ReadChart {
  readonly sheet: string;
  readonly kind: string;
  readonly series: readonly {
    readonly name: CachedCells<string>;
    readonly categories: CachedCells<string>;
    readonly values: CachedCells<string | number>;
  }[];
}

/** Opens a workbook with openpyxl and says what charts it has. */
export function chartsReadByOpenpyxl(bytes: Uint8Array): ReadChart[] {
  return inFolder((folder) => {
    const file = path.join(folder, 'charts.xlsx');
    fs.writeFileSync(file, bytes);
    const { status, stdout, stderr, error } = spawnSync(python ?? 'python3', ['-c', chartsScript, file], {
      encoding: 'utf8',
    });
    if (error !== undefined) throw error;
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as ReadChart[];
  });
}
