const longest = 160;
const ahead = 40;

const shown = (value) => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
};

/** Both values, long texts from a little before the place where they part. */
const pair = (old, now) => {
  if (typeof old !== 'string' || typeof now !== 'string') return `${shown(old)} → ${shown(now)}`;
  let same = 0;
  while (same < old.length && old[same] === now[same]) same++;
  const start = Math.max(old.length, now.length) <= longest ? 0 : Math.max(0, same - ahead);
  const cut = start === 0 ? '' : '…';
  return `${cut}${shown(old.slice(start))} → ${cut}${shown(now.slice(start))}`;
};

const isObject = (value) => typeof value === 'object' && value !== null;

/** An entry of a list by what it is about, which tells a reader more than its place. */
const entryName = (entry, index) =>
  (isObject(entry) && [entry.provision, entry.id, entry.fact].find((name) => typeof name === 'string')) ||
  index;

/** The same keys with the same values, lists with the same entries; the order of keys does not count. */
const isEqual = (old, now, allowed) => {
  if (Object.is(old, now)) return true;
  if (!isObject(old) || !isObject(now) || Array.isArray(old) !== Array.isArray(now)) return false;
  if (Array.isArray(old))
    return old.length === now.length && old.every((entry, index) => isEqual(entry, now[index], allowed));
  for (const key in old)
    if (!allowed(old, now, key) && !(Object.hasOwn(now, key) && isEqual(old[key], now[key], allowed)))
      return false;
  for (const key in now) if (!Object.hasOwn(old, key) && !allowed(old, now, key)) return false;
  return true;
};

const below = (path, key) => (path === '' ? key : `${path}.${key}`);

const linesOfLists = (old, now, path, allowed) => {
  if (old.length !== now.length) return [`${path}: ${old.length} entries → ${now.length}: ${pair(old, now)}`];
  return old.flatMap((entry, index) =>
    linesOf(entry, now[index], `${path}[${entryName(entry, index)}]`, allowed),
  );
};

const linesOfObjects = (old, now, path, allowed) =>
  [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key) => {
    if (allowed(old, now, key)) return [];
    if (!Object.hasOwn(now, key)) return [`${below(path, key)}: ${shown(old[key])} → no such key`];
    if (!Object.hasOwn(old, key)) return [`${below(path, key)}: no such key → ${shown(now[key])}`];
    return linesOf(old[key], now[key], below(path, key), allowed);
  });

const linesOf = (old, now, path, allowed) => {
  if (Object.is(old, now)) return [];
  if (Array.isArray(old) && Array.isArray(now)) return linesOfLists(old, now, path, allowed);
  if (isObject(old) && isObject(now) && Array.isArray(old) === Array.isArray(now))
    return linesOfObjects(old, now, path, allowed);
  return [`${path}: ${pair(old, now)}`];
};

/**
 * Where two plain values differ, as lines to read. `allowed` says of a key of two objects that it may differ. What is
 * equal, as nearly everything is, costs no words.
 */
export const differencesOf = (old, now, allowed) =>
  isEqual(old, now, allowed) ? [] : linesOf(old, now, '', allowed);

/** Where two texts differ, line by line. */
export const differencesOfTexts = (old, now) => {
  if (old === now) return [];
  const [was, is] = [old.split('\n'), now.split('\n')];
  return Array.from({ length: Math.max(was.length, is.length) }, (_, line) => line).flatMap((line) =>
    was[line] === is[line] ? [] : [`line ${line + 1}: ${pair(was[line], is[line])}`],
  );
};
