// What the applicant is told when the case is over: the criteria, the reasons in words, and how to contest. The same for everyone.
import { isTextKey, render, type Language } from '#catalogue';
import type { Policy } from '#policy';
import type { Case } from '../case.js';

/** The notice of a decided case in one language; null while it is undecided. Holds no name: the letter's frame has it. */
export function decisionNotice(state: Case, policy: Policy, language: Language): string | null {
  const decision = state.decision;
  if (decision === null) return null;
  const say = (key: string, params: Record<string, string | number> = {}): string =>
    render(`notice.${key}`, params, language);
  const outcome =
    decision.outcome === 'approved' && decision.conditional ? 'approved_with_conditions' : decision.outcome;
  const opening = [say('heading'), say('case', { number: state.number }), '', say(outcome)];
  if (decision.outcome === 'withdrawn') return opening.join('\n');
  const conditions = decision.conditional ? [say('conditions', { count: state.conditions.length })] : [];
  const reasons =
    decision.grounds.length > 0
      ? ['', say('reasons'), ...decision.grounds.map((code) => reason(code, policy, language))]
      : [];
  const contest =
    decision.outcome === 'approved' && !decision.conditional ? [] : [say('contest', { days: policy.contest.days })];
  return [
    ...opening,
    ...conditions,
    ...reasons,
    '',
    say('criteria'),
    say('by_person'),
    ...contest,
    say('policy', { version: policy.version }),
  ].join('\n');
}

function reason(code: string, policy: Policy, language: Language): string {
  const source = policy.grounds.find((ground) => ground.code === code)?.source ?? '';
  const [ja, en] = source.split(' / ');
  const cited = isTextKey(`ground.${code}`) ? ((language === 'en' ? en : ja) ?? source) : source;
  return render('notice.reason', { ground: code, source: cited }, language);
}
