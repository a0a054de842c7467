import { describe, expect, test } from '@jest/globals';
import { currentPolicy as policy, proposedTier } from '#policy';
import type { CaseCommand } from './case-command.js';
import { completeness } from './dossier/completeness.js';
import { namesOf, partiesOf, technologyFacts } from './dossier/facts.js';
import { endUseFacts, foreignParties, ownershipFacts } from './dossier/partnership/partnership-facts.js';
import type { Dossier } from './dossier.js';
import { kindOf } from './kinds/case-kinds.js';
import { examplePartnership, OPEN_PARTNERSHIP, PlayedPartnership } from './kinds/testing.js';
import { researchPartnership } from './research-partnership.js';
import { studentAdmission } from './student-admission.js';
import { CASE, exampleDossier, HIT, people, UNIT_PATH } from './testing.js';
import { actionsFor } from './views/actions.js';
import { caseView } from './views/case-view.js';
import { history } from './views/history.js';
import { waitingFor } from './views/waiting-for.js';

const changed = (change: (host: Dossier['host']) => void): Dossier => {
  const dossier = examplePartnership();
  change(dossier.host);
  return dossier;
};
const found = (dossier: Dossier): string[] =>
  completeness(dossier, [], { kind: researchPartnership, policy, forSubmission: true }).map(
    ({ part, pointer, code }) => `${part} ${pointer} ${code}`,
  );

describe('the dossier of a partnership', () => {
  test('the example lacks nothing, and needs no document and no signature', () => {
    expect(found(examplePartnership())).toEqual([]);
  });

  test.each<[string, (host: Dossier['host']) => void, string]>([
    ['the topic', (host) => void delete host.technology!.topic, 'host /technology/topic dossier.missing'],
    ['the gate', (host) => void delete host.technology!.gate, 'host /technology/gate dossier.missing'],
    ['US origin', (host) => void delete host.technology!.usOrigin, 'host /technology/usOrigin dossier.missing'],
    ['partners', (host) => void (host.partners = []), 'host /partners dossier.partners_missing'],
    [
      'a partner’s name',
      (host) => void ((host.partners![0]!.name = ' '), delete host.partners![0]!.nativeName),
      'host /partners/0/name dossier.organisation_name_missing',
    ],
    ['its seat', (host) => void delete host.partners![0]!.country, 'host /partners/0/country dossier.missing'],
    ['its ties', (host) => void delete host.partners![0]!.ties, 'host /partners/0/ties/defence dossier.missing'],
    [
      'whether all owners are named',
      (host) => void delete host.partners![0]!.ownersComplete,
      'host /partners/0/ownersComplete dossier.missing',
    ],
    [
      'an owner’s name',
      (host) => void delete host.partners![0]!.owners![0]!.name,
      'host /partners/0/owners/0/name dossier.organisation_name_missing',
    ],
    [
      'an owner’s ties',
      (host) => void delete host.partners![0]!.owners![1]!.ties,
      'host /partners/0/owners/1/ties/defence dossier.missing',
    ],
    ['funders', (host) => void delete host.funders, 'host /funders dossier.funders_missing'],
    ['a funder’s ties', (host) => void delete host.funders![0]!.ties, 'host /funders/0/ties/defence dossier.missing'],
    ['the use', (host) => void (host.intendedUse = ''), 'host /intendedUse dossier.missing'],
    [
      'whether it is military',
      (host) => void delete host.agreement!.militaryUse,
      'host /agreement/militaryUse dossier.missing',
    ],
    [
      'the publication clause',
      (host) => void delete host.agreement!.publicationRestricted,
      'host /agreement/publicationRestricted dossier.missing',
    ],
    [
      'the re-export clause',
      (host) => void delete host.agreement!.retransferNeedsConsent,
      'host /agreement/retransferNeedsConsent dossier.missing',
    ],
    ['the period', (host) => void delete host.agreement!.to, 'host /agreement/to dossier.missing'],
  ])('lacks %s', (_, change, problem) => {
    expect(found(changed(change))).toEqual([problem]);
  });

  test.each<[string, (host: Dossier['host']) => void, string]>([
    [
      'shares of more than the whole',
      (host) => void (host.partners![0]!.owners![1]!.sharePercent = 41),
      'host /partners/0/owners dossier.shares_above_whole',
    ],
    [
      'a share of nothing',
      (host) => void (host.partners![0]!.owners![1]!.sharePercent = 0),
      'host /partners/0/owners/1/sharePercent dossier.share_invalid',
    ],
    [
      'a country that is none',
      (host) => void (host.funders![0]!.country = 'Germany'),
      'host /funders/0/country dossier.country_invalid',
    ],
    [
      'an end before its beginning',
      (host) => void (host.agreement!.to = '2027-01-01'),
      'host /agreement/to dossier.from_after_to',
    ],
    [
      'a day that does not exist',
      (host) => void (host.agreement!.signingOn = '2027-02-30'),
      'host /agreement/signingOn dossier.date_invalid',
    ],
    [
      'a contact that is no address',
      (host) => void (host.partners![0]!.contact!.email = 'weber'),
      'host /partners/0/contact/email dossier.email_invalid',
    ],
    [
      'a name with a hidden character',
      (host) => void (host.partners![0]!.name = 'Nord\u202Emeer'),
      'host /partners/0/name dossier.offending_characters',
    ],
    [
      'a row that is none',
      (host) => void (host.technology!.controlListRow = 'EAR99'),
      'host /technology/controlListRow dossier.row_unknown',
    ],
    [
      'a section of another kind',
      (host) => void (host.stay = { status: 'master' }),
      'host /stay dossier.section_foreign',
    ],
  ])('cannot be right: %s', (_, change, problem) => {
    expect(found(changed(change))).toEqual([problem]);
  });

  test('what nobody knows can be said: it goes to a person, and is no gap', () => {
    const unknown = changed((host) => {
      const [partner] = host.partners!;
      Object.assign(partner!, { ties: { defence: 'unknown' }, ownersComplete: 'unknown' });
      delete partner!.owners![0]!.country;
      delete partner!.owners![0]!.sharePercent;
    });
    expect(found(unknown)).toEqual([]);
    expect(technologyFacts(unknown).defenceTies[0]).toBe('unknown');
    expect(ownershipFacts(unknown)[0]?.owners[0]).toEqual({ country: undefined, sharePercent: undefined });
  });

  test('a stay knows no partners', () => {
    const dossier = exampleDossier();
    dossier.host.partners = [{ name: 'Nordmeer' }];
    const problems = completeness(dossier, [], { kind: studentAdmission, policy, forSubmission: false });
    expect(problems).toEqual([{ part: 'host', pointer: '/partners', code: 'dossier.section_foreign' }]);
  });

  test('partners, owners and funders are screened under their own ids, an owner who is a person as one; nobody else is', () => {
    expect(partiesOf(examplePartnership())).toEqual([
      { party: 'partner-0', kind: 'organization', names: ['Nordmeer Telekom AG', '北海通信'] },
      { party: 'owner-0', kind: 'organization', names: ['Nordmeer Holding'] },
      { party: 'owner-1', kind: 'person', names: ['Ingrid Solheim'] },
      { party: 'funder-0', kind: 'organization', names: ['Nordmeer Stiftung'] },
    ]);
  });

  test('it is known by its partner', () => {
    expect(namesOf(examplePartnership())).toEqual({ preferred: 'Nordmeer Telekom AG', native: '北海通信' });
  });

  test('what the rules know: seats, shares, answers', () => {
    expect(foreignParties(examplePartnership())).toEqual(['yes', 'yes']);
    expect(endUseFacts(examplePartnership())).toEqual({
      ...{ militaryUse: 'no', retransferNeedsConsent: 'yes', publicationRestricted: 'yes', usOrigin: 'yes' },
    });
  });
});

