/** What the page does beyond showing: nothing of it is needed to read. */
export const SCRIPT = `'use strict';
`;
