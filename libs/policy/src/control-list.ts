// Rows of the appended table of the Foreign Exchange Order (technology). Their titles in the policy file are short working titles of ours, not
// the Order's wording.

const WRITTEN = /^(1[0-6]|[1-9])(?:の2|-2)?(?:[(（]\s*\d{1,3}(?:の\d+|-\d+)?\s*[)）])*$/;

/** The number of the row that a person wrote (`11(1)`, `３の２`, `16(1)`), or null when it is none of the table's. */
export function rowNumber(written: string): number | null {
  const match = WRITTEN.exec(written.normalize('NFKC').replace(/\s+/g, '').replace(/項$/, ''));
  return match?.[1] ? Number(match[1]) : null;
}
