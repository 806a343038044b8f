/** How the command line is bundled so that a run loads little. */

import { basename, dirname, join, parse } from 'node:path';

/**
 * The command line reads its vocabularies compiled, so their sources need not be loaded: of the phrases of a group
 * one stays that shows whether it has replacements, and of the lists of rules with code nothing.
 *
 * @param {import('../lint/rule.js').Registry} rules
 * @returns {import('rolldown').Plugin}
 */
export function withoutVocabularies(rules) {
  const prefix = '\0vocabulary:';
  const outline = ({ phrases, when, unless, ...group }) => {
    const pair = Array.isArray(phrases) ? undefined : Object.entries(phrases).find(([, instead]) => instead);
    return { ...group, phrases: pair ? Object.fromEntries([pair]) : [] };
  };
  const outlines = (vocabulary) =>
    Object.fromEntries(Object.entries(vocabulary).map(([name, group]) => [name, outline(group)]));
  return {
    name: 'without-vocabularies',
    resolveId(source, importer = '') {
      const isVocabulary = /^\.\/(?:en|phrases|topics)\.js$/.test(source) && basename(importer) === 'rule.ts';
      return isVocabulary ? `${prefix}${basename(dirname(importer))}` : undefined;
    },
    load(id) {
      if (!id.startsWith(prefix)) return undefined;
      const { find } = rules[id.slice(prefix.length)];
      if (!find) return 'export const phrases = {}, contexts = {};';
      return `export default ${JSON.stringify(outlines(find.en))};`;
    },
  };
}

/**
 * Commander loads what it takes to start other programs, in case a command is one; none of ours is.
 *
 * @returns {import('rolldown').Plugin}
 */
export function withoutSubprograms() {
  const empty = '\0no-subprograms';
  return {
    name: 'without-subprograms',
    resolveId: (source, importer = '') =>
      source === 'node:child_process' && /[\\/]node_modules[\\/]commander[\\/]/.test(importer)
        ? empty
        : undefined,
    load: (id) => (id === empty ? 'export {};' : undefined),
  };
}

/**
 * Leaves modules out of the bundle until one of their functions is called. `require` loads them then and there, so
 * the core need not know: it stays free of Node and of promises.
 *
 * @param {readonly string[]} modules paths from `root`; they export functions only
 * @param {string} root
 */
export function onDemand(modules, root) {
  const prefix = '\0on-demand:';
  const ids = new Map(modules.map((path) => [join(root, path), `on-demand/${parse(path).name}`]));
  return {
    /** Entries of the bundle: the modules themselves. */
    input: Object.fromEntries([...ids].map(([id, name]) => [name, id])),
    /** @type {import('rolldown').Plugin} */
    plugin: {
      name: 'on-demand',
      async resolveId(source, importer, options) {
        if (importer?.startsWith(prefix)) return { id: source, external: true };
        if (!importer || importer.startsWith(prefix) || ids.has(importer)) return undefined;
        const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
        return resolved && ids.has(resolved.id) ? `${prefix}${resolved.id}` : undefined;
      },
      async load(id) {
        if (!id.startsWith(prefix)) return undefined;
        const module = id.slice(prefix.length);
        const { code } = await this.load({ id: module });
        const names = [...(code ?? '').matchAll(/^export (?:async )?function\*? (\w+)/gm)].map(
          ([, name]) => name,
        );
        const calls = names.map((name) => `export const ${name} = (...all) => loaded().${name}(...all);`);
        return [
          'let module;',
          `const loaded = () => (module ??= require('./${ids.get(module)}.cjs'));`,
          ...calls,
        ].join('\n');
      },
    },
  };
}

/**
 * Puts the modules that belong together into one file each: those of a list, and what they import; what several
 * lists need goes with the first. What the entry itself imports stays with it.
 *
 * @param {Readonly<Record<string, readonly string[]>>} lists name → paths from `root`
 * @param {string} root
 */
export function inChunks(lists, root) {
  const chunkOf = new Map();
  return {
    /** @type {import('rolldown').Plugin} */
    plugin: {
      name: 'in-chunks',
      buildEnd() {
        const reached = (ids, into = new Set()) => {
          for (const id of ids)
            if (!into.has(id)) reached(this.getModuleInfo(id)?.importedIds ?? [], into.add(id));
          return into;
        };
        const [first] = Object.keys(lists);
        for (const [name, paths] of Object.entries(lists))
          for (const id of reached(paths.map((path) => join(root, path))))
            chunkOf.set(id, chunkOf.has(id) ? first : name);
        for (const id of reached([join(root, 'src/cli.ts')])) chunkOf.delete(id);
      },
    },
    /** @type {import('rolldown').CodeSplittingOptions} */
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: Object.keys(lists).map((name) => ({ name, test: (id) => chunkOf.get(id) === name })),
    },
  };
}
