import type { Text } from './fact.js';

/** A word for what is counted; English needs the plural too, where it is not formed with -s. */
export interface CountedWord extends Text {
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
  readonly requirement?: CountedWord | undefined;
  /** What comes first among the eligible: 优先支持, “priority”. */
  readonly priority?: Text | undefined;
  /** What the policy gives: 扶持 or 补贴, “incentive”. */
  readonly incentive?: CountedWord | undefined;
  /** What the policy is about above all: 工作重点, “focus area”. */
  readonly focus?: CountedWord | undefined;
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

const neutral: FullWords = {
  application: { zh: '申请', en: 'application' },
  applicant: { zh: '申请人', en: 'applicant' },
  authority: { zh: '主管部门', en: 'authority' },
  requirement: { zh: '条件', en: 'requirement' },
  priority: { zh: '优先', en: 'priority' },
  incentive: { zh: '扶持', en: 'incentive' },
  focus: { zh: '重点', en: 'focus area' },
  text: { zh: '原文', en: 'text' },
  planYear: { zh: '年度', en: 'year' },
};

// What a file leaves out is absent and never undefined, which the type of its form cannot say.
export const wordsOf = (own: PackWords = {}): FullWords => ({ ...neutral, ...own }) as FullWords;

/** The English word for several. */
export const pluralOf = ({ en, plural = /[a-z]$/i.test(en) ? `${en}s` : en }: CountedWord): string => plural;
