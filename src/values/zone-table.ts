import table from 'moment-timezone/data/packed/latest.json' with { type: 'json' };

/** What the clocks of a zone showed, change by change. */
export interface ZoneHistory {
  /** When each of the offsets ended, in milliseconds since 1970-01-01T00:00Z; the last one never does. */
  readonly until: readonly number[];
  /** Minutes east of UTC. */
  readonly offsets: readonly number[];
}

const MINUTE = 60_000;

let packed: ReadonlyMap<string, string> | null = null;
let names: readonly string[] | null = null;
const known = new Map<string, ZoneHistory | null>();

/**
 * The history of a zone by its name in the IANA time zone database, in capitals or not; null where no zone has it. Names
 * without an area are left out: most are abbreviations, which mean several zones.
 * @example zoneHistory('Europe/Madrid')?.offsets.at(-1) //=> 60
 */
export function zoneHistory(name: string): ZoneHistory | null {
  const key = name.toLowerCase();
  if (!key.includes('/')) return null;
  let history = known.get(key);
  if (history === undefined) {
    const zone = packedZones().get(key);
    history = zone === undefined ? null : unpacked(zone);
    known.set(key, history);
  }
  return history;
}

/** The names of all zones, as they are to be written. */
export function zoneNames(): readonly string[] {
  return (names ??= sortedNames());
}

function sortedNames(): readonly string[] {
  const aliases = table.links.map((link) => link.slice(link.indexOf('|') + 1));
  return [...table.zones.map(nameOf), ...aliases].filter((name) => name.includes('/')).sort();
}

function packedZones(): ReadonlyMap<string, string> {
  if (packed) return packed;
  const zones = new Map(table.zones.map((zone) => [nameOf(zone).toLowerCase(), zone]));
  for (const link of table.links) {
    const [target = '', alias = ''] = link.toLowerCase().split('|');
    zones.set(alias, zones.get(target) ?? '');
  }
  packed = zones;
  return zones;
}

function nameOf(zone: string): string {
  return zone.slice(0, zone.indexOf('|'));
}

/**
 * Reads `name|abbreviations|offsets|which of them|minutes between the changes`, with numbers in base 60 and offsets west of UTC, as
 * the package documents it (momentjs.com/timezone/docs, data formats).
 */
function unpacked(zone: string): ZoneHistory {
  const [, , offsets = '', indices = '', changes = ''] = zone.split('|');
  const east = offsets.split(' ').map((offset) => 0 - Math.round(fromBase60(offset)));
  let at = 0;
  const until = changes === '' ? [] : changes.split(' ').map((apart) => (at += fromBase60(apart) * MINUTE));
  return {
    until: [...until.map(Math.round), Infinity],
    offsets: Array.from(indices, (index) => east[fromBase60(index)] ?? 0),
  };
}

function fromBase60(digits: string): number {
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
  const number = Array.from(whole, digitOf).reduce((sum, digit) => sum * 60 + digit, 0);
  const parts = Array.from(fraction, digitOf).reduceRight((sum, digit) => (sum + digit) / 60, 0);
  return (digits.startsWith('-') ? -1 : 1) * (number + parts);
}

function digitOf(digit: string): number {
  const code = digit.charCodeAt(0);
  if (code > 96) return code - 87;
  return code > 64 ? code - 29 : code - 48;
}
