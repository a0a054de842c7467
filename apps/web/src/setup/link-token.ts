import { useState } from 'react';

let taken: string | null = null;

/**
 * The secret after the # of the address, which no server log sees. It is taken out of the address at once, so that it stays neither in the
 * history nor on a screenshot.
 */
export function useLinkToken(): string {
  const [token] = useState(takeToken);
  return token;
}

function takeToken(): string {
  const secret = location.hash.slice(1);
  if (secret !== '') {
    taken = secret;
    history.replaceState(history.state, '', location.pathname);
  }
  return taken ?? '';
}
