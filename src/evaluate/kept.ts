/** What a map keeps under a key, made where it keeps nothing yet. */
export const kept = <Key extends WeakKey, Made>(
  map: Map<Key, Made> | WeakMap<Key, Made>,
  key: Key,
  make: () => Made,
): Made => {
  let made = map.get(key);
  if (made === undefined) {
    made = make();
    map.set(key, made);
  }
  return made;
};
