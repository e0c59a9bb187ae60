import * as e from '../expectations.ts';
import type { RecordRow } from '../questions.ts';

const inBuildingA = e.onAssets(`location like 'Building A%'`);
const inBuildingB = e.onAssets(`location like 'Building B%'`);

// Written before the rules that answer them: a figure or list, of one kind of record, under several conditions.
export const combinedEnglish: readonly RecordRow[] = (
  [
    [
      'how many low priority jobs are there',
      e.countOrders(
        `priority = 'low' and ${e.unfinished}`,
        `priority = 'low'`,
        `priority = 'low' and status = 'open'`,
      ),
    ],
    [
      'how many low prio orders were completed this year',
      e.countOrders(`priority = 'low' and status = 'completed' and completed_at >= ${e.thisYear}`),
    ],
    ['low priority stuff still outstanding', e.listOrders(`priority = 'low' and ${e.unfinished}`)],
    ['count of low priority tickets on hold', e.countOrders(`priority = 'low' and status = 'on_hold'`)],
    [
      'how many high priority breakdowns since january',
      e.countOrders(`priority = 'high' and work_type = 'corrective' and created_at >= ${e.thisYear}`),
    ],
    [
      'high priority jobs nobody has picked up',
      e.listOrders(`priority = 'high' and assigned_to is null and ${e.unfinished}`),
    ],
    [
      'how many mediums does igor have open',
      e.countOrders(
        `priority = 'medium' and ${e.of('igor.petrov')} and ${e.unfinished}`,
        `priority = 'medium' and ${e.of('igor.petrov')} and status = 'open'`,
      ),
    ],
    ['overdue corrective work', e.listOrders(`work_type = 'corrective' and ${e.overdue}`)],
    ['how many preventive jobs are overdue', e.countOrders(`work_type = 'preventive' and ${e.overdue}`)],
    ['overdue inspections', e.perhaps(e.listOrders(`work_type = 'inspection' and ${e.overdue}`))],
    [
      'breakdown jobs past their due date in building A',
      e.perhaps(e.listOrders(`work_type = 'corrective' and ${e.overdue} and ${inBuildingA}`)),
    ],
    [
      'open work orders in building B',
      e.listOrders(`${e.unfinished} and ${inBuildingB}`, `status = 'open' and ${inBuildingB}`),
    ],
    [
      'how many jobs are open in the compressor room',
      e.countOrders(
        `${e.unfinished} and ${e.onAssets(`location = 'Compressor room'`)}`,
        `status = 'open' and ${e.onAssets(`location = 'Compressor room'`)}`,
      ),
    ],
    [
      'what jobs are there on roof U',
      e.listOrders(`${e.unfinished} and ${e.onAssets(`location = 'Roof U'`)}`),
    ],
    [
      'unassigned jobs in building B',
      e.listOrders(`assigned_to is null and ${e.unfinished} and ${inBuildingB}`),
    ],
    ['jobs on hold in building b', e.listOrders(`status = 'on_hold' and ${inBuildingB}`)],
    ['how many work orders are there in building Z', e.notFound('Building Z')],
    [
      'critical orders created in the last 24 months',
      e.listOrders(`priority = 'critical' and created_at >= ${e.daysAgo(730)}`),
    ],
    [
      'how many critical jobs did we raise over the past two years',
      e.countOrders(`priority = 'critical' and created_at >= ${e.daysAgo(730)}`),
    ],
    [
      'critical work finished in the last 24 months',
      e.listOrders(`priority = 'critical' and status = 'completed' and completed_at >= ${e.daysAgo(730)}`),
    ],
    [
      'history of seal leaks on P-101A',
      e.listOrders(
        `${e.on('P-101A')} and title ~* 'seal' and status = 'completed'`,
        `${e.on('P-101A')} and title ~* 'seal'`,
        `${e.on('P-101A')} and title ~* 'seal' and title ~* 'lkg|leak'`,
      ),
    ],
    [
      'when did the high temp trips on K-201 happen',
      e.listOrders(`${e.on('K-201')} and title ~* 'trip' and title ~* 'high temp'`),
    ],
    ['how often has EV-910 iced up', e.countOrders(`${e.on('EV-910')} and title ~* 'iced'`)],
    ['which motor jobs have we had on EV-911', e.listOrders(`${e.on('EV-911')} and title ~* 'motor|mtr'`)],
    [
      'what happened with the vibrating fan on the cooling tower',
      e.listOrders(e.titled('Cooling tower fan vibrating')),
    ],
    ['battery problems on forklift 1', e.listOrders(`${e.on('FT-01')} and title ~* 'batter'`)],
    ['what did the torn belt job on CV-640 cost', e.cost(e.titled('Discharge conv belt torn at edge'))],
    [
      'how much did replacing the thermostatic valve cost',
      e.cost(e.titled('K-201 replace thermostatic valve')),
    ],
    ['cost of the goods lift stopping between floors', e.cost(e.titled('Goods lift stops between floors'))],
    [
      'what did we spend on the knocking gearbox of kettle 1',
      e.cost(e.titled('Agitator gearbox kettle 1 knocking')),
    ],
    [
      'hours on the palletizer light curtain fault',
      e.hours(e.titled('Palletizer stops: light curtain fault')),
    ],
    [
      'parts cost of the retort door seal job',
      e.sumOf('work_orders', 'parts_cost', e.titled('Retort door seal passing steam')),
    ],
    ['next check of the fire pump', e.assetValue('FP-040', 'next_maintenance_date', 'date')],
    ['when is V-206 next inspected', e.assetValue('V-206', 'next_maintenance_date', 'date')],
    ['next PM date for the reach truck', e.assetValue('FT-03', 'next_maintenance_date', 'date')],
    ['when is the homogenizer due a service', e.assetValue('HM-140', 'next_maintenance_date', 'date')],
    [
      'when did someone last look at the cooling tower',
      e.assetValue('CT-301', 'last_maintenance_date', 'date'),
    ],
    ['next check RTU-3', e.assetValue('RTU-3', 'next_maintenance_date', 'date')],
    ['dearest part in the stores', e.extreme('parts', 'unit_cost desc')],
    ['most expensive bearing', e.extreme('parts', 'unit_cost desc', `category = 'bearings'`)],
    ['cheapest filter we stock', e.extreme('parts', 'unit_cost', `category = 'filters'`)],
    [
      'top 3 most expensive electrical parts',
      e.ranked(
        `select part_number as name from parts where category = 'electrical' order by unit_cost desc limit 3`,
      ),
    ],
    ['which part do we have the most of', e.extreme('parts', 'current_stock desc')],
    [
      'parts below minimum that cost more than 100',
      e.listParts('current_stock <= min_stock_level and unit_cost > 100'),
    ],
    ['which hydraulics parts have run out', e.listParts(`category = 'hydraulics' and current_stock = 0`)],
    ['average price of a bearing', e.meanOf('parts', 'unit_cost', `category = 'bearings'`)],
    [
      'what is our stock of bearings worth',
      e.sumOf('parts', 'current_stock * unit_cost', `category = 'bearings'`),
    ],
    [
      'how many lubricants are low',
      e.countParts(`category = 'lubricants' and current_stock <= min_stock_level`),
    ],
    [
      'most expensive machine in building B',
      e.extreme('assets', 'purchase_cost desc nulls last', `location like 'Building B%'`),
    ],
    ['oldest pump', e.extreme('assets', 'purchase_date', `name ~* 'pump'`)],
    ['assets bought before 2012', e.listAssets(`purchase_date < '2012-01-01'`)],
    ['total purchase price of the conveyors', e.sumOf('assets', 'purchase_cost', `name ~* 'conveyor'`)],
    [
      'Frigolux machines with a service due in the next 30 days',
      e.perhaps(
        e.listAssets(
          `manufacturer = 'Frigolux' and next_maintenance_date >= now() and next_maintenance_date < now() + interval '30 days'`,
        ),
      ),
    ],
    [
      'average cost of a corrective job this year',
      e.meanOf(
        'work_orders',
        'coalesce(parts_cost, 0) + coalesce(labor_cost, 0)',
        `work_type = 'corrective' and status = 'completed' and completed_at >= ${e.thisYear}`,
      ),
    ],
    [
      'who has the most overdue work',
      e.first(
        `select assigned_to as value from work_orders where ${e.overdue} and assigned_to is not null group by 1 order by count(*) desc`,
        'person',
      ),
    ],
    [
      'which technician finished the most jobs this year',
      e.first(
        `select assigned_to as value from work_orders where status = 'completed' and completed_at >= ${e.thisYear} and assigned_to is not null group by 1 order by count(*) desc`,
        'person',
      ),
    ],
    [
      'oldest corrective job that is not done',
      e.extreme('work_orders', 'created_at', `work_type = 'corrective' and ${e.unfinished}`),
    ],
    [
      'marias critical jobs',
      e.listOrders(`${e.of('maria.keller')} and priority = 'critical' and ${e.unfinished}`),
    ],
    [
      'dearest job last year',
      e.extreme(
        'work_orders',
        'coalesce(parts_cost, 0) + coalesce(labor_cost, 0) desc',
        `completed_at >= ${e.thisYear} - interval '1 year' and completed_at < ${e.thisYear}`,
      ),
    ],
    [
      'spend on corrective work in building A this year',
      e.cost(`work_type = 'corrective' and completed_at >= ${e.thisYear} and ${inBuildingA}`),
    ],
    [
      'labour cost of preventive work this year',
      e.sumOf('work_orders', 'labor_cost', `work_type = 'preventive' and completed_at >= ${e.thisYear}`),
    ],
    [
      'how many preventives were done on the conveyors in the last 90 days',
      e.countOrders(
        `work_type = 'preventive' and status = 'completed' and completed_at >= ${e.daysAgo(90)} and ${e.onAssets(`name ~* 'conveyor'`)}`,
      ),
    ],
  ] as const
).map(([question, expectation]) => ['combined', question, expectation]);
