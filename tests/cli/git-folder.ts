import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderWith, type Files } from './fake-run.ts';

/** What git sees of the machine: none of its settings. */
export const GIT = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Kesra Desk',
  GIT_AUTHOR_EMAIL: 'desk@kesra.example',
  GIT_COMMITTER_NAME: 'Kesra Desk',
  GIT_COMMITTER_EMAIL: 'desk@kesra.example',
  GIT_AUTHOR_DATE: '2026-03-04T06:40:00Z',
  GIT_COMMITTER_DATE: '2026-03-04T06:40:00Z',
} as const;

/** Runs git in a folder and gives what it printed. */
export function git(folder: string, ...words: readonly string[]): string {
  return execFileSync('git', words, { cwd: folder, env: GIT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Writes files into a folder; null removes one. */
export function change(folder: string, files: Readonly<Record<string, string | Uint8Array | null>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    if (content === null) rmSync(path, { recursive: true });
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  }
}

/** Commits all that is in a folder, and gives the commit's name. */
export function commit(folder: string): string {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Go on');
  return git(folder, 'rev-parse', 'HEAD').trim();
}

/** A repository whose branch main has these files, and which is on a branch of its own. */
export function repositoryWith(files: Files): string {
  const folder = folderWith(files);
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  commit(folder);
  git(folder, 'switch', '--quiet', '--create', 'change');
  return folder;
}
