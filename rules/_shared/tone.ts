import * as v from 'valibot';
import type { Macro, Tone } from '../../src/macro/types.js';

/** Option of rules whose limits depend on the tone; the tone presets set it. */
export const toneOption = v.optional(
  v.pipe(
    v.picklist(['casual', 'business', 'concierge'] satisfies Tone[]),
    v.description('Tone of macros that declare none.'),
  ),
);

/** The limit for the macro's own tone, else for the one that the option names, else `undeclared`. */
export function byTone<Limit>(
  { meta }: Macro,
  option: Tone | undefined,
  limits: Readonly<Record<Tone, Limit>>,
  undeclared: Limit,
): Limit {
  const tone = meta.tone ?? option ?? '';
  return Object.hasOwn(limits, tone) ? limits[tone as Tone] : undeclared;
}
