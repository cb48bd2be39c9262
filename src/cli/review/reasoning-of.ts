import stringWidth from 'string-width';
import { escapeControls } from '../../model/escape-controls.ts';
import { listing, section } from '../../reports/explanation/section.ts';
import type { Paint } from '../../tui/theme.ts';
import type { CheckedFolder } from '../check-folder.ts';

/** The steps that led to a conflict, in lines. */
export function reasoningOf(
  id: string,
  width: number,
  { report, checked, textOf }: CheckedFolder,
  paint: Paint,
): readonly string[] {
  const finding = checked.findings[report.conflicts.findIndex((conflict) => conflict.id === id)];
  if (!finding) return [];
  const measure = (text: string): number => stringWidth(text);
  const options = { width, measure, paint, show: new Set<never>(), gate: 'never', quiet: false, textOf } as const;
  return section('Step by step', listing(finding.reasoning().map(escapeControls), options, 'numbered'), options);
}