function proposed({ state }: PlayedPartnership) {
  return proposedTier(kindOf(state).tierQuestion(state, examplePartnership(), policy), policy);
}

describe('a partnership on the one approval', () => {
  test('the story: a foreign maker, opened, submitted, checked, proposed, decided by three', () => {
    const partnership = new PlayedPartnership().checked();
    expect(partnership.state.checks.map(({ check }) => check)).toEqual([
      ...['completeness', 'list-screening', 'ownership', 'end-use'],
    ]);
    const { tier, factors } = proposed(partnership);
    expect(tier).toBe('T3');
    expect(factors.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['listed_technology', 'defence_tie', 'foreign_party', 'foreign_owner', 'us_origin']),
    );
    partnership.routed(tier);
    expect(partnership.state.steps.map(({ step }) => step)).toEqual(['department', 'office', 'executive']);
    partnership.approved('department', 'office', 'executive');
    expect([partnership.state.state, partnership.state.released]).toEqual(['approved', true]);
    expect(partnership.events.filter(({ type }) => type === 'DecisionNotified')).toEqual([]);
  });

  test('a check that was not made weighs like one that knows nothing', () => {
    const { factors } = proposed(new PlayedPartnership().submitted());
    expect(factors.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['ownership_unknown', 'end_use_unknown', 'screening_incomplete']),
    );
  });

  test.each<[string, CaseCommand]>([
    [
      'inviting',
      {
        type: 'InviteApplicant',
        linkId: 'l',
        tokenHash: 'h',
        expiresAt: '2027-01-01T00:00:00.000Z',
        language: 'en',
        email: null,
      },
    ],
    ['transcribing', { type: 'ReceiveDeclaration', transcribed: true, language: 'ja', applicant: {} }],
  ])('%s somebody from outside is refused: there is nobody', (_, command) => {
    expect(new PlayedPartnership().opened().refusal(command, people.host)).toBe('conflict case.no_applicant');
  });

  test('it cannot be returned to an applicant', () => {
    const partnership = new PlayedPartnership().routed();
    const back = partnership.decision('department', { outcome: 'return', returnTo: 'applicant' });
    expect(partnership.refusal(back, people.dean)).toBe('invalid decision.unfit');
    partnership.do(partnership.decision('department', { outcome: 'return', returnTo: 'host' }), people.dean);
    expect(waitingFor(partnership.state)).toMatchObject({ who: 'host', what: 'answer' });
  });

  test('the host decides nothing, nor does whoever made it, nor anybody twice', () => {
    const partnership = new PlayedPartnership().routed();
    expect(partnership.refusal(partnership.decision('department'), people.hostAndDean)).toBe(
      'forbidden case.host_may_not_decide',
    );
    partnership.do(partnership.decision('department'), people.everything);
    expect(partnership.refusal(partnership.decision('office'), people.everything)).toBe(
      'forbidden case.second_decision',
    );
  });

  test('who dismissed a hit at T3 does not approve last', () => {
    const hit = { ...HIT, party: 'partner-0' };
    const partnership = new PlayedPartnership().checked([hit]).judged('false-positive').routed('T3');
    partnership.approved('department');
    partnership.do(partnership.decision('office'), people.secondOfficer);
    expect(
      partnership.refusal(partnership.decision('executive'), { ...people.officer, roles: people.executive.roles }),
    ).toBe('forbidden case.dismissed_hit_may_not_approve_last');
  });

  test('an incomplete dossier is not submitted, and submitting takes nobody’s signature', () => {
    const partnership = new PlayedPartnership().opened();
    const submit = (dossier: Dossier) => ({ type: 'SubmitCase' as const, dossier, answer: null, corrected: false });
    expect(partnership.refusal(submit(changed((host) => void delete host.funders)), people.host)).toBe(
      'invalid case.incomplete',
    );
    expect(partnership.refusal(submit(exampleDossier()), people.host)).toBe('invalid case.incomplete');
    expect(partnership.refusal(submit(examplePartnership()), people.host)).toBeNull();
  });

  test('everything that was told is sealed under the one key of the file on the partner', () => {
    const said = new PlayedPartnership()
      .opened()
      .do({ type: 'SubmitCase', dossier: examplePartnership(), answer: null, corrected: false }, people.host);
    expect(said.map(({ type, personal }) => [type, personal?.person, personal?.purpose])).toEqual([
      ['CaseSubmitted', OPEN_PARTNERSHIP.applicant, 'clearance'],
    ]);
    expect(JSON.stringify(said.map(({ data }) => data))).not.toMatch(/Nordmeer|Solheim|Weber|北海/);
  });
});

