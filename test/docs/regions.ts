import { readFileSync } from 'node:fs';
import type { GeneratedFile } from '../generate/generated-file.js';

const region = /(<!-- generated: (\S+) -->\n)([\s\S]*?)(<!-- end of \2 -->)/g;

/** A document with its generated regions renewed: the rest of it is written by hand. */
export const renewed = (path: string, regions: Readonly<Record<string, string>>): GeneratedFile => {
  const text = readFileSync(path, 'utf8');
  const written = [...text.matchAll(region)].map(([, , name = '']) => name);
  const absent = Object.keys(regions).filter((name) => !written.includes(name));
  const unknown = written.filter((name) => !(name in regions));
  if (absent.length + unknown.length > 0)
    throw new Error(`${path}: absent regions: ${absent.join(', ')}; unknown regions: ${unknown.join(', ')}`);
  return {
    path,
    text: text.replace(
      region,
      (_, start: string, name: string, __, end: string) => `${start}\n${regions[name]}\n\n${end}`,
    ),
  };
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
