import { readFileSync } from 'node:fs';
import { codeBlocksOf } from './markdown.js';

const named = /^```(\S+) (\S+)\n[\s\S]*?^```$/gm;

/**
 * A document in another language with the examples of the original in place of its own, matched by the name on the
 * fence, and by their order where several have one name. None is left out.
 */
export const withBlocksOf = (original: string, text: string): string => {
  const left = codeBlocksOf(original, readFileSync(original, 'utf8')).filter(({ info }) => info !== '');
  const filled = text.replace(named, (_, language: string, name: string) => {
    const at = left.findIndex(({ info }) => info === name);
    const [block] = at < 0 ? [] : left.splice(at, 1);
    if (block === undefined) throw new Error(`${original} shows no further ${name}`);
    return `\`\`\`${language} ${name}\n${block.code}\n\`\`\``;
  });
  if (left.length > 0)
    throw new Error(
      `${original} shows more: ${left.map(({ info, line }) => `${info} (line ${line})`).join(', ')}`,
    );
  return filled;
};
