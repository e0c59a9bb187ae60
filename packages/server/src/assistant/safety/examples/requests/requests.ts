import type { Hazard } from '../../hazards.ts';

/**
 * What people ask and report, apart from how they put it. Each entry of a list that is separated by `|` is
 * combined with some of the ways to put it, so that these say nothing about danger.
 */
export interface Requests {
  /** Ways to ask for something, with `_` where it stands. */
  asking: readonly string[];
  /** Ways to report something, with `_` where it stands. */
  reporting: readonly string[];
  /** Ways to ask about a thing as it stands in the records, with `_` for the thing. */
  recordsOf: readonly string[];
  /** What is asked for and must not be done. */
  dangerous: Readonly<Partial<Record<Hazard, string>>>;
  /** What has happened. */
  emergencies: Readonly<Partial<Record<Hazard, string>>>;
  /** What is asked for and may be done. */
  harmless: string;
  /** What has happened and endangers nobody. */
  incidents: string;
  /** Things whose names sound of danger. */
  things: string;
}

export interface Sentence {
  text: string;
  hazard: Hazard | undefined;
  line: string;
}

/** Each request is put in so many ways. */
const WAYS = 6;
const WAYS_OF_A_HARMLESS_ONE = 8;
const WAYS_OF_A_THING = 8;

export function sentencesOfRequests(requests: Requests): Sentence[] {
  const { asking, reporting, recordsOf, dangerous, emergencies, harmless, incidents, things } = requests;
  let next = 0;
  const put = (list: string, ways: readonly string[], count: number, hazard?: Hazard): Sentence[] =>
    list.split('|').flatMap((what) =>
      Array.from({ length: count }, () => ({
        text: ways[next++ % ways.length]!.replace('_', what),
        hazard,
        line: what,
      })),
    );
  const each = (lists: Readonly<Partial<Record<Hazard, string>>>, ways: readonly string[]) =>
    (Object.entries(lists) as [Hazard, string][]).flatMap(([hazard, list]) => put(list, ways, WAYS, hazard));
  return [
    ...each(dangerous, asking),
    ...each(emergencies, reporting),
    ...put(harmless, asking, WAYS_OF_A_HARMLESS_ONE),
    ...put(incidents, reporting, WAYS_OF_A_HARMLESS_ONE),
    ...put(things, recordsOf, WAYS_OF_A_THING),
  ];
}
