// Story 2. Somebody comes to read letters in an archive of the humanities for ten days. There is no kind of case for visits yet, so it is told with the
// admission of a research student. Nothing is taught but what is public: nobody asks where the visitor lives or on whose behalf they act, and the case is
// in the lowest tier. Nothing clears itself: an officer of record settles and decides it. Professor and officer, who have had such a case before, need
// less than three minutes of their lives for it, by the model of effort.ts; the visitor's own time is told beside it.
import assert from 'node:assert/strict';
import { PHONE } from '../../support/browser.js';
import { approves, makesLink, pdf } from '../acts.js';
import { secondsOf } from '../effort.js';
import type { Person } from '../person.js';
import type { Stage } from '../stage.js';
import type { Story } from '../story.js';

interface Visit {
  passport: string;
  school: string;
  topic: string;
  from: string;
  to: string;
}

const EARLIER: Visit = {
  ...{ passport: 'SOLER MARTA', school: 'Universidad del Faro', topic: '森鷗外の書簡' },
  ...{ from: '2027-03-01', to: '2027-03-10' },
};
const VISIT: Visit = {
  ...{ passport: 'DUBOIS CLAIRE', school: 'Université des Marais', topic: '夏目漱石の書簡' },
  ...{ from: '2027-05-10', to: '2027-05-19' },
};
const LIMIT_SECONDS = 180;

export const humanitiesVisitor: Story = {
  number: 2,
  title: '人文系の訪問者（10日間）',
  tell: async (stage) => {
    // Given a professor and an officer who have had such a case before.
    const before = await cast(stage);
    await visit(stage, before, EARLIER);

    // When the next one comes, and each does what the screen asks,
    const people = await cast(stage, before);
    const caseId = await visit(stage, people, VISIT);

    // then the professor was asked five questions, and a person of the office is on record as whoever decided.
    const { questions } = await stage.as('okada').get(`/api/cases/${caseId}/draft`);
    const asked = (questions as { part: string; code: string }[]).filter(({ part }) => part === 'host');
    assert.deepEqual(
      asked.map(({ code }) => code),
      ['gate', 'topic', 'names', 'stay', 'public_only'],
    );
    const { decision, tier } = await stage.as('nakamura').get(`/api/cases/${caseId}`);
    assert.deepEqual([tier, (decision as { by: string }).by], ['T0', '中村 葵']);

    // All of it took the university's people less than three minutes.
    const [host, officer, visitor] = [people.host, people.officer, people.visitor].map(({ effort }) => {
      const { acting, reading } = secondsOf(effort);
      return acting + reading;
    }) as [number, number, number];
    assert.ok(host > 0 && officer > 0 && host + officer < LIMIT_SECONDS, `professor ${host} s, officer ${officer} s`);
    const told = [host, officer, host + officer, visitor].map((seconds) => seconds.toFixed(0));
    console.log(
      `          professor ${told[0]} s, officer ${told[1]} s, together ${told[2]} s; the visitor ${told[3]} s`,
    );
  },
};

interface Cast {
  host: Person;
  officer: Person;
  visitor: Person;
}

async function cast(stage: Stage, before?: Cast): Promise<Cast> {
  const knowing = (person?: Person) => (person === undefined ? {} : { known: person.known });
  return {
    host: await stage.comes('okada', knowing(before?.host)),
    officer: await stage.comes('nakamura', knowing(before?.officer)),
    visitor: await stage.comes('applicant', { language: 'en', window: PHONE }),
  };
}

/** From 「これから何をしますか」 to 可, on everybody's screens. @returns the case's id */
async function visit(stage: Stage, { host, officer, visitor }: Cast, facts: Visit): Promise<string> {
  const { caseId, link } = await plan(host, facts);
  await tells(visitor, link, facts);
  await host.opens('/my-work');
  await host.follows(new RegExp(facts.passport));
  await host.presses('提出する');
  await host.sees('提出しました。自動の確認を始めます');

  // The checks find nothing, and still it waits for a person.
  await stage.until(async () => {
    const { waitingFor } = await stage.as('nakamura').get(`/api/cases/${caseId}`);
    return (waitingFor as { what: string } | null)?.what === 'tier' ? true : null;
  });
  const card = host.page.getByRole('article').filter({ hasText: facts.passport });
  await host.sees('確認中', card);

  await officer.enters('/queue');
  await officer.follows(new RegExp(facts.passport));
  await officer.sees('提案された区分');
  await officer.presses(/提案された要因を確認し/);
  await officer.presses('区分を決めて審査を始める');
  await officer.sees('審査区分をT0に決めました');
  await officer.presses('承認・決裁へ進む', { as: 'link' });
  await approves(officer);
  await host.opens('/my-work');
  await host.sees('可', card);
  return caseId;
}

async function plan(host: Person, facts: Visit): Promise<{ caseId: string; link: string }> {
  await host.enters('/start');
  await host.presses(/^学生を受け入れる/);
  await host.answers('どの身分で受け入れますか', '研究生');
  if ((await host.page.getByRole('textbox', { name: '研究室の名前' }).inputValue()) === '')
    await host.writes('研究室の名前', '日本近代文学研究室');
  await host.presses('申請を始める');
  await host.sees('研究の内容');
  await host.writes(/^研究テーマ/, facts.topic);
  await host.answers(/^外国為替令の別表/, 'ない');
  await host.answers(/公知の技術/, 'はい');
  await host.presses('次へ（本人）');
  await host.seesNothingOf(/日本国籍/);
  await host.writes(/^パスポートのローマ字氏名/, facts.passport);
  await host.presses('次へ（滞在の予定）');
  await host.seesNothingOf(/すでに日本に入国していますか|雇用されていますか/);
  await host.writes('受入れの開始日', facts.from);
  await host.writes('受入れの終了日', facts.to);
  await host.presses('次へ（本人の申告）');
  return makesLink(host);
}

/** The visitor's pages: none of them asks for a contract, a government or an instruction. */
async function tells(visitor: Person, link: string, facts: Visit): Promise<void> {
  const { pathname, hash } = new URL(link);
  await visitor.opens(pathname + hash);
  await visitor.presses('Begin');
  await visitor.presses('I have kept it');
  await visitor.presses('Start answering');
  await visitor.sees('Page 1 of 5');
  await visitor.presses('Next');
  await visitor.presses('Add a school or employer');
  await visitor.writes('Name of the school or employer', facts.school);
  await visitor.picks('Country or region where it is', 'France');
  await visitor.writes('Position or status', 'Lecturer');
  await visitor.writes('From (month)', '2022-03');
  await visitor.presses('Next');
  await visitor.presses(/^Add a source/);
  await visitor.picks(/^Who pays/, 'My own money');
  await visitor.presses('Next');
  await visitor.attaches('Curriculum vitae', 'Choose a file', await pdf('cv.pdf'));
  await visitor.attaches('Academic record', 'Choose a file', await pdf('record.pdf'));
  await visitor.presses('Next');
  await visitor.seesNothingOf(/instruct|duty of care/);
  await visitor.presses(/correct/, { as: 'checkbox' });
  await visitor.writes(/^Signature/, facts.passport);
  await visitor.presses('Sign and send');
  await visitor.sees('Where it stands');
}
