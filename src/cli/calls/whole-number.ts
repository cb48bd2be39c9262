import { InvalidArgumentError } from 'commander';

/** Reads the value of an option that is a whole number between two others, both included. */
export function wholeNumber(least: number, most: number): (words: string) => number {
  return (words) => {
    const number = /^\d{1,6}$/.test(words) ? Number(words) : NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It is a whole number from ${String(least)} to ${String(most)}.`);
  };
}
