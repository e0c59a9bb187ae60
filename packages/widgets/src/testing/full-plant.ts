import { hoursFromNow, workOrder } from './plant.ts';

const jobs = [
  'Replace mechanical seal',
  'Grease motor bearings, drive end',
  'Quarterly inspection of filters and drain pan',
  'Belt tracking',
  'Trips on high discharge temperature',
];
const assets = [
  { asset_tag: 'P-101A', asset_name: 'Product transfer pump A', asset_location: 'Pump house' },
  { asset_tag: 'CV-4', asset_name: 'Sorting conveyor', asset_location: 'Hall 3' },
  { asset_tag: 'AHU-1', asset_name: 'Air handling unit', asset_location: 'Roof B' },
];

/** The work of a plant with enough of it that each list is full: overdue, due this week, and later. */
export const fullPlant = [
  workOrder(),
  ...Array.from({ length: 60 }, (_, i) =>
    workOrder({
      id: 100 + i,
      title: jobs[i % jobs.length]!,
      ...assets[i % assets.length],
      priority: (['medium', 'high', 'low', 'critical'] as const)[i % 4]!,
      status: (['open', 'in_progress', 'open', 'on_hold'] as const)[i % 4]!,
      assigned_to: i % 3 === 0 ? null : 'ana.ruiz',
      due_date: hoursFromNow(8 * (i - 20)),
    }),
  ),
];
