import type { ReportingDescriptor } from 'sarif';
import type { RuleMeta } from './formatter.js';

/**
 * The rules of a run as SARIF describes them, with help that a writer can follow.
 *
 * @param ownRule id of the messages that are no rule's
 */
export function sarifRules(
  rulesMeta: Readonly<Record<string, RuleMeta>>,
  ownRule: string,
): ReportingDescriptor[] {
  return [...Object.entries(rulesMeta).map(([id, meta]) => descriptor(id, meta)), own(ownRule)];
}

function descriptor(id: string, { docs, messages = {} }: RuleMeta): ReportingDescriptor {
  const { description, category, recommended = 'warn', advisory = false, url } = docs;
  const level = recommended === 'error' ? 'error' : 'warning';
  const says = [...new Set(Object.values(messages))].map((message) => message.replaceAll(/\{\w+\}/g, '…'));
  return {
    id,
    ...summary(description),
    help: {
      text: [description, ...says.map((one) => `- ${one}`), keep(id, '')].join('\n\n'),
      markdown: [description, ...says.map((one) => `- ${escaped(one)}`), keep(id, '`')].join('\n\n'),
    },
    ...(url !== undefined && { helpUri: url }),
    defaultConfiguration: { level, enabled: recommended !== 'off' },
    properties: {
      tags: [...(category === undefined ? [] : [category]), ...(advisory ? ['advisory'] : [])],
      // Good replies break an advisory rule too.
      precision: advisory ? 'medium' : 'high',
      'problem.severity': advisory ? 'recommendation' : level,
    },
  };
}

function own(id: string): ReportingDescriptor {
  const description = 'Keep comments and front matter that are meant for supportlint in order.';
  return { id, ...summary(description), help: { text: description, markdown: description } };
}

function summary(description: string) {
  return { shortDescription: { text: description }, fullDescription: { text: description } };
}

function keep(id: string, quote: string): string {
  const comment = `<!-- supportlint-disable-next-line ${id} -- why -->`;
  return `Where a sentence is right as it is, put ${quote}${comment}${quote} on the line before it.`;
}

const escaped = (markdown: string) => markdown.replace(/[\\`*_<>[\]]/g, '\\$&');
