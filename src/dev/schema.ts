import { toJsonSchema } from '@valibot/to-json-schema';
import { sharedOptions } from '../config/options.js';
import { createConfigSchema } from '../config/schema.js';
import type { Registry } from '../lint/rule.js';

/** The JSON Schema (draft 07) of a config file, for completion and hints in editors. */
export function configSchema(registry: Registry): object {
  const { config, parts } = createConfigSchema(registry);
  const { $schema, ...schema } = toJsonSchema(config, {
    definitions: { ...parts, ...sharedOptions },
    // Of the checks that precede an object, JSON Schema needs none: it knows lists from objects.
    typeMode: 'output',
    // Our own checks: patterns of overrides, and unknown keys, which `additionalProperties` covers; trimming changes no shape.
    ignoreActions: ['check', 'raw_check', 'trim', 'transform'],
  });
  return {
    $schema,
    title: 'supportlint config',
    description: 'Which rules apply to which support macros, and how.',
    // Editors that know these keywords accept what supportlint accepts.
    allowComments: true,
    allowTrailingCommas: true,
    ...schema,
  };
}
