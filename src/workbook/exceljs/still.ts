/** 1 January 1980, 00:00: the first moment a zip entry can name (APPNOTE 4.4.6). */
const [firstTime, firstDate] = [0, 0x0021];

const [localHeader, centralHeader, endRecord] = [0x04034b50, 0x02014b50, 0x06054b50];

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) if (view.getUint32(at, true) === endRecord) return at;
  throw new Error('the written workbook has no zip directory');
}

/**
 * Sets the time of every entry of a zip to one moment, in place: zip writers stamp the hour of writing, and the same
 * work must give the same bytes.
 * @param bytes a zip archive as our own writer made it
 */
export function stillClock(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  let at = view.getUint32(end + 16, true);
  for (let entry = view.getUint16(end + 10, true); entry > 0; entry--) {
    if (view.getUint32(at, true) !== centralHeader) throw new Error('the written workbook has a broken zip directory');
    view.setUint16(at + 12, firstTime, true);
    view.setUint16(at + 14, firstDate, true);
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== localHeader) throw new Error('the written workbook has a broken zip entry');
    view.setUint16(local + 10, firstTime, true);
    view.setUint16(local + 12, firstDate, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
