import { describe, expect, it } from 'vitest';
import { isSameAloud } from '../../src/values/same-aloud.ts';
import { tellApart } from '../../src/values/tell-apart.ts';
import { spokenWords } from '../../src/values/spoken-words.ts';

const apart = (a: string, b: string): string => tellApart(spokenWords(a), spokenWords(b)).how;

describe('isSameAloud', () => {
  it.each([
    ["won't", 'will not'],
    ["can't", 'cannot'],
    ["don't", 'do not'],
    ["they've", 'they have'],
    ["it's", 'it is'],
    ['seven per cent', '7 %'],
    ['twelve', '12'],
    ['so lange', 'solange'],
    ['any more', 'anymore'],
    ['every day', 'everyday'],
    ['all right', 'alright'],
    ['auf grund', 'aufgrund'],
    ['te veel', 'teveel'],
    ['any more labour', 'anymore labor'],
    ['organise labour', 'organize labor'],
    ['neighbouring theatres', 'neighboring theaters'],
    ['realisations', 'realizations'],
    ['1,000 homes', '1000 homes'],
    ['& sons', 'and sons'],
    ['& söhne', 'und söhne'],
    ['co operate', 'cooperate'],
    ['re elected', 'reelected'],
    ['e mails', 'emails'],
    ['the café', 'the cafe'],
    ['naïveté', 'naivete'],
  ])('%s and %s', (a, b) => {
    expect(isSameAloud(a.split(' '), b.split(' '))).toBe(true);
    expect(isSameAloud(b.split(' '), a.split(' '))).toBe(true);
  });

  it.each([
    ["won't", 'will'],
    ['en colère', 'et colère'],
    ["didn't", 'do not'],
    ['seven', '17'],
    ['1 2', '12'],
    ['promise', 'promize it'],
    ['rise', 'rize'],
    ['hour', 'hor'],
    ['hence', 'hense'],
    ["mayor's", 'mayor is'],
    ['1,000', '10,000'],
    ['1.000', '1000'],
    ['1,00', '100'],
    ['co op', 'coop'],
    ['schön', 'schon'],
    ['or', 'and'],
    ['a political', 'apolitical'],
    ['a typical', 'atypical'],
    ['a moral', 'amoral'],
    ['a theist', 'atheist'],
    ['not able', 'notable'],
    ['no where', 'nowhere'],
    ['now here', 'nowhere'],
    ['in sane', 'insane'],
    ['un fair', 'unfair'],
    ['non sense', 'nonsense'],
    ['nicht zu lassen', 'nicht zulassen'],
    ['kein er', 'keiner'],
    ['te niet', 'teniet'],
    ['many more', 'manymore'],
    ['also lange', 'alsolange'],
    ['any mores', 'anymores'],
    ['strasse', 'straße'],
    ['not', ''],
    ['', ''],
  ])('%s is not %s', (a, b) => {
    expect(isSameAloud(a.split(' ').filter(Boolean), b.split(' ').filter(Boolean))).toBe(false);
  });
});

describe('tellApart', () => {
  it.each([
    ['We won’t appeal the ruling', 'We will not appeal the ruling', 'overlap'],
    ['We won’t appeal the ruling', 'We will appeal the ruling', 'versions'],
    ['We lost seven per cent of the fleet', 'We lost 7% of the fleet', 'overlap'],
    ['We lost seven per cent of the fleet', 'We lost 8% of the fleet', 'versions'],
    ['We won’t', 'We will not', 'other'],
    ['We can not pay any more for it', 'We cannot pay anymore for it', 'overlap'],
    ['Wir bleiben so lange es geht', 'Wir bleiben solange es geht', 'overlap'],
    ['It was a political decision by the cabinet', 'It was apolitical decision by the cabinet', 'versions'],
    ['The plan is not able to win', 'The plan is notable to win', 'versions'],
    ['Wir haben es nicht zu lassen gewagt', 'Wir haben es nicht zulassen gewagt', 'versions'],
    ['Die Straße bleibt heute gesperrt', 'Die Strasse bleibt heute gesperrt', 'overlap'],
    ['Die große Straße bleibt gesperrt', 'Die große Strasse bleibt gesperrt', 'versions'],
    ['Wir feiern hier in Maßen', 'Wir feiern hier in Massen', 'versions'],
  ])('%s | %s: %s', (a, b, how) => {
    expect(apart(a, b)).toBe(how);
    expect(apart(b, a)).toBe(how);
  });
});
