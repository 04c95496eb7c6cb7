import type { FactDefinition } from '../../domain/fact.js';
import type { Node } from './kind.js';

export interface FactOperand extends Node {
  readonly kind: 'fact';
  readonly fact: FactDefinition;
}
