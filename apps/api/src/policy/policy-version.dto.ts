// Versions of the policy as the studio shows them: their life, their tables in words, and what differs.
import { POLICY_LENGTH_MAX } from '#policy';
import { Words, Written } from '../http/answer.dto.js';
import { AnyJson, Day, Flag, Instant, OneOf, Part, Pattern, Text, Uuid, Whole } from '../http/input/field.js';

const NAME = /^[\w.-]{1,40}$/;
const REASON = { min: 1, max: 1_000, example: '2027年度の規程改正（学長決定）' };
export const POLICY_STATES = ['shipped', 'draft', 'proposed', 'coming', 'in-force', 'past', 'withdrawn'] as const;
export const RULE_CHANGES = ['added', 'removed', 'changed', 'moved', 'sourced'] as const;
const HITS = ['collect', 'first', 'unique'] as const;

export class PolicyDraftRequest {
  @Text({ min: 1, max: 255, example: 'policy-2027.json', about: 'The name of the file, for the record' }) file!: string;
  @Text({ min: 1, max: POLICY_LENGTH_MAX, example: '{"version": "2027-04-01"}', about: 'The text of the file' })
  text!: string;
}

export class PolicyDraftView extends Written {
  @Text({ example: '2027-04-01' }) name!: string;
}

export class PolicyReasonRequest {
  @Text(REASON) reason!: string;
}

export class PolicyProposalRequest extends PolicyReasonRequest {
  @Day({ about: 'The first day on which cases begin under it, in Japan; not in the past' }) from!: string;
}

export class PolicyDecisionRequest {
  @Uuid({ about: 'The proposal that was looked at' }) proposal!: string;
  @OneOf(['activate', 'decline'], { name: 'PolicyOutcome' }) outcome!: 'activate' | 'decline';
  @Text({ ...REASON, optional: true, about: 'Why it is declined' }) reason?: string;
}

export class PolicyTakingBackRequest extends PolicyReasonRequest {
  @Uuid({ about: 'The proposal that is meant' }) proposal!: string;
}

export class PolicySimulationRequest {
  @Pattern(NAME, { max: 40, example: '2026-11-29.2', about: 'The version that it is held against' }) against!: string;
}

export class PolicyDifferenceQuery {
  @Pattern(NAME, { optional: true, max: 40, example: '2026-11-29.2', about: 'Left out: the version in force' })
  against?: string;
}

export class SimulationCountsView {
  @Whole({ example: 3_000, about: 'Cases that were compared' }) cases!: number;
  @Whole({ example: 120 }) changed!: number;
  @Whole({ example: 0 }) checks!: number;
  @Whole({ example: 80 }) tier!: number;
  @Whole({ example: 75 }) raised!: number;
  @Whole({ example: 5 }) lowered!: number;
  @Whole({ example: 80 }) route!: number;
  @Whole({ example: 120 }) deadlines!: number;
  @Whole({ example: 0 }) questions!: number;
  @Whole({ example: 1, about: 'Left out because their person was erased' }) erased!: number;
  @Whole({ example: 1, about: 'Left out because you may not see what was found out about them' }) unseen!: number;
}

export class PolicySimulationRecord {
  @Text({ example: '2026-11-29.2' }) against!: string;
  @Text({ nullable: true, example: '輸出 管理' }) by!: string | null;
  @Instant() at!: string;
  @Part(SimulationCountsView) counts!: SimulationCountsView;
}

export class PolicyProposalView {
  @Uuid() proposal!: string;
  @Day() from!: string;
  @Text({ max: 1_000, example: REASON.example }) reason!: string;
  @Text({ nullable: true, example: '輸出 管理' }) by!: string | null;
  @Instant() at!: string;
  @Flag({ about: 'You proposed it: somebody else activates it' }) mine!: boolean;
}

export class PolicyActivationView {
  @Day() from!: string;
  @Text({ nullable: true, example: '輸出 管理' }) proposedBy!: string | null;
  @Text({ nullable: true, example: '統括 花子' }) activatedBy!: string | null;
  @Instant() at!: string;
}

