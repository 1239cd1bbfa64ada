const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * What finds a text by the words somebody types: each must stand in it, wherever, in either case and width.
 * @param typed words with blanks between them; none finds every text
 */
export function seeker(typed: string): (text: string) => boolean {
  const words = folded(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (text) => {
    const whole = folded(text);
    return words.every((word) => whole.includes(word));
  };
}
