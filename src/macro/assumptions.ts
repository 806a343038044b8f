/** What a template tag asks of one variable. A question that cannot be read is a subject of its own. */
export interface Question {
  readonly subject: string;
  /** Values one of which the variable has to have; without these or a limit, any will do. */
  readonly values?: readonly string[];
  readonly limit?: { readonly sign: string; readonly number: number };
  /** Holds where the rest does not. */
  readonly not: boolean;
}

/** Questions of which every one, or any one, has to hold. */
export interface Test {
  readonly every: boolean;
  readonly questions: readonly Question[];
  readonly not: boolean;
}

const comparison = /^([\w.[\]-]+) ?(==|!=|<>|<=|>=|<|>) ?("[^"]*"|'[^']*'|[\w.-]+)$/;
const nothing = /^(?:blank|empty|nil|null|""|'')$/;
const denial = /^(?:not |!)([\w.[\]-]+)$/;

/** `ticket.plan == "Pro" and count > 1`, `order.id != blank` or `name`, as Liquid, Jinja and Handlebars write it. */
export function readTest(text: string, not = false): Test {
  const whole = text.replace(/\s+/g, ' ').trim();
  const hasAnd = / and | && /.test(whole);
  // Liquid and Jinja disagree about what binds closer, and who mixes the two words asks something of its own.
  const isMixed = hasAnd && / or | \|\| /.test(whole);
  const parts = isMixed ? [whole] : whole.split(hasAnd ? / (?:and|&&) / : / (?:or|\|\|) /);
  return { every: hasAnd || parts.length === 1, questions: parts.map(readQuestion), not };
}

function readQuestion(text: string): Question {
  const [, subject, sign = '', given = ''] = comparison.exec(text) ?? [];
  if (subject === undefined) {
    const denied = denial.exec(text)?.[1];
    return { subject: denied ?? text, not: denied !== undefined };
  }
  if (/^[<>]=?$/.test(sign)) {
    const number = Number(given);
    return Number.isNaN(number)
      ? { subject: text, not: false }
      : { subject, limit: { sign, number }, not: false };
  }
  const unequal = sign !== '==';
  if (nothing.test(given) || given === 'false') return { subject, not: !unequal };
  return given === 'true' ? { subject, not: unequal } : { subject, values: [bare(given)], not: unequal };
}

/** `{% when "a", "b" %}` under `{% case subject %}`. */
export function readWhen(subject: string, text: string): Test {
  const values = text.split(/,| or /).map((one) => bare(one.trim()));
  return { every: true, questions: [{ subject: subject.trim(), values, not: false }], not: false };
}

const bare = (value: string) => value.replace(/^["']|["']$/g, '');

interface State {
  has?: boolean;
  value?: string;
  readonly ruledOut: Set<string>;
}

/** What one rendering takes for granted, so that two tags that ask the same get the same answer. */
export class Assumptions {
  private readonly states = new Map<string, State>();

  /** Whether a test holds; `undefined` where nothing assumed so far decides it. */
  holds({ every, questions, not }: Test): boolean | undefined {
    const answers = questions.map((one) => this.answer(one));
    const decided = answers.includes(!every) ? !every : answers.includes(undefined) ? undefined : every;
    return decided === undefined ? undefined : decided !== not;
  }

  /** Takes it that a test, which nothing has decided yet, holds or does not. */
  assume({ every, questions, not }: Test, truth: boolean): void {
    const answer = truth !== not;
    for (const question of questions) {
      if (this.answer(question) !== undefined) continue;
      this.settle(question, answer);
      // One question with that answer is enough to refuse every, or to grant any.
      if (answer !== every) return;
    }
  }

  /** Whether a variable, or what it is a part of, is assumed to be empty. */
  isEmpty(path: string): boolean {
    for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
      if (this.states.get(path.slice(0, end))?.has === false) return true;
    }
    return false;
  }

  /** Whether a variable has none of several values. */
  isNoneOf(subject: string, values: Iterable<string>): boolean {
    const state = this.states.get(subject);
    if (!state || state.value !== undefined) return false;
    return [...values].every((one) => state.ruledOut.has(one));
  }

  private answer({ subject, values, limit, not }: Question): boolean | undefined {
    const state = this.states.get(subject);
    if (!state) return undefined;
    const { has, value } = state;
    const isThere = has ?? (value === undefined ? undefined : true);
    const plain = values ? isOneOf(state, values) : limit ? isWithin(state, limit) : isThere;
    return plain === undefined ? undefined : plain !== not;
  }

  private settle({ subject, values, limit, not }: Question, answer: boolean): void {
    const state: State = this.states.get(subject) ?? { ruledOut: new Set() };
    this.states.set(subject, state);
    const yes = answer !== not;
    if (limit) state.value = example(limit, yes);
    else if (!values) state.has = yes;
    else if (yes) state.value = values.find((one) => !state.ruledOut.has(one)) ?? values[0]!;
    else for (const one of values) state.ruledOut.add(one);
  }
}

function isOneOf({ has, value, ruledOut }: State, values: readonly string[]): boolean | undefined {
  if (value !== undefined) return values.includes(value);
  return has === false || values.every((one) => ruledOut.has(one)) ? false : undefined;
}

type Limit = NonNullable<Question['limit']>;

function isWithin({ has, value }: State, { sign, number }: Limit): boolean | undefined {
  if (value === undefined) return has === false ? false : undefined;
  if (sign.endsWith('=') && Number(value) === number) return true;
  return sign.startsWith('<') ? Number(value) < number : Number(value) > number;
}

/** A number on the side of the limit that was asked for. */
function example({ sign, number }: Limit, yes: boolean): string {
  const isInside = sign.endsWith('=') === yes;
  const step = sign.startsWith('<') === yes ? -1 : 1;
  return String(isInside ? number : number + step);
}
