import { existsSync, readFileSync } from 'node:fs';
import { amountExamples } from '../docs/amount-examples.js';
import { commandLists } from '../docs/command-lists.js';
import { errorTables } from '../docs/error-tables.js';
import { factTables } from '../docs/fact-tables.js';
import { formatTables } from '../docs/format-tables.js';
import { guideMessages } from '../docs/guide-messages.js';
import type { GeneratedFile } from './generated-file.js';
import { inputTypeFiles } from './input-type-files.js';
import { schemaFiles } from './schema-files.js';

/** Every file of the repository that is generated, as it should be. */
export const generatedFiles = (): readonly GeneratedFile[] => [
  ...schemaFiles(),
  ...inputTypeFiles(),
  errorTables(),
  factTables(),
  ...formatTables(),
  amountExamples(),
  guideMessages(),
  ...commandLists(),
];

export const isStale = ({ path, text }: GeneratedFile): boolean =>
  !existsSync(path) || readFileSync(path, 'utf8') !== text;
