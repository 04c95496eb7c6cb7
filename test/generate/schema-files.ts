import { assessmentJsonSchema } from '../../src/editor/assessment-json-schema.js';
import { nationalJsonSchemas, packJsonSchemas } from '../../src/editor/json-schemas.js';
import type { JsonSchema } from '../../src/json/json-schema.js';
import { formatted } from './formatted.js';
import type { GeneratedFile } from './generated-file.js';
import { packs } from './packs.js';

const filesIn = (folder: string, schemas: Readonly<Record<string, JsonSchema>>): readonly GeneratedFile[] =>
  Object.entries(schemas).map(([kind, schema]) => {
    const path = `${folder}/${kind}.schema.json`;
    return { path, text: formatted(JSON.stringify(schema), path) };
  });

/** The JSON Schemas for any pack, and those of each pack with its own names. */
export const schemaFiles = (): readonly GeneratedFile[] => [
  ...filesIn('rules/schema', { ...nationalJsonSchemas(), assessment: assessmentJsonSchema() }),
  ...packs.flatMap(({ directory, pack, additions }) =>
    filesIn(`${directory}/schema`, packJsonSchemas(pack, additions, '../../schema')),
  ),
];
