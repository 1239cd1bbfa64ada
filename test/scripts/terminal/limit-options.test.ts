import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { limitOptions, limitsOf, limitText } from '../../../scripts/terminal/limit-options';
import { defaultLimits } from '../../../src/workbook/reading';

describe('limits on the command line', () => {
  it('are written with their units', () => {
    const given = ['inflated=512MB', 'time=30s', 'rows=100000', 'file=1.5GB', 'memory=2048kb', 'ratio=300', 'time=0.5'];
    expect(limitsOf(given)).toEqual({
      inflatedSize: 512 * 2 ** 20,
      milliseconds: 500,
      rowsWithContent: 100_000,
      fileSize: 1.5 * 2 ** 30,
      memory: 2 * 2 ** 20,
      inflationRatio: 300,
    });
  });

  it.each(['inflated', 'colour=1', '=1', ''])('“%s” names none', (given) => {
    expect(() => limitsOf([given])).toThrow(expect.objectContaining({ code: 'limit-unknown' }));
  });

  it.each(['inflated=much', 'inflated=', 'inflated=-1', 'inflated=0', 'rows=10MB', 'rows=1.5', 'time=1h', 'cells=1e9'])(
    '“%s” has no value',
    (given) => expect(() => limitsOf([given])).toThrow(expect.objectContaining({ code: 'limit-invalid' })),
  );

  it('are all of the reader’s, each by one name', () => {
    expect(
      Object.values(limitOptions)
        .map(({ limit }) => limit)
        .sort(),
    ).toEqual(Object.keys(defaultLimits).sort());
    for (const name of Object.keys(limitOptions)) {
      const option = limitOptions[name];
      expect(limitsOf([`${name}=${limitText(name)}`])).toEqual(
        option && { [option.limit]: defaultLimits[option.limit] },
      );
    }
  });

  it('stand in the manual with their usual values', () => {
    const page = fs.readFileSync('docs/limits.md', 'utf8').replace(/ +/g, ' ');
    for (const name of Object.keys(limitOptions)) expect(page).toContain(`| \`${name}=${limitText(name)}\` |`);
  });
});
