// The classes, unregistered: `import '@chatterfix/widgets/define'` registers them under their own names.
export { configure, type Configuration } from './configuration.ts';
export { ChatterFixElement, type WorkOrderChangeEvent } from './element.ts';
export { AssetDashboard } from './asset-dashboard/asset-dashboard.ts';
export { FredChat, type SourceOpenEvent } from './fred-chat/fred-chat.ts';
export { WorkOrderCard } from './work-order-card/work-order-card.ts';
