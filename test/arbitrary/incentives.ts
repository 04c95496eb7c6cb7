import fc from 'fast-check';
import { type EvaluateOptions, guangxiQianqiJigai as policy } from '../../src/index.js';
import { readPackFiles } from '../../src/node.js';
import type { Answers } from './answers.js';
import { moneyAround, writing, writtenMoney } from './money.js';
import { anyAnswers } from './written-value.js';

const files = readPackFiles('rules/guangxi-qianqi-jigai');

const money = (...around: readonly number[]): fc.Arbitrary<string> =>
  fc.tuple(moneyAround(0, ...around), writing).map(([amount, way]) => writtenMoney(amount, way));

const percent = (...values: readonly number[]): fc.Arbitrary<string> =>
  fc.constantFrom(...values).map((value) => `${value}%`);

const mostly = fc.constantFrom(true, true, true, true, false);
const seldom = mostly.map((value) => !value);

const day = (...days: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...days);

/** One piece of equipment as it can be: what paid for it is no more than its price, its residual no more than it. */
const equipment: fc.Arbitrary<Record<string, unknown>> = fc
  .record({
    name: fc.constantFrom('甲', '乙'),
    kind: fc.constantFrom(
      'machinery',
      'machinery',
      'tools',
      'vehicle',
      'electronics',
      'aircraft-train-ship',
      'building',
    ),
    cost: money(300, 442.48, 500, 1200),
    inputVat: money(13, 57.2),
    vatCredited: mostly,
    attributableCost: money(20),
    acquisition: fc.constantFrom('purchased', 'purchased', 'self-built', 'finance-lease', 'donated'),
    titlePasses: fc.boolean(),
    isNew: mostly,
    usedBySelf: mostly,
    purchaseDate: day('2017-12-31', '2024-01-01', '2026-03-01', '2027-12-31', '2028-01-01'),
    putIntoUse: day('2026-03-10', '2026-06-30', '2026-12-15', '2027-12-31'),
    depreciationMethod: fc.constantFrom(
      'one-off',
      'one-off',
      'shortened-life',
      'double-declining',
      'sum-of-years',
      'straight-line',
    ),
    depreciationYears: fc.constantFrom(2, 3, 6, 7, 12, 25),
    residualRate: percent(0, 3.5, 5, 40, 100),
    specialCatalogue: fc.constantFrom('energy-water', 'environment', 'safety', 'none'),
    originalTaxBasis: money(500),
    digitalRetrofitCost: money(250, 300),
    retrofitStateFunded: money(30),
    retrofitDate: day('2023-12-31', '2024-01-01', '2027-12-31', '2028-01-01'),
    meetsCatalogueAfterRetrofit: mostly,
    imported: fc.boolean(),
    dutyRate: percent(0, 5, 8),
    exemptionCatalogueExcluded: seldom,
    withinTotalInvestment: mostly,
    reliefConfirmed: mostly,
    stateFunds: fc.constantFrom('none', 'none', 'all'),
  })
  .map(({ stateFunds, ...item }) => ({
    ...item,
    // The customs value of what is imported is part of its price.
    customsValue: item.imported ? item.cost : '0元',
    dutyRate: item.imported ? item.dutyRate : '0%',
    stateFunded: stateFunds === 'all' ? item.cost : '0元',
    nonTaxableFunded: '0元',
  }));

const loan = fc.record({
  'project.loan.principal': money(10, 1000, 3000, 5000, 6000, 1_000_000),
  'project.loan.payoutDate': day(
    '2024-07-24',
    '2024-07-25',
    '2025-08-31',
    '2026-01-31',
    '2026-12-31',
    '2027-01-01',
  ),
  'project.loan.annualRate': percent(0, 3.2, 8),
  'project.loan.repayments': fc.array(
    fc.record({
      date: day('2025-01-01', '2026-12-31', '2027-07-31', '2030-01-01'),
      amount: money(100, 1000),
    }),
    { maxLength: 3 },
  ),
  'project.loan.kind': fc.constantFrom('fixed-asset', 'fixed-asset', 'working-capital'),
  'project.loan.forEquipmentRenewal': mostly,
  'project.loan.handlingBank': mostly,
  'project.loan.inSupportedField': mostly,
  'project.loan.inFourteenChains': mostly,
  'project.loan.isListedProduct': mostly,
  'project.loan.refinancedByRelending': mostly,
  'project.loan.otherCentralSubsidy': seldom,
  'project.loan.isMediumOrLongTerm': mostly,
  'project.loan.forTransformation': mostly,
  'project.onTransformationLoanList': mostly,
  'project.guarantee.amount': money(1000, 2000, 3000, 3500),
  'project.guarantee.years': fc.nat({ max: 5 }),
  'project.guarantee.annualFeeRate': percent(0.5, 1),
  'project.guarantee.scheme': fc.constantFrom('ordinary', 'private-investment-2026', 'gx-science-innovation'),
});

