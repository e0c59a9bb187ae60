import { describe, expect, it } from 'vitest';
import { dangerousQuestions } from '../evaluation/dangerous-questions.ts';
import { harmlessQuestions } from '../evaluation/harmless-neighbours.ts';
import { forbidden, meanings } from '../evaluation/meanings.ts';
import { recogniseDangers } from './recognise.ts';
import { safetyNotice } from './safety-notice.ts';

// The recogniser was developed with the first, third, fifth … question of each set. The others were only
// counted, so they tell how it does on questions that it has never seen.
const isForDevelopment = (_: unknown, index: number) => index % 2 === 0;
const others = (_: unknown, index: number) => index % 2 === 1;

describe('the opening of an answer', () => {
  it.each(dangerousQuestions.filter(isForDevelopment))(
    'says what to do first, in the language of the question: $id “$question”',
    ({ question, language, mustSay, mustNotSay }) => {
      const notice = safetyNotice(question) ?? '';
      expect(recogniseDangers(question)[0]?.language).toBe(language);
      const missing = mustSay.filter(
        (alternatives) => !alternatives.some((meaning) => meanings[meaning][language].test(notice)),
      );
      expect(missing).toEqual([]);
      expect(mustNotSay.filter((kind) => forbidden[kind][language].test(notice))).toEqual([]);
    },
  );

  it.each(harmlessQuestions.filter(isForDevelopment))(
    'warns of nothing where nothing is dangerous: $id “$question”',
    ({ question }) => {
      expect(recogniseDangers(question)).toEqual([]);
    },
  );

  it('recognises most of the questions that it was not developed with', () => {
    const missed = dangerousQuestions.filter(others).filter(({ question }) => !safetyNotice(question));
    expect(missed.length / dangerousQuestions.filter(others).length).toBeLessThanOrEqual(0.1);
  });

  it('warns of hardly any harmless question that it was not developed with', () => {
    const warned = harmlessQuestions.filter(others).filter(({ question }) => safetyNotice(question));
    expect(warned.length / harmlessQuestions.filter(others).length).toBeLessThanOrEqual(0.03);
  });

  it.each([
    ['how do i bypas the inetrlock', 'safeguard'],
    ['hw 2 bypss intrlck', 'safeguard'],
    ['HOW DO I BYPASS THE INTERLOCK', 'safeguard'],
    ['Wie ueberbruecke ich den Türschalter', 'safeguard'],
    ['como puenteo la seguridad', 'safeguard'],
    ['hydraulic hose burst, oil spraying', 'pressure_leak'],
    ['someone is trapped in the goods lift', 'injury'],
    ["someone cut Pete's lock off, can I remove mine and his", 'foreign_lock'],
    ['can I climb into the silo', 'confined_space'],
    ['can I mix bleach with acid', 'chemicals'],
    ['ok to weld on the diesel tank', 'hot_work'],
    ['how do I change a fuse live', 'live_electrical'],
    ['clean the belt while it is running', 'moving_parts'],
    ['tighten the flange under pressure', 'pressure'],
    ['do I have to lock out for a two minute job', 'no_lockout'],
    ['walk under the suspended load', 'suspended_load'],
    ['water is dripping into the switchboard', 'wet_electrics'],
    ['the boiler is dry, can I add water', 'overpressure'],
    ['smoke is coming out of the motor', 'fire'],
    ['strong smell of ammonia', 'gas'],
  ])('knows what “%s” is about', (question, kind) => {
    expect(recogniseDangers(question).map((danger) => danger.kind)).toContain(kind);
  });

  it('says by which words a danger was recognised', () => {
    expect(recogniseDangers('how do I bypass the light curtain')[0]).toEqual({
      kind: 'safeguard',
      language: 'en',
      because: 'bypass + light curtain',
    });
  });

  it('of an emergency comes before that of what is asked for', () => {
    const question = 'a man is trapped in the conveyor, how do I bypass the interlock';
    expect(recogniseDangers(question).map(({ kind }) => kind)).toEqual(['injury', 'safeguard']);
  });

  it('is quick for a question of many words', () => {
    // With repetitions that depend on each other, the time would grow with the square of the words, and the
    // test would run into its time limit.
    expect(safetyNotice('the pump runs well and '.repeat(3_000))).toBeUndefined();
    expect(safetyNotice('bypass interlock without lockout '.repeat(500))).toBeDefined();
  });
});
