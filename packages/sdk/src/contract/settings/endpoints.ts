import { endpoint } from '../endpoint.ts';
import { Settings, SettingsUpdate } from './schemas.ts';

const tag = 'Settings';
export const settings = {
  get: endpoint({
    method: 'GET',
    path: '/api/settings',
    operationId: 'getSettings',
    tag,
    summary: 'Get the settings of the tenant',
    permission: 'work_orders:read',
    response: Settings,
    versionAt: ['version'],
    status: 200,
  }),
  update: endpoint({
    method: 'PUT',
    path: '/api/settings',
    operationId: 'updateSettings',
    tag,
    summary: 'Change the settings of the tenant',
    description:
      'A due date that is a day stays that day when the time zone changes, and ends at another instant. A job moves the `overdue_at` of the work orders that have one, with an event for each.',
    permission: 'users:manage',
    body: SettingsUpdate,
    response: Settings,
    versionAt: ['version'],
    status: 200,
  }),
};
