import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const jsonIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, content: JSON.parse(readFileSync(join(folder, name), 'utf8')) }));

/** A built copy of the package: its library, with the rule files and worked cases that lie beside it. */
export const loadBuild = async (folder) => {
  const entry = (name) => import(pathToFileURL(join(folder, 'dist', name)).href);
  const library = await entry('index.js');
  const policy = library.guangxiQianqiJigai ?? (await entry('guangxi.js')).guangxiQianqiJigai;
  const rules = join(folder, 'rules', policy.id);
  const files = existsSync(rules) ? jsonIn(rules) : [];
  const isCase = ({ name }) => name.startsWith('cases');
  return {
    folder,
    policy,
    explain: library.explain,
    isPolicyError: library.isPolicyError,
    documents: files.filter((file) => !isCase(file)).map(({ content }) => content),
    cases: files.filter(isCase).map(({ name, content }) => ({ name, ...content })),
  };
};
