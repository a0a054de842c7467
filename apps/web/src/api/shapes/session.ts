import type { Bilingual, Language } from './common.js';

export type Role = 'host' | 'clerk' | 'dean' | 'officer' | 'executive' | 'president' | 'inspector' | 'administrator';

export interface Session {
  account: string;
  person: string;
  name: string;
  email: string;
  language: Language;
  institution: { id: string; name: Bilingual; demonstration: boolean };
  roles: { role: Role; unit: string | null; unitName: Bilingual | null }[];
  permissions: string[];
  homePath: string;
}

export interface Persona {
  key: string;
  email: string;
  password: string;
  name: Bilingual;
  role: Role;
  title: Bilingual;
  invites: Bilingual;
  landing: string;
}
