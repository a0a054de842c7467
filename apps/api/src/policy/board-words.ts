// 合議 of a policy in words: at which step, under which conditions, who sits, and how many of them must approve.
import { render, type Language } from '#catalogue';
import type { Board, BoardSeat } from '#policy';
import type { Words } from '../http/answer.dto.js';
import { conditionWords } from './rule-words.js';

/** What committees are called, by the id under which the university founded them. */
export type CommitteeNames = ReadonlyMap<string, Words>;

/** What a board says; a committee that the university has not founded yet is called by its id. */
export function boardWords(board: Board, called: CommitteeNames): Words {
  return { ja: said(board, called, 'ja'), en: said(board, called, 'en') };
}

/** By which two versions of one board are told apart from two boards. */
export function boardCode({ step, when }: Pick<Board, 'step' | 'when'>): string {
  return [step, ...Object.entries(when).map(([fact, test]) => `${fact}: ${test}`)].join(' · ');
}

function said(board: Board, called: CommitteeNames, language: Language): string {
  const { step, accepts, need, seats } = board;
  const join = (parts: readonly string[]): string => parts.join(language === 'ja' ? '、' : ', ');
  const isAlone = seats.every((seat) => 'role' in seat) && seats.length === 1;
  const form = isAlone ? ALONE : SEVERAL;
  return render(
    accepts.size > 0 ? form.when : form.always,
    {
      step,
      conditions: conditionWords(board, language),
      seats: join(seats.map((seat) => seatWords(seat, called, language))),
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

function seatWords(seat: BoardSeat, called: CommitteeNames, language: Language): string {
  if ('committee' in seat) {
    const committee = called.get(seat.committee)?.[language] ?? seat.committee;
    return render('policy_board.committee', { committee }, language);
  }
  return render(`policy_board.seat_${seat.unit}`, { role: seat.role }, language);
}
