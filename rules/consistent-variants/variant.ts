import type { CheckContext, Extract } from '../../src/lint/rule.js';
import type { Macro, Span } from '../../src/macro/types.js';
import { placeOf } from '../_shared/names.js';
import type { Options } from './options.js';

/** What the comparison needs to know of one macro. Its span is that of its title, or of the first thing it says. */
export interface Variant extends Span {
  readonly id?: string;
  readonly title?: string;
  readonly locale: string;
  /** Name of the original, lower case, and where it is written. */
  readonly of?: { readonly name: string; readonly shown: string } & Span;
  /** Day of the last review as `2026-01-31`, and where it is written. */
  readonly reviewed?: { readonly day: string } & Span;
}

export type One = Extract<Variant, Options>;

export function variantOf(macro: Macro, _context: CheckContext<Options>): Variant | undefined {
  const { meta } = macro;
  const place = placeOf(macro, 'title');
  if (meta.status === 'retired' || !place) return undefined;
  const of = meta.variant_of === undefined ? undefined : placeOf(macro, 'variant_of');
  const day = /^\d{4}-\d{2}-\d{2}/.exec(meta.reviewed ?? '')?.[0];
  const reviewed = day === undefined ? undefined : (placeOf(macro, 'reviewed') ?? place);
  return {
    ...place,
    ...(meta.id !== undefined && { id: meta.id }),
    ...(meta.title !== undefined && { title: meta.title }),
    locale: (meta.locale ?? '').toLowerCase().replaceAll('_', '-'),
    ...(of && { of: { name: meta.variant_of!.toLowerCase(), shown: meta.variant_of!, ...of } }),
    ...(reviewed && { reviewed: { day: day!, start: reviewed.start, end: reviewed.end } }),
  };
}
