import type { ExamplesOf } from '../example.ts';
import type { settings } from './endpoints.ts';

export const settingsExamples: ExamplesOf<typeof settings> = {
  getSettings: { response: { time_zone: 'Europe/Berlin', version: 1 } },
  updateSettings: {
    body: { time_zone: 'Europe/Berlin' },
    response: { time_zone: 'Europe/Berlin', version: 1 },
  },
};
