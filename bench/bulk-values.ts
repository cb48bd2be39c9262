import type { Draw } from './random.ts';

/** How sources write the truth of one fact: as most do, in words that agree with it, and in words that do not. */
export interface Wordings {
  readonly plain: string;
  readonly agreeing: readonly string[];
  readonly wrong: string;
}

export const BODIES = 400;
export const REGIONS = 20;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SENTENCES = [
  'We will look into every part of this with great care',
  'Nobody could have foreseen what happened that night',
  'The works go on as planned, whatever the papers write',
  'We have asked for a second opinion and shall wait for it',
  'There is no reason at all to change the timetable now',
];
const STATES = ['proposed', 'approved', 'objection', 'appeal', 'built'] as const;

/** What each attribute of the class says, one draw of the truth each. */
export const ATTRIBUTES: Readonly<Record<string, (draw: Draw) => Wordings>> = {
  budget: (draw) => {
    const millions = draw.whole(101, 989);
    const ten = Math.floor(millions / 10) * 10;
    return {
      plain: `EUR ${millions} million`,
      agreeing: [
        `about EUR ${millions} million`,
        `over EUR ${millions - 1} million`,
        `EUR ${millions}.0 million`,
        `EUR ${ten}..${ten + 10} million`,
        `at least EUR ${ten - 10} million`,
      ],
      wrong: `EUR ${millions + draw.whole(11, 90)} million`,
    };
  },
  decided: (draw) => dated(draw),
  opened: (draw) => dated(draw),
  visitors: (draw) => {
    const people = draw.whole(11_111, 88_888);
    const rounded = Math.floor(people / 1_000) * 1_000;
    return {
      plain: `${grouped(people)} people`,
      agreeing: [
        `more than ${grouped(rounded)} people`,
        `at least ${grouped(rounded)} people`,
        `${grouped(rounded)}..${grouped(rounded + 1_000)} people`,
      ],
      wrong: `${grouped(people + draw.whole(200, 900))} people`,
    };
  },
  length: (draw) => {
    const whole = draw.whole(11, 399);
    const tenths = draw.whole(1, 4);
    return {
      plain: `${whole}.${tenths} km`,
      agreeing: [`${whole} km`, `about ${whole} km`, `${whole}.${tenths}0 km`, `over ${whole} km`],
      wrong: `${whole + draw.whole(3, 40)}.${tenths} km`,
    };
  },
  share: (draw) => {
    const percent = draw.whole(11, 89);
    return {
      plain: `${percent}%`,
      agreeing: [`${percent}.2%`, `about ${percent}%`, `over ${percent - 1}%`, `${percent - 1}..${percent + 1}%`],
      wrong: `${percent + draw.whole(2, 9)}%`,
    };
  },
  builder: (draw) => {
    const body = draw.whole(0, BODIES - 1);
    return {
      plain: `body-${body}`,
      agreeing: [`Works of Orlen ${body}`, `Ōrlen Nº ${body}`, `region-${body % REGIONS}`],
      wrong: `body-${(body + draw.whole(1, 9)) % BODIES}`,
    };
  },
  status: (draw) => {
    const at = draw.whole(0, STATES.length - 1);
    const state = STATES[at] as string;
    const broader = state === 'appeal' || state === 'objection' ? 'contested' : state;
    return { plain: state, agreeing: [broader], wrong: STATES[(at + 1) % STATES.length] as string };
  },
  said: (draw) => {
    const said = `${draw.one(SENTENCES)}, as lot ${draw.whole(1, 999)} has shown`;
    return {
      plain: `"${said}"`,
      agreeing: [`"${said.split(', ')[0] ?? said}"`],
      wrong: `"${said.replace('shown', 'never shown')}"`,
    };
  },
  name: (draw) => {
    const name = `The crossing at Orlen ${draw.whole(1, 9_999)}`;
    return { plain: name, agreeing: [name], wrong: name };
  },
};

function dated(draw: Draw): Wordings {
  const [year, month, day] = [draw.whole(2009, 2025), draw.whole(1, 12), draw.whole(1, 28)];
  const ofMonth = `${year}-${twoDigits(month)}`;
  const third = day <= 10 ? 'early' : day <= 20 ? 'mid' : 'late';
  const thirdOfYear = month <= 4 ? 'early' : month <= 8 ? 'mid' : 'late';
  return {
    plain: `${ofMonth}-${twoDigits(day)}`,
    agreeing: [
      ofMonth,
      `${year}`,
      `${third} ${ofMonth}`,
      `${thirdOfYear} ${year}`,
      `~${ofMonth}`,
      `${ofMonth}-01..${ofMonth}-28`,
    ],
    wrong: `${ofMonth}-${twoDigits((day % 28) + 1)}`,
  };
}

const BEFORE = ['a sum of', 'in all', 'said to be', 'put at', 'according to the council', 'as the minutes have it,'];

/**
 * The words of an article that carry a value, with those around them that editors tag along. Signs beyond Latin make a
 * text's characters two bytes each, as they do in life.
 */
export function quoteOf(value: string, draw: Draw): string {
  const words = value.replace(/(\d{4})-(\d\d)(?:-(\d\d))?/g, (_, year: string, month: string, day?: string) =>
    [...(day === undefined ? [] : [Number(day)]), MONTHS[Number(month) - 1], year].join(' '),
  );
  return `${draw.one(BEFORE)} ${words.replace('EUR ', '€').replace('~', 'about ').replace('..', ' to ').replaceAll('"', '')}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
