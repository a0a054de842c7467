// One cell of a decision table: a simple unary test of FEEL (literals, comparisons, intervals, lists of them, not(…), "-").
// It names nothing: no variable, no function, no clock. So it can be asked once for every value that its fact can have, when the file is read,
// and what it says of each never changes.
import { parseUnaryTests, unaryTest } from 'feelin';
import type { Fact, FactValue } from './vocabulary.js';

export const CELL_LENGTH_MAX = 200;

const ALLOWED = new Set([
  ...['UnaryTests', 'PositiveUnaryTests', 'PositiveUnaryTest', 'SimplePositiveUnaryTest', 'Wildcard'],
  ...['StringLiteral', 'NumericLiteral', 'BooleanLiteral', 'ArithOp', 'CompareOp', 'Interval'],
  ...['not', '(', ')', '[', ']', '..'],
]);

// Words have no order: "< no" would sort them by their spelling.
const OF_NUMBERS = new Set(['CompareOp', 'Interval']);

/** What is wrong with a cell: it is no text, or too long · it does not parse · it names or computes something · it asks for a value that the fact never has. */
export type CellFault =
  | { fault: 'unreadable'; at: number }
  | { fault: 'no_text' }
  | { fault: 'names'; name: string }
  | { fault: 'not_simple'; part: string }
  | { fault: 'no_such_value'; value: string }
  | { fault: 'accepts_nothing' };

// Tables say the same again and again, and an installation has few of them.
const READ_MAX = 1_000;
const read = new Map<Fact, Map<string, ReadonlySet<FactValue> | CellFault>>();

/** The values of the fact that the test accepts. */
export function readCell(test: unknown, fact: Fact): ReadonlySet<FactValue> | CellFault {
  if (typeof test !== 'string' || test.length > CELL_LENGTH_MAX) return { fault: 'no_text' };
  const known = read.get(fact) ?? new Map<string, ReadonlySet<FactValue> | CellFault>();
  const cell = known.get(test) ?? evaluated(test, fact);
  if (known.size >= READ_MAX) known.clear();
  read.set(fact, known.set(test, cell));
  return cell;
}

function evaluated(test: string, fact: Fact): ReadonlySet<FactValue> | CellFault {
  const fault = faultOf(test, fact);
  if (fault !== null) return fault;
  const accepted = new Set(fact.values.filter((value) => unaryTest(test, { '?': value }).value === true));
  return accepted.size === 0 ? { fault: 'accepts_nothing' } : accepted;
}

/** Whether reading the cell gave a fault. */
export function isCellFault(read: ReadonlySet<FactValue> | CellFault): read is CellFault {
  return 'fault' in read;
}

function faultOf(test: string, { values }: Fact): CellFault | null {
  const found: CellFault[] = [];
  const isCounted = values.every((value) => typeof value === 'number');
  parseUnaryTests(test, {}, undefined).iterate({
    enter: ({ name, from, to, type }) => {
      const part = test.slice(from, to);
      if (type.isError) found.push({ fault: 'unreadable', at: from + 1 });
      else if (name === 'VariableName') found.push({ fault: 'names', name: part });
      else if (name === 'StringLiteral' || name === 'BooleanLiteral') {
        if (!values.includes(literal(part))) found.push({ fault: 'no_such_value', value: part });
      } else if (!isCounted && name === 'NumericLiteral') found.push({ fault: 'no_such_value', value: part });
      else if (!isCounted && OF_NUMBERS.has(name)) found.push({ fault: 'not_simple', part });
      else if (!ALLOWED.has(name) && name !== 'Identifier') found.push({ fault: 'not_simple', part });
    },
  });
  // A test that cannot be read may look like a name: the first thing to say is that it cannot be read.
  return (
    found.find(({ fault }) => fault === 'unreadable') ??
    found.find(({ fault }) => fault === 'names') ??
    found[0] ??
    null
  );
}

function literal(part: string): FactValue {
  return part.startsWith('"') ? part.slice(1, -1) : part === 'true';
}
