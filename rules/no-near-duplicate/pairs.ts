import { type Bodies, likeness, unpack } from './shingles.js';

/** Two bodies, by index, and how much of them is the same (0 to 1). */
export interface Pair {
  readonly earlier: number;
  readonly later: number;
  readonly share: number;
}

/** Entries of the tables below: a shingle that falls in another's slot costs a comparison more. */
const slots = 1 << 21;
const slotOf = (shingle: number) => shingle & (slots - 1);
/** Shingles are smaller than this. */
const span = 1 << 24;
/** Most steps through the index for one body: bounds the time on libraries of near-copies. */
const mostSteps = 2_000;

/**
 * All pairs of bodies (see `shinglesOf`) with a likeness of at least `threshold`; no chance is involved.
 * Two sets that share so much must share one of their rarest few elements, so only those are looked up (prefix
 * filtering: S. Chaudhuri, V. Ganti, R. Kaushik, “A primitive operator for similarity joins in data cleaning”, 2006;
 * R. Bayardo, Y. Ma, R. Srikant, “Scaling up all pairs similarity search”, 2007). Equal bodies are paired with the
 * first of them alone.
 */
export function similarPairs(texts: readonly string[], threshold: number): Pair[] {
  const pairs: Pair[] = [];
  const known = new Map<string, number>();
  const distinct: number[] = [];
  texts.forEach((text, index) => {
    const first = known.get(text);
    if (first === undefined) {
      known.set(text, index);
      distinct.push(index);
    } else pairs.push({ earlier: first, later: index, share: 1 });
  });

  const bodies = unpack(distinct.map((index) => texts[index]!));
  const { starts } = bodies;
  const sizeOf = (body: number) => starts[body + 1]! - starts[body]!;
  const rarity = frequencies(bodies);
  /** How much smaller than another set one may be that is still alike. */
  const least = threshold / (2 - threshold);
  const prefixOf = (body: number) => sizeOf(body) - Math.ceil(sizeOf(body) * least - 1e-9) + 1;
  const most = distinct.reduce((sum, _, body) => sum + prefixOf(body), 0);
  // Each entry of the index: the body it belongs to, and the entry before it in its slot.
  const heads = new Int32Array(slots).fill(-1);
  const owners = new Int32Array(most);
  const before = new Int32Array(most);
  const seen = new Int32Array(distinct.length).fill(-1);
  let entries = 0;
  for (let later = 0; later < distinct.length; later += 1) {
    const size = sizeOf(later);
    let steps = 0;
    for (const shingle of rarest(bodies, later, prefixOf(later), rarity)) {
      const slot = slotOf(shingle);
      for (let at = heads[slot]!; at >= 0 && steps < mostSteps; at = before[at]!) {
        steps += 1;
        const earlier = owners[at]!;
        if (seen[earlier] === later) continue;
        seen[earlier] = later;
        if (sizeOf(earlier) < size * least || size < sizeOf(earlier) * least) continue;
        const share = likeness(bodies, earlier, later, threshold);
        if (share > 0) pairs.push({ earlier: distinct[earlier]!, later: distinct[later]!, share });
      }
      before[entries] = heads[slot]!;
      owners[entries] = later;
      heads[slot] = entries;
      entries += 1;
    }
  }
  return pairs.sort((a, b) => a.later - b.later || b.share - a.share || a.earlier - b.earlier);
}

/** How many bodies hold a shingle, by slot, up to 255. */
function frequencies({ shingles }: Bodies): Uint8Array {
  const counts = new Uint8Array(slots);
  for (const shingle of shingles) if (counts[slotOf(shingle)]! < 255) counts[slotOf(shingle)]! += 1;
  return counts;
}

/** The `count` rarest shingles of a body, those aside that stand in it alone. */
function rarest({ shingles, starts }: Bodies, body: number, count: number, rarity: Uint8Array): number[] {
  // Rarity and shingle in one number, so that numbers alone are sorted.
  const ranked = Float64Array.from(
    shingles.subarray(starts[body], starts[body + 1]),
    (shingle) => rarity[slotOf(shingle)]! * span + shingle,
  ).sort();
  const found: number[] = [];
  for (const rank of ranked.subarray(0, count)) if (rank >= 2 * span) found.push(rank % span);
  return found;
}
