import { CARD_STYLE } from './style/card.ts';
import { CHART_STYLE } from './style/chart.ts';
import { MATRIX_STYLE } from './style/matrix.ts';
import { PAGE_STYLE } from './style/page.ts';
import { PRINT_STYLE } from './style/print.ts';

/** All looks of the page. */
export const STYLE = PAGE_STYLE + CARD_STYLE + MATRIX_STYLE + CHART_STYLE + PRINT_STYLE;
