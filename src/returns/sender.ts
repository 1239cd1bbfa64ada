import { finding, type Finding, type FindingCode } from '../findings/finding';
import type { Ledger } from '../ledger/ledger';
import type { LedgerUnit } from '../ledger/ledger-unit';
import type { Form } from '../workbook/form';
import { cellText } from '../workbook/snapshot';
import { unitOfFileName, type Identity } from './identity';

/** Digits of a telephone in a town; fewer are an extension, which many units have. */
const townDigits = 7;

/** A telephone as it is compared, with or without its area code; empty for what is none. */
function phoneKey(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  if (digits.length < townDigits) return '';
  return /^1\d{10}$/.test(digits) ? digits : digits.slice(-townDigits);
}

function unitsByPhone({ units }: Ledger): Map<string, LedgerUnit[]> {
  const byPhone = new Map<string, LedgerUnit[]>();
  for (const unit of units) {
    const key = phoneKey(unit.phone);
    if (key !== '') byPhone.set(key, [...(byPhone.get(key) ?? []), unit]);
  }
  return byPhone;
}

/** Worked out once a ledger: a thousand returns ask for it. */
const workedOut = new WeakMap<Ledger, Map<string, LedgerUnit[]>>();

/** The only unit that has a telephone in the ledger, where it is not the return's own. */
function unitOfPhone(phone: string, unit: LedgerUnit, ledger: Ledger): LedgerUnit | undefined {
  const byPhone = workedOut.get(ledger) ?? unitsByPhone(ledger);
  workedOut.set(ledger, byPhone);
  const [only, another] = byPhone.get(phoneKey(phone)) ?? [];
  return another === undefined && only !== unit ? only : undefined;
}

/** The other unit that a file's name speaks of, where it does not speak of the return's own. */
function namedInFile(name: string, unit: LedgerUnit, ledger: Ledger): LedgerUnit | undefined {
  const named = unitOfFileName(name, ledger);
  const base = name.slice(name.lastIndexOf('/') + 1);
  const own = [unit.name, ...unit.aliases].some((one) => one !== '' && base.includes(one));
  return own || named === unit ? undefined : named;
}

/** Findings that make it doubtful whether the unit of the template sent the return. */
const doubts: ReadonlySet<FindingCode> = new Set(['file-name-other-unit', 'phone-of-other-unit']);

/** What speaks for another unit having sent a return, in this one's template. */
export function doubtsOfSender(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ code }) => doubts.has(code));
}

/**
 * Holds a return that is some unit's by its template against what its file's name and 联系电话 say. One of them for another
 * unit is pointed out; both for the same one are no chance: somebody filled in another unit's template, and it is sent back.
 * @param identity of a return that is not sent back
 */
export function withSender(identity: Identity, fileName: string, form: Form | undefined, ledger: Ledger): Identity {
  const { unit, findings } = identity;
  if (unit === undefined) return identity;
  const named = namedInFile(fileName, unit, ledger);
  const phone = cellText(form?.cell('联系电话')).trim();
  const phoned = unitOfPhone(phone, unit, ledger);
  if (named !== undefined && named === phoned) {
    const found = finding('return-of-other-unit', {}, { other: named.name, unit: unit.name, phone });
    return { unit: undefined, sender: named, findings: [found] };
  }
  const said: Finding[] = [];
  if (named !== undefined) said.push(finding('file-name-other-unit', {}, { named: named.name, unit: unit.name }));
  if (phoned !== undefined && form !== undefined) {
    const where = { sheet: form.sheet.name, cell: form.at('联系电话'), field: '联系电话' };
    said.push(finding('phone-of-other-unit', where, { raw: phone, other: phoned.name, unit: unit.name }));
  }
  return said.length === 0 ? identity : { unit, findings: [...findings, ...said] };
}
