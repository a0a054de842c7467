// The policy. Written from secondary sources (domain.md), therefore unconfirmed throughout: an officer of the university adopts each
// rule before it counts as more than a proposal. A new policy is a new constant with a new version; a running case keeps the one it has.
import { CONTROL_LIST_ROWS } from './control-list.js';
import type { GroundCode, GroundRule, Policy, RuleSource, StepName } from './policy.js';

const FEFA_25 = '外国為替及び外国貿易法 第25条第1項 / Foreign Exchange and Foreign Trade Act, art. 25(1)';
const CATCH_ALL = '貿易外省令 第9条第2項第7号（補完的輸出規制） / Non-Trade Ordinance, art. 9(2)(vii)';
const NOTIFICATION = '役務通達 1(3)サ / Service Transaction Notification, 1(3)sa';
const COMPLIANCE = '輸出者等遵守基準（外為法第55条の10） / Exporters’ Compliance Standards (art. 55-10)';
const UNIVERSITY =
  '経済産業省 安全保障貿易に係る機微技術管理ガイダンス（大学・研究機関用） / METI guidance for universities';

const rule = (source: string, effectiveDate: string | null = null): RuleSource => ({
  source,
  effectiveDate,
  standing: 'unconfirmed',
});
const ground = (code: GroundCode, source: string, effectiveDate: string | null = null): GroundRule => ({
  code,
  ...rule(source, effectiveDate),
});
const route = (...steps: StepName[]): RuleSource & { route: StepName[] } => ({
  ...rule(UNIVERSITY, '2025-09-24'),
  route: steps,
});

const GROUNDS: GroundRule[] = [
  ground('permission_not_obtainable', FEFA_25),
  ground('weapons_of_mass_destruction_use', CATCH_ALL, '2025-10-09'),
  ground('conventional_arms_use', CATCH_ALL, '2025-10-09'),
  ground('end_user_concern', `${CATCH_ALL}; 外国ユーザーリスト / Foreign End User List`, '2025-10-09'),
  ground('inform_notice', CATCH_ALL, '2025-10-09'),
  ground('retransfer_not_controlled', FEFA_25),
  ground('facts_not_established', COMPLIANCE),
  ground('false_statement', COMPLIANCE),
];

/** The policy that new cases begin under. */
export const currentPolicy: Policy = {
  version: '2026-11-29.1',
  standing: 'unconfirmed',
  tiers: {
    T0: route('office'),
    T1: route('department'),
    T2: route('department', 'office'),
    T3: route('department', 'office', 'executive'),
    T4: route('department', 'office', 'executive', 'president'),
  },
  factors: {
    public_domain_only: 'T0',
    no_hit: 'T0',
    no_defence_tie: 'T0',
    resident: 'T1',
    specific_category_none: 'T1',
    technology_not_listed: 'T1',
    non_resident: 'T2',
    residency_unknown: 'T2',
    specific_category: 'T2',
    specific_category_unknown: 'T2',
    catch_all_technology: 'T2',
    defence_tie_unknown: 'T2',
    listed_technology: 'T3',
    technology_unclassified: 'T3',
    screening_incomplete: 'T2',
    hit_true_match: 'T3',
    hit_inconclusive: 'T3',
    defence_tie: 'T3',
  },
  roles: { department: 'dean', office: 'officer', executive: 'executive', president: 'president' },
  grounds: GROUNDS,
  controlList: {
    ...rule('外国為替令 別表 / Foreign Exchange Order, appended table', '2026-02-14'),
    rows: CONTROL_LIST_ROWS,
  },
  residency: {
    ...rule('外国為替法令の解釈及び運用について 6-1-5, 6 / Interpretation and operation of the FX laws, 6-1-5 and 6'),
    months: 6,
    entryDayCounts: true,
  },
  specificCategory: { ...rule(NOTIFICATION, '2022-05-01'), benefitPercentMin: 25 },
  contest: { ...rule('大学の規程 / The university’s own rules'), days: 30 },
  dismissals: { ...rule('大学の規程 / The university’s own rules'), rememberedMonths: 24 },
};

/** The first one said nothing of how long a dismissal holds, because nothing was remembered then; else it is the same. */
const first: Policy = { ...currentPolicy, version: '2026-11-23.1' };

const KNOWN: readonly Policy[] = [currentPolicy, first];

/** A policy by its version: a case keeps the one it was opened under. Null when this installation never had it. */
export function policyOf(version: string): Policy | null {
  return KNOWN.find((policy) => policy.version === version) ?? null;
}
