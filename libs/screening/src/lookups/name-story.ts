// The first stages of matching, told for one name: into which forms it was parsed, what was disguised in it, and how each form is read.
import type { PartyKind } from '../list-entry.js';
import { queryForms, type FormRole } from '../matching/parse/forms.js';
import type { ReadingRoute } from '../matching/reading.js';
import { isConcept, isNickname, type Word } from '../matching/rows/row.js';
import { rowsOf, type Readers } from '../matching/rows/rows.js';
import type { DeceptionKind } from '../matching/unicode/undisguise.js';

export interface FormStory {
  role: FormRole;
  written: string;
  /** As it was meant. */
  shown: string;
  folded: string;
  deceptions: { kind: DeceptionKind; at: number; codePoint: string }[];
  /** Empty where nothing in the form can be searched by. */
  readings: { route: ReadingRoute; words: { spellings: string[]; weight: number }[] }[];
}

export interface NameStory {
  name: string;
  kind: PartyKind;
  forms: FormStory[];
}

// Enough to see how a word may be spelled; it is compared by all of them.
const SPELLINGS_SHOWN = 6;
const DECEPTIONS_SHOWN = 20;

/** How the engine reads a name. The same name and readers always give the same story. */
export function storyOf(name: string, kind: PartyKind, readers: Readers): NameStory {
  const forms = queryForms(name, kind, readers.glossary);
  return {
    name,
    kind,
    forms: forms.map((form) => ({
      role: form.role,
      written: form.written,
      shown: form.shown,
      folded: form.folded,
      deceptions: form.deceptions.slice(0, DECEPTIONS_SHOWN).map(({ kind: what, at, codePoint }) => ({
        kind: what,
        at,
        codePoint,
      })),
      readings: rowsOf(form, kind, readers).map(({ route, words }) => ({
        route,
        words: words.map(wordOf),
      })),
    })),
  };
}

function wordOf({ spellings, shown, weight }: Word): { spellings: string[]; weight: number } {
  const readable = spellings
    .filter((spelling) => !isConcept(spelling) && !isNickname(spelling))
    .slice(0, SPELLINGS_SHOWN);
  const words = shown === undefined ? readable : [shown, ...readable.filter((spelling) => spelling !== shown)];
  return {
    // A character beyond the first plane may have been cut in two on the way.
    spellings: (words.length > 0 ? words : spellings.slice(0, 1)).map((word) => word.toWellFormed()),
    weight: Math.round(weight * 1_000) / 1_000,
  };
}
