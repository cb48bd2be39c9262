/** Sources against facts. */
export const MATRIX_STYLE = `
`;
