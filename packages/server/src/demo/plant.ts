import { assetRows, type AssetRow } from './assets.ts';
import { currentOrders, type CurrentOrder } from './current-work.ts';
import { failures, type Failure } from './failures.ts';
import { partRows, type PartRow } from './parts.ts';
import { crew } from './people.ts';
import { plans } from './preventive.ts';

interface DemoAsset {
  asset_tag: string;
  parent_tag: string | null;
  name: string;
  description: string | null;
  location: string | null;
  manufacturer: string | null;
  model: string | null;
  serial_number: string | null;
  purchase_date: string | null;
  purchase_cost: number | null;
  current_value: number | null;
  status: 'active' | 'inactive' | 'maintenance' | 'retired';
  maintenance_schedule: 'weekly' | 'monthly' | 'quarterly' | 'semi_annual' | 'annual' | null;
  last_maintenance_date: string | null;
  next_maintenance_date: string | null;
}
interface DemoWorkOrder {
  title: string;
  description: string | null;
  asset_tag: string;
  assigned_to: string | null;
  work_type: 'corrective' | 'preventive' | 'inspection';
  priority: 'low' | 'medium' | 'high' | 'critical';
  status: 'open' | 'in_progress' | 'on_hold' | 'completed' | 'cancelled';
  /** A day, or an instant where hours count. */
  due_date: string | null;
  created_at: string;
  updated_at: string;
  started_at: string | null;
  completed_at: string | null;
  hold_reason: string | null;
  estimated_hours: number | null;
  actual_hours: number | null;
  parts_cost: number | null;
  labor_cost: number | null;
  completion_notes: string | null;
  safety_notes: string | null;
}
interface DemoPart {
  part_number: string;
  name: string;
  description: string | null;
  category: string;
  manufacturer: string;
  supplier: string;
  current_stock: number;
  min_stock_level: number;
  max_stock_level: number;
  unit_cost: number;
  location: string;
  last_ordered: string | null;
}
export interface DemoPlant {
  name: string;
  assets: DemoAsset[];
  parts: DemoPart[];
  work_orders: DemoWorkOrder[];
}

const HOUR = 3_600_000;
const QUARTER = HOUR / 4;
const DAY = 24 * HOUR;
const HISTORY_DAYS = 730;
/** In the plant's currency, for an hour. */
const LABOR_RATE = 46;
const intervalDays = { weekly: 7, monthly: 30, quarterly: 91, semi_annual: 182, annual: 365 } as const;
const findings = [
  'All in order.',
  'In order. Greased.',
  'Cleaned, no findings.',
  'Slight wear, watch at the next round.',
  'Tightened two bolts, otherwise in order.',
  'In order. Filter changed.',
] as const;

/**
 * The demo plant at an instant. Its history ends on that day; only due dates and dates of the next
 * maintenance are later. It contains nothing random: what varies depends on the position in the lists.
 */
export function createDemoPlant(now: Date): DemoPlant {
  const today = Math.floor(now.getTime() / DAY) * DAY;
  const preventive = assetRows.flatMap((row, index) => preventiveOrders(row, index, today, now.getTime()));
  return {
    name: assetRows[0]!.name,
    assets: assetRows.map((row, index) => asset(row, index, preventive)),
    parts: partRows.map((row, index) => part(row, index, today)),
    work_orders: [
      ...preventive,
      ...failures.map((failure) => completedOrder(failure, today)),
      ...currentOrders.map((order) => currentOrder(order, today, now.getTime())),
    ].toSorted((a, b) => a.created_at.localeCompare(b.created_at)),
  };
}

const iso = (time: number) => new Date(time).toISOString();
const day = (time: number) => iso(time).slice(0, 10);
const cents = (value: number) => Math.round(value * 100) / 100;

