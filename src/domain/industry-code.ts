/** GB/T 4754-2017: the last division of each section, in order. */
const lastDivision: readonly (readonly [section: string, last: number])[] = [
  ['A', 5],
  ['B', 12],
  ['C', 43],
  ['D', 46],
  ['E', 50],
  ['F', 52],
  ['G', 60],
  ['H', 62],
  ['I', 65],
  ['J', 69],
  ['K', 70],
  ['L', 72],
  ['M', 75],
  ['N', 79],
  ['O', 82],
  ['P', 83],
  ['Q', 85],
  ['R', 90],
  ['S', 96],
  ['T', 97],
];

export const industryCodePattern = /^[A-T]\d{2,4}$/;

export const isIndustryCode = (text: string): boolean => industryCodePattern.test(text);

/** The section letter that a code is written with: `C` of `C1340`. */
export const sectionOf = (code: string): string => code.slice(0, 1);

/** The division: `13` of `C1340`. */
export const divisionOf = (code: string): string => code.slice(1, 3);

/** The section to which the code's division belongs by the standard, if there is such a division. */
export const sectionOfDivision = (code: string): string | undefined => {
  const division = Number(divisionOf(code));
  return division === 0 ? undefined : lastDivision.find(([, last]) => division <= last)?.[0];
};
