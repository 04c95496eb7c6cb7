/** What the user has to mend before a command can do its work: lines ready to print. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}
