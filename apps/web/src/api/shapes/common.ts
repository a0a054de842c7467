// Words shared by all answers of the server.

export type Language = 'ja' | 'en';
/** A text the server brings in both languages. */
export type Bilingual = Record<Language, string>;
export type Answer = 'yes' | 'no' | 'unknown';

/** What every write answers. */
export interface Written {
  id?: string;
  version: number;
  position: string;
}

export interface UnitName {
  id: string;
  name: Bilingual;
}
