import { expect, test } from '@jest/globals';
import { planStart, type Installation, type Plan } from './installation.js';

const none: Installation = { kind: 'none' };
const demonstration: Installation = { kind: 'demonstration', seeded: true };
const interrupted: Installation = { kind: 'demonstration', seeded: false };
const invited: Installation = { kind: 'real', setUp: false };
const real: Installation = { kind: 'real', setUp: true };

const here = { loopback: true, host: '127.0.0.1' };
const everywhere = { loopback: false, host: '0.0.0.0' };

test.each<[string, Installation, { empty: boolean; loopback: boolean; host: string }, Plan]>([
  ['nothing yet', none, { ...here, empty: false }, 'seed'],
  ['nothing yet, and a real one is wanted', none, { ...here, empty: true }, 'invite'],
  ['nothing yet, and a real one is wanted, for everyone', none, { ...everywhere, empty: true }, 'invite'],
  ['the demonstration', demonstration, { ...here, empty: false }, 'open'],
  ['half a demonstration', interrupted, { ...here, empty: false }, 'reseed'],
  ['a real one that nobody has entered', invited, { ...here, empty: false }, 'invite'],
  ['a real one that nobody has entered, asked for again', invited, { ...everywhere, empty: true }, 'invite'],
  ['a real one', real, { ...here, empty: false }, 'open'],
  ['a real one, asked for again', real, { ...here, empty: true }, 'open'],
  ['a real one, for everyone', real, { ...everywhere, empty: false }, 'open'],
])('%s: %j started with %j → %s', (_name, installation, wishes, plan) => {
  expect(planStart(installation, wishes)).toBe(plan);
});

test.each([
  [
    'the demonstration where others could reach it',
    none,
    { ...everywhere, empty: false },
    'installation.open_demonstration',
  ],
  [
    'an old demonstration where others could reach it',
    demonstration,
    { ...everywhere, empty: false },
    'installation.open_demonstration',
  ],
  [
    'a real installation over the demonstration',
    demonstration,
    { ...here, empty: true },
    'installation.demonstration_here',
  ],
  [
    'a real installation over half a demonstration',
    interrupted,
    { ...here, empty: true },
    'installation.demonstration_here',
  ],
])('%s is refused', (_name, installation, wishes, code) => {
  expect(() => planStart(installation as Installation, wishes)).toThrow(expect.objectContaining({ code }));
});
