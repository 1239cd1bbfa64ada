import { expect, it } from 'vitest';
import { Passwords } from '../../../scripts/reading/passwords';

const passwords = new Passwords('U03 科普 2007\r\n\r\n回收表.xlsx\t a b\nu04\tx\n公用\nU03 \n');

it.each<[string, string | undefined, string[]]>([
  ['一/U03_区发改局.xlsx', 'U03', ['科普 2007', '公用', 'U03 ']],
  ['U04.xls', 'U04', ['x', '公用', 'U03 ']],
  ['一/回收表.xlsx', undefined, [' a b', '公用', 'U03 ']],
  ['别的.xlsx', undefined, ['公用', 'U03 ']],
])('%s of %s', (name, unit, expected) => expect(passwords.of(name, unit)).toEqual(expected));
