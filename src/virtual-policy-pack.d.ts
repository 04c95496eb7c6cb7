/** The pack `rules/<id>` as it was checked and linked when the library was built. See `pack-modules.config.ts`. */
declare module 'virtual:policy-pack/*' {
  const stored: () => import('./pack/stored-pack.js').StoredPack;
  export default stored;
}
