// The university on whose screens stories are told: the whole house, a list to screen by, and people who come in at a browser of their own.
import assert from 'node:assert/strict';
import { importList } from '../../apps/cli/src/demonstration/clearance.js';
import { FIRST_VERSION } from '../../apps/cli/src/demonstration/list.js';
import type { HouseOptions } from '../support/house.js';
import { DESK, openBrowser, type VisitorOptions } from '../support/browser.js';
import { foundUniversity, type University } from '../support/university.js';
import { Person } from './person.js';

export interface Coming extends VisitorOptions {
  /** What they have read before. */
  known?: Set<string>;
}

export interface Stage extends University {
  /** Somebody of the demonstration, or an applicant, at a browser of their own. */
  comes: (key: string, as?: Coming) => Promise<Person>;
  /** Everybody who came, and what it cost them. */
  people: Person[];
  /** Where everybody's screen stands is kept in this folder. */
  pictures: (folder: string) => Promise<void>;
}

/** Raises the house. Nobody's screen may have had a fault when it closes. */
export async function openStage(options: HouseOptions = {}): Promise<Stage> {
  const university = await foundUniversity(options);
  await importList(university.as('nakamura'), FIRST_VERSION, '2026-10-01');
  const browser = await openBrowser(university.baseUrl);
  const people: Person[] = [];
  return {
    ...university,
    people,
    comes: async (key, { known, ...options } = {}) => {
      const visitor = await browser.newVisitor(options);
      const isTouch = (options.window ?? DESK).width < 600;
      const person = new Person(key, visitor, options.language ?? 'ja', isTouch, known);
      people.push(person);
      return person;
    },
    pictures: async (folder) => {
      for (const [index, { key, page }] of people.entries())
        if (!page.isClosed()) await page.screenshot({ path: `${folder}/${index}-${key}.png`, fullPage: true });
    },
    close: async () => {
      await browser.close();
      await university.close();
      assert.deepEqual(
        people.flatMap(({ visitor }) => visitor.faults),
        [],
      );
    },
  };
}
