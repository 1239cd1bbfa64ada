import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Operation } from '../../src/ledger/operations/operation';
import { registerOperations } from '../../src/ledger/registers/operations';

/** Where operations are looked for. */
const rooms = ['src/ledger/operations', 'src/consolidation', 'src/evaluation'];

function isOperation(value: unknown): value is Operation<unknown> {
  return typeof value === 'object' && value !== null && ['name', 'whyNot', 'act'].every((key) => key in value);
}

/** What can be done to the registers, under the names of 操作日志: they are made from data, and exported as one list. */
function ofRegisters(): readonly (readonly [name: string, operation: Operation<unknown>])[] {
  return registerOperations
    .flatMap(({ enter, edit, correct, steps }) => [
      ...[enter, edit, ...(correct === undefined ? [] : [correct])],
      ...steps.map(({ take }) => take),
    ])
    .map((operation) => [operation.name, operation as Operation<unknown>] as const);
}

/** Every operation there is, under the name the code exports it by. */
export async function exportedOperations(): Promise<
  readonly (readonly [name: string, operation: Operation<unknown>])[]
> {
  const files = rooms.flatMap((room) =>
    fs
      .readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.resolve(room, file)),
  );
  const modules = await Promise.all(
    files.map(async (file) => (await import(pathToFileURL(file).href)) as Record<string, unknown>),
  );
  const exported = modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => (isOperation(value) ? [[name, value] as const] : [])),
  );
  return [...exported, ...ofRegisters()];
}
