/** Between the ends of a stretch, and not in the name of a zone: `2026-05-06T14:30[Europe/Madrid]`. */
export const SLASH = /\/(?![^[]*\])/;
