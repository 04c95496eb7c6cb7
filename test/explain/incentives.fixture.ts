import type { Assessment, Derivation, Finding, Quantity } from 'qianqi-jigai';

const yuan = (value: string): Quantity => ({ value, unit: '元' });
const ratio = (value: string): Quantity => ({ value, unit: '' });
const text = (zh: string, en: string) => ({ zh, en });

const fact = (id: string, value?: Quantity): Derivation =>
  value === undefined ? { kind: 'fact', fact: id } : { kind: 'fact', fact: id, value };
/** The price of an item, or an earlier step: facts that bring their own label. */
const labelled = (id: string, label: { zh: string; en: string }, value: Quantity): Derivation => ({
  kind: 'fact',
  fact: id,
  label,
  value,
});
const literal = (value: Quantity): Derivation => ({ kind: 'literal', value });
const calculation = (
  operation: string,
  operands: readonly Derivation[],
  value?: Quantity | readonly { year: number; amount: Quantity }[],
): Derivation => ({ kind: 'calculation', operation, operands, ...(value === undefined ? {} : { value }) });

const met = { kind: 'all', verdict: 'met', parts: [] } as const;

const incentive = (
  provision: string,
  title: { zh: string; en: string },
  rest: Partial<Finding>,
): Finding => ({
  provision,
  kind: 'incentive',
  clause: '四（五）',
  title,
  quote: [],
  verdict: 'met',
  outcome: met,
  missing: [],
  readings: [],
  notes: [],
  basis: [],
  ...rest,
});

const equipment: Derivation = {
  kind: 'sum',
  over: 'project.equipment',
  terms: [
    {
      name: '煮糖余热回收系统',
      value: yuan('6000000'),
      derivation: labelled('item.cost', text('购置价款', 'price'), yuan('6000000')),
    },
    {
      name: '污水处理成套设备',
      value: yuan('3400000'),
      derivation: labelled('item.cost', text('购置价款', 'price'), yuan('3400000')),
    },
  ],
  value: yuan('9400000'),
};

const used = [
  { year: 2026, amount: yuan('700000') },
  { year: 2027, amount: yuan('240000') },
];

const credit = incentive(
  'tax/special-equipment-credit',
  text('专用设备投资抵免', 'Special-equipment credit'),
  {
    benefit: 'tax-credit',
    amount: {
      value: yuan('940000'),
      benefit: 'tax-credit',
      steps: [
        {
          name: 'base',
          label: text('专用设备投资额', 'Spending on special equipment'),
          value: yuan('9400000'),
          derivation: equipment,
        },
        {
          name: 'used',
          label: text('各年抵免额', 'Credit used'),
          value: used,
          derivation: calculation(
            'carryForward',
            [
              labelled('step.base', text('专用设备投资额', 'Spending on special equipment'), yuan('9400000')),
              fact('enterprise.incomeTaxPayable', yuan('700000')),
              literal(ratio('2026')),
              literal(ratio('5')),
            ],
            used,
          ),
        },
      ],
      derivation: calculation(
        'multiply',
        [
          {
            ...labelled(
              'step.base',
              text('专用设备投资额', 'Spending on special equipment'),
              yuan('9400000'),
            ),
            derivation: equipment,
          } as Derivation,
          literal(ratio('0.1')),
        ],
        yuan('940000'),
      ),
    },
  },
);

const research = incentive(
  'tax/research-super-deduction',
  text('研发费用加计扣除', 'Research super-deduction'),
  {
    benefit: 'tax-base-deduction',
    amount: {
      value: yuan('19933333.33'),
      rounded: true,
      benefit: 'tax-base-deduction',
      steps: [],
      derivation: calculation(
        'divide',
        [fact('enterprise.annualRevenue', yuan('59800000')), literal(ratio('3'))],
        {
          value: '19933333.33333333333333333333333333',
          unit: '元',
          fraction: { numerator: '59800000', denominator: '3' },
        },
      ),
    },
  },
);

