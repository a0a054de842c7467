// Story 5. Joint research with a foreign maker of telecommunications equipment, as in 2019: who owns it, what of it comes from the United States, who may
// publish, and to whom the results may go on. Four people look one after another, and nothing is signed before the last has.
import { TELECOMMUNICATIONS } from '../../../apps/cli/src/demonstration/partnerships.js';
import { PHONE } from '../../support/browser.js';
import { approves, approvesIf, judges } from '../acts.js';
import type { Story } from '../story.js';

const CONDITION = '公表は承諾を要しないこと、成果を第三者に利用させるには本学の同意を要することを、契約に定めること。';

export const foreignMaker: Story = {
  number: 5,
  title: '外国の通信機器メーカーとの共同研究',
  tell: async (stage) => {
    // Given a professor who begins with three answers, and whose laboratory's staff has filled in the parties and their owners.
    const { partners, funders, agreement, technology, intendedUse, nextDestination } = TELECOMMUNICATIONS;
    const host = await stage.comes('sato');
    await host.enters('/start');
    await host.presses(/^企業などと共同研究を始める/);
    await host.writes('相手方の名称', '连云通信设备有限公司');
    await host.writes('研究室の名前', '電波応用研究室');
    await host.presses('確認を始める');
    await host.sees('研究の内容');
    const caseId = /cases\/([0-9a-f-]+)\/edit/.exec(host.page.url())?.[1] ?? '';
    const { laboratory, topic, gate } = technology;
    const {
      publicationRestricted: _,
      publicationClause,
      retransferNeedsConsent: __,
      retransferClause,
      ...terms
    } = agreement;
    await stage.as('sato').patch(`/api/cases/${caseId}/draft`, {
      ...{ technology: { laboratory, topic, gate }, partners, funders, agreement: terms, intendedUse, nextDestination },
    });

    // When she answers what comes from the United States, who may publish and what may be handed on, and hands it in,
    await host.opens(`/cases/${caseId}/edit?section=technology`);
    await host.answers(/^米国原産の技術/, 'はい');
    await host.writes(/^米国原産の品目/, 'ECCN 5D992');
    await host.opens(`/cases/${caseId}/edit?section=agreement`);
    await host.answers(/^契約は、成果の公表を制限しますか/, 'はい');
    await host.writes(/^公表に関する条項/, String(publicationClause));
    await host.answers(/^成果や技術を第三者や他の国へ渡すには/, 'いいえ');
    await host.writes(/^再移転・再輸出に関する条項/, String(retransferClause));
    await host.sees(/^保存しました/);
    await host.opens(`/cases/${caseId}/edit?section=review`);
    await host.sees('必要な項目はすべて入力されています。');
    await host.presses('提出する');
    await host.sees('提出しました。自動の確認を始めます');

    // an officer finds that an owner is on a list, which by itself forbids nothing, and has it decided as high as it goes.
    await stage.until(async () => {
      const { waitingFor } = await stage.as('nakamura').get(`/api/cases/${caseId}`);
      return (waitingFor as { what: string } | null)?.what === 'adjudication' ? true : null;
    });
    const officer = await stage.comes('nakamura');
    await officer.enters(`/cases/${caseId}?tab=screening`);
    await officer.sees('このリストの法的な意味');
    await judges(officer, '1');
    await officer.opens(`/cases/${caseId}?tab=summary`);
    await officer.sees('提案された区分');
    await officer.sees(/米国原産/);
    await officer.sees(String(publicationClause));
    await officer.sees(String(retransferClause));
    await officer.picks('審査区分', 'T4');
    await officer.writes('区分を決めた理由', '公表と再移転の条項を含め、最高責任者まで確認します。');
    await officer.presses('区分を決めて審査を始める');
    await officer.sees('審査区分をT4に決めました');

    // Then department, office, executive and president decide, each on a page that tells what it is about.
    for (const key of ['takahashi', 'kobayashi', 'yamamoto', 'kato'] as const) {
      const person = await stage.comes(
        key,
        key === 'yamamoto' ? { language: 'en' } : key === 'kato' ? { window: PHONE } : {},
      );
      await person.enters(`/cases/${caseId}?tab=approval`);
      await person.sees(/连云通信设备有限公司|Lianyun/);
      await person.seesItWhole();
      await (key === 'kobayashi' ? approvesIf(person, CONDITION) : approves(person));
    }
    await host.opens('/my-work');
    await host.sees('条件付');
    await host.opens(`/cases/${caseId}`);
    await host.sees(CONDITION);
  },
};
