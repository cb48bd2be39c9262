import { describe, expect, it } from 'vitest';
import { arabic } from '../../src/reading/languages/arabic.ts';
import { readWords } from '../../src/reading/read-words.ts';
import { daysFromCivil } from '../../src/values/calendar.ts';
import { PLAIN_LEXICON } from '../support/phrase-table.ts';

/** Wednesday, 28 July 2021. */
const PUBLISHED = daysFromCivil(2021, 7, 28);

function read(text: string): readonly string[] {
  return readWords(text, { language: arabic(), published: PUBLISHED, lexicon: PLAIN_LEXICON }).map(
    ({ type, notation, anchor }) => [type, notation, ...(anchor === undefined ? [] : [anchor])].join(' '),
  );
}

const FOUND: readonly (readonly [text: string, ...finds: string[]])[] = [
  // A word of a thousand million, with and without the digits of the Arab East.
  ['٨٨٦٫٥ مليون دولار أو 1.2 بليون ريال سعودي', 'money USD 886.5 million', 'money SAR 1.2 billion'],
  // A point is before thousands where nothing says otherwise, and before decimals of a scale.
  ['غرامة قدرها 10.000 درهم مغربي من 1.240 مليون', 'money MAD 10,000', 'number 1.240 million'],
  ['طوله 6,8 كيلومترات ومساحته 1.200 متر مربع', 'quantity 6.8 km', 'quantity 1,200 m²'],
  // A dual with the article is known already, or named by the numbers behind it; the last number of a score is no hour.
  ['دمج الشركتين في اليومين الماضيين بعد هدفين', 'duration 2 days', 'quantity 2'],
  ['في الدقيقتين 18 و77، 3 منهم، وفاز 2-1 مساء', 'number 3'],
  // Duals, and one behind its noun.
  [
    'بمليوني يورو، وعامين وشخصين، وطن واحد',
    'money EUR 2 million',
    'duration 2 years',
    'quantity 2 people',
    'quantity 1 t',
  ],
  ['سبعة عشر مليونا وأربعمئة ألف يورو', 'money EUR 17.4 million'],
  ['3 ملايين و500 ألف ليرة سورية', 'money SYP 3.5 million'],
  ['بين مليون ومليوني دولار', 'money USD 1..2 million'],
  ['12 ديناراً تونسياً و500 مليم', 'money TND 12.500'],
  // Verbs hedge from afar, and a negation turns them.
  ['تجاوزت ثروته المعلنة ملياري دولار', 'money over USD 2 billion'],
  ['لا يجوز أن تزيد مدته على ثلاث سنوات', 'duration at most 3 years'],
  ['لم تستغرق الجلسة أكثر من ساعة', 'duration at most 1 hour'],
  // Only what the verb before it says fell is below zero.
  ['قفز الدولار %2 وتراجع الذهب بأكثر من 1,4 بالمئة', 'percentage 2%', 'percentage under -1.4%'],
  ['خسر الحزب بعد أن حصل على 30٪', 'percentage 30%'],
  // The names of months from Rabat to Baghdad.
  ['16 تموز/يوليو و3 جويلية وأواخر شتنبر 2020', 'date 2021-07-16', 'date 2021-07-03', 'date late 2020-09'],
  ['عام ألفين وتسعة عشر، أواخر التسعينيات', 'date 2019', 'date late 199X'],
  ['قبل عام، الأسبوع الماضي، أمس الثلاثاء', 'date 2020~', 'date 2021-07-19..2021-07-25', 'date 2021-07-27'],
  ['الثالث من الشهر الجاري، الربع الأخير من عام 2020', 'date 2021-07-03', 'date 2020-36'],
  [
    'بعد أسبوعين من توقيع العقد، وقبل شهر من الانتخابات الرئاسية فاز',
    'date 2 weeks after توقيع العقد',
    'date 1 month before الانتخابات الرئاسية',
  ],
  ['الساعة الثامنة إلا ربعا صباحا، الثالثة وعشر دقائق عصرا', 'time 07:45', 'time 15:10'],
  // A fifth where what it is of is definite, five where it is not.
  ['خمس السكان، خمس سنوات، ثلثا الأطفال وربعهم', 'ratio 1/5', 'duration 5 years', 'ratio 2/3', 'ratio 1/4'],
  ['تضاعف العدد ثلاث مرات، واحد من كل عشرة', 'ratio 3x', 'ratio 1/10'],
  ['السجن من سنة إلى خمس سنوات، وخلال السنوات الثلاث الماضية', 'duration 1..5 years', 'duration 3 years'],
  ['سنتان، ثلاثة أشهر', 'duration 2 years 3 months'],
];

const NOTHING: readonly string[] = [
  'المادة 83 من القانون رقم 145، الغرفة 305، ص.ب 20250.',
  'الرقم الدولي 978-9953-00-123-4، شارع 26 يوليو، رؤية 2030، سوق الأربعاء، مجموعة العشرين.',
  'مئات القذائف وآلاف المدنيين، ربع النهائي، ألف ليلة وليلة.',
  'في 3 محرم 1443، وتوفي سنة 656 هـ، وعام 331 ق.م.',
  'واحدة من أشهر المدن، والألف الثالث، وهو في الثلاثينيات من عمره.',
  'بضع مئات من اليوروهات، عدة عشرات من الأشخاص، +971 4 123 1990.',
];

describe('Arabic', () => {
  it.each(FOUND)('%s', (text, ...finds) => {
    expect(read(text)).toEqual(finds);
  });

  it.each(NOTHING)('says nothing: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
