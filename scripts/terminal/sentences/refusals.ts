/** Why a command could not do what was asked, and what to do about it; `{name}` stands for a value. */
export const refusalSentences = {
  'file-not-found': { zh: '找不到文件“{file}”。请核对路径。', en: 'There is no file “{file}”. Check the path.' },
  'folder-not-found': { zh: '找不到文件夹“{file}”。请核对路径。', en: 'There is no folder “{file}”. Check the path.' },
  'file-unreadable': {
    zh: '读不了“{file}”（{reason}）。请关闭正在打开它的程序，并确认有读取权限。',
    en: 'Cannot read “{file}” ({reason}). Close programs that have it open and check your permissions.',
  },
  'file-is-folder': {
    zh: '“{file}”是文件夹，这里要的是一个文件。请把文件名也写上。',
    en: '“{file}” is a folder; a file is needed here. Add the name of the file.',
  },
  'folder-is-file': {
    zh: '“{file}”是文件，这里要的是文件夹。请写文件夹的名称。',
    en: '“{file}” is a file; a folder is needed here. Give the name of a folder.',
  },
  'notice-not-docx': {
    zh: '“{file}”不是 Word 文档，或者已经损坏。请在 Word 或 WPS 里打开核对，另存为 .docx 再试。',
    en: '“{file}” is no Word document, or it is damaged. Open it in Word or WPS and save it as .docx.',
  },
  'notice-other-kind': {
    zh: '“{file}”不是 .txt 或 .docx，没有读它。请在 Word 或 WPS 里打开通知，另存为 .docx 再试；扫描件请换成文字版。',
    en: '“{file}” is neither .txt nor .docx and was not read. Open the notice in Word or WPS and save it as .docx; of a scan, get the text.',
  },
  'output-exists': {
    zh: '“{file}”已经存在，没有覆盖。请换一个名字或文件夹，或者加上 --force 覆盖。',
    en: '“{file}” exists and was not overwritten. Choose another name or folder, or add --force.',
  },
  'output-is-folder': {
    zh: '“{file}”是文件夹，不能写成文件。请在后面写上文件名。',
    en: '“{file}” is a folder and cannot be written as a file. Add the name of a file.',
  },
  'output-other-ending': {
    zh: '“{file}”要以 {ending} 结尾，写出来才打得开。请改写成“{better}”这样的名称。',
    en: '“{file}” must end with {ending} to be opened afterwards. Write “{better}” or the like.',
  },
  'output-is-input': {
    zh: '“{file}”是这条命令要读的文件，加 --force 也不覆盖。请换一个名字。',
    en: '“{file}” is what this command reads; it is not overwritten even with --force. Choose another name.',
  },
  'output-among-returns': {
    zh: '“{folder}”是要从里面读表的文件夹，或在它里面：写进去的文件下次会被当作报来的。请换一个文件夹。',
    en: '“{folder}” is a folder that is read, or lies in one: what is written there would be read the next time. Choose another folder.',
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
  'ledger-frozen': { zh: '“{file}”：{reason}', en: '“{file}”: {reason}' },
  'archive-changed-meanwhile': {
    zh: '“{file}”在归档过程中被改动，没有写任何文件。请确认没有人在用，再归档一次。',
    en: '“{file}” changed while it was being archived; nothing was written. Make sure nobody uses it and try again.',
  },
  'archive-too-large': {
    zh: '归档文件超过 4 GB 或 65,534 个文件，没有写任何文件。请把无关的文件移出填报表文件夹再试。',
    en: 'The archive would pass 4 GB or 65,534 files; nothing was written. Move other files out of the folder of returns.',
  },
  'archive-report-other-day': {
    zh: '“{file}”是以{found}为准汇总的，归档以{day}为准，没有归档。请加上 --as-of {found}；或者重新汇总，再归档。',
    en: '“{file}” was merged as of {found}, the archive is made as of {day}; nothing was archived. Give that day to --as-of, or merge again and archive then.',
  },
  'archive-report-differs': {
    zh: '“{file}”与现在重新汇总的结果不同，没有归档。请先重新汇总，核对无误再归档。',
    en: '“{file}” is not what the merge gives now; nothing was archived. Merge again, check the report, then archive.',
  },
  'archive-not-ours': {
    zh: '“{file}”里没有“{manifest}”，不是 archive 写的归档文件，没法核对。请给出归档的 .zip 文件。',
    en: '“{file}” holds no “{manifest}”: it was not written by archive and cannot be verified. Give the .zip that was archived.',
  },
  'archive-unreadable': {
    zh: '“{file}”不是能核对的归档文件：{reason}',
    en: '“{file}” is no archive that can be verified: {reason}',
  },
  'verify-passwords': {
    zh: '归档时用了打开密码：请加上 --password-file。',
    en: 'Passwords were used for this archive: add --password-file.',
  },
  'not-a-workbook': { zh: '“{file}”打不开：{reason}', en: 'Cannot open “{file}”: {reason}' },
  'ledger-left': {
    zh: '“{file}”没有改动：{reason}',
    en: '“{file}” was left as it is: {reason}',
  },
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
  unexpected: {
    zh: '程序出了没有料到的错，没有写任何文件。请把下面的内容连同这次的文件交给维护人员。\n{reason}',
    en: 'Something unforeseen went wrong; nothing was written. Give the following and the files to your maintainer.\n{reason}',
  },
  interrupted: { zh: '已停止，没有留下写了一半的文件。', en: 'Stopped; nothing half-written is left.' },
  'report-unreadable': {
    zh: '读不出“{file}”里的文字，没有写新报告。请把它改名或移走再试。',
    en: 'Cannot read the text of “{file}”; no new report was written. Rename or move it and try again.',
  },
  'carry-refused': { zh: '没有结转：{reason}', en: 'Not carried over: {reason}' },
  'paper-refused': { zh: '没有写：{reason}', en: 'Not written: {reason}' },
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
} as const;
