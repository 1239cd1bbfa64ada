/** The floor: every entry inflated, nothing looked at. */
import fs from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { returnedFiles } from './returned-files';

let total = 0;
for (const file of returnedFiles()) {
  const bytes = fs.readFileSync(file);
  let at = bytes.readUInt32LE(bytes.length - 6);
  for (let entry = bytes.readUInt16LE(bytes.length - 12); entry > 0; entry--) {
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    total += bytes.readUInt16LE(at + 10) === 0 ? packed.length : inflateRawSync(packed).length;
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}
process.stdout.write(`${total}\n`);
