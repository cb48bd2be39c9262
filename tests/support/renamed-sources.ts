import { NOT_ANCHORED } from '../../src/anchors/anchor.ts';
import type { Dossier } from '../../src/engine/dossier.ts';
import { compareText } from '../../src/model/compare-text.ts';
import type { Source } from '../../src/model/source.ts';

/** What sources are called by number, and what texts have in its place once nobody is named in them. */
const NAME = /source-\d{4}/g;

/** A dossier whose sources have other names, in the same order or in the reverse one. */
export function renamed(dossier: Dossier, order: 'same' | 'reverse'): Dossier {
  const ids = dossier.sources.map(({ id }) => id).sort(compareText);
  if (order === 'reverse') ids.reverse();
  const names = new Map(ids.map((id, at) => [id, `source-${String(at).padStart(4, '0')}`]));
  const nameOf = <T extends string | null>(id: T): T => ((id !== null && names.get(id)) ?? id) as T;
  const sources = new Map<Source, Source>(
    dossier.sources.map((source) => {
      const { id, origin, supersedes } = source;
      return [source, { ...source, id: nameOf(id), origin: nameOf(origin), supersedes: supersedes.map(nameOf) }];
    }),
  );
  const sourceOf = (source: Source): Source => sources.get(source) as Source;
  const claims = new Map(
    dossier.claims.map((claim) => {
      const { source, saidBy, origin } = claim;
      return [claim, { ...claim, source: sourceOf(source), saidBy: nameOf(saidBy), origin: nameOf(origin) }];
    }),
  );
  const { anchors, texts } = dossier.anchored ?? NOT_ANCHORED;
  return {
    ...dossier,
    sources: [...sources.values()],
    claims: [...claims.values()],
    anchored: {
      anchors: new Map([...anchors].flatMap(([claim, anchor]) => [[claims.get(claim) ?? claim, anchor]])),
      texts: new Map([...texts].map(([source, text]) => [sourceOf(source), text])),
    },
  };
}

/** A text in which nobody is named. */
export function unnamed(text: string): string {
  return text.replaceAll(NAME, '•');
}
