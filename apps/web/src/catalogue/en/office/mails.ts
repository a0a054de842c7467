/** What went out by mail. */
export const mails = {
  title: 'Mail',
  lead: 'What was sent to whom, the newest hundred first. A mail holds case numbers and links; no names, and nothing of a review.',
  again: 'Look again',
  caption: 'Mails sent',
  none: 'No mail yet',
  noneDetail:
    'On the morning of a working day everyone for whom a case waits is written to once. Escalated cases are told at once, in office hours.',
  kept: 'No mail is sent',
  keptDetail:
    'No mail server is named, so mails are kept on this page alone. To send them, set MAIL_URL and MAIL_FROM.',
  keptDemonstration: 'This is a demonstration: mails go to nobody and are kept on this page alone.',
  to: 'To {{name}}',
  text: 'Text',
  kind: { digest: 'Morning digest', escalations: 'Escalations', 'password-link': 'Password link' },
  state: { waiting: 'Waits', sent: 'Sent', failed: 'Not sent', kept: 'Kept here only' },
  failure: 'The server answered: {{code}}',
  reason: {
    nobody: 'Given up: nobody has this account any more.',
    tooLate: 'Given up: it could not be sent within the office hours of its day.',
    tooManyTries: 'Given up: the server did not take it, however often it was asked.',
  },
};
