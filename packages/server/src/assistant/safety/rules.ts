import type { Hit } from '../language/lexicon.ts';
import type { Concept } from './concepts.ts';
import type { Reading } from './reading.ts';

/** Emergencies come first: a person, a fire or a gas matters more than anything that is asked about it. */
export const dangerKinds = [
  'injury',
  'fire',
  'gas',
  'pressure_leak',
  'overpressure',
  'wet_electrics',
  'confined_space',
  'suspended_load',
  'chemicals',
  'hot_work',
  'live_electrical',
  'foreign_lock',
  'safeguard',
  'moving_parts',
  'pressure',
  'no_lockout',
] as const;
export type DangerKind = (typeof dangerKinds)[number];

/** The words that a rule was recognised by; undefined if it does not apply. */
type Found = readonly Hit<Concept>[] | undefined;
type Rule = (reading: Reading) => Found;

const first = (matches: readonly (readonly Hit<Concept>[])[], holds: (match: readonly Hit<Concept>[]) => boolean) =>
  matches.find(holds);

/** An emergency counts unless the question is about its record, and nothing says that it is happening now. */
const isHappening = (reading: Reading) => (match: readonly Hit<Concept>[]) =>
  reading.besides(match, 'urgent').length > 0 || reading.besides(match, 'record').length === 0;

/** Something to be done counts unless the question is about a record, or forbids it. */
const isIntended = (reading: Reading) => (match: readonly Hit<Concept>[]) =>
  !reading.isRecord(match) && !match.some((hit) => reading.isForbidden(hit));

export const rules: Record<DangerKind, Rule> = {
  injury: (r) =>
    first(
      [
        ...r.of('injury').map((hit) => [hit]),
        ...r.pairs(r.of('harm'), r.of('person', 'body'), 5),
      ],
      isHappening(r),
    ),
  fire: (r) => first(r.of('fire').map((hit) => [hit]), isHappening(r)),
  gas: (r) => first(r.pairs(r.of('gas'), r.of('leak'), 5), isHappening(r)),
  pressure_leak: (r) => first(r.pairs(r.of('pressureMedium'), r.of('burst'), 5), isHappening(r)),
  overpressure: (r) =>
    first(
      [
        ...r.pairs(r.of('vessel'), r.of('rising'), 6),
        ...(r.has('addWater') ? r.pairs(r.of('vessel'), r.of('dry'), 8) : []),
      ],
      isHappening(r),
    ),
  wet_electrics: (r) => first(r.pairs(r.of('water'), r.of('panel'), 5), isHappening(r)),
  confined_space: (r) => first(r.sequences(r.of('enter'), r.of('confined'), 4), isIntended(r)),
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
          r.pairs([chemical!], r.of('chemical'), 6).some(([, other]) => r.text([other!]) !== r.text([chemical!])),
        ),
      isIntended(r),
    ),
  hot_work: (r) => first(r.pairs(r.of('hotWork'), r.of('fuel'), 6), isIntended(r)),
  live_electrical: (r) => first(r.pairs(r.of('work'), r.of('liveElectric'), 8), isIntended(r)),
  foreign_lock: (r) =>
    first(
      r.pairs(r.of('remove', 'defeat'), r.of('lock'), 5).flatMap(([act, lock]) =>
        r.pairs([lock!], r.of('otherPerson'), 6).map(([, other]) => [act!, lock!, other!]),
      ),
      isIntended(r),
    ),
  safeguard: (r) =>
    first(
      [
        ...r.pairs(r.of('defeat'), r.of('safeguard', 'protection'), 10),
        ...r.pairs(r.of('remove'), r.of('safeguard'), 12),
        ...r.pairs(r.of('operate'), r.of('safeguard', 'protection'), 8).flatMap(([run, guard]) =>
          r.pairs([guard!], r.of('missing'), 2).map(([, missing]) => [run!, guard!, missing!]),
        ),
        ...r.pairs(r.of('raise', 'substitute'), r.of('limit'), 5),
        ...(r.has('again') ? r.pairs(r.of('reset'), [...r.of('safeguard'), ...r.of('limit'), ...r.of('vessel')], 6) : []),
      ],
      isIntended(r),
    ),
  moving_parts: (r) =>
    first(
      [...r.pairs(r.of('work', 'reachIn'), r.of('liveMotion'), 10), ...r.of('reachIn').map((hit) => [hit])],
      isIntended(r),
    ),
  pressure: (r) => first(r.pairs(r.of('work'), r.of('livePressure'), 8), isIntended(r)),
  no_lockout: (r) =>
    first(
      [
        ...r
          .sequences(r.of('without'), r.of('precaution', 'safeguard'), 3)
          .filter(([without]) =>
            r
              .of('work', 'enter', 'operate', 'ask', 'needless', 'reachIn', 'hotWork', 'remove')
              .some(({ from, to }) => to <= without!.from || from === without!.from || without!.from === 0),
          ),
        ...r.sequences(r.of('needless'), r.of('precaution', 'safeguard'), 6),
      ],
      isIntended(r),
    ),
};