const tax = fc.record({
  'enterprise.vatStatus': fc.constantFrom('general', 'general', 'small-scale'),
  'enterprise.incomeTaxCollection': fc.constantFrom('account-based', 'account-based', 'deemed'),
  'enterprise.isHighTech': mostly,
  'enterprise.westernCatalogueRevenueShare': percent(59.99, 60, 100),
  'enterprise.inRestrictedIndustry': seldom,
  'enterprise.averageEmployees': fc.constantFrom(300, 301),
  'enterprise.averageTotalAssets': money(5000),
  'enterprise.taxableIncome': money(300, 1000),
  'enterprise.incomeTaxRate': percent(5, 15, 25),
  'enterprise.incomeTaxPayable': money(18, 70),
  'enterprise.incomeTaxPayableForecast': fc.array(
    fc.record({ year: fc.integer({ min: 2027, max: 2033 }), amount: money(20) }),
    { maxLength: 4 },
  ),
  'enterprise.taxCreditGrade': fc.constantFrom('A', 'B', 'B', 'M'),
  'enterprise.refundDisqualified': seldom,
  'enterprise.refundIndustrySalesShare': percent(50, 50.01, 90),
  'enterprise.manufacturingSalesShare': percent(50, 50.01, 90),
  'enterprise.onAdvancedManufacturingList': mostly,
  'enterprise.outputVat': money(78, 167.7),
  'enterprise.creditableInputVat': money(162.7, 12_000),
  'enterprise.openingExcessInputVat': money(10),
  'enterprise.openingVatBonus': money(3),
  'enterprise.excessInputVatLastDecember': money(30),
  'enterprise.excessForSixMonths': mostly,
  'enterprise.inputCompositionRatio': percent(0, 90, 95, 100),
  'enterprise.sixTaxesAndFees': money(4.1),
  'enterprise.onMajorEquipmentList': mostly,
  'enterprise.newlyRegisteredInBeibuGulf': mostly,
});

const research = fc.record({
  'enterprise.research.qualifyingActivity': mostly,
  'enterprise.research.hasAuxiliaryLedger': mostly,
  'enterprise.research.fiveItems': money(700, 1300),
  'enterprise.research.otherCosts': money(77.77, 120),
  'enterprise.research.domesticEntrusted': money(200),
  'enterprise.research.overseasEntrusted': money(300, 2000),
  'enterprise.research.isCircuitOrMachineTool': fc.boolean(),
  'enterprise.research.spending': money(1300, 20_000),
  'enterprise.research.spendingLastYear': money(800, 19_000),
  'enterprise.transfer.inScopeAndCertified': mostly,
  'enterprise.transfer.excluded': seldom,
  'enterprise.transfer.revenue': money(1500, 510),
  'enterprise.transfer.cost': money(300, 10),
  'enterprise.transfer.taxes': money(10),
  'enterprise.transfer.sharedExpenses': money(0),
  'enterprise.transfer.vatPrice': money(1500),
  'enterprise.transfer.inputVatForgone': money(12, 100),
});

const enterprise = fc.record({
  'enterprise.city': fc.constantFrom('南宁市', '钦州市'),
  'enterprise.industryCode': fc.constantFrom('C3411', 'C3411', 'B0610', 'I65', 'C16'),
  'enterprise.isPrivate': mostly,
  'enterprise.isLegalPerson': mostly,
  'enterprise.employees': fc.constantFrom(19, 210, 999, 1000),
  'enterprise.annualRevenue': fc.constantFrom('299.99万元', '8600万元', '4亿元', '100亿元'),
  'enterprise.aboveDesignatedSize': mostly,
  'enterprise.registrationStatus': fc.constant('active'),
  'enterprise.operatesNormally': fc.constant(true),
  'enterprise.seriouslyDishonest': fc.constant(false),
  'enterprise.onAbnormalList': fc.constant(false),
});

