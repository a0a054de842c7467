// One request, first as fast-check draws it (so that it can be drawn again and shrunk), then as it is sent in a town.
import fc from 'fast-check';
import type { Operation } from './document.js';
import { CONTENT_TYPES, HEADERS, QUERIES, RAW_BODIES, SEGMENTS, SHORT_TEXTS } from './nasty.js';
import { DEAR, formOf, NEVER_ACCEPTED, RECIPES, type Recipe } from './recipes.js';
import type { Caller, Pool, Town } from './town.js';
import { fitting, hostile, nearly } from './values.js';

/** good: meant to be accepted · near: one thing is wrong · hostile: whatever comes */
export type Mood = 'good' | 'near' | 'hostile';

export interface Drawn {
  mood: Mood;
  pick: number;
  value: unknown;
  query: string;
  headers: [name: string, value: string][];
  segment: string;
  /** In the place of the body. */
  raw: { bytes: Buffer; type: string } | null;
  flaw: number;
}

export interface Sent {
  operation: Operation;
  mood: Mood;
  caller: Caller;
  method: string;
  url: string;
  headers: Record<string, string>;
  body: Buffer | undefined;
  after?: Recipe['after'];
}

const header = fc
  .constantFrom(...Object.keys(HEADERS))
  .chain((name) => fc.constantFrom(...(HEADERS[name] ?? ['x'])).map((value): [string, string] => [name, value]));

const built = new Map<string, fc.Arbitrary<Drawn>>();

/** Requests to one operation. What draws them is built once: an arbitrary of texts costs more to build than to draw from. */
export function drawn(operation: Operation): fc.Arbitrary<Drawn> {
  const known = built.get(operation.name) ?? requestsTo(operation);
  built.set(operation.name, known);
  return known;
}

function requestsTo(operation: Operation): fc.Arbitrary<Drawn> {
  const schema = operation.body?.schema ?? {};
  const pick = fc.nat();
  const none = fc.constant(null);
  const good = fc.record<Drawn>({
    mood: fc.constant('good'),
    pick,
    value: fitting(schema),
    query: sensibleQuery(operation),
    headers: fc.constantFrom<[string, string][]>([], [['accept-language', 'en']], [['idempotency-key', '']]),
    segment: fc.constant(''),
    raw: none,
    flaw: fc.constant(0),
  });
  const near = fc.record<Drawn>({
    mood: fc.constant('near'),
    pick,
    value: nearly(schema),
    query: fc.oneof(sensibleQuery(operation), spoiledQuery(operation)),
    headers: fc.oneof(fc.constant<[string, string][]>([]), fc.array(header, { maxLength: 1 })),
    segment: fc.constant(''),
    raw: none,
    flaw: fc.nat(),
  });
  const wild = fc.record<Drawn>({
    mood: fc.constant('hostile'),
    pick,
    value: hostile(schema),
    query: fc.oneof(fc.constant(''), fc.constantFrom(...QUERIES)),
    headers: fc.array(header, { maxLength: 4 }),
    segment: fc.oneof(fc.constant(''), fc.constantFrom(...SEGMENTS)),
    raw: fc.option(fc.record({ bytes: fc.constantFrom(...RAW_BODIES), type: fc.constantFrom(...CONTENT_TYPES) }), {
      freq: 2,
    }),
    flaw: fc.nat(),
  });
  const isDear = DEAR.has(operation.name);
  const weights = isDear ? { good: 2, near: 5, wild: 4 } : { good: 4, near: 4, wild: 3 };
  return fc.oneof(
    { weight: NEVER_ACCEPTED.includes(operation.name) ? 0 : weights.good, arbitrary: good },
    { weight: weights.near, arbitrary: near },
    { weight: weights.wild, arbitrary: wild },
  );
}

function sensibleQuery({ query }: Operation): fc.Arbitrary<string> {
  const wanted = query.filter(({ name }) => !['after', 'cursor'].includes(name));
  if (wanted.length === 0) return fc.constant('');
  const fields = Object.fromEntries(wanted.map(({ name, schema }) => [name, fitting(schema)]));
  return fc
    .record(fields, { requiredKeys: [], noNullPrototype: true })
    .map((values) => `?${new URLSearchParams(values as Record<string, string>).toString()}`);
}

function spoiledQuery({ query }: Operation): fc.Arbitrary<string> {
  const name = fc.constantFrom(...query.map((parameter) => parameter.name), 'unknown');
  return fc
    .tuple(name, fc.constantFrom(...SHORT_TEXTS))
    .map(([field, value]) => `?${new URLSearchParams({ [field]: value }).toString()}`);
}

const POOL_OF: Record<string, Pool> = {
  id: 'cases',
  documentId: 'documents',
  hitId: 'hits',
  stepId: 'steps',
  personId: 'persons',
  listId: 'lists',
};

/** The request as it goes out. */
export async function sent(operation: Operation, town: Town, draw: Drawn): Promise<Sent> {
  const recipe = await recipeFor(operation, town, draw);
  const { headers, body } = contentOf(operation, draw, recipe, town);
  // Where there is nothing to say wrong, the wrong one says it.
  const isBare = operation.body === null && operation.places.length === 0;
  const isOwn = draw.mood === 'good' || (!isBare && draw.pick % 3 > 0);
  const caller = isOwn ? recipe.caller : town.anybody(draw.pick >>> 3);
  const more = draw.headers.map(([name, value]) => [name, value || (draw.mood === 'good' ? town.fresh() : '')]);
  const query = draw.mood === 'good' && recipe.query !== undefined ? recipe.query : draw.query;
  const url = addressOf(operation, town, draw, recipe) + query;
  return {
    operation,
    mood: draw.mood,
    caller,
    method: draw.mood === 'hostile' && draw.flaw % 40 === 0 ? 'DELETE' : operation.method,
    url,
    headers: {
      'accept-language': draw.pick % 2 === 0 ? 'ja' : 'en',
      ...headers,
      ...(caller.cookie === '' ? {} : { cookie: caller.cookie }),
      ...(Object.fromEntries(more) as Record<string, string>),
    },
    body,
    after: recipe.after,
  };
}

