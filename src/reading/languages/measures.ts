/** Signs of units that every language writes alike, by the name that values have. */
export const MEASURES: Readonly<Record<string, string>> = {
  km: 'km',
  // A bare m behind a figure is a million to those who write values.
  metres: 'm',
  cm: 'cm',
  mm: 'mm',
  'm²': 'm²|m2|sqm',
  'km²': 'km²|km2',
  'cm²': 'cm²|cm2',
  'm³': 'm³|m3',
  'km³': 'km³|km3',
  'cm³': 'cm³|cm3',
  ha: 'ha',
  kg: 'kg',
  g: 'g',
  mg: 'mg',
  µg: 'µg|μg|mcg',
  mL: 'ml',
  cL: 'cl',
  dL: 'dl',
  hL: 'hl',
  'km/h': 'km/h|kmh|kph',
  'm/s': 'm/s',
  'km/s': 'km/s',
  mph: 'mph',
  '°C': '°c|℃|c',
  '°F': '°f|℉|f',
  kB: 'kb',
  MB: 'mb',
  GB: 'gb',
  TB: 'tb',
  PB: 'pb',
  KiB: 'kib',
  MiB: 'mib',
  GiB: 'gib',
  TiB: 'tib',
  'Mbit/s': 'mbps|mbit/s',
  'Gbit/s': 'gbps|gbit/s',
  kW: 'kw',
  MW: 'mw',
  GW: 'gw',
  TW: 'tw',
  kWh: 'kwh',
  MWh: 'mwh',
  GWh: 'gwh',
  TWh: 'twh',
  hp: 'hp|bhp',
  Hz: 'hz',
  kHz: 'khz',
  MHz: 'mhz',
  GHz: 'ghz',
  hPa: 'hpa',
  kV: 'kv',
  dB: 'db',
  ppm: 'ppm',
  ppb: 'ppb',
  'µg/m³': 'µg/m³|μg/m³|µg/m3',
  'mg/L': 'mg/l',
  'm³/s': 'm³/s|m3/s',
  mSv: 'msv',
};

/** The signs of units together with what a language calls them. */
export function withNames(
  signs: Readonly<Record<string, string>>,
  names: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const all: Record<string, string> = { ...signs };
  for (const [unit, words] of Object.entries(names)) {
    const sign = signs[unit];
    all[unit] = sign === undefined ? words : `${sign}|${words}`;
  }
  return all;
}
