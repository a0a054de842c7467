// The register of organisations: what a name, an affiliation, an e-mail address or a ROR id stands for.
import { REGISTER_FORMAT, versionOf, writeRegister } from './build-register.js';
import { countryAtEnd, countryCode, isCountry } from './countries.js';
import { isLikeAcronym, judge, type Evidence, type Judged } from './judge.js';
import { hashOf, KEY } from './key-hash.js';
import { OpenedRegister, type Candidate } from './opened-register.js';
import type { Hints, Organisation, Resolution } from './organisation.js';
import { stretchesIn, type Stretch } from './stretches.js';
import { isBodyWord, isTelling, UNITS } from './terms.js';
import { misspeltStretches } from './typos.js';
import { isRunCharacter, segmentsOf, wordsIn, wordsOf, type Word } from './words-of.js';

/** How far up and down two bodies may be related. */
const STEPS_MAX = 4;

interface Met {
  stretch: Stretch;
  judged: Judged[];
  spelling: Resolution['spelling'];
}

export class Register {
  /** SHA-256 of the bytes; named in every result that the register helped to. */
  readonly version: string;
  private readonly opened: OpenedRegister;

  /**
   * @param bytes what {@link writeRegister} wrote
   * @param version its {@link versionOf}, where it is known, so that it need not be counted again
   * @throws Error when the bytes are no register, or one of another format
   */
  constructor(bytes: Uint8Array, version: string = versionOf(bytes)) {
    this.opened = new OpenedRegister(bytes);
    this.version = version;
  }

  get organisations(): number {
    return this.opened.organisations;
  }

  /** The identity with this id; null where there is none. */
  organisation(id: string): Organisation | null {
    return this.opened.recordOf(id);
  }

  /**
   * What a text may stand for: a name of a body, or a free-text affiliation that names one or several. The confident ones come first. An
   * ambiguous name ("BIT") answers with all that have it, none of them confident.
   * @param hints what else is known; a ROR id and an e-mail domain are facts of their own
   */
  resolve(text: string, hints: Hints = {}): Resolution[] {
    return ranked([...this.byHints(hints), ...this.byText(text, hints, true)]);
  }

  /**
   * The identities that a body with these names has for certain: whole names only, without regard to typing errors. An acronym counts where
   * no name tells otherwise ("Pentane Chemistry Industries (PCI)" is not what else is called PCI).
   * @param names all names of one body, as a list or a person gives them, without those that may be its parent's
   */
  identitiesOf(names: string[], hints: Hints = {}): string[] {
    const all = [...this.byHints(hints), ...names.flatMap((name) => this.byText(name, hints, false))];
    const same = all.filter(({ relation }) => relation === 'same');
    const certain = same.filter(({ confident }) => confident);
    const named = certain.filter(({ by }) => by !== 'acronym');
    const found = named.length > 0 ? named : certain.length > 0 ? certain : toldTogether(same);
    return [...new Set(found.map(({ id }) => id))].sort();
  }

  /** Whether two identities are two bodies: neither the same nor one under the other, nor one that the other became. */
  differ(left: string, right: string): boolean {
    return left !== right && !this.leadsTo(left, right) && !this.leadsTo(right, left);
  }

  /** The identities above this one, the nearest first. */
  above(id: string): string[] {
    const found = new Set<string>();
    let level = [id];
    for (let step = 0; step < STEPS_MAX; step++) {
      level = level
        .flatMap((each) => this.organisation(each)?.parents ?? [])
        .filter((each) => each !== id && !found.has(each));
      for (const each of level) found.add(each);
    }
    return [...found];
  }

  private leadsTo(from: string, target: string): boolean {
    const seen = new Set([from]);
    let level = [from];
    for (let step = 0; step < STEPS_MAX && level.length > 0; step++) {
      level = level.flatMap((each) => {
        const organisation = this.organisation(each);
        return organisation
          ? [...organisation.parents, ...organisation.predecessors, ...(organisation.successors ?? [])]
          : [];
      });
      level = level.filter((each) => !seen.has(each) && seen.add(each));
    }
    return seen.has(target) || (this.organisation(target)?.children.includes(from) ?? false);
  }

