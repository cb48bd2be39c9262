import type { Report } from '../model/report.ts';

/** The report as JSON, in the form of `gainsay-report/1`: the same bytes for the same report. */
export function* json(report: Report): Iterable<string> {
  const keys = Object.entries(report);
  yield '{\n';
  for (const [index, [key, value]] of keys.entries()) {
    yield `  ${JSON.stringify(key)}: `;
    if (!Array.isArray(value) || value.length === 0) yield encoded(value);
    else {
      yield '[\n';
      let chunk = '';
      for (const [at, entry] of value.entries()) {
        chunk += `    ${encoded(entry)}${at + 1 < value.length ? ',' : ''}\n`;
        if (chunk.length > 65536) {
          yield chunk;
          chunk = '';
        }
      }
      yield chunk + '  ]';
    }
    yield index + 1 < keys.length ? ',\n' : '\n';
  }
  yield '}\n';
}

const OBEYED = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** JSON escapes the first controls by itself; the others that a terminal would obey are escaped as well (RFC 8259, 7). */
function encoded(value: unknown): string {
  return JSON.stringify(value).replace(
    OBEYED,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
