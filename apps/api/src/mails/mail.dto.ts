import { Instant, OneOf, Text, Uuid, Whole } from '../http/input/field.js';

/** A mail of the outbox. It names case numbers and links, and nobody. */
export class MailView {
  @Uuid() id!: string;
  @OneOf(['digest', 'escalations', 'password-link'], { name: 'MailKind' }) kind!:
    'digest' | 'escalations' | 'password-link';
  @Text({ nullable: true, example: '佐藤 健一', about: 'Whose account it goes to; null: forgotten' }) to!:
    string | null;
  @OneOf(['ja', 'en'], { name: 'MailLanguage', about: 'Of the text' }) language!: 'ja' | 'en';
  @Text({ max: 200, example: '【関所】本日のお知らせ（新着1件）' }) subject!: string;
  @Text({ max: 100_000, example: '2026年12月1日火曜日のお知らせです。', about: 'Plain text' }) text!: string;
  @Instant() writtenAt!: string;
  @OneOf(['waiting', 'sent', 'failed', 'kept'], {
    name: 'MailState',
    about: 'kept: there is no mail server, so it is read here alone',
  })
  state!: 'waiting' | 'sent' | 'failed' | 'kept';
  @Instant({ nullable: true, about: 'Sent, given up or kept; null: it waits' }) settledAt!: string | null;
  @Text({ nullable: true, example: '550 5.1.1', about: 'A code of the mail server or of ours' }) failure!:
    string | null;
  @Whole({ example: 1, about: 'Tries so far' }) attempts!: number;
}