export class PolicySettlement {
  @Text({ nullable: true, example: '輸出 管理' }) by!: string | null;
  @Instant() at!: string;
  @Text({ max: 1_000, example: REASON.example }) reason!: string;
}

export class PolicyDeclined extends PolicySettlement {
  @Day() from!: string;
}

export class PolicyVersionRow {
  @Text({ example: '2027-04-01' }) name!: string;
  @OneOf(POLICY_STATES, { name: 'PolicyState' }) state!: (typeof POLICY_STATES)[number];
  @OneOf(['unconfirmed', 'adopted'], { name: 'Standing' }) standing!: 'unconfirmed' | 'adopted';
  @Text({ nullable: true, max: 255, example: 'policy-2027.json', about: 'Null: it came with the program' })
  file!: string | null;
  @Text({ nullable: true, example: '9f86d081884c7d65', about: 'SHA-256 of the document' }) hash!: string | null;
  @Text({ nullable: true, example: '輸出 管理' }) draftedBy!: string | null;
  @Instant({ nullable: true }) draftedAt!: string | null;
  @Part(PolicyProposalView, { nullable: true }) proposal!: PolicyProposalView | null;
  @Part(PolicyActivationView, { many: 200 }) activations!: PolicyActivationView[];
  @Day({ nullable: true, about: 'The last day on which cases begin under it; null while nothing follows it' })
  until!: string | null;
  @Part(PolicyDeclined, { many: 200 }) declined!: PolicyDeclined[];
  @Part(PolicySettlement, { nullable: true }) withdrawn!: PolicySettlement | null;
  @Part(PolicySimulationRecord, { many: 200, about: 'The last of them first' }) simulations!: PolicySimulationRecord[];
}

export class PolicyStory {
  @Text({ example: '2026-11-29.2', about: 'The version that cases begin under today' }) inForce!: string;
  @Day({ about: 'Today, in Japan' }) today!: string;
  @Part(PolicyVersionRow, { many: 210, about: 'The last of them first' }) versions!: PolicyVersionRow[];
}

export class PolicyTerm {
  @Text({ example: 'technologyGate' }) code!: string;
  @Part(Words) says!: Words;
}

export class RuleCell {
  @Text({ example: 'technologyGate' }) fact!: string;
  @Text({ example: '"yes", "unknown"', about: 'As it stands in the file (FEEL)' }) test!: string;
  @Part(Words) says!: Words;
}

export class RuleAnswer {
  @Text({ example: 'tier' }) output!: string;
  @Text({ example: 'T3' }) value!: string;
  @Part(Words) says!: Words;
}

export class RuleView {
  @Whole({ example: 1, about: 'Its row, counted from 1' }) row!: number;
  @Part(RuleCell, { many: 20, about: 'Facts that it looks at; of any other every value will do' }) when!: RuleCell[];
  @Part(RuleAnswer, { many: 5 }) then!: RuleAnswer[];
  @Text({ max: 500, example: '外国為替令 別表' }) source!: string;
  @Day({ nullable: true }) effectiveDate!: string | null;
  @OneOf(['unconfirmed', 'adopted'], { name: 'Standing' }) standing!: 'unconfirmed' | 'adopted';
}

export class PolicyTableView {
  @Text({ example: 'tier' }) table!: string;
  @Part(Words) name!: Words;
  @OneOf(HITS, { name: 'HitPolicy' }) hit!: (typeof HITS)[number];
  @Part(Words) hitSays!: Words;
  @Part(PolicyTerm, { many: 20 }) inputs!: PolicyTerm[];
  @Part(PolicyTerm, { many: 5 }) outputs!: PolicyTerm[];
  @Part(RuleView, { many: 200 }) rules!: RuleView[];
}

