// What a page of ours may load and run: its own files, and nothing else.

/** The two style elements that React Aria makes by itself (its usePress and usePreventScroll): these very texts and no others. */
export const STYLES_OF_REACT_ARIA = [
  'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=',
  'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg=',
];

export const CONTENT_POLICY = {
  defaultSrc: ["'self'"],
  baseUri: ["'none'"],
  connectSrc: ["'self'"],
  fontSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  scriptSrc: ["'self'"],
  scriptSrcAttr: ["'none'"],
  // Positions of popovers and widths of bars are style attributes; style elements and foreign sheets stay out.
  styleSrc: ["'self'", ...STYLES_OF_REACT_ARIA.map((hash) => `'${hash}'`)],
  styleSrcAttr: ["'unsafe-inline'"],
  workerSrc: ["'self'"],
};

/** The page that explains the API brings its sheets inside itself; a policy with a hash would not heed 'unsafe-inline'. */
export function forDocs(policy: string): string {
  return policy.replace(/style-src 'self'[^;]*/, "style-src 'self' 'unsafe-inline'");
}
