// That somebody else made a link by which a new password can be set. It says when and not by whom: a mail names nobody.
import { render, type Language } from '#catalogue';
import { dayInJapan, type Instant } from '#kernel';
import type { Letter } from '../mail.js';
import { closing } from './letter.js';

/** @param at when the link was made */
export function passwordLinkLetter(at: Instant, home: string, language: Language): Letter {
  const body = [
    render('mail.password_link.lead', { day: dayInJapan(at) }, language),
    '',
    render('mail.password_link.unasked', {}, language),
    ...['', `  ${home}`],
    ...closing(language),
  ];
  return { subject: render('mail.password_link.subject', {}, language), body: `${body.join('\n')}\n` };
}
