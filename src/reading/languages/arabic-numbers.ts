/** Spelt numbers, in both genders and all cases; what joins them is written together with the word behind it. */
export const NUMBERS: Readonly<Record<string, string>> = {
  0: 'صفر|صفرا',
  1: 'واحد|واحدا|واحدة',
  2: 'اثنان|اثنين|اثنا|اثني|اثنتان|اثنتين|إثنان|إثنين|ثنتان|ثنتين',
  3: 'ثلاث|ثلاثة|تلاتة',
  4: 'أربع|أربعة',
  5: 'خمس|خمسة',
  6: 'ست|ستة',
  7: 'سبع|سبعة',
  8: 'ثمان|ثماني|ثمانية|ثمانيا',
  9: 'تسع|تسعة',
  10: 'عشر|عشرة',
  11: 'أحد عشر|إحدى عشرة|احدى عشر',
  12: 'اثنا عشر|اثني عشر|اثنتا عشرة|اثنتي عشرة|إثنا عشر|إثني عشر',
  13: 'ثلاثة عشر|ثلاث عشرة',
  14: 'أربعة عشر|أربع عشرة',
  15: 'خمسة عشر|خمس عشرة',
  16: 'ستة عشر|ست عشرة',
  17: 'سبعة عشر|سبع عشرة',
  18: 'ثمانية عشر|ثماني عشرة|ثمان عشرة',
  19: 'تسعة عشر|تسع عشرة',
  20: 'عشرون|عشرين',
  30: 'ثلاثون|ثلاثين',
  40: 'أربعون|أربعين',
  50: 'خمسون|خمسين',
  60: 'ستون|ستين',
  70: 'سبعون|سبعين',
  80: 'ثمانون|ثمانين',
  90: 'تسعون|تسعين',
  200: 'مئتان|مئتين|مئتا|مئتي|مائتان|مائتين|مائتا|مائتي|ميتين',
  300: 'ثلاثمئة|ثلاثمائة|ثلثمائة|تلتمية',
  400: 'أربعمئة|أربعمائة|أربعمية',
  500: 'خمسمئة|خمسمائة|خمسمية',
  600: 'ستمئة|ستمائة|ستمية',
  700: 'سبعمئة|سبعمائة|سبعمية',
  800: 'ثمانمئة|ثمانمائة|ثمانيمئة|ثمانيمائة|ثمنمية',
  900: 'تسعمئة|تسعمائة|تسعمية',
};

export const TIMES: Readonly<Record<string, string>> = { 100: 'مئة|مائة|مئه|مائه|مية|ميه' };

/** `بليون` is a thousand million in Arabic papers, as in English ones. */
export const SCALE: Readonly<Record<string, string>> = {
  3: 'ألف|ألفا|آلاف|ألاف',
  6: 'مليون|مليونا|ملايين|مليونات',
  9: 'مليار|مليارا|مليارات|ملايير|بليون|بليونا|بلايين|بليونات',
  12: 'تريليون|تريليونا|تريليونات|ترليون|ترليونا|ترليونات',
};

export const ALONE: Readonly<Record<string, string>> = {
  3: 'ألف|ألفا',
  6: 'مليون|مليونا',
  9: 'مليار|مليارا|بليون|بليونا',
  12: 'تريليون|ترليون',
};

export const FRACTIONS: Readonly<Record<string, string>> = {
  '1/2': withOwner('نصف', 'النصف') + '|نص|نصفا|نصفين متساويين',
  '1/3': withOwner('ثلث', 'الثلث'),
  '1/4': withOwner('ربع', 'الربع'),
  '2/3': `ثلثا|ثلثي|ثلثان|ثلثين|${owned('ثلثا')}|${owned('ثلثي')}`,
  '3/4': owned('ثلاثة أرباع'),
};

