import { InvalidArgumentError } from 'commander';
import type { ParameterSetting } from '../evaluate/options.js';
import { explain } from '../explain/explain.js';
import { type ExplanationFormat, formats } from '../explain/format.js';
import type { Policy } from '../policy/policy.js';
import { isPolicyError, type Violation } from '../problem/policy-error.js';
import type { Place } from '../problem/problem.js';
import { type ApplicationFile, readApplicationFile } from './application-file.js';
import { BadInput, violationLine } from './bad-input.js';
import { bilingual, type CommandOf, choiceOption, command, dateArgument, formatOption } from './command.js';
import { htmlPage } from './html-page.js';
import { type Locale, localeOption } from './locale.js';
import { packOption, policyIn } from './pack-option.js';
import { readInput } from './read-input.js';

type Written = Readonly<Record<string, string>>;

interface Options {
  readonly asOf?: string;
  readonly locale: Locale;
  readonly format: ExplanationFormat | 'json';
  readonly detail: 'summary' | 'full';
  readonly pack?: string;
  readonly parameter: Written;
}

const parameterArgument = (written: string, before: Written): Written => {
  const [, id, value] = /^([^=]+)=(.+)$/s.exec(written) ?? [];
  if (id === undefined || value === undefined) throw new InvalidArgumentError('minimumOutputGrowth=12%');
  return { ...before, [id.trim()]: value.trim() };
};

const withoutPrefix = (id: string): string => id.replace(/^parameter\./, '');

/** A command line has text alone; counts, booleans and bare numbers are meant where the parameter is one. */
const settingOf = ({ parameters }: Policy, id: string, written: string): ParameterSetting => {
  const named = parameters.find((parameter) => withoutPrefix(parameter.id) === withoutPrefix(id));
  const { type, unit = '' } = named ?? {};
  if (type === 'bool' && /^(true|false)$/.test(written)) return written === 'true';
  // As text, of which no digit is lost.
  if (type === 'number' && /^-?[\d.]+$/.test(written)) return `${written}${unit}`;
  return type === 'count' && /^\d+$/.test(written) ? Number(written) : written;
};

const violationsOf = (attempt: () => unknown): readonly Violation[] => {
  try {
    attempt();
    return [];
  } catch (error) {
    if (!isPolicyError(error)) throw error;
    return error.violations;
  }
};

const inOrder = (a: Place, b: Place): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

const assessed = (policy: Policy, file: ApplicationFile, options: Options) => {
  const { application, place, placeOfOption } = file;
  const asOf = options.asOf ?? file.asOf;
  const chosen = Object.entries(options.parameter).map(
    ([id, text]) => [id, settingOf(policy, id, text)] as const,
  );
  const names = chosen.map(([id]) => withoutPrefix(id));
  const ofCase = Object.entries(file.parameters).filter(([id]) => !names.includes(withoutPrefix(id)));
  const parameters = Object.fromEntries([...ofCase, ...chosen]);
  const how = asOf === undefined ? { parameters } : { asOf, parameters };
  // A day on the command line has been checked before.
  const paths = ['asOf', ...ofCase.flatMap(([id]) => [`parameters.${id}`, `parameters.${id}.source`])];
  const placedBy = (placeOf: ApplicationFile['place']) => (violation: Violation) => ({
    violation,
    at: placeOf(violation),
  });
  // An application that says nothing shows what is wrong with the options alone.
  const silent = policy.hasPlanYear ? { planYear: 2026 } : {};
  const wrongOptions = violationsOf(() => policy.knownFacts(silent, how));
  const isInFile = ({ path = '' }: Violation): boolean => paths.includes(path);
  const inFile = [
    ...wrongOptions.filter(isInFile).map(placedBy(placeOfOption)),
    ...violationsOf(() => policy.parseApplication(application)).map(placedBy(place)),
  ].sort((a, b) => inOrder(a.at, b.at));
  const elsewhere = wrongOptions.filter((violation) => !isInFile(violation)).map(placedBy(() => ({})));
  const lines = [...elsewhere, ...inFile].map(({ violation, at }) =>
    violationLine(violation, at, options.locale),
  );
  if (lines.length > 0) throw new BadInput(lines);
  return policy.evaluateSync(policy.parseApplication(application), how);
};

/** `evaluate FILE`: assesses an application and explains the assessment. */
export const evaluateCommand: CommandOf = (io) =>
  command('evaluate', '评估一份申报并说明理由', 'Assess an application and explain the assessment')
    .argument(
      '<file>',
      bilingual(
        '申报或案例的 JSON 文件；“-”为标准输入',
        'JSON file of an application or a case; - is standard input',
      ),
    )
    .option(
      '--as-of <date>',
      bilingual(
        '评估基准日，如 2026-12-31；默认取案例所载日期，否则取北京时间当日',
        'the day whose law applies; by default that of the case, else today in China',
      ),
      dateArgument,
    )
    .addOption(packOption)
    .addOption(localeOption(io))
    .addOption(formatOption(...Object.keys(formats), 'json'))
    .addOption(
      choiceOption(
        '--detail <detail>',
        '详略：决定结论的部分，或全部判定',
        'what determines the result, or every test',
        ['summary', 'full'],
      ),
    )
    .option(
      '--parameter <id=value>',
      bilingual(
        '设定可调参数，优先于案例所载，可重复，如 minimumOutputGrowth=12%',
        'set a parameter, over that of the case, such as minimumOutputGrowth=12%; may be repeated',
      ),
      parameterArgument,
      {},
    )
    .action(async (file: string, options: Options) => {
      const { locale, format, detail, pack } = options;
      const policy = policyIn(pack, io, locale);
      const text = await readInput(file, io, locale);
      const assessment = assessed(policy, readApplicationFile(text, file, locale), options);
      const output =
        format === 'json'
          ? JSON.stringify(assessment, null, 2)
          : explain(assessment, { locale, format, detail });
      io.stdout.write(
        format === 'html' ? htmlPage(output, assessment.policy.title, locale) : `${output.trimEnd()}\n`,
      );
    });
