// Read your own writes: the position of the last write goes with the reads that follow, so a slow read model is waited for, not shown.

const KEY = 'sekisho.position';
let latest: string | null = sessionStorage.getItem(KEY);

/** Remembers where the last write of this tab lies in the log. */
export function rememberPosition(position: string): void {
  latest = position;
  sessionStorage.setItem(KEY, position);
}

/** Query of a read that should have seen this tab's last write. */
export function afterLastWrite(): { after?: string } {
  return latest === null ? {} : { after: latest };
}

/** Another person's session begins: what the former wrote is no longer ours to wait for. */
export function forgetPosition(): void {
  latest = null;
  sessionStorage.removeItem(KEY);
}
