// Story 6. A host hands in the case of her own spouse and says who else is too near. Nobody of them decides it, in nobody's place either: each reads
// on the screen why not. The dean decides it himself.
import { PHONE } from '../../support/browser.js';
import { approves, lends, names, takesBack, WHY_NOT } from '../acts.js';
import { reviewedCase } from '../given.js';
import type { Story } from '../story.js';

export const ownSpouse: Story = {
  number: 6,
  title: '受入教員が自分の配偶者の申請を出す',
  tell: async (stage) => {
    // Given her spouse's case, which waits for the dean; an officer works in the same laboratory, and the host says so.
    const caseId = await reviewedCase(stage, { passport: 'SATO EMILIA' });
    const host = await stage.comes('sato');
    await host.enters(`/cases/${caseId}?tab=approval`);
    await names(host, '小林 大輔', '同じ研究室', '本人と同じ研究室で共同研究をしています。');

    // When the dean goes away and lends his role to that colleague, she is told on her phone, in English, why she cannot decide in his place.
    const dean = await stage.comes('takahashi');
    await lends(dean, '小林 大輔', '出張');
    const colleague = await stage.comes('kobayashi', { language: 'en', window: PHONE });
    await colleague.enters('/queue');
    await colleague.follows(/SATO EMILIA/);
    await colleague.sees(/You are acting in place of/);
    await colleague.presses(WHY_NOT.en);
    await colleague.sees(/You belong to the laboratory of this case/);
    await colleague.seesNothingOf(/^Approve$/);
    await colleague.seesItWhole();

    // Nor can the host, to whom he lends it next: the case is not among those that wait for her, and its address helps her no further.
    await takesBack(dean);
    await lends(dean, '佐藤 美咲', '出張');
    await host.opens('/delegations');
    await host.follows('代理の案件を見る');
    await host.sees('対応を待っている案件はありません');
    const lent = (await stage.as('sato').get('/api/delegations')) as unknown as { id: string; standing: string }[];
    const { id } = lent.find(({ standing }) => standing === 'in-force') ?? { id: '' };
    await host.opens(`/cases/${caseId}?tab=approval&inPlaceOf=${id}`);
    await host.sees(/（部局責任者）の代理として表示・操作しています/);
    await host.presses(WHY_NOT.ja);
    await host.sees('受入教員は自分の案件を判断できません。別の責任者に依頼してください。');
    await host.seesNothingOf(/^承認する$/);

    // Then he decides it himself.
    await dean.opens(`/cases/${caseId}`);
    await approves(dean);
    await host.opens('/my-work');
    await host.sees('可', host.page.getByRole('article').filter({ hasText: 'SATO EMILIA' }));
    await takesBack(dean);
  },
};
