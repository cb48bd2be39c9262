import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** How long to wait for another process; what is done under a lock takes some milliseconds. */
const PATIENCE = 10_000;

/** Why there is no lock: who holds it, as far as that is known. */
export interface Held {
  readonly heldBy: string;
}

/**
 * Does something while no other process that asks for the same lock does. The lock is a link whose target names its owner,
 * since a link is there whole or not at all; that of a process which was killed is taken over.
 * @param path of the lock, which is there only as long as it is held
 */
export async function holdLock<Result>(path: string, work: () => Result): Promise<Result | Held> {
  const own = `${String(process.pid)}:${randomBytes(8).toString('hex')}:${hostname()}`;
  const until = process.hrtime.bigint() + BigInt(PATIENCE) * 1_000_000n;
  while (!take(path, own)) {
    const owner = ownerOf(path);
    if (owner === null) continue;
    if (isDead(owner)) clear(path, owner, own);
    else if (process.hrtime.bigint() > until) return { heldBy: owner.split(':')[0] ?? '' };
    // Writers that wait as long as each other would always meet.
    else await setTimeout(2 + (randomBytes(1)[0] ?? 0) / 16);
  }
  try {
    tidy(path);
    return work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** Makes the lock, unless it is there. */
function take(path: string, own: string): boolean {
  try {
    symlinkSync(own, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // Not every user of Windows may make links, and not every file system knows them.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
  }
  try {
    writeFileSync(path, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Who holds a lock; null where nobody does any more. */
function ownerOf(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  }
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Whether the owner of a lock was a process of this machine and is gone. Of what runs elsewhere nobody here can tell. */
function isDead(owner: string): boolean {
  const [, pid, host] = /^(\d{1,10}):[\da-f]{16}:(.*)$/s.exec(owner) ?? [];
  if (pid === undefined || host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/**
 * Takes away the lock of a dead process. Several may have seen that it is dead, and the lock may be another's by now: so who
 * takes it away holds a lock of its own, named after the dead one, and looks again. Nobody takes the same name twice.
 */
function clear(path: string, dead: string, own: string): void {
  const clearing = `${path}.${dead.split(':')[1] ?? ''}`;
  if (take(clearing, own)) {
    if (ownerOf(path) === dead) rmSync(path, { force: true });
    rmSync(clearing, { force: true });
    return;
  }
  const other = ownerOf(clearing);
  if (other !== null && isDead(other)) clear(clearing, other, own);
}

/**
 * Takes away what processes left that were killed while they took a lock away. The lock is held, and by none of the dead that
 * these are named after, so that nobody who holds one of them does anything any more.
 */
function tidy(path: string): void {
  const left = `${basename(path)}.`;
  for (const name of readdirSync(dirname(path)))
    if (name.startsWith(left)) rmSync(join(dirname(path), name), { force: true });
}
