import type { Words } from '../../words.js';
import type { secondLooks as japanese } from '../../ja/office/second-looks.js';

/** A second decision that is blind to the first. */
export const secondLooks: Words<typeof japanese> = {
  title: 'Second looks',
  lead: 'One in twenty T0 and T1 decisions, drawn by lot, is decided again by somebody who knows neither the proposal nor the first decision. It does not change the decision.',
  views: 'Second looks shown',
  view: { mine: 'Yours to give', all: 'All' },
  empty: {
    mine: {
      title: 'No second look is yours to give now',
      detail:
        'Only somebody who never had a part in a case gives one. When a case is drawn, it is shown here and above the cases.',
    },
    all: {
      title: 'No decision has been drawn yet',
      detail: 'The lot falls after a decision; nobody knows it beforehand.',
    },
  },
  drawn: 'Drawn {{moment}}',
  standing: { open: 'Waiting', lapsed: 'Not needed', agreed: 'Agreed', differed: 'Differed' },
  both: '{{first}} ({{firstTier}}) → {{second}} ({{secondTier}})',
  decided: '{{outcome}} ({{tier}})',
  back: 'To the second looks',
  blind: {
    title: 'Only what was submitted and what the checks found is shown',
    detail:
      'The proposed tier, what was said of hits, the review and the decision stay hidden until you have given your second look. From the evidence alone, say what you would decide.',
  },
  part: {
    dossier: 'What was submitted',
    checks: 'What the checks found',
    hits_one: 'List screening ({{count}} hit)',
    hits_other: 'List screening ({{count}} hits)',
    documents: 'Documents',
  },
  noHits: 'No list entry met.',
  give: {
    title: 'Decide again',
    outcome: 'Your decision',
    outcomeMissing: 'Choose a decision.',
    tier: 'The tier you would have proposed',
    tierMissing: 'Choose a tier.',
    reason: 'Why',
    reasonHint: 'Officers and executives read it beside the first decision.',
    confirm: 'Record the second look',
    done: 'Second look recorded',
  },
  decline: {
    open: 'Decline',
    title: 'Decline the second look',
    meaning: 'You may then read the case, and cannot give this second look any more. It stays in the history.',
    reason: 'Why you decline',
    phrase: {
      one: 'I know the first decision already.',
      two: 'I must read this case for another purpose.',
    },
    confirm: 'Decline',
    done: 'Second look declined',
  },
  card: {
    first: 'First decision',
    second: 'Second look',
    open: 'This decision was drawn and waits for a second look by somebody without a part in the case.',
    lapsed: 'The case was looked at again for another reason, so no second look was given.',
  },
  report: {
    title: 'Second looks in numbers',
    caption: 'Second looks by quarter and unit',
    none: 'There is nothing to count yet.',
    download: 'Save as csv',
    quarter: 'Quarter',
    unit: 'Unit',
    drawn: 'Drawn',
    given: 'Given',
    agreed: 'Agreed',
    disagreed: 'Differed',
    otherOutcome: 'Other outcome',
    otherTier: 'Other tier',
    lapsed: 'Not needed',
    agreement: 'Agreement',
    few: 'Of fewer than ten second looks no share is shown. Nothing is counted by person.',
  },
  waiting_one: '{{count}} decided case waits for a second look',
  waiting_other: '{{count}} decided cases wait for a second look',
  waitingDetail: 'They are not in your lists, because a second look is given without knowing the first decision.',
  see: 'See second looks',
};
