import type { Text } from './fact.js';

/** What requirements are called; English needs the plural too, where it is not formed with -s. */
export interface RequirementWord extends Text {
  readonly plural?: string | undefined;
}

/** A pack's own words where explanations speak of its policy; what it leaves out has a neutral one. */
export interface PackWords {
  /** What is handed in: 申报 or 申领, “application”. */
  readonly application?: Text | undefined;
  /** Who hands it in: 申报单位, “applicant”. */
  readonly applicant?: Text | undefined;
  /** Who decides: 主管部门, “authority”. */
  readonly authority?: Text | undefined;
  /** What decides on eligibility: 遴选条件 or 申领条件, “requirement”. */
  readonly requirement?: RequirementWord | undefined;
  /** What the text that is quoted is called: 原文, “plan” or “notice”. */
  readonly text?: Text | undefined;
  /** The year that applications are for: 计划年度, “plan year”. */
  readonly planYear?: Text | undefined;
  /** What an assessment is not, and who has the last word; a sentence. */
  readonly disclaimer?: Text | undefined;
}

/** Every word that an explanation needs; the neutral disclaimer is a sentence of each language. */
export type FullWords = {
  readonly [Word in Exclude<keyof PackWords, 'disclaimer'>]-?: NonNullable<PackWords[Word]>;
} & Pick<PackWords, 'disclaimer'>;

const neutral = {
  application: { zh: '申请', en: 'application' },
  applicant: { zh: '申请人', en: 'applicant' },
  authority: { zh: '主管部门', en: 'authority' },
  requirement: { zh: '条件', en: 'requirement' },
  text: { zh: '原文', en: 'text' },
  planYear: { zh: '年度', en: 'year' },
} as const;

export const wordsOf = (own: PackWords = {}): FullWords => ({
  application: own.application ?? neutral.application,
  applicant: own.applicant ?? neutral.applicant,
  authority: own.authority ?? neutral.authority,
  requirement: own.requirement ?? neutral.requirement,
  text: own.text ?? neutral.text,
  planYear: own.planYear ?? neutral.planYear,
  disclaimer: own.disclaimer,
});

/** The English word for several requirements. */
export const pluralOf = ({ en, plural = `${en}s` }: RequirementWord): string => plural;
