import type { JsonSchema } from '../../json/json-schema.js';
import { suggested } from '../../problem/suggestion.js';
import { shortened } from '../../quantity/picture.js';
import type { Field } from '../fact.js';
import type { Read, TypeOfFact } from './fact-type.js';
import { anyText, readText } from './text.js';

/** Reads one of the members; any text where there are none. */
export const choiceReader = ({ members = [] }: Field): Read<string> => {
  if (members.length === 0) return readText;
  const allowed = members.map(({ value }) => value);
  const known = new Set(allowed);
  return (written) => {
    const text = readText(written);
    if (typeof text !== 'string' || known.has(text)) return text;
    // A Chinese label is what many people write first; it gets its id as the suggestion.
    const byLabel = members.find(({ label }) => label.zh === text || label.en === text);
    return {
      code: 'member-unknown',
      values: {
        written: shortened(text),
        allowed,
        ...(byLabel === undefined ? suggested(text, allowed) : { suggestion: byLabel.value }),
      },
    };
  };
};

export const choiceSchema = ({ members = [] }: Field): JsonSchema =>
  members.length === 0
    ? anyText
    : {
        type: 'string',
        enum: members.map(({ value }) => value),
        // VS Code shows these beside the choices.
        enumDescriptions: members.map(({ label }) => `${label.zh} ${label.en}`),
      };

export const choice: TypeOfFact = {
  title: { zh: '单选', en: 'choice' },
  meaning: { zh: '可选值之一', en: 'one of its members' },
  isWord: true,
  takes: ['members'],
  reader: choiceReader,
  schema: choiceSchema,
  input: (member) => member,
};
