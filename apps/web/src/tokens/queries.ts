import { queryOptions } from '@tanstack/react-query';
import { queryClient } from '../api/query-client.js';
import * as server from '../client/index.js';
import type { ProgramToken, TokenIssued, TokenRequest } from '../client/index.js';

/** One's own tokens that open something now. */
export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: async ({ signal }): Promise<ProgramToken[]> =>
    (await server.readTokens({ signal, throwOnError: true })).data,
});

/** Makes a token; the answer holds its secret, this once. */
export async function issueToken(body: TokenRequest): Promise<TokenIssued> {
  return (await server.issueToken({ body, throwOnError: true })).data;
}

/** Takes a token back. */
export async function revokeToken(tokenId: string): Promise<void> {
  await server.revokeToken({ path: { tokenId }, throwOnError: true });
}

/** After a token was made or taken back. */
export async function tokensChanged(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ['tokens'] });
}
