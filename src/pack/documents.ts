import type { JsonDocument } from '../json/read-json.js';

/** The documents of a pack whose form is right. */
export interface Documents {
  readonly policy: JsonDocument;
  readonly facts: JsonDocument | undefined;
  readonly parameters: JsonDocument | undefined;
  readonly derived: ReadonlyMap<string, JsonDocument>;
  readonly provisions: ReadonlyMap<string, JsonDocument>;
  readonly source: string;
  readonly digest: string;
}
