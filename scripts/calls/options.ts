import { Option, type Command } from 'commander';
import { both } from '../terminal/help';

/** An option that takes one value or more. Commander would tell it by its name, were that in Latin letters. */
export function several(flags: string, about: string): Option {
  const option = new Option(flags, about);
  option.variadic = true;
  return option;
}

export const force = ['--force', both('允许覆盖已有的文件', 'overwrite existing files')] as const;
export const asOf = [
  '--as-of <日期>',
  both('以哪一天为准，默认今天', 'the day it is done for; today unless given'),
] as const;
export const ledger = ['--ledger <文件>', both('台账', 'the ledger')] as const;
export const passwordFile = [
  '--password-file <文件>',
  both(
    '打开密码，每行一个：“U03 密码”，或 文件名、制表符、密码，或只写密码',
    'passwords, one a line: `U03 password`, or file name, tab, password, or a password alone',
  ),
] as const;
export const limit = several(
  '--limit <名称=值...>',
  both('改一项上限，如 inflated=512MB、time=30s（见 docs/limits.md）', 'set a limit (docs/limits.md)'),
);

export const json = ['--json', both('只把结果以 JSON 打印出来', 'print the result as JSON and nothing else')] as const;
export const strict = [
  '--strict',
  both('有未报或被退回的，退出码为 1', 'exit with 1 if a unit is missing or was sent back'),
] as const;

/** A command that reads the year's returns, with what each of these is told; what it writes comes first. */
export const ofReturns = (program: Command, name: string, ...out: readonly [flags: string, about: string]): Command =>
  program
    .command(name)
    .requiredOption(...ledger)
    .requiredOption('--returns <文件夹>', both('收回的填报表', 'folder of returns'))
    .requiredOption(...out)
    .option(...asOf)
    .option(...passwordFile)
    .addOption(limit);
