// `npm run bench:widgets`: measures the widgets in a browser, and `<fred-chat>` in turns with two chats of others. The
// ratios are what counts, because they depend less on the machine.
//
// A chat is usable in the first frame in which its field for a question is in the page, has a size and takes text;
// each round then types a question and waits until the server has it. Processor time is what all threads of the
// page's process used. Bytes, requests and tasks are counted until all of the chat is there. Requests wait 40 ms, at
// 10 Mbit/s; answers are streamed without that.
import { loadavg } from 'node:os';
import { chromium, type Browser } from 'playwright';
import { browserFlags, findBrowser } from '../tools/browser.mjs';
import { build } from '../tools/build.mjs';
import { readOptions } from '../tools/read-options.mjs';
import { workOrder } from '../packages/widgets/src/testing/plant.ts';
import { lengthOf } from './widgets/answers.ts';
import { FakeServer } from '../packages/widgets/src/testing/fake-server.ts';
import { fullPlant } from '../packages/widgets/src/testing/full-plant.ts';
import { startServer } from './widgets/server.ts';
import { Tab, type Conditions, type Streamed, type Subject } from './widgets/tab.ts';

const { values: options } = readOptions(
  `Usage: npm run bench:widgets -- [--rounds N] [--only CASES]

  --rounds N     How often each case is measured; 5 by default. Medians are printed.
  --only CASES   Only the cases whose names contain one of these words: usable, alone, stream, written, shift, list.`,
  { rounds: { type: 'string', default: '5' }, only: { type: 'string', default: '' } },
  { numbers: ['rounds'] },
);
const ROUNDS = Number(options.rounds);
const isAsked = (name: string) => options.only.split(',').some((word) => name.includes(word.trim()));
/** A page that shows nothing new for this long is frozen. */
const FROZEN_MS = 60_000;
const remote: Conditions = { latency: 40 };

const ours: Subject = {
  name: 'fred-chat',
  path: '/fred-chat',
  host: 'fred-chat',
  field: '#chat-input',
  whole: '#history',
};
const deepChat: Subject = { name: 'deep-chat', path: '/deep-chat', host: 'deep-chat', field: '#text-input' };
const assistantUi: Subject = { name: 'assistant-ui', path: '/assistant-ui', host: '', field: 'textarea' };
const chats = [ours, deepChat, assistantUi];
/** A custom element of one field: sooner than this no chat can be usable. */
const bareField: Subject = { name: 'bare field', path: '/bare-field', host: 'bare-field', field: 'textarea' };
/** What each widget shows when its data is there. */
const widgets: Subject[] = [
  { name: 'work-order-card', path: '/work-order-card', host: 'work-order-card', field: '#title' },
  { name: 'work-order-list', path: '/work-order-list', host: 'work-order-list', field: '[role=listitem]' },
  { name: 'asset-dashboard', path: '/asset-dashboard', host: 'asset-dashboard', field: '.digits' },
  ours,
];

const peers = process.env['CHATTERFIX_PEERS'];
if (!peers) throw new Error('Start it with `npm run bench:widgets`, which fetches the chats of others.');
await build({ say: console.log });
const server = await startServer(peers);
const browser: Browser = await chromium.launch({
  executablePath: await findBrowser({ install: true, say: console.log }),
  args: browserFlags,
});
try {
  if (isAsked('usable')) await benchUsable();
  if (isAsked('alone')) await benchAlone();
  if (isAsked('stream')) await benchStreams();
  if (isAsked('written')) await benchWriting();
  if (isAsked('shift')) await benchShift();
  if (isAsked('list')) await benchList();
} finally {
  await browser.close();
  server.close();
}

