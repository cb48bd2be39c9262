import type { Measure } from '../lines.ts';
import type { Look, Paint } from '../theme.ts';

/** What stands for the beginning of a look, and for its end, until lines are broken: no width, and in no text that is shown. */
const BEGINNINGS = { mark: '\ue000', strong: '\ue001', quiet: '\ue002' } as const satisfies Partial<
  Record<Look, string>
>;
const END = '\ue003';
const SIGNS = /[\ue000-\ue003]/g;

/** A part of a text that is to have a look once its lines are broken: the codes of a look may not be torn apart. */
export function withLook(look: keyof typeof BEGINNINGS, text: string): string {
  return text === '' ? '' : BEGINNINGS[look] + text + END;
}

/** A text in which nothing is taken for the sign of a look: these are characters that no font need have. */
export function withoutSigns(text: string): string {
  return text.replace(SIGNS, '\ufffd');
}

/** Measures what is seen of a text with signs. */
export function beyondSigns(measure: Measure): Measure {
  return (text) => measure(text.replace(SIGNS, ''));
}

/** Gives every part its look, and begins it anew on every line, so that none reaches what stands beside. */
export function painted(lines: readonly string[], paint: Paint): readonly string[] {
  const open: Look[] = [];
  return lines.map((line) =>
    line
      .split(/([\ue000-\ue003])/)
      .map((part) => {
        const look = (Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[]).find((key) => BEGINNINGS[key] === part);
        if (look) open.push(look);
        else if (part === END) open.pop();
        else return part === '' ? '' : worn(part, open, paint);
        return '';
      })
      .join(''),
  );
}

/** The innermost look alone; and none of the spaces before a line. */
function worn(part: string, open: readonly Look[], paint: Paint): string {
  const look = open.at(-1);
  const [, indent = '', words = ''] = /^( *)(.*)$/s.exec(part) ?? [];
  return look === undefined ? part : indent + (words === '' ? '' : paint(look, words));
}
