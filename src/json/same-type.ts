/** A type with every key demanded and nothing to be changed, so that a key that one side lacks is a difference. */
type Complete<Type> = Type extends readonly (infer Entry)[]
  ? readonly Complete<Entry>[]
  : Type extends object
    ? { readonly [Key in keyof Type]-?: readonly [Complete<Type[Key]>] }
    : Type;

/** Whether two types are the same but for what may be changed, optional keys included. */
export type Same<A, B> = [Complete<A>] extends [Complete<B>]
  ? [Complete<B>] extends [Complete<A>]
    ? true
    : false
  : false;

/** Compiles only while everything holds. */
export type Proof<Holds extends Readonly<Record<string, true>>> = Holds;
