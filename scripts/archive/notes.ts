import { annualWorkbookName } from '../../src/report/consolidated/workbook-name';
import { program } from '../terminal/program';
import type { ArchiveSources } from './sources';
import { folders, manifestName } from './manifest';

/** The page for whoever opens an archive years later. */
export function notesOf({ ledger, asOf, returns, slips, options }: ArchiveSources): string {
  const lines = [
    `${ledger.region}${ledger.year}年科学素质工作归档`,
    '',
    `统计日期：${asOf}`,
    `归档程序：${program.name} ${program.version}`,
    '',
    '里面有什么',
    `  ${folders.ledger}/　　台账，原样`,
    `  ${folders.returns}/　　收回的填报表，原样，各个版本都在（文件夹里共${returns.length}个文件）`,
    `  ${folders.slips}/　退回单（${slips.length}个文件）`,
    '  裁定.json　归档时有效的裁定；台账的“裁定”表里有全部历史',
    `  ${folders.report}/　　${annualWorkbookName}和供其他程序用的结果`,
    `  ${manifestName}　每个文件的 SHA-256、大小和汇总用的参数`,
    '',
    '怎样查看',
    `  整个解压到一个文件夹，再打开 ${folders.report}/${annualWorkbookName}；其中的链接指向 ${folders.returns}/ 里的原件。`,
    '  名字在别的系统上不能用的文件改了名，原名写在清单里。',
    '',
    '怎样核对',
    '  ledger verify 归档文件.zip',
    '  它核对每个文件，并由台账和填报表重新汇总，证明报告一字节不差。',
    ...(options.passwordsUsed ? ['  有的填报表设了打开密码：核对时要加 --password-file；密码不在归档里。'] : []),
    '',
  ];
  return lines.join('\r\n');
}
