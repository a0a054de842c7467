// Stage 5: which token of ours stands for which token of theirs, whatever their order.
import { token, type Token } from './tokens.js';
import { tokenSimilarity, type Route } from './token-similarity.js';
import { TUNING } from './tuning.js';

/** Two tokens that met, or one that stands alone (the other side is null). */
export interface AlignedPart {
  ours: Token | null;
  theirs: Token | null;
  score: number;
  route: Route;
}

interface Pair {
  our: number;
  their: number;
  score: number;
  route: Route;
}

const SIMILARITY_MIN = 0.4;

/** Pairs the tokens of two names best first; split and joined words ("Xiao ming" and "Xiaoming") are put together before. */
export function alignTokens(ours: Token[], theirs: Token[], initials: boolean): AlignedPart[] {
  const a = joinWhereOtherIsJoined(ours, theirs);
  const b = joinWhereOtherIsJoined(theirs, ours);
  const parts: AlignedPart[] = [];
  const usedOurs = new Set<number>();
  const usedTheirs = new Set<number>();
  for (const pair of similarPairs(a, b, initials)) {
    if (usedOurs.has(pair.our) || usedTheirs.has(pair.their)) continue;
    usedOurs.add(pair.our);
    usedTheirs.add(pair.their);
    parts.push({ ours: a[pair.our] as Token, theirs: b[pair.their] as Token, score: pair.score, route: pair.route });
  }
  a.forEach(
    (token, index) => usedOurs.has(index) || parts.push({ ours: token, theirs: null, score: 0, route: 'only-ours' }),
  );
  b.forEach(
    (token, index) =>
      usedTheirs.has(index) || parts.push({ ours: null, theirs: token, score: 0, route: 'only-theirs' }),
  );
  return parts;
}

function similarPairs(a: Token[], b: Token[], initials: boolean): Pair[] {
  const pairs: Pair[] = [];
  for (let our = 0; our < a.length; our += 1) {
    for (let their = 0; their < b.length; their += 1) {
      const first = a[our] as Token;
      const second = b[their] as Token;
      const met = tokenSimilarity(first, second, initials);
      if (met.score < SIMILARITY_MIN) continue;
      const joined = met.route === 'exact' && (first.joined || second.joined);
      pairs.push({ our, their, score: joined ? TUNING.joined : met.score, route: joined ? 'joined' : met.route });
    }
  }
  return pairs.sort((x, y) => y.score - x.score || x.our - y.our || x.their - y.their);
}

function joinWhereOtherIsJoined(tokens: Token[], others: Token[]): Token[] {
  if (tokens.length < 2) return tokens;
  const texts = new Set(others.map(({ text }) => text));
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const first = tokens[index] as Token;
    const next = tokens[index + 1];
    const together = next && !first.han && !next.han ? first.text + next.text : '';
    if (next && together !== '' && texts.has(together)) {
      result.push({ ...token(together, first.script, Math.max(first.weight, next.weight)), joined: true });
      index += 1;
    } else result.push(first);
  }
  return result;
}
