import { expect, it } from 'vitest';
import { resultText } from './result-text';
import { reportOf, samples, yearOfFiles } from '../year-2007';

it('the same files give the same bytes, in whatever order they are read', async () => {
  const [files, again] = [await samples(3), await samples(3)];
  const [year, other] = [yearOfFiles(files), yearOfFiles([...again].reverse())];
  expect(Buffer.compare(await reportOf(year), await reportOf(other))).toBe(0);
  expect(resultText(other)).toBe(resultText(year));
});

it('other files give other bytes', async () => {
  const files = await samples(3);
  expect(Buffer.compare(await reportOf(yearOfFiles(files)), await reportOf(yearOfFiles(files.slice(1))))).not.toBe(0);
});
