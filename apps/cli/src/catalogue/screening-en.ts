import type { ScreeningWords } from './screening-words.js';

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

export const screeningEn: ScreeningWords = {
  listAndInput: 'name at least one list (--list FILE) and the file of names (--input FILE).',
  outputMissing: 'say where the answers go (--output FILE).',
  twoNames:
    'give two names to compare, each in quotation marks: sekisho compare "北京航空航天大学" "Beihang University".',
  kindUnknown: (given) => `"${given}" is no kind of party; --kind is person, organization or any.`,
  badPair: (line) =>
    `line ${line} is no pair: each line is a JSON object with "id", "a" and "b", and "kind" where it is known.`,
  numberBetween: (option, min, max) => `${option} is a number from ${min} to ${max}.`,
  rowsLeftOut: (file, rows) =>
    `${file}: ${count(rows, 'row', 'rows')} could not be read and are not searched ("lists import --dry-run" says which).`,
  progress: (done, all) => `${done} of ${all}`,
  screened: ({ rows, hits, unscreenable, seconds, ignored }) => [
    `${count(rows, 'name', 'names')} screened in ${seconds.toFixed(1)} s: ${hits} with hits, ${unscreenable} that could not be screened and need a person to look.`,
    'Country, nationality, birthplace and gender of a person are not used. A date of birth is shown beside the hit and never scored.',
    ...(ignored.length > 0 ? [`Columns not read: ${ignored.join(', ')}.`] : []),
  ],
  compared: (a, b, compared) =>
    compared === null
      ? [`"${a}" and "${b}" have nothing in common by which one would be found from the other.`]
      : [
          `Score ${compared.score.toFixed(2)}${compared.band === null ? ', below the threshold of a hit' : ` (${compared.band})`}, evidence ${compared.tier}`,
          `Read: ${compared.reading.ours} against ${compared.reading.theirs}`,
          ...compared.explanation.map(
            ({ ours, theirs, route, score }) => `  ${ours || '–'} ~ ${theirs || '–'}: ${route}, ${score.toFixed(2)}`,
          ),
          ...(compared.limits.length > 0 ? [`Held down: ${compared.limits.join(', ')}`] : []),
        ],
};

export const screeningDetailsEn = {
  screen: [
    'Searches lists for every name of a file. Needs no database and keeps nothing.',
    '',
    '  --list FILE      a list, in any format that "lists import" reads; may be given several times',
    '  --input NAMES    csv, xlsx or json lines with id, kind (person, organization, any), name, aliases (separated by ;), birth_date',
    '  --output HITS    where the answers go; without it, standard output',
    '  --threshold 0.7  hits below it are left out',
    '  --limit 5        at most so many hits for a name',
    '  --workers N      threads',
    '',
    'One line of JSON for each name, in their order. A name that holds nothing to search by says "unscreenable": a person must look at it.',
  ].join('\n'),
  compare: [
    'Says how near two names are, and why. With --input it does so for a file of pairs, a JSON object with id, a, b and kind on each line.',
    '',
    '  --kind KIND      person, organization or any',
    '  --json           one line of JSON',
    '  --input PAIRS.jsonl --output OUT.jsonl',
  ].join('\n'),
};
