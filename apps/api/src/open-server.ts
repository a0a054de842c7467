// The HTTP server over a house: guards, routes, the document and the web app.
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { AppModule } from './app.module.js';
import { CONTROLLERS } from './controllers.js';
import type { House } from './house.js';
import { Drain } from './http/drain.js';
import { checkRoutes, placeRoutes } from './http/guards/route-table.js';
import { fastifyAdapter, prepareServer } from './http/server.js';
import { apiDocument } from './openapi.js';

export interface Server {
  app: NestFastifyApplication;
  listen(port: number, host: string): Promise<void>;
  /** Says that it is not ready for more, and goes on answering for so long. */
  leave(graceMs: number): Promise<void>;
  /** Begins nothing new, answers what is under way for ten seconds at most, then ends. */
  close(): Promise<void>;
}

const ANSWERED_WITHIN_MS = 10_000;

/** @throws Error naming every route that says nothing about who may use it */
export async function openServer(house: House, webFolder: string): Promise<Server> {
  checkRoutes(CONTROLLERS);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(house), fastifyAdapter(house.proxies), {
    logger: false,
    abortOnError: false,
    // Fastify's own parser takes JSON alone, and refuses __proto__ and constructor in it.
    bodyParser: false,
  });
  placeRoutes(app);
  const drain = app.get(Drain);
  await prepareServer(app, { logger: house.logger, webFolder, drain });
  SwaggerModule.setup('api/docs', app, () => apiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    listen: async (port, host) => void (await app.listen(port, host)),
    leave: (graceMs) => drain.leave(graceMs),
    close: async () => {
      drain.close();
      const impatience = setTimeout(() => app.getHttpServer().closeAllConnections(), ANSWERED_WITHIN_MS);
      await app.close().finally(() => clearTimeout(impatience));
    },
  };
}
