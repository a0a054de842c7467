// For specs only: a partnership that lacks nothing, and one that is played by commands. Never exported by index.ts.
import type { CheckResult, Tier } from '#policy';
import type { Hit } from '../case-event.js';
import type { Dossier } from '../dossier.js';
import { identified, OPEN, people, PlayedCase } from '../testing.js';

export const OPEN_PARTNERSHIP = { ...OPEN, caseType: 'research-partnership' as const };

/** A foreign maker of telecommunications equipment, in AI and robotics; each test takes away or changes one thing. */
export function examplePartnership(): Dossier {
  return {
    host: {
      technology: {
        ...{ laboratory: 'ロボット制御研究室', topic: '通信網を介したロボット群の制御と機械学習', gate: 'yes' },
        ...{ controlListRow: '9', usOrigin: 'yes', usOriginItem: 'ECCN 4A994' },
      },
      partners: [
        {
          ...{
            name: 'Nordmeer Telekom AG',
            nativeName: '北海通信',
            country: 'DE',
            address: 'Hafenstrasse 1, Nordstadt',
          },
          ...{ identifiers: 'HRB 4711', ties: { defence: 'yes' }, tieSource: '2025 年次報告書', ownersComplete: 'yes' },
          owners: [
            {
              ...{ name: 'Nordmeer Holding', kind: 'organization', country: 'DE', sharePercent: 60 },
              ties: { defence: 'no' },
            },
            { ...{ name: 'Ingrid Solheim', kind: 'person', country: 'NO', sharePercent: 20 }, ties: { defence: 'no' } },
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
    },
    applicant: {},
  };
}

/** A partnership in the making. */
export class PlayedPartnership extends PlayedCase {
  override opened(): this {
    this.do(OPEN_PARTNERSHIP, people.host);
    return this;
  }

  override submitted(dossier: Dossier = examplePartnership()): this {
    if (this.state.state === 'unopened') this.opened();
    this.do({ type: 'SubmitCase', dossier, answer: null, corrected: false }, people.host);
    this.do({ type: 'RequestChecks', round: this.state.round }, people.machine);
    return this;
  }

  /** All four checks. */
  override checked(
    hits: Hit[] = [],
    _met = hits[0] && identified(hits[0]),
    ownership: CheckResult = 'attention',
  ): this {
    if (this.state.state !== 'screening') this.submitted();
    return this.answered('completeness')
      .answered('list-screening', hits.length > 0 ? 'attention' : 'clear', hits, _met ? { met: _met } : {})
      .answered('ownership', ownership)
      .answered('end-use', 'attention');
  }

  override routed(tier: Tier = 'T3', proposed: Tier = tier): this {
    return super.routed(tier, proposed);
  }
}