function asset(row: AssetRow, index: number, orders: readonly DemoWorkOrder[]): DemoAsset {
  const { asset_tag, manufacturer, year, purchase_cost, schedule } = row;
  const own = orders.filter((order) => order.asset_tag === asset_tag);
  const done = own
    .filter(({ status }) => status === 'completed')
    .map(({ completed_at }) => completed_at ?? '')
    .toSorted();
  const due = own
    .filter(({ status }) => status === 'open')
    .flatMap(({ due_date }) => (due_date === null ? [] : Date.parse(due_date)))
    .toSorted((a, b) => a - b);
  const retired = asset_tag === 'SP-09';
  const inRepair = asset_tag === 'RC-902' || asset_tag === 'RT-730';
  const last = done.at(-1) ?? null;
  return {
    asset_tag,
    parent_tag: row.parent_tag,
    name: row.name,
    description: row.description,
    location: row.location,
    manufacturer,
    model: row.model,
    serial_number: manufacturer
      ? `${manufacturer.slice(0, 2).toUpperCase()}${year}-${String(1000 + index * 37)}`
      : null,
    purchase_date: year ? `${year}-${String(1 + (index % 12)).padStart(2, '0')}-15` : null,
    purchase_cost,
    current_value:
      purchase_cost === null || year === null
        ? null
        : cents(purchase_cost * Math.max(0.08, 1 - (2026 - year) * 0.07)),
    status: retired ? 'retired' : inRepair ? 'maintenance' : 'active',
    maintenance_schedule: schedule,
    last_maintenance_date: last,
    next_maintenance_date:
      schedule === null ? null : iso(due[0] ?? Date.parse(last ?? '') + intervalDays[schedule] * DAY),
  };
}

function preventiveOrders(
  { asset_tag, name, schedule }: AssetRow,
  index: number,
  today: number,
  now: number,
): DemoWorkOrder[] {
  const plan = schedule && plans.find(({ kinds }) => kinds.test(asset_tag));
  if (!schedule || !plan) return [];
  const interval = intervalDays[schedule] * DAY;
  // Each asset has another day. Two in fifteen are overdue by up to nine days.
  const next =
    today +
    (index % 15 < 2 ? -(1 + (index % 9)) * DAY : ((index * 41) % intervalDays[schedule]) * DAY) +
    14 * HOUR;
  const common = {
    title: `${name}: ${plan.title}`.slice(0, 255),
    description: plan.steps,
    asset_tag,
    work_type: schedule === 'annual' ? 'inspection' : 'preventive',
    estimated_hours: plan.hours,
    hold_reason: null,
    safety_notes: plan.safety,
  } as const;
  const orders: DemoWorkOrder[] = [];
  for (let k = 1; next - k * interval > today - HISTORY_DAYS * DAY; k++) {
    const due = next - k * interval;
    const variation = (index * 7 + k * 5) % 12;
    const created = due - 7 * DAY - 6 * HOUR;
    const cancelled = variation === 11 && k % 4 === 3;
    const hours = cents(plan.hours * (0.8 + variation * 0.05));
    const late = variation === 10 ? 4 : variation === 9 ? 2 : 0;
    const completed = Math.min(due + (late - (variation % 3)) * DAY - (variation % 5) * HOUR, now - 2 * HOUR);
    const started = completed - (hours + 0.25) * HOUR;
    orders.push({
      ...common,
      assigned_to: crew[(index + k) % crew.length]!,
      priority: plan.safety ? 'medium' : 'low',
      status: cancelled ? 'cancelled' : 'completed',
      due_date: day(due),
      created_at: iso(created),
      updated_at: iso(cancelled ? due : Math.max(completed, created)),
      started_at: cancelled ? null : iso(started),
      completed_at: cancelled ? null : iso(completed),
      actual_hours: cancelled ? null : hours,
      parts_cost: cancelled ? null : variation % 4 === 0 ? plan.parts_cost : 0,
      labor_cost: cancelled ? null : cents(hours * LABOR_RATE),
      completion_notes: cancelled
        ? 'Line was running; done with the next one.'
        : findings[variation % findings.length]!,
    });
  }
  if (next - now < 8 * DAY) {
    const created = Math.min(next - 7 * DAY - 6 * HOUR, now - 3 * HOUR);
    orders.push({
      ...common,
      assigned_to: index % 4 === 0 ? null : crew[index % crew.length]!,
      priority: next < now ? 'high' : 'medium',
      status: 'open',
      due_date: day(next),
      created_at: iso(created),
      updated_at: iso(created),
      started_at: null,
      completed_at: null,
      actual_hours: null,
      parts_cost: null,
      labor_cost: null,
      completion_notes: null,
    });
  }
  return orders;
}

