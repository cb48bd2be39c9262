/* eslint-disable max-lines -- A table of data, which reads best in one piece. */

/** A unit by its names (the first one is written) with its size: `factor` base units, `a/b` where no decimal is exact. */
export type UnitRow = readonly [names: string, factor: string, zero?: string];

/** Units that measure one thing. The axis is the base unit, in which values are compared and reported. */
export interface Dimension {
  /** What it is called in a sentence: `5 km is a length`. */
  readonly kind: string;
  readonly axis: string;
  readonly units: readonly UnitRow[];
}

/**
 * Factors are exact by definition: SI brochure (9th edition, 2019) tables 7 and 8, the international yard and pound
 * agreement of 1959, NIST SP 811 appendix B for what stands on them, IEC 80000-13 for data. Names are in the singular.
 * Temperatures have a zero of their own: what is subtracted before the factor is applied.
 */
export const DIMENSIONS: readonly Dimension[] = [
  {
    kind: 'a length',
    axis: 'm',
    units: [
      ['m|metre|meter', '1'],
      ['km|kilometre|kilometer', '1000'],
      ['cm|centimetre|centimeter', '0.01'],
      ['mm|millimetre|millimeter', '0.001'],
      ['µm|μm|micrometre|micrometer|micron', '0.000001'],
      ['nm|nanometre|nanometer', '0.000000001'],
      ['in|inch', '0.0254'],
      ['ft|foot|feet', '0.3048'],
      ['yd|yard', '0.9144'],
      ['miles|mi|mile', '1609.344'],
      ['nautical miles|nmi|nautical mile', '1852'],
      ['au|astronomical unit', '149597870700'],
      ['light-years|ly|light-year|light year', '9460730472580800'],
    ],
  },
  {
    kind: 'an area',
    axis: 'm²',
    units: [
      ['m²|m2|sq m|sqm|square metre|square meter', '1'],
      ['km²|km2|sq km|square km|square kilometre|square kilometer', '1000000'],
      ['cm²|cm2|sq cm|square centimetre|square centimeter', '0.0001'],
      ['mm²|mm2|square millimetre|square millimeter', '0.000001'],
      ['ha|hectare', '10000'],
      ['acres|ac|acre', '4046.8564224'],
      ['sq ft|ft²|ft2|square foot|square feet', '0.09290304'],
      ['sq yd|square yard', '0.83612736'],
      ['sq mi|mi²|square mile', '2589988.110336'],
    ],
  },
  {
    kind: 'a volume',
    axis: 'L',
    units: [
      ['L|l|litre|liter', '1'],
      ['mL|ml|millilitre|milliliter', '0.001'],
      ['cL|cl|centilitre|centiliter', '0.01'],
      ['dL|dl|decilitre|deciliter', '0.1'],
      ['hL|hl|hectolitre|hectoliter', '100'],
      ['m³|m3|cubic metre|cubic meter', '1000'],
      ['cm³|cm3|cc|cubic centimetre|cubic centimeter', '0.001'],
      ['km³|km3|cubic kilometre|cubic kilometer', '1000000000000'],
      ['cu ft|ft³|cubic foot|cubic feet', '28.316846592'],
      ['US gallons|US gal|US gallon', '3.785411784'],
      ['imperial gallons|imp gal|imperial gallon|UK gallon', '4.54609'],
      ['US pints|US pint', '0.473176473'],
      ['imperial pints|imperial pint|UK pint', '0.56826125'],
      ['barrels|bbl|barrel|barrel of oil|oil barrel', '158.987294928'],
      ['acre-feet|acre-foot', '1233481.83754752'],
    ],
  },
  {
    kind: 'a mass',
    axis: 'kg',
    units: [
      ['kg|kilo|kilogram|kilogramme', '1'],
      ['g|gram|gramme', '0.001'],
      ['mg|milligram|milligramme', '0.000001'],
      ['µg|μg|microgram|microgramme', '0.000000001'],
      ['t|tonne|metric ton|metric tonne', '1000'],
      ['kt|kilotonne', '1000000'],
      ['Mt|megatonne', '1000000000'],
      ['Gt|gigatonne', '1000000000000'],
      ['lb|pound', '0.45359237'],
      ['oz|ounce', '0.028349523125'],
      ['troy oz|troy ounce', '0.0311034768'],
      ['st|stone', '6.35029318'],
      ['ct|carat', '0.0002'],
      ['short tons|short ton|US ton', '907.18474'],
      ['long tons|long ton|UK ton|imperial ton', '1016.0469088'],
    ],
  },
  {
    kind: 'a speed',
    axis: 'km/h',
    units: [
      ['km/h|kph|kmh|kmph|km per hour|kilometre per hour|kilometer per hour|kilometre an hour|kilometer an hour', '1'],
      ['m/s|metre per second|meter per second|metre a second|meter a second', '3.6'],
      ['km/s|kilometre per second|kilometer per second', '3600'],
      ['mph|mile per hour|mile an hour', '1.609344'],
      ['ft/s|foot per second|feet per second', '1.09728'],
      ['kn|kt/h|kts|knot', '1.852'],
    ],
  },
  {
    kind: 'a time',
    axis: 's',
    units: [
      ['s|sec|second', '1'],
      ['ms|millisecond', '0.001'],
      ['µs|μs|microsecond', '0.000001'],
      ['ns|nanosecond', '0.000000001'],
      ['min|minute', '60'],
      ['hours|h|hr|hour', '3600'],
      ['days|d|day', '86400'],
      ['weeks|wk|week', '604800'],
    ],
  },
  {
    kind: 'a number of years',
    axis: 'years',
    units: [
      ['years|y|yr|year', '1'],
      ['months|month', '1/12'],
      ['decades|decade', '10'],
      ['centuries|century', '100'],
      ['millennia|millennium|millenniums', '1000'],
    ],
  },
  {
    kind: 'a temperature',
    axis: '°C',
    units: [
      ['°C|℃|C|celsius|degree C|deg C|degree celsius|degree centigrade', '1'],
      ['°F|℉|F|fahrenheit|degree F|deg F|degree fahrenheit', '5/9', '32'],
      ['K|kelvin', '1', '273.15'],
    ],
  },
  {
    kind: 'an energy',
    axis: 'J',
    units: [
      ['J|joule', '1'],
      ['kJ|kilojoule', '1000'],
      ['MJ|megajoule', '1000000'],
      ['GJ|gigajoule', '1000000000'],
      ['TJ|terajoule', '1000000000000'],
      ['PJ|petajoule', '1000000000000000'],
      ['EJ|exajoule', '1000000000000000000'],
      ['Wh|watt-hour|watt hour', '3600'],
      ['kWh|kilowatt-hour|kilowatt hour', '3600000'],
      ['MWh|megawatt-hour|megawatt hour', '3600000000'],
      ['GWh|gigawatt-hour|gigawatt hour', '3600000000000'],
      ['TWh|terawatt-hour|terawatt hour', '3600000000000000'],
      ['cal|calorie', '4.184'],
      ['kcal|kilocalorie', '4184'],
      ['BTU|Btu|British thermal unit', '1055.05585262'],
      ['toe|tonne of oil equivalent', '41868000000'],
      ['eV|electronvolt|electron volt', '0.0000000000000000001602176634'],
    ],
  },
  {
    kind: 'a power',
    axis: 'W',
    units: [
      ['W|watt', '1'],
      ['mW|milliwatt', '0.001'],
      ['kW|kilowatt', '1000'],
      ['MW|megawatt', '1000000'],
      ['GW|gigawatt', '1000000000'],
      ['TW|terawatt', '1000000000000'],
      ['hp|horsepower|bhp', '745.69987158227022'],
      ['PS|metric horsepower', '735.49875'],
    ],
  },
  {
    kind: 'a pressure',
    axis: 'Pa',
    units: [
      ['Pa|pascal', '1'],
      ['hPa|hectopascal', '100'],
      ['kPa|kilopascal', '1000'],
      ['MPa|megapascal', '1000000'],
      ['GPa|gigapascal', '1000000000'],
      ['bar', '100000'],
      ['mbar|millibar', '100'],
      ['atm|atmosphere', '101325'],
      ['mmHg|millimetre of mercury|millimeter of mercury', '133.322387415'],
      ['Torr|torr', '101325/760'],
      ['psi', '4.4482216152605/0.00064516'],
    ],
  },
  {
    kind: 'an amount of data',
    axis: 'B',
    units: [
      ['B|byte', '1'],
      ['kB|KB|kilobyte', '1000'],
      ['MB|megabyte', '1000000'],
      ['GB|gigabyte', '1000000000'],
      ['TB|terabyte', '1000000000000'],
      ['PB|petabyte', '1000000000000000'],
      ['EB|exabyte', '1000000000000000000'],
      ['KiB|kibibyte', '1024'],
      ['MiB|mebibyte', '1048576'],
      ['GiB|gibibyte', '1073741824'],
      ['TiB|tebibyte', '1099511627776'],
      ['PiB|pebibyte', '1125899906842624'],
      ['bits|bit', '0.125'],
      ['kbit|kb|kilobit', '125'],
      ['Mbit|Mb|megabit', '125000'],
      ['Gbit|Gb|gigabit', '125000000'],
      ['Tbit|Tb|terabit', '125000000000'],
    ],
  },
  {
    kind: 'a data rate',
    axis: 'bit/s',
    units: [
      ['bit/s|bps|bit per second', '1'],
      ['kbit/s|kbps|kb/s|kilobit per second', '1000'],
      ['Mbit/s|Mbps|Mb/s|megabit per second', '1000000'],
      ['Gbit/s|Gbps|Gb/s|gigabit per second', '1000000000'],
      ['Tbit/s|Tbps|Tb/s|terabit per second', '1000000000000'],
      ['kB/s|KB/s|kilobyte per second', '8000'],
      ['MB/s|megabyte per second', '8000000'],
      ['GB/s|gigabyte per second', '8000000000'],
    ],
  },
  {
    kind: 'a frequency',
    axis: 'Hz',
    units: [
      ['Hz|hertz', '1'],
      ['kHz|kilohertz', '1000'],
      ['MHz|megahertz', '1000000'],
      ['GHz|gigahertz', '1000000000'],
      ['THz|terahertz', '1000000000000'],
      ['rpm|revolution per minute', '1/60'],
    ],
  },
  {
    kind: 'an angle',
    axis: 'deg',
    units: [
      ['deg|degree of arc|degree of latitude|degree of longitude', '1'],
      ['arcmin|arcminute|minute of arc', '1/60'],
      ['arcsec|arcsecond|second of arc', '1/3600'],
    ],
  },
  {
    kind: 'a force',
    axis: 'N',
    units: [
      ['N|newton', '1'],
      ['kN|kilonewton', '1000'],
      ['MN|meganewton', '1000000'],
    ],
  },
  {
    kind: 'a voltage',
    axis: 'V',
    units: [
      ['V|volt', '1'],
      ['mV|millivolt', '0.001'],
      ['kV|kilovolt', '1000'],
    ],
  },
  {
    kind: 'an electric current',
    axis: 'A',
    units: [
      ['A|amp|ampere', '1'],
      ['mA|milliamp|milliampere', '0.001'],
      ['kA|kiloamp|kiloampere', '1000'],
    ],
  },
  {
    kind: 'a radiation dose',
    axis: 'Sv',
    units: [
      ['Sv|sievert', '1'],
      ['mSv|millisievert', '0.001'],
      ['µSv|μSv|microsievert', '0.000001'],
    ],
  },
  {
    kind: 'a concentration',
    axis: 'µg/m³',
    units: [
      ['µg/m³|μg/m³|µg/m3|μg/m3|microgram per cubic metre|microgram per cubic meter', '1'],
      ['mg/m³|mg/m3|milligram per cubic metre|milligram per cubic meter', '1000'],
      ['g/m³|g/m3|gram per cubic metre|gram per cubic meter', '1000000'],
      ['kg/m³|kg/m3|kilogram per cubic metre|kilogram per cubic meter', '1000000000'],
    ],
  },
  { kind: 'a sound level', axis: 'dB', units: [['dB|decibel|dB(A)|dBA', '1']] },
  { kind: 'a number of people', axis: 'people', units: [['people|person', '1']] },
];

/** Names that several units share, with what a reader may mean by them, as `$` stands for several dollars. */
export const SHARED_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['ton', ['t', 'short tons', 'long tons']],
  ['gallon', ['US gallons', 'imperial gallons']],
  ['gal', ['US gallons', 'imperial gallons']],
  ['mt', ['t', 'Mt']],
  ['pint', ['US pints', 'imperial pints']],
  ['degree', ['°C', '°F', 'deg']],
  ['°', ['°C', '°F', 'deg']],
]);
