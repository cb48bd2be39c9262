import { longestDays, shortestDays } from '../../values/period.ts';
import { bindSubjects } from '../bind-subjects.ts';
import type { Arc, Ask } from './order.arcs.ts';
import type { OrderOptions } from './order.options.ts';

/** The events of a rule for one binding of its wildcard, in their order. */
export type Chain = readonly Event[];

interface Event {
  readonly fact: string;
  /** Its place among the rule's events: over one that nobody tells of, a period counts once for each step. */
  readonly at: number;
}

/** The events of a rule for every subject; none where the rule names no events. */
export function chainsOf({ events }: OrderOptions, facts: readonly string[]): readonly Chain[] {
  if (!events) return [];
  return bindSubjects(events, facts).map((binding) =>
    binding.flatMap((names, at) => names.map((fact) => ({ fact, at }))),
  );
}

/** Tells what a rule asks of two of its events, the first of which comes first. */
export type Asked = (first: Event, second: Event, asks: readonly Ask[]) => readonly Arc[];

/** Of a sequence nothing but the order is asked first, so that a breach of it is never told as one of a period. */
export function asksOf(options: OrderOptions): readonly (readonly Ask[])[] {
  if (!options.events) return [[]];
  if (isSameDay(options)) return [['same-day']];
  const periods = (['at-least', 'within'] as const).filter((ask) => options[ask] !== undefined);
  return periods.length === 0 ? [['sequence']] : [['sequence'], ['sequence', ...periods]];
}

export function askedBy(options: OrderOptions): Asked {
  const most = options.within === undefined ? null : longestDays(options.within);
  const least = options['at-least'] === undefined ? null : shortestDays(options['at-least']);
  return (first, second, asks) => {
    const steps = second.at - first.at;
    const [forth, back] = [
      { from: first.fact, to: second.fact, claim: null },
      { from: second.fact, to: first.fact, claim: null, isBack: true as const },
    ];
    return asks.flatMap((ask): readonly Arc[] => {
      switch (ask) {
        case 'sequence':
          return [{ ...forth, days: 0, ask }];
        case 'at-least':
          return least === null ? [] : [{ ...forth, days: least * steps, ask }];
        case 'within':
          return most === null ? [] : [{ ...back, days: -most * steps, ask }];
        case 'same-day':
          return [
            { ...forth, days: 0, ask },
            { ...back, days: 0, ask },
          ];
      }
    });
  };
}

function isSameDay(options: OrderOptions): boolean {
  return options['same-day'] === 'yes' || options['same-day'] === 'true';
}

/** The arcs between neighbours of chains, left to right; events of one place in the rule are no neighbours of each other. */
export function arcsAlong(chains: readonly Chain[], asked: Asked, asks: readonly Ask[]): readonly Arc[] {
  return chains.flatMap((chain) =>
    chain.flatMap((second, index) => {
      const before = chain.slice(0, index).findLast(({ at }) => at < second.at);
      const firsts = before ? chain.filter(({ at }) => at === before.at) : [];
      return firsts.flatMap((first) => (first.fact === second.fact ? [] : asked(first, second, asks)));
    }),
  );
}
