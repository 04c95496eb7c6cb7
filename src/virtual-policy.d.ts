/** The policy of the pack `rules/<id>`, checked and linked when the library was built. See `pack-modules.config.ts`. */
declare module 'virtual:policy/*' {
  const policy: import('./policy/policy.js').Policy;
  export default policy;
}

/** The texts of the files of `rules/<name>`, which packs may use. */
declare module 'virtual:vocabulary/*' {
  const files: import('./pack/documents.js').PackFiles;
  export default files;
}
