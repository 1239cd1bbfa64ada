import { Command, Option } from 'commander';
import { expect, it } from 'vitest';
import { CommandError } from '../../../scripts/terminal/command-error';
import { complaint } from '../../../scripts/terminal/complaint';
import { say } from '../../../scripts/terminal/messages';

/** What is said of a call of one command that takes a level and a file. */
function saidOf(...args: string[]): string {
  const command = new Command('ledger')
    .addOption(new Option('--level <级>').choices(['区', '市']).makeOptionMandatory())
    .argument('<文件>')
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  try {
    command.parse(args, { from: 'user' });
  } catch (error) {
    return complaint(error);
  }
  return '';
}

it.each([
  [['--level', '市'], say('argument-missing', { named: '文件' })],
  [['x'], say('option-missing', { named: '--level <级>' })],
  [['x', '--level'], say('option-empty', { named: '--level <级>' })],
  [['x', '--level', '乡'], say('choice-unknown', { value: '乡', choices: '区、市' })],
  [['x', '--level', '市', '--levl'], say('option-unknown', { named: '--levl' })],
  [['x', 'y', '--level', '市'], say('argument-unknown')],
])('%j is said to be wrong in the office’s words', (args, sentence) => {
  expect(saidOf(...args)).toBe(sentence);
});

it('says of a refusal its own sentence, and of what nobody foresaw where it happened', () => {
  const refusal = new CommandError('file-not-found', { file: 'x' });
  expect(complaint(refusal)).toBe(refusal.message);
  expect(complaint(new TypeError('torn'))).toMatch(/TypeError: torn\n\s+at /);
});
