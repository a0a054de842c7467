import { expect, test } from '@jest/globals';
import { isTextKey } from '#catalogue';
import { CASE_STATES, grammar } from '#cases';
import { HOLDERS } from '#identity';

test.each([
  ...grammar().map(({ command }) => `command.${command}`),
  ...CASE_STATES.map((state) => `state.${state}`),
  ...HOLDERS.map((holder) => `role.${holder}`),
])('%s has words in both languages', (key) => {
  expect(isTextKey(key)).toBe(true);
});