const depreciation = incentive(
  'tax/accelerated-depreciation',
  text('固定资产加速折旧', 'Accelerated depreciation'),
  {
    benefit: 'timing',
    amount: {
      benefit: 'timing',
      unknown: { code: 'facts-missing', zh: '尚缺贴现率', en: 'still to be given: discount rate', facts: [] },
      steps: [],
    },
    basis: [{ document: '关于设备器具扣除有关政策的公告', number: '2023年第37号', confidence: 'unsure' }],
  },
);

const guarantee = incentive('finance/guarantee', text('政府性融资担保', 'Government guarantee'), {
  benefit: 'guarantee-limit',
  amount: {
    value: yuan('8000000'),
    benefit: 'guarantee-limit',
    steps: [],
    derivation: calculation(
      'min',
      [fact('project.fixedAssetInvestment', yuan('8000000')), literal(yuan('10000000'))],
      yuan('8000000'),
    ),
  },
});

const option = (id: string, title: { zh: string; en: string }, amount: string, best?: true) => ({
  id,
  title,
  verdict: 'met' as const,
  outcome: met,
  missing: [],
  benefit: 'rate-reduction' as const,
  amount: {
    value: yuan(amount),
    benefit: 'rate-reduction' as const,
    steps: [],
    derivation: literal(yuan(amount)),
  },
  ...(best === undefined ? {} : { best }),
});

const rate = incentive('tax/rate', text('企业所得税优惠税率', 'Lower income tax rate'), {
  options: [
    option('high-tech', text('高新技术企业15%', 'high-tech enterprise, 15%'), '300000'),
    option('small', text('小型微利企业5%', 'small low-profit enterprise, 5%'), '600000', true),
    {
      id: 'western',
      title: text('西部鼓励类15%', 'encouraged industry in the west, 15%'),
      verdict: 'undetermined',
      outcome: {
        kind: 'test',
        verdict: 'undetermined',
        fact: 'enterprise.isHighGrowth',
        operator: 'equal',
        expected: true,
      },
      missing: ['enterprise.isHighGrowth'],
      benefit: 'rate-reduction',
    },
  ],
});

/** An assessment made by hand with every kind of benefit, on the facts' names of a real one. */
export const withIncentives = (assessment: Assessment): Assessment => ({
  ...assessment,
  findings: [credit, research, depreciation, guarantee, rate],
  missing: [
    {
      fact: 'enterprise.isHighGrowth',
      label: text('高成长性企业', 'high-growth enterprise'),
      answeredBy: 'authority',
      neededBy: ['tax/rate'],
    },
  ],
  benefits: {
    lines: [
      ...(
        [
          [credit, 'cash', 'tax-credit', '940000'],
          [research, 'deduction', 'tax-base-deduction', '19933333.33'],
          [guarantee, 'in-kind', 'guarantee-limit', '8000000'],
        ] as const
      ).map(([{ provision, title, clause }, group, benefit, amount]) => ({
        provision,
        title,
        clause,
        group,
        benefit,
        amount: yuan(amount),
      })),
      {
        provision: depreciation.provision,
        title: depreciation.title,
        clause: depreciation.clause,
        group: 'timing',
        benefit: 'timing',
        unknown: {
          code: 'facts-missing',
          zh: '尚缺贴现率',
          en: 'still to be given: discount rate',
          facts: [],
        },
        unsure: true,
      },
    ],
    alternatives: [
      {
        among: ['tax/rate#high-tech', 'tax/rate#small'],
        better: 'tax/rate#small',
        because: text('只能择一享受，后者金额较高', 'only one can be had; the second is worth more'),
      },
    ],
    schedules: [
      { provision: credit.provision, label: text('各年抵免额', 'Credit used'), entries: used },
      {
        provision: credit.provision,
        label: text('结转余额', 'Carried forward'),
        entries: [{ year: 2026, amount: yuan('240000') }],
      },
    ],
  },
});