export class PolicyFigureView {
  @Text({ example: 'contest.days' }) figure!: string;
  @Part(Words) name!: Words;
  @AnyJson({ example: 90, about: 'A number, or yes or no' }) value!: number | boolean;
  @Text({ max: 500, example: '大学の規程' }) source!: string;
  @Day({ nullable: true }) effectiveDate!: string | null;
  @OneOf(['unconfirmed', 'adopted'], { name: 'Standing' }) standing!: 'unconfirmed' | 'adopted';
}

export class PolicyBoardView {
  @Text({ max: 700, example: 'executive · tier: "T4"' }) code!: string;
  @Part(Words, { about: 'At which step, when, who sits, and how many must approve' }) says!: Words;
  @Text({ max: 500, example: '大学の規程' }) source!: string;
  @Day({ nullable: true }) effectiveDate!: string | null;
  @OneOf(['unconfirmed', 'adopted'], { name: 'Standing' }) standing!: 'unconfirmed' | 'adopted';
}

export class PolicyRouteRuleView {
  @Text({ max: 700, example: 'executive · tier: "T2"', about: 'As it stands in the file (FEEL)' }) code!: string;
  @Part(Words) says!: Words;
  @Text({ max: 500, example: '大学の規程' }) source!: string;
  @Day({ nullable: true }) effectiveDate!: string | null;
  @OneOf(['unconfirmed', 'adopted'], { name: 'Standing' }) standing!: 'unconfirmed' | 'adopted';
}

export class PolicyVersionView extends PolicyVersionRow {
  @Part(PolicyTableView, { many: 20 }) tables!: PolicyTableView[];
  @Part(PolicyBoardView, { many: 50, about: 'Steps that several decide' }) boards!: PolicyBoardView[];
  @Part(PolicyRouteRuleView, { many: 50, about: 'Steps that are there under a condition' })
  conditionalSteps!: PolicyRouteRuleView[];
  @Part(PolicyRouteRuleView, { many: 100, about: 'Which unit answers for which topic' })
  topicUnits!: PolicyRouteRuleView[];
  @Part(PolicyFigureView, { many: 20 }) figures!: PolicyFigureView[];
}

export class RuleDifference {
  @OneOf(RULE_CHANGES, { name: 'RuleChange' }) how!: (typeof RULE_CHANGES)[number];
  @Part(RuleView, { nullable: true }) before!: RuleView | null;
  @Part(RuleView, { nullable: true }) after!: RuleView | null;
}

export class TableDifference {
  @Text({ example: 'tier' }) table!: string;
  @Part(Words) name!: Words;
  @Part(Words, { nullable: true, about: 'How rules are taken together, where that differs' }) hitBefore!: Words | null;
  @Part(Words, { nullable: true }) hitAfter!: Words | null;
  @Part(PolicyTerm, { many: 20 }) inputs!: PolicyTerm[];
  @Part(PolicyTerm, { many: 5 }) outputs!: PolicyTerm[];
  @Part(RuleDifference, { many: 400 }) rules!: RuleDifference[];
}

export class FigureDifference {
  @Part(PolicyFigureView) before!: PolicyFigureView;
  @Part(PolicyFigureView) after!: PolicyFigureView;
}

export class NamedDifference {
  @OneOf(['added', 'removed', 'altered'], { name: 'NamedChange' }) how!: 'added' | 'removed' | 'altered';
  @Text({ max: 700, example: '11(1)' }) code!: string;
  @Part(Words) says!: Words;
}

export class PolicyDifferenceView {
  @Text({ example: '2026-11-29.2' }) before!: string;
  @Text({ example: '2027-04-01' }) after!: string;
  @Part(TableDifference, { many: 20 }) tables!: TableDifference[];
  @Part(FigureDifference, { many: 20 }) figures!: FigureDifference[];
  @Part(NamedDifference, { many: 100 }) boards!: NamedDifference[];
  @Part(NamedDifference, { many: 100 }) conditionalSteps!: NamedDifference[];
  @Part(NamedDifference, { many: 200 }) topicUnits!: NamedDifference[];
  @Part(NamedDifference, { many: 20 }) grounds!: NamedDifference[];
  @Part(NamedDifference, { many: 600 }) controlListRows!: NamedDifference[];
}
