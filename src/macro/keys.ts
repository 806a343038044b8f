import type { Audience, Channel, MacroKind, Meta, Tone } from './types.js';

/** What front matter may say: one entry for each key that supportlint reads. */
export interface MetaKey {
  /** `words` are split at spaces and commas, `items` at commas; `flag` is yes or no, `levels` are rules and their levels. */
  readonly form: 'text' | 'words' | 'items' | 'flag' | 'levels';
  /** What the key says, in one sentence. */
  readonly about: string;
  /** Values that mean something to rules; others may stand there too. */
  readonly values?: readonly string[];
  /** Other spellings. */
  readonly aliases?: readonly string[];
}

export const kinds = ['reply', 'snippet', 'note'] as const satisfies readonly MacroKind[];
export const channels = ['email', 'chat', 'sms', 'social', 'plain'] as const satisfies readonly Channel[];
export const audiences = ['customer', 'technical', 'internal'] as const satisfies readonly Audience[];
export const tones = ['casual', 'business', 'concierge'] as const satisfies readonly Tone[];

/** Every key that supportlint reads, under its first spelling. */
export const metaKeys: Readonly<Record<Exclude<KnownKey, number>, MetaKey>> = {
  title: { form: 'text', about: 'Name of the macro, as agents see it.', aliases: ['name'] },
  id: { form: 'text', about: 'Name by which other macros refer to this one.' },
  kind: {
    form: 'text',
    about: 'A whole reply, a snippet of one, or a note for colleagues, whose wording is not checked.',
    values: kinds,
  },
  platform: { form: 'text', about: 'Helpdesk that fills in the placeholders.' },
  situation: {
    form: 'text',
    about: 'What the reply is for: some situations have parts that must not be missing.',
  },
  tone: { form: 'text', about: 'How the reply may sound.', values: tones, aliases: ['register'] },
  mood: {
    form: 'text',
    about: 'How the reader feels: cheerful words have no place in a reply to somebody who is upset.',
    values: ['upset'],
  },
  scope: {
    form: 'text',
    about: 'Whom the reply concerns: “all” where it goes to every customer at once.',
    values: ['all'],
  },
  topic: { form: 'text', about: 'What the reply is about.', aliases: ['intent', 'category'] },
  channel: {
    form: 'words',
    about: 'Where the reply is sent.',
    values: channels,
    aliases: ['available_on'],
  },
  audience: {
    form: 'text',
    about:
      'Who reads it: technical readers know technical words, and colleagues (internal) may read anything.',
    values: audiences,
  },
  locale: {
    form: 'text',
    about: 'Language of the reply, such as en-GB; without one it is read as English.',
    aliases: ['language', 'lang'],
  },
  status: {
    form: 'text',
    about: 'Drafts may have gaps, and what is retired does not go out of date.',
    values: ['draft', 'retired'],
  },
  tags: { form: 'words', about: 'Labels from the helpdesk; the configuration can tie situations to them.' },
  placeholders: {
    form: 'items',
    about: 'Variables that the helpdesk fills in; other names in the text are reported.',
    aliases: ['variables'],
  },
  fill_ins: { form: 'items', about: 'Gaps that the agent fills in on purpose, such as Order number.' },
  attachments: { form: 'items', about: 'Files that are sent along.' },
  includes: { form: 'items', about: 'Other texts that are sent as part of this one.' },
  provides: { form: 'words', about: 'Parts of a situation that the reply has, whatever it looks like.' },
  variant_of: { form: 'text', about: 'The macro that this one is a variant or translation of.' },
  owner: { form: 'text', about: 'Who answers for the macro.' },
  reviewed: { form: 'text', about: 'Day of the last review, such as 2026-01-31.', aliases: ['updated'] },
  review_by: { form: 'text', about: 'Day by which the macro should be looked at again, such as 2026-01-31.' },
  expires: { form: 'text', about: 'Last day on which the macro may be sent, such as 2026-12-31.' },
  evergreen: { form: 'flag', about: 'Dates in the text are meant to stay.', values: ['true'] },
  supportlint: { form: 'levels', about: 'Levels of rules for this file, such as { no-jargon: off }.' },
};

/** The keys that {@link Meta} names. */
type KnownKey = keyof { [Key in keyof Meta as string extends Key ? never : Key]: unknown };
