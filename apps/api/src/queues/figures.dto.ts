// The queues in numbers.
import { STAGES } from '../cases/shapes/case-row.dto.js';
import { Day, Instant, OneOf, Part, Text, Whole } from '../http/input/field.js';

type Stage = (typeof STAGES)[number];

export class FiguresQuery {
  @Text({ optional: true, max: 64, example: 'engineering', about: 'In or below this unit' }) unit?: string;
}

export class FiguresTableQuery extends FiguresQuery {
  @OneOf(['ageing', 'weeks', 'stages'], { optional: true, name: 'FiguresTable', example: 'weeks' }) of?:
    'ageing' | 'weeks' | 'stages';
}

export class StageAges {
  @OneOf(STAGES, { name: 'Stage', example: 'office' }) stage!: Stage;
  @Whole({ example: 3, about: 'There for 0 to 2 business days' }) upTo2!: number;
  @Whole({ example: 3, about: '3 to 5' }) upTo5!: number;
  @Whole({ example: 3, about: '6 to 10' }) upTo10!: number;
  @Whole({ example: 3, about: 'More than 10' }) more!: number;
}

export class WeekFigures {
  @Day({ about: 'Its Monday' }) from!: string;
  @Whole({ example: 12, about: 'Cases submitted for the first time' }) arrived!: number;
  @Whole({ example: 9, about: 'Submitted cases decided or withdrawn' }) closed!: number;
  @Whole({ example: 11, about: 'Cases submitted for the first time in the week 52 weeks before' })
  arrivedYearBefore!: number;
}

export class StageTime {
  @OneOf(STAGES, { name: 'Stage', example: 'office' }) stage!: Stage;
  @Whole({ example: 120, about: 'Stays that ended within the weeks' }) count!: number;
  @Whole({ example: 1, about: 'Business days of one in ten of them, or fewer' }) p10!: number;
  @Whole({ example: 2, about: 'Business days of half of them, or fewer' }) median!: number;
  @Whole({ example: 6, about: 'Business days of nine in ten, or fewer' }) p90!: number;
}

export class FiguresView {
  @Instant() at!: string;
  @Part(StageAges, { many: 7, nullable: true, about: 'null: no holidays are known' }) ageing!: StageAges[] | null;
  @Part(WeekFigures, { many: 26 }) weeks!: WeekFigures[];
  @Part(StageTime, { many: 7, nullable: true, about: 'null: no holidays are known' }) stages!: StageTime[] | null;
}
