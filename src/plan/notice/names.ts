/** The names a list gives, and what stood there besides. */
export interface NameList {
  readonly names: readonly string[];
  /** The list ends in 等, 等相关部门: it is not complete. */
  readonly open: boolean;
  /** 各成员单位: the list means every member. */
  readonly everyMember: boolean;
  /** 各乡镇（街道）, 各有关单位: bodies that are not named one by one. */
  readonly groups: readonly string[];
  /** What is no unit's name. */
  readonly odd: readonly string[];
}

const openEnd = /等(?:其他|其它)?(?:各)?(?:相关|有关)?(?:部门|单位|成员单位|科室)?$/;
const memberGroup = /^(?:领导小组)?(?:全体|各|所有)(?:领导小组)?成员单位$/;
const group = /^(?:各|全区各|全市各|全县各|有关|相关|其他|其它)/;
const inBrackets = /[（(][^（）()]*[）)]/g;
/** Other names of a unit, in the writer's form: they are part of what the list says of it. */
const otherNames = /[（(]又称[^（）()]+[）)]$/;

/** What names of bodies end in. */
const bodyEnd =
  /(?:部|局|委|办|会|院|校|台|社|站|所|中心|公司|集团|厅|署|室|馆|科|处|股|队|联|协|街道|镇|乡|村|社区|大学|学会|银行|报|电视|政府|组|园|厂|法院|单位|企业|团)$/;

/** Longer than any name of a body; running text is. */
const longestName = 30;

function tight(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A text that can be the name of a body: short, without the signs of running text. */
export function isUnitName(text: string): boolean {
  if (text.length < 2 || text.length > longestName) return false;
  if (/[。；;：:，,、！？!?《》〈〉\s]/.test(text)) return false;
  return text.length <= 8 || bodyEnd.test(text.replace(inBrackets, ''));
}

/** 县教育局和县文旅局 are two bodies; 和平镇 is one. */
function apart(piece: string): string[] {
  if (otherNames.test(piece)) return [piece];
  const [, left = '', right = ''] = /^(.{2,}?)(?:和|及|以及|与)(.{2,})$/.exec(piece) ?? [];
  return bodyEnd.test(left) && bodyEnd.test(right.replace(openEnd, '')) ? [left, right] : [piece];
}

/** Names stand between 、 and the like; where there is none, between spaces if each part is a body's name. */
function parts(text: string): string[] {
  const cleaned = text.replace(/[。.；;]+$/, '').trim();
  // Separators inside brackets belong to the name: 牵头科室（区教育局、团区委）.
  const pieces = cleaned.split(/[、，,；;](?![^（(]*[）)])/);
  if (pieces.length === 1 && cleaned.includes(' ')) {
    const words = cleaned.split(' ');
    if (words.every((word) => word.length > 2 && (bodyEnd.test(word) || openEnd.test(word)))) return words;
  }
  return pieces
    .map(tight)
    .flatMap(apart)
    .filter((piece) => piece !== '');
}

/** Reads a list of units. */
export function readNames(text: string): NameList {
  const [names, groups, odd]: [string[], string[], string[]] = [[], [], []];
  let [open, everyMember] = [false, false];
  for (const part of parts(text)) {
    const name = part.replace(/^(?:以及|及|由)(?=..)/, '').replace(openEnd, '');
    if (name !== part && openEnd.test(part)) open = true;
    if (name === '') continue;
    if (memberGroup.test(name)) everyMember = true;
    else if (group.test(name)) groups.push(name);
    else if (isUnitName(name.replace(otherNames, ''))) names.push(name);
    else odd.push(name);
  }
  return { names, open, everyMember, groups, odd };
}

/** A line that holds nothing but names: the rest of a list that was broken. */
export function looksLikeNames(line: string): boolean {
  const { names, groups, odd, everyMember } = readNames(line);
  if (odd.length > 0 || names.length + groups.length === 0) return everyMember;
  return names.every((name) => bodyEnd.test(name.replace(inBrackets, '')));
}
