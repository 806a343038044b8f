import * as v from 'valibot';
import { defineRule, type Registry, vocabulary } from '../../src/lint/rule.js';

const group = (phrase: string) => ({
  message: '“{match}” is a test; write something else.',
  phrases: [phrase],
});

/** A rule of each kind, and one for each thing a preset can do. */
export const registry: Registry = {
  'no-jargon': defineRule({
    summary: 'Use plain words.',
    category: 'clarity',
    presets: { recommended: 'warn', strict: 'error' },
    find: { en: vocabulary({ office: group('leverage'), slang: { ...group('no biggie'), enabled: false } }) },
  }),
  'no-shouting': defineRule({
    summary: 'Keep your voice down.',
    category: 'wording',
    presets: { recommended: ['error', { limit: 2 }], casual: ['warn', { limit: 3 }], concierge: 'error' },
    options: v.strictObject({
      limit: v.optional(v.pipe(v.number(), v.minValue(0)), 5),
      acronyms: v.optional(v.array(v.string()), ['ID']),
      scope: v.optional(v.union([v.literal('all'), v.array(v.picklist(['body', 'closing']))]), 'all'),
    }),
    *check() {},
  }),
  'no-erasing-but': defineRule({
    summary: 'Do not take an apology back.',
    category: 'empathy',
    presets: { recommended: 'off', strict: 'warn' },
    find: { en: vocabulary({ but: group('but') }) },
  }),
};
