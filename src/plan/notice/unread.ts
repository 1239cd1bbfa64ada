import { readUnitHead } from './by-unit/head';
import { certainlyNames } from './names/lines';

/** A label of units that nothing was read from: 指导单位：, 牵头单位 in a table that could not be read. */
const label =
  /(?:牵头|主办|责任|配合|协办|承办|参与|参加|协助|指导|督导|监督|联系|审核|验收)(?:单位|部门|科室)(?: ?[:：|\t]| ?$)|^成员单位 ?[:：]|^(?:牵头|配合) ?[:：]/;

const level = '(?:[省市州区县旗]|团[省市州区县旗])';
const body = `${level}[\\u4e00-\\u9fff]{1,14}?(?:局|委|部|办|会|联|协|厅|台|院|校|社|中心|政府|镇|街道|管委会)`;
const verb = '(?:牵头|会同|联合|配合|协助|协办|参与|参加|负责(?!人|同志))';
const named = new RegExp(`${body}[^。；;]{0,40}?${verb}|${verb}[^。；;]{0,12}${body}`);
/** What the office itself is and does is no task. */
const aboutOffice = /办公室设在|成员由|为成员|任组长|召集|担任/;

/** A label of units in whatever other part: 考核单位：甲、乙; not who signs, sends or receives. */
const otherLabel =
  /^[\u4e00-\u9fff]{2,4}(?<!报送|填报|抄送|主送|印发|发文|签发|收文|编制|申报|推荐)(?:单位|部门|科室) ?[:：](.+)/;
const isOtherLabel = (text: string): boolean => certainlyNames(otherLabel.exec(text)?.[1] ?? '');

/** A row of a table that could not be read: 3 举办科普日 市科协 2024年9月. */
function isRow(text: string): boolean {
  const words = text.split(' ');
  return words.length > 2 && words.some(certainlyNames) && !words.every(certainlyNames);
}

/** （县教育局、县科协） inside a text. */
const namesInBrackets = (text: string): boolean =>
  [...text.matchAll(/[（(]([^（）()]{5,200})[）)]/g)].some(([, inside = '']) => certainlyNames(inside));

/** Whether a text seems to say which unit is to do something. */
export function mayAssign(text: string): boolean {
  const said = text.slice(0, longest);
  // 各区县科协、教育局： is whom the document is sent to.
  if (/^各[^。；;]*[：:]$/.test(said)) return false;
  // （一）区教育局, a plan told unit by unit; or units below a heading with no word of what they are to it; not the one that signs.
  if (certainlyNames(said) && !/(?:领导小组|人民政府|办公室)$/.test(said)) return true;
  return (
    label.test(said) ||
    isOtherLabel(said) ||
    readUnitHead(said) !== undefined ||
    isRow(said) ||
    namesInBrackets(said) ||
    (named.test(said) && !aboutOffice.test(said))
  );
}

/** Texts are long, and what follows would only be said twice. */
const longest = 2000;
