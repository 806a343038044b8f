/** What the rest of a text says about one place in it. Each list is made once, when first asked for. */
export class Surroundings {
  private tags?: ReadonlySet<string>;
  private labels?: ReadonlySet<string>;
  private readonly absent = new Set<string>();

  constructor(private readonly text: string) {}

  /** The line up to an offset, its last 40 units at most. */
  before(offset: number): string {
    const lead = this.text.slice(Math.max(0, offset - 40), offset);
    return lead.slice(Math.max(lead.lastIndexOf('\n'), lead.lastIndexOf('\r')) + 1);
  }

  /** The line from an offset on, 40 units at most. */
  after(offset: number): string {
    return /^[^\r\n]*/.exec(this.text.slice(offset, offset + 40))![0];
  }

  /** Whether the text holds a closing tag for an element: then `<element>` is one, whatever its name. */
  closes(element: string): boolean {
    this.tags ??= this.collect(/<\/([A-Za-z][\w-]*)/g);
    return this.tags.has(element.toLowerCase());
  }

  /** Whether a line such as `[label]: https://…` makes `[label]` a link. */
  defines(label: string): boolean {
    this.labels ??= this.collect(/^[ \t>]*\[([^[\]\r\n]+)\]:[ \t]*(?:<|[^\s/#@:.]*[/#@:.]\S)/gm);
    return this.labels.has(label.toLowerCase());
  }

  /** Where a string next stands, or -1. A string that is missing is looked for once. */
  find(needle: string, from: number): number {
    const at = this.absent.has(needle) ? -1 : this.text.indexOf(needle, from);
    if (at < 0) this.absent.add(needle);
    return at;
  }

  private collect(pattern: RegExp): ReadonlySet<string> {
    return new Set(Array.from(this.text.matchAll(pattern), (match) => match[1]!.toLowerCase()));
  }
}
