import { firstLine } from './git/repository.ts';

const OPENERS: Readonly<Record<string, readonly [command: string, ...words: string[]]>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
};

/** What opens files often becomes what shows them, and ends when that is closed. In milliseconds. */
const PATIENCE = 3000;

/**
 * Opens a file with whatever the machine opens such files with, which may outlive this process.
 * @returns what keeps it from being opened, in a sentence
 */
export function openFile(
  file: string,
  variables: Readonly<Record<string, string | undefined>>,
  platform: string = process.platform,
  patience: number = PATIENCE,
): Promise<string | null> {
  const [command, ...words] = OPENERS[platform] ?? ['xdg-open'];
  const { spawn } = process.getBuiltinModule('node:child_process');
  return new Promise((resolve) => {
    const child = spawn(command, [...words, file], {
      env: { ...variables },
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    const patient = setTimeout(() => {
      child.unref();
      // A pipe is a socket, which the types do not tell.
      (child.stderr as unknown as { readonly unref: () => void }).unref();
      resolve(null);
    }, patience);
    let said = '';
    child.stderr.on('data', (bytes: Buffer) => (said = (said + bytes.toString()).slice(0, 4096)));
    child.on('error', ({ code, message }: NodeJS.ErrnoException) => {
      clearTimeout(patient);
      if (code === 'ENOENT') resolve(`Nothing here opens files (${command} is missing); open ${file} yourself.`);
      else resolve(`${command} could not open ${file}: ${message}`);
    });
    child.on('close', (status) => {
      clearTimeout(patient);
      // Windows' own reports a failure where there was none.
      if (status === 0 || platform === 'win32') resolve(null);
      else
        resolve(
          `${command} could not open ${file}: ${said.trim() === '' ? `status ${String(status)}` : firstLine(said)}`,
        );
    });
  });
}
