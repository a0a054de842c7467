import type { session as ja } from '../ja/session.js';
import type { Words } from '../words.js';

export const session: Words<typeof ja> = {
  welcome: 'Welcome to Sekisho',
  lead: 'Here the university clears the students, researchers and technology that come and go. Sign in with your university account.',
  demonstrationLead: 'This is a demonstration university. Pick a person and their screen opens. No registration.',
  personas: 'Pick a person',
  enterAs: 'Enter as this person',
  own: 'Sign in',
  byPassword: 'Sign in by e-mail',
  email: 'E-mail',
  password: 'Password',
  emailFirst: 'Enter your e-mail address.',
  passwordFirst: 'Enter your password.',
  signIn: 'Sign in',
  expired: {
    title: 'Please sign in again',
    detail: 'Your session has ended after some time. Everything you typed is still here.',
  },
};
