/** The files of the pack `rules/<id>` without its worked cases: path in the pack → text. See `pack-modules.config.ts`. */
declare module 'virtual:policy-pack/*' {
  const files: Readonly<Record<string, string>>;
  export default files;
}
