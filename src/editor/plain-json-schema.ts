import * as z from 'zod';
import type { JsonSchema } from '../json/json-schema.js';

/** The JSON Schema of what zod describes, as somebody writes it. */
export const plainJsonSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
