// Files that the operator names.
import { readFile } from 'node:fs/promises';
import { UsageFault, type Surroundings } from './command.js';

/** The bytes of a file. @throws UsageFault when it cannot be read */
export async function bytesOf(file: string, { words }: Pick<Surroundings, 'words'>): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageFault(words.unreadable(file, (error as { code?: string }).code ?? ''));
  }
}
