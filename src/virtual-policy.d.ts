/** The policy of the pack `rules/<id>`, checked and linked when the library was built. See `pack-modules.config.ts`. */
declare module 'virtual:policy/*' {
  const policy: import('./policy/policy.js').Policy;
  export default policy;
}
