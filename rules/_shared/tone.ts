import type { Macro, Tone } from '../../src/macro/types.js';

/** The limit that the macro's tone sets, or `undeclared` where it names none of ours. */
export function byTone<Limit>(
  { meta }: Macro,
  limits: Readonly<Record<Tone, Limit>>,
  undeclared: Limit,
): Limit {
  return Object.hasOwn(limits, meta.tone ?? '') ? limits[meta.tone as Tone] : undeclared;
}
