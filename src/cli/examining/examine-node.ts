import manifest from '../../../package.json' with { type: 'json' };
import type { Examine } from './examined.ts';
import { fault, ok } from './observation.ts';

/** Whether Node is new enough. */
export const examineNode: Examine = ({ runtime: { node } }) => {
  const needed = manifest.engines.node.replace(/^>=/, '');
  return isAtLeast(node, needed)
    ? [ok(`Node ${node}; ${needed} or newer is needed.`)]
    : [fault(`Node ${node} is too old.`, `Install ${needed} or newer.`)];
};

function isAtLeast(version: string, needed: string): boolean {
  const [have, want] = [version, needed].map((words) => words.split('.').map(Number));
  for (const [index, number] of (want ?? []).entries()) {
    const own = have?.[index] ?? 0;
    if (own !== number) return own > number;
  }
  return true;
}
