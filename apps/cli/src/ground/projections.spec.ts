import { expect, test } from '@jest/globals';
import { projections as workers } from '../../../worker/src/projections.js';
import { projections } from './projections.js';

test('the command line rebuilds exactly the read models that the worker folds', () => {
  expect(projections.map(({ name, version }) => ({ name, version }))).toEqual(
    workers.map(({ name, version }) => ({ name, version })),
  );
});
