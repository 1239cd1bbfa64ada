import { signs } from '../signs';

const inBrackets = /[（(][^（）()]*[）)]/g;

/** A name without what stands in brackets. */
export function bare(name: string): string {
  return name.replace(inBrackets, '');
}

/** What names of bodies end in: offices, institutions, firms, and what serves a village. */
export const bodyEnd = new RegExp(
  `(?:${[
    '部|局|委|办|(?<!社)会|院|校|台|社|站|所|中心|厅|署|室|馆|科|处|股|队|联|协|组|团|宫|专班|指挥部|政府|法院|单位|大厅',
    '街道|镇|乡|村|社区|开发区|高新区|新区|园区|示范区|管理区|景区',
    '大学|中学|小学|学会|园|报|报社|电视|传媒|银行|(?:支|分|商|农商)行|公司|集团|企业|厂|店|超市|农场|林场|牧场|基地',
    '移动|电信|联通|供电|邮政|铁塔|烟草|石油|广电',
  ].join('|')})$`,
);

/** 区…, 团区委, 衢江区…: the level of a body in front of its name. 社区 is none, and 全区 is all of it. */
const levelFront =
  /^(?![全本我各])(?:[\u4e00-\u9fff×]{1,4}(?<![社园小校景厂]|[在由请为将是].*|建设))?[省市州盟区县旗].|^团[省市州盟区县旗]委|^(?:中共|共青团|中国|国家|国网)/;

/** Longer than any name of a body; running text is. */
export const longestName = 30;

/** Words that stand in sentences and in no name. */
export const running =
  /[的了是将须把被让使并且但则已均可于]|要求|应当|做好|搞好|抓好|开展|加强|加大|推进|推动|推广|落实|实施|完成|制定|负责|配合|牵头|确保|进行|提高|统一|安排|结合|认真|积极|每[年月季]|\d{1,2}[月日]|年底/;

export function tight(text: string): string {
  return text.replace(/\s+/g, '');
}

const stops = new RegExp(`[。.．；;：:，,、！？!?《》〈〉\\s${signs}]`);

/** What points of a plan begin with, and no name: 推动建设市科技馆. */
const verbs = /^(?:推动|推进|加强|加快|开展|组建|完善|举办|建立|健全|支持|鼓励|深入|深化|做好|办好|强化|打造|制定)/;

/** Short, with brackets in pairs and without the signs of running text. */
function isWord(text: string): boolean {
  if (text.length < 2 || text.length > longestName || stops.test(text) || verbs.test(text)) return false;
  return !/[（）()]/.test(bare(text));
}

/** A text that can be the name of a body. */
export function isUnitName(text: string): boolean {
  if (!isWord(text)) return false;
  return bodyEnd.test(bare(text)) || (text.length <= 8 && levelFront.test(text) && !running.test(text));
}

/** A name that can be nothing else: with its level in front and the word for a body behind. */
export function isFullName(text: string): boolean {
  return isUnitName(text) && levelFront.test(text) && bodyEnd.test(bare(text));
}

/**
 * A text that is the name of a body for where it stands, in a list of them: 县人保财险. Not a person's, which has two characters or three.
 */
export function mayBeName(text: string): boolean {
  return (
    isWord(text) &&
    text.length > 3 &&
    text.length <= 16 &&
    !/不分/.test(text) &&
    /^[\u4e00-\u9fff“”（）()]+$/.test(text) &&
    !running.test(text)
  );
}
