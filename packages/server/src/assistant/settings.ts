import { sql, type SQL } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { tenantSettings } from '../identity/schema.ts';
import type { Models } from '../models/registry.ts';
import { aiProviders } from '../models/providers/schema.ts';
import type { TenantProviders } from '../models/providers/tenant-models.ts';
import type { RunLimits } from './limits.ts';
import { allowanceOf, type Allowance } from './usage/budget.ts';
import { aiLimits } from './usage/schema.ts';

/** With what a tenant's questions are answered, as its admins have set it. */
export interface Settings {
  models: Models;
  allowance: Allowance;
  /**
   * Where the settings were remembered: what `settingsVersion` gives as long as nobody has changed them. Undefined
   * where they were just read.
   */
  version: number | undefined;
}

/** What of the settings is the same for all callers of a tenant. */
interface Known {
  providers: TenantProviders;
  allowance: Allowance;
  at: number;
}

/** Milliseconds. */
const REMEMBERED = 1_000;
const MOST_TENANTS = 1_000;

/**
 * The settings of all tenants. They are remembered for a second, so that a tenant that asks often is answered
 * sooner. A question that is stored with remembered settings is refused by the database unless they are still the
 * current ones (`settingsVersion`). See docs/decisions/0030-the-model-is-asked-early.md.
 */
export class SettingsOfTenants {
  readonly #providersOf: (context: Context) => Promise<TenantProviders>;
  readonly #limits: RunLimits;
  readonly #known = new Map<number, Known>();
  /** How often `forget` was called. What was read before may be what it was to forget. */
  #forgotten = 0;

  /** `limits` are the server's. */
  constructor(providersOf: (context: Context) => Promise<TenantProviders>, limits: RunLimits) {
    this.#providersOf = providersOf;
    this.#limits = limits;
  }

  /** The current settings. */
  async read(context: Context): Promise<Settings> {
    return this.#settings(context, await this.#readKnown(context), undefined);
  }

  /**
   * Does work with the settings as they were within the last second. What refuses it then may have changed, so that
   * it is done once more with the current ones.
   */
  async use<Result>(context: Context, work: (settings: Settings) => Promise<Result>): Promise<Result> {
    const known = this.#known.get(context.tenant_id);
    if (known && Math.abs(context.now().getTime() - known.at) < REMEMBERED)
      try {
        const { providers, allowance } = known;
        return await work(this.#settings(context, known, providers.version + allowance.version));
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        this.#known.delete(context.tenant_id);
      }
    return work(await this.read(context));
  }

  /** To be called when this server has changed the settings of the context's tenant. */
  forget(context: Context): void {
    this.#forgotten++;
    this.#known.delete(context.tenant_id);
  }

  #settings(context: Context, { providers, allowance }: Known, version: number | undefined): Settings {
    return { models: providers.modelsFor(context), allowance, version };
  }

  async #readKnown(context: Context): Promise<Known> {
    const [at, forgotten] = [context.now().getTime(), this.#forgotten];
    const [providers, allowance] = await Promise.all([
      this.#providersOf(context),
      allowanceOf(context, this.#limits),
    ]);
    const known = { providers, allowance, at };
    // Where money is limited, each question needs to know what is spent.
    if (allowance.limits.costPerDay === null && forgotten === this.#forgotten) {
      if (this.#known.size >= MOST_TENANTS) this.#known.clear();
      this.#known.set(context.tenant_id, known);
    }
    return known;
  }
}

/**
 * A number that grows with each change of a tenant's settings: rows of these tables are never deleted, and each change
 * raises the version of its row. `tenant` is the tenant's id.
 */
export const settingsVersion = (tenant: SQL): SQL => sql`(
  (select coalesce(sum(version), 0) from ${aiProviders} where tenant_id = ${tenant})
  + (select coalesce(sum(version), 0) from ${aiLimits} where tenant_id = ${tenant})
  + (select coalesce(sum(version), 0) from ${tenantSettings} where tenant_id = ${tenant}))`;
