import { contract } from '../open-workbook-contract';
import { inMemory } from './opened';

contract('a workbook in memory', async (bytes) => {
  const workbook = await inMemory(bytes);
  return { workbook, save: () => workbook.save() };
});
