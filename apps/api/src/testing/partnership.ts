// For specs only: a partnership as its host tells it. Every organisation is invented.
import { must, type Browser, type Campus } from './campus.js';
import { answerChecks, type Opened } from './clearance.js';
import type { Hit } from '#cases';
import type { TestServer } from './test-server.js';

/** A foreign maker of telecommunications equipment, in AI and robotics. */
export const PARTNERSHIP = {
  technology: {
    ...{
      laboratory: 'ロボット制御',
      topic: '通信網を介したロボット群の制御と機械学習',
      gate: 'yes',
      controlListRow: '9',
    },
    ...{ usOrigin: 'yes', usOriginItem: 'ECCN 4A994' },
  },
  partners: [
    {
      ...{ name: 'Nordmeer Telekom AG', nativeName: '北海通信', country: 'DE', address: 'Hafenstrasse 1, Nordstadt' },
      ...{ identifiers: 'HRB 4711', ties: { government: 'unknown', defence: 'yes' }, tieSource: '2025 年次報告書' },
      ownersComplete: 'yes',
      owners: [
        { name: 'Nordmeer Holding', kind: 'organization', country: 'DE', sharePercent: 60, ties: { defence: 'no' } },
      ],
      contact: { name: 'Jonas Weber', role: 'Research partnerships', email: 'weber@nordmeer.example' },
    },
  ],
  funders: [{ name: 'Nordmeer Stiftung', country: 'DE', ties: { defence: 'no' } }],
  agreement: {
    ...{ form: 'joint-research', from: '2027-04-01', to: '2029-03-31', signingOn: '2027-03-01' },
    ...{ amountYen: 48_000_000, militaryUse: 'no', publicationRestricted: 'yes' },
    ...{ publicationClause: '公表は 30 日前までに通知する。', retransferNeedsConsent: 'yes' },
    retransferClause: '第三者への提供には事前の書面による同意を要する。',
  },
  intendedUse: '倉庫内を移動するロボットの協調制御',
  nextDestination: '相手方のドイツの研究所',
};

/** A draft with everything told. */
export async function openPartnership(host: Browser): Promise<Pick<Opened, 'caseId' | 'url'>> {
  const plan = { type: 'research-partnership', unit: 'robotics', laboratory: 'ロボット制御' };
  const { body } = must(await host.send('POST', '/api/cases', plan), 201);
  const caseId = String(body['id']);
  const url = (below = '') => `/api/cases/${caseId}${below}`;
  must(await host.send('PATCH', url('/draft'), PARTNERSHIP), 200);
  return { caseId, url };
}

/** Submitted, and every check answered clear but for one hit when asked for. */
export async function screenedPartnership(
  server: TestServer,
  campus: Campus,
  hits: Hit[] = [],
): Promise<Pick<Opened, 'caseId' | 'url'>> {
  const opened = await openPartnership(campus.as('host'));
  must(await campus.as('host').send('PUT', opened.url('/submission'), {}), 200);
  await answerChecks(server, campus, opened.caseId, hits);
  return opened;
}
