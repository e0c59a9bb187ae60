import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { figures, hoursFromNow, people, summary, workFigures, workOrder } from '../testing/plant.ts';
import { shadowClick, shadowFind, until, waitForElement } from '../testing/page.ts';
import { FakeServer, type FakeServerOptions } from '../testing/fake-server.ts';

interface Args {
  server: FakeServerOptions;
}

const dashboard = (server: FakeServer) =>
  html`<asset-dashboard
    base-url="https://plant.test"
    key="pk_story"
    .client=${server.client()}
  ></asset-dashboard>`;

const meta: Meta<Args> = {
  title: 'Asset dashboard',
  component: 'asset-dashboard',
  args: { server: {} },
  render: ({ server }) => dashboard(new FakeServer(server)),
};
export default meta;
type Story = StoryObj<Args>;

const shows =
  (selector: string): NonNullable<Story['play']> =>
  ({ canvasElement }) =>
    waitForElement(canvasElement, 'asset-dashboard', selector);

export const Default: Story = { play: shows('.figures dt') };
export const AllWell: Story = {
  args: {
    server: {
      orders: [],
      figures: figures({ maintenance_due: 0, critical_alerts: 0 }),
      summary: summary({
        by_status: { open: 0, in_progress: 0, on_hold: 0, completed: 12, cancelled: 0 },
        by_priority: { low: 0, medium: 0, high: 0, critical: 0 },
        total: 12,
        overdue: 0,
      }),
    },
  },
  play: shows('.figures dt'),
};
export const Empty: Story = {
  args: {
    server: {
      orders: [],
      figures: figures({ total_assets: 0, active_assets: 0, maintenance_due: 0, critical_alerts: 0 }),
      summary: summary({
        by_status: { open: 0, in_progress: 0, on_hold: 0, completed: 0, cancelled: 0 },
        by_priority: { low: 0, medium: 0, high: 0, critical: 0 },
        total: 0,
        overdue: 0,
      }),
    },
  },
  play: shows('.notice'),
};
export const LargeNumbers: Story = {
  args: {
    server: {
      figures: figures({
        total_assets: 1_204_512,
        active_assets: 987_654,
        maintenance_due: 12_345,
        critical_alerts: 999,
      }),
      summary: summary({
        by_status: { open: 250_000, in_progress: 1400, on_hold: 5, completed: 1_000_000, cancelled: 0 },
      }),
    },
  },
  play: shows('.figures dt'),
};
const late = (id: number, changes = {}) =>
  workOrder({
    id,
    title: `Greasing route ${id}`,
    due_date: hoursFromNow(-24 * id),
    priority: 'low',
    ...changes,
  });