const urgencyDays = { critical: 0, high: 2, medium: 7, low: 21 } as const;

function completedOrder(failure: Failure, today: number): DemoWorkOrder {
  const { days_ago, priority, hours } = failure;
  const created = today - days_ago * DAY + (6 + (days_ago % 9)) * HOUR;
  const started = created + failure.hours_to_start * HOUR;
  const completed = started + hours * HOUR;
  return {
    title: failure.title,
    description: failure.description,
    asset_tag: failure.asset_tag,
    assigned_to: failure.assigned_to,
    work_type: 'corrective',
    priority,
    status: 'completed',
    due_date: iso(created + (urgencyDays[priority] + 1) * DAY),
    created_at: iso(created),
    updated_at: iso(completed),
    started_at: iso(started),
    completed_at: iso(completed),
    hold_reason: null,
    estimated_hours: Math.max(0.5, Math.round(hours)),
    actual_hours: hours,
    parts_cost: failure.parts_cost,
    labor_cost: cents(hours * LABOR_RATE),
    completion_notes: failure.completion_notes,
    safety_notes: priority === 'critical' ? 'Lock out and tag before hands go near energy; verify.' : null,
  };
}

function currentOrder(order: CurrentOrder, today: number, now: number): DemoWorkOrder {
  const { days_ago, priority, status, due_in, note } = order;
  const created = Math.floor((now - days_ago * DAY - 5 * HOUR) / QUARTER) * QUARTER;
  // On a day; if it is due today, in four hours.
  const due =
    due_in === null ? null : due_in === 0 ? Math.ceil((now + 4 * HOUR) / HOUR) * HOUR : today + due_in * DAY;
  const started = status === 'open' ? null : created + 2 * HOUR;
  return {
    title: order.title,
    description: order.description,
    asset_tag: order.asset_tag,
    assigned_to: order.assigned_to,
    work_type: 'corrective',
    priority,
    status,
    due_date: due === null ? null : due_in === 0 ? iso(due) : day(due),
    created_at: iso(created),
    updated_at: iso(started ?? created),
    started_at: started === null ? null : iso(started),
    completed_at: null,
    hold_reason: status === 'on_hold' ? note : null,
    estimated_hours: priority === 'critical' ? 6 : 2,
    actual_hours: null,
    parts_cost: null,
    labor_cost: null,
    completion_notes: null,
    safety_notes: status === 'on_hold' ? null : note,
  };
}

function part(row: PartRow, index: number, today: number): DemoPart {
  const { current_stock, min_stock_level, max_stock_level } = row;
  const orderedDays =
    current_stock < min_stock_level ? (index % 2 ? 6 + (index % 20) : 45) : 30 + ((index * 17) % 300);
  // A part at its minimum counts as low. Only parts below their minimum are meant to be low, so the others
  // get one more.
  const stock =
    current_stock === min_stock_level ? Math.min(current_stock + 1, max_stock_level) : current_stock;
  return {
    part_number: row.part_number,
    name: row.name,
    description: row.description,
    category: row.category,
    manufacturer: row.manufacturer,
    supplier: row.supplier,
    current_stock: stock,
    min_stock_level,
    max_stock_level,
    unit_cost: row.unit_cost,
    location: row.location,
    last_ordered: iso(today - orderedDays * DAY + 9 * HOUR),
  };
}