// What is not meant to be accepted uses no case up: it asks of what an earlier request has left, and a few times of the same.
const SERVED_MAX = 5;

async function recipeFor({ name, places }: Operation, town: Town, { mood, pick }: Drawn): Promise<Recipe> {
  const cook = RECIPES[name];
  const left = town.cooked.get(name);
  if (left && mood !== 'good' && (DEAR.has(name) || left.times < SERVED_MAX)) {
    left.times += 1;
    return left.recipe;
  }
  if (cook && (mood === 'good' || !DEAR.has(name))) {
    const recipe = await cook(town, pick);
    // What the town learns when it is accepted, it learns once.
    town.cooked.set(name, { recipe: { ...recipe, after: undefined }, times: 0 });
    return recipe;
  }
  const isOfCase = places.includes('id');
  if (name.includes('Applica') || name === 'signDeclaration' || name === 'closeLink')
    return { caller: town.applicant(pick) };
  return { caller: isOfCase && pick % 2 === 0 ? town.as('host') : town.as('officer') };
}

function addressOf({ name, path, places }: Operation, town: Town, draw: Drawn, recipe: Recipe): string {
  const strange = draw.mood === 'hostile' ? draw.segment : '';
  return places.reduce((address, place, index) => {
    const pool = /Account|Activation|Roles/.test(name) ? 'accounts' : (POOL_OF[place] ?? 'cases');
    const known = draw.mood === 'good' || draw.pick % 4 === 0 ? recipe.places?.[place] : undefined;
    const odd = strange !== '' && index === draw.flaw % places.length;
    return address.replace(`{${place}}`, () => (odd ? strange : (known ?? town.any(pool, draw.pick >>> index))));
  }, path);
}

type Content = { headers: Record<string, string>; body: Buffer | undefined };

function contentOf(operation: Operation, draw: Drawn, recipe: Recipe, town: Town): Content {
  if (draw.raw) return { headers: { 'content-type': draw.raw.type }, body: draw.raw.bytes };
  if (operation.body === null) {
    // A body where none belongs.
    if (draw.mood === 'hostile' && draw.flaw % 3 === 0) return jsonOf(draw.value);
    return { headers: {}, body: undefined };
  }
  if (operation.body.type === 'form') return formOfDraw(draw, recipe, town);
  if (draw.mood !== 'good') return jsonOf(draw.value);
  const { body } = recipe;
  const value = typeof body === 'function' ? body(draw.value) : { ...(draw.value as object), ...body };
  return jsonOf(value);
}

function jsonOf(value: unknown): Content {
  return { headers: { 'content-type': 'application/json' }, body: Buffer.from(JSON.stringify(value) ?? '') };
}

const FLAWS: ((form: Content, draw: Drawn) => Content)[] = [
  (form) => form,
  // Cut off in the middle.
  ({ headers, body }, { flaw }) => ({ headers, body: body?.subarray(0, flaw % body.length) }),
  ({ headers, body }) => ({ headers, body: Buffer.concat([body ?? Buffer.alloc(0), body ?? Buffer.alloc(0)]) }),
  ({ body }) => ({ headers: { 'content-type': 'multipart/form-data; boundary=other' }, body }),
  ({ headers, body }) => ({ headers, body: Buffer.from(String(body).replaceAll('\r\n', '\n')) }),
  ({ headers, body }) => ({ headers, body: Buffer.from(String(body).replace('form-data', 'attachment')) }),
  ({ headers, body }) => ({ headers, body: Buffer.from(String(body).replace('name="file"', 'name="__proto__"')) }),
  ({ headers, body }) => ({ headers, body: Buffer.from(String(body).replace('name="file"; ', '')) }),
  ({ headers, body }) => ({
    headers,
    body: Buffer.from(String(body).replace('Content-Type:', `X-Long: ${'y'.repeat(50_000)}\r\nContent-Type:`)),
  }),
  ({ headers, body }) => ({ headers, body: Buffer.from(String(body).replace(/\r\n\r\n/, '\r\n')) }),
];

function formOfDraw(draw: Drawn, recipe: Recipe, town: Town): Content {
  const { mood, flaw, value } = draw;
  if (mood === 'good') return formOf(recipe.fields ?? {}, recipe.file);
  const fields = Object.entries(typeof value === 'object' && value !== null ? value : {}).map(([name, field]) => [
    name.replaceAll(/["\r\n]/g, '_'),
    typeof field === 'string' ? field : String(JSON.stringify(field)),
  ]);
  const wanted = flaw % 2 === 0 ? { ...recipe.fields } : {};
  const texts = { ...wanted, ...(Object.fromEntries(fields) as Record<string, string>) };
  delete texts['file'];
  const filename = (SHORT_TEXTS[flaw % SHORT_TEXTS.length] ?? 'x').replaceAll('"', '%22');
  const file = flaw % 5 === 0 ? undefined : flaw % 7 === 0 ? '' : (recipe.file ?? `%PDF-1.4 ${town.fresh()}`);
  const whole = formOf(texts, file, filename);
  return FLAWS[(flaw >>> 4) % FLAWS.length]?.(whole, draw) ?? whole;
}
