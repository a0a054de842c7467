// Requests about who looks after a case, about boards, figures and saved views: each accepted where the town is in order.
import { must } from '../../apps/api/src/testing/campus.js';
import type { Cook } from './recipes.js';
import type { Town } from './town.js';

const READER: Cook = (town) => ({ caller: town.as('officer') });

export const QUEUE_RECIPES: Record<string, Cook> = {
  readColleagues: READER,
  setOwner: async (town, pick) => {
    const known = await town.take('review');
    town.keep('review', known);
    const bodies = [
      { account: undefined, takeOver: true },
      { account: null, takeOver: undefined },
    ];
    return { caller: town.as('officer'), places: { id: known.caseId }, body: bodies[pick % 2] };
  },
  readEscalations: READER,
  readFigures: READER,
  downloadFigures: READER,
  readQueueViews: READER,
  // At most fifty: what there is too much of is deleted first.
  keepQueueView: async (town) => {
    for (const id of (await viewsOf(town)).slice(20))
      must(await town.campus.as('officer').send('DELETE', `/api/queue-views/${id}`), 204);
    return { caller: town.as('officer'), body: { name: town.fresh(), sharedWith: null, filter: { view: 'queue' } } };
  },
  changeQueueView: async (town) => ({
    caller: town.as('officer'),
    places: { viewId: (await viewsOf(town))[0] ?? (await keptView(town)) },
    body: { name: town.fresh(), sharedWith: null, filter: { due: 'over' } },
  }),
  forgetQueueView: async (town) => ({ caller: town.as('officer'), places: { viewId: await keptView(town) } }),
};

async function viewsOf(town: Town): Promise<string[]> {
  const { text } = must(await town.campus.as('officer').send('GET', '/api/queue-views'), 200);
  return (JSON.parse(text) as { id: string; keptBy: string | null }[]).flatMap(({ id, keptBy }) =>
    keptBy === null ? [id] : [],
  );
}

async function keptView(town: Town): Promise<string> {
  const wish = { name: town.fresh(), sharedWith: null, filter: {} };
  return String(must(await town.campus.as('officer').send('POST', '/api/queue-views', wish), 201).body['id']);
}
