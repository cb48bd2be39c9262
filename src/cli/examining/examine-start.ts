import { accessSync, constants } from 'node:fs';
import { reasonOf } from '../read-text.ts';
import type { Examine } from './examined.ts';
import { ok, warning } from './observation.ts';

/** Whether compiled code is kept, by which the command starts in a fraction of the time. */
export const examineStart: Examine = ({ runtime: { cache } }) => {
  const advice = 'Let NODE_COMPILE_CACHE name a folder that you may write into, and set no NODE_DISABLE_COMPILE_CACHE.';
  if (cache === null) return [warning('Compiled code is not kept, so that every start takes longer.', advice)];
  try {
    accessSync(cache, constants.W_OK);
    return [ok(`Compiled code is kept in ${cache}.`)];
  } catch (error) {
    return [warning(`Compiled code cannot be kept in ${cache}: ${reasonOf(error)}.`, advice)];
  }
};
