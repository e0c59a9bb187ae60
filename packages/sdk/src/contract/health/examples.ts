import type { ExamplesOf } from '../example.ts';
import type { health } from './endpoints.ts';

export const healthExamples: ExamplesOf<typeof health> = {
  getHealth: {
    response: {
      status: 'healthy',
      gateway: 'ChatterFix Platform Gateway',
      version: '1.4.0',
      database: { status: 'healthy', database_type: 'postgresql', tables: 24 },
    },
  },
};
