import * as z from 'zod';

/** Lists of an assessment are not to be changed. */
export const listOf = <Entry extends z.ZodType>(entry: Entry): z.ZodType<readonly z.output<Entry>[]> =>
  z.array(entry);
