/** The commands that put several reports together: of years, and one level up. */
import { Option, type Command } from 'commander';
import { levels } from '../../src/consolidation/levels/level';
import { both } from '../terminal/help';
import { asOf, force, json, limit, passwordFile, several, strict } from './options';

export function trend(program: Command): void {
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
    .action(async (options) => (await import('../commands/trend')).trend(options));
}

export function rollUp(program: Command): void {
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
    .option(
      '--ledger <文件>',
      both('本级台账：应报的地区、任务、指标', 'the upper ledger: districts, tasks, indicators'),
    )
    .option(...asOf)
    .option(...passwordFile)
    .addOption(limit)
    .option(...json)
    .option(...strict)
    .option(...force)
    .action(async (options) => {
      const { rollUp } = await import('../commands/roll-up');
      process.exitCode = await rollUp(options);
    });
}