  private byHints(hints: Hints): Resolution[] {
    const ror = /([0-9a-z]{9})\/?$/i.exec(hints.ror ?? '')?.[1]?.toLowerCase();
    const found = ror === undefined ? [] : this.certain(this.opened.records(KEY.ror, ror), ror, 'ror');
    const domain = (hints.domain ?? hints.email?.split('@').pop() ?? '').trim().toLowerCase();
    const labels = domain.split('.').slice(-6);
    for (let from = 0; from < labels.length - 1; from++) {
      const part = labels.slice(from).join('.');
      const records = this.opened.records(KEY.domain, part);
      if (records.length > 0) return [...found, ...this.certain(records, part, 'domain')];
    }
    return found;
  }

  private certain(records: number[], matched: string, by: 'ror' | 'domain'): Resolution[] {
    return records.map((record) => {
      const { id, name } = this.opened.record(record);
      return { id, name, matched, by, relation: 'same', confident: records.length === 1, spelling: 'exact' };
    });
  }

  private byText(text: string, hints: Hints, isFree: boolean): Resolution[] {
    const words = wordsIn(text);
    if (words.length === 0) return [];
    const given = countryCode(hints.country);
    const evidence = evidenceOf(words, given ?? countryBehind(text), text);
    const whole = this.wholeName(words, { ...evidence, country: given });
    if (whole.some(({ judged }) => judged.some(({ confident }) => confident))) return this.resolutions(whole, words);
    if (!isFree) return this.resolutions(whole, words);
    const met = this.partsOf(words, evidence, given === null ? segmentsOf(text) : []);
    if (met.some(({ judged }) => judged[0]?.confident)) return this.resolutions(met, words);
    const misspelt = whole.length === 0 ? this.misspelt(words, evidence) : [];
    return this.resolutions([...whole, ...met, ...misspelt], words);
  }

  /** The text taken for one name: as it stands, as an acronym, its words in another order. */
  private wholeName(words: Word[], evidence: Evidence): Met[] {
    const texts = words.map((word) => word.text);
    const stretch = (candidates: Candidate[]): Stretch => ({ from: 0, to: words.length, candidates });
    const exact = [
      ...this.opened.candidates(hashOf(KEY.ordered, texts)),
      ...this.opened.candidates(hashOf(KEY.acronym, texts)),
    ];
    if (exact.length > 0)
      return [{ stretch: stretch(exact), judged: judge(exact, texts, evidence, this.opened), spelling: 'exact' }];
    if (texts.length < 2 || texts.some(isRunCharacter)) return [];
    const sorted = hashOf(KEY.sorted, [...texts].sort());
    const reordered = this.opened.candidates(sorted);
    if (reordered.length === 0) return [];
    return [this.reordered(stretch(reordered), words, evidence)];
  }

  /**
   * "University Heidelberg" is Heidelberg University. "Anhui Science and Technology University" is not Anhui University of Science and
   * Technology: where words of a field and of a kind of body change places, another body may be meant.
   */
  private reordered(stretch: Stretch, words: Word[], evidence: Evidence): Met {
    const met = this.meet(stretch, words, evidence, 'reordered');
    const texts = words.slice(stretch.from, stretch.to).map((word) => word.text);
    const kind = (all: string[]): string => all.filter((word) => !isTelling(word)).join(' ');
    const judged = met.judged.map((each) => {
      const isSafe = kind(wordsOf(nameMet(each.organisation, texts))) === kind(texts);
      return { ...each, confident: each.confident && isSafe };
    });
    return { ...met, judged };
  }

  private partsOf(words: Word[], everywhere: Evidence, segments: string[]): Met[] {
    const stretches = [
      ...stretchesIn(words, this.opened).map((stretch) => this.atPlace(stretch, words)),
      ...this.acronymsIn(words),
    ];
    const evidenceFor = stretches.map((stretch) => {
      const country = countryNextTo(segments, words[stretch.to - 1]?.segment ?? 0);
      return country === null ? everywhere : { ...everywhere, country };
    });
    const met = stretches.map((stretch, at) => this.meet(stretch, words, evidenceFor[at] ?? everywhere, 'exact'));
    const near = new Set(
      met.flatMap(({ judged: [first] }) =>
        first?.confident === true ? [first.organisation.id, ...this.above(first.organisation.id)] : [],
      ),
    );
    if (near.size === 0) return [...met, ...this.reorderedSegments(words, met, everywhere)];
    const again = stretches.map((stretch, at) =>
      this.meet(stretch, words, { ...(evidenceFor[at] ?? everywhere), near }, 'exact'),
    );
    const isElse = again.some(
      ({ judged: [first] }) => first?.confident === true && first.organisation.government !== true,
    );
    return again.filter(({ judged: [first] }) => !isElse || first?.organisation.government !== true);
  }

