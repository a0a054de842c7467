// What the register of organisations knows of a party and of the entries of a list: 北航 and BUAA are one body, which is a fact and no score.
import type { Register } from '../register/register.js';
import type { Resolution } from '../register/organisation.js';
import type { NameIndex } from './index/name-index.js';

/** How a party and an entry are bound in the register. */
export type Bond = 'same' | 'part-of' | 'under' | 'maybe';

/** What a party's name resolves to. */
export interface Known {
  resolutions: Resolution[];
  /** Identities that the name certainly and wholly is. */
  certain: string[];
}

export function knownOf(name: string, register: Register): Known {
  const resolutions = register.resolve(name);
  const certain = resolutions.filter(
    ({ confident, relation, by, spelling }) =>
      confident && relation === 'same' && by !== 'acronym' && spelling !== 'typo',
  );
  return { resolutions, certain: certain.map(({ id }) => id) };
}

interface Bodies {
  entriesOf: Map<string, number[]>;
  bodiesOf: Map<number, string[]>;
}

const opened = new WeakMap<NameIndex, Bodies>();

function bodiesIn(index: NameIndex): Bodies {
  let bodies = opened.get(index);
  if (!bodies) {
    bodies = { entriesOf: new Map(), bodiesOf: new Map() };
    for (let at = 0; at < index.bodyOf.length; at += 2) {
      const entry = index.bodyOf[at] as number;
      const body = index.bodies[index.bodyOf[at + 1] as number] as string;
      bodies.entriesOf.set(body, [...(bodies.entriesOf.get(body) ?? []), entry]);
      bodies.bodiesOf.set(entry, [...(bodies.bodiesOf.get(entry) ?? []), body]);
    }
    opened.set(index, bodies);
  }
  return bodies;
}

/** Entries of the list that the register binds to the party, with the strongest bond. */
export function bondsOf(known: Known, index: NameIndex, register: Register): Map<number, Bond> {
  const { entriesOf } = bodiesIn(index);
  const bonds = new Map<number, Bond>();
  const bind = (id: string, bond: Bond) => {
    for (const entry of entriesOf.get(id) ?? [])
      if (!bonds.has(entry) || ORDER[bond] < ORDER[bonds.get(entry) as Bond]) bonds.set(entry, bond);
  };
  for (const { id, confident, relation, spelling } of known.resolutions) {
    const sure = confident && spelling !== 'typo';
    bind(id, sure ? relation : 'maybe');
    if (sure) for (const parent of register.above(id)) bind(parent, 'under');
  }
  return bonds;
}

const ORDER: Record<Bond, number> = { same: 0, 'part-of': 1, under: 2, maybe: 3 };

/** Whether the register knows the party and the entry as two bodies, neither of them a part of the other. */
export function areTwoBodies(known: Known, entry: number, index: NameIndex, register: Register): boolean {
  const theirs = bodiesIn(index).bodiesOf.get(entry) ?? [];
  if (known.certain.length === 0 || theirs.length === 0) return false;
  return known.certain.every((ours) => theirs.every((their) => register.differ(ours, their)));
}
