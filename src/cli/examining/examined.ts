import type { CheckedFolder } from '../check-folder.ts';
import type { Environment } from '../environment.ts';
import type { Repository } from '../git/repository.ts';
import type { Config } from '../read-config.ts';
import type { Observation } from './observation.ts';

/** What runs the command. */
export interface Runtime {
  /** The version of Node. */
  readonly node: string;
  /** The file that Node was called with; null where none is known. */
  readonly program: string | null;
  /** The folder in which compiled code is kept; null where none is. */
  readonly cache: string | null;
}

/** All that is looked at: the project, checked, and what is around it. */
export interface Examined {
  readonly environment: Environment;
  readonly runtime: Runtime;
  /** The real path of the project's folder. */
  readonly root: string;
  readonly config: Config;
  readonly checked: CheckedFolder;
  /** A sentence where there is none that can be read. */
  readonly repository: Repository | string;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Whether folders of texts were named. */
  readonly areTextsNamed: boolean;
  /** Whether colours are wanted. */
  readonly color: boolean;
}

/** Looks at one thing, and says how it is. */
export type Examine = (examined: Examined) => readonly Observation[] | Promise<readonly Observation[]>;
