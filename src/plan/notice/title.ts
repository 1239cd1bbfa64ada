import { readHeading } from './heading';
import type { Paragraph } from './paragraph';

/** Titles stand at the top. */
const topLines = 14;

const planWords = '(?:方案|计划|规划|要点|意见|办法|安排|分工)';
const place =
  /^((?:[\u4e00-\u9fff]{2,7}?(?:省|自治区))?(?:[\u4e00-\u9fff]{2,7}?(?:市|州|盟))?(?:[\u4e00-\u9fff]{1,7}?(?:区|县|市|旗|镇|乡|街道))?)(?=全民|公民|科学|科协|关于|落实|贯彻|实施|人民|[〈《“"（(0-9])/;

/** A title may name its years: …实施方案（2021—2025年）. */
const titleEnd = new RegExp(
  `(?:${planWords}|清单|(?:分解|分工)表?|(?:工作|重点)任务|工作职责|单位职责|的通知)(?:[（(][^（）()]*年[^（）()]*[）)])?$`,
);

/** The title as the writer gives it, above the region; empty where the plan has none. */
function writtenTitle([first, second]: readonly Paragraph[]): string | undefined {
  return second?.text.startsWith('地区：') === true ? /^《(.*)》$/.exec(first?.text ?? '')?.[1] : undefined;
}

/** Region and title of the document: the plan named in 《》 in the notice's title, or the line that is its title. */
export function readTitle(paragraphs: readonly Paragraph[]): { title: string; region: string } {
  const top = paragraphs.slice(0, topLines).map(({ text }) => text.replace(/\s+/g, ''));
  const joined = top.join('').slice(0, 1000);
  // The full title is the longest: later mentions shorten it.
  const named = [...joined.matchAll(new RegExp(`《([^《》]{2,80}${planWords})》`, 'g'))]
    .map(([, name = '']) => name)
    .sort((left, right) => right.length - left.length)[0];
  const line = top.find((text) => text.length <= 80 && titleEnd.test(text) && readHeading(text) === undefined);
  const title = writtenTitle(paragraphs) ?? named ?? line ?? '';
  const candidates = [title, ...top.map((text) => text.replace(/^关于印发/, '').replace(/^《/, ''))];
  // The writer says the region outright; other texts begin their title with it.
  const said = paragraphs
    .map(({ text }) => /^地区[：:](.*)$/.exec(text)?.[1]?.trim())
    .find((text) => text !== undefined);
  const region = said ?? candidates.map((text) => place.exec(text)?.[1] ?? '').find((text) => text !== '') ?? '';
  return { title, region };
}
