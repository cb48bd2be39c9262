import { ordersHere } from '../review/orders-here.ts';
import { hasColor } from '../style.ts';
import type { Examine } from './examined.ts';
import { ok, warning, type Observation } from './observation.ts';

/** The review draws beside each other what stands against each other. */
const NARROW = 60;

/** What the terminal shows: colours, width, letters beyond ASCII, letters from right to left. */
export const examineTerminal: Examine = ({ environment, config: { bidi }, color }) => {
  const { stdout, variables } = environment;
  const order = ordersHere(bidi, environment) ? 'gainsay review puts' : 'the terminal is left to put';
  const rightToLeft = ok(
    bidi === 'off'
      ? 'Letters from right to left are put in order by nobody, as review.bidi of the config says.'
      : `Letters from right to left: ${order} them in order (review.bidi: ${bidi}).`,
  );
  if (!stdout.isTerminal)
    return [ok('The output is no terminal, so gainsay review would print the report instead.'), rightToLeft];
  const colours = hasColor(stdout, environment, color) ? 'with colours' : 'without colours';
  const columns = stdout.columns ?? 0;
  const found: Observation[] = [];
  if (variables['TERM'] === 'dumb')
    found.push(warning('TERM is dumb: the terminal draws no screen.', 'Use gainsay review --plain.'));
  if (columns > 0 && columns < NARROW)
    found.push(warning(`The terminal has ${String(columns)} columns.`, `Make it at least ${String(NARROW)} wide.`));
  else found.push(ok(`A terminal of ${columns === 0 ? 'unknown width' : `${String(columns)} columns`}, ${colours}.`));
  const [name, locale = ''] =
    ['LC_ALL', 'LC_CTYPE', 'LANG']
      .map((each) => [each, variables[each]] as const)
      .find(([, value]) => (value ?? '') !== '') ?? [];
  if (process.platform !== 'win32' && !/utf-?8/i.test(locale))
    found.push(
      warning(
        name === undefined
          ? 'No locale is set, so that the terminal may not show letters beyond ASCII.'
          : `${name} is ${locale}, which is not UTF-8.`,
        'Set LANG to a locale of UTF-8, such as C.UTF-8.',
      ),
    );
  return [...found, rightToLeft];
};
