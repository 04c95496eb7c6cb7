/** Chance that a seed decides (mulberry32): the same numbers, in the same order, on every machine. */
export const chanceOf = (...seeds) => {
  let state = 0;
  for (const seed of seeds) state = Math.imul(state ^ seed, 0x9e3779b1) + 0x6d2b79f5;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound) => Math.floor(next() * bound);
  return {
    /** A whole number from 0 to below the bound. */
    below,
    /** Whether it comes to pass, which happens in that share of cases. */
    happens: (share) => next() < share,
    /** One of the list, or undefined of an empty one. */
    oneOf: (list) => list[below(list.length)],
    /** Some of the list, in its order. */
    someOf: (list, share = next()) => list.filter(() => next() < share),
  };
};
