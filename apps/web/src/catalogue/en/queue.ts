import type { queue as ja } from '../ja/queue.js';
import type { Words } from '../words.js';

export const queue: Words<typeof ja> = {
  title: 'Cases',
  views: 'Which cases',
  view: {
    queue: 'Waiting for me',
    mine: 'I am the host',
    all: 'All',
  },
  find: 'Filter by name, number or laboratory',
  findButton: 'Filter',
  state: 'State',
  anyState: 'Any state',
  clear: 'Clear the filters',
  caption: 'Cases; {{count}} shown.',
  column: {
    person: 'Name and number',
    place: 'Laboratory',
    waiting: 'Waits for',
    state: 'State',
    standing: 'State · may start?',
    tier: 'Tier',
  },
  task: '{{who}}: {{what}}',
  judging: 'checks and judgement',
  over: 'Nothing is left to do',
  escalated: 'Escalated',
  escalatedSince: 'Escalated on {{day}}',
  days_one: '{{count}} day',
  days_other: '{{count}} days',
  peek: 'Have a look',
  peekTitle: 'A look at {{number}}',
  openCase: 'Open the case',
  host: 'Host professor',
  opened: 'Opened',
  lastChange: 'Last change',
  openHits: 'Matches to judge',
  openHitsCount_one: '{{count}}',
  openHitsCount_other: '{{count}}',
  hint: '{{keys}} to move, Enter to open, Space to have a look',
  empty: {
    queue: {
      title: 'No case waits for you',
      detail: 'New cases appear here, the longest wait first. Cases that others are working on stand under “All”.',
      action: 'See all cases',
    },
    mine: {
      title: 'You host nobody yet',
      detail: 'Cases that you opened as a host professor appear here.',
      action: 'See all cases',
    },
    all: {
      title: 'There is no case yet',
      detail: 'Cases appear here once a host professor has chosen “Start something new”.',
    },
    filtered: {
      title: 'No case matches',
      detail: 'Try part of a name, a number or a laboratory, or clear the filters.',
    },
  },
  keys: { down: 'Next case', up: 'Previous case', peek: 'Have a look', enter: 'Open the case' },
};
