import type { FactDefinition, Field, Text } from './fact.js';

/** A part of an application with facts of its own, such as `project.loan`, whose facts are `project.loan.kind` and so on. */
export interface Group {
  readonly label?: Text;
  readonly parts: Parts;
}

/** A group that people have a name for. */
export interface NamedGroup extends Group {
  readonly label: Text;
}

/** What stands in a group, by name. */
export type Parts = Readonly<Record<string, Field | Group>>;

export const isGroup = (part: Field | Group): part is Group => 'parts' in part;

/** The facts of a group's parts in their order; `path` is the group's id, with a dot after it. */
export const factsIn = (parts: Parts, path = ''): readonly FactDefinition[] =>
  Object.entries(parts).flatMap(([name, part]) =>
    isGroup(part) ? factsIn(part.parts, `${path}${name}.`) : [{ id: `${path}${name}`, ...part }],
  );

/** The first name of an id below a path, which ends in a dot unless it is empty. */
export const nameBelow = (path: string, id: string): string => id.slice(path.length).split('.', 1).join();
