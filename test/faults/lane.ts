// One site with its people, ready for faults; what every campaign works on.
import { foundCampus, type Campus } from './people/campus.js';
import type { Dice } from './dice.js';
import { checkLedger, type Report } from './ledger-check.js';
import { Site, untilReady, type Run, type SiteOptions } from './site.js';
import { tellStories } from './people/stories.js';

export interface Lane {
  name: string;
  site: Site;
  campus: Campus;
  api: Run;
  worker: Run;
  dice: Dice;
  say: (text: string) => void;
}

export interface LaneOptions extends SiteOptions {
  number: number;
  dice: Dice;
  say: (text: string) => void;
}

/** Raises a house of its own and founds the university in it. */
export async function openLane({ number, dice, say, ...options }: LaneOptions): Promise<Lane> {
  const name = `lane ${number}`;
  const site = await Site.open(options);
  try {
    const [worker, api] = await Promise.all([site.raise('worker'), site.raise('api')]);
    await untilReady(site);
    const campus = await foundCampus(site, number);
    return { name, site, campus, api, worker, dice, say: (text) => say(`${name}: ${text}`) };
  } catch (error) {
    say(site.printed().slice(-4000));
    await site.close();
    throw error;
  }
}

export async function closeLane({ campus, site }: Lane): Promise<void> {
  campus.close();
  await site.close();
}

/** What went wrong for people who did nothing wrong. */
export interface Troubles {
  [what: string]: number;
}

/** Lets people work while something happens, and until every request of theirs is answered. */
export async function whileWorking<Result>(
  { campus, dice }: Pick<Lane, 'campus' | 'dice'>,
  tellers: number,
  happening: () => Promise<Result>,
): Promise<{ result: Result; troubles: Troubles }> {
  const troubles: Troubles = {};
  let isOver = false;
  const onTrouble = (error: unknown) => {
    const what = error instanceof Error ? error.message.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id') : String(error);
    troubles[what] = (troubles[what] ?? 0) + 1;
  };
  const working = tellStories(campus, { tellers, dice, goesOn: () => !isOver, onTrouble });
  try {
    return { result: await happening(), troubles };
  } finally {
    isOver = true;
    await working;
  }
}

/** The invariants, after the house has come to rest; and since the last time how often it answered "a fault of ours", which no outage is. */
export async function checkLane({ site, campus }: Pick<Lane, 'site' | 'campus'>): Promise<Report & { faults: number }> {
  const { url, vaultUrl, eventStoreUrl, key } = site;
  const { journal } = campus;
  const report = await checkLedger({ url, vaultUrl, eventStoreUrl, key, journal, printed: site.printed() });
  const faults = journal.statuses['500'] ?? 0;
  delete journal.statuses['500'];
  return { ...report, faults };
}
