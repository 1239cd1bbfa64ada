import { describe, expect, it } from 'vitest';
import { progressHeaders } from '../../../../src/ledger/operations/progress/edit';
import { registers } from '../../../../src/ledger/registers';
import { englishRecords, englishSteps, englishWords } from '../../../../src/taskpane/views/group/english';
import { purposes } from '../../../../src/taskpane/views/group/purposes';
import { shownRegister, shownRegisters } from '../../../../src/taskpane/views/group/shown-registers';

describe.each(registers)('$noun', (register) => {
  const { spec, noun, lifecycle } = register;
  const headers = spec.columns.filter(({ kind }) => kind !== 'light').map(({ header }) => header);

  it('has an English word for all that it shows', () => {
    const words = [
      noun,
      ...headers,
      ...spec.columns.flatMap(({ choices = [] }) => choices),
      ...(lifecycle?.states ?? []),
    ];
    expect(words.filter((word) => englishWords[word] === undefined)).toEqual([]);
    expect(englishRecords[noun]).toBeDefined();
    const steps = (lifecycle?.steps ?? []).map(({ name }) => name);
    expect(steps.filter((step) => englishSteps[step] === undefined)).toEqual([]);
    expect(purposes[spec.name]).toBeDefined();
  });

  it('is shown by headers that it has', () => {
    const shown = shownRegister(spec.name);
    expect(shown?.register).toBe(register);
    const { summary = [], due, units, span = [] } = shown ?? {};
    const named = [...summary, ...span, ...(due === undefined ? [] : [due]), ...(units === undefined ? [] : [units])];
    expect(named.filter((header) => !headers.includes(header))).toEqual([]);
  });
});

it('each column of 进展 that a return says something for has an English word', () => {
  const headers = Object.values(progressHeaders);
  expect(headers.filter((header) => englishWords[header] === undefined)).toEqual([]);
});

it('every register has its tab once', () => {
  expect(new Set(shownRegisters.map(({ register }) => register))).toEqual(new Set(registers));
  expect(shownRegisters).toHaveLength(registers.length);
});