const project = fc.record({
  'project.nature': fc.constant('technical-transformation'),
  'project.cluster': fc.constant('advanced-equipment'),
  'project.fitsClusterLayout': fc.constant(true),
  'project.catalogueCategory': fc.constantFrom('encouraged', 'encouraged', 'permitted'),
  'project.conformsToPolicyAndPlans': fc.constant(true),
  'project.meetsAccessStandards.land': fc.constant(true),
  'project.meetsAccessStandards.environment': fc.constant(true),
  'project.meetsAccessStandards.energy': fc.constant(true),
  'project.meetsAccessStandards.technology': fc.constant(true),
  'project.meetsAccessStandards.safety': fc.constant(true),
  'project.registration': fc.constant('filed'),
  'project.fixedAssetInvestment': money(3200, 40_000),
  'project.planYearInvestment': fc.constant('4亿元'),
  'project.outputBefore': fc.constant('9000万元'),
  'project.outputAfter': fc.constant('1.2亿元'),
  'project.principalPurpose': fc.constant('digital'),
  'project.fastObsolescence': fc.boolean(),
  'project.encouragedConfirmation': mostly,
  'project.equipment': fc.array(equipment, { maxLength: 3 }),
  'project.selectedForGrant': fc.constantFrom('equipment-2023', 'major-2025', 'upgrade-2025', 'other'),
  'project.equipmentInvestment': money(8000, 12_000),
  'project.importedParts': fc.array(fc.record({ customsValue: money(200), dutyRate: percent(0, 10) }), {
    maxLength: 2,
  }),
});

const square = (...metres: readonly number[]): fc.Arbitrary<string> =>
  fc.constantFrom(...metres).map((area) => `${area}平方米`);

const land = fc.record({
  'project.conformsToPlanning': mostly,
  'project.landUseUnchanged': mostly,
  'project.withinApprovedIndustrialLand': mostly,
  'project.meetsIntensityAndFar': mostly,
  'project.conformsToDetailedPlan': mostly,
  'project.addedAreaIsServiceManufacturing': mostly,
  'project.originalFloorArea': square(20_000, 42_000),
  'project.addedFloorArea': square(0, 8400),
  'project.addedServiceFloorArea': square(0, 3000, 3000.01, 6300),
  'project.landPremiumPerArea': fc.constantFrom('0元/平方米', '160元/平方米', '315元/平方米'),
  'project.usesNewConstructionLand': mostly,
  'project.grantedLandArea': square(0, 20_000),
  'project.isPrimaryAgroProcessing': fc.boolean(),
  'project.nationalMinimumLandPrice': fc.constantFrom('144元/平方米', '336元/平方米'),
  'project.landCostFloor': fc.constantFrom('95元/平方米', '120元/平方米', '400元/平方米'),
});

/** What an application is, with the year of its plan. */
export interface Applied {
  readonly answers: Answers;
  readonly planYear: number;
}

/** Complete and consistent applications of enterprises that many an incentive is open to. */
export const applied: fc.Arbitrary<Applied> = fc.record({
  answers: fc
    .tuple(anyAnswers(policy.facts, files), enterprise, project, land, loan, tax, research)
    .map((parts) => Object.assign({}, ...parts) as Answers),
  planYear: fc.constantFrom(2023, 2025, 2026, 2026, 2027, 2028),
});

/** Every parameter that nobody has set by default, set. */
export const parametersSet: fc.Arbitrary<NonNullable<EvaluateOptions['parameters']>> = fc.record({
  'parameter.gxLoanSubsidyPoints': percent(0.5, 2),
  'parameter.qianqiInterestShare': percent(0, 50, 100),
  'parameter.qianqiGrantRate': percent(6, 10),
  'parameter.qianqiGrantCap': money(1000),
  'parameter.qianqiGrantBase': fc.constantFrom('equipment', 'fixed-asset-investment'),
  'parameter.discountRate': percent(0, 3.5, 5, 12),
  'parameter.researchSubsidyInForce': mostly,
  'parameter.researchSubsidyRate': percent(10, 15, 18, 20),
  'parameter.researchSubsidySizeLine': money(5000),
  'parameter.localShareInForce': mostly,
});
