import { afterEach, describe, expect, it } from 'vitest';
import { clearPage, mount, mountCard } from '../testing/mount.ts';
import { until } from '../testing/page.ts';
import { hoursFromNow, workOrder } from '../testing/plant.ts';
import { Shadow } from '../testing/shadow.ts';
import type { WorkOrderCard } from './work-order-card.ts';

afterEach(clearPage);

describe('the content of the card', () => {
  it('shows title, badges, asset, due date, assignment, hours and buttons', async () => {
    const { shadow } = await mountCard();
    await shadow.says('Replace mechanical seal on P-101A');
    for (const words of [
      'High',
      'Open',
      'WO 17 · P-101A · Cooling water pump A',
      'Pump house',
      'Due: ',
      'Assigned: You',
      '4.5h estimated',
    ])
      expect(shadow.text).toContain(words);
    for (const selector of [
      '.work-order-card',
      '.work-order-title',
      '.badge-high',
      '.badge-open',
      '.asset-tag',
      '.due-date',
      '.assigned-to',
      '.estimated-hours',
      '.action-buttons',
    ])
      expect(shadow.has(selector), selector).toBe(true);
    expect(shadow.buttons).toEqual(['Start Work', 'Details']);
  });

  it('shows the text of a record as text, never as markup', async () => {
    const { shadow } = await mountCard({
      orders: [
        workOrder({
          title: '<img src=x onerror=alert(1)>',
          description: '</p><script>alert(1)</script>',
          assigned_to: '${7*7}',
        }),
      ],
    });
    await shadow.says('<img src=x onerror=alert(1)>');
    expect(shadow.has('img, script')).toBe(false);
    expect(shadow.text).toContain('${7*7}');
  });

  it('shows the work order of its attribute, also where an older answer arrives later', async () => {
    const { server, element, shadow } = await mountCard({
      orders: [workOrder(), workOrder({ id: 18, title: 'Grease the bearings' })],
    });
    await shadow.says('Replace mechanical seal');
    const old = server.holdNext('GET /api/work-orders/17');
    const refreshed = element.refresh();
    await until(() => old.held);
    element.setAttribute('work-order-id', '18');
    await shadow.says('Grease the bearings');
    old.release();
    await refreshed;
    await element.updateComplete;
    expect(shadow.text).toContain('Grease the bearings');
    expect(shadow.text).not.toContain('Replace mechanical seal');
  });

  it('shows a work order that the page gives it, without a request', async () => {
    const element = await mount<WorkOrderCard>('work-order-card', {
      workOrder: workOrder({ title: 'Given' }),
    });
    await new Shadow(element).says('Given');
  });

  it.each(['open', 'on_hold', 'in_progress'] as const)(
    'shows the safety notes before the buttons while work is left (%s)',
    async (status) => {
      const { shadow } = await mountCard({ orders: [workOrder({ status })] });
      await shadow.says('Lock out MCC-2 bucket 7');
      const order = (await shadow.get('.safety-notes')).compareDocumentPosition(
        await shadow.get('.action-buttons button'),
      );
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
      await shadow.press('Details');
      await shadow.get('#details');
      expect(shadow.root.querySelectorAll('.safety-notes').length).toBe(1);
      expect(await shadow.violations()).toEqual([]);
    },
  );

  it('shows the safety notes of finished work among the details only', async () => {
    const { shadow } = await mountCard({ orders: [workOrder({ status: 'completed' })] });
    expect(await shadow.get('.card')).toBeTruthy();
    expect(shadow.has('.safety-notes')).toBe(false);
    await shadow.press('Details');
    await shadow.get('#details .safety-notes');
  });

  it.each(['abc', '17abc', '-3', '1.5'])('says that “%s” is not the number of a work order', async (id) => {
    const { server, shadow } = await mountCard({}, { 'work-order-id': id });
    await shadow.says(`“${id}” is not the number of a work order.`);
    expect(server.asked('GET /api/work-orders')).toBe(0);
    expect(shadow.has('[data-state=error]')).toBe(true);
  });

  it('asks for an id where there is none', async () => {
    const shadow = new Shadow(await mount<WorkOrderCard>('work-order-card'));
    await shadow.says('Give the element a work-order-id.');
    expect(shadow.has('[data-state=error]')).toBe(true);
  });

  it('uses the language, number format and direction of the page', async () => {
    document.documentElement.lang = 'de-CH';
    const { shadow } = await mountCard({ orders: [workOrder({ estimated_hours: 1234.5 })] });
    await shadow.says('Arbeit beginnen');
    expect(shadow.text).toContain(new Intl.NumberFormat('de-CH').format(1234.5));
    document.documentElement.lang = 'ar';
    await until(() => shadow.has('[dir=rtl]'));
    document.documentElement.lang = 'tlh';
    await shadow.says('Start Work');
  });

  it.each([320, 414])('has controls of at least 44 pixels and fits a page of %i pixels', async (width) => {
    const { element, shadow } = await mountCard({
      orders: [
        workOrder({
          status: 'in_progress',
          title: `L/H CYL LKG ${'Hydraulikzylinderdichtungssatz'.repeat(3)}`,
        }),
      ],
    });
    (element.parentElement as HTMLElement).style.width = `${width}px`;
    await shadow.press('Details');
    await shadow.press('Complete');
    await shadow.get('#notes');
    expect(shadow.smallTargets()).toEqual([]);
    expect(element.scrollWidth).toBeLessThanOrEqual(width);
    expect(await shadow.violations()).toEqual([]);
  });

  it('marks overdue work in words, not only in colour', async () => {
    const { shadow } = await mountCard({ orders: [workOrder({ due_date: hoursFromNow(-75) })] });
    await shadow.says('Overdue · 3 days ago');
  });
});
