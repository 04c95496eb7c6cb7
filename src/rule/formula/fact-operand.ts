import type { FactDefinition } from '../../domain/fact.js';
import { factNamed, type JsonObject, refuseOtherKeys } from '../scope.js';
import type { Node, Read } from './kind.js';

export interface FactOperand extends Node {
  readonly kind: 'fact';
  readonly fact: FactDefinition;
}

export const readFactOperand: Read<JsonObject, FactOperand> = (raw, scope, path) => {
  refuseOtherKeys(raw, ['fact'], scope, path);
  const fact = factNamed(raw.fact, scope, [...path, 'fact']);
  return fact && { kind: 'fact', path, type: fact.type, fact };
};
