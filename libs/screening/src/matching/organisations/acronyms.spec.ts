import { expect, test } from '@jest/globals';
import { acronymOf } from './acronyms.js';

test.each<[string, string[]]>([
  ['massachusetts institute of technology', ['MIT', 'MIOT']],
  ['physical research laboratory', ['PRL']],
  ['казанский авиационный институт', ['КАИ']],
  ['beihang', []],
])('the initials of %s', (name, acronyms) => {
  expect(acronymOf(name.split(' '))).toEqual(acronyms);
});
