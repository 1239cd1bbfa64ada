/** The commands between the office and its units: templates out, returns in, slips back. */
import type { Command } from 'commander';
import { both } from '../terminal/help';
import { asOf, force, json, ledger, ofReturns, several, strict } from './options';

export function issue(program: Command): void {
  program
    .command('issue')
    .description(both('给各单位下发填报表', "write the units' templates"))
    .requiredOption(...ledger)
    .requiredOption('--out <文件夹>', both('写到哪个文件夹', 'folder to write to'))
    .addOption(several('--unit <单位...>', both('只发给这些单位（编码或名称）', 'only these units (code or name)')))
    .option(...asOf)
    .option(...force)
    .action(async (options) => (await import('../commands/issue')).issue(options));
}

export function merge(program: Command): void {
  ofReturns(program, 'merge', '--out <文件夹>', both('报告写到哪个文件夹', 'folder of the report'))
    .description(both('把收回的填报表汇总成年度报告', 'merge the returns into the annual report'))
    .option(...json)
    .option(...strict)
    .option(...force)
    .action(async (options) => {
      const { merge } = await import('../commands/merge');
      process.exitCode = await merge(options);
    });
}

export function slips(program: Command): void {
  ofReturns(program, 'slips', '--out <文件夹>', both('退回单写到哪个文件夹', 'folder of the slips'))
    .description(
      both('给要改正、核实的单位写退回单', 'write slips for the units that have something to correct or confirm'),
    )
    .addOption(several('--unit <单位...>', both('只给这些单位（编码或名称）', 'only these units (code or name)')))
    .option(
      '--errors-only',
      both('只退回有错误的，不退只需核实的', 'only returns with errors, not those to be confirmed'),
    )
    .option('--resubmit-by <日期>', both('请在哪一天前重报', 'day by which to send it again'))
    .option(...force)
    .action(async (options) => (await import('../commands/slips')).slips(options));
}
