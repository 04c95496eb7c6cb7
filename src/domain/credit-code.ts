/** GB 32100-2015: 31 characters, without I, O, S, V and Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** The weights of the first 17 characters: powers of 3 modulo 31. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

export const creditCodePattern = /^[0-9A-HJ-NP-RTUW-Y]{18}$/;

/**
 * Whether the 18th character is the check character of the first 17. A few early codes in force fail this, so
 * it is a reason to look twice, not to refuse.
 */
export const hasValidCheckCharacter = (code: string): boolean => {
  const sum = weights.reduce(
    (total, weight, index) => total + alphabet.indexOf(code.charAt(index)) * weight,
    0,
  );
  return alphabet[(31 - (sum % 31)) % 31] === code[17];
};
