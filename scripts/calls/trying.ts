/** The commands for trying the whole. */
import type { Command } from 'commander';
import { both } from '../terminal/help';
import { asOf, force, ledger } from './options';

export function sampleReturns(program: Command): void {
  program
    .command('sample-returns')
    .description(both('生成供试用的样例填报表', 'make sample returns for trying it'))
    .requiredOption(...ledger)
    .requiredOption('--out <文件夹>', both('写到哪个文件夹', 'folder to write to'))
    .option('--seed <整数>', both('同一个数生成同样的样例', 'the same seed gives the same samples'), '1')
    .option(...asOf)
    .option(...force)
    .action(async (options) => (await import('../commands/sample-returns')).sample(options));
}

export function demo(program: Command): void {
  program
    .command('demo')
    .description(both('用样例走一遍全年：建台账、下发、回收、汇总', 'take a sample plan through its year'))
    .option('--out <文件夹>', both('写到哪个文件夹', 'folder to write to'), 'out')
    .option(...force)
    .action(async (options) => (await import('../commands/demo')).demo(options));
}
