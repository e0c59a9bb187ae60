import type { Caller, CallOptions } from '../../caller.ts';
import type { Settings as SettingsAnswer, SettingsUpdate } from '../../contract/settings/schemas.ts';

/** The settings of the tenant. */
export class Settings {
  readonly #caller: Caller;
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * The settings of the tenant; whoever may read work orders may read them.
   * @example const { time_zone } = await admin.settings.get();
   */
  get(options?: CallOptions): Promise<SettingsAnswer> {
    return this.#caller.call('GET /api/settings', {}, options);
  }

  /**
   * Changes the settings. A due date that is a day stays that day when the time zone changes, and ends at
   * another instant. Throws `invalid_input` for a time zone that the IANA database does not name.
   * @example await admin.settings.update({ time_zone: 'America/Chicago' });
   */
  update(settings: SettingsUpdate, options?: CallOptions): Promise<SettingsAnswer> {
    return this.#caller.call('PUT /api/settings', { body: settings }, options);
  }
}
