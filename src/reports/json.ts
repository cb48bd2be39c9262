import type { Report } from '../model/report.ts';
import { encodeJson } from './encode-json.ts';

/** The report as JSON, in the form of `gainsay-report/1`: the same bytes for the same report. */
export function* json(report: Report): Iterable<string> {
  const keys = Object.entries(report);
  yield '{\n';
  for (const [index, [key, value]] of keys.entries()) {
    yield `  ${JSON.stringify(key)}: `;
    if (!Array.isArray(value) || value.length === 0) yield encodeJson(value);
    else {
      yield '[\n';
      let chunk = '';
      for (const [at, entry] of value.entries()) {
        chunk += `    ${encodeJson(entry)}${at + 1 < value.length ? ',' : ''}\n`;
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
