import { workerData } from 'node:worker_threads';
import { Command, CommanderError, Option } from 'commander';
import { archive, verify, reopen } from './calls/archive';
import { create, carry, complete, check } from './calls/ledger';
import { dashboard, report, circular, paper } from './calls/reports';
import { issue, merge, slips } from './calls/returns';
import { sampleReturns, demo } from './calls/trying';
import { trend, rollUp } from './calls/years-and-levels';
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

/** A value of nothing is a slip of the shell, as of a name that was never set; read as a path it would be the folder one is in. */
function refuseEmpty(command: Command): void {
  const empty = command.options.find((option) => [command.getOptionValue(option.attributeName())].flat().includes(''));
  if (empty !== undefined) throw new CommandError('option-empty', { named: empty.flags });
}

/** In the order in which the help lists them. */
const calls = [
  create,
  issue,
  merge,
  carry,
  paper,
  dashboard,
  report,
  trend,
  rollUp,
  circular,
  slips,
  archive,
  verify,
  reopen,
  complete,
  check,
  sampleReturns,
  demo,
];
for (const call of calls) call(program);

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
