import { createTest } from '../../config/globs.js';
import type { ConfigChain, ConfigLayer } from '../../config/types.js';
import { levelIn } from '../../lint/describe.js';
import type { Level } from '../../lint/finding.js';
import type { Registry } from '../../lint/rule.js';
import type { MacroFile } from '../../macro/read.js';
import type { SurveyedFile } from '../survey.js';

/** A value and who says it. */
export interface Sourced {
  readonly value: string;
  readonly from: string;
}

/** What applies to files under the same config files and overrides. */
export interface ConfigGroup {
  readonly files: readonly string[];
  /** Presets, configs and overrides, in order: later ones win. */
  readonly sources: readonly string[];
  /** Rules whose level is not the one in `recommended`. */
  readonly levels: readonly (Sourced & { readonly rule: string; readonly recommended: Level })[];
  readonly profile?: Sourced;
  /** Tones and situations of the macros, and how many files have them. */
  readonly tones: readonly (Sourced & { readonly files: number })[];
  readonly situations: readonly (Sourced & { readonly files: number })[];
}

/** The layers of a chain that hold for a file, in order. */
export function layersFor({ layers }: ConfigChain, path: string): ConfigLayer[] {
  const posix = path.replaceAll('\\', '/');
  return layers.filter(({ when }) => when.every((one) => createTest(one)(posix)));
}

/** What applies to files that share a resolved config. */
export function groupOf(files: readonly SurveyedFile[], chain: ConfigChain, registry: Registry): ConfigGroup {
  const { path, config } = files[0]!;
  const layers = layersFor(chain, path);
  const said = (wanted: (layer: ConfigLayer) => unknown) =>
    layers.findLast((layer) => wanted(layer) !== undefined);
  const levels = Object.entries({ ...registry, ...config.added }).flatMap(([rule, about]) => {
    const value = (['off', 'warn', 'error'] as const)[config.rules[rule]?.severity ?? 0];
    const recommended = levelIn(about, 'recommended');
    const from = said((layer) => layer.rules?.[rule])?.origin ?? 'no config, since none names it';
    return value === recommended ? [] : [{ rule, value, recommended, from }];
  });
  const { profile } = config.settings;
  const from = said((layer) => layer.settings?.profile)?.origin;
  return {
    files: files.map(({ name }) => name),
    sources: [...new Set(layers.map(({ origin }) => origin))],
    levels,
    ...(profile !== undefined && from !== undefined && { profile: { value: profile, from } }),
    tones: declared(files, 'tone', said((layer) => layer.tone)?.origin),
    situations: declared(files, 'situation', said((layer) => layer.situation)?.origin),
  };
}

/** Values of a front matter key, with those that the config supplies. */
function declared(files: readonly SurveyedFile[], key: 'tone' | 'situation', configured: string | undefined) {
  const found = new Map<string, Sourced & { files: number }>();
  for (const { content, config } of files) {
    if (!('meta' in content) || content.meta[key] === undefined) continue;
    const value = content.meta[key];
    const from = sourceOf(content, key, config.meta[key], configured);
    const before = found.get(`${value} ${from}`);
    found.set(`${value} ${from}`, { value, from, files: (before?.files ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.files - a.files);
}

function sourceOf(
  file: MacroFile,
  key: 'tone' | 'situation',
  value: string | undefined,
  configured = '',
): string {
  if (file.keySpan(key)) return 'the front matter';
  return file.meta[key] === value ? configured : 'a tag';
}
