// Story 11. Somebody who was refused says on their phone that a fact is wrong. Who had a part in the case does not answer, and is told why; somebody who
// had none does, with reasons that the applicant reads.
import { decide } from '../../../apps/cli/src/demonstration/clearance.js';
import {
  assignProposedTier,
  openCase,
  submit,
  untilPersonIsAsked,
} from '../../../apps/cli/src/demonstration/clearance.js';
import { applicantOf, applicantOnPhone, planOf } from '../given.js';
import type { Story } from '../story.js';

const GIVEN = { passport: 'MORETTI GIULIA' };
const REASON = 'I left that institute before the project began; my certificate says so.';
const ANSWER = '在籍の時期を証明書で確かめました。審査をやり直します。';

export const contested: Story = {
  number: 11,
  title: '本人が決定に不服を申し出る',
  tell: async (stage) => {
    // Given an application that the dean refused.
    const caseId = await openCase(stage.as('sato'), planOf(GIVEN));
    const phone = await applicantOnPhone(stage, caseId, applicantOf(GIVEN));
    await submit(stage.as('sato'), caseId);
    await untilPersonIsAsked(stage.as('nakamura'), caseId);
    await assignProposedTier(stage.as('nakamura'), caseId, '提案のとおりとします。');
    const { grounds } = await stage.as('takahashi').get('/api/policy');
    const [ground] = grounds as { code: string }[];
    await decide(stage.as('takahashi'), caseId, {
      ...{ outcome: 'reject', reason: '用途の懸念が解消できません。', grounds: [ground?.code ?? ''] },
    });

    // When the applicant reads it and contests it,
    await stage.until(async () => {
      await phone.opens('/a');
      return (await phone.page.getByRole('button', { name: 'Contest the decision' }).count()) > 0 ? true : null;
    });
    await phone.seesItWhole();
    await phone.presses('Contest the decision');
    const sheet = phone.page.getByRole('dialog');
    await phone.writes(/^What you disagree with/, REASON, sheet);
    await phone.presses('Send', { within: sheet });
    await phone.sees('We have received your objection. The university will answer it.');

    // who settled the tier is told why she does not answer,
    const officer = await stage.comes('nakamura');
    await officer.enters(`/cases/${caseId}?tab=summary`);
    await officer.sees('案件に関わっていない人の回答を待っています。');
    await officer.presses('不服の申出への回答：なぜできないのですか');
    await officer.sees(/案件に一度も関わっていない人が回答します。別の人に依頼してください。/);

    // and an officer without a part in it does.
    const fresh = await stage.comes('kobayashi');
    await fresh.enters(`/cases/${caseId}?tab=summary`);
    await fresh.sees(REASON);
    await fresh.presses('不服の申出に回答する');
    const answering = fresh.page.getByRole('dialog');
    await fresh.answers('回答', '審査をやり直す', answering);
    await fresh.writes(/^回答の理由/, ANSWER, answering);
    await fresh.presses('回答する', { within: answering });
    await fresh.sees('回答を記録しました');

    // Then the applicant reads the answer and its reasons, and the professor that it is being looked at again.
    await phone.opens('/a');
    await phone.sees('Answer: your case is reviewed again.');
    await phone.sees(ANSWER);
    const host = await stage.comes('sato');
    await host.enters('/my-work');
    await host.sees('確認中', host.page.getByRole('article').filter({ hasText: GIVEN.passport }));
  },
};
