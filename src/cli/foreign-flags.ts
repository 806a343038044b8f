/** Flags that ESLint has, or had, and that mean nothing here: what to do instead. */
const foreign: Readonly<Record<string, string>> = {
  '--init': 'run “supportlint init”.',
  '--inspect-config': 'use --print-config <file>, or run “supportlint doctor”.',
  '--plugin': 'name plugins under "plugins" in the config.',
  '--rulesdir': 'put rules of your own into a plugin, or under "customRules" in the config.',
  '--resolve-plugins-relative-to': 'plugins are found from the config that names them.',
  '--global': 'macros have no variables to declare; placeholders are set under "settings" in the config.',
  '--env': 'macros have no environments; the helpdesk is set under "settings" in the config.',
  '--parser': 'macros are always read as Markdown.',
  '--parser-options': 'macros are always read as Markdown.',
  '--no-eslintrc': 'it is called --no-config-lookup.',
  '--ignore-path': 'use --ignore-pattern, or a .supportlintignore file.',
  '--report-unused-inline-configs': 'comments in macros configure nothing; they only disable rules.',
  '--flag': 'there are no feature flags.',
  '--mcp': 'there is no such server yet.',
};

/** What to say about a flag that is known from ESLint; `undefined` for any other. */
export function adviceFor(flag: string): string | undefined {
  return Object.hasOwn(foreign, flag)
    ? `supportlint has no ${flag}, which ESLint has: ${foreign[flag]}`
    : undefined;
}