export const One: Story = { args: { server: { orders: [workOrder()] } }, play: shows('.figures dt') };
/** More overdue work than a screen has room for, and critical work that is due today. */
export const Many: Story = {
  args: {
    server: {
      orders: [
        ...Array.from({ length: 23 }, (_, at) => late(at + 1)),
        late(40, { title: 'Gas leak', priority: 'critical', due_date: hoursFromNow(1), assigned_to: null }),
      ],
    },
  },
  play: shows('.show-all'),
};
export const NoHistory: Story = {
  args: {
    server: {
      work: workFigures({
        overdue: { n: 9, week_ago: null },
        due_this_week: { n: 14, week_ago: null },
        critical: { n: 3, week_ago: null },
        days: null,
      }),
    },
  },
  play: shows('.change'),
};
export const LongWords: Story = {
  args: {
    server: {
      orders: [
        workOrder({
          title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
          assigned_to: 'a.very.long.user.name.that.does.not.end@plant.example.com',
        }),
      ],
    },
  },
  play: shows('.figures dt'),
};
/** Somebody has completed what was overdue. */
export const ChangedElsewhere: Story = {
  render: () => {
    const orders = [late(1, { title: 'Greasing route of hall 3' }), workOrder()];
    const server = new FakeServer({ orders, events: true });
    return html`<asset-dashboard
      .client=${server.client()}
      @story-change=${() => server.change(1, { status: 'completed' })}
    ></asset-dashboard>`;
  },
  play: async (context) => {
    await shows('.figures dt')(context);
    const dashboard = context.canvasElement.querySelector('asset-dashboard')!;
    const isListed = () => dashboard.shadowRoot?.textContent?.includes('Greasing route');
    await until(isListed);
    dashboard.dispatchEvent(new Event('story-change'));
    await until(() => !isListed());
  },
};
export const OpenedList: Story = {
  ...Many,
  play: async ({ canvasElement }) => {
    await waitForElement(canvasElement, 'asset-dashboard', '.show-all');
    await shadowClick(canvasElement, 'asset-dashboard', '.show-all');
    await waitForElement(canvasElement, 'asset-dashboard', '.opened .row .cover');
  },
};
const chooseDay = async (canvasElement: HTMLElement, value: string) => {
  const choice = await shadowFind<HTMLInputElement>(canvasElement, 'asset-dashboard', '.day-choice input');
  choice.value = value;
  choice.dispatchEvent(new Event('input'));
};
/** A day in the middle of the chart, on which nothing was completed. */
export const ChosenDay: Story = {
  ...One,
  play: async ({ canvasElement }) => {
    await chooseDay(canvasElement, '18');
    await waitForElement(canvasElement, 'asset-dashboard', '#day-completed[aria-disabled=true]');
  },
};
/** What was created on a day. */
export const OpenedDay: Story = {
  args: {
    server: {
      orders: [
        workOrder(),
        late(2, { created_at: hoursFromNow(-73) }),
        late(3, { created_at: hoursFromNow(-9 * 24) }),
      ],
    },
  },
  play: async ({ canvasElement }) => {
    await chooseDay(canvasElement, '26');
    await shadowClick(canvasElement, 'asset-dashboard', '#day-created');
    await waitForElement(canvasElement, 'asset-dashboard', '.opened .row .cover');
  },
};
export const Loading: Story = { args: { server: { fail: () => 'hang' } }, play: shows('.skeleton') };
export const NoConnection: Story = {
  args: { server: { fail: () => 'no_connection' } },
  play: shows('.notice-danger'),
};
export const ServerError: Story = {
  args: { server: { fail: () => 'internal_error' } },
  play: shows('.notice-danger'),
};
export const RefreshFailed: Story = {
  render: () => {
    let loads = 0;
    // The first load succeeds, the refresh does not.
    const fail = (route: string) =>
      route === 'GET /api/assets/dashboard' && ++loads > 1 ? 'no_connection' : undefined;
    return dashboard(new FakeServer({ fail }));
  },
  play: async ({ canvasElement }) => {
    await waitForElement(canvasElement, 'asset-dashboard', '.figures dt');
    await shadowClick(canvasElement, 'asset-dashboard', '.as-of button');
    await waitForElement(canvasElement, 'asset-dashboard', '.notice-warning');
  },
};
export const SignedOut: Story = { args: { server: { fail: () => 'unauthenticated' } }, play: shows('form') };
export const SignedOutByThePage: Story = {
  render: () =>
    html`<asset-dashboard
      .client=${new FakeServer({ fail: () => 'unauthenticated' }).client()}
    ></asset-dashboard>`,
  play: shows('.notice'),
};
export const Forbidden: Story = {
  args: { server: { fail: () => 'forbidden' } },
  play: shows('.notice-danger'),
};
export const KeyRefused: Story = { args: { server: { keyRefused: true } }, play: shows('.notice-danger') };
export const ReadOnly: Story = { args: { server: { me: people.viewer } }, play: shows('.figures dt') };
export const SignedIn: Story = { args: { server: { me: people.technician } }, play: shows('.session') };
export const NotSetUp: Story = { render: () => html`<asset-dashboard></asset-dashboard>` };
export const German: Story = { globals: { locale: 'de' }, play: shows('[lang=de] .figures dt') };
