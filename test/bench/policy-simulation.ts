// How long a simulation takes over the cases of a university: `npm run -s bench -- policy-simulation [CASES]`. The cases lie in a log and under
// keys as those of people do; every tenth or so differs from the next in what the tables look at.
import { caseProjections, simulateInstitution, SIMULATED_MAX, type CaseEvent } from '#cases';
import { Database } from '#database';
import { Followers, type AnyOccurrence } from '#event-store';
import { derivedId, type Actor } from '#kernel';
import { currentPolicy } from '#policy';
import { learnedDraft, stricter, twelveMonths } from '../../libs/cases/src/policies/testing.js';
import { exampleDossier, people, PlayedCase } from '../../libs/cases/src/testing.js';
import { INSTITUTION } from '../../libs/event-store/src/testing.js';
import { round, type Figures } from './figures.js';
import { openSite, type Site } from './site.js';

const LANES = 32;
const MONTHS = ['2026-05-01', '2026-08-23', '2027-01-15'];
const GATES = ['no', 'yes', 'unknown'] as const;

export async function policySimulation([wanted]: string[]): Promise<Figures> {
  const cases = Number(wanted ?? SIMULATED_MAX);
  if (!Number.isSafeInteger(cases) || cases < 1) {
    console.error(
      `Usage: npm run -s bench -- policy-simulation [CASES]   (a whole number; ${SIMULATED_MAX} when absent)`,
    );
    process.exit(wanted === '--help' ? 0 : 2);
  }
  const site = await openSite();
  const database = new Database({ url: site.url, role: 'sekisho_api', applicationName: 'bench' });
  try {
    await fill(site, cases);
    await folded(site, database, cases);
    const after = learnedDraft('bench', (document) => {
      stricter(document);
      twelveMonths(document);
    });
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    const { counts } = await simulateInstitution(
      { database, log: site.log },
      { reader: people.officer, before: currentPolicy, after, limit: cases },
    );
    const seconds = (performance.now() - began) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    return {
      'cases compared': counts.cases,
      'cases that would change': counts.changed,
      'simulation s': round(seconds),
      'of these s of processor time of its own': round((user + system) / 1e6),
      'ms per case': round((seconds * 1000) / counts.cases),
    };
  } finally {
    await database.close();
    await site.close();
  }
}

/** Cases in review that differ in gate, months in Japan and who pays. */
function plays(): CaseEvent[][] {
  return GATES.flatMap((gate) =>
    MONTHS.flatMap((entryDate) =>
      (['foreign-government-etc', 'family'] as const).map((payerType) => {
        const dossier = exampleDossier();
        dossier.host.technology = { laboratory: 'x', topic: 'y', gate, publicOnly: 'no' };
        dossier.host.stay = { ...dossier.host.stay, enteredJapan: 'yes', entryDate, employedInJapan: 'no' };
        dossier.applicant.funding = [
          { payer: 'Nordstadt', payerType, country: 'DE', yearlyAmountYen: 1_200_000, ties: { defence: 'no' } },
        ];
        return new PlayedCase().declared().submitted(dossier).checked().proposed('T2').routed('T2').events;
      }),
    ),
  );
}

/** Each a person of their own, with a key of their own. */
async function fill({ log }: Site, cases: number): Promise<void> {
  const actor: Actor = { ...people.machine, institution: INSTITUTION };
  const models = plays();
  let made = 0;
  const lane = async () => {
    while (made < cases) {
      const number = (made += 1);
      const person = derivedId('bench', 'person', String(number));
      const at = new Date(Date.UTC(2026, 10, 23) + number * 60_000).toISOString();
      const events = models[number % models.length] as CaseEvent[];
      const occurrences = events.map((event): AnyOccurrence => ({
        type: event.type,
        data: event.type === 'CaseOpened' ? { ...event.data, applicant: person, number: `2026-${number}` } : event.data,
        evidence: event.type === 'CaseOpened' ? { policy: currentPolicy.version } : {},
        ...(event.personal && { personal: { person, purpose: 'clearance', fields: event.personal as never } }),
      }));
      const said = { actor, at, commandId: person, correlationId: person, causationId: null };
      await log.append(`case-${derivedId('bench', 'case', String(number))}`, 'none', occurrences, said);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** Until the worklist has every case. */
async function folded({ log, database: worker }: Site, database: Database, cases: number): Promise<void> {
  const followers = new Followers(log, worker, { projections: caseProjections });
  await followers.start();
  for (;;) {
    const count = await database.inInstitution(INSTITUTION, async (tx) => {
      const { rows } = await tx.query<{ count: number }>('select count(*)::int as count from views.worklist');
      return rows[0]?.count ?? 0;
    });
    if (count === cases) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await followers.stop();
}
