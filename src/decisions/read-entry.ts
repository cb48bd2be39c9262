import { textIn, textsIn, valueOf, type MapNode, type Node } from '../documents/node.ts';
import type { Fault } from '../model/problem.ts';
import { isFault } from '../values/fault.ts';
import { readPlainDate } from '../values/plain-date.ts';
import type { Decision, Ruling, Verdict } from './decision.ts';
import { readVerdict, verdictOf } from './read-verdict.ts';

/** Tells a fault of an entry, which then is none. */
export type Report = (node: Node, fault: Fault) => null;

/** What an entry of a file of decisions says; null where it is at fault, which was told. */
export function readEntry(node: MapNode, report: Report): Omit<Decision, 'file' | 'line' | 'column'> | null {
  const ruling = rulingOf(node, report);
  if (!ruling) return null;
  const replaces = valueOf(node, 'replaces');
  const earlier: Ruling[] = [];
  for (const item of replaces?.kind === 'list' ? replaces.items : []) {
    const replaced = item.kind === 'map' ? rulingOf(item, report) : null;
    if (!replaced) return null;
    earlier.push(replaced);
  }
  return {
    ...ruling,
    id: textIn(valueOf(node, 'id')) ?? '',
    rule: textIn(valueOf(node, 'rule')) ?? '',
    facts: textsIn(valueOf(node, 'facts')),
    about: textIn(valueOf(node, 'about')) ?? null,
    evidence: textIn(valueOf(node, 'evidence')) ?? '',
    fingerprints: textsIn(valueOf(node, 'fingerprints')),
    further: textsIn(valueOf(node, 'further')),
    own: textsIn(valueOf(node, 'own')),
    replaces: earlier,
  };
}

function rulingOf(node: MapNode, report: Report): Ruling | null {
  const verdict = verdictIn(valueOf(node, 'verdict') ?? node, report);
  const reason = sentenceIn(node, 'reason', report);
  const by = sentenceIn(node, 'by', report);
  const at = dayIn(node, 'at', report);
  const until = valueOf(node, 'until') ? dayIn(node, 'until', report) : '';
  if (!verdict || reason === null || by === null || at === null || until === null) return null;
  return {
    verdict,
    reason,
    by,
    at,
    until: until === '' ? null : until,
    positions: textsIn(valueOf(node, 'positions')),
  };
}

function verdictIn(node: Node, report: Report): Verdict | null {
  let read: ReturnType<typeof readVerdict>;
  if (node.kind === 'scalar') read = readVerdict(node.text);
  else if (node.kind === 'map' && node.keys.length === 1) {
    const [value] = node.values;
    read = verdictOf(node.keys[0] as Verdict['kind'], textIn(value)?.trim() ?? '');
  } else read = { fault: 'A verdict is one of prefer and both-stand, not several or none.' };
  return 'kind' in read ? read : report(node, { code: 'decision/verdict', message: read.fault });
}

/** A text that must say something. */
function sentenceIn(node: MapNode, key: string, report: Report): string | null {
  const text = (textIn(valueOf(node, key)) ?? '').trim();
  if (text !== '') return text;
  const message = key === 'by' ? 'Nobody is named who decided this.' : 'No reason is given.';
  return report(valueOf(node, key) ?? node, { code: 'decision/nothing-said', message });
}

function dayIn(node: MapNode, key: string, report: Report): string | null {
  const words = textIn(valueOf(node, key)) ?? '';
  const read = /^\d{4}-\d\d-\d\d$/.test(words) ? readPlainDate(words) : null;
  if (read && !isFault(read)) return words;
  const hint = read?.hint ?? 'Write a day such as 2026-03-04.';
  return report(valueOf(node, key) ?? node, { code: 'decision/day', message: `"${words}" is no day.`, hint });
}
