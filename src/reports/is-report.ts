/** How the files of formats begin that only Gainsay writes; text and what services define say nothing of who wrote them. */
const BEGINNINGS: readonly RegExp[] = [
  /^<!doctype html>\n<html [^>]*>\n<head>\n<meta charset="utf-8">\n<meta name="generator" content="gainsay report">/,
  /^<!-- gainsay report -->\n/,
  /^\ufeff?conflict,severity,verdict,/,
  /^\{\n {2}"format": "gainsay-report\/1",/,
  /^<!-- gainsay:[^\s>]* -->\n/,
  /^<\?xml [^>]*>\n<testsuites name="gainsay"/,
  /^\{"\$schema":"[^"]*sarif[^"]*","version":"2\.1\.0","runs":\[\{\n"tool":\{"driver":\{"name":"Gainsay"/,
];

/**
 * Whether a file is a report of ours, by how it begins: then it may be written over.
 *
 * @example isReport('# My notes') //=> false
 */
export function isReport(beginning: string): boolean {
  return BEGINNINGS.some((form) => form.test(beginning));
}
