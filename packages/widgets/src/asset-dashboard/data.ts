import type { AssetDashboard as Figures, ChatterFix, WorkOrderSummary } from '@chatterfix/sdk';
import { loadWorkLists, type WorkLists } from './work-lists.ts';

export interface Data {
  figures: Figures;
  summary: WorkOrderSummary;
  lists: WorkLists;
}

export async function loadDashboard(client: ChatterFix): Promise<Data> {
  const [figures, summary, lists] = await Promise.all([
    client.assets.dashboard(),
    client.workOrders.summary(),
    loadWorkLists(client),
  ]);
  return { figures, summary, lists };
}