  /** "University of Illinois, Urbana-Champaign": what stands behind another comma may name which of a system's universities it is. */
  private atPlace(stretch: Stretch, words: Word[]): Stretch {
    const name = words.slice(stretch.from, stretch.to).map((word) => word.text);
    if (!name.includes('university')) return stretch;
    const behind = words.slice(stretch.to);
    for (const segment of new Set(behind.map((word) => word.segment))) {
      const place = behind
        .filter((word) => word.segment === segment && !/^\d+$/.test(word.text))
        .map((word) => word.text);
      for (let length = Math.min(place.length, 3); length > 0; length--) {
        const candidates = this.opened.candidates(hashOf(KEY.ordered, [...name, ...place.slice(0, length)]));
        if (candidates.length > 0) return { ...stretch, candidates };
      }
    }
    return stretch;
  }

  private meet(stretch: Stretch, words: Word[], evidence: Evidence, spelling: Resolution['spelling']): Met {
    const texts = words.slice(stretch.from, stretch.to).map((word) => word.text);
    return { stretch, judged: judge(stretch.candidates, texts, evidence, this.opened), spelling };
  }

  /** Acronyms that stand for themselves between commas or brackets, or before a part: "BUAA School of Astronautics". */
  private acronymsIn(words: Word[]): Stretch[] {
    return words.flatMap((word, from) => {
      // Two letters behind a comma are a state.
      if (!word.capitals || word.text.length < 3) return [];
      const others = words.filter((other) => other.segment === word.segment && other !== word);
      if (others.some((other) => !other.capitals) && !others.some((other) => UNITS.has(other.text))) return [];
      const candidates = this.opened.candidates(hashOf(KEY.acronym, [word.text]));
      return candidates.length > 0 ? [{ from, to: from + 1, candidates }] : [];
    });
  }

  /** Parts between commas that are a name with its words in another order: "University Heidelberg". */
  private reorderedSegments(words: Word[], met: Met[], evidence: Evidence): Met[] {
    return [...new Set(words.map((word) => word.segment))].flatMap((segment) => {
      const from = words.findIndex((word) => word.segment === segment);
      const to = words.findLastIndex((word) => word.segment === segment) + 1;
      const texts = words.slice(from, to).map((word) => word.text);
      const isMet = met.some(({ stretch }) => stretch.from < to && stretch.to > from);
      if (isMet || texts.length < 2 || texts.length > 6 || texts.some(isRunCharacter) || !texts.some(isBodyWord))
        return [];
      const candidates = this.opened.candidates(hashOf(KEY.sorted, [...texts].sort()));
      return candidates.length > 0 ? [this.reordered({ from, to, candidates }, words, evidence)] : [];
    });
  }

  private misspelt(words: Word[], evidence: Evidence): Met[] {
    const met = misspeltStretches(words, this.opened).map((stretch) => this.meet(stretch, words, evidence, 'typo'));
    const longest = Math.max(...met.map(({ stretch }) => stretch.to - stretch.from));
    const best = met.filter(({ stretch }) => stretch.to - stretch.from === longest);
    const ids = new Set(best.map(({ judged: [first] }) => first?.organisation.id));
    // A letter apart may be another body: only the country makes a fact of it, and only where it is one body.
    return best.map(({ stretch, judged, spelling }) => ({
      stretch,
      spelling,
      judged: judged.map((each) => ({
        ...each,
        confident:
          each.confident &&
          ids.size === 1 &&
          evidence.country !== null &&
          each.organisation.country === evidence.country,
      })),
    }));
  }

  private resolutions(met: Met[], words: Word[]): Resolution[] {
    return met.flatMap(({ stretch, judged, spelling }) => {
      const namesPart = namesAPart(words, stretch, met);
      const texts = words.slice(stretch.from, stretch.to).map((word) => word.text);
      return judged.map(({ organisation, role, confident }): Resolution => {
        const isPart = namesPart || isElsewhere(organisation, words, stretch);
        return {
          id: organisation.id,
          name: organisation.name,
          matched: nameMet(organisation, texts),
          by: role === 'acronym' || isLikeAcronym(texts) ? 'acronym' : isPart ? 'unit' : 'name',
          relation: isPart ? 'part-of' : 'same',
          confident,
          spelling,
        };
      });
    });
  }
}

