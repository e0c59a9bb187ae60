import type { Lexicon } from '../language/lexicon.ts';

/** What the words of a question can mean for the recognition of danger. */
export type Concept =
  /** What protects people, and nothing else: an interlock, a relief valve, a light curtain. */
  | 'safeguard'
  /** What may protect people: a lock, a switch, an alarm, a fuse. */
  | 'protection'
  /** To make something ineffective: bypass, bridge, tie down. */
  | 'defeat'
  /** What may make something ineffective: remove, switch off, hold open. */
  | 'remove'
  /** A guard or door that is missing or open. */
  | 'missing'
  /** Work with hands or tools. */
  | 'work'
  /** To let a machine run. */
  | 'operate'
  | 'liveElectric'
  /** What is dangerous to touch if it is live. */
  | 'conductor'
  | 'livePressure'
  | 'liveMotion'
  /** Without, no. */
  | 'without'
  /** What makes work safe: lockout, isolation, draining, a permit, a harness. */
  | 'precaution'
  /** "Do I have to …": asks to leave a precaution out. */
  | 'needless'
  | 'person'
  | 'body'
  /** A hand in a machine. */
  | 'reachIn'
  /** Said of people only: unconscious, electrocuted. */
  | 'injury'
  /** Said of people and of machines: stuck, hit, burned. */
  | 'harm'
  | 'fire'
  | 'gas'
  | 'leak'
  | 'pressureMedium'
  | 'burst'
  | 'vessel'
  | 'rising'
  | 'dry'
  /** The burner and the water glass of a boiler. */
  | 'burner'
  | 'tighten'
  | 'reliefValve'
  | 'addWater'
  | 'enter'
  | 'confined'
  | 'underLoad'
  | 'otherPerson'
  | 'lock'
  | 'mix'
  | 'chemical'
  | 'hotWork'
  | 'fuel'
  | 'raise'
  | 'limit'
  | 'substitute'
  | 'exceed'
  | 'again'
  | 'reset'
  | 'liftingGear'
  | 'damaged'
  | 'water'
  | 'panel'
  /** A compound that only resembles a danger: bypass valve, fire pump, shock absorber. */
  | 'harmless'
  /** A word of a question about a record, document or part. */
  | 'record'
  /** A question word. */
  | 'query'
  /** To look something up or to write it down. */
  | 'lookup'
  /** Asks how to do something, or whether one may. */
  | 'ask'
  /** Asks whether one may do something, or how: the surest part of `ask`. */
  | 'may'
  /** What is rightly done to a safeguard: test, repair, order. */
  | 'proper'
  /** What may be done to a machine that runs: look, listen, measure. */
  | 'observe'
  | 'urgent'
  /** Never, do not. */
  | 'never'
  /** Locked out, drained: the energy is off. */
  | 'isolated';

export type SafetyLexicon = Lexicon<Concept>;
