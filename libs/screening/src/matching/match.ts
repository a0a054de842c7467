// Stages 3 to 5 for one party: every form of ours in every reading against a list, the best of each entry.
import type { PartyKind } from '../list-entry.js';
import type { Part } from './scoring/align.js';
import { FORM_ROLES, type FormRole, type NameForm } from './parse/forms.js';
import type { NameIndex } from './index/name-index.js';
import type { Row } from './rows/row.js';
import { rowsOf, type Readers } from './rows/rows.js';
import type { Limit } from './scoring/score.js';
import { search, seek, type Scratch } from './index/search.js';
import { TUNING } from './scoring/tuning.js';

/** The best way in which a party met an entry of a list. */
export interface Match {
  /** Number of the entry in the list. */
  entry: number;
  score: number;
  /** Which form of ours, in which reading. */
  form: NameForm;
  ours: Row;
  /** Which form of theirs (its order among the entry's forms), in which reading. */
  theirForm: number;
  theirRole: FormRole;
  theirs: Row;
  parts: Part[];
  limits: Limit[];
}

/** A form of ours in all its readings. */
export interface Query {
  form: NameForm;
  rows: Row[];
}

/** Forms that hold something to search by. */
export function queriesOf(forms: NameForm[], kind: PartyKind, readers: Readers): Query[] {
  return forms.map((form) => ({ form, rows: rowsOf(form, kind, readers) })).filter(({ rows }) => rows.length > 0);
}

/** Searches one list. Pure: `scratch` is only memory. */
export function matchList(
  index: NameIndex,
  queries: Query[],
  kind: PartyKind,
  { scratch, readers, threshold = TUNING.scoreMin }: { scratch: Scratch; readers: Readers; threshold?: number },
): Match[] {
  const best = new Map<number, Match>();
  for (const { form, rows } of queries) {
    for (const ours of rows) {
      for (const scored of search(index, seek(index, ours, kind), { scratch, threshold, readers })) {
        const { row, theirs, score: met, parts, limits } = scored;
        const entry = index.entryOf[row] as number;
        const theirForm = index.formOf[row] as number;
        const theirRole = FORM_ROLES[index.formRoleOf[row] as number] as FormRole;
        const { score, limits: all } = ofForms(met, limits, form.role, theirRole, ours, kind);
        if (score < threshold || score <= (best.get(entry)?.score ?? 0)) continue;
        best.set(entry, {
          entry,
          score,
          form,
          ours,
          theirForm,
          theirRole,
          theirs,
          parts,
          limits: all,
        });
      }
    }
  }
  return [...best.values()];
}

function ofForms(
  met: number,
  limits: Limit[],
  ours: FormRole,
  theirs: FormRole,
  row: Row,
  kind: PartyKind,
): { score: number; limits: Limit[] } {
  let score = met;
  const all = [...limits];
  const lower = (to: number, limit: Limit) => {
    if (to < score) {
      score = to;
      all.push(limit);
    }
  };
  if (ours === 'segment') lower(score * TUNING.segment, 'part-of-name');
  if (ours === 'weak' || theirs === 'weak') lower(score * TUNING.weakForm, 'weak-form');
  if (kind === 'organization' && (ours === 'acronym' || theirs === 'acronym')) {
    const letters = row.words[0]?.spellings[0]?.length ?? 0;
    if (score < 1) lower(0, 'acronym');
    else lower(letters >= 4 ? TUNING.acronym.long : TUNING.acronym.short, 'acronym');
  }
  return { score: Math.round(score * 10_000) / 10_000, limits: [...new Set(all)] };
}
