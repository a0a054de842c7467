// Old shapes are brought up to today's on the raw JSON, before any type of ours is believed of them.
import { assert, type JsonObject } from '#kernel';

/** One step: events of `type` written with `schema` become events of `schema + 1`. */
export interface Upcaster {
  type: string;
  schema: number;
  data?: (data: JsonObject) => JsonObject;
  /** The same for the sealed fields, where a reader has them opened. */
  fields?: (fields: JsonObject) => JsonObject;
}

export class Upcasters {
  static readonly none = new Upcasters([]);
  private readonly steps = new Map<string, Upcaster[]>();

  /** @param upcasters in any order; for each type they must lead from schema 1 upward without a gap or a double */
  constructor(upcasters: readonly Upcaster[]) {
    for (const step of [...upcasters].sort((a, b) => a.schema - b.schema)) {
      const steps = this.steps.get(step.type) ?? [];
      assert(step.schema === steps.length + 1, `one upcaster of ${step.type} from schema ${steps.length + 1}`);
      this.steps.set(step.type, [...steps, step]);
    }
  }

  /** The schema that events of a type are written with today. */
  current(type: string): number {
    return (this.steps.get(type)?.length ?? 0) + 1;
  }

  /** @throws Error when the event is of a schema that only a newer version of this program knows */
  data(type: string, schema: number, data: JsonObject): JsonObject {
    return this.since(type, schema).reduce((old, step) => (step.data ? step.data(old) : old), data);
  }

  /** The sealed fields, as `data` does it. */
  fields(type: string, schema: number, fields: JsonObject): JsonObject {
    return this.since(type, schema).reduce((old, step) => (step.fields ? step.fields(old) : old), fields);
  }

  private since(type: string, schema: number): Upcaster[] {
    if (schema > this.current(type)) {
      throw new Error(
        `${type} of schema ${schema} was written by a newer version; this one knows ${this.current(type)}`,
      );
    }
    return (this.steps.get(type) ?? []).slice(schema - 1);
  }
}
