// Story 4, as far as there is one: a list is updated, and the school of a student who was cleared is on it now. The office is asked, access stops until it
// is decided anew, and three people decide it.
import { adoptList, decide, importList } from '../../../apps/cli/src/demonstration/clearance.js';
import { SECOND_VERSION } from '../../../apps/cli/src/demonstration/list.js';
import { approves, approvesIf, judges, setsTier } from '../acts.js';
import { reviewedCase } from '../given.js';
import type { Story } from '../story.js';

const GIVEN = { passport: 'ORLOVA VERA', school: 'Mirny Institute of Applied Cryogenics', country: 'RU' };
const CONDITION = '推進薬に関わる装置とデータに触れさせないこと。';

export const listChanges: Story = {
  number: 4,
  title: 'リストの更新で、許可した学生の出身校が掲載される',
  tell: async (stage) => {
    // Given a student who may start.
    const caseId = await reviewedCase(stage, GIVEN);
    await decide(stage.as('takahashi'), caseId, { outcome: 'approve', reason: '支障ありません。' });
    const host = await stage.comes('sato');
    const card = host.page.getByRole('article').filter({ hasText: GIVEN.passport });
    await host.enters('/my-work');
    await host.sees('可', card);

    // When an update of the list is adopted, the office alone is asked about what it brought up,
    await importList(stage.as('kobayashi'), SECOND_VERSION, '2026-11-01');
    await adoptList(stage.as('nakamura'));
    await stage.until(async () => {
      const { waitingFor } = await stage.as('nakamura').get(`/api/cases/${caseId}`);
      return (waitingFor as { what: string } | null)?.what === 'adjudication' ? true : null;
    });
    await host.opens('/my-work');
    await host.sees('可', card);
    const officer = await stage.comes('nakamura');
    await officer.enters('/queue');
    await officer.follows(/ORLOVA VERA/);
    await officer.follows(/を判定する$/);
    await judges(officer, '1');

    // and stops the access until it is decided anew.
    await officer.opens(`/cases/${caseId}?tab=summary`);
    await officer.presses('審査をやり直す');
    const sheet = officer.page.getByRole('dialog');
    await officer.writes('新しくわかった事実', '出身校がリストに掲載されました。', sheet);
    await officer.presses('審査をやり直す', { within: sheet });
    await officer.sees('審査のやり直しを始めました');
    await host.opens('/my-work');
    await host.sees('確認中', card);
    await officer.follows(/を判定する$/);
    await judges(officer, '1');
    await officer.opens(`/cases/${caseId}?tab=summary`);
    await setsTier(officer, 'T3');

    // Then department, office and executive decide, and the professor reads under what condition the student goes on.
    const dean = await stage.comes('takahashi');
    await dean.enters(`/cases/${caseId}`);
    await approves(dean);
    const office = await stage.comes('kobayashi');
    await office.enters(`/cases/${caseId}`);
    await approvesIf(office, CONDITION);
    const executive = await stage.comes('yamamoto', { language: 'en' });
    await executive.enters(`/cases/${caseId}`);
    await approves(executive);
    await host.opens('/my-work');
    await host.sees('条件付', card);
  },
};
