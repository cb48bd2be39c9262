/** What can still be written to: a thing while it is being made. */
export type Open<T> = { -readonly [K in keyof T]: T[K] };
