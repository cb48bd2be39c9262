import { unzipSync } from 'fflate';
import { decodeUtf8 } from '../../documents/decode-utf8.ts';
import { megabytes } from './download.ts';

/** The whole history takes two; what unpacks to more is no history of rates. */
const MOST = 50_000_000;

/**
 * The text of a file of rates: as it came, or the one CSV file in a ZIP archive, which is how the European Central Bank
 * publishes its history.
 * @returns the text under `text`, or under `fault` in words why there is none
 */
export function unpackRates(
  bytes: Uint8Array,
): { readonly text: string; readonly fault?: never } | { readonly text?: never; readonly fault: string } {
  const csv = isZip(bytes) ? unzip(bytes) : bytes;
  if (typeof csv === 'string') return { fault: csv };
  const text = decodeUtf8(csv);
  return typeof text === 'string' ? { text } : { fault: 'what came is neither CSV nor a ZIP archive of it' };
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function unzip(bytes: Uint8Array): Uint8Array | string {
  const large: string[] = [];
  let files;
  try {
    // What an entry says of its size is what is made room for, and no more than that is unpacked.
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isCsv = name.endsWith('.csv');
        if (isCsv && originalSize > MOST) large.push(name);
        return isCsv && originalSize <= MOST;
      },
    });
  } catch {
    return 'the ZIP archive is damaged';
  }
  if (large.length > 0) return `the CSV file in the ZIP archive is larger than ${megabytes(MOST)}`;
  const [csv, another] = Object.values(files);
  if (!csv) return 'the ZIP archive holds no CSV file';
  return another ? 'the ZIP archive holds several CSV files' : csv;
}
