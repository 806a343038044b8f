import type { ContextData } from '../phrases/match/contexts.js';
import type { Memory } from '../phrases/match/matcher.js';
import type { Automaton } from '../phrases/match/tables.js';
import type { CompiledRules } from './compile.js';

/** Where a table stands among the numbers. */
interface Stored {
  readonly at: number;
  readonly length: number;
}
type Packed<Value> = Value extends Int32Array
  ? Stored
  : Value extends CompiledRules | ContextData | Automaton | Memory | Memory['states'] | Memory['steps']
    ? { [Key in keyof Value]: Packed<Value[Key]> }
    : Value;

/**
 * Compiled rules as one file: the length of a JSON text in bytes, the text, then the tables of numbers as they lie
 * in memory, so that reading them takes no time. Byte order is that of every machine which runs Node.
 */
export function pack(compiled: CompiledRules): Uint8Array {
  const terms = new Set(compiled.groups.flatMap(({ term }, index) => (term ? [index] : [])));
  const phrases = compiled.phrases.map(({ source, ...phrase }) =>
    terms.has(phrase.group) ? { ...phrase, source } : phrase,
  );
  const tables: Int32Array[] = [];
  let length = 0;
  const text = JSON.stringify({ ...compiled, phrases }, (_, value) => {
    if (!(value instanceof Int32Array)) return value;
    tables.push(value);
    length += value.length;
    return { at: length - value.length, length: value.length } satisfies Stored;
  });
  const json = new TextEncoder().encode(text);
  const start = startOfNumbers(json.length);
  const bytes = new Uint8Array(start + length * 4);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, 4);
  const numbers = new Int32Array(bytes.buffer, start);
  let at = 0;
  for (const table of tables) {
    numbers.set(table, at);
    at += table.length;
  }
  return bytes;
}

/** What {@link pack} wrote. @param bytes at an offset of its buffer that four divides */
export function unpack(bytes: Uint8Array): CompiledRules {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const packed: Packed<CompiledRules> = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  const start = startOfNumbers(length);
  const numbers = new Int32Array(bytes.buffer, bytes.byteOffset + start, (bytes.length - start) / 4);
  const table = ({ at, length }: Stored) => numbers.subarray(at, at + length);
  const automaton = (one: Packed<Automaton>): Automaton => ({
    ...one,
    wordsFrom: table(one.wordsFrom),
    letters: table(one.letters),
    slots: table(one.slots),
    symbolsFrom: table(one.symbolsFrom),
    symbols: table(one.symbols),
    edgesFrom: table(one.edgesFrom),
    edgeSymbols: table(one.edgeSymbols),
    edgeTargets: table(one.edgeTargets),
    acceptsFrom: table(one.acceptsFrom),
    accepts: table(one.accepts),
    narrow: table(one.narrow),
  });
  const memory = ({ states, steps, firstSteps }: Packed<Memory>): Memory => ({
    states: {
      ...states,
      members: table(states.members),
      membersFrom: table(states.membersFrom),
      slots: table(states.slots),
    },
    steps: { ...steps, keys: table(steps.keys), values: table(steps.values) },
    firstSteps: table(firstSteps),
  });
  const contexts = ({ asides, memory: known, ...one }: Packed<ContextData>): ContextData => ({
    ...one,
    ...(known && { memory: memory(known) }),
    automaton: automaton(one.automaton),
    ...(asides && { asides: contexts(asides) }),
  });
  return {
    ...packed,
    contexts: contexts(packed.contexts),
    checks: contexts(packed.checks),
  };
}

const startOfNumbers = (json: number) => Math.ceil((4 + json) / 4) * 4;
