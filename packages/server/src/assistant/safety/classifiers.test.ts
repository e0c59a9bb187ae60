import { describe, expect, it } from 'vitest';
import { learnDangerModel } from './danger-model.ts';
import { FeatureReader, FEATURES, wordsIn } from './features.ts';
import { KnownFeatures } from './known-features.ts';
import { learnLinear } from './learn-linear.ts';
import { LinearClassifier, scaleOf } from './linear-classifier.ts';
import { partsOf } from './parts.ts';
import { learnTopics, TopicClassifier } from './topic-classifier.ts';

// The parts of the recogniser of danger, with small numbers.

const words = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `w${from + at}`).join(' ');

describe('the parts of a question', () => {
  it.each<[string, string[]]>([
    ['One. Two! Three? Four; five', ['One', ' Two', ' Three', ' Four', ' five']],
    ['Version 2.5 of it... is good.', ['Version 2.5 of it', ' is good']],
    ['one\n\ntwo', ['one', 'two']],
    ['vom 1. bis 15. November. Wer?', ['vom 1 bis 15 November', ' Wer']],
    ['Pump 3. Smoke.', ['Pump 3', ' Smoke']],
    ['أولا؟ ثانيا؛ ثالثا', ['أولا', ' ثانيا', ' ثالثا']],
    ['Again. Again.', ['Again', ' Again']],
    ['Stop.\nStop', ['Stop']],
    [' . ', []],
    ['', []],
  ])('are the sentences of %j', (question, parts) => {
    expect(partsOf(question)).toEqual(parts);
  });

  it('are also windows of 16 words into a sentence of more than 24, eight words apart', () => {
    expect(partsOf(words(1, 24))).toEqual([words(1, 24)]);
    expect(partsOf(words(1, 25))).toEqual([words(1, 25), words(1, 16), words(9, 24), words(17, 25)]);
    expect(partsOf(words(1, 32))).toEqual([words(1, 32), words(1, 16), words(9, 24), words(17, 32)]);
    expect(partsOf(words(1, 33)).slice(-1)).toEqual([words(25, 33)]);
  });
});

describe('the features of a text', () => {
  const reader = new FeatureReader();
  const read = (text: string) => reader.read(wordsIn(text));
  const common = (one: string, other: string) => {
    const features = new Set(read(one));
    return read(other).filter((feature) => features.has(feature)).length;
  };

  it('are numbers below the greatest, each once, and the same each time', () => {
    const features = read('the pump the pump the pump');
    expect(new Set(features).size).toBe(features.length);
    expect([...features].filter((feature) => feature < 0 || feature >= FEATURES)).toEqual([]);
    expect(read('the pump the pump the pump')).toEqual(features);
    expect(new FeatureReader().read(['the', 'pump'])).toEqual(read('the pump'));
  });

  it('are the same however many texts were read before', () => {
    const another = new FeatureReader();
    const first = another.read(['pump']);
    for (let n = 1; n < 2 ** 16 - 1; n++) another.read(['x']);
    expect(another.read(['pump'])).toEqual(first);
  });

  it.each([
    ['PUMP', 'pump'],
    ['Öl', 'ol'],
    ['pumpe 17', 'pumpe 4711'],
    ['heeelp', 'help'],
    ['p101', 'p47'],
  ])('of %s are those of %s', (one, other) => {
    expect(read(one)).toEqual(read(other));
  });

  it.each([
    ['pump 1', 'pump a'],
    ['pumm', 'pum'],
    ['dog bites man', 'man bites dog'],
  ])('of %s are not those of %s', (one, other) => {
    expect([...read(one)].toSorted()).not.toEqual([...read(other)].toSorted());
  });

  it('are of a word itself, its pieces of three to five letters, its consonants and its letters', () => {
    // The two pairs are those of the first word with nothing before it.
    const count = (word: string) => read(word).length - 2;
    expect(count('ab')).toBe(1 + 2); // " ab" and "ab "
    expect(count('abc')).toBe(1 + 3 + 2); // two consonants are too few
    expect(count('bcd')).toBe(1 + 3 + 2 + 1);
    expect(count('abcd')).toBe(1 + 4 + 3 + 2 + 1); // four letters are too few
    expect(count('abcdef')).toBe(1 + 6 + 5 + 4 + 1 + 1);
  });

  it('are shared by words with the same consonants, letters, beginnings or neighbours', () => {
    expect(common('intrlck', 'interlock')).toBeGreaterThan(common('intrxck', 'interlock'));
    expect(common('aeoui', 'uaoei')).toBeGreaterThan(common('aeoui', 'uaoee'));
    expect(common('oil leak', 'oil leaks')).toBeGreaterThan(common('oil leak', 'air leaks'));
    expect(common('bypass interlock', 'bypass the interlock')).toBeGreaterThan(
      common('bypass interlock', 'bypass the old interlock'),
    );
  });

  it('are read of the first 16,000 characters and 2,000 words', () => {
    expect(wordsIn(`${'a '.repeat(1_999)}last late`)).toHaveLength(2_000);
    expect(wordsIn(`${'a '.repeat(1_999)}last late`).at(-1)).toBe('last');
    expect(wordsIn(`${' '.repeat(15_998)}abcd`)).toEqual(['ab']);
    expect(wordsIn("don't, P-101A; ــمضخة (x)")).toEqual(['don', 't', 'P', '101A', 'ــمضخة', 'x']);
  });
});

