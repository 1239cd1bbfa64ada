/* global TextDecoder */
import { Refusal } from '../reading/refusal';

/** A text and the encoding it was found to be in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'GB18030';
}

function tried(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Text of a file that says nothing of its encoding, as Excel and WPS save CSV in China: Unicode by its mark, else UTF-8 where
 * that is possible, else GB18030.
 * @throws Refusal where it is none of them
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  const choices: readonly (readonly [string, DecodedText['encoding']])[] =
    wide === ''
      ? [
          ['utf-8', 'UTF-8'],
          ['gb18030', 'GB18030'],
        ]
      : [[wide, 'UTF-16']];
  for (const [label, encoding] of choices) {
    const text = tried(label, bytes);
    if (text !== undefined) return { text, encoding };
  }
  throw new Refusal('text-encoding');
}
