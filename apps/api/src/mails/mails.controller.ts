// What goes out by mail, for whoever looks after the house: to whom, what, and what became of it.
import { Controller, Get, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Directory } from '#identity';
import { Outbox } from '#mail';
import { Allow, Answers } from '../http/guards/allow.js';
import { languageOf, Me, type Caller } from '../http/guards/caller.js';
import { MailView } from './mail.dto.js';

@Controller('mails')
export class MailsController {
  constructor(
    private readonly outbox: Outbox,
    private readonly directory: Directory,
  ) {}

  @Get()
  @Allow('mail.read')
  @Answers(200, [MailView], 'The newest mails of the outbox, a hundred at most')
  async readMails(@Me() { actor }: Caller, @Req() request: FastifyRequest): Promise<MailView[]> {
    const mails = await this.outbox.read(actor.institution);
    const names = await this.directory.namesOfAccounts(
      actor.institution,
      mails.map(({ account }) => account),
    );
    const language = languageOf(request);
    return mails.map((mail) => ({
      ...{ id: mail.mailId, kind: mail.kind, to: names.get(mail.account)?.[language] ?? null, language: mail.language },
      ...{ subject: mail.subject, text: mail.body, writtenAt: mail.writtenAt, state: mail.state },
      ...{ settledAt: mail.settledAt, failure: mail.failure, attempts: mail.attempts },
    }));
  }
}
