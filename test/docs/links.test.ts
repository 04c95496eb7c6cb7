import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documents, linkedFile } from './documents.js';
import { anchorsOf, linksOf } from './markdown.js';

/** What belongs to one machine or one network, and to no reader. */
const local =
  /(?<![\w.])\/(work|tmp|home|root|usr|opt|mnt)\/|\blocalhost\b|registry\.[\w.-]+|npmmirror|127\.0\.0\.1/;

describe.each(documents)('$path', ({ path, text }) => {
  it('links to what is there', () => {
    const broken = linksOf(text).flatMap(({ line, target }) => {
      const linked = linkedFile(path, target);
      if (linked === undefined) return [];
      const [, anchor] = target.split('#');
      const document = documents.find((each) => each.path === linked);
      const leads =
        existsSync(linked) && (anchor === undefined || anchorsOf(document?.text ?? '').has(anchor));
      return leads ? [] : [`${path}:${line}: ${target}`];
    });
    expect(broken).toEqual([]);
  });

  it('names no place of one machine or network', () => {
    const named = text
      .split('\n')
      .flatMap((line, index) => (local.test(line) ? [`${path}:${index + 1}: ${line}`] : []));
    expect(named).toEqual([]);
  });
});
