import { isEmpty, type MapNode, type Node } from '../documents/node.ts';
import { eachPlainEntry, readPlainYaml } from '../documents/plain-yaml.ts';
import { fitsShape } from '../documents/shape.ts';
import { STANCES } from '../model/claim.ts';
import { noFields, setField, type ClaimFields } from './claim-fields.ts';

/** A source whose form is sound: what stands before its claims, and these, taken apart. */
export interface PlainSource {
  readonly root: MapNode;
  readonly claims: readonly ClaimFields[];
  readonly problems: readonly never[];
}

const CLAIMS = 'claims:\n';
const NOTHING: MapNode = { kind: 'map', start: 0, end: 0, keys: [], keyStarts: [], values: [], flow: false };

/**
 * Reads a source as nearly all are written, its claims at its end and each of them a block of plain entries, and spares
 * the tree of them, which would be made only to be walked through twice. Null for anything else and for anything at
 * fault: the tree of the whole file then tells what it is.
 */
export function readPlainSource(text: string): PlainSource | null {
  const at = text.startsWith(CLAIMS) ? 0 : text.indexOf(`\n${CLAIMS}`) + 1;
  const root = at > 0 ? readPlainYaml(text.slice(0, at)) : text.startsWith(CLAIMS) ? NOTHING : null;
  if (root?.kind !== 'map' || !hasForm(root)) return null;
  const claims = readClaims(text, at + CLAIMS.length);
  return claims && { root, claims, problems: [] };
}

/** Whether what stands before the claims has the form of a source, given that claims stand behind it. */
function hasForm(root: MapNode): boolean {
  const claims: Node = { kind: 'list', start: root.end, end: root.end, items: [] };
  const { keys, values } = root;
  return (
    !keys.includes('claims') && fitsShape('source', { ...root, keys: [...keys, 'claims'], values: [...values, claims] })
  );
}

function readClaims(text: string, from: number): readonly ClaimFields[] | null {
  const claims: ClaimFields[] = [];
  let fields = noFields();
  let seen = 0;
  const begin = (): void => {
    fields = noFields();
    seen = 0;
    claims.push(fields);
  };
  const take = (key: string, node: Node): boolean => {
    const place = setField(fields, key, node);
    if (place === 0 || (seen & place) !== 0) return false;
    seen |= place;
    return node.kind === 'map' ? isScope(node) : !isEmpty(node) && isAllowed(key, node);
  };
  if (!eachPlainEntry(text, from, begin, take)) return null;
  for (const { fact, value } of claims) if (!fact || !value) return null;
  return claims;
}

function isScope({ values }: MapNode): boolean {
  return values.every((value) => value.kind === 'scalar' && !isEmpty(value));
}

/** Whether a text may stand under a key: few words may under some of them. */
function isAllowed(key: string, node: Node): boolean {
  switch (key) {
    case 'stance':
      return node.kind === 'scalar' && (STANCES as readonly string[]).includes(node.text);
    case 'scope':
    case 'translated':
      return false;
    default:
      return true;
  }
}
