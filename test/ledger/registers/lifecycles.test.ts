import { describe, expect, it } from 'vitest';
import { stepping } from '../../../src/ledger/registers/operations/stepping';
import { registers } from '../../../src/ledger/registers';
import { registerFindings } from '../../../src/ledger/registers/check';
import { recordWith } from '../../../src/ledger/registers/register';
import { after, objection, stateOf } from '../operations/office';
import { cases, entries, full, inState, keyOf, request } from './every-state';
import { withGroup, withRow } from './group';

describe('every state and every step', () => {
  it.each(cases.map((one) => [`${one.register.noun} ${one.state}: ${one.step.name}`, one] as const))('%s', (_, one) => {
    const { register, lifecycle, state, step } = one;
    const workbook = inState(one);
    expect(registerFindings(stateOf(workbook))).toEqual([]);
    if (!step.from.includes(state)) {
      expect(objection(workbook, stepping(register, step), request(one))).toBe('record-step-not-from-here');
      return;
    }
    const done = after(workbook, stepping(register, step), request(one));
    const record = recordWith(done.workbook, register, keyOf(register));
    expect(record?.text(lifecycle.header)).toBe(step.to);
    for (const header of step.enters) expect(record?.day(header) ?? record?.text(header)).toBe(entries[header]);
    for (const header of step.empties ?? []) expect(record?.text(header)).toBe('');
    expect(registerFindings(done.state)).toEqual([]);
  });

  it.each(
    cases
      .filter(({ state, step }) => step.from.includes(state))
      .map((one) => [`${one.register.noun} ${one.step.name}`, one] as const),
  )('%s is not taken without what it enters', (_, one) => {
    const { key, entered, reason } = request(one);
    for (const header of one.step.enters) {
      const lacking = { key, entered: { ...entered, [header]: ' ' }, reason };
      expect(objection(inState(one), stepping(one.register, one.step), lacking)).toBe('record-field-empty');
    }
    const silent = objection(inState(one), stepping(one.register, one.step), { key, entered });
    expect(silent).toBe(one.step.asksReason === true ? 'record-step-without-reason' : undefined);
  });
});

describe('a state set by hand', () => {
  const skipped = registers.flatMap(({ lifecycle, ...register }) =>
    lifecycle === undefined
      ? []
      : lifecycle.states.flatMap((state) =>
          (lifecycle.holds[state] ?? []).map((missing) => ({
            register: { ...register, lifecycle },
            lifecycle,
            state,
            missing,
          })),
        ),
  );

  it.each(skipped.map((one) => [`${one.register.noun} ${one.state} without ${one.missing}`, one] as const))(
    '%s is found',
    (_, { register, lifecycle, state, missing }) => {
      const row = { ...full[register.spec.name], [missing]: '', [lifecycle.header]: state };
      const workbook = withRow(withGroup, register, row);
      const found = registerFindings(stateOf(workbook)).filter(({ code }) => code === 'record-step-skipped');
      expect(found.map(({ where, values }) => [where.sheet, where.field, values['missing']])).toEqual([
        [register.spec.name, lifecycle.header, missing],
      ]);
    },
  );

  it('that there is not is found', () => {
    for (const register of registers) {
      if (register.lifecycle === undefined) continue;
      const row = { ...full[register.spec.name], [register.lifecycle.header]: '搁置' };
      const found = registerFindings(stateOf(withRow(withGroup, register, row)));
      expect(found.map(({ code }) => code)).toContain('record-state-unknown');
    }
  });
});
