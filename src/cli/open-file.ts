import { firstLine } from './git/repository.ts';

const OPENERS: Readonly<Record<string, readonly [command: string, ...words: string[]]>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
};

/**
 * Opens a file with whatever the machine opens such files with.
 * @returns what keeps it from being opened, in a sentence
 */
export function openFile(
  file: string,
  variables: Readonly<Record<string, string | undefined>>,
  platform: string = process.platform,
): Promise<string | null> {
  const [command, ...words] = OPENERS[platform] ?? ['xdg-open'];
  const { execFile } = process.getBuiltinModule('node:child_process');
  return new Promise((resolve) => {
    execFile(command, [...words, file], { env: { ...variables } }, (error, _stdout, stderr) => {
      // Windows' own reports a failure where there was none.
      if (!error || platform === 'win32') resolve(null);
      else if (error.code === 'ENOENT')
        resolve(`Nothing here opens files (${command} is missing); open ${file} yourself.`);
      else resolve(`${command} could not open ${file}: ${firstLine(stderr) || error.message}`);
    });
  });
}
