import { readHeading } from './heading';
import { isUnitName } from './names/body';
import type { FoundList, NameList } from './names/list';
import type { Paragraph } from './paragraph';

const post =
  /(?:党组|党委|党工委)?(?:常务|第一)?副?(?:部长|局长|主任|主席|书记|院长|校长|台长|社长|站长|所长|会长|理事长|总?经理|行长|科长|处长|秘书长|镇长|乡长|区长|县长|市长|总?编辑?|(?:支|大)?队长|馆长|总工程师|成员|委员|调研员|主任科员|负责人|负责同志|分管领导)$/;

/** The body that a post is in: 区委组织部副部长 is of 区委组织部. Empty for names of people and posts alone. */
function bodyOf(words: string): string {
  const body = words.replace(post, '');
  const whole = /^[省市州盟区县旗](?:委|政府|人民政府)$/.test(body);
  return body === words || body.length < 3 || whole || !isUnitName(body) ? '' : body;
}

function bodiesIn(text: string): string[] {
  return text
    .split(/[ ，,、；;。（）()|]/)
    .map(bodyOf)
    .filter((body) => body !== '');
}

const begins = /^(?:领导小组)?成 ?员(?:[：:]| |$)/;

/**
 * The members as a list of people: 成员：, with a post of each on the same line, on lines of their own or in a table. It ends
 * with the next heading, or with a line that names no post.
 */
export function readRoster(lines: readonly Paragraph[]): FoundList | undefined {
  const at = lines.findIndex(({ text }) => begins.test(text));
  const first = lines[at];
  if (first === undefined) return undefined;
  const names: string[] = bodiesIn(first.text.replace(begins, ''));
  for (const { text } of lines.slice(at + 1)) {
    if (text === '') continue;
    const bodies = bodiesIn(text.replace(begins, ''));
    if (
      readHeading(text) !== undefined ||
      /。.|[:：]|设在|兼任|担任|负责(?!人|同志)/.test(text.replace(begins, '')) ||
      bodies.length === 0
    )
      break;
    names.push(...bodies);
  }
  const list: NameList = {
    names: [...new Set(names)],
    leads: [],
    open: false,
    everyMember: false,
    groups: [],
    odd: [],
    listed: [...new Set(names)],
    remarks: [],
  };
  return list.names.length < 2 ? undefined : { list, line: first.line };
}
