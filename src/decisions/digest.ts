import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const LENGTH = 12;

/** A short name for what something holds: the first 48 bits of the SHA-256 of its JSON. */
export function digest(content: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(content)))).slice(0, LENGTH);
}
