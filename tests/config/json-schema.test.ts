import { expect, test } from 'vitest';
import { sharedOptions } from '../../src/config/options.js';
import { configSchema } from '../../src/dev/schema.js';
import { registry } from './registry.js';

interface Node {
  readonly [keyword: string]: unknown;
  readonly properties: Readonly<Record<string, Node>>;
  readonly $defs: Readonly<Record<string, Node>>;
}
const schema = configSchema(registry) as Node;
const rules = schema.$defs.rules!.properties;

/** The options part of a rule's setting. */
function optionsOf(id: string): Node {
  const [, withOptions] = rules[id]!.anyOf as Node[];
  return (withOptions!.items as Node[])[1]!;
}

test('every rule can be completed, with its summary as the hint', () => {
  expect(Object.entries(rules).map(([id, { description }]) => [id, description])).toEqual(
    Object.entries(registry).map(([id, { summary }]) => [id, summary]),
  );
});

test('presets can be completed, and other names are accepted', () => {
  const [one] = schema.$defs.extends!.anyOf as Node[];
  expect(one!.anyOf).toEqual([
    expect.objectContaining({ enum: ['recommended', 'strict', 'casual', 'business', 'concierge'] }),
    { type: 'string' },
  ]);
});

test('keys and options that do not exist are refused', () => {
  const override = schema.properties.overrides!.items as Node[] | Node as Node;
  for (const node of [schema, override, schema.$defs.settings!, optionsOf('no-jargon')]) {
    expect(node.additionalProperties).toBe(false);
  }
});

test('a rule that is not built in may come from a plugin or be a custom one; its level is checked', () => {
  expect(schema.$defs.rules!.additionalProperties).toMatchObject({
    anyOf: [{ enum: ['off', 'warn', 'error', 0, 1, 2] }, { type: 'array', minItems: 1 }],
  });
});

test('an override without files is refused', () => {
  expect((schema.properties.overrides!.items as Node).required).toEqual(['files']);
});

test('options of a rule come with their defaults', () => {
  expect(optionsOf('no-shouting').properties).toMatchObject({
    limit: { type: 'number', minimum: 0, default: 5 },
  });
  expect(optionsOf('no-jargon').properties.classes!.properties).toMatchObject({
    office: { default: true },
    slang: { default: false },
  });
});

test('options shared by rules are written down once', () => {
  for (const name of Object.keys(sharedOptions)) {
    expect(optionsOf('no-jargon').properties[name]).toEqual({ $ref: `#/$defs/${name}` });
    expect(schema.$defs[name]).toHaveProperty('description');
  }
});

test('a level alone or in a list needs no options', () => {
  const [level, withOptions] = rules['no-jargon']!.anyOf as Node[];
  expect(level).toEqual({ $ref: '#/$defs/level' });
  expect(withOptions).toMatchObject({ minItems: 1, additionalItems: false });
});
