import { fault, isFault, type Fault } from './fault.ts';
import { compareNames, describeNames, readNames, writeNames, type Named } from './named-things.ts';
import { didYouMean } from './near-words.ts';
import { normalName } from './normal-name.ts';
import type { Taxonomy } from './taxonomy.ts';
import type { FactType, Lexicon, ValueType } from './value.ts';

/** Somebody or something with a name, which allows itself and all that lies within it. */
export interface Entity extends Named {
  readonly type: 'entity';
}

/**
 * Reads a name or an id, or several of which one is meant: `kesra-police`, `Kesra Police or Orlen Police`. A name that
 * nobody declared is a value all the same, with a doubt.
 */
function read(text: string, _fact: FactType, lexicon: Lexicon): Entity | Fault {
  const { entities } = lexicon;
  const naming = readNames(text, entities, 'write a name, or an id that the rules declare under entities');
  if (isFault(naming)) return naming;
  const { any, called, unknown, allowed } = naming;
  const entity = { type: 'entity', axis: 'entity', allowed, likely: allowed, any, called } as const;
  if (unknown.length === 0) return entity;
  const joined = unknown.map((name) => name.split(/ (?:and|&) /i)).find((parts) => areKnown(parts, entities));
  if (joined) {
    return fault(
      'unreadable',
      `Several entities in one value: "${joined.join(' and ')}"`,
      'one fact has one value: declare one entity for both, or a fact for each',
    );
  }
  const slashed = unknown.find((name) => areKnown(name.split(/ ?\/ ?/), entities));
  if (slashed !== undefined)
    return fault(
      'unreadable',
      `Several entities in one value: ${JSON.stringify(slashed)}`,
      `write ${slashed.split(/ ?\/ ?/).join(' or ')}`,
    );
  return { ...entity, doubt: doubtOf(unknown, entities) };
}

function areKnown(parts: readonly string[], entities: Taxonomy): boolean {
  return parts.length > 1 && parts.every((part) => entities.find(part));
}

function doubtOf(unknown: readonly string[], entities: Taxonomy): Fault {
  const names = unknown.map((name) => JSON.stringify(name));
  const near = didYouMean([...new Set(unknown.flatMap((name) => entities.near(name)))]);
  const entries = unknown.map((name, index) => `${idFor(name)}: { names: [${names[index] ?? ''}] }`);
  const declare = `declare it in the rules with entities: { ${entries.join(', ')} }`;
  const message = `${unknown.length === 1 ? 'An entity' : 'Entities'} that nobody declared: ${names.join(', ')}`;
  return fault('unknown-entity', message, near === '' ? declare : `${near} If not, ${declare}`);
}

/** @example idFor('Kesra Police (North)') //=> 'kesra-police-north' */
function idFor(name: string): string {
  return normalName(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

export const entity: ValueType<Entity> = {
  name: 'entity',
  read,
  write: writeNames,
  compare: compareNames,
  normal: ({ any }) => ({ type: 'entity', any }),
  describe: describeNames,
};
