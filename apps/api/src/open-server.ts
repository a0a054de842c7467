// The HTTP server over a house: guards, routes, the document and the web app.
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { AppModule } from './app.module.js';
import { CONTROLLERS } from './controllers.js';
import type { House } from './house.js';
import { checkRoutes } from './http/guards/route-table.js';
import { fastifyAdapter, prepareServer } from './http/server.js';
import { apiDocument } from './openapi.js';

export interface Server {
  app: NestFastifyApplication;
  listen(port: number, host: string): Promise<void>;
  /** Answers what is under way, then ends. */
  close(): Promise<void>;
}

/** @throws Error naming every route that says nothing about who may use it */
export async function openServer(house: House, webFolder: string): Promise<Server> {
  checkRoutes(CONTROLLERS);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(house), fastifyAdapter(house.proxies), {
    logger: false,
    abortOnError: false,
    // Fastify's own parser takes JSON alone, and refuses __proto__ and constructor in it.
    bodyParser: false,
  });
  app.setGlobalPrefix('api');
  await prepareServer(app, { logger: house.logger, webFolder });
  SwaggerModule.setup('api/docs', app, () => apiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    listen: async (port, host) => void (await app.listen(port, host)),
    close: () => app.close(),
  };
}
