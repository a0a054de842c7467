/** Versioned rules of one institution; the owner of libs/policy gives it its shape. */
export interface Policy {
  version: string;
}
