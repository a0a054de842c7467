// Which handlers a request reached, seen from inside the house: an answer may lie, a handler that ran has run.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Type as Class } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';

const request = new AsyncLocalStorage<string[]>();
const all: string[] = [];

type Handler = (this: unknown, ...given: unknown[]) => unknown;

/** Call before the server is opened: what Nest reads off a handler (route, permission, limits) goes over to the one that is put in its place. */
export function observe(controllers: Class[]): void {
  for (const controller of controllers) {
    const prototype = controller.prototype as Record<string, Handler>;
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const handler = prototype[name];
      if (!handler || Reflect.getMetadata(METHOD_METADATA, handler) === undefined) continue;
      const observed: Handler = function (...given) {
        all.push(name);
        request.getStore()?.push(name);
        return handler.apply(this, given);
      };
      for (const key of Reflect.getMetadataKeys(handler) as unknown[]) {
        Reflect.defineMetadata(key, Reflect.getMetadata(key, handler), observed);
      }
      prototype[name] = observed;
    }
  }
}

/** Does it, and tells which handlers ran for it. */
export async function handlersOf<Value>(act: () => Promise<Value>): Promise<{ value: Value; ran: string[] }> {
  const ran: string[] = [];
  const value = await request.run(ran, act);
  return { value, ran };
}

/** Everything that ran since the last call, for requests that come over a socket. */
export function handlersSince(): string[] {
  return all.splice(0);
}
