import { ONE_PERSON } from './arabic-persons.ts';

const PERIODS = 'عام سنة شهر أسبوع يوم ساعة دقيقة ثانية عقد قرن';
const MEASURED = 'متر كيلومتر كيلوغرام كيلوجرام غرام طن هكتار فدان لتر برميل ميل درجة نقطة مرة';
const MONEY = 'دولار درهم دينار ريال جنيه ليرة فرنك روبية كرونة روبل شيكل';
const SCALES = 'مليون مليار بليون تريليون';
/** Things that news counts by two, none of whose duals is another word. */
const THINGS =
  'سيارة طائرة شاحنة حافلة سفينة دراجة مركبة دبابة شركة مدينة دولة قرية مدرسة شقة غرفة جائزة قذيفة رصاصة قنبلة مروحية قضية جلسة وثيقة رسالة بطاقة جولة ' +
  'منزل مبنى بيت وفد هجوم صاروخ انفجار زلزال حزب مشروع عقار مصنع متجر فندق مستشفى كتاب فيلم حصان كلب خروف قارب زورق قطار هدف مباراة ميدالية بطولة ركلة فريق';

/**
 * Words that are said in one and read as several: a dual is two of them, and one stands behind its noun.
 * Nouns with a regular plural are left out, since `مدنيين` is two civilians and any number of them.
 */
export const EXPANSIONS: Readonly<Record<string, string>> = expansions();

function expansions(): Record<string, string> {
  const table: Record<string, string> = {};
  const periods = PERIODS.split(' ');
  const nouns = [PERIODS, MEASURED, MONEY, ONE_PERSON].join(' ').split(' ');
  for (const noun of nouns) {
    table[`اثنان ${noun}`] = dual(noun);
    table[`واحد ${noun}`] = `${noun} واحد|${noun} واحدة`;
  }
  for (const noun of THINGS.split(' ')) table[`اثنان ${noun}`] = dual(noun, false);
  for (const noun of [...SCALES.split(' '), 'ألف']) {
    table[`اثنان ${noun}`] = `${dual(noun)}|${noun}ي`;
    for (const counted of [...MONEY.split(' '), 'يورو', 'شخص', 'نسمة', 'طن', 'متر', 'برميل'])
      table[`اثنان ${noun} ${counted}`] = `${noun}ا ${counted}`;
  }
  for (const noun of periods) {
    for (const part of ['ونصف', 'وربع'])
      table[`واحد ${noun} ${part}`] = [noun, `${noun}ا`].map((form) => `${form} ${part}`).join('|');
    for (const length of ['مدة', 'فترة']) table[`${length} واحد ${noun}`] = `${length} ${noun}`;
  }
  for (const use of ['إسعاف', 'إطفاء', 'شرطة', 'أجرة']) table[`اثنان سيارة ${use}`] = `سيارتي ${use}|سيارتا ${use}`;
  table['واحد ربعساعة'] = 'ربع ساعة|ربع الساعة';
  table['واحد ونصف مرة'] = 'مرة ونصف المرة|مرة ونصف مرة|مرة ونصف';
  table['اثنان ونصف مرة'] = 'مرتين ونصف المرة|مرتين ونصف مرة|مرتين ونصف|مرتان ونصف';
  return table;
}

/** @param construct whether its form before another noun is no other word: `سيارتي` is my car as well */
function dual(noun: string, construct = true): string {
  if (noun === 'امرأة') return 'امرأتان|امرأتين';
  const endings = noun.endsWith('ة') ? ['تان', 'تين', ...(construct ? ['تا', 'تي'] : [])] : ['ان', 'ين'];
  const stem = noun.endsWith('ة') ? noun.slice(0, -1) : noun.endsWith('ى') ? `${noun.slice(0, -1)}ي` : noun;
  return endings.map((ending) => stem + ending).join('|');
}
