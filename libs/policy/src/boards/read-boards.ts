// From a part of a policy file to its boards, or to what is wrong with each.
import { DECIDING_ROLES, STEPS } from '../policy.js';
import { readSource, readWhen, type Sources } from '../tables/read-table.js';
import { below, fieldsOf, itemsOf, oneOf, shown, type Place, type Report } from '../tables/shape.js';
import { OPENING_FACTS, refuseUnknownAsHarmless } from '../routes/opening-facts.js';
import { SEAT_UNITS, type Board, type BoardSeat } from './board.js';

const BOARDS_MAX = 50;
const SEATS_MAX = 20;
const KEYS = ['step', 'when', 'need', 'seats', 'source', 'effectiveDate', 'standing'] as const;
const COMMITTEE = /^[a-z][a-z0-9-]{0,62}$/;

/** Every board of the list; null, and every fault told, where one of them cannot be used. */
export function readBoards(place: Place, sources: Sources, report: Report): Board[] | null {
  if (Array.isArray(place.value) && place.value.length === 0) return [];
  const boards = itemsOf(place, BOARDS_MAX, report).map((item) => readBoard(item, sources, report));
  const whole = boards.filter((board) => board !== null);
  if (whole.length < boards.length) return null;
  whole.forEach(({ step }, index) => {
    const before = whole.slice(0, index).findIndex((board) => board.step === step && board.accepts.size === 0);
    if (before >= 0) report(below(place.pointer, String(index)), 'board_idle', { step, row: before + 1 });
  });
  return whole;
}

function readBoard(place: Place, sources: Sources, report: Report): Board | null {
  const fields = fieldsOf(place, KEYS, report);
  if (!fields) return null;
  const step = oneOf(fields.step, STEPS, report);
  const source = readSource(fields, sources, report);
  const asked = { inputs: OPENING_FACTS };
  const when = readWhen(fields.when, asked, OPENING_FACTS, report);
  if (when) refuseUnknownAsHarmless(when, fields.when.pointer, report);
  const seats = itemsOf(fields.seats, SEATS_MAX, report).map((seat) => readSeat(seat, report));
  const whole = seats.filter((seat) => seat !== null);
  refuseTwice(whole, fields.seats.pointer, report);
  const need = readNeed(fields.need, whole, report);
  if (!step || !source || !when || need === null || whole.length < seats.length) return null;
  if (isForLaboratoryAlone(whole, need)) report(fields.seats.pointer, 'laboratory_alone', { step });
  return { ...source, ...when, step, need, seats: whole };
}

/** The unit of the laboratory is what the host writes: nobody may choose their own judge by it. */
function isForLaboratoryAlone(seats: readonly BoardSeat[], need: Board['need']): boolean {
  const ofLaboratory = seats.filter((seat) => 'unit' in seat && seat.unit === 'laboratory').length;
  const needed = need === 'all' ? seats.length : need === 'any' ? 1 : need;
  return ofLaboratory > 0 && needed <= ofLaboratory;
}

function readSeat(place: Place, report: Report): BoardSeat | null {
  const isCommittee =
    typeof place.value === 'object' && place.value !== null && Object.hasOwn(place.value, 'committee');
  if (isCommittee) {
    const fields = fieldsOf(place, ['committee'], report);
    const committee = fields?.committee.value;
    if (typeof committee === 'string' && COMMITTEE.test(committee)) return { committee };
    if (fields) report(fields.committee.pointer, 'committee_unreadable', { word: shown(committee) });
    return null;
  }
  const fields = fieldsOf(place, ['role', 'unit'], report);
  const role = fields && oneOf(fields.role, DECIDING_ROLES, report);
  const unit = fields && oneOf(fields.unit, SEAT_UNITS, report);
  if (!fields || !role || !unit) return null;
  const known = SEAT_UNITS.filter((each) => (each === 'institution') !== (role === 'dean'));
  if (known.includes(unit)) return { role, unit };
  report(fields.unit.pointer, 'seat_unit_unfit', { role, known: known.join(', ') });
  return null;
}

function refuseTwice(seats: readonly BoardSeat[], pointer: string, report: Report): void {
  const committees = seats.flatMap((seat) => ('committee' in seat ? seat.committee : []));
  const twice = committees.find((committee, index) => committees.indexOf(committee) !== index);
  if (twice !== undefined) report(pointer, 'committee_twice', { committee: twice });
}

/** How many sit in a committee is known when the route opens: then it is counted, and refused where they are too few. */
function readNeed({ value, pointer }: Place, seats: readonly BoardSeat[], report: Report): Board['need'] | null {
  if (value === 'all' || value === 'any') return value;
  const most = seats.some((seat) => 'committee' in seat) ? Number.MAX_SAFE_INTEGER : seats.length;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most) return value;
  if (typeof value === 'number' && Number.isInteger(value) && value > most)
    report(pointer, 'need_too_many', { need: value, seats: seats.length });
  else report(pointer, 'need_unreadable', { word: shown(value) });
  return null;
}
