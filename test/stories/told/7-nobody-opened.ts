// Story 7. The department's roster has seven people for whom nobody opened a case. The clerk opens all seven at once, the professor finds them, and each
// is followed until the office is asked.
import { PHONE } from '../../support/browser.js';
import { handsIn, submittedCase } from '../given.js';
import type { Story } from '../story.js';

const MISSING = ['AOKI LEILA', 'BAUER JONAS', 'CAO MEILIN', 'DIAZ PABLO', 'EKLUND SARA', 'FAROUK NADIA', 'GREY OSCAR'];
const UNDER_WAY = 'HORVAT IVANA';

const ROSTER = [
  '氏名,生年月日,所属,身分,指導教員',
  ...[...MISSING, UNDER_WAY].map(
    (name, index) => `${name},2001/5/${index + 1},電気電子工学科,修士課程,sato@sekigaoka.example`,
  ),
].join('\r\n');

export const nobodyOpened: Story = {
  number: 7,
  title: '名簿の7人に案件がない（漏れ検知）',
  tell: async (stage) => {
    // Given a department of eight, of whom one has a case.
    await submittedCase(stage, { passport: UNDER_WAY, birthDate: '2001-05-08' });

    // When the clerk drops the roster,
    const clerk = await stage.comes('hayashi');
    const { page } = clerk;
    await clerk.enters('/rosters');
    const chooser = page.waitForEvent('filechooser');
    await clerk.presses('名簿を選ぶ');
    await (await chooser).setFiles({ name: 'meibo.csv', mimeType: 'text/csv', buffer: Buffer.from(ROSTER) });
    await clerk.writes('名簿の種類', 'gakumu');
    await clerk.picks('確認の根拠', '技術の提供の相手方（外為法第25条）');
    await clerk.presses('取り込む前に確かめる');
    await clerk.presses('列の対応を指定する');
    await clerk.presses('対応を保存する');
    await clerk.presses('8 行を突き合わせる');

    // she sees seven, opens seven, and none is left.
    await clerk.presses('電気電子工学科（在籍）の漏れ 7 人を表示する');
    for (const name of MISSING) await clerk.sees(name);
    await clerk.presses(/^表示中の漏れをすべて選ぶ/);
    await clerk.presses('7 件の下書きを作る');
    await clerk.sees('7 件の下書きを作りました。');
    await clerk.presses('もう一度突き合わせる');
    await clerk.sees('あてはまる人はいません');
    await clerk.picks('表示する人', '手続き中');
    for (const name of [...MISSING, UNDER_WAY]) await clerk.sees(name);

    // Then the professor has them on her phone, in English,
    const host = await stage.comes('sato', { language: 'en', window: PHONE });
    await host.enters('/my-work');
    for (const name of MISSING) await host.sees(name, host.page.getByRole('article'));
    await host.seesItWhole();

    // and as each is handed in, the office has it in its queue.
    const { items } = await stage.as('sato').get('/api/cases?view=mine&state=draft&limit=100');
    for (const { id, personName } of items as { id: string; personName: string }[])
      if (MISSING.includes(personName)) await handsIn(stage, id, { passport: personName });
    const officer = await stage.comes('nakamura');
    await officer.enters('/queue');
    for (const name of MISSING) {
      const row = officer.page.getByRole('row').filter({ hasText: name });
      await officer.sees(/審査区分/, row);
    }
  },
};
