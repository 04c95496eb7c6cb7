/** A file that `npm run generate` writes, whole or in part. */
export interface GeneratedFile {
  /** Relative to the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}
