/** A place on an axis that is labelled. */
export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** A scale with its labels, from a stretch of values to a stretch of the picture. */
export interface Axis {
  /** Where a value stands, in units of the picture. */
  readonly at: (value: number) => number;
  /** In ascending order; never so many that their labels meet. */
  readonly ticks: readonly Tick[];
  /** What the values are measured in; empty where the labels say it. */
  readonly caption: string;
}

/** The stretch of the picture that an axis covers. */
export interface Room {
  readonly left: number;
  readonly right: number;
}

export const WIDTH = 640;
/** Arrows need room beyond the axis. */
export const ROOM: Room = { left: 16, right: WIDTH - 16 };
