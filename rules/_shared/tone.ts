import type { Macro, Tone } from '../../src/macro/types.js';

/** The limit for the tone of the macro; `undeclared` where nobody declares one. */
export function byTone<Limit>(
  { meta: { tone = '' } }: Macro,
  limits: Readonly<Record<Tone, Limit>>,
  undeclared: Limit,
): Limit {
  return Object.hasOwn(limits, tone) ? limits[tone as Tone] : undeclared;
}
