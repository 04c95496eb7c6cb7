import type { Item } from '../domain/fact.js';
import type { Application } from '../domain/parse-application.js';
import type { FactState } from './fact-state.js';

/** The states of what an application states: the same in every evaluation of it, so they are made once. */
export interface StatedFacts {
  readonly facts: Map<string, FactState>;
  /** The fields of lists' items. */
  readonly fields: Map<Item, Map<string, FactState>>;
}

const stated = new WeakMap<Application, StatedFacts>();

export const statedFacts = (application: Application): StatedFacts => {
  let facts = stated.get(application);
  if (facts === undefined) {
    facts = { facts: new Map(), fields: new Map() };
    stated.set(application, facts);
  }
  return facts;
};

/** What a map holds under a key, made and kept where it holds nothing. */
export const kept = <Key, Made>(map: Map<Key, Made>, key: Key, make: () => Made): Made => {
  let made = map.get(key);
  if (made === undefined) {
    made = make();
    map.set(key, made);
  }
  return made;
};
