import { type CompareReport, defineRule } from '../../src/lint/rule.js';
import { departures } from './conventions.js';
import { nearDuplicates, sharedNames } from './duplicates.js';
import { options } from './options.js';
import { type One, type Shape, shapeOf } from './shape.js';

export default defineRule({
  summary: 'Keep one macro for one message, under a name of its own.',
  category: 'library',
  presets: { recommended: 'warn', strict: ['warn', { checkBodies: true, checkConventions: true }] },
  options,
  extract: shapeOf,
  *compare(all: readonly One[]): Generator<CompareReport<Shape>> {
    yield* sharedNames(all);
    yield* nearDuplicates(all);
    yield* departures(all);
  },
});
