import { oneLine } from '../text/one-line.ts';

/** A place in a file of the project; without an end, that of its line is meant. */
interface Placed {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** The name that all paths are relative to: the top of the repository (SARIF 2.1.0, 3.14.14). */
export const ROOT = '%SRCROOT%';

/** A place as SARIF has it: columns count from 1 in the unit that the run names, the end is exclusive (3.30). */
export function location({ file, line, column, endLine, endColumn }: Placed, base: string): object {
  return {
    artifactLocation: { uri: artifactUri(base + file), uriBaseId: ROOT },
    region: { startLine: line, startColumn: column, endLine: endLine ?? line, endColumn: endColumn ?? column + 1 },
  };
}

/**
 * A path with forward slashes as a relative URI (RFC 3986): no name becomes a scheme, a query or another folder.
 *
 * @example artifactUri('sources/a b?.yaml') //=> 'sources/a%20b%3F.yaml'
 */
function artifactUri(path: string): string {
  return path
    .split('/')
    .map((name) => encodeURIComponent(name.replace(LONE, '\ufffd')).replace(/[!'()*]/g, asByte))
    .join('/');
}

/** Half a pair, which no URI can carry. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function asByte(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Words within `[words](1)`, and around it: brackets and backslashes are escaped by a backslash (3.11.6). */
export function linkable(text: string): string {
  return oneLine(text).replace(/[\\[\]]/g, '\\$&');
}
