import { execFileSync } from 'node:child_process';

/** The text of a PDF without its spaces, since a line may be broken anywhere. */
export function wordsInPdf(pdf: Uint8Array): string {
  const text = execFileSync('pdftotext', ['-raw', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return text.normalize('NFKC').replace(/\s/g, '');
}
