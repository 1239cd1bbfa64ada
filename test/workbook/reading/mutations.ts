/** Numbers that look random and are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Pieces that matter to XML, to cells or to encodings. */
const pieces = [
  ...'<>&"\'/= \n\r\t[]!?-:;#x0123456789.eEaAsStTvVcCrRfF_',
  '\0',
  '\x01',
  '\x7f',
  '\x80',
  '\xff',
  '\xe4\xb8\xad',
  '\xed\xa0\x80',
  '\xef\xbf\xbe',
  '\xf0\x9f\x98\x80',
  '\xc3',
  '&amp;',
  '&lt;',
  '&#20013;',
  '&#x4E2D;',
  '&#0;',
  '&x;',
  '<!-- -->',
  '<![CDATA[x]]>',
  '<?p?>',
  ']]>',
  '<c/>',
  '<c r="A1"/>',
  '<v>1</v>',
  '<v/>',
  '<f>A1</f>',
  '<f/>',
  '<is><t>a</t></is>',
  '<row>',
  '</row>',
  '<row r="3"/>',
  '</c>',
  '<t>a</t>',
  '<r><t>b</t></r>',
  '<rPh><t>c</t></rPh>',
  '<extLst/>',
  '<x:a/>',
  '<a xmlns:x="urn:x"><x:b/></a>',
  '<a xmlns="urn:x"/>',
  ' xmlns:q="urn:q"',
  ' q:a="1"',
  ' s="1"',
  ' t="s"',
  ' t="str"',
  ' t="n"',
  ' r="A2"',
  ' hidden="1"',
  ' r:id="s1"',
  ' xml:space="preserve"',
  '_x000D_',
  '1e5',
  '-',
  '  ',
];

/** One to three small changes: a piece put in, put over, taken out, doubled or moved. */
export function mutated(bytes: Uint8Array, random: () => number): Buffer {
  let result = Buffer.from(bytes);
  const below = (limit: number): number => Math.floor(random() * limit);
  for (let count = 1 + below(3); count > 0; count--) {
    const at = below(result.length + 1);
    const length = 1 + below(random() < 0.8 ? 8 : 60);
    const piece = Buffer.from(pieces[below(pieces.length)] ?? '', 'latin1');
    const cut = result.subarray(at, at + length);
    const before = result.subarray(0, at);
    const kind = below(6);
    if (kind === 0) result = Buffer.concat([before, piece, result.subarray(at)]);
    else if (kind === 1) result = Buffer.concat([before, piece, result.subarray(at + piece.length)]);
    else if (kind === 2) result = Buffer.concat([before, result.subarray(at + length)]);
    else if (kind === 3) result = Buffer.concat([before, cut, result.subarray(at)]);
    else if (kind === 4) result = Buffer.concat([before, result.subarray(at + length), cut]);
    else if (at < result.length) result.writeUInt8(result.readUInt8(at) ^ (1 << below(8)), at);
  }
  return result;
}
