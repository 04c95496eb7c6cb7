import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Additions, vocabularyWith } from '../../src/domain/additions.js';
import type { ApplicationInput, EnterpriseInput, ProjectInput } from '../../src/domain/application-input.js';
import type { FactDefinition, Field, Text } from '../../src/domain/fact.js';
import { factsIn } from '../../src/domain/group.js';
import { applicationParser } from '../../src/domain/parse-application.js';
import { nationalVocabulary } from '../../src/domain/vocabulary.js';

/**
 * The facts of CLAUSES.md and SECTION-4.md, typed in from there: `id type answeredBy`, then the members of an
 * enum or list, or the fields of a list's items as `name:type`. A applicant, R registry, G authority.
 */
const table = `
  enterprise.name text A
  enterprise.unifiedSocialCreditCode code R
  enterprise.city enum A 南宁市 柳州市 桂林市 梧州市 北海市 防城港市 钦州市 贵港市 玉林市 百色市 贺州市 河池市 来宾市 崇左市
  enterprise.industryCode code R
  enterprise.isLegalPerson bool R
  enterprise.registrationStatus enum R active suspended liquidating revoked rescinded deregistered
  enterprise.operatesNormally bool A
  enterprise.aboveDesignatedSize bool A
  enterprise.annualRevenue money A
  enterprise.employees count A
  enterprise.totalAssets money A
  enterprise.honours list R little-giant single-champion specialized-sme high-growth regional-little-giant
  enterprise.isHighGrowth bool G
  enterprise.highMarketShare bool G
  enterprise.researchPlatforms list R level:enum type:enum
  enterprise.seriouslyDishonest bool R
  enterprise.vatStatus enum R general small-scale
  enterprise.incomeTaxRate ratio A
  enterprise.incomeTaxPayable money A

  enterprise.isPrivate bool A
  enterprise.incomeTaxCollection enum R account-based deemed
  enterprise.isHighTech bool R
  enterprise.westernCatalogueRevenueShare ratio A
  enterprise.taxableIncome money A
  enterprise.averageEmployees count A
  enterprise.averageTotalAssets money A
  enterprise.incomeTaxPayableForecast list A year:count amount:money
  enterprise.taxCreditGrade enum R A B M C D
  enterprise.refundDisqualified bool R
  enterprise.refundIndustrySalesShare ratio A
  enterprise.manufacturingSalesShare ratio A
  enterprise.onAdvancedManufacturingList bool G
  enterprise.outputVat money A
  enterprise.creditableInputVat money A
  enterprise.openingExcessInputVat money A
  enterprise.openingVatBonus money A
  enterprise.excessInputVatLastDecember money A
  enterprise.excessForSixMonths bool A
  enterprise.inputCompositionRatio ratio A
  enterprise.research.qualifyingActivity bool G
  enterprise.research.hasAuxiliaryLedger bool A
  enterprise.research.fiveItems money A
  enterprise.research.otherCosts money A
  enterprise.research.domesticEntrusted money A
  enterprise.research.overseasEntrusted money A
  enterprise.research.nonTaxableFunded money A
  enterprise.research.isCircuitOrMachineTool bool G
  enterprise.research.spending money R
  enterprise.research.spendingLastYear money R
  enterprise.transfer.revenue money A
  enterprise.transfer.cost money A
  enterprise.transfer.taxes money A
  enterprise.transfer.sharedExpenses money A
  enterprise.transfer.inScopeAndCertified bool R
  enterprise.transfer.excluded bool A
  enterprise.transfer.vatPrice money A
  enterprise.transfer.inputVatForgone money A
  enterprise.creditCommitmentGiven bool A
  enterprise.hasUnrepairedDishonesty bool R
  enterprise.hasBrokenCommitment bool R
  enterprise.onAbnormalList bool R
  enterprise.onInnovationList bool G
  enterprise.onMajorEquipmentList bool G
  enterprise.inRestrictedIndustry bool G
  enterprise.newlyRegisteredInBeibuGulf bool R

  project.name text A
  project.nature enum A new-construction expansion technical-transformation living-facilities relocation restoration equipment-purchase
  project.isTransformationInSubstance bool G
  project.focus list A chain-completion advanced-capacity process-equipment smart-manufacturing green
  project.cluster enum A green-sugar rare-critical-metals green-chemicals connected-vehicles steel-materials inorganic-nonmetals eco-aluminium advanced-equipment textiles-apparel next-gen-it green-home electric-bicycles modern-paper speciality-food recycling new-energy-storage artificial-intelligence low-altitude-aerospace robots-terminals biomedicine other
  project.catalogueCategory enum A encouraged permitted restricted eliminated
  project.conformsToPolicyAndPlans bool G
  project.meetsAccessStandards.land bool G
  project.meetsAccessStandards.environment bool G
  project.meetsAccessStandards.energy bool G
  project.meetsAccessStandards.technology bool G
  project.meetsAccessStandards.safety bool G
  project.fitsClusterLayout bool G
  project.fixedAssetInvestment money A
  project.totalInvestment money A
  project.cumulativeInvestment money A
  project.planYearInvestment money A
  project.registration enum R none filed approved
  project.completionDate date A
  project.productionDate date A
  project.yieldsBenefitInYear bool G
  project.outputBefore money A
  project.outputAfter money A
  project.revenueAfter money A
  project.newBenefitIsEvident bool G
  project.principalPurpose enum A capacity quality energy-saving safety digital environment
  project.purpose list A capacity quality energy-saving safety digital environment
  project.significantPurposeGain bool G
  project.usesNewConstructionLand bool G
  project.originalFloorArea area R
  project.addedFloorArea area A
  project.addedServiceFloorArea area A
  project.withinApprovedIndustrialLand bool G
  project.landUseUnchanged bool G
  project.meetsIntensityAndFar bool G
  project.conformsToDetailedPlan bool G
  project.landPremiumPerArea price G
  project.keyProjectLevel enum G none regional national
  project.inCoordinatedMajorList bool G
  project.inApprovalCatalogue bool G

  project.industryCode code R
  project.isLargeScale bool G
  project.hasStrongPull bool G
  project.isHighQuality bool G
  project.isMajorTransformation bool G
  project.meetsFundConditions bool G
  project.onTransformationLoanList bool G
  project.onFinancingNeedsList bool G
  project.chainRole list A missing-link later-link product-line product-upgrade brand
  project.hasMarketAndBenefit bool G
  project.conformsToPlanning bool G
  project.addedAreaIsServiceManufacturing bool G
  project.grantedLandArea area R
  project.nationalMinimumLandPrice price G
  project.landCostFloor price G
  project.isPriorityIndustry bool G
  project.isPrimaryAgroProcessing bool G
  project.farToStandard ratio G
  project.coverageToStandard ratio G
  project.intensityToStandard ratio G
  project.inPark bool A
  project.factoryIsMultiStoreyStandard bool A
  project.unitsIndependentlyUsable bool G
  project.meetsDivisionConditions bool G
  project.eiaClass enum G report-book report-form registration-form none
  project.parkPlanEiaReviewed bool G
  project.conformsToPlanEia bool G
  project.documentsComplete bool G
  project.coreDocumentsComplete bool G
  project.approvalMatterIsEnvironmental bool G
  project.supplementDeadline date G
  project.supplementedOn date A
  project.otherInputVat money A
  project.loan.principal money A
  project.loan.payoutDate date A
  project.loan.annualRate ratio A
  project.loan.repayments list A date:date amount:money
  project.loan.kind enum A fixed-asset working-capital
  project.loan.forEquipmentRenewal bool A
  project.loan.handlingBank bool G
  project.loan.inSupportedField bool G
  project.loan.refinancedByRelending bool A
  project.loan.inFourteenChains bool G
  project.loan.otherCentralSubsidy bool A
  project.guarantee.amount money A
  project.guarantee.years count A
  project.guarantee.annualFeeRate ratio A
  project.guarantee.scheme enum A ordinary private-investment-2026 gx-science-innovation
  project.equipmentInvestment money A
  project.hasPledgeable bool A
  project.selectedForGrant enum G none equipment-2023 major-2025 upgrade-2025 other
  project.encouragedConfirmation bool R
  project.fastObsolescence bool A
  project.importedParts list A customsValue:money dutyRate:ratio

  project.equipment list A name:text cost:money inputVat:money putIntoUse:date specialCatalogue:enum digitalRetrofitCost:money imported:bool dutyRate:ratio customsValue:money exemptionCatalogueExcluded:bool vatCredited:bool attributableCost:money kind:enum acquisition:enum titlePasses:bool usedBySelf:bool isNew:bool purchaseDate:date stateFunded:money depreciationMethod:enum depreciationYears:count residualRate:ratio originalTaxBasis:money retrofitDate:date retrofitStateFunded:money meetsCatalogueAfterRetrofit:bool withinTotalInvestment:bool reliefConfirmed:bool nonTaxableFunded:money
`;

