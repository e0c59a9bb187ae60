import type {
  AssetDashboard,
  AssetDetails,
  ChatSource,
  ChatStatus,
  Me,
  Part,
  PlaybookDetails,
  WorkOrder,
  WorkOrderDashboard,
  WorkOrderSummary,
} from '@chatterfix/sdk';

// A small plant, typed by the contract, for stories and tests.

const HOUR = 3_600_000;
export const hoursFromNow = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

export function workOrder(changes: Partial<WorkOrder> = {}): WorkOrder {
  const { due_date = hoursFromNow(52) } = changes;
  return {
    id: 17,
    title: 'Replace mechanical seal on P-101A',
    description:
      'Seal leaks about 20 drops a minute at the drive end. Replace the cartridge seal, check the shaft sleeve for scoring and align the coupling.',
    asset_id: 3,
    asset_tag: 'P-101A',
    asset_name: 'Cooling water pump A',
    asset_location: 'Pump house',
    assigned_to: 'maria.lopez',
    work_type: 'corrective',
    priority: 'high',
    status: 'open',
    due_date,
    // A day ends at midnight UTC, as in a tenant that has set no time zone.
    overdue_at: due_date?.length === 10 ? `${due_date}T23:59:59.999Z` : due_date,
    created_at: hoursFromNow(-72),
    updated_at: hoursFromNow(-5),
    started_at: null,
    completed_at: null,
    hold_reason: null,
    estimated_hours: 4.5,
    actual_hours: null,
    parts_cost: 412.5,
    labor_cost: null,
    completion_notes: null,
    safety_notes:
      'Lock out MCC-2 bucket 7. Close suction and discharge valves, drain and vent before opening the casing. Glycol: gloves and goggles.',
    external_ref: null,
    version: 1,
    ...changes,
  };
}

export const dueOrders: readonly WorkOrder[] = [
  workOrder({
    id: 21,
    title: 'Compressor C-2 trips on high discharge temperature',
    asset_tag: 'C-2',
    priority: 'critical',
    status: 'in_progress',
    due_date: hoursFromNow(-75),
  }),
  workOrder({
    id: 22,
    title: 'Conveyor CV-4 belt tracking',
    asset_tag: 'CV-4',
    priority: 'medium',
    status: 'on_hold',
    hold_reason: 'Waiting for idlers',
    due_date: hoursFromNow(-3),
  }),
  workOrder({ id: 17 }),
  workOrder({
    id: 23,
    title: 'Quarterly inspection of AHU-1 filters and drain pan',
    asset_tag: 'AHU-1',
    priority: 'low',
    work_type: 'preventive',
    due_date: hoursFromNow(100),
  }),
  workOrder({
    id: 24,
    title: 'Grease motor bearings M-12',
    asset_tag: 'M-12',
    priority: 'medium',
    work_type: 'preventive',
    due_date: hoursFromNow(150),
  }),
];

export const figures = (changes: Partial<AssetDashboard> = {}): AssetDashboard => ({
  total_assets: 500,
  active_assets: 450,
  maintenance_due: 25,
  critical_alerts: 3,
  as_of: new Date().toISOString(),
  ...changes,
});

export const summary = (changes: Partial<WorkOrderSummary> = {}): WorkOrderSummary => ({
  total: 431,
  by_status: { open: 38, in_progress: 14, on_hold: 5, completed: 361, cancelled: 13 },
  by_priority: { low: 11, medium: 27, high: 16, critical: 3 },
  overdue: 9,
  as_of: new Date().toISOString(),
  ...changes,
});

export const workFigures = (changes: Partial<WorkOrderDashboard> = {}): WorkOrderDashboard => ({
  overdue: { n: 9, week_ago: 6 },
  due_this_week: { n: 14, week_ago: 14 },
  critical: { n: 3, week_ago: 5 },
  on_hold: { n: 5, week_ago: null },
  days: Array.from({ length: 30 }, (_, at) => ({
    day: hoursFromNow(24 * (at - 29)).slice(0, 10),
    created: (at * 7) % 11,
    completed: (at * 5) % 9,
  })),
  as_of: new Date().toISOString(),
  ...changes,
});

const technician: Me['permissions'] = [
  'work_orders:read',
  'work_orders:create',
  'work_orders:update',
  'work_orders:transition',
  'assets:read',
  'parts:read',
  'chat:use',
];
const requester: Me['permissions'] = [
  'work_orders:read',
  'work_orders:create',
  'assets:read',
  'parts:read',
  'chat:use',
];

export const people = {
  technician: {
    tenant: 'demo',
    actor: 'maria.lopez',
    name: 'maria.lopez',
    actor_kind: 'user',
    role: 'technician',
    permissions: technician,
  },
  colleague: {
    tenant: 'demo',
    actor: 'sso:9f2c',
    name: 'Ana Ruiz',
    actor_kind: 'external_user',
    role: 'technician',
    permissions: technician,
  },
  viewer: {
    tenant: 'demo',
    actor: 'guest',
    name: 'guest',
    actor_kind: 'external_user',
    role: 'viewer',
    permissions: ['work_orders:read', 'assets:read', 'parts:read'],
  },
  page: {
    tenant: 'demo',
    actor: 'pk_demo',
    name: 'pk_demo',
    actor_kind: 'publishable_key',
    role: 'requester',
    permissions: requester,
  },
} satisfies Record<string, Me>;

