// When the institution works, as it is read and as it is changed.
import { CLOSURE_KINDS, type ClosureKind } from '#policy';
import { Words } from '../http/answer.dto.js';
import { Day, Flag, OneOf, Part, Pattern, Text, Whole } from '../http/input/field.js';

const TIME = /^\d{2}:\d{2}$/;
const DATE = /^(?:\d{4}-)?\d{2}-\d{2}$/;
const WEEKDAY = { min: 0, max: 6, example: 0 };

export class TimeSpan {
  @Pattern(TIME, { max: 5, example: '12:00', about: 'Japan’s time' }) from!: string;
  @Pattern(TIME, { max: 5, example: '13:00' }) to!: string;
}

export class OfficeHoursView extends TimeSpan {
  @Part(TimeSpan, { nullable: true, about: 'A break that does not count; null: none' }) lunch!: TimeSpan | null;
}

export class OfficeHoursRequest {
  @Part(OfficeHoursView) hours!: OfficeHoursView;
  @Whole({ ...WEEKDAY, many: 6, about: 'Days of the week on which nobody works; 0 is Sunday' }) weekdaysOff!: number[];
}

export class ClosureRequest {
  @OneOf(CLOSURE_KINDS, { name: 'ClosureKind' }) kind!: ClosureKind;
  @OneOf(['once', 'year'], { name: 'ClosureRhythm', about: 'On these days, or on the same dates of every year' })
  every!: 'once' | 'year';
  @Pattern(DATE, { max: 10, example: '2027-08-11', about: 'First closed day; MM-DD where it is every year' })
  from!: string;
  @Pattern(DATE, { max: 10, example: '2027-08-17', about: 'Last closed day' }) to!: string;
  @Text({ max: 100, optional: true, example: '前期日程', about: 'Why, where the kind does not say it all' })
  note?: string;
}

export class ClosureView {
  @Text({ example: 'new-year' }) closureId!: string;
  @OneOf(CLOSURE_KINDS, { name: 'ClosureKind' }) kind!: ClosureKind;
  @OneOf(['once', 'year'], { name: 'ClosureRhythm' }) every!: 'once' | 'year';
  @Text({ example: '12-29' }) from!: string;
  @Text({ example: '01-03' }) to!: string;
  @Text({ example: '' }) note!: string;
}

export class AdoptionRequest {
  @Text({ min: 1, max: 300, example: '職員就業規則 第20条', about: 'The rule of the university it rests on' })
  basis!: string;
}

export class CalendarView {
  @OneOf(['unconfirmed', 'adopted'], { name: 'Standing' }) standing!: 'unconfirmed' | 'adopted';
  @Text({ max: 300, example: '職員就業規則 第20条' }) basis!: string;
  @Part(OfficeHoursView) hours!: OfficeHoursView;
  @Whole({ ...WEEKDAY, many: 6 }) weekdaysOff!: number[];
  @Part(ClosureView, { many: 500 }) closures!: ClosureView[];
  @Whole({ example: 1970, about: 'First year whose holidays are known' }) holidaysFrom!: number;
  @Whole({ example: 2050, about: 'Last year whose holidays are known; nothing is counted beyond' }) holidaysTo!: number;
}

export class CalendarDayView {
  @Day() day!: string;
  @Whole(WEEKDAY) weekday!: number;
  @Flag({ nullable: true, about: 'Whether the office is open; null: nobody knows the holidays of that year' })
  isOpen!: boolean | null;
  @Flag({ about: 'A day of the week on which nobody works' }) isWeeklyOff!: boolean;
  @Part(Words, { nullable: true, about: 'The public holiday' }) holiday!: Words | null;
  @Part(ClosureView, { many: 500 }) closures!: ClosureView[];
}

export class CalendarMonth {
  @Text({ example: '2027-08' }) month!: string;
  @Part(CalendarDayView, { many: 31 }) days!: CalendarDayView[];
}
