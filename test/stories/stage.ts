// The university on whose screens stories are told: the whole house, a list to screen by, and people who come in at a browser of their own.
import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { importList } from '../../apps/cli/src/demonstration/clearance.js';
import { FIRST_VERSION } from '../../apps/cli/src/demonstration/list.js';
import { isClockMessage } from '#kernel';
import { DESK, openBrowser, type VisitorOptions } from '../support/browser.js';
import { PATIENCE_MS } from '../support/patience.js';
import { foundUniversity, type University } from '../support/university.js';
import { Person } from './person.js';

export interface Coming extends VisitorOptions {
  /** What they have read before. */
  known?: Set<string>;
}

/** Where people come in at browsers of their own. */
export interface Door {
  /** Somebody of the demonstration, or an applicant, at a browser of their own. */
  comes: (key: string, as?: Coming) => Promise<Person>;
  /** Everybody who came, and what it cost them. */
  people: Person[];
  close: () => Promise<void>;
}

export interface Stage extends University, Door {
  /** Moves the clock of the house, which goes on from there. */
  setClock: (instant: string) => Promise<void>;
  /** Where everybody's screen stands is kept in this folder. */
  pictures: (folder: string) => Promise<void>;
}

/** Raises the house, whose clock can be moved and which therefore lets one address sign in as often as it likes. */
export async function openStage(): Promise<Stage> {
  const university = await foundUniversity({ env: { SEKISHO_CLOCK: 'simulated' } });
  await importList(university.as('nakamura'), FIRST_VERSION, '2026-10-01');
  const door = await openDoor(university.baseUrl);
  const { people } = door;
  return {
    ...university,
    ...door,
    setClock: async (instant) => {
      for (const child of [university.house.worker, university.house.api]) await setClock(child, instant);
    },
    pictures: async (folder) => {
      for (const [index, { key, page }] of people.entries())
        if (!page.isClosed()) await page.screenshot({ path: `${folder}/${index}-${key}.png`, fullPage: true });
    },
    close: async () => {
      await door.close().finally(() => university.close());
    },
  };
}

/** The door of a house. Nobody's screen may have had a fault when it closes. @param people who came through another before */
export async function openDoor(baseUrl: string, people: Person[] = []): Promise<Door> {
  const browser = await openBrowser(baseUrl);
  return {
    people,
    comes: async (key, { known, ...options } = {}) => {
      const visitor = await browser.newVisitor(options);
      const isTouch = (options.window ?? DESK).width < 600;
      const person = new Person(key, visitor, options.language ?? 'ja', isTouch, known);
      people.push(person);
      return person;
    },
    close: async () => {
      await browser.close();
      assert.deepEqual(
        people.flatMap(({ visitor }) => visitor.faults),
        [],
      );
    },
  };
}

function setClock(child: ChildProcess, instant: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error(`The house did not take the time ${instant}`)), PATIENCE_MS);
    child.on('message', function listener(message: unknown) {
      if (!isClockMessage(message) || message.clock !== instant) return;
      child.off('message', listener);
      clearTimeout(patience);
      resolve();
    });
    child.send({ clock: instant });
  });
}
