import { workerData } from 'node:worker_threads';
import { Argument, Command, CommanderError, Option } from 'commander';
import { levels } from '../src/consolidation/levels/level';
import { CommandError } from './terminal/command-error';
import { workerRole } from './reading/rarer/request';
import { complaint } from './terminal/complaint';
import { both, helpLayout } from './terminal/help';
import { say, speak } from './terminal/messages';
import { aside } from './terminal/printable';
import { program as thisProgram } from './terminal/program';

interface Spoken {
  readonly lang: 'zh' | 'en';
}

// Each command is loaded when it is called: writing workbooks and reading documents take long to load.
const program = new Command('ledger')
  .description(
    both(
      '科学素质工作台账：建台账、发填报表、汇总成年度报告',
      'Ledger, templates and annual report of a science-literacy leading group',
    ),
  )
  .addOption(new Option('--lang <语言>', both('提示语言', 'language of messages')).choices(['zh', 'en']).default('zh'))
  .hook('preAction', async (root, command) => {
    await speak(root.opts<Spoken>().lang);
    refuseEmpty(command);
  })
  .version(thisProgram.version, '-V, --version', both('看版本', 'show the version'))
  .configureHelp(helpLayout)
  .helpOption('-h, --help', both('看说明', 'show help'))
  .helpCommand(false)
  // What is wrong with the call is said below, in the language of the commands.
  .configureOutput({ outputError: () => undefined })
  .exitOverride();

/** An option that takes one value or more. Commander would tell it by its name, were that in Latin letters. */
function several(flags: string, about: string): Option {
  const option = new Option(flags, about);
  option.variadic = true;
  return option;
}

/** A value of nothing is a slip of the shell, as of a name that was never set; read as a path it would be the folder one is in. */
function refuseEmpty(command: Command): void {
  const empty = command.options.find((option) => [command.getOptionValue(option.attributeName())].flat().includes(''));
  if (empty !== undefined) throw new CommandError('option-empty', { named: empty.flags });
}

const force = ['--force', both('允许覆盖已有的文件', 'overwrite existing files')] as const;
const asOf = ['--as-of <日期>', both('以哪一天为准，默认今天', 'the day it is done for; today unless given')] as const;
const ledger = ['--ledger <文件>', both('台账', 'the ledger')] as const;
const passwordFile = [
  '--password-file <文件>',
  both(
    '打开密码，每行一个：“U03 密码”，或 文件名、制表符、密码，或只写密码',
    'passwords, one a line: `U03 password`, or file name, tab, password, or a password alone',
  ),
] as const;
const limit = several(
  '--limit <名称=值...>',
  both('改一项上限，如 inflated=512MB、time=30s（见 docs/limits.md）', 'set a limit (docs/limits.md)'),
);

const json = ['--json', both('只把结果以 JSON 打印出来', 'print the result as JSON and nothing else')] as const;
const strict = [
  '--strict',
  both('有未报或被退回的，退出码为 1', 'exit with 1 if a unit is missing or was sent back'),
] as const;

/** What every command is told that reads the year's returns; what it writes comes first. */
const ofReturns = (name: string, ...out: readonly [flags: string, about: string]): Command =>
  program
    .command(name)
    .requiredOption(...ledger)
    .requiredOption('--returns <文件夹>', both('收回的填报表', 'folder of returns'))
    .requiredOption(...out)
    .option(...asOf)
    .option(...passwordFile)
    .addOption(limit);

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
  .action(async (options) => (await import('./commands/create')).create(options));

program
  .command('issue')
  .description(both('给各单位下发填报表', "write the units' templates"))
  .requiredOption(...ledger)
  .requiredOption('--out <文件夹>', both('写到哪个文件夹', 'folder to write to'))
  .addOption(several('--unit <单位...>', both('只发给这些单位（编码或名称）', 'only these units (code or name)')))
  .option(...asOf)
  .option(...force)
  .action(async (options) => (await import('./commands/issue')).issue(options));

