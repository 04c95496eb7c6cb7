import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, expectTypeOf, it } from 'vitest';
import { factsIn } from '../../src/domain/group.js';
import { nationalVocabulary } from '../../src/domain/vocabulary.js';
import { inputTypesOf, nationalInputTypes } from '../../src/editor/input-types.js';
import {
  type City,
  type GuangxiApplicationInput,
  guangxiQianqiJigai,
  type PackApplicationInput,
  type Policy,
} from '../../src/index.js';
import { pack } from './bundled-pack.js';

const application = {
  planYear: 2026,
  enterprise: { city: '崇左市', honours: ['regional-little-giant', 'little-giant'] },
  project: { cluster: 'green-sugar', fixedAssetInvestment: '3200万元' },
} satisfies GuangxiApplicationInput;

it("the bundled policy's input knows its cities, clusters and honours", () => {
  expect(guangxiQianqiJigai.knownFacts(application)['enterprise.city']).toBe('崇左市');

  // @ts-expect-error -- a city of another region
  const foreign: GuangxiApplicationInput = { planYear: 2026, enterprise: { city: '广州市' } };
  expect(() => guangxiQianqiJigai.parseApplication(foreign)).toThrow();

  // @ts-expect-error -- a bare number, which could be 元 or 万元
  const bare: GuangxiApplicationInput = { planYear: 2026, project: { fixedAssetInvestment: 3200 } };
  expect(() => guangxiQianqiJigai.parseApplication(bare)).toThrow();

  expectTypeOf<'南宁市'>().toExtend<City>();
});

it('the bundled policy is a policy, and any policy takes its applications', () => {
  const policy: Policy = guangxiQianqiJigai;
  expect(policy.evaluateSync(application, { asOf: '2026-11-24' }).planYear).toBe(2026);

  expectTypeOf<GuangxiApplicationInput>().toExtend<PackApplicationInput>();
  const other: PackApplicationInput = {
    planYear: 2026,
    enterprise: { city: '广州市', honours: ['another'] },
  };
  expect(other.planYear).toBe(2026);
  // @ts-expect-error -- quantities keep their units
  const bare: PackApplicationInput = { planYear: 2026, project: { fixedAssetInvestment: 3200 } };
  expect(bare.planYear).toBe(2026);
});

it('a hover over any fact tells its labels, its unit and who answers it', () => {
  const types = nationalInputTypes();
  const fields = factsIn(nationalVocabulary).flatMap((fact) => [fact, ...Object.values(fact.fields ?? {})]);
  for (const { label } of fields) expect(types).toContain(`/** ${label.zh}: ${label.en}`);
});