/** What must be loaded until a question can be asked, and how long that takes. */
async function benchUsable(): Promise<void> {
  heading(
    'Until a question can be asked',
    'kB',
    'requests',
    '1×: ms',
    'task',
    '4×: ms',
    'task',
    'ratio 1×, 4×',
  );
  const subjects = [...chats, bareField];
  const results = await inTurns(subjects, async (chat) => [
    ...(await untilUsable(chat, { ...remote, slowness: 1 }, chat !== bareField)),
    ...(await untilUsable(chat, { ...remote, slowness: 4 }, chat !== bareField)),
  ]);
  const [, peer] = results;
  for (const [at, [bytes, requests, once, task, , , , fourfold, slowTask]] of results.entries())
    line(subjects[at]!.name, [
      kilobytes(bytes!),
      requests!,
      round(once!),
      taskTime(task!),
      round(fourfold!),
      taskTime(slowTask!),
      `${(once! / peer![2]!).toFixed(2)}, ${(fourfold! / peer![7]!).toFixed(2)}`,
    ]);
  console.log('Targets: ratio to deep-chat ≤ 0.7 at both; no task > 50 ms at 1×, > 100 ms at 4×; ≤ 46 kB');
}

/** What each widget loads on a page of its own, and how long until its data is there. */
async function benchAlone(): Promise<void> {
  heading('One widget on a page, until it shows its data', 'kB', 'requests', 'ms', 'layout shift');
  const results = await inTurns(widgets, async (widget) => untilUsable(widget, remote, false));
  for (const [at, [bytes, requests, ms, , shift]] of results.entries())
    line(widgets[at]!.name, [kilobytes(bytes!), requests!, round(ms!), shift!.toFixed(3)]);
  console.log(
    'Answers of the API included. Targets for code alone: card and list ≤ 34, dashboard ≤ 43, chat ≤ 46 kB',
  );
}

async function untilUsable(subject: Subject, conditions: Conditions, asks: boolean): Promise<number[]> {
  server.plant = new FakeServer();
  server.answer = { tokens: 20, perSecond: undefined };
  const tab = await Tab.open(browser, server, subject, conditions);
  try {
    const ms = await tab.usable();
    await tab.whole();
    const { bytes, requests } = tab;
    const { longestTask, shift } = await tab.counts();
    if (asks) await tab.ask();
    return [bytes, requests, ms, longestTask, shift];
  } finally {
    await tab.close();
  }
}

/** Long answers: processor time, the longest task, and how long after the last byte all is painted. */
async function benchStreams(): Promise<void> {
  const cases = [
    { tokens: 2000, perSecond: 500, chats, target: '≤ 1.5 s' },
    { tokens: 2000, perSecond: undefined, chats, target: 'below assistant-ui' },
    { tokens: 8000, perSecond: undefined, chats: [ours, assistantUi], target: 'below assistant-ui' },
    {
      tokens: 20_000,
      perSecond: undefined,
      chats: [ours, assistantUi],
      target: 'below assistant-ui; task ≤ 50',
    },
  ];
  for (const { tokens, perSecond, chats, target } of cases) {
    const pace = perSecond ? `${perSecond}/s` : 'as fast as possible';
    heading(`An answer of ${tokens} tokens, ${pace}`, 'CPU s', 'longest task', 'last byte to painted, ms');
    server.answer = { tokens, perSecond };
    const results = await inTurns(chats, async (chat) => {
      const { cpu, longestTask, lastByteToPainted } = await streamed(chat);
      return [cpu, longestTask, lastByteToPainted];
    });
    for (const [at, [cpu, task, painted]] of results.entries())
      line(
        chats[at]!.name,
        cpu === Infinity ? ['frozen'] : [cpu!.toFixed(2), taskTime(task!), round(painted!)],
      );
    console.log(`Targets: ${target}; last byte to painted ≤ 100`);
  }
}

async function streamed(chat: Subject, options?: { countWriting: boolean }): Promise<Streamed> {
  server.plant = new FakeServer();
  const tab = await Tab.open(browser, server, chat, {}, options);
  try {
    await tab.usable();
    const frozen = new Promise<Streamed>((resolve) =>
      setTimeout(resolve, FROZEN_MS, {
        cpu: Infinity,
        longestTask: Infinity,
        lastByteToPainted: Infinity,
        written: Infinity,
      }).unref(),
    );
    return await Promise.race([tab.stream(), frozen]);
  } finally {
    await tab.close();
  }
}

