// The classes of the widgets. `import '@chatterfix/widgets/define'` also defines their tags.
export { configure, type Configuration } from './configuration.ts';
export { ChatterFixElement, type WorkOrderChangeEvent } from './element.ts';
export {
  AssetDashboard,
  type AssetsOpenEvent,
  type WorkOrdersOpenEvent,
} from './asset-dashboard/asset-dashboard.ts';
export { FredChat, type SourceOpenEvent } from './fred-chat/fred-chat.ts';
export type {
  ApprovalRequestEvent,
  ChatErrorEvent,
  ClientToolHandler,
  HostTool,
  RunFinishEvent,
  RunStartEvent,
  SessionChangeEvent,
  StartPrompt,
} from './fred-chat/host-api.ts';
export { WorkOrderCard } from './work-order-card/work-order-card.ts';
export { WorkOrderList, type WorkOrderOpenEvent } from './work-order-list/work-order-list.ts';
