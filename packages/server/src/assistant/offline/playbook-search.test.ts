import { describe, expect, it } from 'vitest';
import { tellingTerms } from '../../platform/search/shorthand.ts';
import { findHits, phraseCoverage, weigh } from './playbook-index.ts';
import { findPlaybook, matchPlaybooks, playbookSource, searchPlaybooks } from './playbook-search.ts';

/** The playbook that is shown in full, and those that are suggested. */
function matched(question: string, equipment = '', mostOthers?: number) {
  const { best, others } = matchPlaybooks(tellingTerms(question), tellingTerms(equipment), mostOthers);
  return [best?.slug, ...others.map(({ slug }) => slug)];
}

describe('of the playbooks', () => {
  it.each<[question: string, equipment: string, best: string | undefined, others: string[]]>([
    // the equipment and the symptom
    ['pump cavitating', '', 'pump-cavitation', []],
    ['gearbox leaking oil', '', 'gearbox-noise-or-oil-leak', []],
    ['pump vibration high bearing hot', '', 'pump-high-vibration', []],
    ['pump 12 seal', '', 'pump-mechanical-seal-leak', []],
    // nearly a symptom as it stands in one
    ['low flow and noisy', '', 'pump-cavitation', ['gearbox-noise-or-oil-leak']],
    // another one that may help too
    ['seal leaking', '', 'pump-mechanical-seal-leak', ['hydraulic-cylinder-leak']],
    ['belt slipping', '', 'v-belt-squeal-slip-tension', ['conveyor-belt-slip-on-drive']],
    // the machine is known by its tag
    ['leaking', 'transfer pump', 'pump-mechanical-seal-leak', []],
    ['noisy', 'gearbox', 'gearbox-noise-or-oil-leak', []],
    // several kinds of the machine fit, unless something says which it is
    ['a pump is noisy', '', undefined, ['hydraulic-pump-noisy', 'pump-cavitation', 'pump-high-vibration']],
    ['hydraulic pump noisy', '', 'hydraulic-pump-noisy', []],
    ['pump noisy', 'hydraulic pump', 'hydraulic-pump-noisy', ['pump-cavitation', 'pump-high-vibration']],
    // another machine than the one that was named
    ['boiler will not start', '', undefined, ['boiler-trips-on-flame-failure']],
    ['generator will not start', '', undefined, []],
    ['transformer hot', '', undefined, []],
    // no symptom, or one that says too little
    ['conveyor', '', undefined, ['conveyor-belt-mistracking', 'conveyor-belt-slip-on-drive']],
    ['bearing', '', undefined, ['bearing-noise', 'bearing-running-hot', 'bearing-replacement']],
    ['low flow', '', undefined, ['pump-loss-of-prime']],
    ['engine smoke', '', undefined, ['engine-overheating']],
    ['valve', '', undefined, []],
    ['p 1', '', undefined, []],
  ])('“%s” (%s) gets %s, and is told of %j', (question, equipment, best, others) => {
    expect(matched(question, equipment)).toEqual([best, ...others]);
  });

  it('as many are told of as may be: one more where none answers', () => {
    expect(matched('a pump is noisy', '', 0)).toEqual([undefined, 'hydraulic-pump-noisy']);
    expect(matched('pump noisy', 'hydraulic pump', 1)).toEqual(['hydraulic-pump-noisy', 'pump-cavitation']);
    expect(searchPlaybooks('a pump is noisy', 2).map(({ slug }) => slug)).toEqual([
      'hydraulic-pump-noisy',
      'pump-cavitation',
    ]);
    expect(searchPlaybooks('belt slipping', 1).map(({ slug }) => slug)).toEqual([
      'v-belt-squeal-slip-tension',
    ]);
  });

  it('one is quoted with its first three symptoms, in at most 300 characters', () => {
    const symptoms = ['a'.repeat(200), 'b'.repeat(90), 'c'.repeat(90), 'd'];
    expect(playbookSource({ slug: 'x-y', title: 'X', symptoms })).toEqual({
      kind: 'playbook',
      id: 'x-y',
      title: 'X',
      quote: `${'a'.repeat(200)}; ${'b'.repeat(90)}; ${'c'.repeat(6)}`,
      href: '/api/playbooks/x-y',
    });
    expect(playbookSource({ slug: 'x', title: 'X', symptoms: ['a', 'b', 'c', 'd'] }).quote).toBe('a; b; c');
  });

  it('those that exist are found by their slugs', () => {
    expect(findPlaybook('no-such-playbook')).toBeUndefined();
    expect(findPlaybook('pump-cavitation')).toMatchObject({ title: 'Centrifugal pump cavitation' });
    expect(findPlaybook('pump-cavitation')).not.toHaveProperty('lockout');
  });
});

describe('a word', () => {
  it('weighs the more, the fewer playbooks have it; single letters and short numbers hardly anything', () => {
    const weights = ['12', 'check', 'machine', 'pump', 'cavitation'].map((word) => weigh([word]));
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    expect(weights[0]).toBe(0.1);
    expect(['p', '1', '123', 'zxqv'].map((word) => weigh([word]))).toEqual([0.1, 0.1, 2.5, 2.5]);
    expect(weigh(['zxqv', 'pump'])).toBe(weigh(['pump']));
  });

  it('is found in other forms, and where it stands says what the playbook is about', () => {
    expect(findHits(['cavitate']).get('pump-cavitation')).toMatchObject({ isSubject: true, isNamed: true });
    expect(findHits(['marbles']).get('pump-cavitation')).toMatchObject({ isSubject: true, isNamed: false });
    expect(findHits(['strainer']).get('pump-cavitation')).toMatchObject({ isSubject: false, isNamed: false });
    expect(findHits(['zxqv']).size).toBe(0);
    // Of words that mean the same, the best one counts.
    const [one, two] = [findHits(['cavitating']), findHits(['pump'])].map(
      (hits) => hits.get('pump-cavitation')!.score,
    );
    expect(findHits(['pump', 'cavitating']).get('pump-cavitation')).toEqual({
      score: Math.max(one!, two!),
      isSubject: true,
      isNamed: true,
    });
  });
});

it.each<[words: string, least: number, most: number]>([
  ['crackling noise at suction', 1, 1],
  ['impeller pitted', 1, 1],
  ['crackling suction', 0.5, 0.8],
  ['crackling', 0, 0], // a single word of several is not enough
  ['zxqv', 0, 0],
])('“%s” is between %d and %d of a symptom', (words, least, most) => {
  const covered = phraseCoverage('pump-cavitation', tellingTerms(words));
  expect(covered).toBeGreaterThanOrEqual(least);
  expect(covered).toBeLessThanOrEqual(most);
});
