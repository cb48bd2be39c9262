import { isoDay } from '../../values/calendar.ts';

const WHOLES = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
] as const;

/** An end of a line in words. @example axisWords(745500000, 'money EUR') //=> 'EUR 745.5 million' */
export function axisWords(value: number, axis: string): string {
  const [type = '', unit = ''] = axis.split(' ');
  if (type === 'date') return isoDay(Math.floor(value));
  if (type === 'time') return clock(value);
  const [whole, name] = WHOLES.find(([size]) => Math.abs(value) >= size) ?? [1, ''];
  const figure = String(Number((value / whole).toPrecision(5)));
  if (type === 'money') return `${unit} ${figure}${name}`;
  return type === 'percentage' ? `${figure}${name}%` : `${figure}${name}${unit === '' ? '' : ` ${unit}`}`;
}

function clock(day: number): string {
  const minutes = Math.round(day * 1440);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
