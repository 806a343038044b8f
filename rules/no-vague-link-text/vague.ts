import type { Report } from '../../src/lint/rule.js';
import type { Link } from './links.js';

/** Texts that name no target. Source: the advice of accessibility guides, in our own selection. */
const vague = new Set([
  ...[
    'here',
    'right here',
    'over here',
    'click here',
    'click',
    'tap here',
    'press here',
    'go here',
    'see here',
  ],
  ...[
    'click this link',
    'use this link',
    'follow this link',
    'this',
    'this one',
    'this link',
    'link',
    'the link',
  ],
  ...[
    'read more',
    'learn more',
    'more',
    'see more',
    'find out more',
    'more info',
    'more information',
    'more details',
  ],
  ...[
    'details',
    'info',
    'this page',
    'page',
    'the page',
    'this article',
    'article',
    'this post',
    'this guide',
  ],
  ...[
    'this site',
    'this website',
    'website',
    'site',
    'this document',
    'this form',
    'this video',
    'this url',
    'url',
  ],
  ...[
    'continue',
    'visit',
    'open',
    'see',
    'go',
    'start here',
    'get started here',
    'from here',
    'via this link',
  ],
]);

/** Links whose text says nothing about the target, or that have none. */
export function* vagueReports(
  links: readonly Link[],
  titles: Readonly<Record<string, string>>,
): Generator<Report> {
  for (const { start, end, text, url, isFilledIn } of links) {
    const words = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const isEmpty = text === '';
    if (isFilledIn || !(isEmpty || vague.has(words))) continue;
    const title = Object.hasOwn(titles, url) && !isEmpty ? titles[url] : undefined;
    yield {
      ...{ start, end, messageId: isEmpty ? 'empty' : 'vague' },
      message: isEmpty
        ? 'Give this link a text: nobody can see or follow it.'
        : `Name the target: “${text}” says nothing to someone who skims the links or hears them read out.`,
      ...(title && { suggestions: [{ start, end, text: title, label: `Write “${title}”.` }] }),
    };
  }
}

/** The same words lead to different places. */
export function* twinReports(links: readonly Link[]): Generator<Report> {
  const known = new Map<string, string>();
  for (const { start, end, text, url, isBare, isFilledIn } of links) {
    const words = text.toLowerCase();
    if (isBare || isFilledIn || !/\p{L}/u.test(words) || vague.has(words)) continue;
    const first = known.get(words);
    if (first === undefined) known.set(words, url);
    else if (first !== url)
      yield {
        ...{ start, end, messageId: 'twin' },
        message: `Give this link a text of its own: “${text}” also leads somewhere else in this reply.`,
      };
  }
}
