import stringWidth from 'string-width';
import { escapeControls } from '../../model/escape-controls.ts';
import { listing, section } from '../../reports/explanation/section.ts';
import type { Paint } from '../../tui/theme.ts';
import type { CheckedFolder } from '../check-folder.ts';
import { findingOf } from '../finding-of.ts';

/** The steps that led to a conflict, in lines. */
export function reasoningOf(id: string, width: number, folder: CheckedFolder, paint: Paint): readonly string[] {
  const conflict = folder.report.conflicts.find((each) => each.id === id);
  const finding = conflict && findingOf(folder, conflict);
  if (!finding) return [];
  const { textOf } = folder;
  const measure = (text: string): number => stringWidth(text);
  const options = { width, measure, paint, show: new Set<never>(), gate: 'never', quiet: false, textOf } as const;
  return section('Step by step', listing(finding.reasoning().map(escapeControls), options, 'numbered'), options);
}
