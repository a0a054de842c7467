// What was decided in the last six weeks: 可, 条件付, 不可, and the list they were screened against.
import { CRYOGENICS, DRONES, LITERATURE, MARINE, ROBOTICS } from './applicants.js';
import { adoptList, decide, importList } from './clearance.js';
import { FIRST_VERSION, SECOND_VERSION, THIRD_VERSION } from './list.js';
import { approvedBy, scene, submitted, triaged, type Scene } from './scene.js';

const NOTHING_ALIKE = '名称の一部が似ているだけで、別の機関です。';

/**
 * A list in force before anybody applies, and its update two weeks ago, which a second officer adopts the next morning. The next update waits for her.
 */
export function listIsAdoptedAndUpdated(): Scene[] {
  return [
    scene(42, 9, async (campus) => void (await importList(campus.as('nakamura'), FIRST_VERSION, '2026-10-01'))),
    scene(14, 10, async (campus) => void (await importList(campus.as('kobayashi'), SECOND_VERSION, '2026-11-01'))),
    scene(13, 9, (campus) => adoptList(campus.as('nakamura'))),
    scene(1, 16, async (campus) => void (await importList(campus.as('kobayashi'), THIRD_VERSION, '2026-11-15'))),
  ];
}

export function literatureStudentMayStart(): Scene[] {
  let caseId = '';
  return [
    scene(40, 10, async (campus) => {
      caseId = await submitted(campus, 'okada', LITERATURE.plan, LITERATURE.applicant);
      await triaged(campus, 'nakamura', caseId, 'false-positive', NOTHING_ALIKE);
    }),
    scene(39, 14, (campus) => approvedBy(campus, caseId, 'watanabe', 'kobayashi')),
  ];
}

/** A school whose name resembles a listed one: a false positive, told apart with reasons. */
export function marineHitWasFalse(): Scene[] {
  let caseId = '';
  return [
    scene(35, 11, async (campus) => {
      caseId = await submitted(campus, 'mori', MARINE.plan, MARINE.applicant);
    }),
    scene(34, 9, (campus) =>
      triaged(
        campus,
        'nakamura',
        caseId,
        'false-positive',
        '掲載機関は「Marine Technology」を冠する別法人です。所在地と設立年が異なることを大学の公式資料で確認しました。',
      ),
    ),
    scene(33, 15, (campus) => approvedBy(campus, caseId, 'ito', 'kobayashi', 'yamamoto')),
  ];
}

export function roboticsStudentMayStart(): Scene[] {
  let caseId = '';
  return [
    scene(30, 10, async (campus) => {
      caseId = await submitted(campus, 'sato', ROBOTICS.plan, ROBOTICS.applicant);
      await triaged(campus, 'kobayashi', caseId, 'false-positive', NOTHING_ALIKE);
    }),
    scene(29, 13, (campus) => approvedBy(campus, caseId, 'takahashi', 'nakamura')),
  ];
}

/** 条件付: the laboratory must keep the design data of its refrigerators to itself. */
export function cryogenicsIsConditional(): Scene[] {
  let caseId = '';
  return [
    scene(28, 10, async (campus) => {
      caseId = await submitted(campus, 'mori', CRYOGENICS.plan, CRYOGENICS.applicant);
      await triaged(campus, 'kobayashi', caseId, 'false-positive', NOTHING_ALIKE);
    }),
    scene(26, 11, (campus) =>
      decide(campus.as('ito'), caseId, { outcome: 'approve', reason: '教育上の必要性を確認しました。' }),
    ),
    scene(25, 16, (campus) =>
      decide(campus.as('nakamura'), caseId, {
        outcome: 'approve-with-conditions',
        reason: '装置の設計情報は本研究に必要ありません。',
        conditions: [
          '希釈冷凍機の設計図・制御プログラムの原本には触れさせないこと。利用記録を四半期ごとに提出すること。',
        ],
      }),
    ),
    scene(23, 11, (campus) => approvedBy(campus, caseId, 'yamamoto')),
  ];
}

/** 不可: refused on a ground of the closed list; the applicant reads why and how to contest. */
export function dronesAreRefused(): Scene[] {
  let caseId = '';
  return [
    scene(24, 10, async (campus) => {
      caseId = await submitted(campus, 'sato', DRONES.plan, DRONES.applicant);
      await triaged(
        campus,
        'nakamura',
        caseId,
        'true-match',
        '在籍先と奨学金の支給元が掲載機関そのものであることを、本人提出の在籍証明で確認しました。',
      );
    }),
    scene(22, 14, async (campus) => {
      const policy = await campus.as('takahashi').get('/api/policy');
      const ground = (policy['grounds'] as { code: string }[])[0];
      await decide(campus.as('takahashi'), caseId, {
        outcome: 'reject',
        reason: '掲載機関の資金による編隊制御の研究であり、用途の懸念が解消できません。',
        grounds: ground ? [ground.code] : [],
      });
    }),
  ];
}
