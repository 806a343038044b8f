import type { CheckContext, Extract } from '../../src/lint/rule.js';
import type { Macro, Span } from '../../src/macro/types.js';
import { folderOf, placeOf, plainTitle } from '../_shared/names.js';
import { type Style, styleOf } from './conventions.js';
import type { Options } from './options.js';
import { shinglesOf } from './shingles.js';

/** What the comparison needs to know of one macro. Its span is that of its title, or of the first thing it says. */
export interface Shape extends Span {
  /** Locale and helpdesk: names are taken within them. */
  readonly realm: string;
  /** Channels and tone: macros that differ in them are meant for different places. */
  readonly use: string;
  readonly id?: { readonly text: string } & Span;
  readonly title?: string;
  /** Topic, or else the folder: titles are chosen within it. */
  readonly shelf: string;
  readonly variantOf?: string;
  readonly style?: Style;
  /** See {@link shinglesOf}. */
  readonly body?: string;
}

export type One = Extract<Shape, Options>;

/** Macros of one realm and use are compared with each other. */
export const groupOf = ({ data: { realm, use } }: One): string => `${realm} ${use}`;

export function shapeOf(macro: Macro, { options }: CheckContext<Options>): Shape | undefined {
  const { meta, path, channels } = macro;
  const place = placeOf(macro, 'title');
  if (meta.status === 'retired' || !place) return undefined;
  const idAt = meta.id === undefined ? undefined : macro.metaSpan('id');
  const body = options.checkBodies ? shinglesOf(macro, options.minWords) : undefined;
  return {
    ...place,
    realm: `${meta.locale ?? ''} ${meta.platform ?? ''}`,
    use: `${channels.join()} ${meta.tone ?? ''}`,
    shelf: plainTitle(meta.topic ?? '') || folderOf(path),
    ...(idAt && { id: { text: meta.id!, start: idAt.start, end: idAt.end } }),
    ...(meta.title !== undefined && { title: meta.title }),
    ...(meta.variant_of !== undefined && { variantOf: meta.variant_of.toLowerCase() }),
    ...(options.checkConventions && { style: styleOf(macro) }),
    ...(body !== undefined && { body }),
  };
}
