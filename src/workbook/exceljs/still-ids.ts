/**
 * exceljs gives every data bar a new random identity in each writing, once in the rule and once in its extension
 * ([MS-XLSX] 2.6.13). The same draft must give the same bytes, so that they are numbered instead.
 */
const barIdentity = /(<x14:id>|<x14:cfRule type="dataBar" id=")(\{[0-9A-Fa-f-]{36}\})/g;

/** @param xml a worksheet part as exceljs wrote it */
export function stillIds(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(barIdentity, (_whole, before: string, identity: string) => {
    const number = numbers.get(identity) ?? numbers.size + 1;
    numbers.set(identity, number);
    return `${before}{00000000-0000-4000-8000-${String(number).padStart(12, '0')}}`;
  });
}
