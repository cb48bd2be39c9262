/**
 * Currencies of ISO 4217 (list one, 2026-01-01) with their minor units: the digits after the decimal point of an amount.
 * A fixed table, since what a runtime's locale data says of them differs between versions.
 */
const BY_MINOR_UNITS: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  2: 'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

/** Currencies that are no more, still found in older documents; minor units as they were. */
const HISTORIC: Readonly<Record<number, string>> = {
  0: 'BEF ESP GRD ITL LUF PTE TPE TRL BYR ROL',
  2: 'ATS BGN CYP DEM EEK FIM FRF HRK IEP LTL LVL MTL NLG SIT SKK ANG ZWL CUC SLL MRO STD VEF GHC RUR CSD YUM ZMK MZM BGL PLZ',
};

/** Units of account, which the standard lists without a minor unit. */
const OF_ACCOUNT: Readonly<Record<number, string>> = { 0: 'XDR XSU XUA' };

const MINOR_UNITS: ReadonlyMap<string, number> = new Map(
  [BY_MINOR_UNITS, HISTORIC, OF_ACCOUNT].flatMap((table) =>
    Object.entries(table).flatMap(([digits, codes]) => codes.split(' ').map((code) => [code, Number(digits)] as const)),
  ),
);

/** Symbols and short forms that mean one currency wherever they stand. */
export const CLEAR_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['US$', 'USD'],
  ['U.S.$', 'USD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['NT$', 'TWD'],
  ['R$', 'BRL'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['zł', 'PLN'],
  ['CN¥', 'CNY'],
  ['JP¥', 'JPY'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['yen', 'JPY'],
  ['US dollar', 'USD'],
  ['US dollars', 'USD'],
]);

const DOLLARS = ['USD', 'AUD', 'CAD', 'HKD', 'MXN', 'NZD', 'SGD', 'TWD', 'ARS', 'CLP', 'COP'];
const POUNDS = ['GBP', 'EGP', 'LBP', 'SYP', 'SDG', 'SSP', 'FKP', 'GIP', 'SHP'];

/** Words that a project settles together with their sign. */
export const SIGN_OF: ReadonlyMap<string, string> = new Map([
  ['dollar', '$'],
  ['dollars', '$'],
  ['pound', '£'],
  ['pounds', '£'],
]);

/** Symbols that several currencies share, with those that a reader may mean. */
export const SHARED_SYMBOLS: ReadonlyMap<string, readonly string[]> = new Map([
  ['$', DOLLARS],
  ['dollar', DOLLARS],
  ['dollars', DOLLARS],
  ['pound', POUNDS],
  ['pounds', POUNDS],
  ['¥', ['JPY', 'CNY']],
  ['kr', ['SEK', 'NOK', 'DKK', 'ISK']],
  ['kr.', ['DKK', 'SEK', 'NOK', 'ISK']],
  ['Rs', ['INR', 'PKR', 'LKR', 'NPR', 'MUR']],
  ['₨', ['PKR', 'INR', 'LKR', 'NPR', 'MUR']],
]);

/** Digits of a currency's minor unit, or undefined for what is no currency. @example minorUnits('JPY') //=> 0 */
export function minorUnits(code: string): number | undefined {
  return MINOR_UNITS.get(code);
}

/** All codes, in alphabetical order. */
export function currencyCodes(): readonly string[] {
  return [...MINOR_UNITS.keys()].sort();
}
