/**
 * Imports a module that is no part of the build: a user's, or that of a package which loads modules by name itself.
 * The build keeps this in a file of its own, which Node loads: code that V8 kept from another run cannot import
 * (see `src/start`).
 *
 * @param specifier URL or name of a package
 */
export function importModule(specifier: string): Promise<{ readonly default?: unknown }> {
  return import(/* @vite-ignore */ specifier);
}
