type Style = (text: string) => string;

/** The styles that reports use. */
export interface Colors {
  readonly bold: Style;
  readonly dim: Style;
  readonly underline: Style;
  readonly green: Style;
  readonly red: Style & { readonly bold: Style };
  readonly yellow: Style & { readonly bold: Style };
}

/** Styles, or their plain likeness: without color chalk is not even loaded. */
export async function colorsFor({ color = false }: { readonly color?: boolean }): Promise<Colors> {
  if (!color) return plain;
  const { Chalk } = await import('chalk');
  return new Chalk({ level: 1 });
}

const same: Style = (text) => text;
const both = Object.assign((text: string) => text, { bold: same });
const plain: Colors = { bold: same, dim: same, underline: same, green: same, red: both, yellow: both };
