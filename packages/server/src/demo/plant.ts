export interface DemoAsset { asset_tag: string; parent_tag: string | null; name: string; purchase_date: string | null }
export interface DemoWorkOrder { title: string; asset_tag: string | null }
export interface DemoPart { part_number: string; name: string }
export function createDemoPlant(_now: Date): { name: string; assets: DemoAsset[]; parts: DemoPart[]; work_orders: DemoWorkOrder[] } {
  return { name: 'Stub', assets: [{ asset_tag: 'A', parent_tag: null, name: 'A', purchase_date: null }], parts: [{ part_number: '1', name: 'x' }], work_orders: [{ title: 't', asset_tag: 'A' }] };
}
