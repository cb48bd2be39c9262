import { ONE_PERSON } from './arabic-persons.ts';

/** Masculine nouns, whose dual is `ان` or `ين`; those in `ة` have `تان` or `تين`. */
const PERIODS = 'عام سنة شهر أسبوع يوم ساعة دقيقة ثانية عقد قرن';
const MEASURED = 'متر كيلومتر كيلوغرام كيلوجرام غرام طن هكتار فدان لتر برميل ميل قدم درجة نقطة مرة';
const MONEY = 'دولار درهم دينار ريال جنيه ليرة فرنك روبية كرونة روبل شيكل';
const SCALES = 'مليون مليار بليون تريليون';

/** Words that are said in one and read as several: a dual is two of them, and one stands behind its noun. */
export const EXPANSIONS: Readonly<Record<string, string>> = expansions();

function expansions(): Record<string, string> {
  const table: Record<string, string> = {};
  const periods = PERIODS.split(' ');
  const nouns = [...periods, ...MEASURED.split(' '), ...MONEY.split(' '), ...ONE_PERSON.split(' ')];
  for (const noun of nouns) {
    const duals = noun === 'امرأة' ? 'امرأتان|امرأتين' : dual(noun);
    table[`اثنان ${noun}`] = duals;
    table[`واحد ${noun}`] = `${noun} واحد|${noun} واحدة`;
  }
  for (const noun of SCALES.split(' ')) {
    const counted = MONEY.split(' ').map((money) => `${noun}ا ${money}`);
    table[`اثنان ${noun}`] = `${dual(noun)}|${noun}ي`;
    for (const money of [...counted, `${noun}ا يورو`, `${noun}ا شخص`, `${noun}ا نسمة`])
      table[`اثنان ${noun} ${money.split(' ')[1] ?? ''}`] = money;
  }
  table['اثنان ألف'] = 'ألفان|ألفين|ألفي';
  table['مرة واحد'] = 'مرة واحدة';
  for (const noun of periods) {
    table[`واحد ${noun} ونصف`] = [noun, `${noun}ا`].map((form) => `${form} ونصف`).join('|');
    table[`واحد ${noun} وربع`] = `${noun} وربع`;
    table[`مدة واحد ${noun}`] = `مدة ${noun}`;
    table[`فترة واحد ${noun}`] = `فترة ${noun}`;
  }
  return table;
}

function dual(noun: string): string {
  return noun.endsWith('ة')
    ? ['تان', 'تين', 'تا', 'تي'].map((ending) => noun.slice(0, -1) + ending).join('|')
    : ['ان', 'ين'].map((ending) => noun + ending).join('|');
}
