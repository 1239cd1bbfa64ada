const opening = '“‘（《「『【([';
const closing = '”’）》」』】)]';

/** The whole sentences of one line: none ends within quotation marks or brackets. */
function sentencesOfLine(line: string): string[] {
  const sentences: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? '';
    if (opening.includes(sign)) depth += 1;
    else if (closing.includes(sign)) depth -= 1;
    else if ('。！？'.includes(sign) && depth === 0 && !'。！？'.includes(line[at + 1] ?? ' ')) {
      sentences.push(line.slice(from, at + 1));
      from = at + 1;
    }
  }
  // Brackets without their other half: nobody can tell where a sentence ends.
  if (depth !== 0) return [line];
  return [...sentences, line.slice(from)].filter((sentence) => sentence.trim() !== '');
}

/** The lines of a text that say something. */
export function linesOf(text: string): string[] {
  return text.split(/[\r\n\u2028\u2029]+/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

/**
 * The first whole sentences of a text, as they are written; none is cut or changed, and none is joined over the end of a line.
 * @param most how many sentences
 * @returns empty where the text says nothing
 */
export function excerptOf(text: string, most: number): string {
  const [line = ''] = linesOf(text);
  return sentencesOfLine(line).slice(0, Math.max(1, most)).join('').trim();
}

/** A quoted text with the full stop it lacks: it ends a paragraph of ours. */
export function stopped(text: string): string {
  return /[。！？!?.…；;][”’）》」』】)\]"']*$/.test(text) ? text : `${text}。`;
}

/** `区教育局、团区委`; beyond a number the rest is 等. */
export function listed(names: readonly string[], most: number): string {
  return names.length > most ? `${names.slice(0, most).join('、')}等` : names.join('、');
}
