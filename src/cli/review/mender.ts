import { NOT_ANCHORED } from '../../anchors/anchor.ts';
import type { Known } from '../../mending/known.ts';
import { mendsOf } from '../../mending/mends-of.ts';
import type { Mend, NoMend } from '../../mending/mend.ts';
import { moveClaim } from '../../mending/move-claim.ts';
import { targetsOf, type Target } from '../../mending/targets-of.ts';
import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import { placeAt } from '../../model/place.ts';
import type { ReportedClaim } from '../../model/report.ts';
import type { Ask } from '../../tui/mending/ask.ts';
import type { CheckedFolder } from '../check-folder.ts';
import { findingOf } from '../finding-of.ts';

const GONE: NoMend = { lack: 'the conflict is gone; the list shows what there is now' };

/** The changes that a review asks for, made out from the project as it was read last. */
export function mendsFor(ask: Ask, folder: CheckedFolder): readonly Mend[] | NoMend {
  const finding = findingFor(ask.id, folder);
  if (!finding) return GONE;
  if (ask.kind === 'mend') return mendsOf(finding, ask.preferred, knownOf(folder));
  const claim = claimFor(ask.claim, finding);
  if (!claim) return GONE;
  const mend = moveClaim(claim, ask.aim, folder.checked.dossier.vocabulary);
  return 'lack' in mend ? mend : [mend];
}

/** Where a claim of a conflict may be moved. */
export function targetsFor(id: string, shown: ReportedClaim, folder: CheckedFolder): readonly Target[] | NoMend {
  const finding = findingFor(id, folder);
  const claim = finding && claimFor(shown, finding);
  if (!claim) return GONE;
  const { vocabulary, claims } = folder.checked.dossier;
  return targetsOf(claim, vocabulary, new Set(claims.map(({ fact }) => fact)));
}

function findingFor(id: string, folder: CheckedFolder): Finding | undefined {
  const conflict = folder.report.conflicts.find((each) => each.id === id);
  return conflict && findingOf(folder, conflict);
}

/** The claim that is shown: at its place, or where its file has changed, the one that says the same. */
function claimFor(shown: ReportedClaim, { positions, fits, setAside }: Finding): Claim | undefined {
  const { line, column } = shown.tag ?? shown;
  const claims = [...positions.flatMap((position) => position.claims), ...fits, ...setAside].filter(
    ({ source, fact }) => source.id === shown.source && fact === shown.fact,
  );
  const isAt = ({ source, start }: Claim): boolean => {
    const place = placeAt(source.text, start);
    return place.line === line && place.column === column;
  };
  return claims.find(isAt) ?? claims.find(({ words, quote }) => words === shown.value && quote === shown.quote);
}

function knownOf({ checked, texts, textOf }: CheckedFolder): Known {
  const { vocabulary, anchored = NOT_ANCHORED } = checked.dossier;
  return { vocabulary, anchored, textOf, digestOf: (path) => texts.find((text) => text.path === path)?.sha256 };
}