/** Merges sources, the first trusted most, and opens what comes of it. */
export const buildRegister = (sources: Organisation[][]): Register => new Register(writeRegister(sources));

export { REGISTER_FORMAT, versionOf, writeRegister };

function evidenceOf(words: Word[], country: string | null, written: string): Evidence {
  const texts = words.map((word) => word.text);
  return { country, words: new Set(texts), run: texts.filter(isRunCharacter).join(''), near: new Set(), written };
}

// "Bank of China" names no country behind itself; "Bank X, China" does.
function countryBehind(text: string): string | null {
  const segments = segmentsOf(text).filter((segment) => segment.trim() !== '');
  if (segments.length > 1) return countryAtEnd(segments.slice(1));
  const words = wordsOf(text);
  const last = words.findLastIndex((word) => isBodyWord(word));
  return last < 0 || last === words.length - 1 ? null : countryAtEnd([text.trim().split(/\s+/).slice(-3).join(' ')]);
}

/** What an ambiguous name and an acronym tell together and neither tells alone. */
function toldTogether(same: Resolution[]): Resolution[] {
  const acronyms = new Set(same.filter(({ by }) => by === 'acronym').map(({ id }) => id));
  const both = same.filter(({ id, by }) => by !== 'acronym' && acronyms.has(id));
  return new Set(both.map(({ id }) => id)).size === 1 ? both : [];
}

// Of two bodies in one text each has its own country behind it.
function countryNextTo(segments: string[], segment: number): string | null {
  let found: string | null = null;
  for (const behind of segments.slice(segment + 1)) {
    const country = wordsOf(behind).some(isBodyWord) ? null : countryAtEnd([behind]);
    // "Athens, Georgia, USA": of two in a row the later is the country.
    if (country === null && found !== null) break;
    found = country ?? found;
  }
  return found;
}

/** Whether the text says more than the name and where it is: the part of the body that is meant. */
function namesAPart(words: Word[], { from, to }: Stretch, met: Met[]): boolean {
  const isOther = (at: number): boolean =>
    met.some(({ stretch }) => stretch.from !== from && at >= stretch.from && at < stretch.to);
  return words.some((word, at) => {
    if (at >= from && at < to) return false;
    if (isOther(at) || /^\d+$/.test(word.text)) return false;
    if (isRunCharacter(word.text)) return !isCountry(word.text) && word.segment === words[to - 1]?.segment;
    return UNITS.has(word.text) || isBodyWord(word.text) || (at < from && isTelling(word.text) && word.text.length > 2);
  });
}

// "Islamic Azad University, Shahrebabak": where a body is known to be in another town, the town that follows names a branch of it.
function isElsewhere({ city }: Organisation, words: Word[], { from, to }: Stretch): boolean {
  const segment = (words[to - 1]?.segment ?? 0) + 1;
  const place = words.filter((word) => word.segment === segment).map((word) => word.text);
  if (city === undefined || !place.some(isTelling) || isCountry(place.join(' '))) return false;
  const texts = new Set(words.filter((_, at) => at < from || at >= to).map((word) => word.text));
  return (
    !words.some((word) => /\d/.test(word.text) || isRunCharacter(word.text)) &&
    !wordsOf(city).every((word) => texts.has(word))
  );
}

function nameMet(organisation: Organisation, words: string[]): string {
  const key = words.join(' ');
  const sorted = [...words].sort().join(' ');
  const same = organisation.names.find(({ text }) => wordsOf(text).join(' ') === key);
  const found = same ?? organisation.names.find(({ text }) => wordsOf(text).sort().join(' ') === sorted);
  return found?.text ?? organisation.name;
}

function ranked(resolutions: Resolution[]): Resolution[] {
  const best = new Map<string, Resolution>();
  for (const resolution of resolutions) {
    const known = best.get(resolution.id);
    if (!known || (resolution.confident && !known.confident)) best.set(resolution.id, resolution);
  }
  return [...best.values()].sort((left, right) => Number(right.confident) - Number(left.confident));
}
