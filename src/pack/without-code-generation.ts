import * as z from 'zod';

/**
 * Builds zod schemas that never generate code.
 *
 * zod decides when a schema is constructed whether its parser may be compiled with `Function`, and even its
 * probe is a violation under a strict Content-Security-Policy. So every schema of the library is constructed
 * inside this function, and the host's own setting is put back before it returns.
 */
export const withoutCodeGeneration = <Built>(build: () => Built): Built => {
  const { jitless } = z.config();
  z.config({ jitless: true });
  try {
    return build();
  } finally {
    z.config({ jitless });
  }
};
