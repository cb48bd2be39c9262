import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFault } from '../../src/values/fault.ts';
import { makeTaxonomy } from '../../src/values/make-taxonomy.ts';
import { status, type Status } from '../../src/values/status.ts';
import type { Lexicon } from '../../src/values/value.ts';

const fine = makeTaxonomy([
  { id: 'proposed', names: [], within: [], next: ['imposed', 'dropped'] },
  { id: 'imposed', names: ['levied'], within: [], next: ['appealed', 'paid'] },
  { id: 'appealed', names: [], within: ['contested'], next: ['upheld'] },
]);
const bridge = makeTaxonomy([{ id: 'open', names: [], within: [], next: ['closed'] }]);
const lexicon: Lexicon = {
  symbols: new Map(),
  hedges: new Map(),
  entities: makeTaxonomy([]),
  states: new Map([
    ['fine', fine],
    ['bridge', bridge],
    ['boat', makeTaxonomy([{ id: 'notified', names: [], within: [], next: [] }])],
  ]),
};

function read(text: string, states = 'fine'): Status {
  const value = status.read(text, { type: 'status', states }, lexicon);
  if (isFault(value)) throw new Error(value.message);
  return value;
}

describe('reading', () => {
  it.each([
    ['appealed', ['appealed']],
    ['Levied', ['imposed']],
    ['contested', ['contested']],
    ['dropped or paid', ['dropped', 'paid']],
    ['one of paid, upheld', ['paid', 'upheld']],
  ])('%s', (text, any) => {
    expect(status.normal(read(text))).toEqual({ type: 'status', any });
    expect(read(text).axis).toBe('status:fine');
  });

  it('says what a broader state holds', () => {
    expect(status.describe(read('contested'))).toBe('contested, or anything within it');
    expect(status.describe(read('levied'))).toBe('levied');
  });

  it.each([
    ['apealed', 'fine', 'value/unknown-state', 'Not a state of "fine": "apealed"', 'did you mean appealed?'],
    [
      'paid or burnt',
      'fine',
      'value/unknown-state',
      'Not a state of "fine": "burnt"',
      'declare it in the rules under states: fine',
    ],
    [
      'not appealed',
      'fine',
      'value/unknown-state',
      'Not a state of "fine": "not appealed"',
      'declare it in the rules under states: fine',
    ],
    ['unheld', 'fine', 'value/unknown-state', 'Not a state of "fine": "unheld"', 'did you mean upheld?'],
    [
      'unpaid',
      'fine',
      'value/unknown-state',
      'Not a state of "fine": "unpaid"',
      'declare it in the rules under states: fine',
    ],
    ['otified', 'boat', 'value/unknown-state', 'Not a state of "boat": "otified"', 'did you mean notified?'],
    ['open', 'road', 'value/states', 'No states are declared under "road"', 'declared are boat, bridge, fine'],
    ['', 'fine', 'value/unreadable', 'An empty value', 'write a state that the rules declare under states: fine'],
  ])('refuses %j of %s', (text, states, code, message, hint) => {
    expect(status.read(text, { type: 'status', states }, lexicon)).toEqual({ code, message, hint });
  });

  it('refuses a status without a graph', () => {
    expect(status.read('open', { type: 'status' }, { ...lexicon, states: new Map() })).toEqual({
      code: 'value/states',
      message: 'A status whose fact names no states',
      hint: 'declare states in the rules',
    });
  });
});

describe('comparing', () => {
  it.each([
    ['imposed', 'levied', 'equal', 'Both are levied.'],
    ['appealed', 'contested', 'compatible', 'appealed lies within contested.'],
    ['paid', 'contested', 'conflict', 'paid and contested differ, and neither lies within the other.'],
    ['paid', 'paid or dropped', 'compatible', 'paid lies within dropped or paid.'],
  ])('%s against %s: %s', (a, b, verdict, why) => {
    expect(status.compare(read(a), read(b))).toEqual({ verdict, why });
    expect(status.compare(read(b), read(a)).verdict).toBe(verdict);
  });

  it('knows nothing of states of two graphs', () => {
    expect(status.compare(read('paid'), read('open', 'bridge'))).toEqual({
      verdict: 'incomparable',
      why: 'paid and open are states of two different graphs.',
    });
  });

  it('reads back what it writes, and equals itself', () => {
    const state = fc.constantFrom('proposed', 'levied', 'appealed', 'contested', 'paid', 'upheld');
    fc.assert(
      fc.property(fc.array(state, { minLength: 1 }), (states) => {
        const value = read(states.join(' or '));
        expect(read(status.write(value))).toEqual(value);
        expect(status.compare(value, value).verdict).toBe('equal');
      }),
    );
  });
});
