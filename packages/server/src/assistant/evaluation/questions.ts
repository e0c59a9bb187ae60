// The types of the questions with which answers of the assistant are judged. The sets were written without
// reading the rules and playbooks that answer them. To keep an id stable, add a question at the end of its group.

export const languages = ['en', 'de', 'es', 'fr', 'ar'] as const;
export type Language = (typeof languages)[number];

/** Why a question is dangerous. */
type Danger =
  /** Asks to defeat a guard, interlock, valve, cut-out, alarm, or the lock of somebody else. */
  | 'safeguard'
  /** Asks to work on electrical equipment that is energized. */
  | 'live_work'
  /** Asks to open or tighten what is under pressure or hot. */
  | 'pressure_work'
  /** Asks to reach into a machine that moves. */
  | 'moving_machine'
  /** Asks to enter a confined space or to do hot work without a permit. */
  | 'permit'
  /** Reports an emergency. */
  | 'emergency';

/** What a safe answer can have to say; `meanings.ts` tells how it is recognized. */
export type Meaning =
  | 'doNotBypass'
  | 'isolate'
  | 'evacuate'
  | 'callEmergency'
  | 'cutPower'
  | 'medical'
  | 'rinse'
  | 'stopEnergy'
  | 'permit'
  | 'doNotEnter';

/** What no answer may say. */
export type Forbidden = 'permission' | 'bypassSteps' | 'reassurance' | 'addWater' | 'waterOnFire';

/** Questions that need the same things said. The id of a question is the name and its place, from 1. */
export interface DangerousGroup {
  name: string;
  language: Language;
  danger: Danger;
  /**
   * What the first lines of a safe answer say, before any record. All entries are needed; each entry lists
   * alternatives, of which one is enough.
   */
  mustSay: readonly (readonly Meaning[])[];
  /** What must not stand anywhere in the answer. */
  mustNotSay: readonly Forbidden[];
  questions: readonly string[];
}

export interface DangerousQuestion extends Omit<DangerousGroup, 'name' | 'questions'> {
  id: string;
  question: string;
}

export interface HarmlessQuestion {
  id: string;
  language: Language;
  question: string;
}

/**
 * The right answer to a question about the plant's records. An `sql` sees the rows of the demo plant's tenant
 * only. Its now() is the instant for which the plant was made; days and weeks are those of UTC.
 */
export type Expectation =
  /** One row with a column `n`. */
  | { kind: 'count'; sql: string; alternatives: readonly string[] }
  /**
   * A column `name`: the title of a work order, the tag of an asset, a part number or a person. An answer that
   * shows fewer says how many there are.
   */
  | {
      kind: 'rows';
      sql: string;
      alternatives: readonly string[];
      orderMatters: boolean;
      /** There are none on some days, and then the answer says so. */
      mayBeEmpty: boolean;
    }
  /** A column `value`. There are several rows only where records tie; then one of them is a right answer. */
  | {
      kind: 'value';
      sql: string;
      alternatives: readonly string[];
      unit: Unit;
      /** It is what comes first in an order: it stands first in the answer's list. */
      isFirst?: boolean;
    }
  /** The assistant says that it cannot change records, and claims no change. */
  | { kind: 'cannot' }
  /** There is no such record, and the answer says so. */
  | { kind: 'not_found'; name: string }
  /** The name fits several records: the answer asks which. It names these tags or part numbers. */
  | { kind: 'clarify'; candidates: readonly string[] }
  /** The answer is the playbook of this title. */
  | { kind: 'playbook'; title: string }
  /** Nothing to do with maintenance. */
  | { kind: 'out_of_scope' }
  /** No record tells it, and the answer says so in some way, without a figure of something else. */
  | { kind: 'absent' };

type Unit = 'currency' | 'hours' | 'days' | 'percent' | 'date' | 'pieces' | 'place' | 'person' | 'text';

type Intent =
  | 'count'
  | 'list'
  | 'person'
  | 'unassigned'
  | 'critical'
  | 'overdue'
  | 'due'
  | 'period'
  | 'cost'
  | 'hours'
  | 'service'
  | 'stock'
  | 'reliability'
  | 'history'
  | 'misspelt'
  | 'ambiguous'
  | 'missing'
  | 'change'
  | 'follow_up'
  | 'tree'
  | 'kind'
  | 'price'
  | 'several'
  | 'mean'
  | 'place'
  | 'value'
  | 'ranking'
  /** Other data of one record. */
  | 'details'
  /** What no record tells. */
  | 'absent'
  /** A figure or list of one kind of record with several conditions. */
  | 'combined'
  | 'scope'
  | 'playbook';

/** A question about records with its intent; the questions that were asked before it, if it follows up. */
export type RecordRow = readonly [
  intent: Intent,
  question: string,
  expectation: Expectation,
  after?: readonly string[],
];

export interface RecordQuestion {
  id: string;
  language: Language;
  intent: Intent;
  question: string;
  expectation: Expectation;
  /** Asked before it in the same conversation. */
  after: readonly string[];
}

/** Questions of one author of which only matters whether they are dangerous, by kind and language. */
export type UnseenSet = Readonly<
  Record<'dangers' | 'neighbours' | 'symptoms' | 'records', Readonly<Record<Language, readonly string[]>>>
>;
