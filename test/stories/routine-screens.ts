// All screens of a case that is nothing special, by everybody who has one: host, applicant, officer, dean. Each does what the screen asks, and no more.
import assert from 'node:assert/strict';
import { makesLink, pdf } from './acts.js';
import type { Person } from './person.js';
import type { Stage } from './stage.js';

/** The facts that differ from case to case; everything else is the same. */
export interface RoutineFacts {
  laboratory: string;
  topic: string;
  passport: string;
  school: string;
  entered: string;
  from: string;
  to: string;
}

export interface Cast {
  host: Person;
  applicant: Person;
  officer: Person;
  dean: Person;
}

/** From 「これから何をしますか」 to 可. @returns the case's id */
export async function routineScreens(stage: Stage, cast: Cast, facts: RoutineFacts): Promise<string> {
  const { caseId, link } = await plan(cast.host, facts);
  await declare(cast.applicant, link, facts);
  await submit(cast.host, facts);
  await stage.until(async () => {
    const { waitingFor } = await stage.as('nakamura').get(`/api/cases/${caseId}`);
    return (waitingFor as { what: string } | null)?.what === 'tier' ? true : null;
  });
  await setTier(cast.officer, facts);
  await decide(cast.dean, caseId);
  const seen = await stage.as('sato').get(`/api/cases/${caseId}`);
  assert.equal(seen['state'], 'approved');
  await learn(cast.host, facts);
  return caseId;
}

async function plan(host: Person, facts: RoutineFacts): Promise<{ caseId: string; link: string }> {
  await host.enters('/start');
  await host.presses(/^学生を受け入れる/);
  await host.answers('どの身分で受け入れますか', '修士課程');
  // Who has opened a case before finds the name of their laboratory written already.
  if ((await host.page.getByRole('textbox', { name: '研究室の名前' }).inputValue()) !== facts.laboratory)
    await host.writes('研究室の名前', facts.laboratory);
  await host.presses('申請を始める');
  await host.sees('研究の内容');
  await host.writes(/^研究テーマ/, facts.topic);
  await host.answers(/^外国為替令の別表/, 'ない');
  await host.answers(/公知の技術/, 'いいえ');
  await host.presses('次へ（本人）');
  await host.writes(/^パスポートのローマ字氏名/, facts.passport);
  await host.answers(/日本国籍/, 'いいえ');
  await host.presses('次へ（滞在の予定）');
  await host.writes('受入れの開始日', facts.from);
  await host.writes('受入れの終了日', facts.to);
  await host.answers('すでに日本に入国していますか', 'はい');
  await host.writes('入国した日', facts.entered);
  await host.answers(/雇用されていますか/, 'いいえ');
  await host.presses('次へ（本人の申告）');
  return makesLink(host);
}

async function declare(applicant: Person, link: string, facts: RoutineFacts): Promise<void> {
  const { pathname, hash } = new URL(link);
  await applicant.opens(pathname + hash);
  await applicant.presses('Begin');
  await applicant.presses('I have kept it');
  await applicant.presses('Start answering');
  await applicant.presses('Next');
  await applicant.presses('Add a school or employer');
  await applicant.writes('Name of the school or employer', facts.school);
  await applicant.picks('Country or region where it is', 'South Korea');
  await applicant.writes('Position or status', 'Student');
  await applicant.writes('From (month)', '2022-03');
  await applicant.writes(/^Until/, '2026-02');
  await applicant.answers(/a government or part of one/, 'No');
  await applicant.answers(/military or part/, 'No');
  await applicant.presses('Next');
  await applicant.presses(/^Add a source/);
  await applicant.picks(/^Who pays/, 'Family');
  await applicant.writes(/^Amount/, '900000');
  await applicant.presses('Next');
  await applicant.answers(/duty/, 'No');
  await applicant.answers(/25/, 'No');
  await applicant.answers(/instruct/, 'No');
  await applicant.presses('Next');
  await applicant.attaches('Curriculum vitae', 'Choose a file', await pdf('cv.pdf'));
  await applicant.attaches('Academic record', 'Choose a file', await pdf('record.pdf'));
  await applicant.presses('Next');
  await applicant.presses(/correct/, { as: 'checkbox' });
  await applicant.writes(/^Signature/, facts.passport);
  await applicant.presses('Sign and send');
  await applicant.sees('Where it stands');
}

async function submit(host: Person, { passport }: RoutineFacts): Promise<void> {
  await host.opens('/my-work');
  await host.follows(new RegExp(`：?.*${passport}`));
  await host.presses('提出する');
  await host.sees('提出しました。自動の確認を始めます');
}

async function setTier(officer: Person, { passport }: RoutineFacts): Promise<void> {
  await officer.enters('/queue');
  await officer.follows(new RegExp(passport));
  await officer.sees('提案された区分');
  await officer.presses(/提案された要因を確認し/);
  await officer.presses('区分を決めて審査を始める');
  await officer.sees('審査区分をT1に決めました');
}

async function decide(dean: Person, caseId: string): Promise<void> {
  await dean.enters(`/cases/${caseId}`);
  await dean.presses('承認する', { within: dean.page.getByRole('region', { name: '判断', exact: true }) });
  await dean.presses('承認する', { within: dean.page.getByRole('dialog') });
  await dean.sees(/「承認」を記録しました/);
}

async function learn(host: Person, { passport }: RoutineFacts): Promise<void> {
  await host.opens('/my-work');
  const card = host.page.getByRole('article').filter({ hasText: passport });
  await host.sees('可', card);
}
