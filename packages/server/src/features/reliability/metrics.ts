import type { Metric, PerformanceMetrics } from '@chatterfix/sdk/contract';

/** What was counted of an asset's work orders in a window. Times in hours. */
export interface Observations {
  window_days: number;
  /** Hours of the window during which the asset was on record. */
  observed_hours: number;
  /** Corrective work orders created in the window, the cancelled ones left out. */
  failures: number;
  /** Of the failures, those with a start and a completion, and the sum of their times. */
  repairs: number;
  repair_hours: number;
  /** Finished work orders with a cost, and the sum. */
  costed: number;
  cost: number;
}

/** Fewer observations than this say nothing about a mean. */
const FEWEST = 2;
/** Nor does less time on record than a day. */
const SHORTEST_HOURS = 24;

/**
 * MTTR, MTBF and availability of an asset.
 * MTTR = mean(completed − started) of corrective work. MTBF = operating time ÷ failures, where the time since
 * the last failure counts too. Availability = MTBF ÷ (MTBF + MTTR), because no downtime is logged. With too
 * few observations the answer is "insufficient data".
 */
export function performanceMetrics(seen: Observations): PerformanceMetrics {
  const mttr = seen.repairs >= FEWEST ? seen.repair_hours / seen.repairs : null;
  const mtbf =
    seen.failures >= FEWEST && seen.observed_hours >= SHORTEST_HOURS
      ? seen.observed_hours / seen.failures
      : null;
  return {
    window_days: seen.window_days,
    failures: metric(
      seen.failures,
      'count',
      seen.failures,
      'corrective work orders created in the window, cancelled ones left out',
    ),
    mttr: metric(
      mttr,
      'hours',
      seen.repairs,
      'mean of (completed − started) over corrective work orders; no time logs are kept, so pauses count as repair time',
    ),
    mtbf: metric(
      mtbf,
      'hours',
      seen.failures,
      'hours on record in the window ÷ failures; no downtime is logged, so all hours count as operating time',
    ),
    availability: metric(
      mtbf !== null && mttr !== null ? mtbf / (mtbf + mttr) : null,
      'ratio',
      Math.min(seen.failures, seen.repairs),
      'MTBF ÷ (MTBF + MTTR), because no downtime is logged',
    ),
    maintenance_cost: metric(
      seen.costed > 0 ? seen.cost : null,
      'currency',
      seen.costed,
      'sum of parts_cost and labor_cost of the work orders finished in the window',
    ),
  };
}

function metric(value: number | null, unit: Metric['unit'], n: number, formula: string): Metric {
  const rounded =
    value === null
      ? null
      : Math.round(value * (unit === 'ratio' ? 1e4 : 100)) / (unit === 'ratio' ? 1e4 : 100);
  return { value: rounded, unit, n, state: value === null ? 'insufficient_data' : 'ok', formula };
}
