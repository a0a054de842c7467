// What the register knows of one organisation, and what it answers about a text.

/** How a name is used: acronyms and former names are weaker evidence than the others. */
export type NameRole = 'name' | 'alias' | 'acronym' | 'native' | 'former';

export interface OrganisationName {
  text: string;
  /** ISO 639-1, where the source says it. */
  language?: string;
  role: NameRole;
}

/** One identity: all names of one body, and the bodies it stands under, over or after. */
export interface Organisation {
  /** Ours: the source's prefix and its id, "own:beihang", "ror:00wk2mp56". */
  id: string;
  name: string;
  names: OrganisationName[];
  /** ISO 3166-1 alpha-2; null where the source does not say. */
  country: string | null;
  city?: string;
  /** E-mail domains, lower case. */
  domains: string[];
  /** The nine characters of the ROR id. */
  ror?: string;
  parents: string[];
  children: string[];
  predecessors: string[];
  successors?: string[];
  /** Ministries and funders stand beside the body that is meant: "Key Laboratory of Ministry of Education, X University". */
  government?: boolean;
  source: string;
}

/** What is known of a text beside the text. */
export interface Hints {
  /** As printed or as code: "CN", "China", "中国 / China". */
  country?: string | null;
  email?: string;
  domain?: string;
  /** With or without "https://ror.org/". */
  ror?: string;
}

export interface Resolution {
  id: string;
  name: string;
  /** The name in the register that was met; the domain or ROR id where those were. */
  matched: string;
  /** unit: the text names a part of it. */
  by: 'name' | 'acronym' | 'domain' | 'ror' | 'unit';
  relation: 'same' | 'part-of';
  /** Fit to be taken for a fact: the name is of one body only, or a second fact (country, city, parent) tells which. */
  confident: boolean;
  /** How it was met: the name itself, its words in another order, or with a typing error. */
  spelling: 'exact' | 'reordered' | 'typo';
}
