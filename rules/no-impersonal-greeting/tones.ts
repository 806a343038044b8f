const slangy = ['hey', 'hiya', 'heya', 'howdy', 'yo', 'hola', 'ahoj', "g'day"];

/** Tone → first words of a greeting that are too casual for it. */
export const tooCasual: ReadonlyMap<string, readonly string[]> = new Map([
  ['business', [...slangy, 'greetings']],
  ['concierge', [...slangy, 'greetings', 'hi']],
]);