/** What the provisions of section 四 test or calculate with beyond the facts that SECTION-4.md lists. */
const furtherTable = `
  enterprise.sixTaxesAndFees money A
  enterprise.beibuGulfListedRevenueShare ratio A
  project.loan.isListedProduct bool G
  project.loan.inAgroProcessing bool G
  project.loan.inNewField bool G
  project.loan.isMediumOrLongTerm bool A
  project.loan.forTransformation bool A
`;

const itemMembers: Readonly<Record<string, string>> = {
  'enterprise.researchPlatforms.level': 'national regional',
  'enterprise.researchPlatforms.type': 'technology-centre engineering-research-centre engineering-laboratory',
  'project.equipment.specialCatalogue': 'energy-water environment safety none',
  'project.equipment.kind': 'machinery tools vehicle electronics aircraft-train-ship building',
  'project.equipment.acquisition': 'purchased self-built finance-lease contributed exchanged donated',
  'project.equipment.depreciationMethod':
    'straight-line one-off shortened-life double-declining sum-of-years',
};

const countUnits: Readonly<Record<string, string>> = {
  'enterprise.employees': '人',
  'enterprise.averageEmployees': '人',
  'enterprise.incomeTaxPayableForecast.year': '年',
  'project.guarantee.years': '年',
  'project.equipment.depreciationYears': '年',
};

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const regionalAdditions: Additions = JSON.parse(
  readFileSync('rules/guangxi-qianqi-jigai/facts.json', 'utf8'),
);

