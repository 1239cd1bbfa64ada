/** The commands that write what people read of a year. */
import { Argument, type Command } from 'commander';
import { both } from '../terminal/help';
import { asOf, force, ledger, ofReturns } from './options';

export function dashboard(program: Command): void {
  ofReturns(program, 'dashboard', '--out <文件夹>', both('网页写到哪个文件夹', 'folder of the page'))
    .description(both('把一年的情况写成一个网页，双击就能打开', 'write the year as one page that opens from disk'))
    .option(...force)
    .action(async (options) => (await import('../commands/dashboard')).dashboard(options));
}

export function report(program: Command): void {
  ofReturns(program, 'report', '--out <文件夹>', both('报告写到哪个文件夹', 'folder of the report'))
    .description(both('写年度报告（.docx），已有的不覆盖', 'write the annual report people read; none is overwritten'))
    .action(async (options) => (await import('../commands/report')).report(options));
}

export function circular(program: Command): void {
  program
    .command('circular')
    .description(both('由台账写情况通报（.docx 和 .xlsx）', 'write the circular of progress from the ledger'))
    .requiredOption(...ledger)
    .requiredOption(
      '--out <文件>',
      both('通报写到哪里（.docx），旁边另有 .xlsx', 'where the circular is written (.docx; an .xlsx beside it)'),
    )
    .option(...asOf)
    .option(...force)
    .action(async (options) => (await import('../commands/circular')).circular(options));
}

export function paper(program: Command): void {
  program
    .command('paper')
    .description(
      both(
        '由台账起草会议纪要（minutes 会议编号）、督办单（supervision [单位]）、成员调整复函（change-letter 变更编号）',
        'draft minutes (of a meeting), a supervision list (of a unit, or all), a letter about a change of members',
      ),
    )
    .addArgument(
      new Argument('<种类>', both('文书种类', 'kind of paper')).choices(['minutes', 'supervision', 'change-letter']),
    )
    .argument('[编号]', both('会议编号、变更编号或单位', 'number of the meeting or change, or a unit'))
    .requiredOption(...ledger)
    .requiredOption('--out <文件夹>', both('写到哪个文件夹', 'folder to write to'))
    .option(...asOf)
    .option(...force)
    .action(async (kind, about = '', options) => (await import('../commands/paper')).paper(kind, about, options));
}
