// What a policy says of routes beside its tables, in words: each condition as the values that it accepts.
import { render, type Language } from '#catalogue';
import type { ConditionalStep, Rule, TopicUnit } from '#policy';
import type { Words } from '../http/answer.dto.js';
import { conditionWords } from './rule-words.js';

/** What units are called, by the id under which the university founded them. */
export type UnitNames = ReadonlyMap<string, Words>;

/** A step that is there under a condition. */
export function conditionalStepWords(rule: ConditionalStep): Words {
  return both((language) =>
    render('policy_step.when', { step: rule.step, conditions: conditionWords(rule, language) }, language),
  );
}

/** By which two versions of one rule are told apart from two rules. */
export function conditionalStepCode({ step, when }: Pick<ConditionalStep, 'step' | 'when'>): string {
  return [step, conditionCode(when)].join(' · ');
}

/** Which unit answers for a topic; one that the university has not founded yet is called by its id. */
export function topicUnitWords(rule: TopicUnit, called: UnitNames): Words {
  return both((language) => {
    const unit = called.get(rule.unit)?.[language] ?? rule.unit;
    return render('policy_topic.when', { unit, conditions: conditionWords(rule, language) }, language);
  });
}

export function topicUnitCode({ unit, when }: Pick<TopicUnit, 'unit' | 'when'>): string {
  return [unit, conditionCode(when)].join(' · ');
}

function conditionCode(when: Rule['when']): string {
  return Object.entries(when)
    .map(([fact, test]) => `${fact}: ${test}`)
    .join(' · ');
}

function both(say: (language: Language) => string): Words {
  return { ja: say('ja'), en: say('en') };
}