/** How many characters the scripts write into the document for each character of the answer. */
async function benchWriting(): Promise<void> {
  const sizes = [250, 2000, 20_000];
  heading('Characters written for each one shown', ...sizes.map((tokens) => `${tokens} tokens`));
  for (const chat of [ours, assistantUi]) {
    const ratios = [];
    for (const tokens of sizes) {
      server.answer = { tokens, perSecond: tokens > 2000 ? 5000 : 500 };
      const { written } = await streamed(chat, { countWriting: true });
      ratios.push((written / lengthOf(server.answer)).toFixed(2));
    }
    line(chat.name, ratios);
  }
  console.log('Target: ≤ 2, flat from 250 to 20,000 tokens');
}

/** How far what is seen moves while the four widgets load on one page, with an API that answers slowly. */
async function benchShift(): Promise<void> {
  heading('Layout shift of a page with all widgets', 'score');
  const sizes = { phone: { width: 375, height: 667, touch: true }, desktop: { width: 1280, height: 900 } };
  server.delay = 500;
  for (const [name, size] of Object.entries(sizes))
    for (const path of ['/all', '/all-list-first']) {
      server.plant = new FakeServer({ orders: fullPlant });
      const tab = await Tab.open(browser, server, { ...ours, path }, { ...remote, ...size });
      await tab.settled();
      const { shift, moved } = await tab.counts();
      line(`${name} ${path}`, [shift.toFixed(3)]);
      for (const move of moved) console.log(`    ${move}`);
      await tab.close();
    }
  server.delay = 0;
  console.log('Target: ≤ 0.02');
}

/** A list of 10,000 rows that is loaded to its end and flung with a finger. */
async function benchList(): Promise<void> {
  heading('10,000 rows, flung with a finger', 'longest task', 'slowest frames', 'rows in the page at most');
  server.plant = new FakeServer({
    orders: Array.from({ length: 10_000 }, (_, i) => workOrder({ id: i + 1, title: `Job ${i + 1}` })),
  });
  const phone = { width: 375, height: 667, touch: true };
  const tab = await Tab.open(browser, server, widgets[1]!, phone);
  await tab.usable();
  for (const [name, run] of [
    ['while it is loaded', () => tab.loadAll(10_000)],
    ['flung back', () => tab.fling(-60_000)],
    ['flung on', () => tab.fling(60_000)],
  ] as const) {
    const { longestTask, frames, rows } = await tab.watchFrames(run);
    const slowest = frames.toSorted((a, b) => b - a)[Math.floor(frames.length / 100)] ?? 0;
    line(name, [taskTime(longestTask), `1 % > ${round(slowest)} ms`, rows]);
  }
  await tab.close();
  console.log('Target: no task > 50 ms; rows in the page do not grow with the list');
}

/**
 * Measures all subjects in turns, several times, from the first to the last and back: each may be slowed by the tab that
 * was closed before it. Returns the medians of each one's figures.
 */
async function inTurns(
  subjects: readonly Subject[],
  measure: (subject: Subject) => Promise<number[]>,
): Promise<number[][]> {
  const results = subjects.map((): number[][] => []);
  for (let turn = 0; turn < ROUNDS; turn++)
    for (const step of subjects.keys()) {
      const at = turn % 2 === 0 ? step : subjects.length - 1 - step;
      results[at]!.push(await measure(subjects[at]!));
    }
  return results.map((runs) =>
    runs[0]!.map((_, figure) => runs.map((run) => run[figure]!).sort((a, b) => a - b)[ROUNDS >> 1]!),
  );
}

function heading(title: string, ...columns: string[]): void {
  console.log(`\n${title} (load of the machine ${loadavg()[0]!.toFixed(1)})`);
  line('', columns);
}

function line(name: string, cells: (string | number)[]): void {
  console.log(`${name.padEnd(24)}${cells.map((cell) => String(cell).padStart(18)).join('')}`);
}

function round(value: number): string {
  return value.toFixed(0);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** The browser reports tasks from 50 ms on. */
function taskTime(ms: number): string {
  return ms === 0 ? '< 50' : ms.toFixed(0);
}
