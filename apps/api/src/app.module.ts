// The API on one page: what it stands on, who guards it, which commands it can send, which nouns it answers for.
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { Cases, ChangeCalendar, ChangeCase, ChangePolicies } from '#cases';
import { CommandsModule, LoggedTrace, type CommandParts } from '#commands';
import { Credentials } from '#identity';
import { ChangeRoster, ChangeRosterSource } from '#rosters';
import { ChangeList, ChangeLookup } from '#screening';
import { CONTROLLERS } from './controllers.js';
import type { House } from './house.js';
import { AccessGuard } from './http/guards/access.guard.js';
import { BodyPipe } from './http/input/body.pipe.js';
import { EtagInterceptor } from './http/etag.interceptor.js';
import { FreshnessInterceptor } from './http/freshness.interceptor.js';
import { OriginGuard } from './http/guards/origin.guard.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RateGuard } from './http/guards/rate-limit.js';
import { TurnedAway } from './http/guards/turned-away.js';
import { StandingInterceptor } from './http/standing.interceptor.js';
import { WriteInterceptor } from './http/write.interceptor.js';
import { PartsModule } from './parts.module.js';

@Module({})
export class AppModule {
  static of(house: House): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PartsModule.of(house),
        CommandsModule.forRoot({
          useFactory: () => commandParts(house),
          commands: [
            ChangeCase,
            ChangeCalendar,
            ChangePolicies,
            ChangeList,
            ChangeLookup,
            ChangeRoster,
            ChangeRosterSource,
          ],
        }),
      ],
      controllers: CONTROLLERS,
      providers: [
        // The bus finds a handler by its class: made here, because it asks for what Nest does not know.
        { provide: Cases, useFactory: () => new Cases(house.log, house.database) },
        TurnedAway,
        // In this order: how often (so that what the others write down is bounded), whence, who.
        { provide: APP_GUARD, useClass: RateGuard },
        { provide: APP_GUARD, useClass: OriginGuard },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: StandingInterceptor },
        { provide: APP_INTERCEPTOR, useClass: WriteInterceptor },
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
        { provide: APP_INTERCEPTOR, useClass: FreshnessInterceptor },
        { provide: APP_PIPE, useClass: BodyPipe },
        { provide: APP_FILTER, useFactory: () => new ProblemFilter(house.logger) },
      ],
    };
  }
}

function commandParts({ log, clock, ids, logger, database, vault }: House): CommandParts {
  const isOpen = async (account: string) => (await log.store.head(`account-${account}`)) !== null;
  const accounts = new Credentials(database, clock, isOpen);
  return { log, clock, ids, trace: new LoggedTrace(logger), accounts, shredder: vault };
}
