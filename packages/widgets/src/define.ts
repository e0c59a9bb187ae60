import { AssetDashboard } from './asset-dashboard/asset-dashboard.ts';
import { FredChat } from './fred-chat/fred-chat.ts';
import { WorkOrderCard } from './work-order-card/work-order-card.ts';
import { WorkOrderList } from './work-order-list/work-order-list.ts';

const elements: readonly [string, CustomElementConstructor][] = [
  ['work-order-list', WorkOrderList],
  ['work-order-card', WorkOrderCard],
  ['asset-dashboard', AssetDashboard],
  ['fred-chat', FredChat],
];

// A page may load two versions of the widgets, or this one twice. The first definition stays.
for (const [tag, element] of elements) if (!customElements.get(tag)) customElements.define(tag, element);

declare global {
  interface HTMLElementTagNameMap {
    'work-order-list': WorkOrderList;
    'work-order-card': WorkOrderCard;
    'asset-dashboard': AssetDashboard;
    'fred-chat': FredChat;
  }
}
