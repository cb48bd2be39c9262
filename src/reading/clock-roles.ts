/** What words are to times of the day. */
export interface ClockRoles {
  /** `am`, `pm`, and words such as `in the morning`; `night` is either of them by its hour. */
  readonly meridiem: string;
  /** Hedges of a time of the day alone: `gegen 22 Uhr`. */
  readonly aroundTime: string;
  /** Hedges of a year alone: `um 1850`. */
  readonly aroundYear: string;
  /** Behind a time: `o'clock`, `uur`; between hours and minutes: `h`. `either` where a length of time is written alike. */
  readonly clock: string;
  /** Words before an hour that make it a time and no length of time: `om 20 uur`. Without them, every such hour is a time. */
  readonly clockLead: string;
  /** Before a half or a quarter of the clock: `half past` 30, `half` in `half drie` -30. */
  readonly clockPart: string;
  /** Minutes behind the hour in words: `والنصف` 30. */
  readonly clockAfter: string;
  /** What says a zone behind a time: `Z`, `+01:00`. */
  readonly zone: string;
  /** Spelt times of the day: `noon` 12:00. */
  readonly clockWord: string;
}