ofReturns('merge', '--out <文件夹>', both('报告写到哪个文件夹', 'folder of the report'))
  .description(both('把收回的填报表汇总成年度报告', 'merge the returns into the annual report'))
  .option(...json)
  .option(...strict)
  .option(...force)
  .action(async (options) => {
    const { merge } = await import('./commands/merge');
    process.exitCode = await merge(options);
  });

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
  .action(async (options) => (await import('./commands/carry')).carry(options));

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
  .action(async (kind, about = '', options) => (await import('./commands/paper')).paper(kind, about, options));

ofReturns('dashboard', '--out <文件夹>', both('网页写到哪个文件夹', 'folder of the page'))
  .description(both('把一年的情况写成一个网页，双击就能打开', 'write the year as one page that opens from disk'))
  .option(...force)
  .action(async (options) => (await import('./commands/dashboard')).dashboard(options));

ofReturns('report', '--out <文件夹>', both('报告写到哪个文件夹', 'folder of the report'))
  .description(both('写年度报告（.docx），已有的不覆盖', 'write the annual report people read; none is overwritten'))
  .action(async (options) => (await import('./commands/report')).report(options));

program
  .command('trend')
  .description(
    both(
      '把几年的年度汇总做成中期评估或总结评估，已有的不覆盖',
      'put the reports of several years side by side; nothing is overwritten',
    ),
  )
  .addOption(
    several(
      '--years <文件...>',
      both('各年的年度汇总.xlsx，或它们所在的文件夹', 'the 年度汇总.xlsx of each year, or folders of them'),
    ).makeOptionMandatory(),
  )
  .requiredOption('--out <文件>', both('写到哪里（.xlsx，或文件夹）', 'where to write it (.xlsx or a folder)'))
  .option('--from <年度>', both('从哪一年', 'first year'))
  .option('--to <年度>', both('到哪一年；缺的年份空着', 'last year; missing years stay empty'))
  .option(
    '--ledger <文件>',
    both(
      '最新的台账：单位沿革、阶段、指标对照、报告模板',
      'newest ledger: history of units, phases, 指标对照, wording',
    ),
  )
  .option('--mapping <文件>', both('另有“指标对照”表的工作簿', 'another workbook with a sheet 指标对照'))
  .addOption(
    several(
      '--region <名称...>',
      both(
        '地区名称；改过名的，现在的写在前面，旧的跟在后面',
        'the district; where it was renamed, the new name first, then the old ones',
      ),
    ),
  )
  .option('--title <名称>', both('改名称，默认按年份定', 'another title than the span gives'))
  .option(...asOf)
  .option(...passwordFile)
  .addOption(limit)
  .action(async (options) => (await import('./commands/trend')).trend(options));

program
  .command('roll-up')
  .description(both('把下级报来的年度汇总再汇总一级', 'put the reports of districts together, one level up'))
  .addOption(
    new Option('--level <级>', both('汇总到哪一级', 'the level that is made')).choices(levels).makeOptionMandatory(),
  )
  .requiredOption('--returns <文件夹>', both('下级报来的年度汇总', 'folder of the districts’ reports'))
  .requiredOption('--out <文件夹>', both('写到哪个文件夹', 'folder to write to'))
  .option(
    '--region <名称>',
    both('本级地区名称，默认从下级名称看出', 'name of the region; seen from the districts’ names'),
  )
  .option('--year <年度>', both('哪一年，默认按多数', 'the year; that of most reports unless given'))
  .option('--ledger <文件>', both('本级台账：应报的地区、任务、指标', 'the upper ledger: districts, tasks, indicators'))
  .option(...asOf)
  .option(...passwordFile)
  .addOption(limit)
  .option(...json)
  .option(...strict)
  .option(...force)
  .action(async (options) => {
    const { rollUp } = await import('./commands/roll-up');
    process.exitCode = await rollUp(options);
  });

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
  .action(async (options) => (await import('./commands/circular')).circular(options));

