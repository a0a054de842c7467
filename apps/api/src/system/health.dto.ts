import { OneOf, Text } from '../http/input/field.js';

export class Health {
  @OneOf(['ok', 'bad']) state!: 'ok' | 'bad';
}

export class Diagnosis {
  @Text({ example: 'projections' }) check!: string;
  @OneOf(['ok', 'warn', 'bad']) state!: 'ok' | 'warn' | 'bad';
  @Text({ max: 2000, example: 'cases_worklist is at the end of the log' }) detail!: string;
}
