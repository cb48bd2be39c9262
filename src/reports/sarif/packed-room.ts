import { Gzip } from 'fflate';

/** Says of one text after the other whether all so far still fit, packed. */
export interface PackedRoom {
  readonly holds: (text: string) => boolean;
}

/** No text takes more bytes than three for each of its UTF-16 units. */
const MOST_BYTES = 3;

/**
 * Room for so many bytes of gzip. As long as the texts fit even unpacked, nothing is packed: that takes longer than
 * anything else about a report.
 * @param limit in bytes
 */
export function createPackedRoom(limit: number): PackedRoom {
  const held: string[] = [];
  let plain = 0;
  let packed = 0;
  let gzip: Gzip | null = null;
  const encoder = new TextEncoder();
  const pack = (text: string): void => gzip?.push(encoder.encode(text));
  return {
    holds: (text) => {
      plain += text.length * MOST_BYTES;
      if (plain <= limit) {
        held.push(text);
        return true;
      }
      if (!gzip) {
        gzip = new Gzip({ level: 1 }, (chunk) => (packed += chunk.length));
        for (const earlier of held.splice(0)) pack(earlier);
      }
      pack(text);
      // What the packer still keeps to itself is at most this text and a window of 32 KiB before it.
      return packed + text.length * MOST_BYTES + 65536 <= limit;
    },
  };
}
