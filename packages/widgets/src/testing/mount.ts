import '../define.ts';
import type { AssetDashboard } from '../asset-dashboard/asset-dashboard.ts';
import type { FredChat } from '../fred-chat/fred-chat.ts';
import type { WorkOrderList } from '../work-order-list/work-order-list.ts';
import type { WorkOrderCard } from '../work-order-card/work-order-card.ts';
import { FakeServer, type FakeServerOptions } from './fake-server.ts';
import { Shadow } from './shadow.ts';
import { workOrder } from './plant.ts';

/** Puts a widget on the page, with properties and attributes. */
export async function mount<E extends HTMLElement>(
  tag: string,
  properties: object = {},
  attributes: Record<string, string> = {},
): Promise<E> {
  const main = document.createElement('main');
  const element = document.createElement(tag) as E;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  main.append(element);
  document.body.append(main);
  await (element as E & { updateComplete: Promise<boolean> }).updateComplete;
  return element;
}

const pageAttributes = { 'base-url': 'https://plant.test', key: 'pk_test' };

/** A card for the work order 17 and the server behind it. */
export async function mountCard(options: FakeServerOptions = {}, attributes: Record<string, string> = {}) {
  const server = new FakeServer({ orders: [workOrder()], ...options });
  const element = await mount<WorkOrderCard>(
    'work-order-card',
    { client: server.client() },
    { 'work-order-id': '17', ...pageAttributes, ...attributes },
  );
  return { server, element, shadow: new Shadow(element) };
}

/** A dashboard and the server behind it. */
export async function mountDashboard(
  options: FakeServerOptions = {},
  attributes: Record<string, string> = {},
) {
  const server = new FakeServer(options);
  const element = await mount<AssetDashboard>('asset-dashboard', { client: server.client() }, attributes);
  return { server, element, shadow: new Shadow(element) };
}

/** A list and the server behind it. */
export async function mountList(options: FakeServerOptions = {}, attributes: Record<string, string> = {}) {
  const server = new FakeServer(options);
  const element = await mount<WorkOrderList>(
    'work-order-list',
    { client: server.client() },
    { ...pageAttributes, ...attributes },
  );
  return { server, element, shadow: new Shadow(element) };
}

/** An open chat and the server behind it. */
export async function mountChat(options: FakeServerOptions = {}, attributes: Record<string, string> = {}) {
  const server = new FakeServer(options);
  const element = await mount<FredChat>(
    'fred-chat',
    { client: server.client(), open: true },
    { ...pageAttributes, ...attributes },
  );
  const shadow = new Shadow(element);
  await shadow.get('textarea');
  return { server, element, shadow };
}

/** Removes the widgets and what a test has changed on the page. */
export function clearPage(): void {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
  document.documentElement.removeAttribute('dir');
  sessionStorage.clear();
}
