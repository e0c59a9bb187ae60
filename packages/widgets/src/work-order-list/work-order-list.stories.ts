import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { FakeServer, type FakeServerOptions } from '../testing/fake-server.ts';
import { shadowClick, waitForElement } from '../testing/page.ts';
import { dueOrders, hoursFromNow, people, workOrder } from '../testing/plant.ts';

interface Args {
  server: FakeServerOptions;
}

const tag = 'work-order-list';
const list = 'GET /api/work-orders';
const me = people.technician;

const meta: Meta<Args> = {
  title: 'Work order list',
  component: tag,
  args: { server: { me } },
  render: ({ server }) =>
    html`<work-order-list
      base-url="https://plant.test"
      key="pk_story"
      .client=${new FakeServer(server).client()}
    ></work-order-list>`,
};
export default meta;
type Story = StoryObj<Args>;

const shows =
  (selector: string): NonNullable<Story['play']> =>
  ({ canvasElement }) =>
    waitForElement(canvasElement, tag, selector);
const rows = shows('[role=listitem]');

export const Default: Story = { play: rows };
export const One: Story = { args: { server: { me, orders: [workOrder()] } }, play: rows };
export const Many: Story = {
  args: {
    server: {
      me,
      orders: Array.from({ length: 1200 }, (_, index) =>
        workOrder({
          id: index + 1,
          title: `Grease bearing ${index + 1}`,
          due_date: hoursFromNow(index - 20),
        }),
      ),
    },
  },
  play: rows,
};
export const LongWords: Story = {
  args: {
    server: {
      me,
      orders: [
        workOrder({
          id: 18,
          title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
          asset_name: 'Kühlwasserumwälzpumpenantriebsmotorlagerschild',
        }),
        ...dueOrders,
      ],
    },
  },
  play: rows,
};
export const Visitor: Story = { args: { server: { me: people.page } }, play: shows('.sign-in') };
export const ReadOnly: Story = { args: { server: { me: people.viewer } }, play: shows('.notice-info') };
export const Empty: Story = { args: { server: { me, orders: [] } }, play: shows('.notice-info') };
export const Loading: Story = { args: { server: { me, fail: () => 'hang' } }, play: shows('.skeleton') };
export const NoConnection: Story = {
  args: { server: { me, fail: (route) => (route === list ? 'no_connection' : undefined) } },
  play: shows('.notice-danger'),
};
export const ServerError: Story = {
  args: { server: { me, fail: (route) => (route === list ? 'internal_error' : undefined) } },
  play: shows('.notice-danger'),
};
/** Somebody completes a job of the list and creates another one. */
export const ChangedElsewhere: Story = {
  render: () => {
    const server = new FakeServer({ me, events: true });
    const change = () => {
      server.change(22, { status: 'completed' });
      server.add(workOrder({ id: 30, title: 'Stop the leak', updated_at: hoursFromNow(0) }));
    };
    return html`<work-order-list
      base-url="https://plant.test"
      key="pk_story"
      .client=${server.client()}
      @story-change=${change}
    ></work-order-list>`;
  },
  play: async (context) => {
    await rows(context);
    const { canvasElement } = context;
    canvasElement.querySelector(tag)?.dispatchEvent(new Event('story-change'));
    await waitForElement(canvasElement, tag, '.news .btn');
  },
};
export const SignedOut: Story = {
  args: { server: { fail: () => 'unauthenticated' } },
  play: shows('#sign-in-username'),
};
export const NotSetUp: Story = { render: () => html`<work-order-list></work-order-list>` };
export const Filters: Story = {
  play: async ({ canvasElement }) => {
    await waitForElement(canvasElement, tag, '[role=listitem]');
    await shadowClick(canvasElement, tag, 'summary');
    await waitForElement(canvasElement, tag, '#status');
  },
};
export const Opened: Story = {
  play: async ({ canvasElement }) => {
    await shadowClick(canvasElement, tag, '.open');
    await waitForElement(canvasElement, tag, 'work-order-card');
  },
};
export const German: Story = { globals: { locale: 'de' }, play: shows('[lang=de] [role=listitem]') };
