import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNotice, whyNotWritable } from '../../src/plan/notice';
import { tasksIn } from './tasks-in';

const folder = path.join(import.meta.dirname, 'notices');

/** Whole notices of offices that there are not: the text, the tasks a careful clerk reads in it, what has to be looked at. */
const notices = readdirSync(folder).map((name): [string, string, string[], string[]] => {
  const [text = '', tasks = '', findings = ''] = readFileSync(path.join(folder, name), 'utf8').split(/\r?\n=====\r?\n/);
  const lines = (part: string) => part.split(/\r?\n/).filter((line) => line !== '');
  return [name, text, lines(tasks), lines(findings)];
});

describe.each(notices)('%s', (_name, text, tasks, findings) => {
  it('gives its tasks', () => {
    expect(tasksIn(text).map((task) => task.trimEnd())).toEqual(tasks);
  });

  it('says what has to be looked at', () => {
    const said = readNotice(text).findings.map(({ code, where }) => `${code} ${where.line ?? ''}`.trim());
    expect(said).toEqual(findings);
  });

  it('is read the same from what is written of it', () => {
    const { plan } = readNotice(text);
    // A task whose only group is not listed is carried by nobody, and the text form has no such task.
    const whole = plan.tasks.every(({ code }) => plan.assignments.some(({ task }) => task === code));
    expect(whyNotWritable(plan)).toBe(whole ? undefined : 'tasks');
  });
});
