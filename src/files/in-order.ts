/** Works on up to `width` items at a time, and yields each item with what came of it, in the order of the items. */
export async function* inOrder<Item, Outcome>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Outcome>,
): AsyncGenerator<readonly [Item, Outcome]> {
  const started: Promise<readonly [Item, Outcome]>[] = [];
  for (const item of items) {
    const working = work(item).then((outcome) => [item, outcome] as const);
    // A failure is thrown when its turn comes; until then it must not count as unhandled.
    working.catch(() => {});
    started.push(working);
    if (started.length === width) yield await started.shift()!;
  }
  while (started.length > 0) yield await started.shift()!;
}
