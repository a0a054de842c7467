// A file, or a few that belong together, with a few named fields, as browsers send it. Read only after the guards have let the caller in, and
// before the wish is carried out, because what was sent belongs to the wish.
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { SetMetadata, type Type as Class } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { assert, Refusal } from '#kernel';
import { checked } from './body.pipe.js';

export const UPLOAD = Symbol('upload');
const FILENAME_LENGTH_MAX = 255;
const FIELDS_MAX = 11;

export interface SentFile {
  /** As the sender named it: data, never a path. */
  filename: string;
  /** The content as it came. Whoever joins a large one copies it whole, and holds up everybody else meanwhile. */
  pieces: readonly Buffer[];
  /** Of the content, in hexadecimal. */
  sha256: string;
}

export interface Form extends SentFile {
  fields: Record<string, unknown>;
  /** All of them; the form itself is of the first. */
  files: SentFile[];
}

/** What a route takes: so many files, of so many bytes together. */
export interface Upload {
  bytesMax: number;
  filesMax: number;
}

interface Parts {
  fields: Record<string, unknown>;
  files: SentFile[];
}

const forms = new WeakMap<object, Form>();

/** The route takes a form with one file, or as many as it says, of at most so many bytes together. */
export function TakesFile(bytesMax: number, filesMax = 1): MethodDecorator {
  return SetMetadata(UPLOAD, { bytesMax, filesMax } satisfies Upload);
}

export function receivedForm(request: FastifyRequest): Form | null {
  return forms.get(request) ?? null;
}

/**
 * Reads the whole form into memory.
 * @throws Refusal when it is not a form, is cut off, holds no file, or the file is empty; Fastify's own error (413) when it is too large
 */
export async function receiveForm(request: FastifyRequest, upload: Upload): Promise<void> {
  if (!request.isMultipart()) throw new Refusal('request.not_a_form', 'malformed');
  const { fields, files } = await partsOf(request, upload).catch((error: unknown) => {
    // The parser says what is too large with a status; of what it cannot read it throws a bare error.
    throw error instanceof Error && 'statusCode' in error ? error : broken();
  });
  const [file] = files;
  if (!file) throw new Refusal('request.malformed', 'malformed', {}, [{ pointer: '/file', code: 'field.required' }]);
  if (files.some(({ pieces }) => pieces.length === 0)) {
    throw new Refusal('request.invalid', 'invalid', {}, [{ pointer: '/file', code: 'field.empty_file' }]);
  }
  forms.set(request, { ...file, files, fields: { ...fields } });
}

async function partsOf(request: FastifyRequest, { bytesMax, filesMax }: Upload): Promise<Parts> {
  const parts: Parts = { fields: Object.create(null) as Record<string, unknown>, files: [] };
  const limits = { fileSize: bytesMax, files: filesMax, parts: FIELDS_MAX + filesMax };
  let left = bytesMax;
  for await (const part of request.parts({ limits })) {
    if (part.type === 'file') {
      const content = await contentOf(part.file);
      left -= content.pieces.reduce((sum, { length }) => sum + length, 0);
      if (left < 0) throw Object.assign(new Error('The files are too large together'), { statusCode: 413 });
      parts.files.push({ filename: tidy(part.filename), ...content });
    } else if (part.fieldname in parts.fields) throw broken();
    else parts.fields[part.fieldname] = part.value;
  }
  return parts;
}

/** Hashed as it comes: nothing that takes long is left to be done in one go. */
async function contentOf(file: Readable & { truncated: boolean }): Promise<Pick<SentFile, 'pieces' | 'sha256'>> {
  const hash = createHash('sha256');
  const pieces: Buffer[] = [];
  for await (const piece of file as AsyncIterable<Buffer>) {
    hash.update(piece);
    pieces.push(piece);
    // Too large: the parser goes on to the end and then says so.
    if (file.truncated) pieces.length = 0;
  }
  return { pieces, sha256: hash.digest('hex') };
}

function broken(): Refusal {
  return new Refusal('request.broken_form', 'malformed');
}

/** The form with its fields checked against their DTO. */
export async function uploadOf<Fields extends object>(
  request: FastifyRequest,
  form: Class<Fields>,
): Promise<Omit<Form, 'fields'> & { fields: Fields }> {
  const received = receivedForm(request);
  assert(received, 'the upload interceptor has read the form');
  const fields = (await checked(form, { ...received.fields, file: true })) as Fields;
  return { ...received, fields };
}

// A name is only shown, but it is shown to people.
function tidy(filename: string): string {
  const name = filename
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}/\\]/gu, '')
    .trim();
  return (name || 'file').slice(0, FILENAME_LENGTH_MAX);
}
