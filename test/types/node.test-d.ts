// The types of `qianqi-jigai/node`.
import type { GuangxiApplicationInput, PackFiles, Policy } from 'qianqi-jigai';
import { decodeText, loadPolicy, readPackFiles, readTextFile } from 'qianqi-jigai/node';
import { expectTypeOf } from 'vitest';

expectTypeOf(readTextFile).toEqualTypeOf<(path: string) => string>();
expectTypeOf(readPackFiles).toEqualTypeOf<(directory: string) => PackFiles>();
expectTypeOf(decodeText).toEqualTypeOf<(bytes: Uint8Array, file?: string) => string>();
expectTypeOf(decodeText).toBeCallableWith(Buffer.from(''));
// @ts-expect-error -- bytes, not text
decodeText('桂林');

expectTypeOf(loadPolicy('rules/another')).toEqualTypeOf<Policy>();
expectTypeOf(loadPolicy<GuangxiApplicationInput>('rules/guangxi-qianqi-jigai')).toEqualTypeOf<
  Policy<GuangxiApplicationInput>
>();
// @ts-expect-error -- a path, not an address
loadPolicy(new URL('file:///rules'));
