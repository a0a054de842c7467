// What the applicant is told when the case is over: the criteria, the reasons in words, and how to contest. The same for everyone.
import { render, type Language } from '#catalogue';
import type { Instant } from '#kernel';
import { nameOfVersion, type Policy } from '#policy';
import type { Case, Decision } from '../case.js';

const DAY_MS = 86_400_000;

/** The notice of a decided case in one language; null while it is undecided. Holds no name: the letter's frame has addressee and sender. */
export function decisionNotice(state: Case, policy: Policy, language: Language): string | null {
  const decision = state.decision;
  if (decision === null) return null;
  const say = (key: string, params: Record<string, string | number> = {}): string =>
    render(`notice.${key}`, params, language);
  const outcome =
    decision.outcome === 'approved' && decision.conditional ? 'approved_with_conditions' : decision.outcome;
  const opening = [
    say('date', { date: dayIn(language, decision.at) }),
    say('case', { number: state.number }),
    '',
    say('heading'),
    '',
    say(outcome),
  ];
  const before = state.earlierDecisions.at(-1);
  if (before?.ended.eventId === decision.eventId) opening.push(say('supersedes', { date: dayIn(language, before.at) }));
  if (decision.outcome === 'withdrawn') return opening.join('\n');
  const conditions = decision.conditional ? [say('conditions', { count: state.conditions.length })] : [];
  const given = reasonsOf(decision, policy, language);
  const reasons = given.length > 0 ? ['', say('reasons'), ...given] : [];
  const { days } = policy.contest;
  const contest =
    decision.outcome === 'approved' && !decision.conditional
      ? []
      : [say('contest', { days, until: dayIn(language, decision.at, days) })];
  return [
    ...opening,
    ...conditions,
    ...reasons,
    '',
    say('criteria'),
    say('by_person'),
    ...contest,
    say('policy', { version: nameOfVersion(policy.version) }),
  ].join('\n');
}

/** Of what several decided each voice's own, by its seat; who sits there is not told. */
function reasonsOf({ grounds, against }: Decision, policy: Policy, language: Language): string[] {
  const inWords = (codes: readonly string[]): string[] => codes.map((code) => reason(code, policy, language));
  if (against.every((voice) => voice.grounds.length === 0)) return inWords(grounds);
  return against.flatMap((voice) => [
    render(`notice.voice_${voice.outcome}`, { seat: voice.seat }, language),
    ...inWords(voice.grounds),
  ]);
}

function reason(code: string, policy: Policy, language: Language): string {
  const source = policy.grounds.find((ground) => ground.code === code)?.source ?? '';
  return render('notice.reason', { ground: code, source: citedIn(language, source) }, language);
}

/** Every rule is named "Japanese / English"; several are parted by semicolons. */
function citedIn(language: Language, source: string): string {
  const rules = source.split('; ').map((rule) => {
    const [ja = rule, en = ja] = rule.split(' / ');
    return language === 'en' ? en : ja;
  });
  return language === 'en' ? rules.join('; ') : inFullWidth(rules.join('、'));
}

/** A day in Japan as a letter writes it; so many days after that of the instant. */
function dayIn(language: Language, at: Instant, later = 0): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ja-JP', {
    dateStyle: 'long',
    timeZone: 'Asia/Tokyo',
  });
  return format.format(Date.parse(at) + later * DAY_MS);
}

// Sources cite with half-width brackets and commas; a Japanese letter does not.
function inFullWidth(cited: string): string {
  return cited.replaceAll('(', '（').replaceAll(')', '）').replaceAll(', ', '、');
}
