import type {
  AssetDashboard as Figures,
  ChatterFix,
  WorkOrderDashboard,
  WorkOrderSummary,
} from '@chatterfix/sdk';
import { loadWorkLists, type WorkLists } from './work-lists.ts';

export interface Data {
  figures: Figures;
  summary: WorkOrderSummary;
  work: WorkOrderDashboard;
  lists: WorkLists;
}

export async function loadDashboard(client: ChatterFix): Promise<Data> {
  const [figures, summary, work, lists] = await Promise.all([
    client.assets.dashboard(),
    client.workOrders.summary(),
    client.workOrders.dashboard(),
    loadWorkLists(client),
  ]);
  return { figures, summary, work, lists };
}