ofReturns('slips', '--out <文件夹>', both('退回单写到哪个文件夹', 'folder of the slips'))
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
  .action(async (options) => (await import('./commands/slips')).slips(options));

ofReturns('archive', '--out <文件>', both('归档文件写到哪里（.zip）', 'where the archive is written (.zip)'))
  .description(both('归档：把全年装进一个能自证的文件，并封存台账', 'put the year into one file that proves itself'))
  .option(
    '--report <文件夹>',
    both('已有的报告，核对与汇总结果相同才归档', 'the report as issued: archived only if the merge gives the same'),
  )
  .option('--slips <文件夹>', both('退回单', 'folder of slips'))
  .option('--by <经办人>', both('谁归档，默认是设置里的咨询联系人', 'who freezes it; 咨询联系人 of 设置 unless given'))
  .option(...force)
  .action(async (options) => (await import('./commands/archive')).archive(options));

program
  .command('verify')
  .description(both('核对归档文件，并重新汇总证明报告不差一字节', 'check an archive and make its report anew'))
  .argument('<文件>', both('归档文件', 'the archive'))
  .option(...passwordFile)
  .action(async (file, options) => {
    const { verify } = await import('./commands/verify');
    process.exitCode = await verify(file, options);
  });

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
  .action(async (options) => (await import('./commands/reopen')).reopen(options));

program
  .command('complete')
  .description(
    both(
      '给以前建的台账补上“设置”“报告模板”新增的行，已有的不动',
      'add the lines that 设置 and 报告模板 of an older ledger lack',
    ),
  )
  .requiredOption(...ledger)
  .requiredOption('--out <文件>', both('补好的台账写到哪里（.xlsx）', 'where the completed ledger is written (.xlsx)'))
  .option(...asOf)
  .option(...force)
  .action(async (options) => (await import('./commands/complete')).complete(options));

program
  .command('check')
  .description(both('检查通知、台账或填报表', 'check a notice, a ledger or a return'))
  .argument('<文件>', both('要检查的文件', 'the file'))
  .option(...ledger)
  .option(...passwordFile)
  .option(...asOf)
  .action(async (file, options) => (await import('./commands/check')).check(file, options));

program
  .command('sample-returns')
  .description(both('生成供试用的样例填报表', 'make sample returns for trying it'))
  .requiredOption(...ledger)
  .requiredOption('--out <文件夹>', both('写到哪个文件夹', 'folder to write to'))
  .option('--seed <整数>', both('同一个数生成同样的样例', 'the same seed gives the same samples'), '1')
  .option(...asOf)
  .option(...force)
  .action(async (options) => (await import('./commands/sample-returns')).sample(options));

program
  .command('demo')
  .description(both('用样例走一遍全年：建台账、下发、回收、汇总', 'take a sample plan through its year'))
  .option('--out <文件夹>', both('写到哪个文件夹', 'folder to write to'), 'out')
  .option(...force)
  .action(async (options) => (await import('./commands/demo')).demo(options));

// Who reads along may stop reading (`… | head`): the work goes on.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.on('SIGINT', () => {
  aside(`\n${say('interrupted')}`);
  process.exit(130);
});

/** Commander settles help and usage by throwing; each command takes over how the program does it. */
for (const command of program.commands) command.copyInheritedSettings(program);

// As one file, the program is its own worker.
const begun = workerData === workerRole ? import('./reading/rarer/worker') : program.parseAsync();
begun.catch(async (error: unknown) => {
  const settled = error instanceof CommanderError && error.exitCode === 0;
  if (settled) return;
  process.exitCode = 2;
  // Called without a command: the help has been shown.
  if (error instanceof CommanderError && error.code === 'commander.help') return;
  // A call that is not right is told before the language is set.
  await speak(program.opts<Spoken>().lang);
  aside(complaint(error));
});
