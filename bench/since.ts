import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bulkDossier } from './bulk-dossier.ts';
import { inPairs } from './measure.ts';
import type { Benchmark } from './result.ts';
import { GAINSAY, timeNode } from './run-node.ts';
import { inTemporaryFolder, type GeneratedFile } from './temporary-folder.ts';

const GROUPS = 250;
const CHECK = [GAINSAY, 'check', '--format', 'json'];
const DRAFT = 'sources/piece.md';

function* withDraft(): Iterable<GeneratedFile> {
  yield* bulkDossier(GROUPS);
  yield { path: DRAFT, text: '---\nrole: draft\n---\n\nThe :claim[works]{fact=works-1.name}.\n' };
}

/** What a change brings in to 2,000 sources of 50 claims, against a plain check: a source and a draft were written anew. */
export const since: Benchmark = {
  name: 'since',
  measure: () =>
    inTemporaryFolder(withDraft(), (cwd) => {
      const git = (...words: readonly string[]): void => void execFileSync('git', words, { cwd, stdio: 'ignore' });
      git('init', '--quiet', '--initial-branch', 'main');
      git('add', '--all');
      git('-c', 'user.name=Bench', '-c', 'user.email=bench@orlen.example', 'commit', '--quiet', '--message', 'Begin');
      const source = join(cwd, 'sources/tidings-0007.yaml');
      writeFileSync(source, readFileSync(source, 'utf8').replace('value: ', 'value: about '));
      writeFileSync(join(cwd, DRAFT), `${readFileSync(join(cwd, DRAFT), 'utf8')}\nAnd more.\n`);
      const { first, second, ratio } = inPairs(
        9,
        () => timeNode([...CHECK, '--since', 'main'], { cwd, expected: [0, 1] }),
        () => timeNode(CHECK, { cwd, expected: [1] }),
      );
      return [
        {
          what: 'gainsay check --since of 2,000 sources : without',
          spread: ratio,
          unit: '×',
          limit: 1.6,
          detail: `${first.median.toFixed(0)} ms against ${second.median.toFixed(0)} ms; two files changed`,
        },
      ];
    }),
};
