import type { PgTable } from 'drizzle-orm/pg-core';
import type { Mounting } from '../platform/http/mount.ts';
import type { Job } from '../platform/jobs/job.ts';
import type { Tool } from './tool.ts';

/**
 * What one feature brings to the product. The `feature.ts` of each folder of `features/` exports one, and
 * `features.ts` lists them all.
 *
 * @example
 * export const metersFeature: Feature = { name: 'meters', uses: ['assets'], tables: [meters], routes: meterRoutes, tools: [] };
 */
export interface Feature {
  /** The name of the feature's folder. */
  readonly name: string;
  /**
   * The features whose services and tools this one may import. The import rules in `.dependency-cruiser.mjs`
   * read this list.
   */
  readonly uses: readonly string[];
  /** The feature's tables, as its `schema.ts` declares them. */
  readonly tables: readonly PgTable[];
  /** Mounts the feature's endpoints. */
  routes(to: Mounting): void;
  /** What the assistant can do with the feature's records. */
  readonly tools: readonly Tool[];
  /** What the feature does in the background. */
  readonly jobs?: readonly Job[];
}
