/** What came of a command, and what it says on the way; `{name}` stands for a value. */
export const outcomeSentences = {
  'interrupted-finished': {
    zh: '上次运行在写“{folder}”的最后一步被中断，{count} 个文件已补完。',
    en: 'The last run was stopped while it finished “{folder}”: its {count} files have been completed.',
  },
  'leftovers-cleared': {
    zh: '已清除“{folder}”里上次中断留下的 {count} 个临时文件。',
    en: 'Cleared {count} temporary files of a stopped run in “{folder}”.',
  },
  archived: {
    zh: '已归档：{file}\n它的 SHA-256，请登记备查：{sha256}',
    en: 'Archived: {file}\nIts SHA-256, to be put on record: {sha256}',
  },
  'frozen-copy': {
    zh: '已归档的台账（不能再改）：{file}。请用它替换正在用的台账。',
    en: 'Frozen ledger: {file}. Let it take the place of the one in use.',
  },
  'completed-lines': {
    zh: '已补上“设置”和“报告模板”新增的行：{file}。请用它替换正在用的台账。',
    en: 'Added the lines that 设置 and 报告模板 lacked: {file}. Let it take the place of the ledger in use.',
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
  'verify-not-merged': {
    zh: '归档里的文件不完整，没有重新汇总。',
    en: 'Files of the archive are damaged: the merge was not run again.',
  },
  'verify-same': {
    zh: '核对无误：{count} 个文件与归档时相同，重新汇总的报告一字节不差。',
    en: 'Verified: {count} files are as they were archived, and the report made anew is the same, byte for byte.',
  },
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
  'returns-empty': {
    zh: '填报表的文件夹里没有任何文件，各单位都算未报。请核对 --returns 写的文件夹。',
    en: 'The folder of returns holds no file at all: every unit counts as missing. Check what --returns names.',
  },
  'reading-returns': { zh: '读取填报表', en: 'Reading returns' },
  'reading-reports': { zh: '读取年度汇总', en: 'Reading reports' },
  'writing-document': { zh: '画图、写报告……', en: 'Drawing charts and writing the report …' },
  'writing-report': { zh: '写年度汇总……', en: 'Writing the report …' },
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
  carried: { zh: '{year}年的台账已建立：{file}', en: 'Ledger of {year} written: {file}' },
  'paper-written': { zh: '已写好：{file}', en: 'Written: {file}' },
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
    zh: '截至{day}，{count} 个牵头单位还没有印发工作方案：{list}。',
    en: 'As of {day}, {count} lead units have no work plan issued: {list}.',
  },
  'plan-unrecorded': { zh: '没有登记', en: 'not recorded' },
  'plans-all': {
    zh: '截至{day}，各项任务的牵头单位都印发了工作方案。',
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
