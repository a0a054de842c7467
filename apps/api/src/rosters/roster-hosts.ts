// Who may be the host of somebody whom a roster names: people of the university with the role, told by address or by a name that is one person's.
import { Inject, Injectable } from '@nestjs/common';
import { Directory, type DirectoryAccount } from '#identity';
import { foldName, type Actor, type PersonId, type RoleGrant } from '#kernel';
import type { House } from '../house.js';
import { HOUSE } from '../tokens.js';

export interface Host {
  person: PersonId;
  name: { ja: string; en: string };
  email: string | null;
  roles: RoleGrant[];
}

const PAGE = 200;

@Injectable()
export class RosterHosts {
  constructor(
    private readonly directory: Directory,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  /** Everybody here who is a host at this moment. */
  async all({ institution }: Actor): Promise<Host[]> {
    const at = this.house.clock.now().toISOString();
    const hosts: Host[] = [];
    for (let after: string | null = null; ;) {
      const page: DirectoryAccount[] = await this.directory.accounts(institution, { at, limit: PAGE, after });
      hosts.push(...page.flatMap((account) => hostOf(account, at)));
      if (page.length < PAGE) return hosts;
      after = page.at(-1)?.account ?? null;
    }
  }
}

/** The one host that a roster's cell names; null where nobody is, or more than one. */
export function hostNamed(cell: string, hosts: readonly Host[]): Host | null {
  const written = foldName(cell);
  const address = cell.normalize('NFKC').trim().toLowerCase();
  const found = hosts.filter(
    ({ email, name }) => email === address || foldName(name.ja) === written || foldName(name.en) === written,
  );
  return new Set(found.map(({ person }) => person)).size === 1 ? (found[0] ?? null) : null;
}

function hostOf({ status, person, name, email, roles }: DirectoryAccount, at: string): Host[] {
  const held = roles.filter(({ role, from }) => role === 'host' && from <= at);
  if (status !== 'active' || name === null || held.length === 0) return [];
  return [{ person, name, email, roles: held.map(({ role, unit }) => ({ role, unit })) }];
}
