// Research with companies: one that two people have let begin, and the one with the foreign maker that everybody looks at.
import { decide } from './clearance.js';
import { partnershipSubmitted, PRECISION, TELECOMMUNICATIONS } from './partnerships.js';
import { approvedBy, scene, triaged, type Scene } from './scene.js';

export function precisionMayBeSigned(): Scene[] {
  let caseId = '';
  return [
    scene(21, 11, async (campus) => {
      caseId = await partnershipSubmitted(campus, 'sato', PRECISION);
      await triaged(campus, 'nakamura', caseId, 'false-positive', '名称の一部が似ているだけで、別の会社です。');
    }),
    scene(20, 15, (campus) => approvedBy(campus, caseId, 'takahashi', 'kobayashi')),
  ];
}

/** An owner is listed: confirmed, carried to three people, and now on the office's desk. */
export function telecommunicationsMakerIsReviewed(): Scene[] {
  let caseId = '';
  return [
    scene(9, 13, async (campus) => {
      caseId = await partnershipSubmitted(campus, 'sato', TELECOMMUNICATIONS);
    }),
    scene(8, 10, (campus) =>
      triaged(
        campus,
        'nakamura',
        caseId,
        'true-match',
        '相手方の年次報告書に記された出資者と、リストの機関の名称・所在地が一致します。',
      ),
    ),
    scene(5, 15, (campus) =>
      decide(campus.as('takahashi'), caseId, {
        outcome: 'approve',
        reason: '学科として研究の意義を認めます。公表と再移転の条項は、室の審査で改めることを前提とします。',
      }),
    ),
  ];
}
