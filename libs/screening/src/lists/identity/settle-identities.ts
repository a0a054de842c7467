// Which entries of a file are which of the version in force. An entry keeps its id through new numbers, spellings and names; decisions about
// it are kept by that id.
import { Refusal } from '#kernel';
import { countryOf, entryIdOf, identityText, type ListEntry } from '../../list-entry.js';
import { namesOf } from './entry-names.js';
import { findRenames, type PossibleRename } from './renames.js';

export interface IdentityOptions {
  /** Answers of a person: id of an entry that came → id of the entry in force that it is. */
  sameAs?: Record<string, string>;
  /** What must be the same for two entries to be one, beside their names. */
  scopeOf?: (entry: ListEntry) => string;
}

/** Entries in force that went into another one, by the publisher's word. */
export interface Merged {
  into: string;
  from: string[];
}

export interface Settled {
  /** The entries of the file, with the ids that they have in the version in force. */
  entries: ListEntry[];
  possiblyRenamed: PossibleRename[];
  merged: Merged[];
}

/**
 * Gives the entries of a file the ids of the version in force.
 * @param read as `identifyEntries` made them
 * @throws Refusal list.same_as_unknown when an answer names an entry that did not come, or one that did not go
 */
export function settleIdentities(read: ListEntry[], current: ListEntry[], options: IdentityOptions = {}): Settled {
  const pairs = new Pairs(read, current);
  const scopeOf = options.scopeOf ?? (() => '');
  pairs.byNothingChanged();
  pairs.byKey(({ sourceId }) => sourceId ?? null);
  pairs.byKey(nameKey(scopeOf));
  pairs.byId(scopeOf);
  pairs.byReferents();
  pairs.byAnswers(options.sameAs ?? {});
  // A publisher whose ids last says by them what is new.
  const { certain, possible } = findRenames(pairs.gone().filter(isNameless), pairs.come().filter(isNameless), scopeOf);
  for (const { before, after } of certain) pairs.pair(before, after);
  return { entries: pairs.identified(), possiblyRenamed: possible, merged: pairs.merged() };
}

const isNameless = ({ sourceId }: ListEntry): boolean => sourceId === undefined;

const nameKey =
  (scopeOf: (entry: ListEntry) => string) =>
  (entry: ListEntry): string | null =>
    entry.sourceId === undefined
      ? `${scopeOf(entry)}\n${identityText(countryOf(entry))}\n${identityText(entry.name)}`
      : null;

/** Entries of a file and of the version in force, paired step by step; whoever is paired stays so. */
class Pairs {
  private readonly before = new Map<ListEntry, ListEntry>();
  private readonly taken = new Set<string>();
  private readonly byCurrentId: Map<string, ListEntry>;

  constructor(
    private readonly read: ListEntry[],
    private readonly current: ListEntry[],
  ) {
    this.byCurrentId = new Map(current.map((entry) => [entry.entry, entry]));
  }

  pair(before: ListEntry, after: ListEntry): void {
    this.before.set(after, before);
    this.taken.add(before.entry);
  }

  gone = (): ListEntry[] => this.current.filter(({ entry }) => !this.taken.has(entry));

  come = (): ListEntry[] => this.read.filter((entry) => !this.before.has(entry));

  /** Most entries are what they were; nothing has to be folded to see that. */
  byNothingChanged(): void {
    for (const after of this.read) {
      const before = this.free(after.entry);
      if (before && before.contentHash === after.contentHash) this.pair(before, after);
    }
  }

  byKey(keyOf: (entry: ListEntry) => string | null): void {
    const groups = new Map<string, ListEntry[]>();
    for (const entry of this.gone()) {
      const key = keyOf(entry);
      if (key !== null) groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
    if (groups.size === 0) return;
    const come = this.come().map((after): [ListEntry, string | null] => [after, keyOf(after)]);
    // Of several that share a key, first whoever is unchanged, then whoever shares most names.
    for (const [after, key] of come) {
      const same = this.of(groups, key).find(({ contentHash }) => contentHash === after.contentHash);
      if (same) this.pair(same, after);
    }
    // In an order of their own, not in that of the file.
    for (const [after, key] of come.sort(([a], [b]) => (a.contentHash < b.contentHash ? -1 : 1))) {
      if (this.before.has(after)) continue;
      const [likest] = this.of(groups, key).sort((a, b) => sharedNames(b, after) - sharedNames(a, after));
      if (likest) this.pair(likest, after);
    }
  }

  byId(scopeOf: (entry: ListEntry) => string): void {
    for (const after of this.come()) {
      const before = this.free(after.entry);
      if (before && scopeOf(before) === scopeOf(after)) this.pair(before, after);
    }
  }

  byReferents(): void {
    const formerly = this.formerly();
    for (const after of this.come()) {
      const before = formerly(after).find(({ entry }) => !this.taken.has(entry));
      if (before) this.pair(before, after);
    }
  }

  byAnswers(sameAs: Record<string, string>): void {
    for (const [come, gone] of Object.entries(sameAs)) {
      const after = this.read.find(({ entry }) => entry === come);
      // Told again of a version that was adopted meanwhile, it is so already.
      if (after && this.before.get(after)?.entry === gone) continue;
      const before = this.free(gone);
      if (!after || this.before.has(after) || !before) {
        throw new Refusal('list.same_as_unknown', 'invalid', { entry: come, before: gone });
      }
      this.pair(before, after);
    }
  }

  /** The entries with their ids. A new one whose id is somebody else's by now gets one made of its content. */
  identified(): ListEntry[] {
    const given = new Set(this.taken);
    return this.read.map((entry) => {
      const before = this.before.get(entry);
      if (before) return { ...entry, entry: before.entry };
      const free = given.has(entry.entry) ? entryIdOf(`${entry.entry}\n${entry.contentHash}`) : entry.entry;
      given.add(free);
      return { ...entry, entry: free };
    });
  }

  merged(): Merged[] {
    const formerly = this.formerly();
    return this.read.flatMap((after) => {
      const from = formerly(after).map(({ entry }) => entry);
      return from.length === 0 ? [] : [{ into: this.before.get(after)?.entry ?? after.entry, from }];
    });
  }

  /** Of an entry those that are gone and that it says it was. */
  private formerly(): (after: ListEntry) => ListEntry[] {
    const gone = this.gone();
    const byPublished = new Map(gone.flatMap((entry) => (entry.sourceId ? [[entry.sourceId, entry] as const] : [])));
    // Entries that were kept before the publisher's id was.
    const byOurs = new Map(gone.flatMap((entry) => (entry.sourceId ? [] : [[entry.entry, entry] as const])));
    return ({ referents = [] }) =>
      referents.flatMap((referent) => {
        const before = byPublished.get(referent) ?? (byOurs.size > 0 ? byOurs.get(entryIdOf(referent)) : undefined);
        return before ? [before] : [];
      });
  }

  private free(id: string): ListEntry | undefined {
    return this.taken.has(id) ? undefined : this.byCurrentId.get(id);
  }

  private of(groups: Map<string, ListEntry[]>, key: string | null): ListEntry[] {
    return key === null ? [] : (groups.get(key) ?? []).filter(({ entry }) => !this.taken.has(entry));
  }
}

function sharedNames(a: ListEntry, b: ListEntry): number {
  const names = namesOf(a).all;
  return [...namesOf(b).all].filter((name) => names.has(name)).length;
}
