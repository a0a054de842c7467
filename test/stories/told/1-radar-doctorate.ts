// Story 1. A doctorate in radar, paid by a state, from an institute that is on a list: the office recognises it, department, office and executive decide
// one after another, and it ends with conditions that everybody can read.
import { RADAR_APPLICANT, RADAR_PLAN } from '../../../apps/cli/src/demonstration/applicants.js';
import { openCase, submit, untilPersonIsAsked } from '../../../apps/cli/src/demonstration/clearance.js';
import { PHONE } from '../../support/browser.js';
import { approves, approvesIf, judges, setsTier } from '../acts.js';
import { applicantOnPhone } from '../given.js';
import type { Story } from '../story.js';

const CONDITION = '装置の設計情報に触れさせないこと。';

export const radarDoctorate: Story = {
  number: 1,
  title: 'レーダー分野の博士課程・国費留学',
  tell: async (stage) => {
    // Given the application, handed in by the professor and signed by the applicant on a phone.
    const caseId = await openCase(stage.as('sato'), RADAR_PLAN);
    const phone = await applicantOnPhone(stage, caseId, RADAR_APPLICANT);
    await submit(stage.as('sato'), caseId);
    await untilPersonIsAsked(stage.as('nakamura'), caseId);

    // The clerk of the department reads in advance whom it will go to, and nothing of a list.
    const clerk = await stage.comes('hayashi');
    await clerk.enters(`/cases/${caseId}?tab=approval`);
    await clerk.sees('誰に回るか');
    await clerk.sees(/高橋 誠/);
    await clerk.seesNothingOf(/Tianhe Institute.*リスト|判定待ち/);

    // When an officer recognises the institute and settles the tier,
    const officer = await stage.comes('nakamura');
    await officer.enters(`/cases/${caseId}?tab=screening`);
    await judges(officer, '1');
    await officer.opens(`/cases/${caseId}?tab=summary`);
    await officer.sees('リスト掲載者と同一と判断された相手がいます。');
    await setsTier(officer, 'T3');

    // the department approves on a phone, the office under a condition, and the executive last, in English.
    const dean = await stage.comes('takahashi', { window: PHONE });
    await dean.enters(`/cases/${caseId}`);
    await dean.sees(/合成開口レーダーの信号処理/);
    await dean.seesItWhole();
    await approves(dean);
    const office = await stage.comes('kobayashi');
    await office.enters(`/cases/${caseId}`);
    await approvesIf(office, CONDITION);
    const executive = await stage.comes('yamamoto', { language: 'en' });
    await executive.enters(`/cases/${caseId}`);
    await executive.sees(CONDITION);
    await approves(executive);
    await executive.sees('With conditions');

    // Then the professor and the applicant read what may begin, and under what condition.
    const host = await stage.comes('sato');
    await host.enters('/my-work');
    await host.sees('条件付', host.page.getByRole('article').filter({ hasText: 'LIN HAORAN' }));
    await host.opens(`/cases/${caseId}/notice`);
    await host.sees(CONDITION);
    await phone.opens('/a');
    await phone.sees(/Your admission has been approved with conditions/);
    await phone.sees(CONDITION);
    await phone.seesItWhole();
  },
};
