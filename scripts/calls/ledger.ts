/** The commands that make, carry over, complete and check the office's ledger. */
import type { Command } from 'commander';
import { both } from '../terminal/help';
import { asOf, force, ledger, passwordFile } from './options';

export function create(program: Command): void {
  program
    .command('create')
    .description(both('由通知建立台账', 'make a ledger from a notice'))
    .requiredOption('--notice <文件>', both('通知全文（.txt 或 .docx）', 'the notice (.txt or .docx)'))
    .requiredOption('--year <年度>', both('台账年度，如 2007', 'year of the ledger'))
    .requiredOption('--deadline <日期>', both('填报截止日期，如 2008-01-31', 'deadline for returns'))
    .requiredOption('--out <文件>', both('台账写到哪里（.xlsx）', 'where the ledger is written (.xlsx)'))
    .option('--criteria', both('带上默认测评标准（可改）', 'start with the default scoring standard'))
    .option(...asOf)
    .option(...force)
    .action(async (options) => (await import('../commands/create')).create(options));
}

export function carry(program: Command): void {
  program
    .command('carry')
    .description(both('年度结转：由今年的台账建立下一年的台账', "make the next year's ledger of this one"))
    .requiredOption(...ledger)
    .requiredOption('--year <年度>', both('新台账的年度', 'year of the new ledger'))
    .requiredOption('--deadline <日期>', both('新台账的填报截止日期', 'deadline for its returns'))
    .option(
      '--notice <文件>',
      both('换了计划的，给出新通知（.txt 或 .docx）', 'the notice of a new plan (.txt or .docx)'),
    )
    .option('--out <文件>', both('新台账写到哪里（.xlsx）', 'where the new ledger is written (.xlsx)'))
    .option('--preview', both('只看哪些带走、哪些留下，不写', 'only say what goes along and what stays'))
    .option(...asOf)
    .option(...force)
    .action(async (options) => (await import('../commands/carry')).carry(options));
}

export function complete(program: Command): void {
  program
    .command('complete')
    .description(
      both(
        '给以前建的台账补上“设置”“报告模板”新增的行，已有的不动',
        'add the lines that 设置 and 报告模板 of an older ledger lack',
      ),
    )
    .requiredOption(...ledger)
    .requiredOption(
      '--out <文件>',
      both('补好的台账写到哪里（.xlsx）', 'where the completed ledger is written (.xlsx)'),
    )
    .option(...asOf)
    .option(...force)
    .action(async (options) => (await import('../commands/complete')).complete(options));
}

export function check(program: Command): void {
  program
    .command('check')
    .description(both('检查通知、台账或填报表', 'check a notice, a ledger or a return'))
    .argument('<文件>', both('要检查的文件', 'the file'))
    .option(...ledger)
    .option(...passwordFile)
    .option(...asOf)
    .action(async (file, options) => (await import('../commands/check')).check(file, options));
}