const parserOf = (facts: readonly FactDefinition[]) =>
  applicationParser(new Map(facts.map((fact) => [fact.id, fact])));

const nationalFacts = factsIn(nationalVocabulary);
const facts = factsIn(vocabularyWith(regionalAdditions));
const parse = parserOf(facts);

/** Every field: facts by id, and the fields of their items by id of the fact and name. */
const allFields: readonly (readonly [id: string, field: Field])[] = facts.flatMap((fact) => [
  [fact.id, fact] as const,
  ...Object.entries(fact.fields ?? {}).map(([name, field]) => [`${fact.id}.${name}`, field] as const),
]);

const letters = { applicant: 'A', registry: 'R', authority: 'G' } as const;

/** A fact as a line of the table; what follows the type is sorted, since order there means nothing. */
const lineOf = ({ id, type, answeredBy, members = [], fields = {} }: FactDefinition): string =>
  sorted(
    [
      id,
      type,
      answeredBy === undefined ? '?' : letters[answeredBy],
      ...members.map(({ value }) => value),
      ...Object.entries(fields).map(([name, field]) => `${name}:${field.type}`),
    ].join(' '),
  );

const sorted = (line: string): string => {
  const [id, type, by, ...rest] = line.split(' ');
  return [id, type, by, ...rest.sort()].join(' ');
};

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

const labelsOf = (labelled: readonly { readonly label: Text }[]): string[] => [
  ...labelled.map(({ label }) => label.zh),
  ...labelled.map(({ label }) => label.en.toLowerCase()),
];

