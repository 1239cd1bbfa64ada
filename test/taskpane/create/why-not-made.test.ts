import { expect, it } from 'vitest';
import { readNotice } from '../../../src/plan/notice';
import { whyNotMade, type LedgerForm } from '../../../src/taskpane/views/create/why-not-made';
import { plan2007 } from '../../plan-2007';

const form: LedgerForm = { plan: plan2007, year: 2007, deadline: '2008-01-31' };

it.each<[string | undefined, Partial<LedgerForm>]>([
  [undefined, {}],
  ['pane-notice-missing', { plan: undefined }],
  ['pane-notice-without-tasks', { plan: readNotice('今天开会。').plan }],
  ['pane-year-unreadable', { year: 7 }],
  ['pane-year-unreadable', { year: Number('') }],
  ['pane-year-unreadable', { year: NaN }],
  ['pane-year-unreadable', { year: 2007.5 }],
  ['pane-deadline-unreadable', { deadline: '' }],
])('%s', (code, change) => expect(whyNotMade({ ...form, ...change })?.code).toBe(code));