/** A fraction, of something that a pronoun says, and alone behind a word of measure, where with its article it is a part of a year elsewhere. */
function withOwner(bare: string, definite: string): string {
  const measured = ['بمقدار', 'بنسبة', 'إلى', 'الى', 'بواقع', 'بنحو'].map((front) => `${front} ${definite}`);
  return [bare, owned(bare), ...measured].join('|');
}

function owned(bare: string): string {
  return ['هم', 'ها', 'هن', 'ه', 'هما'].map((pronoun) => bare + pronoun).join('|');
}

/** Fractions that are numbers as well, and a fraction where a definite noun stands behind: `خمس السكان`. */
export const SHARES: Readonly<Record<string, string>> = {
  '1/5': 'خمس',
  '1/6': 'سدس',
  '1/7': 'سبع',
  '1/9': 'تسع',
  '1/10': 'عشر',
};

export const PARTS: Readonly<Record<string, string>> = {
  3: 'أثلاث',
  4: 'أرباع',
  5: 'أخماس',
  6: 'أسداس',
  7: 'أسباع',
  8: 'أثمان',
  9: 'أتساع',
  10: 'أعشار',
};

const WHOLES =
  'المليون|مليون|المليار|مليار|البليون|بليون|التريليون|تريليون|الألف|ألف|العام|السنة|الشهر|الأسبوع|اليوم|الساعة|الدقيقة|العقد|القرن|النقطة|الطن|المتر|الكيلومتر|الكيلو|الهكتار|الدرجة|المرة|الدولار';

/** A fraction behind a number, with what it is of or without: `مليون ونصف المليون`. */
export const PLUS: Readonly<Record<string, string>> = {
  0.5: withWhole('ونصف|و نصف|ونص'),
  0.25: withWhole('وربع|و ربع'),
  0.75: withWhole('وثلاثة أرباع|و ثلاثة أرباع'),
};

function withWhole(fractions: string): string {
  return fractions
    .split('|')
    .flatMap((fraction) => [...WHOLES.split('|').map((whole) => `${fraction} ${whole}`), fraction])
    .join('|');
}

const DAYS: readonly string[] = [
  'أول|أولى',
  'ثاني|ثانية',
  'ثالث|ثالثة',
  'رابع|رابعة',
  'خامس|خامسة',
  'سادس|سادسة',
  'سابع|سابعة',
  'ثامن|ثامنة',
  'تاسع|تاسعة',
  'عاشر|عاشرة',
];
const TENS: readonly (readonly [number, readonly string[]])[] = [
  [20, ['العشرون', 'العشرين']],
  [30, ['الثلاثون', 'الثلاثين']],
  [40, ['الأربعون', 'الأربعين']],
  [50, ['الخمسون', 'الخمسين']],
  [60, ['الستون', 'الستين']],
  [70, ['السبعون', 'السبعين']],
  [80, ['الثمانون', 'الثمانين']],
  [90, ['التسعون', 'التسعين']],
];

/** Ordinals with their article, as days, quarters, centuries and hours have them. */
export const ORDINALS: Readonly<Record<string, string>> = ordinals();

function ordinals(): Record<string, string> {
  const words: Record<string, string> = {};
  const add = (value: number, word: string): void => {
    words[value] = words[value] === undefined ? word : `${words[value]}|${word}`;
  };
  const units = DAYS.map((both) => both.split('|').map((word) => `ال${word}`));
  for (const [index, both] of units.entries()) {
    const joined = index === 0 ? ['الحادي', 'الحادية'] : both;
    for (const word of both) add(index + 1, word);
    for (const [form, word] of joined.entries()) {
      if (index < 9) add(11 + index, `${word} ${form === 0 ? 'عشر' : 'عشرة'}`);
      for (const [value, tens] of TENS)
        if (index < 9) for (const ten of tens) add(value + index + 1, `${word} و${ten}`);
    }
  }
  for (const [value, tens] of TENS) for (const ten of tens) add(value, ten);
  for (const word of ['أول', 'غرة', 'فاتح', 'الفاتح']) add(1, word);
  return words;
}
