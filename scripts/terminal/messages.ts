import { learnEnglish } from '../../src/findings/learnt-english';
import { fill } from '../../src/findings/sentence';
import type { Language } from '../../src/findings/language';

/** What the commands say, in both languages; `{name}` stands for a value. */
const messages = {
  'file-not-found': { zh: '找不到文件“{file}”。请核对路径。', en: 'There is no file “{file}”. Check the path.' },
  'folder-not-found': { zh: '找不到文件夹“{file}”。请核对路径。', en: 'There is no folder “{file}”. Check the path.' },
  'file-unreadable': {
    zh: '读不了“{file}”（{reason}）。请关闭正在打开它的程序，并确认有读取权限。',
    en: 'Cannot read “{file}” ({reason}). Close programs that have it open and check your permissions.',
  },
  'output-exists': {
    zh: '“{file}”已经存在，没有覆盖。请换一个名字，或者加上 --force 覆盖。',
    en: '“{file}” exists and was not overwritten. Choose another name, or add --force.',
  },
  'output-open': {
    zh: '“{file}”正在被 Excel 或其他程序打开。请先关闭它再试。',
    en: '“{file}” is open in Excel or another program. Close it and try again.',
  },
  'output-failed': {
    zh: '写不进“{file}”（{reason}），没有留下半成品。请检查磁盘空间和文件夹权限。',
    en: 'Cannot write “{file}” ({reason}); nothing half-written is left. Check disk space and permissions.',
  },
  'output-busy': {
    zh: '另一次运行正在往“{folder}”里写文件，没有写任何内容。请等它结束再试；确认没有别的运行的，删去其中的“{file}”再试。',
    en: 'Another run is writing to “{folder}”; nothing was written. Wait for it; if there is none, delete “{file}” there.',
  },
  'interrupted-finished': {
    zh: '上次运行在写“{folder}”的最后一步被中断，{count} 个文件已补完。',
    en: 'The last run was stopped while it finished “{folder}”: its {count} files have been completed.',
  },
  'leftovers-cleared': {
    zh: '已清除“{folder}”里上次中断留下的 {count} 个临时文件。',
    en: 'Cleared {count} temporary files of a stopped run in “{folder}”.',
  },
  'ledger-frozen': { zh: '“{file}”：{reason}', en: '“{file}”: {reason}' },
  'archive-changed-meanwhile': {
    zh: '“{file}”在归档过程中被改动，没有写任何文件。请确认没有人在用，再归档一次。',
    en: '“{file}” changed while it was being archived; nothing was written. Make sure nobody uses it and try again.',
  },
  'archive-too-large': {
    zh: '归档文件超过 4 GB 或 65,534 个文件，没有写任何文件。请把无关的文件移出填报表文件夹再试。',
    en: 'The archive would pass 4 GB or 65,534 files; nothing was written. Move other files out of the folder of returns.',
  },
  'archive-report-differs': {
    zh: '“{file}”与现在重新汇总的结果不同，没有归档。请先重新汇总，核对无误再归档。',
    en: '“{file}” is not what the merge gives now; nothing was archived. Merge again, check the report, then archive.',
  },
  'archive-unreadable': {
    zh: '“{file}”不是能核对的归档文件：{reason}',
    en: '“{file}” is no archive that can be verified: {reason}',
  },
  archived: {
    zh: '已归档：{file}\n它的 SHA-256，请登记备查：{sha256}',
    en: 'Archived: {file}\nIts SHA-256, to be put on record: {sha256}',
  },
  'frozen-copy': {
    zh: '已归档的台账（不能再改）：{file}。请用它替换正在用的台账。',
    en: 'Frozen ledger: {file}. Let it take the place of the one in use.',
  },
  reopened: { zh: '已重新打开：{file}', en: 'Reopened: {file}' },
  'verify-differs': {
    zh: '不同：{file}\n  应为 {expected}\n  实为 {found}',
    en: 'Different: {file}\n  expected {expected}\n  found {found}',
  },
  'verify-missing': { zh: '（没有）', en: '(missing)' },
  'verify-damaged': { zh: '（已损坏，读不出）', en: '(damaged, cannot be read)' },
  'verify-other-version': {
    zh: '归档时的程序是 {expected}，现在的是 {found}。',
    en: 'Archived by {expected}; this is {found}.',
  },
  'verify-passwords': {
    zh: '归档时用了打开密码：请加上 --password-file。',
    en: 'Passwords were used for this archive: add --password-file.',
  },
  'verify-not-merged': {
    zh: '归档里的文件不完整，没有重新汇总。',
    en: 'Files of the archive are damaged: the merge was not run again.',
  },
  'verify-same': {
    zh: '核对无误：{count} 个文件与归档时相同，重新汇总的报告一字节不差。',
    en: 'Verified: {count} files are as they were archived, and the report made anew is the same, byte for byte.',
  },
  'date-invalid': {
    zh: '{option} 的“{value}”不是日期。请写成 2008-01-31 的样子。',
    en: '“{value}” given to {option} is not a date. Write it like 2008-01-31.',
  },
  'year-invalid': {
    zh: '{option} 的“{value}”不是年份。请写成 2007 的样子。',
    en: '“{value}” given to {option} is not a year. Write it like 2007.',
  },
  'limit-unknown': {
    zh: '--limit 的“{value}”不是上限。写成 名称=值，名称有：{names}。',
    en: '“{value}” given to --limit names no limit. Write name=value; the names are: {names}.',
  },
  'limit-invalid': {
    zh: '--limit 的“{value}”不对。请写成 {example} 的样子。',
    en: '“{value}” given to --limit is not right. Write it like {example}.',
  },
  'seed-invalid': { zh: '--seed 的“{value}”不是整数。', en: '“{value}” given to --seed is not a whole number.' },
  'not-a-workbook': { zh: '“{file}”打不开：{reason}', en: 'Cannot open “{file}”: {reason}' },
  'ledger-refused': { zh: '“{file}”不能用作台账：{reason}', en: '“{file}” cannot serve as the ledger: {reason}' },
  'plan-empty': {
    zh: '在“{file}”里没有读到任何任务。请确认它是写有“牵头单位”“责任单位”的通知全文。',
    en: 'No task was found in “{file}”. It should be the whole notice, naming lead and responsible units.',
  },
  'unit-unknown': {
    zh: '台账里没有在册单位“{unit}”。请用“单位”表里的编码或名称。',
    en: 'The ledger has no active unit “{unit}”. Use a code or name of the sheet 单位.',
  },
  'file-kind-unknown': {
    zh: '“{file}”不是能检查的文件。请给出通知（.txt、.docx）、台账或填报表（.xlsx）。',
    en: '“{file}” is nothing that can be checked. Give a notice (.txt, .docx), a ledger or a return (.xlsx).',
  },
  'return-needs-ledger': {
    zh: '检查填报表要有台账：请加上 --ledger 台账文件。',
    en: 'A return is checked against its ledger: add --ledger FILE.',
  },
  'option-missing': { zh: '还要写明 {named}。加 --help 看说明。', en: '{named} is needed. --help explains it.' },
  'option-empty': {
    zh: '{named} 后面要跟一个值。加 --help 看说明。',
    en: '{named} needs a value. --help explains it.',
  },
  'argument-missing': { zh: '还要写明{named}。加 --help 看说明。', en: '{named} is needed. --help explains it.' },
  'option-unknown': {
    zh: '没有 {named} 这个选项。加 --help 看有哪些。',
    en: 'There is no option {named}. --help lists them.',
  },
  'command-unknown': {
    zh: '没有 {named} 这条命令。加 --help 看有哪些。',
    en: 'There is no command {named}. --help lists them.',
  },
  'argument-unknown': {
    zh: '写多了内容。路径里有空格的，请加引号；加 --help 看说明。',
    en: 'Too much was given. Put paths with spaces in quotes; --help explains the command.',
  },
  'usage-wrong': {
    zh: '命令写得不对：{named}。加 --help 看说明。',
    en: 'The call is not right: {named}. --help explains it.',
  },
  unexpected: {
    zh: '程序出了没有料到的错，没有写任何文件。请把下面的内容连同这次的文件交给维护人员。\n{reason}',
    en: 'Something unforeseen went wrong; nothing was written. Give the following and the files to your maintainer.\n{reason}',
  },
  interrupted: { zh: '已停止，没有写任何文件。', en: 'Stopped; nothing was written.' },
  'created-ledger': {
    zh: '台账已建立：{file}（{units}个单位，{tasks}项任务，牵头{leads}项、责任{others}项，{phases}个阶段）',
    en: 'Ledger made: {file} ({units} units, {tasks} tasks, {leads} lead and {others} responsible assignments, {phases} phases)',
  },
  'plan-findings': { zh: '读通知时发现 {count} 处需要留意：', en: '{count} things to note in the notice:' },
  'issued-returns': { zh: '已下发 {count} 份填报表到 {folder}', en: '{count} templates written to {folder}' },
  'sampled-returns': {
    zh: '已生成 {count} 个样例文件到 {folder}（填报人一栏注明“样例”）',
    en: '{count} sample files written to {folder} (marked 样例 as their author)',
  },
  'reading-returns': { zh: '读取填报表', en: 'Reading returns' },
  'reading-reports': { zh: '读取年度汇总', en: 'Reading reports' },
  'writing-report': { zh: '写年度汇总……', en: 'Writing the report …' },
  'circular-no-docx': {
    zh: '“{file}”不是 .docx。情况通报写成 .docx，旁边另有一份同名的 .xlsx。',
    en: '“{file}” is no .docx. The circular is a .docx, with an .xlsx of the same name beside it.',
  },
  'annual-report-written': { zh: '已写好：{file}', en: 'Written: {file}' },
  'report-unchanged': {
    zh: '数据和文字都没有变化，报告仍用“{file}”，没有写新文件。',
    en: 'Nothing has changed: the report is still “{file}”; no new file was written.',
  },
  'report-kept': {
    zh: '“{file}”已经存在，没有改动；新报告另写一份，并列出变化。',
    en: '“{file}” exists and was left as it is; the new report is another file, with a list of changes.',
  },
  'report-original-lost': {
    zh: '“{file}”里没有保存当初生成的文字，分不出人工改写和数据变化，不同的地方一并列出。',
    en: '“{file}” does not keep how it was generated: rewritten and new text cannot be told apart and are listed together.',
  },
  'report-office-changes': {
    zh: '“{file}”里人工改写的有 {count} 处，需要保留的请抄到新报告：',
    en: 'Rewritten by hand in “{file}”: {count}. Carry over what is to be kept:',
  },
  'report-data-changes': { zh: '数据变化的有 {count} 处：', en: 'Changed by data: {count}' },
  'report-differences': { zh: '不同的有 {count} 处：', en: 'Different: {count}' },
  'report-no-changes': { zh: '文字没有不同。', en: 'The texts are the same.' },
  'report-unreadable': {
    zh: '读不出“{file}”里的文字，没有写新报告。请把它改名或移走再试。',
    en: 'Cannot read the text of “{file}”; no new report was written. Rename or move it and try again.',
  },
  'report-written': { zh: '年度汇总已写好：{file}', en: 'Report written: {file}' },
  'carry-plan': {
    zh: '按新计划结转：单位 {units} 处变化，任务 {tasks} 处，分工 {roles} 处',
    en: 'Under the new plan: {units} changes of units, {tasks} of tasks, {roles} of roles',
  },
  'carry-sheet': {
    zh: '{sheet}：带到新台账 {goes} 条，留在旧台账 {stays} 条',
    en: '{sheet}: {goes} go along, {stays} stay behind',
  },
  'carry-stays': { zh: '  留下：{name}', en: '  stays: {name}' },
  'carry-refused': { zh: '没有结转：{reason}', en: 'Not carried over: {reason}' },
  'carry-without-out': {
    zh: '没有说新台账写到哪里：请加 --out，或用 --preview 只看不写。',
    en: 'Where is the new ledger to be written? Add --out, or --preview to look only.',
  },
  carried: { zh: '{year}年的台账已建立：{file}', en: 'Ledger of {year} written: {file}' },
  'paper-written': { zh: '已写好：{file}', en: 'Written: {file}' },
  'paper-refused': { zh: '没有写：{reason}', en: 'Not written: {reason}' },
  'dashboard-written': {
    zh: '年度看板已写好，双击用浏览器打开：{file}',
    en: 'Dashboard written, open it in a browser: {file}',
  },
  'result-written': { zh: '供其他程序用的结果：{file}', en: 'Result for other programs: {file}' },
  'writing-slips': { zh: '写退回单', en: 'Writing slips' },
  'slips-written': {
    zh: '已写好 {count} 个单位的退回单（填报表和退回函）：{folder}',
    en: 'Slips of {count} units written (workbook and letter): {folder}',
  },
  'no-slips': {
    zh: '没有要退回的填报表，没有写任何文件。',
    en: 'There is nothing to send back; nothing was written.',
  },
  'slips-among-returns': {
    zh: '退回单不能写进填报表的文件夹“{folder}”，否则下次会被当作报送的表。请换一个文件夹。',
    en: 'Slips cannot be written among the returns in “{folder}”: they would be merged next time. Choose another folder.',
  },
  'decisions-applied': {
    zh: '裁定：采用 {applied} 条，没有采用 {waiting} 条。',
    en: 'Adjudications: {applied} applied, {waiting} not applied.',
  },
  'decision-applied': {
    zh: '采用 {unit} {place}：“{raw}” → “{decided}”（{reason}，{by}）',
    en: 'Applied {unit} {place}: “{raw}” → “{decided}” ({reason}, {by})',
  },
  'strict-failed': {
    zh: '有单位未报或被退回（--strict）。',
    en: 'Some units are missing or were sent back (--strict).',
  },
  'years-reversed': {
    zh: '--from 的 {from} 年晚于 --to 的 {to} 年。请调换。',
    en: '--from {from} lies after --to {to}. Change them round.',
  },
  'year-other-ledger': {
    zh: '--year 写的是 {year} 年，台账是 {ledger} 年的。请去掉 --year，或换那一年的台账。',
    en: '--year says {year}, the ledger is of {ledger}. Leave out --year, or give the ledger of that year.',
  },
  'no-annual-reports': {
    zh: '没有一份能用的年度汇总，没有写任何文件。请给出 merge 写的“年度汇总.xlsx”。',
    en: 'There is no report that can be used; nothing was written. Give the 年度汇总.xlsx that the merge writes.',
  },
  'region-needed': {
    zh: '从各地区的名称看不出是哪个{level}。请用 --region 写明，或用 --ledger 给出台账。',
    en: 'The districts’ names do not say which {level} they belong to. Name it with --region, or give the ledger.',
  },
  'rolled-up': {
    zh: '{region} {year} 年：合并了 {count} 个地区的年度汇总',
    en: '{region}, {year}: the reports of {count} districts were put together',
  },
  'trend-written': {
    zh: '{title}（{from}—{to} 年，有 {years} 年的年度汇总）已写好：{file}',
    en: '{title} ({from}–{to}, reports of {years} years) written: {file}',
  },
  'nothing-found': { zh: '没有发现问题。', en: 'Nothing was found.' },
  'found-plan': {
    zh: '读到 {units} 个单位、{tasks} 项任务、牵头 {leads} 项、责任 {others} 项。',
    en: 'Found {units} units, {tasks} tasks, {leads} lead and {others} responsible assignments.',
  },
  'found-ledger': { zh: '这是 {region} {year} 年的台账。', en: 'This is the ledger of {region} for {year}.' },
  'plans-lacking': {
    zh: '截至 {day}，{count} 个牵头单位还没有印发工作方案：{list}。',
    en: 'As of {day}, {count} lead units have no work plan issued: {list}.',
  },
  'plan-unrecorded': { zh: '没有登记', en: 'not recorded' },
  'plans-all': {
    zh: '截至 {day}，各项任务的牵头单位都印发了工作方案。',
    en: 'As of {day}, every lead unit has issued its work plan.',
  },
  'found-return': {
    zh: '这是{unit}的填报表，应填 {required} 处，已填 {filled} 处。',
    en: 'This is the return of {unit}: {filled} of {required} required cells are filled.',
  },
  'units-heading': { zh: '单位', en: 'Units' },
  'findings-heading': { zh: '数据质量', en: 'Findings' },
  'count-heading': { zh: '数量', en: 'Count' },
} as const;

export type MessageCode = keyof typeof messages;

let language: Language = 'zh';

/** Sets the language of everything the commands say. */
export async function speak(chosen: Language): Promise<void> {
  if (chosen === 'en') await learnEnglish();
  language = chosen;
}

/** The language the commands speak. */
export function spoken(): Language {
  return language;
}

/** A sentence in the language chosen. */
export function say(code: MessageCode, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(messages[code][language], values);
}