describe('what is shown of it', () => {
  test('nobody is offered what needs an applicant, and the page says what kind of case it is', () => {
    const partnership = new PlayedPartnership().opened();
    const offered = actionsFor(people.host, partnership.state, UNIT_PATH).map(({ action }) => action);
    expect(offered).toEqual(expect.arrayContaining(['edit', 'attach', 'submit', 'withdraw']));
    expect(offered).not.toEqual(expect.arrayContaining(['invite']));
    expect(offered.filter((action) => ['invite', 'declare', 'contest', 'answer-contest'].includes(action))).toEqual([]);
    const view = caseView(partnership.submitted().events, { actor: people.officer, unitPath: UNIT_PATH });
    expect([view?.id, view?.type, view?.person.names?.preferred]).toEqual([
      ...[CASE, 'research-partnership', 'Nordmeer Telekom AG'],
    ]);
  });

  test('until the route is open nobody but the office learns of a hit: waiting, checks and history read alike', () => {
    const seen = (partnership: PlayedPartnership) => {
      const view = caseView(partnership.events, { actor: people.host, unitPath: UNIT_PATH });
      return [
        view?.hits,
        view?.waitingFor,
        view?.checks.map(({ check, result }) => [check, result]),
        history(partnership.events, 'host').map(({ code }) => code),
      ];
    };
    const hit = { ...HIT, party: 'owner-0' };
    const [withHit, without] = [new PlayedPartnership().checked([hit]), new PlayedPartnership().checked()];
    expect(seen(withHit)).toEqual(seen(without));
  });
});
