import type { Readable, Writable } from 'node:stream';
import { isCancel, multiselect, select } from '@clack/prompts';
import { desks } from '../../../rules/_shared/desks.js';
import type { Tone } from '../../macro/types.js';
import { UsageError } from '../../usage-error.js';
import type { Io } from '../io.js';
import type { Answers, Extra } from './answers.js';

/** Asks what the flags leave open, in at most three questions. */
export async function ask(given: Answers, suggested: Answers, io: Io): Promise<Answers> {
  const streams = { input: io.stdin as unknown as Readable, output: io.stdout as unknown as Writable };
  const platform =
    given.platform ??
    answered(
      await select({
        ...streams,
        message: 'Which helpdesk are the macros for?',
        options: [
          { value: 'none', label: 'another one, or none' },
          ...Object.entries(desks).map(([value, { title }]) => ({
            ...{ value, label: title },
            ...(value === suggested.platform && { hint: 'seen here' }),
          })),
        ],
        initialValue: suggested.platform ?? 'none',
        maxItems: 8,
      }),
    );
  const tone =
    given.tone ??
    answered(
      await select<Tone | 'none'>({
        ...streams,
        message: 'How does your team write?',
        options: [
          { value: 'none', label: 'no particular way' },
          { value: 'casual', label: 'casual', hint: 'as among friends: contractions, first names' },
          { value: 'business', label: 'business', hint: 'friendly and to the point' },
          { value: 'concierge', label: 'concierge', hint: 'formal and attentive' },
        ],
        initialValue: suggested.tone ?? 'none',
      }),
    );
  const extras =
    given.extras ??
    answered(
      await multiselect<Extra>({
        ...streams,
        message: 'What else? (space chooses, enter goes on)',
        options: [
          { value: 'baseline', label: 'accept the errors there are', hint: 'only new ones are reported' },
          { value: 'github', label: 'a GitHub workflow' },
          { value: 'gitlab', label: 'a GitLab job' },
          { value: 'pre-commit', label: 'a hook for pre-commit' },
          { value: 'lint-staged', label: 'a hook for lint-staged' },
          { value: 'lefthook', label: 'a hook for lefthook' },
        ],
        initialValues: [...(suggested.extras ?? [])],
        required: false,
      }),
    );
  return { platform, tone, extras };
}

function answered<Value>(value: Value): Exclude<Value, symbol> {
  if (isCancel(value)) throw new UsageError('Cancelled: nothing was written.');
  return value as Exclude<Value, symbol>;
}
