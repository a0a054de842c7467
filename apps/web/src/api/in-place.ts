// In whose place this page acts. It stands in the page's own address, so that each tab tells for itself and nothing lingers.

/** The delegation by which the case on screen is looked at and decided; undefined: for oneself. */
export function inPlaceOf(): string | undefined {
  const { pathname, search } = window.location;
  if (!pathname.startsWith('/cases/')) return undefined;
  return new URLSearchParams(search).get('inPlaceOf') ?? undefined;
}

/** The header that says it. */
export function inPlaceHeaders(delegation: string | undefined): { 'In-Place-Of'?: string } {
  return delegation === undefined ? {} : { 'In-Place-Of': delegation };
}
