/** What a map keeps under a key, made where it keeps nothing yet. */
export const kept = <Key, Made>(
  map: { get(key: Key): Made | undefined; set(key: Key, made: Made): unknown },
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
