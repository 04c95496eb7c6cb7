/** Edit distance with adjacent transpositions, over code points; beyond `limit`, any number above it. */
const distance = (from: string, to: string, limit: number): number => {
  const a = [...from];
  const b = [...to];
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    // A later row grows from the last two.
    if (Math.min(...current) > limit && Math.min(...last) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? limit + 1;
};

/** The candidate that the writer most likely meant, if one is near enough; case is ignored. */
export const suggestion = (written: string, candidates: Iterable<string>): string | undefined => {
  if (written.length > 100) return undefined;
  const limit = Math.max(1, Math.floor(written.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const found = distance(written.toLowerCase(), candidate.toLowerCase(), bestDistance - 1);
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
};

/** `{ suggestion }` where there is one, to spread into a problem's values. */
export const suggested = (written: string, candidates: Iterable<string>): { suggestion?: string } => {
  const best = suggestion(written, candidates);
  return best === undefined ? {} : { suggestion: best };
};
