// npm run -s bench -- people [--screens]: what a T1 case costs the people in it, over all its screens, by the model of test/stories/effort.ts.
//
// Two cases are told: for the first, host, officer and dean have never seen these screens and read every word on them, folded parts aside; for the
// second they know the words that do not change and read what is new. An applicant comes once and reads everything both times. Counted: every click,
// every key of every fact that is typed, every change of the hand, a thought before each act, and every character that is new. Not counted: the
// machine's answers, signing in, writing the mail that carries the link, looking for one's own papers.
import assert from 'node:assert/strict';
import { PHONE } from '../support/browser.js';
import { inOwnRun } from '../support/own-run.js';
import { secondsOf } from '../stories/effort.js';
import type { Person } from '../stories/person.js';
import { type Cast, routineScreens, type RoutineFacts } from '../stories/routine-screens.js';
import { openStage, type Stage } from '../stories/stage.js';
import { type Figures, round } from './figures.js';

const EARLIER: RoutineFacts = {
  ...{ laboratory: '情報理論研究室', topic: '疎なグラフによる符号の復号', passport: 'PARK JIWOO' },
  ...{ school: 'Saebyeok University', entered: '2024-04-03', from: '2026-10-01', to: '2028-09-30' },
};
const MEASURED: RoutineFacts = {
  ...{ laboratory: '情報理論研究室', topic: '誤り訂正符号の復号の高速化', passport: 'KIM SUJIN' },
  ...{ school: 'Hanbit University', entered: '2024-04-01', from: '2027-04-01', to: '2029-03-31' },
};

// Three minutes in all for the people of the university, and twelve answers of the host (product.md §7, anchor 1). Applicants, who come once in
// their life and read whatever they sign, have a quarter of an hour of their own (§2).
const STAFF_LIMIT_S = 180;
const HOST_ANSWERS = 12;
const APPLICANT_LIMIT_S = 900;

/** @returns seconds by person, for the first case of their life and for the next; with `--screens` says on stderr what was read on which */
export function people(args: string[]): Promise<Figures> {
  return inOwnRun(async () => {
    const stage = await openStage();
    try {
      const earlier = await castOf(stage);
      await routineScreens(stage, earlier, EARLIER);
      const figures = figuresOf('first time', earlier);
      const cast = await castOf(stage, earlier);
      await routineScreens(stage, cast, MEASURED);
      if (args.includes('--screens')) [earlier, cast].forEach(tellScreens);
      Object.assign(figures, figuresOf('again', cast));
      assert.ok((figures['again: people of the university, s'] ?? NaN) <= STAFF_LIMIT_S, 'a T1 case takes too long');
      assert.ok(cast.host.answered <= HOST_ANSWERS, 'the host is asked too much');
      const { acting, reading } = secondsOf(cast.applicant.effort);
      assert.ok(acting + reading <= APPLICANT_LIMIT_S, 'the applicant is kept too long');
      return figures;
    } catch (error) {
      await stage.pictures('test/screens');
      throw error;
    } finally {
      await stage.close();
    }
  });
}

async function castOf(stage: Stage, before?: Cast): Promise<Cast> {
  const knowing = (person?: Person) => (person === undefined ? {} : { known: person.known });
  return {
    host: await stage.comes('sato', knowing(before?.host)),
    applicant: await stage.comes('applicant', { language: 'en', window: PHONE }),
    officer: await stage.comes('nakamura', knowing(before?.officer)),
    dean: await stage.comes('takahashi', { window: PHONE, ...knowing(before?.dean) }),
  };
}

function figuresOf(when: string, cast: Cast): Figures {
  const figures: Figures = {};
  let [sum, staff] = [0, 0];
  for (const [role, { effort, answered }] of Object.entries(cast) as [keyof Cast, Person][]) {
    const { acting, reading } = secondsOf(effort);
    assert.ok(effort.clicks > 0, `${role} did nothing`);
    figures[`${when}: ${role}, clicks`] = effort.clicks;
    figures[`${when}: ${role}, keys`] = effort.keys;
    figures[`${when}: ${role}, answers`] = answered;
    figures[`${when}: ${role}, characters read`] = effort.japanese + effort.other;
    figures[`${when}: ${role}, s acting`] = round(acting);
    figures[`${when}: ${role}, s reading`] = round(reading);
    sum += acting + reading;
    if (role !== 'applicant') staff += acting + reading;
  }
  figures[`${when}: people of the university, s`] = round(staff);
  figures[`${when}: with the applicant, s`] = round(sum);
  return figures;
}

function tellScreens(cast: Cast): void {
  for (const [role, { readings }] of Object.entries(cast) as [keyof Cast, Person][])
    for (const [heading, characters] of readings)
      console.error(`${role.padEnd(12)}${String(characters).padStart(5)}  ${heading}`);
}
