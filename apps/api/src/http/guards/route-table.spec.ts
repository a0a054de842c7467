import 'reflect-metadata';
import { Controller, Get, Post } from '@nestjs/common';
import { describe, expect, test } from '@jest/globals';
import { isPermission } from '#identity';
import { CONTROLLERS } from '../../controllers.js';
import { Allow, Public } from './allow.js';
import { checkRoutes, PUBLIC_ROUTES, routesOf } from './route-table.js';

@Controller('things')
class Silent {
  @Get(':id')
  readThing(): void {
    return;
  }
}

@Controller('things')
class Open {
  @Post()
  @Public()
  addThing(): void {
    return;
  }
}

@Controller('things')
class Guarded {
  @Post()
  @Allow('case.open')
  addThing(): void {
    return;
  }
}

describe('the boot check of routes', () => {
  test('finds every route of the API with a permission or a reason to have none', () => {
    expect(routesOf(CONTROLLERS).length).toBeGreaterThan(40);
    expect(() => checkRoutes(CONTROLLERS)).not.toThrow();
  });

  test('every permission asked for is a row of the table', () => {
    for (const { name, asked } of routesOf(CONTROLLERS)) {
      if (asked?.kind === 'permission') expect([name, isPermission(asked.permission)]).toEqual([name, true]);
    }
  });

  test('every route has a name of its own in the generated client', () => {
    const handlers = routesOf(CONTROLLERS).map(({ handler }) => handler);
    expect(handlers).toEqual([...new Set(handlers)]);
  });

  test.each([
    ['a route that asks for nothing', [Silent], {}, /GET \/api\/things\/:id \(Silent\.readThing\).*@Allow/],
    ['a public route without a reason', [Open], {}, /POST \/api\/things \(Open\.addThing\).*PUBLIC_ROUTES/],
    ['a reason for a route that is guarded', [Guarded], { 'POST /api/things': 'x' }, /not @Public/],
    ['a reason for no route', [Guarded], { 'GET /api/nothing': 'x' }, /GET \/api\/nothing stands in PUBLIC_ROUTES/],
  ])('refuses %s and says where and what to write', (_, controllers, reasons, complaint) => {
    expect(() => checkRoutes(controllers, reasons)).toThrow(complaint);
  });

  test('lets a public route with a reason pass', () => {
    expect(() => checkRoutes([Open], { 'POST /api/things': 'for the test' })).not.toThrow();
    expect(Object.values(PUBLIC_ROUTES).every((reason) => reason.length > 5)).toBe(true);
  });
});
