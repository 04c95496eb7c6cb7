/** A module hook: whoever imports json-rules-engine, fails. */
export function resolve(specifier, context, nextResolve) {
  if (specifier.split('/')[0] === 'json-rules-engine') throw new Error('json-rules-engine was imported.');
  return nextResolve(specifier, context);
}
