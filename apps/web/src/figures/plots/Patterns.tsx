/** How parts of a bar differ: by a pattern as well as by a colour, so that print and every eye tell them apart. */
export const PARTS = [
  { id: 'plain', colour: '#c5d7fb' },
  { id: 'dots', colour: '#7096f8' },
  { id: 'stripes', colour: '#264af4' },
  { id: 'grid', colour: '#00118f' },
] as const;

export const fillOf = (name: string, index: number): string => `url(#${name}-${PARTS[index]?.id ?? 'plain'})`;

/** The fills of a drawing. @param name of the drawing: ids hold for the whole page */
export function Patterns({ name }: { name: string }) {
  return (
    <defs>
      {PARTS.map(({ id, colour }) => (
        <pattern key={id} id={`${name}-${id}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill={colour} />
          {id === 'dots' && <circle cx="4" cy="4" r="1.6" fill="white" />}
          {id === 'stripes' && <path d="M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6" stroke="white" strokeWidth="1.6" />}
          {id === 'grid' && <path d="M0 0 H8 M0 0 V8" stroke="white" strokeWidth="1.4" />}
        </pattern>
      ))}
    </defs>
  );
}
