/** Control characters of texts from files could drive the terminal, or turn what is shown round: a sign stands for them. */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    '\uFFFD',
  );
}

/** Says on the side, where the output may be read by a program, what went wrong or was put right. */
export function aside(text: string): void {
  process.stderr.write(`${printable(text)}\n`);
}
