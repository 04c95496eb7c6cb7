import { describe, expect, it } from 'vitest';
import { sectionOfDivision } from '../../src/domain/industry-code.js';
import { isPolicyError, guangxiQianqiJigai as policy } from '../../src/index.js';

const refusal = (industryCode: string): { code: string; message: string; messageZh: string } => {
  try {
    policy.parseApplication({ planYear: 2026, enterprise: { industryCode } });
  } catch (error) {
    if (isPolicyError(error)) return error;
    throw error;
  }
  return { code: 'accepted', message: '', messageZh: '' };
};

describe('an industry code (GB/T 4754)', () => {
  it.each(['C13', 'C134', 'C1340', 'A01', 'A0111', 'B0610', 'C43', 'D44', 'D4620', 'F5211', 'T97'])(
    '%s is one',
    (code) => {
      expect(refusal(code).code).toBe('accepted');
    },
  );

  it.each([
    'C0000',
    'C00',
    'T98',
    'C99',
    'C1',
    'C',
    '1340',
    'C13400',
    'c1340',
    'U1340',
    'C 1340',
    'C１３',
    'C13.4',
    '',
  ])('%j is none', (code) => {
    expect(refusal(code).code).toMatch(/^(industry-code-malformed|text-empty)$/);
  });

  it.each([
    ['A1340', 'C'],
    ['B1340', 'C'],
    ['C0610', 'B'],
    ['C4410', 'D'],
    ['C5211', 'F'],
    ['D4710', 'E'],
  ])('%s is refused, since its division belongs to section %s', (code, section) => {
    const { code: refused, message, messageZh } = refusal(code);
    expect(refused).toBe('industry-section-unfit');
    expect(message).toContain(`belongs to section "${section}"`);
    expect(messageZh).toContain(`该大类属于“${section}”门类`);
  });

  it('gives every division from 01 to 97 one section, in order', () => {
    const sections = Array.from({ length: 97 }, (_, index) =>
      sectionOfDivision(`X${String(index + 1).padStart(2, '0')}`),
    );
    const spans = [...new Set(sections)].map(
      (section) => `${section} ${sections.indexOf(section) + 1}–${sections.lastIndexOf(section) + 1}`,
    );
    expect(spans).toEqual([
      'A 1–5',
      'B 6–12',
      'C 13–43',
      'D 44–46',
      'E 47–50',
      'F 51–52',
      'G 53–60',
      'H 61–62',
      'I 63–65',
      'J 66–69',
      'K 70–70',
      'L 71–72',
      'M 73–75',
      'N 76–79',
      'O 80–82',
      'P 83–83',
      'Q 84–85',
      'R 86–90',
      'S 91–96',
      'T 97–97',
    ]);
  });
});
