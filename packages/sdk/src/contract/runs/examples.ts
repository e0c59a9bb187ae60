import type { ExamplesOf } from '../example.ts';
import type { ClientToolCall } from '../client-tools/schemas.ts';
import type { runs } from './endpoints.ts';
import type { Run } from './schemas.ts';

const runId = 'b1946ac9-2c1b-4f5e-9a3e-0d6a5f7f3c11';
const sessionId = 'c2Vzc2lvbi0x';
const start = {
  type: 'session-start',
  run_id: runId,
  session_id: sessionId,
  message_id: 1,
  provider: 'ollama',
  model: 'llama3.2',
} as const;
const call = {
  type: 'tool-call',
  name: 'search_work_orders',
  summary: 'Looks for work orders on pump 7',
} as const;
const text = 'Its mechanical seal leaks.';
const run: Run = {
  run_id: runId,
  session_id: sessionId,
  message_id: 1,
  state: 'running',
  provider: 'ollama',
  model: 'llama3.2',
  created_at: '2026-03-02T06:45:50.000Z',
  finished_at: null,
  input_tokens: 312,
  output_tokens: 18,
  cached_tokens: 0,
  cost: 0,
  unpriced_tokens: 0,
  usage_estimated: false,
  finish_reason: null,
  steps: [call, { type: 'text', text }],
  last_event_id: '3',
  approvals: [],
  client_tool_calls: [],
  answer: null,
  problem: null,
};

const clientCall: ClientToolCall = {
  call_id: 'p4Wc0mXvGm2yQe7c',
  name: 'open_drawing',
  summary: 'Opens the drawing',
  arguments: { asset_tag: 'P-101A' },
  expires_at: '2026-03-02T06:48:00.000Z',
  state: 'claimed',
};

export const runExamples: ExamplesOf<typeof runs> = {
  getRun: { params: { run_id: runId }, response: run },
  streamRunEvents: {
    params: { run_id: runId },
    query: { last_event_id: '1' },
    response: {
      events: [
        { id: '2', event: call },
        { id: '3', event: { type: 'text-delta', text } },
      ],
      last_event_id: '3',
      finished: false,
    },
    events: [start, call, { type: 'text-delta', text }],
  },
  stopRun: {
    params: { run_id: runId },
    response: {
      ...run,
      state: 'stopped',
      finished_at: '2026-03-02T06:46:00.000Z',
      last_event_id: '4',
      problem: {
        type: 'https://chatterfix.com/problems/run-stopped',
        title: 'The answer was stopped',
        status: 409,
        detail: 'The answer was stopped. What was written so far is kept.',
        code: 'run_stopped',
        request_id: '4f0c1b9e-8f8a-4a53-9d2f-3a1c6f6f8f10',
        session_id: sessionId,
      },
    },
  },
  claimClientTool: {
    params: { run_id: runId },
    body: { call_id: clientCall.call_id, claim_id: '3f1c7a52-6f0e-4d2b-9a61-0c4f5e8d7b19' },
    response: clientCall,
  },
  answerClientTool: {
    params: { run_id: runId },
    body: { call_id: clientCall.call_id, result: { opened: 'P-101A, sheet 2' } },
    response: { ...clientCall, state: 'answered' },
  },
};
