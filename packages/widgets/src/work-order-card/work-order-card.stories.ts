import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { WorkOrder } from '@chatterfix/sdk';
import { hoursFromNow, people, workOrder } from '../testing/plant.ts';
import { waitForElement, shadowClick, shadowFind, until } from '../testing/page.ts';
import { Windows } from '../testing/windows.ts';
import { FakeServer, type FakeServerOptions } from '../testing/fake-server.ts';

interface Args {
  order: Partial<WorkOrder>;
  server: FakeServerOptions;
}

const meta: Meta<Args> = {
  title: 'Work order card',
  component: 'work-order-card',
  parameters: { width: 'narrow' },
  args: { order: {}, server: {} },
  render: ({ order, server }) =>
    html`<work-order-card
      work-order-id="17"
      base-url="https://plant.test"
      key="pk_story"
      .client=${new FakeServer({ orders: [workOrder(order)], ...server }).client()}
    ></work-order-card>`,
};
export default meta;
type Story = StoryObj<Args>;

const press =
  (selector: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await shadowClick(canvasElement, 'work-order-card', selector);
  };

export const One: Story = {};
export const InProgress: Story = {
  args: { order: { status: 'in_progress', started_at: hoursFromNow(-2), priority: 'medium' } },
};
export const OnHold: Story = {
  args: {
    order: {
      status: 'on_hold',
      hold_reason: 'Waiting for the shaft sleeve, ordered on Monday',
      priority: 'low',
    },
  },
};
export const Overdue: Story = { args: { order: { priority: 'critical', due_date: hoursFromNow(-75) } } };
export const Completed: Story = {
  args: {
    order: {
      status: 'completed',
      completed_at: hoursFromNow(-1),
      actual_hours: 3.5,
      labor_cost: 280,
      completion_notes: 'Seal and sleeve replaced. Run-out 0.03 mm.',
      due_date: hoursFromNow(-20),
    },
  },
};
export const Cancelled: Story = { args: { order: { status: 'cancelled', priority: 'low' } } };
export const Many: Story = { ...Completed, play: press('[data-opens=details]') };
export const DetailsInProgress: Story = {
  args: { order: { status: 'in_progress' } },
  play: press('[data-opens=details]'),
};
export const PutOnHold: Story = {
  args: { order: { status: 'in_progress' } },
  play: async ({ canvasElement }) => {
    await shadowClick(canvasElement, 'work-order-card', '[data-opens=hold]');
    await shadowClick(canvasElement, 'work-order-card', '.chip');
    await shadowFind(canvasElement, 'work-order-card', '.chip[aria-pressed=true]');
  },
};
export const PutOnHoldWithoutReason: Story = {
  args: { order: { status: 'in_progress' } },
  play: async ({ canvasElement }) => {
    await shadowClick(canvasElement, 'work-order-card', '[data-opens=hold]');
    await shadowClick(canvasElement, 'work-order-card', '[type=submit]');
    await shadowFind(canvasElement, 'work-order-card', '#reason-rule');
  },
};
export const TakeOver: Story = {
  args: { order: { assigned_to: 'tom.baker' }, server: { me: people.technician } },
  play: async ({ canvasElement }) => {
    await shadowClick(canvasElement, 'work-order-card', '.main');
    await shadowFind(canvasElement, 'work-order-card', '#form-title');
  },
};
/** The next job, and the way back. */
export const AfterCompletion: Story = {
  render: () =>
    html`<work-order-card
      work-order-id="17"
      .client=${new FakeServer({
        orders: [
          workOrder({ status: 'in_progress', started_at: hoursFromNow(-2) }),
          workOrder({
            id: 34,
            title: 'Compressor C-2 trips',
            asset_tag: 'C-2',
            asset_name: 'Air compressor 2',
            priority: 'critical',
          }),
        ],
      }).client()}
    ></work-order-card>`,
  play: async ({ canvasElement }) => {
    await shadowClick(canvasElement, 'work-order-card', '[data-opens=complete]');
    await shadowClick(canvasElement, 'work-order-card', '[type=submit]');
    await shadowFind(canvasElement, 'work-order-card', '.main:not([type=submit])');
  },
};
export const HoursUnread: Story = {
  args: { order: { status: 'in_progress', started_at: hoursFromNow(-2) } },
  play: async ({ canvasElement }) => {
    await shadowClick(canvasElement, 'work-order-card', '[data-opens=complete]');
    const hours = await shadowFind<HTMLInputElement>(canvasElement, 'work-order-card', '#hours');
    hours.value = 'two';
    hours.dispatchEvent(new Event('input'));
    await shadowClick(canvasElement, 'work-order-card', '[type=submit]');
    await shadowFind(canvasElement, 'work-order-card', '#hours-rule');
  },
};
export const CompleteForm: Story = {
  args: { order: { status: 'in_progress' } },
  play: press('[data-opens=complete]'),
};
export const CompleteFailed: Story = {
  args: {
    order: { status: 'in_progress' },
    server: { fail: (route) => (route.endsWith('/complete') ? 'internal_error' : undefined) },
  },
  play: async ({ canvasElement }) => {
    await shadowClick(canvasElement, 'work-order-card', '[data-opens=complete]');
    await shadowClick(canvasElement, 'work-order-card', '[type=submit]');
    await shadowFind(canvasElement, 'work-order-card', '.notice-danger');
  },
};
export const Started: Story = {
  play: async ({ canvasElement }) => {
    await shadowClick(canvasElement, 'work-order-card', '.btn-primary');
    await shadowFind(canvasElement, 'work-order-card', '.notice-success');
  },
};
export const ChangedElsewhere: Story = {
  render: () => {
    const server = new FakeServer({
      orders: [workOrder()],
      fail: (route) => {
        if (!route.endsWith('/start')) return undefined;
        server.orders.set(17, workOrder({ status: 'completed' }));
        return 'illegal_transition';
      },
    });
    return html`<work-order-card
      work-order-id="17"
      base-url="https://plant.test"
      key="pk_story"
      .client=${server.client()}
    ></work-order-card>`;
  },
  play: async ({ canvasElement }) => {
    await shadowClick(canvasElement, 'work-order-card', '.btn-primary');
    await shadowFind(canvasElement, 'work-order-card', '.notice-success');
  },
};
export const ChangedMeanwhile: Story = {
  render: () => {
    const server = new FakeServer({
      orders: [workOrder({ status: 'in_progress' })],
      fail: (route) => {
        if (route.endsWith('/complete'))
          server.change(17, { assigned_to: 'tom.baker', priority: 'critical' });
        return undefined;
      },
    });
    return html`<work-order-card
      work-order-id="17"
      base-url="https://plant.test"
      key="pk_story"
      .client=${server.client()}
    ></work-order-card>`;
  },
  play: async ({ canvasElement }) => {
    await shadowClick(canvasElement, 'work-order-card', '[data-opens=complete]');
    const notes = await shadowFind<HTMLTextAreaElement>(canvasElement, 'work-order-card', '#notes');
    notes.value = 'Seal and sleeve replaced. Run-out 0.03 mm.';
    notes.dispatchEvent(new Event('input'));
    await shadowClick(canvasElement, 'work-order-card', '[type=submit]');
    await shadowFind(canvasElement, 'work-order-card', '.notice-danger');
  },
};
export const Loading: Story = { args: { server: { fail: () => 'hang' } } };
export const NoConnection: Story = {
  args: { server: { fail: () => 'no_connection' } },
  play: ({ canvasElement }) => waitForElement(canvasElement, 'work-order-card', '.notice'),
};
export const NotFound: Story = {
  args: { server: { fail: (route) => (route.includes('work-orders') ? 'not_found' : undefined) } },
  play: ({ canvasElement }) => waitForElement(canvasElement, 'work-order-card', '.notice'),
};
export const ServerError: Story = {
  args: { server: { fail: () => 'internal_error' } },
  play: ({ canvasElement }) => waitForElement(canvasElement, 'work-order-card', '.notice'),
};
export const SignedOut: Story = {
  args: { server: { fail: (route) => (route.includes('login') ? undefined : 'unauthenticated') } },
  play: ({ canvasElement }) => waitForElement(canvasElement, 'work-order-card', 'form'),
};
export const SignInOffered: Story = {
  args: { server: { me: people.page } },
  play: ({ canvasElement }) => waitForElement(canvasElement, 'work-order-card', '[data-opens=sign-in]'),
};
export const SignInOpen: Story = {
  args: { server: { me: people.page } },
  play: press('[data-opens=sign-in]'),
};
export const SignInRefused: Story = {
  args: { server: { me: people.page } },
  play: async ({ canvasElement }) => {
    await shadowClick(canvasElement, 'work-order-card', '[data-opens=sign-in]');
    const name = await shadowFind<HTMLInputElement>(canvasElement, 'work-order-card', '#sign-in-username');
    const password = await shadowFind<HTMLInputElement>(
      canvasElement,
      'work-order-card',
      '#sign-in-password',
    );
    name.value = 'maria.lopez';
    name.dispatchEvent(new Event('input'));
    password.value = 'wrong';
    await shadowClick(canvasElement, 'work-order-card', 'form .btn-primary');
    await shadowFind(canvasElement, 'work-order-card', '.notice-danger');
  },
};
const providers = [
  { id: 3, name: 'Plant login' },
  { id: 4, name: 'Hydran service portal' },
];
/**
 * Opens the sign-in form, chooses the first identity provider, acts in its window, and waits for what the
 * form then shows.
 */
