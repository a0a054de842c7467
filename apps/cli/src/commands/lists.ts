// `lists` and `lists import`: which lists are in force and what waits for a second person, and how a new version gets there.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { refusalText } from '#catalogue';
import { Checkpoints } from '#event-store';
import { isJsonObject, Refusal } from '#kernel';
import { assertMapping, COLUMN_FIELDS, columnMapping, filesTogether } from '#screening';
import { ListHistory, Lists, ListStore } from '#screening';
import type { ColumnField, GivenFile, ListVersionRow, ProposalRow, SavedMapping } from '#screening';
import { UsageFault, type Command, type ExitCode, type Surroundings } from '../command.js';
import { faultLine } from '../fault-line.js';
import { importList, type ImportWishes } from '../ground/import-list.js';
import { institutionOf } from '../ground/institution.js';
import { foldReadModels, onGround, type Ground } from '../ground/ground.js';

export const lists: Command = {
  name: 'lists',
  synopsis:
    '[import FILE... [--source ID] [--dry-run] [--strict] [--entries N] [--effective-date DATE] [--mapping FILE.json] [--alone --reason TEXT]] [--institution ID] [--json]',
  run: (args, surroundings) =>
    args[0] === 'import' ? runImport(args.slice(1), surroundings) : show(args, surroundings),
};

async function show(args: string[], { words, config, say }: Surroundings): Promise<ExitCode> {
  const options = { json: { type: 'boolean' }, institution: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (positionals[0]) throw new UsageFault(words.tooMuch(positionals[0]));
  const rows = await onGround(config(), 'lists', async (ground) => {
    const institution = await institutionOf(ground.log.store, values.institution);
    await foldReadModels(ground, () => caughtUp(ground));
    const store = new ListStore(ground.database);
    const waiting = await new ListHistory(ground.database, store).waiting(institution);
    const inForce = await new Lists(ground.database, store).rows(institution);
    return inForce.map((row) => ({ row, waits: waiting.find(({ listId }) => listId === row.listId) ?? null }));
  });
  if (values.json) say(JSON.stringify(rows.map(machineRow)));
  else if (rows.length === 0) say(words.noLists);
  else for (const { row, waits } of rows) say([words.list(row), ...(waits ? words.waits(waits) : [])].join('\n'));
  return 0;
}

const machineRow = ({ row, waits }: { row: ListVersionRow; waits: ProposalRow | null }) => ({
  id: row.listId,
  name: row.name,
  version: row.version,
  effectiveDate: row.effectiveDate,
  entries: row.counts.entries,
  sha256: row.sha256,
  adoptedAt: row.adoptedAt,
  proposal: waits && {
    id: waits.proposal,
    version: waits.version,
    effectiveDate: waits.effectiveDate,
    counts: waits.counts,
    sha256: waits.sha256,
    proposedAt: waits.proposedAt,
  },
});

const IMPORT_OPTIONS = {
  source: { type: 'string' },
  'dry-run': { type: 'boolean' },
  strict: { type: 'boolean' },
  entries: { type: 'string' },
  'effective-date': { type: 'string' },
  mapping: { type: 'string' },
  alone: { type: 'boolean' },
  reason: { type: 'string' },
  institution: { type: 'string' },
  json: { type: 'boolean' },
} as const;

async function runImport(args: string[], surroundings: Surroundings): Promise<ExitCode> {
  const { words, config } = surroundings;
  const { values, positionals } = parseArgs({ args, options: IMPORT_OPTIONS, allowPositionals: true });
  if (positionals.length === 0) throw new UsageFault(words.noFile);
  const wishes = { ...wishesOf(values, surroundings), mapping: await mappingOf(values.mapping, surroundings) };
  // Before anything is opened: a name that was mistyped costs nothing.
  const files = await Promise.all(
    positionals.map(async (file) => ({ file, bytes: await bytesOf(file, surroundings) })),
  );
  return onGround(config(), 'lists import', async (ground) => {
    const institution = await institutionOf(ground.log.store, values.institution);
    const asked: Asked = { institution, wishes, json: values.json ?? false };
    const codes: ExitCode[] = [];
    for (const list of filesTogether(files)) codes.push(await importOne(ground, list, asked, surroundings));
    return codes.reduce((worst, code) => (code > worst ? code : worst), 0);
  });
}

interface Given extends GivenFile {
  file: string;
}

interface Asked {
  institution: string;
  wishes: ImportWishes;
  json: boolean;
}

/** One list, from the file or the files that make it. */
async function importOne(
  ground: Ground,
  given: Given[],
  { institution, wishes, json }: Asked,
  { words, say, tell }: Surroundings,
): Promise<ExitCode> {
  const file = given.map((each) => each.file).join(' + ');
  try {
    const files = given.map(({ file: name, bytes }) => ({ name, bytes }));
    const imported = await importList(ground, institution, files, wishes);
    if (json) say(JSON.stringify({ file, ...imported }));
    else for (const line of words.imported(file, imported)) say(line);
    return imported.rowErrors.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (json) {
      const { detail } = refusalText(error.code, error.params, words.language, error.kind);
      say(JSON.stringify({ file, refused: error.code, detail }));
    }
    tell(`sekisho: ${file}: ${faultLine(error, words)}`);
    return UNREADABLE.has(error.code) ? 2 : 1;
  }
}

// These say that the input is no list, or was called by a wrong name; all other refusals are a "no" to a list.
const UNREADABLE = new Set([
  ...['list.not_a_list', 'list.empty', 'list.pdf', 'list.old_excel', 'list.too_large', 'list.too_costly'],
  ...['list.source_missing', 'list.source_malformed', 'list.source_differs', 'list.source_reserved'],
]);

function wishesOf(
  values: Partial<Record<keyof typeof IMPORT_OPTIONS, string | boolean>>,
  { words }: Surroundings,
): Omit<ImportWishes, 'mapping'> {
  const entries = values.entries === undefined ? null : Number(values.entries);
  if (entries !== null && !Number.isSafeInteger(entries)) throw new UsageFault(words.notANumber('--entries'));
  const effectiveDate = values['effective-date'] === undefined ? null : String(values['effective-date']);
  if (effectiveDate !== null && !isDay(effectiveDate)) throw new UsageFault(words.notADay('--effective-date'));
  const reason = String(values.reason ?? '').trim();
  if ((values.alone === true) !== reason.length > 0) throw new UsageFault(words.aloneNeedsReason);
  return {
    source: values.source === undefined ? null : String(values.source),
    aloneBecause: reason === '' ? null : reason,
    strict: values.strict === true,
    expectedEntries: entries,
    effectiveDate,
    dryRun: values['dry-run'] === true,
  };
}

function isDay(text: string): boolean {
  const parsed = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

async function bytesOf(file: string, { words }: Surroundings): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageFault(words.unreadable(file, (error as { code?: string }).code ?? ''));
  }
}

