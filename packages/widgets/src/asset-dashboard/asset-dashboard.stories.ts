import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { figures, people, summary } from '../testing/plant.ts';
import { settled, shadowClick } from '../testing/page.ts';
import { Wire, type WireOptions } from '../testing/wire.ts';

interface Args {
  wire: WireOptions;
}

const dashboard = (wire: Wire) =>
  html`<asset-dashboard
    base-url="https://plant.test"
    key="pk_story"
    .client=${wire.client()}
  ></asset-dashboard>`;

const meta: Meta<Args> = {
  title: 'Asset dashboard',
  component: 'asset-dashboard',
  args: { wire: {} },
  render: ({ wire }) => dashboard(new Wire(wire)),
};
export default meta;
type Story = StoryObj<Args>;

const shows =
  (selector: string): NonNullable<Story['play']> =>
  ({ canvasElement }) =>
    settled(canvasElement, 'asset-dashboard', selector);

export const Default: Story = { play: shows('.figures dt') };
export const Dark: Story = { globals: { theme: 'dark' }, play: shows('.figures dt') };
export const AllWell: Story = {
  args: {
    wire: {
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
    wire: {
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
    wire: {
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
export const Loading: Story = { args: { wire: { fail: () => 'hang' } }, play: shows('.skeleton') };
export const LoadingDark: Story = { ...Loading, globals: { theme: 'dark' } };
export const NoConnection: Story = {
  args: { wire: { fail: () => 'no_connection' } },
  play: shows('.notice-danger'),
};
export const ServerError: Story = {
  args: { wire: { fail: () => 'internal_error' } },
  globals: { theme: 'dark' },
  play: shows('.notice-danger'),
};
export const RefreshFailed: Story = {
  render: () => {
    const wire = new Wire();
    setTimeout(() => (wire.options = { fail: () => 'no_connection' }), 300);
    return dashboard(wire);
  },
  play: async ({ canvasElement }) => {
    await settled(canvasElement, 'asset-dashboard', '.figures dt');
    await new Promise((resolve) => setTimeout(resolve, 350));
    await shadowClick(canvasElement, 'asset-dashboard', '.as-of button');
    await settled(canvasElement, 'asset-dashboard', '.notice-warning');
  },
};
export const SignedOut: Story = { args: { wire: { fail: () => 'unauthenticated' } }, play: shows('form') };
export const SignedOutByThePage: Story = {
  render: () =>
    html`<asset-dashboard .client=${new Wire({ fail: () => 'unauthenticated' }).client()}></asset-dashboard>`,
  play: shows('.notice'),
};
export const Forbidden: Story = {
  args: { wire: { fail: () => 'forbidden' } },
  play: shows('.notice-danger'),
};
export const KeyRefused: Story = { args: { wire: { keyRefused: true } }, play: shows('.notice-danger') };
export const SignedIn: Story = { args: { wire: { me: people.technician } }, play: shows('.session') };
export const SignedInArabic: Story = { ...SignedIn, globals: { locale: 'ar', theme: 'dark' } };
export const NotSetUp: Story = { render: () => html`<asset-dashboard></asset-dashboard>` };
export const Narrow: Story = {
  decorators: [(story) => html`<div style="max-width: 288px">${story()}</div>`],
  play: shows('.figures dt'),
};
export const German: Story = { globals: { locale: 'de' }, play: shows('[lang=de] .figures dt') };
export const Arabic: Story = { globals: { locale: 'ar' }, play: shows('[dir=rtl] .figures dt') };
export const ArabicDark: Story = {
  globals: { locale: 'ar', theme: 'dark' },
  play: shows('[dir=rtl] .figures dt'),
};
