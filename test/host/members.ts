import { ExcelError } from './errors';
import { HostObject } from './objects/object';
import { excelClasses } from './realm';

/** The two members whose name on the wire is not their name in the library. */
const renamed: Readonly<Record<string, string>> = { gridlines: 'showGridlines', headings: 'showHeadings' };

/** `Values` → `values`, `_KeepReference` as it stands. */
export function memberOf(name: string): string {
  const member = name.slice(0, 1).toLowerCase() + name.slice(1);
  return renamed[member] ?? member;
}

export const wireName = (member: string): string => member.slice(0, 1).toUpperCase() + member.slice(1);

/** Whether the simulation's own class declares a member, to read, to set or at all. */
export function isMember(object: HostObject, member: string, use?: 'get' | 'set'): boolean {
  for (let at: object = Object.getPrototypeOf(object) as object; at !== HostObject.prototype;) {
    const found = Object.getOwnPropertyDescriptor(at, member);
    if (found !== undefined && member !== 'constructor') return use === undefined || found[use] !== undefined;
    at = Object.getPrototypeOf(at) as object;
  }
  return false;
}

/** The error for a member the simulation lacks: whether Excel lacks it too is read from the client library. */
export function notSimulated(className: string, member: string): ExcelError {
  const known = excelClasses().get(className)?.has(member.replace(/^_/, '')) === true || member.startsWith('_');
  return known
    ? new ExcelError('NotSimulated', `not simulated: ${className}.${member}`, 501)
    : new ExcelError('ApiNotFound', `unknown to Excel: ${className}.${member}`, 404);
}