it('known features are numbered in order, and the others are left out', () => {
  const bits = new Uint8Array(FEATURES / 8);
  for (const feature of [3, 8, 1000]) bits[feature >> 3]! |= 1 << (feature & 7);
  const known = new KnownFeatures(bits);
  expect(known.size).toBe(3);
  expect([...known.of(Int32Array.of(1000, 4, 3, 0, 8))]).toEqual([2, 0, 1]);
});

it('what examples have in common is learned from 4 of them, also misspelt, and is frequent from 16 on', () => {
  // Every other example is learned a second time, with longer words misspelt in four ways in turn.
  const once = Array.from({ length: 96 }, (_, at) => at).filter((at) => at % 2 !== 0);
  const at = (from: number, count: number) => new Set(once.slice(from, from + count));
  const having = { oil: at(0, 16), gas: at(16, 15), leak: at(0, 4), rag: at(4, 3) };
  const model = learnDangerModel(
    Array.from({ length: 96 }, (_, number) => ({
      text: `hydraulic ${Object.entries(having).flatMap(([word, those]) => (those.has(number) ? word : []))}`,
      language: 'en',
      hazard: number % 3 === 0 ? 'fire' : undefined,
      line: String(number),
    })),
  );
  const reader = new FeatureReader();
  const known = (bits: Uint8Array) => {
    const features = new KnownFeatures(bits);
    return (text: string) => features.of(reader.read([text]).slice(0, 1)).length === 1; // the word itself
  };
  const words = ['hydraulic', 'oil', 'gas', 'leak', 'rag'];
  expect(words.filter(known(model.knownFeatures))).toEqual(['hydraulic', 'oil', 'gas', 'leak']);
  expect(words.filter(known(model.frequentFeatures))).toEqual(['hydraulic', 'oil']);
  const misspelt = ['hyrduailc', 'hyic', 'hydrraauulliic', 'hlic'];
  expect(misspelt.filter(known(model.knownFeatures))).toEqual(misspelt);
  expect(misspelt.filter(known(model.frequentFeatures))).toEqual([]);
});

describe('the sum of weights', () => {
  it('is scaled by how many and how rare the features are', () => {
    // A rarity of 16 steps is 1; the square root of 1 + 1 + 2 × 2 is √6.
    const rarity = Uint8Array.of(16, 16, 32);
    expect(scaleOf(Int32Array.of(0, 1, 2), rarity)).toBeCloseTo(1 / Math.sqrt(6), 12);
    expect(scaleOf(Int32Array.of(), rarity)).toBe(1);
    const classifier = new LinearClassifier({
      rarity,
      weights: Int16Array.of(3, -1, 10),
      scale: 0.5,
      bias: -0.25,
    });
    expect(classifier.score(Int32Array.of(0))).toBe(1.25);
    expect(classifier.score(Int32Array.of(2))).toBe(2.25);
    expect(classifier.score(Int32Array.of(0, 1))).toBeCloseTo(Math.SQRT1_2 - 0.25, 12);
    expect(classifier.score(Int32Array.of())).toBe(-0.25);
  });

  it('is learned so that examples of both kinds are told apart, with a margin', () => {
    const examples = [[0, 2], [0, 3], [1, 2], [1, 3], [0], [1]].map((one) => Int32Array.from(one));
    const isPositive = [true, true, false, false, true, false];
    const learned = learnLinear(examples, isPositive, 4);
    expect([...learned.rarity]).toEqual([18, 18, 22, 22]); // 16 × ln(1 + 6 ⁄ 3), 16 × ln(1 + 6 ⁄ 2), rounded
    const classifier = new LinearClassifier(learned);
    const scores = examples.map((one) => classifier.score(one));
    expect(scores.map((score) => score > 0.5)).toEqual(isPositive);
    expect(scores.map((score) => score < -0.5)).toEqual(isPositive.map((one) => !one));
    expect(Math.max(...learned.weights.map(Math.abs))).toBe(1_023);
    expect(learnLinear(examples, isPositive, 4)).toEqual(learned);
  });
});

describe('the topic of a text', () => {
  const known = learnTopics(
    [[0, 1], [0, 2], [3], [3, 2]].map((one) => Int32Array.from(one)),
    ['fire', 'fire', 'gas', 'gas'],
    4,
  );

  it('is learned from how often each has which feature', () => {
    expect(known.topics).toEqual(['fire', 'gas']);
    // 20 × ln(1 + n ⁄ 0.05): 74 for two, 61 for one, 0 for none.
    expect([...known.evidence]).toEqual([74, 61, 61, 0, 0, 0, 61, 74]);
    expect(known.unseen.map((one) => one.toFixed(4))).toEqual(['-4.4308', '-4.1589']);
  });

  it('is the likeliest one, and leads the next by what the text says for it, less for long texts', () => {
    const topics = new TopicClassifier(known);
    const guess = (...features: number[]) => topics.guess(Int32Array.from(features));
    const apart = Math.log(4.2 / 3.2); // what is unseen counts more where fewer features were seen
    expect(guess(0)).toEqual({ topic: 'fire', lead: expect.closeTo(74 / 20 - apart, 9) as number });
    expect(guess(3)).toEqual({ topic: 'gas', lead: expect.closeTo(74 / 20 + apart, 9) as number });
    expect(guess(2)).toEqual({ topic: 'gas', lead: expect.closeTo(apart, 9) as number });
    expect(guess(0, 1)).toEqual({
      topic: 'fire',
      lead: expect.closeTo(((74 + 61) / 20 - 2 * apart) / Math.SQRT2, 9) as number,
    });
    expect(guess()).toEqual({ topic: 'fire', lead: 0 });
  });
});
