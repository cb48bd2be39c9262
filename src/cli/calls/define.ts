import type { Command } from 'commander';
import type { Environment } from '../environment.ts';

/**
 * Adds a command to the program: its name, its options and its help. What it does is loaded once it is called.
 * @param end receives the exit status of the command when it has run
 */
export type Define = (program: Command, environment: Environment, end: (status: number) => void) => void;
