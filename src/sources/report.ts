import type { Node } from '../documents/node.ts';
import type { Fault } from '../model/problem.ts';
import type { Fault as ValueFault } from '../values/fault.ts';
import { capitalized } from '../values/capitalized.ts';

/** Takes note of a fault of a file, at the start of a node. */
export type Report = (node: Node, fault: Fault) => void;

/** A value's fault as whole sentences. */
export function faultOf({ code, message, hint }: ValueFault): Fault {
  const sentence = /[.?!]$/.test(message) ? message : `${message}.`;
  return { code, message: sentence, hint: hint === null ? null : capitalized(hint) };
}
