import type { shell as ja } from '../ja/shell.js';
import type { Words } from '../words.js';

export const shell: Words<typeof ja> = {
  skip: 'Skip to the content',
  navigation: 'Main menu',
  menu: 'Menu',
  messages: 'Messages',
  language: 'Language',
  search: 'Search cases',
  searchHint: 'Name, number, laboratory',
  create: 'Start new',
  signOut: 'Sign out',
  account: 'Account',
  tokens: 'Access tokens',
  demonstrationLabel: 'This is a demonstration',
  demonstration: 'This is a demonstration university. All people, organisations and lists are invented.',
  rail: {
    work: 'My people',
    start: 'Start new',
    queue: 'Cases',
    lists: 'Lists',
    permissions: 'Who may do what',
    accounts: 'People and units',
    doctor: 'System health',
  },
  keys: {
    title: 'Keyboard shortcuts',
    open: 'Show keyboard shortcuts',
    off: 'Do not use keyboard shortcuts',
    note: 'While you are typing, none but Ctrl Enter works.',
    search: 'Search cases',
    create: 'Start something new',
    submit: 'Send the form from a box of several lines (⌘ Enter on a Mac)',
    help: 'Show this list',
    queue: 'Go to the cases',
  },
  refused: { title: 'This was not accepted', detail: 'The server answered with status {{status}}.' },
  fault: {
    title: 'This screen cannot be shown',
    detail: 'Something went wrong while drawing it. What you entered has been saved.',
    advice: 'Load the page again. If it happens again, tell your IT administrator.',
  },
  offline: {
    title: 'The server cannot be reached',
    detail: 'What you sent has not been accepted yet.',
    advice: 'Check your network and try again. Keep this page open.',
  },
  advice: {
    changed: 'Somebody else changed this first. Load the latest, look at it, and act again.',
    server: 'Try again in a moment. If it happens again, tell your IT administrator.',
    hidden: 'Check the number, and whether you are allowed to see it.',
  },
  notFound: {
    title: 'There is no such page',
    detail: 'The address may have changed or been mistyped.',
    home: 'Go to the first screen',
  },
};
