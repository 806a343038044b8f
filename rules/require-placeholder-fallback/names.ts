import type { Macro, Placeholder } from '../../src/macro/types.js';
import { isVariable } from '../_shared/variables.js';

interface CustomerName {
  readonly token: Placeholder;
  readonly inGreeting: boolean;
  /** Stands in a branch of a template, which may be the one for known names. */
  readonly isGuarded: boolean;
}

const opens = /^[#^]?(?:if|unless|case)$/;
const closes = /^(?:\/|end)(?:if|unless|case)$/;

/** Variables that hold the customer's name, in order. */
export function* customerNames(macro: Macro): Generator<CustomerName> {
  const greetings = macro.sentences.filter(({ part }) => part === 'greeting');
  let depth = 0;
  for (const token of macro.placeholders) {
    if (token.kind === 'control') {
      if (opens.test(token.name)) depth += 1;
      else if (closes.test(token.name)) depth -= 1;
    } else if (isVariable(token) && token.kind === 'name' && token.family === 'person') {
      const inGreeting = greetings.some(({ start, end }) => start <= token.start && token.end <= end);
      yield { token, inGreeting, isGuarded: depth > 0 };
    }
  }
}
