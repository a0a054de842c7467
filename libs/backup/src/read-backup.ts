// Reads the two files of a backup back: first whole and by their checksums, then line by line.
import type { ParkedEvent, StoredEvent } from '#event-store';
import { damaged } from './faults.js';
import { eventOf, LOG, PARKED, REACTIONS, type End, type Header, type KeysEnd, type KeysHeader } from './format.js';
import type { PlacedReaction, Section } from './format.js';
import { linesOf, type Kind } from './sections.js';

export type Item =
  | { kind: 'header'; header: Header }
  | { kind: 'event'; event: StoredEvent }
  | { kind: 'row'; table: string; columns: readonly string[]; line: string }
  | { kind: 'reaction'; reaction: PlacedReaction }
  | { kind: 'parked'; parked: ParkedEvent }
  | { kind: 'end'; end: End };

/** Everything in the main file, in its order. @throws OperatorFault when a line is none of ours */
export async function* itemsOf(file: string): AsyncGenerator<Item> {
  for await (const { section, control, line } of partsOf(file, 'backup')) {
    if (control) {
      const { header, end } = control as { header?: Header; end?: End };
      if (header) yield { kind: 'header', header };
      else if (end) yield { kind: 'end', end };
    } else if (section.section === LOG) {
      yield { kind: 'event', event: reading(file, () => eventOf(line)) };
    } else if (section.section === REACTIONS) {
      yield { kind: 'reaction', reaction: reading(file, () => JSON.parse(line) as PlacedReaction) };
    } else if (section.section === PARKED) {
      yield { kind: 'parked', parked: reading(file, () => JSON.parse(line) as ParkedEvent) };
    } else {
      yield { kind: 'row', table: section.section, columns: section.columns ?? [], line };
    }
  }
}

export type KeysItem =
  | { kind: 'header'; header: KeysHeader }
  | { kind: 'row'; table: string; columns: readonly string[]; line: string }
  | { kind: 'end'; end: KeysEnd };

/** Everything in the file of the keys. */
export async function* keysItemsOf(file: string): AsyncGenerator<KeysItem> {
  for await (const { section, control, line } of partsOf(file, 'backup-keys')) {
    if (!control) {
      yield { kind: 'row', table: section.section, columns: section.columns ?? [], line };
      continue;
    }
    const { header, end } = control as { header?: KeysHeader; end?: KeysEnd };
    if (header) yield { kind: 'header', header };
    else if (end) yield { kind: 'end', end };
  }
}

interface Part {
  section: Section;
  /** A line that says something about the others. */
  control: object | null;
  line: string;
}

async function* partsOf(file: string, kind: Kind): AsyncGenerator<Part> {
  let section: Section = { section: '' };
  for await (const line of linesOf(file, kind)) {
    if (!line.startsWith('#')) {
      yield { section, control: null, line };
      continue;
    }
    const control = reading(file, () => JSON.parse(line.slice(1)) as object);
    if ('section' in control) section = control as Section;
    yield { section, control, line };
  }
}

function reading<Value>(file: string, read: () => Value): Value {
  try {
    return read();
  } catch {
    throw damaged(file);
  }
}