describe('the dictionary', () => {
  it('holds exactly the facts of the policy', () => {
    expect(facts.map(lineOf).sort()).toEqual(
      [...linesOf(table), ...linesOf(furtherTable)].map(sorted).sort(),
    );
  });

  it('has the members of item fields', () => {
    const enums = allFields.filter(
      ([id, { type }]) => type === 'enum' && !facts.some((fact) => fact.id === id),
    );
    expect(
      Object.fromEntries(
        enums.map(([id, { members = [] }]) => [id, members.map(({ value }) => value).join(' ')]),
      ),
    ).toEqual(itemMembers);
  });

  it('counts people and years', () => {
    const counts = allFields.filter(([, { type }]) => type === 'count');
    expect(Object.fromEntries(counts.map(([id, { unit }]) => [id, unit]))).toEqual(countUnits);
  });

  it('labels every fact, field and member in both languages', () => {
    const labels = allFields.flatMap(([, { label, members = [] }]) => [
      label,
      ...members.map((member) => member.label),
    ]);
    for (const { zh, en } of labels) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[^\p{Script=Han}]+$/u);
      expect([zh.trim(), en.trim()]).toEqual([zh, en]);
    }
  });

  it('gives no two facts the same label, nor two fields of an item, nor two members of an enum', () => {
    expect(repeated(labelsOf(facts))).toEqual([]);
    for (const [id, { fields = {}, members = [] }] of allFields) {
      expect([id, ...repeated(labelsOf(Object.values(fields)))]).toEqual([id]);
      expect([id, ...repeated(labelsOf(members))]).toEqual([id]);
      expect([id, ...repeated(members.map(({ value }) => value))]).toEqual([id]);
    }
  });

  it('gives every enum members', () => {
    expect(
      allFields
        .filter(([, { type, members = [] }]) => type === 'enum' && members.length < 2)
        .map(([id]) => id),
    ).toEqual([]);
  });

  it('says what the cost of equipment leaves out', () => {
    const { label } = facts.find(({ id }) => id === 'project.equipment')?.fields?.cost ?? {};
    expect(label?.zh).toContain('不含增值税和运输、安装、调试费用');
    expect(label?.en).toContain('without VAT, transport, installation and commissioning');
  });
});

describe('the national vocabulary', () => {
  const national = new Map(nationalFacts.map((fact) => [fact.id, fact]));

  it('names no region', () => {
    expect(JSON.stringify(nationalFacts)).not.toMatch(/广西|北部湾|南宁|guangxi|beibu|nanning|\bgx-/i);
  });

  it('lacks just what the pack adds', () => {
    const added = facts.filter(({ id }) => !national.has(id)).map(({ id }) => id);
    expect(added.sort()).toEqual((regionalAdditions.facts ?? []).map(({ id }) => id).sort());
    expect(nationalFacts.length + added.length).toBe(facts.length);
  });

  it('is extended in groups that it has and in groups that it lacks', () => {
    const bool = (id: string): FactDefinition => ({
      id,
      type: 'bool',
      label: { zh: id, en: id },
      answeredBy: 'authority',
    });
    const further = ['project.loan.isGreen', 'project.port.isDeep', 'project.port.berth.isNew'];
    const extended = factsIn(vocabularyWith({ members: {}, facts: further.map(bool) }));
    const ids = extended.map(({ id }) => id);
    expect(ids.filter((id) => !national.has(id))).toEqual(further);
    expect(ids).toEqual(expect.arrayContaining([...national.keys()]));

    const parts = {
      loan: { isGreen: true, principal: '1元' },
      port: { isDeep: false, berth: { isNew: true } },
    };
    const parseExtended = parserOf(extended);
    expect(parseExtended({ planYear: 2026, project: parts }).facts.size).toBe(4);
    expect(() => parseExtended({ planYear: 2026, project: { loan: { isGren: true } } })).toThrow('isGreen');
  });

  it('stays what it is whatever a pack says', () => {
    const label = { zh: '别的', en: 'something else' };
    const rivals = ['project.fixedAssetInvestment', 'project.fixedAssetInvestment.part', 'project.loan'];
    const extended = factsIn(
      vocabularyWith({ members: {}, facts: rivals.map((id) => ({ id, type: 'bool', label })) }),
    );
    expect(extended).toEqual(nationalFacts);
  });
});

