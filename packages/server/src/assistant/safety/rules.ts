import type { Hit } from '../language/lexicon.ts';
import type { Concept } from './concepts.ts';
import type { Reading } from './reading.ts';

/** What has happened, the worst first. */
export const emergencies = [
  'injury',
  'fire',
  'gas',
  'overpressure',
  'pressure_leak',
  'wet_electrics',
] as const;
/** What somebody wants to do. */
export const deeds = [
  'foreign_lock',
  'safeguard',
  'confined_space',
  'suspended_load',
  'chemicals',
  'hot_work',
  'live_electrical',
  'moving_parts',
  'pressure',
  'no_lockout',
] as const;
export type DangerKind = (typeof emergencies)[number] | (typeof deeds)[number];

/** The words that a rule was recognised by; undefined if it does not apply. */
type Found = readonly Hit<Concept>[] | undefined;
type Rule = (reading: Reading) => Found;

const first = (
  matches: readonly (readonly Hit<Concept>[])[],
  holds: (match: readonly Hit<Concept>[]) => boolean,
) => matches.find(holds);

/** An emergency counts unless the question is about its record, and nothing says that it is happening now. */
const isHappening = (reading: Reading) => (match: readonly Hit<Concept>[]) =>
  reading.besides(match, 'urgent').length > 0 || reading.besides(match, 'record').length === 0;

/** Something to be done counts unless the question is about a record, or forbids it. */
const isIntended = (reading: Reading) => (match: readonly Hit<Concept>[]) =>
  !reading.isRecord(match) && !match.some((hit) => reading.isForbidden(hit));

/** Work on what is live, or anything else that is asked for and is more than to look and to measure. */
function workOnLive(r: Reading, live: Concept): Hit<Concept>[][] {
  return [
    ...r.pairs(r.of('work'), r.of(live), 10),
    ...r.sequences(r.of('may'), r.of(live), 14).filter((match) => r.besides(match, 'observe').length === 0),
  ];
}

export const rules: Record<DangerKind, Rule> = {
  injury: (r) =>
    first(
      [...r.of('injury').map((hit) => [hit]), ...r.pairs(r.of('harm'), r.of('person', 'body'), 5)],
      isHappening(r),
    ),
  fire: (r) =>
    first(
      r.of('fire').map((hit) => [hit]),
      isHappening(r),
    ),
  gas: (r) => first(r.together(r.of('gas'), r.of('leak'), 5), isHappening(r)),
  pressure_leak: (r) => first(r.together(r.of('pressureMedium'), r.of('burst'), 5), isHappening(r)),
  overpressure: (r) =>
    first(
      [
        ...r.pairs(r.of('vessel'), r.of('rising'), 6),
        ...(r.has('addWater') ? r.pairs(r.of('vessel'), r.of('dry'), 8) : []),
        ...r.pairs(r.of('dry'), r.of('burner'), 8),
      ],
      isHappening(r),
    ),
  wet_electrics: (r) => first(r.pairs(r.of('water'), r.of('panel'), 5), isHappening(r)),
  confined_space: (r) => first(r.pairs(r.of('enter'), r.of('confined'), 4), isIntended(r)),
  suspended_load: (r) =>
    first(
      [
        ...(r.has('work', 'ask', 'operate', 'person', 'enter') ? r.of('underLoad').map((hit) => [hit]) : []),
        ...(r.has('ask', 'operate', 'needless') ? r.pairs(r.of('liftingGear'), r.of('damaged'), 3) : []),
        ...(r.has('operate', 'ask') ? r.of('exceed').map((hit) => [hit]) : []),
      ],
      isIntended(r),
    ),
  chemicals: (r) =>
    first(
      r
        .pairs(r.of('mix'), r.of('chemical'), 6)
        .filter(([, chemical]) =>
          r
            .pairs([chemical!], r.of('chemical'), 6)
            .some(([, other]) => r.text([other!]) !== r.text([chemical!])),
        ),
      isIntended(r),
    ),
  hot_work: (r) => first(r.pairs(r.of('hotWork'), r.of('fuel'), 6), isIntended(r)),
  live_electrical: (r) =>
    first(
      [...workOnLive(r, 'liveElectric'), ...r.pairs(r.of('liveElectric'), r.of('conductor'), 3)],
      isIntended(r),
    ),
  foreign_lock: (r) =>
    first(
      r
        .pairs(r.of('remove', 'defeat', 'operate'), r.of('lock'), 12)
        .flatMap(([act, lock]) =>
          r.pairs([lock!], r.of('otherPerson'), 8).map(([, other]) => [act!, lock!, other!]),
        ),
      isIntended(r),
    ),
  safeguard: (r) =>
    first(
      [
        ...r.pairs(r.of('defeat'), r.of('safeguard', 'protection'), 10),
        ...r.pairs(r.of('remove'), r.of('safeguard'), 12),
        ...r
          .pairs(r.of('operate'), r.of('safeguard', 'protection'), 8)
          .flatMap(([run, guard]) =>
            r.pairs([guard!], r.of('missing'), 2).map(([, missing]) => [run!, guard!, missing!]),
          ),
        ...r.pairs(r.of('raise', 'substitute'), r.of('limit'), 5),
        ...r.pairs(r.of('tighten'), r.of('reliefValve'), 8),
        ...(r.has('may') ? r.pairs(r.of('remove'), r.of('limit'), 8) : []).filter(
          (match) => r.besides(match, 'proper').length === 0,
        ),
        // Whatever is asked for: if it is not among the right things to do, the safeguard is in the way.
        ...r
          .pairs(r.of('may'), r.of('safeguard'), 14)
          .filter((match) => r.besides(match, 'proper').length === 0),
        ...(r.has('again') ? r.pairs(r.of('reset'), r.of('safeguard', 'limit', 'vessel', 'burner'), 6) : []),
      ],
      isIntended(r),
    ),
  moving_parts: (r) =>
    first(
      [
        ...r.pairs(r.of('reachIn'), r.of('liveMotion'), 10),
        ...workOnLive(r, 'liveMotion'),
        ...r.of('reachIn').map((hit) => [hit]),
      ],
      isIntended(r),
    ),
  pressure: (r) => first(workOnLive(r, 'livePressure'), isIntended(r)),
  no_lockout: (r) =>
    first(
      [
        ...r
          .sequences(r.of('without'), r.of('precaution', 'safeguard'), 3)
          .filter(
            ([without, precaution]) =>
              precaution!.concept === 'safeguard' ||
              r.besides([without!], 'safeguard').length > 0 ||
              r
                .of('work', 'enter', 'operate', 'ask', 'needless', 'reachIn', 'hotWork', 'remove')
                .some(({ from, to }) => to <= without!.from || from === without!.from || without!.from === 0),
          ),
        ...r.pairs(r.of('needless'), r.of('precaution', 'safeguard'), 10),
      ],
      isIntended(r),
    ),
};
