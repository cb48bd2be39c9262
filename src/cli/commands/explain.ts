import type { Environment } from '../environment.ts';
import type { ExitStatus } from '../exit-status.ts';
export interface ExplainOptions { readonly config?: string; readonly now?: string; readonly color: boolean }
export async function explain(_name: string, _folder: string, _options: ExplainOptions, _environment: Environment): Promise<ExitStatus> { return Promise.resolve(0); }