/** Somebody who lacks one permission of a technician. */
export const technicianWithout = (lacking: Me['permissions'][number]): Me => ({
  ...people.technician,
  permissions: technician.filter((permission) => permission !== lacking),
});

export const chatStatus = (mode: ChatStatus['mode']): ChatStatus => ({
  mode,
  provider: mode === 'offline' ? 'offline' : 'ollama',
  model: mode === 'offline' ? 'search' : 'llama3.1:8b',
  providers: [
    { provider: 'ollama', model: 'llama3.1:8b', configured: mode === 'model' },
    { provider: 'openai', model: 'gpt-5-mini', configured: false },
    { provider: 'offline', model: 'search', configured: true },
  ],
});

export const sources: readonly ChatSource[] = [
  {
    kind: 'work_order',
    id: '17',
    title: 'WO 17: Replace mechanical seal on P-101A',
    quote: 'Seal leaks about 20 drops a minute at the drive end.',
    href: '/api/work-orders/17',
  },
  {
    kind: 'playbook',
    id: 'pump-seal-leak',
    title: 'Pump: mechanical seal leaks',
    quote: 'Check the shaft run-out before a new seal goes in; above 0.05 mm it will not last.',
    href: '/api/playbooks/pump-seal-leak',
  },
];

export const answerText = `**Safety first.** Lock out MCC-2 bucket 7 and drain the casing before you open it.

The seal of **P-101A** was replaced twice in eleven months. Both times the shaft had run-out:

1. Check run-out at the sleeve with a dial gauge (limit 0.05 mm).
2. Look at the flush line: the strainer was blocked in *March*.
3. Align the coupling after the new seal is in.

| Part | Stock | Bin |
|---|---|---|
| Cartridge seal 45 mm | 2 | A-14 |
| Shaft sleeve | 0 | A-15 |

See [the playbook](/api/playbooks/pump-seal-leak) for the order of steps. \`WO 17\` is open for it.
`;

export const playbook: PlaybookDetails = {
  slug: 'pump-seal-leak',
  title: 'Pump: mechanical seal leaks',
  subject: 'pumps',
  symptoms: ['mech seal lkg', 'pump drips at the shaft'],
  hazards: ['Hot or corrosive liquid at the seal', 'Pressure in the casing after the stop'],
  lockout_steps: ['Prepare', 'Shut down', 'Isolate', 'Lock and tag', 'Relieve stored energy', 'Verify'],
  causes: ['Dry running', 'Misalignment'],
  steps: [
    'Find where it leaks.',
    'Lock out, drain and vent.',
    'Read the old seal.',
    'Fit the new one.',
    'Align.',
  ],
  parts: ['Cartridge seal', 'Shaft sleeve'],
  cost_note: 'Find the cause before you fit another seal.',
  prevention: ['Never run the pump dry'],
};

export const part: Part = {
  id: 66,
  part_number: 'SEAL-45',
  name: 'Cartridge seal 45 mm',
  description: 'For P-101A and P-101B',
  category: 'Seals',
  manufacturer: 'Burgmann',
  supplier: 'Seal House',
  current_stock: 2,
  min_stock_level: 1,
  max_stock_level: 4,
  unit_cost: 412.5,
  location: 'A-14',
  last_ordered: null,
  created_at: hoursFromNow(-9000),
  updated_at: hoursFromNow(-20),
  version: 1,
};

const tooLittle = { value: null, unit: 'hours', n: 1, state: 'insufficient_data', formula: '' } as const;
export const assetDetails: AssetDetails = {
  asset: {
    id: 3,
    parent_id: 1,
    name: 'Cooling water pump A',
    asset_tag: 'P-101A',
    description: 'End suction, 45 kW',
    location: 'Pump house',
    manufacturer: 'Hydran',
    model: 'CX 65',
    serial_number: 'A-2210',
    purchase_date: '2019-02-28',
    purchase_cost: 15400,
    current_value: 7200,
    status: 'active',
    maintenance_schedule: 'quarterly',
    last_maintenance_date: null,
    next_maintenance_date: '2026-12-31T00:00:00.000Z',
    created_at: hoursFromNow(-9000),
    updated_at: hoursFromNow(-20),
    version: 1,
  },
  maintenance_history: [workOrder({ id: 11, title: 'Seal replaced', status: 'completed' })],
  upcoming_maintenance: [workOrder()],
  performance_metrics: {
    window_days: 365,
    failures: { ...tooLittle, value: 3, unit: 'count', state: 'ok' },
    mttr: { ...tooLittle, value: 4.5, state: 'ok' },
    mtbf: tooLittle,
    availability: tooLittle,
    maintenance_cost: tooLittle,
  },
};
