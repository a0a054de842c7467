import { Body, Controller, Delete, Get, Post, Put } from '@nestjs/common';
import { Answers, Public, SignedIn } from '../http/allow.js';
import { LanguageChoice, Session, SignIn } from './session.dto.js';

@Controller('session')
export class SessionController {
  @Post()
  @Public()
  @Answers(201, Session, 'Sign in; sets the session cookie')
  signIn(@Body() body: SignIn): Promise<Session> {
    throw new Error(body.email);
  }

  @Get()
  @SignedIn()
  @Answers(200, Session, 'Who is signed in, and what they may do')
  readSession(): Promise<Session> {
    throw new Error();
  }

  @Delete()
  @SignedIn()
  @Answers(204, null, 'Sign out')
  signOut(): Promise<void> {
    throw new Error();
  }

  @Put('language')
  @SignedIn()
  @Answers(200, Session, 'Choose the language of messages')
  chooseLanguage(@Body() body: LanguageChoice): Promise<Session> {
    throw new Error(body.language);
  }
}
