import type { JsonDocument, JsonPath, On } from '../json/read-json.js';
import { at, type Complaint, type Problem } from '../problem/problem.js';

/** Records a complaint at a place of a document. */
export type Complain = (document: JsonDocument, path: JsonPath, complaint: Complaint, on?: On) => undefined;

/** A recorder that places complaints and keeps them in a list. */
export const complainInto =
  (problems: Problem[]): Complain =>
  (document, path, complaint, on) => {
    problems.push(at(document.place(path, on), complaint));
    return undefined;
  };
