import type { Draft } from './draft.ts';
import { numeralAt } from './numeral.ts';
import type { Phrase } from './phrase.ts';

/** One that no number is said of, out of so many: `مريض من كل ثمانية مرضى`. */
export function oneOfEach(phrase: Phrase, at: number): Draft | null {
  const each = phrase.term(at - 1, 'person') && phrase.term(at, 'each');
  const whole = each && numeralAt(phrase, each.next);
  if (!whole || whole.fraction || whole.power > 0 || !/^[1-9]\d{0,2}$/.test(whole.digits)) return null;
  const next = phrase.term(whole.next, 'person')?.next ?? whole.next;
  return { type: 'ratio', notation: `1/${whole.digits}`, from: at - 1, next };
}
