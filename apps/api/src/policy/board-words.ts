// 合議 of a policy in words: at which step, under which conditions, who sits, and how many of them must approve.
import { render, type Language } from '#catalogue';
import type { Board, BoardSeat } from '#policy';

/** What a board says; the committee by the id under which the university founded it. */
export function boardWords(board: Board): { ja: string; en: string } {
  return { ja: said(board, 'ja'), en: said(board, 'en') };
}

/** By which two versions of one board are told apart from two boards. */
export function boardCode({ step, when }: Pick<Board, 'step' | 'when'>): string {
  return [step, ...Object.entries(when).map(([fact, test]) => `${fact}: ${test}`)].join(' · ');
}

function said({ step, when, need, seats }: Board, language: Language): string {
  const conditions = Object.entries(when).map(
    ([fact, test]) => `${render(`policy_fact.${fact}`, {}, language)} ${test}`,
  );
  const join = (parts: readonly string[]): string => parts.join(language === 'ja' ? '、' : ', ');
  const isAlone = seats.every((seat) => 'role' in seat) && seats.length === 1;
  const form = isAlone ? ALONE : SEVERAL;
  return render(
    conditions.length > 0 ? form.when : form.always,
    {
      step,
      conditions: join(conditions),
      seats: join(seats.map((seat) => seatWords(seat, language))),
      need: typeof need === 'number' ? render('policy_board.need', { need }, language) : needWord(need, language),
    },
    language,
  );
}

const SEVERAL = { when: 'policy_board.when', always: 'policy_board.always' };
/** A board of one seat is a step that somebody else decides. */
const ALONE = { when: 'policy_board.alone_when', always: 'policy_board.alone' };

function needWord(need: 'all' | 'any', language: Language): string {
  return render(`policy_board.${need}`, {}, language);
}

function seatWords(seat: BoardSeat, language: Language): string {
  if ('committee' in seat) return render('policy_board.committee', { committee: seat.committee }, language);
  return render(`policy_board.seat_${seat.unit}`, { role: seat.role }, language);
}
