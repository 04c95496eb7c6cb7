/** A circular chain among named things that refer to others, first and last alike, or `undefined`. */
export const findCycle = (
  names: Iterable<string>,
  referencesOf: (name: string) => Iterable<string>,
): readonly string[] | undefined => {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (name: string): readonly string[] | undefined => {
    if (done.has(name)) return undefined;
    const start = path.indexOf(name);
    if (start >= 0) return [...path.slice(start), name];
    path.push(name);
    for (const next of referencesOf(name)) {
      const cycle = visit(next);
      if (cycle !== undefined) return cycle;
    }
    path.pop();
    done.add(name);
    return undefined;
  };
  for (const name of names) {
    const cycle = visit(name);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
};
