import { report } from './report.js';

await report(async () => {
  const z = await import('zod');
  return z.object({ planYear: z.number() }).parse({ planYear: 2026 });
});
