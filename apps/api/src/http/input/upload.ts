// One file with a few named fields, as browsers send it. Read only after the guards have let the caller in, and before the wish is carried out,
// because what was sent belongs to the wish.
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { SetMetadata, type Type as Class } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { assert, Refusal } from '#kernel';
import { checked } from './body.pipe.js';

export const UPLOAD = Symbol('upload');
const FILENAME_LENGTH_MAX = 255;

export interface Form {
  fields: Record<string, unknown>;
  /** As the sender named it: data, never a path. */
  filename: string;
  /** The content as it came. Whoever joins a large one copies it whole, and holds up everybody else meanwhile. */
  pieces: readonly Buffer[];
  /** Of the content, in hexadecimal. */
  sha256: string;
}

interface Parts {
  fields: Record<string, unknown>;
  file: Omit<Form, 'fields'> | null;
}

const forms = new WeakMap<object, Form>();

/** The route takes a form with one file of at most so many bytes. */
export function TakesFile(bytesMax: number): MethodDecorator {
  return SetMetadata(UPLOAD, bytesMax);
}

export function receivedForm(request: FastifyRequest): Form | null {
  return forms.get(request) ?? null;
}

/**
 * Reads the whole form into memory.
 * @throws Refusal when it is not a form, is cut off, holds no file, or the file is empty; Fastify's own error (413) when it is too large
 */
export async function receiveForm(request: FastifyRequest, bytesMax: number): Promise<void> {
  if (!request.isMultipart()) throw new Refusal('request.not_a_form', 'malformed');
  const { fields, file } = await partsOf(request, bytesMax).catch((error: unknown) => {
    // The parser says what is too large with a status; of what it cannot read it throws a bare error.
    throw error instanceof Error && 'statusCode' in error ? error : broken();
  });
  if (!file) throw new Refusal('request.malformed', 'malformed', {}, [{ pointer: '/file', code: 'field.required' }]);
  if (file.pieces.length === 0) {
    throw new Refusal('request.invalid', 'invalid', {}, [{ pointer: '/file', code: 'field.empty_file' }]);
  }
  forms.set(request, { ...file, fields: { ...fields }, filename: tidy(file.filename) });
}

async function partsOf(request: FastifyRequest, bytesMax: number): Promise<Parts> {
  const parts: Parts = { fields: Object.create(null) as Record<string, unknown>, file: null };
  for await (const part of request.parts({ limits: { fileSize: bytesMax } })) {
    if (part.type === 'file') parts.file = { filename: part.filename, ...(await contentOf(part.file)) };
    else if (part.fieldname in parts.fields) throw broken();
    else parts.fields[part.fieldname] = part.value;
  }
  return parts;
}

/** Hashed as it comes: nothing that takes long is left to be done in one go. */
async function contentOf(file: Readable & { truncated: boolean }): Promise<Pick<Form, 'pieces' | 'sha256'>> {
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
): Promise<{ fields: Fields; filename: string; pieces: readonly Buffer[] }> {
  const received = receivedForm(request);
  assert(received, 'the upload interceptor has read the form');
  const fields = (await checked(form, { ...received.fields, file: true })) as Fields;
  return { fields, filename: received.filename, pieces: received.pieces };
}

// A name is only shown, but it is shown to people.
function tidy(filename: string): string {
  const name = filename
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}/\\]/gu, '')
    .trim();
  return (name || 'file').slice(0, FILENAME_LENGTH_MAX);
}
