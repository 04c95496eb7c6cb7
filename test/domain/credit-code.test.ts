import { describe, expect, it } from 'vitest';
import { creditCodePattern, hasValidCheckCharacter } from '../../src/domain/credit-code.js';
import { guangxiQianqiJigai as policy } from '../../src/index.js';

const warnings = (unifiedSocialCreditCode: string) =>
  policy.parseApplication({ planYear: 2026, enterprise: { unifiedSocialCreditCode } }).warnings;

describe('a unified social credit code (GB 32100-2015)', () => {
  it.each([
    ['914501001234567830', 'a remainder of zero gives 0'],
    ['91350100M000100Y43', 'the example of the standard'],
  ])('%s has its check character: %s', (code) => {
    expect(code).toMatch(creditCodePattern);
    expect(hasValidCheckCharacter(code)).toBe(true);
    expect(warnings(code)).toEqual([]);
  });

  it.each(['91350100M0001TGQXM', '914501001234567831', '91350100M000100Y42'])(
    '%s has not, which only warns: a few early codes in force are like this',
    (code) => {
      expect(code).toMatch(creditCodePattern);
      expect(warnings(code)).toMatchObject([
        { code: 'check-character', fact: 'enterprise.unifiedSocialCreditCode' },
      ]);
      expect(warnings(code)[0]?.zh).toContain(`“${code}”的校验码不符`);
      expect(warnings(code)[0]?.en).toContain(`credit code ${code} is wrong`);
    },
  );

  it('differs from any code in which one character is another', () => {
    const code = '91350100M000100Y43';
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    const undetected = [...code].flatMap((character, index) =>
      [...alphabet]
        .filter((other) => other !== character)
        .map((other) => code.slice(0, index) + other + code.slice(index + 1))
        .filter(hasValidCheckCharacter),
    );
    expect(undetected).toEqual([]);
  });

  it.each([
    '91350100M000100Y4',
    '91350100M000100Y433',
    '91350100m000100y43',
    '91350100I000100Y43',
    '91350100O000100Y43',
    '91350100S000100Y43',
    '91350100V000100Y43',
    '91350100Z000100Y43',
    '９１350100M000100Y43',
    '91350100M000100Y43 ',
    '',
  ])('%j is none', (code) => {
    expect(code).not.toMatch(creditCodePattern);
    expect(() => warnings(code)).toThrow();
  });
});
