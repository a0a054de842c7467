// The boot check: every route says what it asks of its caller, and what is public stands in one table with its reason.
import { RequestMethod, type INestApplication, type Type as Class } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ALLOW, type Asked } from './allow.js';

/** Everything that answers without a session, and why. */
export const PUBLIC_ROUTES: Record<string, string> = {
  'POST /api/session': 'signing in',
  'GET /api/demonstration': 'the sign-in page of the demonstration; 404 anywhere else',
  'POST /api/setup': 'the first administrator has no account yet; needs the one-time token',
  'POST /api/accounts/activation': 'a new person has no password yet; needs the one-time token',
  'POST /api/applicant/session': 'an applicant has no account; needs the link’s token',
  'GET /api/health/live': 'asked by whoever runs the process',
  'GET /api/health/ready': 'asked by whoever runs the process',
};

/** Controllers that lie beside /api, because clients of other programs know them there. */
const BESIDE_API: readonly string[] = ['match'];

/** Puts every other controller below /api. */
export function placeRoutes(app: Pick<INestApplication, 'setGlobalPrefix'>): void {
  app.setGlobalPrefix('api', { exclude: BESIDE_API.map((path) => `${path}/*rest`) });
}

export interface Route {
  /** `PUT /api/cases/:id/tier` */
  name: string;
  controller: string;
  handler: string;
  asked: Asked | null;
}

export function routesOf(controllers: Class[]): Route[] {
  return controllers.flatMap((controller) => {
    const prefix = Reflect.getMetadata(PATH_METADATA, controller) as string;
    const methods = Object.getOwnPropertyNames(controller.prototype).filter((name) => name !== 'constructor');
    return methods.flatMap((handler) => {
      const method = (controller.prototype as Record<string, object>)[handler] as object;
      const verb = Reflect.getMetadata(METHOD_METADATA, method) as RequestMethod | undefined;
      if (verb === undefined) return [];
      const path = [
        BESIDE_API.includes(prefix) ? '' : 'api',
        prefix,
        Reflect.getMetadata(PATH_METADATA, method) as string,
      ]
        .flatMap((part) => part.split('/'))
        .filter(Boolean)
        .join('/');
      const asked = (Reflect.getMetadata(ALLOW, method) as Asked | undefined) ?? null;
      return [{ name: `${RequestMethod[verb]} /${path}`, controller: controller.name, handler, asked }];
    });
  });
}

/** @throws Error naming each faulty route and the decorator that mends it */
export function checkRoutes(controllers: Class[], publicRoutes: Record<string, string> = PUBLIC_ROUTES): void {
  const routes = routesOf(controllers);
  const faults = routes.flatMap((route) => {
    const where = `${route.name} (${route.controller}.${route.handler})`;
    const listed = Object.hasOwn(publicRoutes, route.name);
    if (!route.asked)
      return [`${where} asks for no permission: add @Allow('…') with a row of libs/identity/src/permissions.ts`];
    if (route.asked.kind === 'public' && !listed)
      return [`${where} is @Public() but has no row in PUBLIC_ROUTES: add it with the reason`];
    if (route.asked.kind !== 'public' && listed)
      return [`${where} stands in PUBLIC_ROUTES but is not @Public(): remove one of them`];
    return [];
  });
  const known = new Set(routes.map(({ name }) => name));
  const stale = Object.keys(publicRoutes)
    .filter((name) => !known.has(name))
    .map((name) => `${name} stands in PUBLIC_ROUTES but is no route`);
  const all = [...faults, ...stale];
  if (all.length > 0) throw new Error(`Routes without a rule:\n  ${all.join('\n  ')}`);
}