it.each([
  { fact: 'fixedAssetInvestment', told: '固定资产投资: fixed-asset investment (元; 申请人 applicant).' },
  { fact: 'cluster', told: '所属产业集群: industrial cluster (申请人 applicant).' },
])('an editor shows so over $fact where an application is written', ({ fact, told }) => {
  const file = resolve('test/editor/hover.ts');
  const text = `import type { GuangxiApplicationInput } from '../../src/bundled/guangxi-qianqi-jigai.types.js';
const application: GuangxiApplicationInput = { planYear: 2026, project: { ${fact}: null } };`;
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({
      strict: true,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const content = path === file ? text : ts.sys.readFile(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
  });
  const { documentation } = service.getQuickInfoAtPosition(file, text.lastIndexOf(fact)) ?? {};
  expect(ts.displayPartsToString(documentation)).toBe(told);
});

it("a pack's own lists have types, and national ones go on with its fields", () => {
  const label = { zh: '某项', en: 'something' };
  const types = inputTypesOf(
    pack,
    {
      fields: {
        'project.equipment': {
          energySaved: { type: 'number', unit: '吨标准煤', label },
          grade: { type: 'enum', label, members: [{ value: 'one', label }] },
        },
      },
      facts: [
        {
          id: 'enterprise.patents',
          type: 'list',
          label,
          answeredBy: 'applicant',
          fields: {
            kind: {
              type: 'enum',
              label,
              members: [
                { value: 'invention', label },
                { value: 'utility', label },
              ],
            },
            granted: { type: 'date', label },
            profit: { type: 'money', mayBeNegative: true, label },
          },
        },
        { id: 'enterprise.score', type: 'number', unit: '分', label, answeredBy: 'authority' },
      ],
    },
    'Own',
  );
  expect(
    types.slice(types.indexOf('import')),
  ).toBe(`import type { ApplicationInput, EnterpriseInput, EquipmentInput, ProjectInput } from '../domain/application-input.js';
import type { DateInput } from '../domain/type/date.js';
import type { MoneyInput } from '../domain/type/money.js';
import type { NumberInput } from '../domain/type/number.js';

/** 某项: something. */
export type PatentsKind = 'invention' | 'utility';

/** 某项: something (申请人 applicant). */
export interface OwnPatentInput {
  /** 某项: something. */ readonly kind?: PatentsKind | null | undefined;
  /** 某项: something. */ readonly granted?: DateInput | null | undefined;
  /** 某项: something (元; 可为负 may be negative). */ readonly profit?: MoneyInput | null | undefined;
}

/** {@link EnterpriseInput} with the facts and choices of this policy. */
export interface OwnEnterpriseInput extends EnterpriseInput {
  /** 某项: something (申请人 applicant). */ readonly patents?: readonly OwnPatentInput[] | null | undefined;
  /** 某项: something (分; 主管部门 authority). */ readonly score?: NumberInput<'分'> | null | undefined;
}

/** 某项: something. */
export type EquipmentGrade = 'one';

/** {@link EquipmentInput} with the fields and choices of this policy. */
export interface OwnEquipmentInput extends EquipmentInput {
  /** 某项: something (吨标准煤). */ readonly energySaved?: NumberInput<'吨标准煤'> | null | undefined;
  /** 某项: something. */ readonly grade?: EquipmentGrade | null | undefined;
}

/** {@link ProjectInput} with the facts and choices of this policy. */
export interface OwnProjectInput extends Omit<ProjectInput, 'equipment'> {
  /** 设备清单: equipment (申请人 applicant). */ readonly equipment?: readonly OwnEquipmentInput[] | null | undefined;
}

/** {@link ApplicationInput} with the facts and choices of this policy. */
export interface OwnApplicationInput extends Omit<ApplicationInput, 'enterprise' | 'project'> {
  /** 企业: The enterprise. */ readonly enterprise?: OwnEnterpriseInput | null | undefined;
  /** 项目: The project. */ readonly project?: OwnProjectInput | null | undefined;
}
`);
});

it('a pack goes on from the national types, and says only what is its own', () => {
  const label = { zh: '某项', en: 'something' };
  const types = inputTypesOf(
    pack,
    {
      members: {
        'project.loan.kind': [{ value: 'green', label }],
        'enterprise.researchPlatforms.level': [{ value: 'city', label }],
      },
      facts: [
        { id: 'project.loan.isGreen', type: 'bool', label, answeredBy: 'authority' },
        { id: 'project.port.depth', type: 'ratio', label },
      ],
    },
    'Own',
  );
  expect(
    types.slice(types.indexOf('import')),
  ).toBe(`import type { ApplicationInput, EnterpriseInput, LoanInput, ProjectInput, ResearchPlatformInput } from '../domain/application-input.js';
import type { RatioInput } from '../domain/type/ratio.js';

/** 级别: level. */
export type ResearchPlatformsLevel = 'national' | 'city';

/** {@link ResearchPlatformInput} with the fields and choices of this policy. */
export interface OwnResearchPlatformInput extends Omit<ResearchPlatformInput, 'level'> {
  /** 级别: level. */ readonly level?: ResearchPlatformsLevel | null | undefined;
}

/** {@link EnterpriseInput} with the facts and choices of this policy. */
export interface OwnEnterpriseInput extends Omit<EnterpriseInput, 'researchPlatforms'> {
  /** 创新平台: research platforms (登记信息 registry). */ readonly researchPlatforms?: readonly OwnResearchPlatformInput[] | null | undefined;
}

/** 贷款种类: kind of loan (申请人 applicant). */
export type LoanKind = 'fixed-asset' | 'working-capital' | 'green';

/** {@link LoanInput} with the facts and choices of this policy. */
export interface OwnLoanInput extends Omit<LoanInput, 'kind'> {
  /** 贷款种类: kind of loan (申请人 applicant). */ readonly kind?: LoanKind | null | undefined;
  /** 某项: something (主管部门 authority). */ readonly isGreen?: boolean | null | undefined;
}

export interface OwnPortInput {
  /** 某项: something. */ readonly depth?: RatioInput | null | undefined;
}

/** {@link ProjectInput} with the facts and choices of this policy. */
export interface OwnProjectInput extends Omit<ProjectInput, 'loan'> {
  /** 贷款: the loan. */ readonly loan?: OwnLoanInput | null | undefined;
  readonly port?: OwnPortInput | null | undefined;
}

/** {@link ApplicationInput} with the facts and choices of this policy. */
export interface OwnApplicationInput extends Omit<ApplicationInput, 'enterprise' | 'project'> {
  /** 企业: The enterprise. */ readonly enterprise?: OwnEnterpriseInput | null | undefined;
  /** 项目: The project. */ readonly project?: OwnProjectInput | null | undefined;
}
`);
});
