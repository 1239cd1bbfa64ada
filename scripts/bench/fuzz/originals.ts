import { read, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import officeCrypto from 'officecrypto-tool';
import type { FuzzJob } from './job';

type Files = FuzzJob['files'];

/** The same returns as other programs and people hand them in: older kinds, archives, with a password. */
export function inOtherKinds(files: Files): Files {
  const [first, second] = files;
  if (first === undefined || second === undefined) throw new Error('there are no returns to begin with');
  const book = read(first.bytes, { cellStyles: true, cellNF: true });
  const saved = (kind: 'biff8' | 'xlsb' | 'ods' | 'csv', name: string) => ({
    name,
    bytes: new Uint8Array(write(book, { bookType: kind, type: 'array' }) as ArrayBuffer),
  });
  const archive = zipSync(Object.fromEntries([first, second].map(({ name, bytes }) => [name, bytes])), { level: 0 });
  return [
    ...files,
    saved('biff8', 'U03.xls'),
    saved('xlsb', 'U03.xlsb'),
    saved('ods', 'U03.ods'),
    saved('csv', 'U03.csv'),
    { name: '填报表.zip', bytes: archive },
    {
      name: '加密.xlsx',
      bytes: officeCrypto.encrypt(Buffer.from(first.bytes), { password: 'VelvetSweatshop', type: 'standard' }),
    },
  ];
}
