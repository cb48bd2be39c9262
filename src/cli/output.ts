import { fstatSync, statSync, writeSync } from 'node:fs';

/** Where text is written: a terminal, a pipe or a file. */
export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Undefined where it is not known, as of a pipe. */
  readonly columns: number | undefined;
  /** Lines of a terminal's window. */
  readonly rows?: number | undefined;
}

type Name = 'stdout' | 'stderr';

const streams = new Set<NodeJS.WriteStream>();

/** Whether all that was written has left this process, so that it may end at once. */
export function isWritten(): boolean {
  return streams.size === 0;
}

/**
 * Where a process writes. Files and pipes are written to without Node's streams, which take a twentieth of a small check
 * to load; what may be a terminal is left to them, since they know its width.
 */
export function outputTo(name: Name): Output {
  const file = name === 'stdout' ? 1 : 2;
  if (mayBeTerminal(file)) return streamTo(name);
  let rest: ReturnType<typeof streamTo> | null = null;
  let ended = false;
  const write = (text: string): void => {
    if (rest || ended) {
      rest?.write(text);
      return;
    }
    let bytes = Buffer.from(text);
    try {
      while (bytes.length > 0) bytes = bytes.subarray(writeSync(file, bytes));
    } catch (error) {
      const fault = error as NodeJS.ErrnoException;
      if (fault.code === 'EAGAIN') {
        // Only a stream waits for the reader of a pipe that takes no more for now.
        rest = streamTo(name);
        rest.write(bytes);
      } else {
        ended = true;
        fail(name, fault);
      }
    }
  };
  return { write, isTerminal: false, columns: undefined };
}

/** A device may be one, apart from that which most often stands for nowhere. */
function mayBeTerminal(file: number): boolean {
  try {
    const status = fstatSync(file);
    return status.isCharacterDevice() && status.rdev !== statSync('/dev/null').rdev;
  } catch {
    return true;
  }
}

function streamTo(name: Name): { readonly write: (text: string | Uint8Array) => void } & Omit<Output, 'write'> {
  const stream = process[name];
  if (!streams.has(stream)) {
    streams.add(stream);
    stream.on('error', (fault: NodeJS.ErrnoException) => {
      fail(name, fault);
    });
  }
  return {
    write: (text) => {
      if (!stream.destroyed && !stream.errored) stream.write(text);
    },
    isTerminal: stream.isTTY,
    // A window may change its size meanwhile.
    get columns() {
      return stream.columns;
    },
    get rows() {
      return stream.rows;
    },
  };
}

function fail(name: Name, { code, message }: NodeJS.ErrnoException): void {
  // A reader that has seen enough, as in `| head`, is no fault; the exit status stays what it would have been.
  if (code === 'EPIPE' || name === 'stderr') return;
  streamTo('stderr').write(`gainsay: The output cannot be written: ${message}.\n`);
  process.once('exit', () => {
    process.exitCode = 2;
  });
}
