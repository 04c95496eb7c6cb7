const sections = 'ABCDEFGHIJKLMNOPQRST';
/** GB/T 4754-2017: the last division of each section. */
const lastDivisions = [5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97];

export const industryCodePattern = /^[A-T]\d{2,4}$/;

/** Whether it is the letter of a section: `C`. */
export const isSectionLetter = (written: unknown): written is string =>
  typeof written === 'string' && written.length === 1 && sections.includes(written);

/** The section letter that a code is written with: `C` of `C1340`. */
export const sectionOf = (code: string): string => code.slice(0, 1);

/** The division: `13` of `C1340`. */
export const divisionOf = (code: string): string => code.slice(1, 3);

/** The section to which the code's division belongs by the standard, if there is such a division. */
export const sectionOfDivision = (code: string): string | undefined => {
  const division = Number(divisionOf(code));
  return division === 0 ? undefined : sections[lastDivisions.findIndex((last) => division <= last)];
};
