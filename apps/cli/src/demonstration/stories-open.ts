// What is waiting today, and for whom: each persona of the sign-in page lands on one of these.
import { COMPOSITES, OPTICS, RADAR_APPLICANT, RADAR_PLAN, ROBOTICS, SENSORS } from './applicants.js';
import { decide, openCase, submit, untilPersonIsAsked } from './clearance.js';
import { scene, submitted, triaged, type Scene } from './scene.js';

const NOTHING_ALIKE = '社名の一部が一致しただけです。';

/** The radar doctorate, funded by a state: a confirmed hit, category ② applies, and the executive is asked. */
export function radarDoctorateWaits(): Scene[] {
  let caseId = '';
  return [
    scene(12, 10, async (campus) => {
      caseId = await submitted(campus, 'sato', RADAR_PLAN, RADAR_APPLICANT);
    }),
    scene(11, 9, (campus) =>
      triaged(
        campus,
        'nakamura',
        caseId,
        'true-match',
        '履歴書の在籍先と一致します。研究助手としての在籍を本人も申告しています。',
      ),
    ),
    scene(8, 13, (campus) =>
      decide(campus.as('takahashi'), caseId, {
        outcome: 'approve',
        reason: '研究計画は公開された手法に基づきます。装置情報の扱いは室の審査に委ねます。',
      }),
    ),
    scene(5, 10, (campus) =>
      decide(campus.as('kobayashi'), caseId, {
        outcome: 'approve',
        reason: '公知の範囲に限れば管理できると考えますが、特定類型②に当たるため統括責任者の判断が必要です。',
      }),
    ),
  ];
}

/** Returned with a question, answered with a change, and now before the dean: the approval that shows what changed. */
export function sensorsCameBackChanged(): Scene[] {
  let caseId = '';
  return [
    scene(10, 10, async (campus) => {
      caseId = await submitted(campus, 'sato', SENSORS.plan, SENSORS.applicant);
      await triaged(campus, 'kobayashi', caseId, 'false-positive', NOTHING_ALIKE);
    }),
    scene(7, 10, (campus) =>
      decide(campus.as('takahashi'), caseId, {
        outcome: 'return',
        reason: '使用するセンサーの出力と周波数帯、既製品か試作品かを記してください。',
        returnTo: 'host',
      }),
    ),
    scene(4, 16, async (campus) => {
      const host = campus.as('sato');
      await host.patch(`/api/cases/${caseId}/draft`, {
        technology: {
          ...SENSORS.plan.technology,
          topic: '市販の60 GHz帯ミリ波センサー（出力10 mW、既製品）による見守り',
        },
      });
      await submit(host, caseId, '市販の60 GHz帯・10 mWの既製品です。研究題目に明記しました。');
      await untilPersonIsAsked(campus.as('nakamura'), caseId);
      await triaged(campus, 'nakamura', caseId, 'false-positive', NOTHING_ALIKE);
    }),
  ];
}

/** An escalation three days old: carried to the executive, who has not taken it yet. */
export function compositesAreEscalated(): Scene[] {
  let caseId = '';
  return [
    scene(9, 10, async (campus) => {
      caseId = await submitted(campus, 'sato', COMPOSITES.plan, COMPOSITES.applicant);
      await triaged(campus, 'nakamura', caseId, 'false-positive', NOTHING_ALIKE);
    }),
    scene(6, 11, (campus) =>
      decide(campus.as('takahashi'), caseId, { outcome: 'approve', reason: '学科として受入れに異存ありません。' }),
    ),
    scene(3, 15, async (campus) => {
      const reason = '炭素繊維の検査手法が4の項に当たるか、室内で意見が分かれました。統括責任者の判断を求めます。';
      await campus.as('kobayashi').post(`/api/cases/${caseId}/escalations`, { reason });
      await decide(campus.as('nakamura'), caseId, {
        outcome: 'approve',
        reason: '室としては受入れ可能と考えますが、該当性に異論があったため引き上げます。',
      });
    }),
  ];
}

/** Returned to the host and not answered yet. */
export function returnedCaseWaitsForHost(): Scene[] {
  const names = { passport: 'TRAN VAN AN', native: 'Trần Văn An' };
  let caseId = '';
  return [
    scene(6, 14, async (campus) => {
      caseId = await submitted(
        campus,
        'sato',
        { ...SENSORS.plan, subject: { ...SENSORS.plan.subject, names } },
        { ...SENSORS.applicant, names },
      );
      await triaged(campus, 'kobayashi', caseId, 'false-positive', NOTHING_ALIKE);
    }),
    scene(2, 10, (campus) =>
      decide(campus.as('takahashi'), caseId, {
        outcome: 'return',
        reason: '修了後の所属先が決まっていれば記してください。',
        returnTo: 'host',
      }),
    ),
  ];
}

/** A fresh hit on the officer's desk. */
export function opticsHitIsOpen(): Scene[] {
  return [scene(1, 9, async (campus) => void (await submitted(campus, 'mori', OPTICS.plan, OPTICS.applicant)))];
}

/** A case that waits for its applicant. */
export function applicantIsInvited(): Scene[] {
  const names = { passport: 'ALVAREZ MARIA', preferred: 'María Álvarez' };
  return [
    scene(1, 17, async (campus) => {
      const host = campus.as('sato');
      const caseId = await openCase(host, { ...ROBOTICS.plan, subject: { ...ROBOTICS.plan.subject, names } });
      await host.post(`/api/cases/${caseId}/invitations`, { language: 'en' });
    }),
  ];
}
