/** The commands that put a year away, prove what was put away, and open it again. */
import type { Command } from 'commander';
import { both } from '../terminal/help';
import { asOf, force, ledger, ofReturns, passwordFile } from './options';

export function archive(program: Command): void {
  ofReturns(program, 'archive', '--out <文件>', both('归档文件写到哪里（.zip）', 'where the archive is written (.zip)'))
    .description(both('归档：把全年装进一个能自证的文件，并封存台账', 'put the year into one file that proves itself'))
    .option(
      '--report <文件夹>',
      both('已有的报告，核对与汇总结果相同才归档', 'the report as issued: archived only if the merge gives the same'),
    )
    .option('--slips <文件夹>', both('退回单', 'folder of slips'))
    .option(
      '--by <经办人>',
      both('谁归档，默认是设置里的咨询联系人', 'who freezes it; 咨询联系人 of 设置 unless given'),
    )
    .option(...force)
    .action(async (options) => (await import('../commands/archive')).archive(options));
}

export function verify(program: Command): void {
  program
    .command('verify')
    .description(both('核对归档文件，并重新汇总证明报告不差一字节', 'check an archive and make its report anew'))
    .argument('<文件>', both('归档文件', 'the archive'))
    .option(...passwordFile)
    .action(async (file, options) => {
      const { verify } = await import('../commands/verify');
      process.exitCode = await verify(file, options);
    });
}

export function reopen(program: Command): void {
  program
    .command('reopen')
    .description(both('重新打开已归档的台账', 'open a frozen ledger again'))
    .requiredOption(...ledger)
    .requiredOption('--reason <理由>', both('为什么要改', 'why it is to be changed'))
    .requiredOption('--by <经办人>', both('谁重新打开', 'who reopens it'))
    .requiredOption(
      '--out <文件>',
      both('重新打开的台账写到哪里（.xlsx）', 'where the reopened ledger is written (.xlsx)'),
    )
    .option(...asOf)
    .option(...force)
    .action(async (options) => (await import('../commands/reopen')).reopen(options));
}
