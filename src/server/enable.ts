const choices = ['auto', 'always', 'never'] as const;

/** Which documents are checked: those that a configuration applies to, all of them, or none. */
export type Enable = (typeof choices)[number];

/** What an editor asks for when it starts the server, as in `{ "enable": "always" }`; whatever else it says means `auto`. */
export function enableOf(initializationOptions: unknown): Enable {
  const { enable } = Object(initializationOptions) as { enable?: unknown };
  return choices.find((one) => one === enable) ?? 'auto';
}