/** A value that fits the field. */
const exampleOf = (field: Field): unknown => {
  const { type, members = [], fields, form } = field;
  if (type === 'list')
    return fields === undefined
      ? members.map(({ value }) => value)
      : [Object.fromEntries(Object.entries(fields).map(([name, inner]) => [name, exampleOf(inner)]))];
  if (type === 'enum') return members[0]?.value;
  if (type === 'code') return form === 'credit-code' ? '91350100M000100Y43' : 'C1340';
  const values: Record<string, unknown> = {
    bool: true,
    money: '3200万元',
    price: '315元/平方米',
    ratio: '15%',
    area: '8400平方米',
    count: 3,
    date: '2026-12-31',
    text: '示例',
  };
  return values[type];
};

type Tree = { [key: string]: unknown };

/** The application that states the facts. */
const stating = (stated: readonly FactDefinition[]): Tree => {
  const application: Tree = { planYear: 2026 };
  for (const fact of stated) {
    const path = fact.id.split('.');
    const key = path.pop() ?? '';
    const place = path.reduce((group, name) => {
      group[name] ??= {};
      return group[name] as Tree;
    }, application);
    place[key] = exampleOf(fact);
  }
  return application;
};

describe('an application', () => {
  it('may state every fact', () => {
    const application = stating(facts);
    expect([...parse(application).facts.keys()].sort()).toEqual(facts.map(({ id }) => id).sort());
  });

  it('may state every field of an item', () => {
    const parsed = parse(stating(facts)).facts;
    for (const { id, fields } of facts)
      if (fields !== undefined) expect([id, parsed.get(id)]).toEqual([id, [expect.objectContaining({})]]);
    const [item] = parsed.get('project.equipment') as readonly object[];
    expect(Object.keys(item ?? {})).toEqual(
      Object.keys(facts.find(({ id }) => id === 'project.equipment')?.fields ?? {}),
    );
  });

  it('may state nothing', () => {
    expect(parse({ planYear: 2026 }).facts.size).toBe(0);
    expect(parse({ planYear: 2026, enterprise: { research: null }, project: { loan: {} } }).facts.size).toBe(
      0,
    );
  });

  it('parses as in the design', () => {
    const application = parse({
      planYear: 2026,
      enterprise: {
        name: '示例糖业有限公司',
        isLegalPerson: true,
        annualRevenue: '8600万元',
        employees: 210,
      },
      project: {
        name: '压榨车间智能化改造',
        fixedAssetInvestment: '3200万元',
        planYearInvestment: '1200万元',
      },
    } satisfies ApplicationInput);
    expect(application.facts.size).toBe(7);
    expect(application.warnings).toEqual([]);
  });

  it('is typed to the unit', () => {
    const enterprise: EnterpriseInput = {
      honours: ['high-growth'],
      taxCreditGrade: 'B',
      incomeTaxPayableForecast: [{ year: 2027, amount: '30万元' }],
      research: { fiveItems: '700万元', isCircuitOrMachineTool: false },
      transfer: { revenue: { value: '1500', unit: '万元' }, excluded: null },
    };
    const project: ProjectInput = {
      loan: {
        principal: '3000万元',
        annualRate: '3.2%',
        repayments: [{ date: '2027-06-30', amount: '1亿元' }],
      },
      guarantee: { years: 3, scheme: 'private-investment-2026' },
      equipment: [{ kind: 'machinery', cost: '400万元', depreciationYears: 10, purchaseDate: '2026-03-01' }],
    };
    expect(parse({ planYear: 2026, enterprise, project }).facts.size).toBe(12);

    const wrong: readonly (EnterpriseInput | ProjectInput)[] = [
      // @ts-expect-error money has a unit
      { research: { fiveItems: '700' } } satisfies EnterpriseInput,
      // @ts-expect-error a rate is no money
      { loan: { annualRate: '3.2万元' } } satisfies ProjectInput,
      // @ts-expect-error not a grade
      { taxCreditGrade: 'E' } satisfies EnterpriseInput,
      // @ts-expect-error not a scheme of the national vocabulary
      { guarantee: { scheme: 'ordinry' } } satisfies ProjectInput,
      // @ts-expect-error a year is a number
      { incomeTaxPayableForecast: [{ year: '2027', amount: '30万元' }] } satisfies EnterpriseInput,
      // @ts-expect-error not a field of equipment
      { equipment: [{ price: '400万元' }] } satisfies ProjectInput,
    ];
    expect(wrong).toHaveLength(6);
  });
});