const withProvider =
  (
    shows: string,
    act: (windows: Windows) => void = () => undefined,
    blocked = false,
  ): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const windows = new Windows(blocked);
    try {
      await shadowClick(canvasElement, 'work-order-card', '[data-opens=sign-in]');
      await shadowClick(canvasElement, 'work-order-card', '[data-provider="3"]');
      if (!blocked) await until(() => windows.listening > 0);
      act(windows);
      await shadowFind(canvasElement, 'work-order-card', shows);
    } finally {
      windows.restore();
    }
  };
export const SignInWithProviders: Story = {
  args: { server: { me: people.page, identityProviders: providers } },
  play: async ({ canvasElement }) => {
    await shadowClick(canvasElement, 'work-order-card', '[data-opens=sign-in]');
    await shadowFind(canvasElement, 'work-order-card', '[data-provider]');
  },
};
export const SignInInWindow: Story = { ...SignInWithProviders, play: withProvider('[data-cancel]') };
export const SignInWindowGone: Story = {
  ...SignInWithProviders,
  play: withProvider('.sign-in .notice .btn-primary', (windows) => windows.close()),
};
export const SignInWindowBlocked: Story = {
  ...SignInWithProviders,
  play: withProvider('.sign-in .notice-danger', undefined, true),
};
export const SignInDenied: Story = {
  ...SignInWithProviders,
  play: withProvider('.sign-in .notice-danger', (windows) => windows.tell({ error: 'denied' })),
};
export const SignedInWithProvider: Story = {
  args: { server: { me: people.colleague } },
  play: async ({ canvasElement }) => {
    await shadowClick(canvasElement, 'work-order-card', '[data-opens=details]');
    await shadowFind(canvasElement, 'work-order-card', '.session');
  },
};
export const ReadOnly: Story = {
  render: () =>
    html`<work-order-card
      work-order-id="17"
      .client=${new FakeServer({ me: people.viewer }).client()}
    ></work-order-card>`,
  play: ({ canvasElement }) => waitForElement(canvasElement, 'work-order-card', '.footer-note'),
};
/** Somebody else changes the work order while the completion form is open. */
export const ChangedLive: Story = {
  render: () => {
    const server = new FakeServer({ orders: [workOrder({ status: 'in_progress' })], events: true });
    return html`<work-order-card
      work-order-id="17"
      .client=${server.client()}
      @story-change=${() => server.change(17, { priority: 'critical', assigned_to: 'tom.baker' })}
    ></work-order-card>`;
  },
  play: async ({ canvasElement }) => {
    await shadowClick(canvasElement, 'work-order-card', '[data-opens=complete]');
    const notes = await shadowFind<HTMLTextAreaElement>(canvasElement, 'work-order-card', '#notes');
    notes.value = 'Seal and sleeve replaced.';
    notes.dispatchEvent(new Event('input'));
    canvasElement.querySelector('work-order-card')?.dispatchEvent(new Event('story-change'));
    await waitForElement(canvasElement, 'work-order-card', '.message .notice');
  },
};
export const NotSetUp: Story = { render: () => html`<work-order-card work-order-id="17"></work-order-card>` };
export const KeyRefused: Story = {
  args: { server: { keyRefused: true } },
  play: ({ canvasElement }) => waitForElement(canvasElement, 'work-order-card', '.notice-danger'),
};
export const WrongId: Story = { render: () => html`<work-order-card work-order-id="abc"></work-order-card>` };
export const NoSafetyNotes: Story = { args: { order: { safety_notes: null } } };
export const LongSafetyNotes: Story = {
  args: {
    order: {
      safety_notes:
        'Lock out MCC-2 bucket 7.\nClose suction and discharge valves.\nDrain and vent before opening the casing.\n'.repeat(
          4,
        ),
    },
  },
};
export const NoWorkOrder: Story = { render: () => html`<work-order-card></work-order-card>` };
export const Given: Story = {
  render: () =>
    html`<work-order-card
      .workOrder=${workOrder({ title: 'Given by the page, without a server' })}
    ></work-order-card>`,
};
export const Empty: Story = {
  args: {
    order: {
      description: null,
      asset_id: null,
      asset_tag: null,
      asset_name: null,
      assigned_to: null,
      due_date: null,
      estimated_hours: null,
      safety_notes: null,
      parts_cost: null,
      priority: 'low',
    },
  },
};
export const LongWords: Story = {
  args: {
    order: {
      title: `L/H CYL LKG ${'Hydraulikzylinderdichtungssatzaustauschanweisung'.repeat(2)} at the far end of the bay`,
      description: 'Cylinder leaks. '.repeat(80),
      assigned_to: 'a.very.long.user.name.that.does.not.end@plant.example.com',
    },
  },
};
export const German: Story = {
  ...Overdue,
  globals: { locale: 'de' },
  play: ({ canvasElement }) => waitForElement(canvasElement, 'work-order-card', '[lang=de]'),
};
export const Arabic: Story = {
  args: {
    order: {
      priority: 'critical',
      due_date: hoursFromNow(-75),
      title: 'استبدال مانع التسرب في المضخة P-101A',
      description: 'المانع يسرّب نحو عشرين قطرة في الدقيقة.',
    },
  },
  globals: { locale: 'ar' },
  play: ({ canvasElement }) => waitForElement(canvasElement, 'work-order-card', '[dir=rtl]'),
};
