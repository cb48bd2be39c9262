import { setTimeout as pause } from 'node:timers/promises';
import { progressBar } from './progress-bar.ts';

/** How a download may go about it. */
export interface Download {
  readonly url: string;
  /** How long one attempt may take, in milliseconds, from the connection to the last byte. */
  readonly timeout: number;
  /** How often to try again after a fault that may pass. */
  readonly retries: number;
  /** The wait before the second attempt, in milliseconds; it doubles with each further one. */
  readonly wait: number;
  /** More bytes than this are refused. */
  readonly most: number;
  /** Is told how far it got. */
  readonly progress: (line: string) => void;
}

/** A fault of a download, in words; `passes` where another attempt may go better. */
class DownloadFault extends Error {
  readonly passes: boolean;

  constructor(message: string, passes: boolean) {
    super(message);
    this.passes = passes;
  }
}

/**
 * Fetches a file. Faults that may pass (no connection, a break, a server that is busy) are tried again.
 * @returns the bytes, or in words why there are none
 */
export async function download(call: Download): Promise<Uint8Array | string> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await attemptOnce(call);
    } catch (error) {
      const fault = asFault(error, call);
      if (!fault.passes || attempt >= call.retries)
        return attempt === 0 ? fault.message : `${fault.message} (tried ${String(attempt + 1)} times)`;
      call.progress(`${fault.message}; trying again`);
      await pause(call.wait * 2 ** attempt);
    }
  }
}

async function attemptOnce({ url, timeout, most, progress }: Download): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeout), headers: { 'user-agent': 'gainsay' } });
  if (!response.ok) {
    const passes = response.status >= 500 || response.status === 429;
    throw new DownloadFault(`the server answers ${String(response.status)} ${response.statusText}`.trim(), passes);
  }
  // A packed transfer has another length than what comes out of it.
  const stated = response.headers.get('content-encoding') === null ? response.headers.get('content-length') : null;
  const length = stated === null ? null : Number(stated);
  const tooLarge = `the file is larger than ${megabytes(most)}, which no history of rates is`;
  if (length !== null && length > most) throw new DownloadFault(tooLarge, false);
  const parts: Uint8Array[] = [];
  let got = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    parts.push(part);
    got += part.length;
    if (got > most) throw new DownloadFault(tooLarge, false);
    progress(progressBar(got, length));
  }
  if (length !== null && got < length)
    throw new DownloadFault(`the transfer broke off after ${String(got)} of ${String(length)} bytes`, true);
  return Buffer.concat(parts);
}

function asFault(error: unknown, { url, timeout }: Download): DownloadFault {
  if (error instanceof DownloadFault) return error;
  const { name, message, cause } = error as Error & { readonly cause?: Error & { readonly code?: string } };
  if (name === 'TimeoutError')
    return new DownloadFault(`nothing complete came within ${String(timeout / 1000)} seconds`, true);
  const { host } = new URL(url);
  const code = cause?.code ?? '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENETUNREACH')
    return new DownloadFault(`${host} cannot be found, as when this machine is offline`, true);
  if (code === 'ECONNREFUSED') return new DownloadFault(`${host} refuses the connection`, true);
  return new DownloadFault(`the transfer broke off: ${cause?.message ?? message}`, true);
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}
