/** Names of months: of Egypt and the Gulf, of the Levant and Iraq, of Algeria and Tunisia, of Morocco. */
const MONTH_NAMES: readonly (readonly [western: string, levantine: string, others: string])[] = [
  ['يناير', 'كانون الثاني|كانون ثاني', 'ينائر|جانفي'],
  ['فبراير', 'شباط', 'فيفري|فبرائر'],
  ['مارس', 'آذار', 'مارت'],
  ['أبريل|إبريل|ابريل', 'نيسان', 'أفريل'],
  ['مايو', 'أيار', 'ماي|مايس'],
  ['يونيو|يونيه', 'حزيران', 'جوان'],
  ['يوليو|يوليه', 'تموز', 'جويلية|يوليوز'],
  ['أغسطس|اغسطس', 'آب', 'أوت|غشت'],
  ['سبتمبر', 'أيلول', 'شتنبر'],
  ['أكتوبر|اكتوبر', 'تشرين الأول|تشرين أول', 'أوكتوبر'],
  ['نوفمبر', 'تشرين الثاني|تشرين ثاني', 'نونبر'],
  ['ديسمبر', 'كانون الأول|كانون أول', 'دجنبر|دسمبر'],
];

/** Papers give both names of a month with a stroke between them. */
export const MONTHS: Readonly<Record<string, string>> = Object.fromEntries(
  MONTH_NAMES.map(([western, levantine, others], index) => {
    const [left, right] = [western.split('|'), levantine.split('|')];
    const both = left.flatMap((a) =>
      right.flatMap((b) => [`${a}/${b}`, `${b}/${a}`, `${a} (${b})`, `${b} (${a})`, `${a} - ${b}`, `${b} - ${a}`]),
    );
    const plain = [...both, ...left, ...right, ...others.split('|')];
    return [index + 1, [...plain.map((name) => `شهر ${name}`), ...plain].join('|')];
  }),
);

const WEEKDAY_NAMES: readonly string[] = [
  'الاثنين|الإثنين',
  'الثلاثاء',
  'الأربعاء',
  'الخميس',
  'الجمعة',
  'السبت',
  'الأحد',
];

export const WEEKDAYS: Readonly<Record<string, string>> = Object.fromEntries(
  WEEKDAY_NAMES.map((names, index) => [
    index + 1,
    names
      .split('|')
      .flatMap((name) => [
        ...['يوم', 'صباح يوم', 'مساء يوم', 'ليلة', 'صباح', 'مساء', 'فجر', 'فجر يوم', 'ظهر', 'عصر'].map(
          (part) => `${part} ${name}`,
        ),
        name,
      ])
      .join('|'),
  ]),
);

/** Tens of years, which count from the century that is said behind them. */
const DECADE_STEMS: Readonly<Record<string, string>> = {
  20: 'عشرين',
  30: 'ثلاثين',
  40: 'أربعين',
  50: 'خمسين',
  60: 'ستين',
  70: 'سبعين',
  80: 'ثمانين',
  90: 'تسعين',
};

export const DECADES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(DECADE_STEMS).map(([ten, stem]) => [
    ten,
    ['', 'ال', 'سنوات ال', 'أعوام ال', 'حقبة ال', 'فترة ال']
      .flatMap((front) => ['يات', 'ات'].map((ending) => `${front}${stem}${ending}`))
      .join('|'),
  ]),
);
