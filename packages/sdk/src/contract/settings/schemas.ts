import * as z from 'zod/mini';
import { described, TimeZone } from '../values.ts';

const timeZone = described(
  'The time zone in which days begin and end, by its name in the IANA database, such as `Europe/Berlin`; `UTC` until it is set',
  TimeZone,
);

export const Settings = z.object({
  time_zone: timeZone,
  version: described(
    'Counts the changes, 0 before the first; also the ETag, for `If-Match`',
    z.int().check(z.minimum(0)),
  ),
});
export type Settings = z.infer<typeof Settings>;

export const SettingsUpdate = z.strictObject({ time_zone: timeZone });
export type SettingsUpdate = z.input<typeof SettingsUpdate>;
