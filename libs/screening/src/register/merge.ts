// Several sources, one identity for each body: what a later source says of a body that an earlier one knows is added to it.
import { countriesMeet } from './countries.js';
import type { Organisation, OrganisationName } from './organisation.js';
import { isTelling } from './terms.js';
import { isRunCharacter, wordsOf } from './words-of.js';

/** Names by which two sources may be told to speak of one body. */
function strongKeys(organisation: Organisation): Map<string, boolean> {
  const keys = new Map<string, boolean>();
  for (const { text, role } of organisation.names) {
    if (role === 'acronym' || role === 'former') continue;
    const words = wordsOf(text);
    const isRun = words.some(isRunCharacter);
    if (isRun ? words.length < 4 : words.length < 2 || !words.some(isTelling)) continue;
    const key = words.join(' ');
    keys.set(key, keys.get(key) === true || text === organisation.name || role === 'native');
  }
  return keys;
}

interface Proposal {
  incoming: Organisation;
  target: number;
  strength: number;
}

class Merging {
  readonly merged: Organisation[] = [];
  /** Ids under which sources know a body, and the identity it became. */
  readonly becomes = new Map<string, string>();
  private readonly byKey = new Map<string, number[]>();
  private readonly keys = new WeakMap<Organisation, Map<string, boolean>>();
  private readonly byRor = new Map<string, number>();

  /** A source never merges two bodies of its own, nor two into one. */
  addSource(organisations: Organisation[]): void {
    const proposals: Proposal[] = [];
    const alone = new Set(organisations);
    for (const incoming of organisations) {
      const best = this.meeting(incoming);
      if (best) proposals.push({ incoming, ...best });
    }
    const taken = new Set<number>();
    for (const { incoming, target } of proposals.sort((left, right) => right.strength - left.strength)) {
      if (taken.has(target)) continue;
      taken.add(target);
      alone.delete(incoming);
      this.join(this.merged[target] as Organisation, incoming, target);
    }
    for (const organisation of alone) this.append(organisation);
  }

  private keysOf(organisation: Organisation): Map<string, boolean> {
    const known = this.keys.get(organisation);
    if (known) return known;
    const keys = strongKeys(organisation);
    this.keys.set(organisation, keys);
    return keys;
  }

  private meeting(incoming: Organisation): Omit<Proposal, 'incoming'> | null {
    const sameRor = incoming.ror === undefined ? undefined : this.byRor.get(incoming.ror);
    if (sameRor !== undefined) return { target: sameRor, strength: 1000 };
    const strengths = new Map<number, number>();
    for (const [key, isMain] of this.keysOf(incoming)) {
      for (const target of this.byKey.get(key) ?? []) {
        const other = this.merged[target] as Organisation;
        if (incoming.ror !== undefined && other.ror !== undefined) continue;
        const meeting = countriesMeet(incoming.country, other.country);
        if (meeting === 'conflicts') continue;
        const strength = (isMain ? 10 : 1) + (meeting === 'agrees' ? 5 : 0);
        strengths.set(target, (strengths.get(target) ?? 0) + strength);
      }
    }
    const [best, second] = [...strengths].sort((left, right) => right[1] - left[1]);
    // Without a country on either side one shared alias is too little.
    if (!best || best[1] < 6 || best[1] === second?.[1]) return null;
    return { target: best[0], strength: best[1] };
  }

  private append(organisation: Organisation): void {
    const index = this.merged.push({ ...organisation, names: [...organisation.names] }) - 1;
    this.note(organisation, organisation.id, index);
  }

  private join(known: Organisation, incoming: Organisation, index: number): void {
    known.names = distinctNames([...known.names, ...incoming.names]);
    known.country ??= incoming.country;
    if (known.city === undefined && incoming.city !== undefined) known.city = incoming.city;
    if (known.ror === undefined && incoming.ror !== undefined) known.ror = incoming.ror;
    if (incoming.government === true) known.government = true;
    known.domains = [...new Set([...known.domains, ...incoming.domains])];
    known.parents = [...new Set([...known.parents, ...incoming.parents])];
    known.children = [...new Set([...known.children, ...incoming.children])];
    known.predecessors = [...new Set([...known.predecessors, ...incoming.predecessors])];
    known.source = `${known.source}+${incoming.source}`;
    const successors = [...new Set([...(known.successors ?? []), ...(incoming.successors ?? [])])];
    if (successors.length > 0) known.successors = successors;
    this.note(incoming, known.id, index);
  }

  private note(organisation: Organisation, id: string, index: number): void {
    this.becomes.set(organisation.id, id);
    if (organisation.ror !== undefined) this.byRor.set(organisation.ror, index);
    for (const key of this.keysOf(organisation).keys()) {
      const known = this.byKey.get(key);
      if (!known) this.byKey.set(key, [index]);
      else if (!known.includes(index)) known.push(index);
    }
  }
}

const distinctNames = (names: OrganisationName[]): OrganisationName[] => {
  const seen = new Set<string>();
  return names.filter(({ text }) => !seen.has(text) && seen.add(text));
};

/**
 * One identity for each body. Sources in the order in which they are trusted: the first gives the id, so that an id stays what it is when
 * another register is imported.
 */
export function mergeSources(sources: Organisation[][]): Organisation[] {
  const merging = new Merging();
  for (const source of sources) merging.addSource(source);
  const { becomes, merged } = merging;
  const known = (ids: string[], own: string): string[] =>
    [...new Set(ids.flatMap((id) => becomes.get(id) ?? []))].filter((id) => id !== own);
  for (const organisation of merged) {
    organisation.parents = known(organisation.parents, organisation.id);
    organisation.children = known(organisation.children, organisation.id);
    if (organisation.successors) organisation.successors = known(organisation.successors, organisation.id);
    organisation.predecessors = known(organisation.predecessors, organisation.id);
  }
  return merged;
}
