import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { nationalFacts } from '../../src/domain/vocabulary.js';

/** What is only true of one plan, or is said by it alone: it stands in that pack, in its facts, labels and `words`. */
const ofOnePlan =
  /广西|自治区|千企技改|遴选|纳入计划|申报单位|计划年度|集群|补链|十四条|工作重点|统筹推进|Guangxi|Thousand-Enterprise|regional|clusters?\b|fourteen|14 key/i;

/** Facts of that plan alone, which the national vocabulary would name without a word of it. */
const factsOfOnePlan =
  /^(focus|chainRole|cluster|fits\w+Layout|is(LargeScale|HighQuality|MajorTransformation)|has(StrongPull|MarketAndBenefit)|highMarketShare|yieldsBenefitInYear|newBenefitIsEvident|significantPurposeGain|inCoordinatedMajorList|in(FourteenChains|AgroProcessing|NewField))$/;

/** `bundled` links Guangxi's plan, which is why its folder and the names in it may say so. */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('bundled/'));

/** Texts that the code says: no comments, whose examples are of the bundled policy, and no names of modules. */
const textsIn = (path: string): readonly string[] => {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(`src/${path}`, 'utf8'), ts.ScriptTarget.ES2022));
  return texts;
};

it('the national vocabulary has no fact of it', () => {
  const names = [...nationalFacts.keys()].flatMap((id) => id.split('.').slice(1));
  expect(names.filter((name) => factsOfOnePlan.test(name))).toEqual([]);
});

it('nothing outside the bundled policy says what is only true of it', () => {
  const said = files.flatMap((path) =>
    textsIn(path)
      .filter((text) => ofOnePlan.test(text))
      .map((text) => `${path}: ${text}`),
  );
  expect(said).toEqual([]);
});
