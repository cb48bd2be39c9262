import { createHash } from 'node:crypto';
import { NOT_ANCHORED } from '../../src/anchors/anchor.ts';
import type { Known } from '../../src/mending/known.ts';
import type { Claim } from '../../src/model/claim.ts';
import { checkProject, type CheckedProject } from '../../src/project/check-project.ts';

const RULES = `extends: [gainsay:recommended]
scopes: { territory: entity, period: date }
entities:
  kesra: { type: place, names: [Kesra] }
classes:
  quake:
    dead: { type: quantity, unit: people }
    injured: { type: quantity, unit: people }
    struck: { type: date }
subjects:
  kesra-quake: { class: quake, label: The quake at Kesra }
  orlen-quake: { class: quake, label: The quake at Orlen }
facts:
  orlen-bridge.cost: { type: money, label: Cost of the bridge at Orlen }
`;

/** A project on two quakes and a bridge, from the files of its sources and the texts that these name. */
export function checkedProject(files: Readonly<Record<string, string>>): CheckedProject {
  const all = Object.entries(files).map(([path, text]) => ({ path, text }));
  return checkProject({
    sources: all.filter(({ path }) => path.startsWith('sources/')),
    rules: [{ path: 'rules/kesra.yaml', text: RULES }],
    texts: all
      .filter(({ path }) => path.startsWith('texts/'))
      .map(({ path, text }) => ({ name: path, path, sha256: digestOf(text), text: text.replace('\ufeff', '') })),
    today: '2026-03-04',
  });
}

/** The digest of a text as its file has it. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The claim that says some words. */
export function claimIn({ checked }: CheckedProject, words: string): Claim {
  const claim = checked.dossier.claims.find((each) => each.words === words);
  if (!claim) throw new Error(`No claim says ${words}.`);
  return claim;
}

/** What mending asks of a project. @param files what it read besides, such as what says of tables what they claim */
export function knownOf(
  { checked, texts, sources }: CheckedProject,
  files: Readonly<Record<string, string>> = {},
): Known {
  const { vocabulary, anchored = NOT_ANCHORED } = checked.dossier;
  const known = new Map([
    ...Object.entries(files),
    ...texts.map(({ path = '', text }) => [path, text ?? ''] as const),
    ...sources.map(({ file, text }) => [file, text] as const),
  ]);
  const digests = new Map(texts.map(({ path = '', sha256 }) => [path, sha256]));
  return { vocabulary, anchored, textOf: (file) => known.get(file), digestOf: (path) => digests.get(path) };
}
