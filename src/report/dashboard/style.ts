import { headFill, ink, lightFill } from '../../workbook/style';

/** How the page looks, on a screen of any width and on A4; colours are those of the workbooks. */
export const style = `
:root { color: #${ink}; background: #fff; font: 16px/1.5 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
body { max-width: 75rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; margin: 0.5rem 0 0; }
h2 { font-size: 1.2rem; margin: 2rem 0 0.5rem; border-bottom: 2px solid #${headFill}; }
.note, .sub, footer { color: #4b5563; font-size: 0.875rem; margin: 0.25rem 0 0.75rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; list-style: none; padding: 0; margin: 0.5rem 0; }
a { color: #0b57a4; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: 0.75rem; margin: 0; }
.figures div { border: 1px solid #d1d5db; border-radius: 6px; padding: 0.5rem 0.75rem; }
dt { color: #4b5563; font-size: 0.875rem; }
dd { margin: 0; font-size: 1.4rem; font-variant-numeric: tabular-nums; }
dd small { font-size: 0.8rem; color: #4b5563; }
.stack { display: flex; flex-wrap: wrap; list-style: none; padding: 0; margin: 0 0 1rem; gap: 2px; }
.stack li { padding: 0.35rem 0.5rem; text-align: center; flex-basis: 4.5rem; white-space: nowrap; }
.wide { overflow-x: auto; }
.wide:focus-visible { outline: 2px solid #0b57a4; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
caption { text-align: left; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { border: 1px solid #d1d5db; padding: 0.3rem 0.5rem; text-align: left; vertical-align: middle; }
thead th, tfoot th { background: #${headFill}; }
tbody th { font-weight: 600; background: #f9fafb; min-width: 6em; }
td { white-space: nowrap; }
.text { white-space: normal; min-width: 10em; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.heat th, .heat td { text-align: center; }
.heat thead th { font-weight: 600; min-width: 5rem; vertical-align: top; }
.heat tbody th, .heat thead th:first-child { position: sticky; left: 0; text-align: left; white-space: nowrap; }
.code { display: block; color: #4b5563; font-weight: 400; font-size: 0.8rem; }
abbr { text-decoration: none; font-size: 0.75rem; border: 1px solid currentColor; border-radius: 3px; padding: 0 0.15rem; margin-right: 0.25rem; }
.mark { font-size: 0.75rem; font-weight: 700; margin-left: 0.25rem; }
.green { background: #${lightFill.绿}; color: #14532d; }
.yellow { background: #${lightFill.黄}; color: #713f12; }
.red { background: #${lightFill.红}; color: #8b0000; }
.grey { background: #${lightFill.灰}; color: #374151; }
.bars { min-width: 6rem; }
.bar { display: block; height: 0.4rem; background: #eef2f7; margin: 2px 0; }
.filled { display: block; height: 100%; background: #1f4e79; }
.filled.last { background: #8fb8de; }
.beside { display: flex; align-items: center; gap: 0.5rem; justify-content: end; }
.beside .bar { flex: none; width: 5rem; }
.months { display: grid; grid-template-columns: repeat(12, 1fr); gap: 0.25rem; list-style: none; padding: 0; margin: 0; align-items: end; text-align: center; font-size: 0.8rem; }
.months li { display: flex; flex-direction: column; justify-content: end; }
.column { background: #1f4e79; }
@media (min-width: 60rem) { .figures { grid-template-columns: repeat(6, 1fr); } }
@media (max-width: 40rem) { .months { grid-template-columns: repeat(6, 1fr); row-gap: 1rem; } }
@media print {
  @page { size: A4 landscape; margin: 12mm 12mm 14mm; @bottom-center { content: "第 " counter(page) " 页，共 " counter(pages) " 页"; font-size: 9pt; } }
  :root { font-size: 10.5px; }
  th, td { padding: 0.2rem 0.5rem; }
  h2 { margin-top: 1.2rem; }
  body { max-width: none; padding: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  nav { display: none; }
  .figures { grid-template-columns: repeat(6, 1fr); }
  .wide { overflow: visible; }
  .heat tbody th, .heat thead th:first-child { position: static; }
  thead { display: table-header-group; }
  tr, .figures div, .months { break-inside: avoid; }
  h2, .note, tbody tr:nth-child(-n+3):not(:last-child) { break-after: avoid; }
  tbody, tbody tr:nth-last-child(-n+3) { break-before: avoid; }
}
`;
