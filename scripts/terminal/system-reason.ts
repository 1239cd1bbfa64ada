import type { Language } from '../../src/findings/language';
import { spoken } from './messages';

const noPermission = { zh: '没有权限', en: 'no permission' };
const fileOnTheWay = { zh: '路径里有一段是文件，不是文件夹', en: 'a part of the path is a file, not a folder' };

/** What a system means by the codes that people meet. */
const reasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  EACCES: noPermission,
  EPERM: noPermission,
  EROFS: { zh: '磁盘是只读的', en: 'the disk is read-only' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  EDQUOT: { zh: '磁盘配额已用完', en: 'the quota of the disk is used up' },
  EBUSY: { zh: '正被别的程序使用', en: 'in use by another program' },
  EISDIR: { zh: '这是文件夹，不是文件', en: 'it is a folder, not a file' },
  ENOTDIR: fileOnTheWay,
  EEXIST: fileOnTheWay,
  ENAMETOOLONG: { zh: '名称太长', en: 'the name is too long' },
  EIO: { zh: '磁盘读写出错', en: 'the disk failed' },
};

/** The code with which a system refused something; what it said where it gave none. */
export const systemCode = (cause: unknown): string => (cause as NodeJS.ErrnoException).code ?? String(cause);

/** Why a system refused something, in words; the code stands behind them for whoever looks after the machine. */
export function systemReason(cause: unknown): string {
  const code = systemCode(cause);
  const words = reasons[code]?.[spoken()];
  if (words === undefined) return code;
  return spoken() === 'zh' ? `${words}，${code}` : `${words}, ${code}`;
}
