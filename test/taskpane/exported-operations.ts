import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Operation } from '../../src/ledger/operations/operation';

/** Where operations are looked for. */
const rooms = ['src/ledger/operations', 'src/consolidation', 'src/evaluation'];

function isOperation(value: unknown): value is Operation<unknown> {
  return typeof value === 'object' && value !== null && ['name', 'whyNot', 'act'].every((key) => key in value);
}

/** Every operation there is, under the name the code exports it by. */
export async function exportedOperations(): Promise<
  readonly (readonly [name: string, operation: Operation<unknown>])[]
> {
  const files = rooms.flatMap((room) =>
    fs
      .readdirSync(room)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.resolve(room, file)),
  );
  const modules = await Promise.all(
    files.map(async (file) => (await import(pathToFileURL(file).href)) as Record<string, unknown>),
  );
  return modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => (isOperation(value) ? [[name, value] as const] : [])),
  );
}