async function caughtUp({ log, database }: Ground): Promise<boolean> {
  const end = await log.store.end();
  return end === null || new Checkpoints(database, log.store).waitFor(end, ['lists_in_force'], 10_000);
}

/** A mapping as a file tells it: {"columns": {"heading": "field"}, "kind": "organization", "separator": ";"}. */
async function mappingOf(file: string | undefined, surroundings: Surroundings): Promise<SavedMapping | null> {
  if (file === undefined) return null;
  const bytes = await bytesOf(file, surroundings);
  const mapping = mappingIn(Buffer.from(bytes).toString('utf8'));
  if (!mapping) throw new UsageFault(surroundings.words.notAMapping(file, COLUMN_FIELDS.join(', ')));
  return mapping;
}

function mappingIn(text: string): SavedMapping | null {
  try {
    const { columns, kind = null, separator = null, ...rest } = JSON.parse(text) as { [key: string]: unknown };
    if (!isJsonObject(columns) || Object.keys(rest).length > 0) return null;
    if (kind !== null && kind !== 'person' && kind !== 'organization') return null;
    if (separator !== null && typeof separator !== 'string') return null;
    const named = Object.entries(columns).map(([heading, field]) => ({ heading, field: field as ColumnField }));
    const mapping: SavedMapping = { columns: named, kind, separator };
    assertMapping(columnMapping(mapping));
    return mapping;
  } catch {
    // No JSON, or none of a mapping: what one looks like is told either way.
    return null;
  }
}
