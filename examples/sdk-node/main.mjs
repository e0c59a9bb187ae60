// A program that uses the SDK: it lists the most urgent work orders, creates one, completes it, and asks
// Fred.
import { ApiError, ChatterFix } from '@chatterfix/sdk';
import { demoCredentials } from '../credentials.mjs';

const { base_url, secret_key } = demoCredentials();
const chatterfix = new ChatterFix({ baseUrl: base_url, key: secret_key });

const { work_orders, total } = await chatterfix.workOrders.list({
  status: ['open', 'in_progress'],
  sort: '-priority',
  limit: 3,
});
console.log(`${total} unfinished work orders; the most urgent:`);
for (const order of work_orders) console.log(`  WO ${order.id}  ${order.priority.padEnd(8)}  ${order.title}`);

let partsLow = 0;
for await (const part of chatterfix.parts.list({ low_stock: true }))
  partsLow += part.current_stock <= part.min_stock_level ? 1 : 0;
console.log(`${partsLow} parts are low in stock`);

const order = await chatterfix.workOrders.create({
  title: 'Oil on the floor below the hydraulic unit',
  priority: 'high',
});
await chatterfix.workOrders.start(order.id);
const done = await chatterfix.workOrders.complete(order.id, {
  actual_hours: 0.5,
  completion_notes: 'Drain plug retightened',
});
console.log(`WO ${done.id} is ${done.status}`);

try {
  await chatterfix.workOrders.start(order.id);
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  console.log(`Starting it again: ${error.code}. ${error.detail}`);
}

process.stdout.write('Fred: ');
for await (const event of chatterfix.chat.stream({ message: 'A pump is leaking at its mechanical seal' })) {
  if (event.type === 'text-delta') process.stdout.write(event.text);
}
console.log();
