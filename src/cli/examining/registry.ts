import { examineDecisions } from './examine-decisions.ts';
import { examineEditor } from './examine-editor.ts';
import { examineInput } from './examine-input.ts';
import { examineNode } from './examine-node.ts';
import { examineProject } from './examine-project.ts';
import { examineRates } from './examine-rates.ts';
import { examineRepository } from './examine-repository.ts';
import { examineSchemas } from './examine-schemas.ts';
import { examineStart } from './examine-start.ts';
import { examineTerminal } from './examine-terminal.ts';
import { examineTexts } from './examine-texts.ts';
import { examineVersion } from './examine-version.ts';
import type { Examine } from './examined.ts';

/** All that `gainsay doctor` looks at, in its order, by topic. A new one is a file, and a line here. */
export const EXAMINATIONS: Readonly<Record<string, Examine>> = {
  node: examineNode,
  version: examineVersion,
  start: examineStart,
  project: examineProject,
  input: examineInput,
  texts: examineTexts,
  rates: examineRates,
  decisions: examineDecisions,
  schemas: examineSchemas,
  git: examineRepository,
  editor: examineEditor,
  terminal: examineTerminal,
};
