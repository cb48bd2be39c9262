import { fault, type Fault } from './fault.ts';
import { figureText, type Figure } from './figure.ts';

const POINT_AND_THREE = /^([-+−]?[1-9]\d{0,2})\.(\d{3})$/;

/**
 * A point before exactly three digits sets off thousands in half of the world's languages. Where three decimals are
 * not to be expected (`EUR 1.310`, `2.946 people`) the figure is refused with both readings shown, a thousandfold apart.
 * @param before what stands before the figure when it is written, and after: what stands behind it
 * @returns null where there is nothing to ask
 * @example thousandsOrDecimals(figureOf('1.310'), 'EUR ', '') // hint: write EUR 1,310 or EUR 1.31
 */
export function thousandsOrDecimals(figure: Figure, before: string, after: string): Fault | null {
  const ends = [figure.first, figure.second].flatMap((number) => (number === null ? [] : [number.text]));
  const unclear = ends.find((text) => POINT_AND_THREE.test(text));
  if (unclear === undefined) return null;
  const as = (rewrite: (text: string) => string): string => {
    const { first, second } = figure;
    const written = { ...figure, first: { ...first, text: rewrite(first.text) } };
    return figureText(
      second === null ? written : { ...written, second: { ...second, text: rewrite(second.text) } },
      before,
      after,
    );
  };
  return fault(
    'unreadable',
    `A point before three digits, thousands or decimals: "${unclear}"`,
    `write ${as(withThousands)} or ${as(withDecimals)}`,
  );
}

function withThousands(text: string): string {
  return text.replace(POINT_AND_THREE, '$1,$2');
}

/** With any other number of decimals than three. */
function withDecimals(text: string): string {
  if (!POINT_AND_THREE.test(text)) return text;
  return text.endsWith('0') ? text.replace(/\.?0+$/, '') : `${text}0`;
}
