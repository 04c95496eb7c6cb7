import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessmentJsonSchema } from '../../src/editor/assessment-json-schema.js';
import { inputTypesOf, nationalInputTypes } from '../../src/editor/input-types.js';
import { jsonSchemas } from '../../src/editor/json-schemas.js';
import { additions, pack } from './bundled-pack.js';
import { formatted } from './formatted.js';

// `npx vitest run test/editor -u` writes these files anew.

describe('the JSON Schemas in rules/schema are fresh', () => {
  const schemas = { ...jsonSchemas(pack, additions), assessment: assessmentJsonSchema() };

  it.each(Object.entries(schemas))('%s', async (kind, schema) => {
    const path = `rules/schema/${kind}.schema.json`;
    await expect(formatted(JSON.stringify(schema, null, 2), path)).toMatchFileSnapshot(resolve(path));
  });
});

it('the types of an application are fresh', async () => {
  const path = 'src/domain/application-input.ts';
  await expect(formatted(nationalInputTypes(), path)).toMatchFileSnapshot(resolve(path));
});

it("the types of the bundled policy's input are fresh", async () => {
  const path = 'src/bundled/guangxi-qianqi-jigai.types.ts';
  const types = inputTypesOf(pack, additions, 'Guangxi');
  await expect(formatted(types, path)).toMatchFileSnapshot(resolve(path));
});
