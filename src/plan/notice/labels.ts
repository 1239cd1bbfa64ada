/** What a label of a task announces. */
export type Label = 'lead' | 'responsible' | 'assisting' | 'duty' | 'deadline' | 'kind';

const bodies = '(?:单位|部门|科室（单位）|科室\\(单位\\)|科室)';

const words: readonly (readonly [Label, string])[] = [
  ['lead', `(?:牵头|主办|主责)${bodies}`],
  ['responsible', `(?:主要)?责任${bodies}`],
  ['assisting', `(?:配合|协办|参加|参与|协助|协同)${bodies}`],
  ['duty', '(?:主要任务|工作任务|工作内容|任务内容|主要内容|工作措施|主要措施)'],
  ['deadline', '(?:完成时限|完成时间|完成期限|时限要求|时间要求)'],
  ['kind', '任务类别'],
];

const any = words.map(([, word]) => word).join('|');

/** A label stands at the beginning, or after the end of what came before it; a colon or nothing follows. */
const atStart = new RegExp(`^[（(]? ?(?:${any}) ?(?:[:：]|$)`);
const anywhere = new RegExp(`(?<=^|[。；;，,（( ])(${any}) ?[:：]`, 'g');
const alone = new RegExp(`^[（(]? ?(${any}) ?$`);

function labelOf(word: string): Label {
  return words.find(([, pattern]) => new RegExp(`^${pattern}$`).test(word))?.[0] ?? 'duty';
}

/** Whether a line begins with a label. */
export function startsWithLabel(line: string): boolean {
  return atStart.test(line);
}

/** Whether a line is a label and nothing else, not even a colon. */
export function isLabelAlone(line: string): boolean {
  return line.length < 16 && alone.test(line);
}

export interface Labelled {
  readonly label: Label;
  readonly text: string;
}

/** The labels of a paragraph with what each announces, and the text before the first of them. */
export function readLabels(text: string): { before: string; labelled: Labelled[] } {
  const bare = alone.exec(text)?.[1];
  if (bare !== undefined) return { before: '', labelled: [{ label: labelOf(bare), text: '' }] };
  const marks = [...text.matchAll(anywhere)];
  const labelled = marks.map((mark, index): Labelled => {
    const from = mark.index + mark[0].length;
    const to = marks[index + 1]?.index ?? text.length;
    const label = labelOf(mark[1] ?? '');
    const said = text.slice(from, to).trim();
    // A bracket that was opened before the label ends with the list.
    const unopened = !/[（(]/.test(said);
    return { label, text: label === 'duty' || !unopened ? said : said.replace(/[）)][。；;]?\s*$/, '').trim() };
  });
  return {
    before: text
      .slice(0, marks[0]?.index ?? text.length)
      .replace(/[（(]\s*$/, '')
      .trim(),
    labelled,
  };
}
