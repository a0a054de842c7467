import type { applicant as ja } from '../ja/applicant.js';
import type { Words } from '../words.js';

export const applicant: Words<typeof ja> = {
  privacy:
    'What you enter is kept encrypted and seen only by the people who handle this procedure; every look is recorded. Nationality, race, creed, birthplace and gender are neither asked nor used.',
  ended: 'Your visit has expired',
  noLink: {
    title: 'Please open this page by your link',
    detail:
      'Open the link your host professor sent you again. If you cannot find it, ask your host professor for a new one.',
  },
  open: {
    title: 'Welcome',
    lead: 'This page is for you alone. Before you come, the university has to confirm a few things, and only you can answer them.',
    time: 'It takes about 15 minutes. Have your CV and academic record at hand if you can.',
    saves:
      'What you enter is saved by itself. Close the page at any time and go on by the same link (on the same device; another one needs your 8-character code).',
    notAsked: 'Your nationality is not asked.',
    open: 'Begin',
    usedTitle: 'This link has already been opened',
    usedLead:
      'To go on, enter the 8-character code shown when it was first opened. If you do not have it, ask your host professor for a new link.',
    code: 'Your 8-character code',
    codeHint: 'For example AB12-CD34',
    withCode: 'Open with the code',
  },
  code: {
    title: 'Keep this code',
    detail:
      'You need it to go on from another phone or computer. It is shown only now: take a photo of it or write it down.',
    kept: 'I have kept it',
  },
  intro: {
    title: 'What we ask of you',
    lead: '{{university}} has to make checks required by law before it accepts you. Please answer the following.',
    host: 'Host professor',
    laboratory: 'Laboratory',
    number: 'Case number',
    asks: 'What we ask, and why',
    begin: 'Start answering',
    returned: 'There is a question for you',
    returnedDetail: 'Someone needs to know more. Please correct your answers and sign again.',
  },
  steps: 'Previous and next page',
  progress: 'Progress',
  progressAt: 'Page {{at}} of {{of}}',
  later: 'Go on later',
  datesUnknown: 'dates not given',
  ongoing: 'now',
  amountUnknown: 'amount not known',
  amountYearly: '{{amount}} a year',
  step: {
    names: { title: 'Your names', lead: 'Check how your names are written and correct what is wrong.' },
    affiliations: { title: 'Schools and employers', lead: 'Everything since secondary school, the latest first.' },
    funding: { title: 'Who pays', lead: 'Everyone who pays your fees and living costs.' },
    declaration: {
      title: 'Ties to organisations abroad',
      lead: 'Three questions the law asks. Read the examples, then choose.',
    },
    documents: { title: 'Documents', lead: 'Upload your CV and your academic record or degree certificate.' },
    sign: { title: 'Check and sign', lead: 'Look through your answers and sign.' },
  },
  sign: {
    missing_one: '{{count}} thing needs attention',
    missing_other: '{{count}} things need attention',
    agree: 'The above is correct as far as I know. If it changes, I will tell the university at once.',
    agreeFirst: 'Check your answers and tick the box.',
    name: 'Signature (your name)',
    nameHint: 'Type it yourself, as you usually write it.',
    nameFirst: 'Type your name.',
    sign: 'Sign and send',
    done: 'Your declaration has been received',
  },
  status: {
    title: 'Where it stands',
    notice: 'Notice from the university',
    to: 'To {{name}}',
    from: 'Export Control Office, {{university}}',
    conditions: 'Conditions for you to keep',
    about: 'About this procedure',
    waits: 'Now with',
    mayDo: 'What you can do',
    goOn: 'Go on answering',
    correct: 'Correct my answers',
    correctDetail: 'When you sign again, the checks start again from the beginning.',
    draft: 'In preparation. The checks begin when your host professor submits the application.',
    screening: 'The university is checking the application. Please wait.',
    'in-review': 'The university is reviewing the application. Please wait.',
    returned: 'The application was returned because something has to be cleared up.',
    approved: 'The procedure is complete: your admission has been approved.',
    'approved-with-conditions': 'Your admission has been approved with conditions. Please read them below.',
    'licence-required':
      'A permit of the Ministry of Economy, Trade and Industry is needed. The university takes care of it.',
    rejected:
      'Providing the technology that goes with your acceptance was not approved. The notice below gives the reasons and tells how to contest them.',
    withdrawn: 'The application has been withdrawn.',
  },
  withdraw: {
    title: 'Withdraw my application',
    detail: 'This cannot be undone.',
    sure: 'Withdrawing ends the procedure. To be admitted later, a new application is needed.',
    reason: 'Why do you withdraw?',
    reasonFirst: 'Please give a reason.',
    act: 'Withdraw',
    done: 'Your application has been withdrawn',
  },
};
