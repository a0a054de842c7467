// What would be otherwise with cases under another policy: of many in a simulation, of one before it is moved.
import { Flag, OneOf, Part, Pattern, Text, Uuid, Whole } from '../http/input/field.js';
import { STATES, TIERS } from '../cases/shapes/case-row.dto.js';
import { STEPS } from '../cases/shapes/case-view.dto.js';
import { PolicyReasonRequest, PolicyTerm, SimulationCountsView } from './policy-version.dto.js';

type TierName = (typeof TIERS)[number];
type StepName = (typeof STEPS)[number];

export class TierTurn {
  @OneOf(TIERS, { name: 'Tier' }) before!: TierName;
  @OneOf(TIERS, { name: 'Tier' }) after!: TierName;
}

export class TierTurns extends TierTurn {
  @Whole({ example: 80 }) cases!: number;
}

export class Turnover {
  @Text({ many: 200, example: 'residency' }) added!: string[];
  @Text({ many: 200, example: 'completeness' }) gone!: string[];
}

export class RouteTurn {
  @OneOf(STEPS, { name: 'StepName', many: 8 }) before!: StepName[];
  @OneOf(STEPS, { name: 'StepName', many: 8 }) after!: StepName[];
  @Flag({ about: 'A step is decided by another role, or by another board' }) roles!: boolean;
}

export class DeadlineTurn {
  @Text({ example: 'office' }) stage!: string;
  @Whole({ nullable: true, example: 40, about: 'Hours of business; null: the stage is not passed' })
  before!: number | null;
  @Whole({ nullable: true, example: 24 }) after!: number | null;
}

export class ComparisonView {
  @Part(TierTurn, { nullable: true, about: 'As the machine would propose it' }) tier!: TierTurn | null;
  @Part(Turnover) factors!: Turnover;
  @Part(Turnover) checks!: Turnover;
  @Part(Turnover) questions!: Turnover;
  @Part(RouteTurn, { nullable: true }) route!: RouteTurn | null;
  @Part(DeadlineTurn, { many: 20 }) deadlines!: DeadlineTurn[];
}

export class SimulatedCaseView extends ComparisonView {
  @Uuid() id!: string;
  @Text({ example: '2026-0042' }) number!: string;
  @OneOf(STATES, { name: 'CaseState' }) state!: (typeof STATES)[number];
  @OneOf(TIERS, { nullable: true, example: 'T2', about: 'As an officer assigned it' }) assigned!: TierName | null;
}

export class SimulationView {
  @Text({ example: '2026-11-29.2' }) before!: string;
  @Text({ example: '2027-04-01' }) after!: string;
  @Part(SimulationCountsView) counts!: SimulationCountsView;
  @Part(TierTurns, { many: 25, about: 'From which tier to which, of all that were compared' }) tiers!: TierTurns[];
  @Part(SimulatedCaseView, { many: 300, about: 'Of those that would be otherwise the first; all are in the table' })
  cases!: SimulatedCaseView[];
  @Flag({ about: 'There are more cases than one simulation compares' }) more!: boolean;
  @Whole({ example: 5_000 }) limit!: number;
  @Part(PolicyTerm, { many: 200, about: 'The codes in words' }) words!: PolicyTerm[];
}

export class MoveRequest extends PolicyReasonRequest {
  @Pattern(/^[\w.-]{1,40}$/, { max: 40, example: '2027-04-01', about: 'The version that was looked at' })
  version!: string;
}

export class MovePreview {
  @Text({ example: '2026-11-29.2' }) before!: string;
  @Text({ example: '2027-04-01', about: 'The version that new cases begin under' }) after!: string;
  @Flag({ about: 'The case has this version already' }) same!: boolean;
  @Part(ComparisonView, { nullable: true, about: 'Null: nothing was submitted yet, or the person was erased' })
  comparison!: ComparisonView | null;
  @Flag({ about: 'Checks are made again and a new round begins: what was decided in this one does not count' })
  newRound!: boolean;
  @Text({ many: 10, example: 'residency', about: 'Checks that will be asked for' }) requested!: string[];
  @OneOf(STEPS, { name: 'StepName', many: 8, about: 'Steps whose decision stays' }) kept!: StepName[];
  @OneOf(STEPS, { name: 'StepName', many: 8, about: 'Steps that are asked for besides, or anew' }) asked!: StepName[];
  @OneOf(STEPS, { name: 'StepName', many: 8, about: 'Steps that are asked for no more' }) dropped!: StepName[];
  @Part(PolicyTerm, { many: 200 }) words!: PolicyTerm[];
}
