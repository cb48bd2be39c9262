/** Names of currencies by the adjective of their country; a name alone may be of several countries, the likeliest first. */
const BY_COUNTRY: readonly (readonly [names: string, alone: string, countries: Readonly<Record<string, string>>])[] = [
  [
    'دولار|دولارا|دولارات',
    '$',
    {
      USD: 'أمريكي|أميركي',
      CAD: 'كندي',
      AUD: 'أسترالي|استرالي',
      NZD: 'نيوزيلندي',
      HKD: 'هونغ كونغ|هونج كونج',
      SGD: 'سنغافوري',
      TWD: 'تايواني',
      ZWL: 'زيمبابوي',
    },
  ],
  [
    'جنيه|جنيها|جنيهات',
    'EGP GBP SDG SSP',
    { EGP: 'مصري', GBP: 'إسترليني|استرليني|بريطاني', SDG: 'سوداني', SSP: 'جنوب سوداني' },
  ],
  ['باوند|باوندات', 'GBP', { GBP: 'إسترليني|بريطاني' }],
  ['ليرة|ليرات|ليره', 'LBP SYP TRY', { LBP: 'لبناني', SYP: 'سوري', TRY: 'تركي', ITL: 'إيطالي' }],
  ['درهم|درهما|دراهم', 'AED MAD', { AED: 'إماراتي|اماراتي', MAD: 'مغربي' }],
  [
    'ريال|ريالا|ريالات',
    'SAR QAR OMR YER IRR',
    { SAR: 'سعودي', QAR: 'قطري', OMR: 'عماني', YER: 'يمني', IRR: 'إيراني', BRL: 'برازيلي', KHR: 'كمبودي' },
  ],
  [
    'دينار|دينارا|دنانير',
    'KWD IQD DZD TND JOD LYD BHD',
    {
      KWD: 'كويتي',
      IQD: 'عراقي',
      DZD: 'جزائري',
      TND: 'تونسي',
      JOD: 'أردني',
      LYD: 'ليبي',
      BHD: 'بحريني',
      RSD: 'صربي',
    },
  ],
  [
    'فرنك|فرنكا|فرنكات',
    'francs',
    {
      CHF: 'سويسري',
      XOF: 'أفريقي|إفريقي|غرب أفريقي',
      FRF: 'فرنسي',
      BEF: 'بلجيكي',
      DJF: 'جيبوتي',
      KMF: 'قمري',
      RWF: 'رواندي',
    },
  ],
  [
    'كرونة|كرونات|كرون|كرونا|كورونة|كورون',
    'kroner',
    { SEK: 'سويدي', NOK: 'نرويجي', DKK: 'دنماركي|دانماركي', ISK: 'أيسلندي|آيسلندي', CZK: 'تشيكي' },
  ],
  [
    'روبية|روبيات',
    'rupees',
    { INR: 'هندي', PKR: 'باكستاني', LKR: 'سريلانكي', NPR: 'نيبالي', IDR: 'إندونيسي|اندونيسي', MUR: 'موريشيوسي' },
  ],
  [
    'بيزو|بيزوس|بيزوات',
    'pesos',
    { MXN: 'مكسيكي', ARS: 'أرجنتيني', CLP: 'تشيلي', COP: 'كولومبي', PHP: 'فلبيني', CUP: 'كوبي' },
  ],
  ['شلن|شلنا|شلنات', 'shillings', { KES: 'كيني', UGX: 'أوغندي', TZS: 'تنزاني', SOS: 'صومالي' }],
  ['روبل|روبلا|روبلات', 'RUB', { RUB: 'روسي', BYN: 'بيلاروسي' }],
  ['شيكل|شيكلا|شواكل|شيقل|شيقلا|شواقل', 'ILS', { ILS: 'إسرائيلي|جديد' }],
  ['ين|ينا|ينات', 'JPY', { JPY: 'ياباني' }],
  ['يوان|يوانا|يوانات|رنمينبي', 'CNY', { CNY: 'صيني' }],
  ['وون|وونا|وونات', 'KRW', { KRW: 'كوري|كوري جنوبي' }],
  ['راند|راندا', 'ZAR', { ZAR: 'جنوب أفريقي|جنوب إفريقي' }],
  ['نيرة|نايرا|نيرات', 'NGN', { NGN: 'نيجيري' }],
  ['مارك|ماركا|ماركات', 'DEM', { DEM: 'ألماني', FIM: 'فنلندي' }],
  ['تومان|تومانا', 'toman', {}],
  ['أوقية|أواق نقدية', 'MRU', { MRU: 'موريتاني' }],
  ['بات', 'THB', { THB: 'تايلندي|تايلاندي' }],
  ['زلوتي|زلوتيات', 'PLN', { PLN: 'بولندي' }],
  ['فورنت', 'HUF', { HUF: 'مجري' }],
  ['هريفنيا|هريفنا|غريفنا', 'UAH', { UAH: 'أوكراني' }],
  ['رينغيت|رينجيت', 'MYR', { MYR: 'ماليزي' }],
  ['بر|بير', 'ETB', { ETB: 'إثيوبي|أثيوبي' }],
  ['أفغاني نقدي', 'AFN', {}],
  ['تينغ|تينغي', 'KZT', { KZT: 'كازاخستاني' }],
  ['تاكا', 'BDT', { BDT: 'بنغلاديشي' }],
  ['دونغ', 'VND', { VND: 'فيتنامي' }],
  ['غيلدر|غلدر', 'NLG', { NLG: 'هولندي' }],
];

const SIMPLE: Readonly<Record<string, string>> = {
  EUR: 'يورو|أورو|يوروهات|يوروات',
  AED: 'د.إ|د.إ.',
  SAR: 'ر.س|ر.س.|﷼',
  KWD: 'د.ك|د.ك.',
  BHD: 'د.ب|د.ب.',
  OMR: 'ر.ع|ر.ع.',
  QAR: 'ر.ق|ر.ق.',
  JOD: 'د.أ|د.أ.',
  IQD: 'د.ع|د.ع.',
  TND: 'د.ت|د.ت.',
  DZD: 'د.ج|د.ج.|دج',
  MAD: 'د.م|د.م.',
  LYD: 'د.ل|د.ل.',
  EGP: 'ج.م|ج.م.',
  LBP: 'ل.ل|ل.ل.',
  SYP: 'ل.س|ل.س.',
};

/** Names of currencies, by code or codes. */
export const CURRENCIES: Readonly<Record<string, string>> = currencies();

function currencies(): Record<string, string> {
  const words: Record<string, string> = { ...SIMPLE };
  const add = (code: string, word: string): void => {
    words[code] = words[code] === undefined ? word : `${words[code]}|${word}`;
  };
  for (const [names, alone, countries] of BY_COUNTRY) {
    if (alone !== 'toman') add(alone, names);
    for (const [code, adjectives] of Object.entries(countries))
      for (const adjective of adjectives.split('|'))
        for (const name of names.split('|'))
          for (const ending of ['', 'ا', 'ة', 'ان', 'ين', 'تان', 'تين']) {
            add(code, `${name} ${adjective}${ending}`);
            add(code, `ال${name} ال${adjective}${ending}`);
          }
  }
  return words;
}
