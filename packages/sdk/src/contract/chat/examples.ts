import type { ExamplesOf } from '../example.ts';
import type { chat } from './endpoints.ts';
import type { ChatAnswer, ChatCitation, ChatMessage, ChatSource } from './schemas.ts';

const runId = 'b1946ac9-2c1b-4f5e-9a3e-0d6a5f7f3c11';
const sessionId = 'c2Vzc2lvbi0x';
const question = 'Why does pump 7 leak?';
const source: ChatSource = {
  kind: 'work_order',
  id: '4711',
  title: 'Replace the mechanical seal of pump 7',
  quote: 'Seal leaks about a litre an hour at full speed.',
  href: '/api/work-orders/4711',
};
const playbook: ChatSource = {
  kind: 'playbook',
  id: 'pump-seal-leak',
  title: 'Mechanical seal leaks',
  quote: 'A dry-running seal cracks within minutes.',
  href: '/api/playbooks/pump-seal-leak',
};
const text = 'Its mechanical seal leaks [WO-4711](/api/work-orders/4711).';
const citation: ChatCitation = {
  text: 'WO-4711',
  kind: 'work_order',
  id: '4711',
  href: '/api/work-orders/4711',
  checked: true,
};
const answer: ChatAnswer = {
  success: true,
  response: text,
  provider: 'ollama',
  model: 'llama3.2',
  timestamp: '2026-03-02T06:46:00.000Z',
  run_id: runId,
  session_id: sessionId,
  message_id: 2,
  finish_reason: 'stop',
  sources: [source, playbook],
  citations: [citation],
};
const session = {
  id: 1,
  session_id: sessionId,
  title: question,
  user_id: 'user:jane.doe',
  context: 'maintenance',
  ai_provider: 'ollama',
  model_used: 'llama3.2',
  created_at: '2026-03-02T06:45:50.000Z',
  updated_at: '2026-03-02T06:46:00.000Z',
  total_tokens: 412,
  cost: 0,
  unpriced_tokens: 0,
};

const messages: ChatMessage[] = [
  {
    id: 1,
    role: 'user',
    content: question,
    state: 'complete',
    sources: [],
    citations: [],
    created_at: '2026-03-02T06:45:50.000Z',
    provider: null,
    feedback: null,
  },
  {
    id: 2,
    role: 'assistant',
    content: text,
    state: 'complete',
    sources: [source],
    citations: [citation],
    created_at: '2026-03-02T06:46:00.000Z',
    provider: 'ollama',
    feedback: { rating: 'up', reasons: [], comment: null },
  },
];

export const chatExamples: ExamplesOf<typeof chat> = {
  sendChatMessage: {
    body: { message: question, context: 'maintenance' },
    response: answer,
    events: [
      {
        type: 'session-start',
        run_id: runId,
        session_id: sessionId,
        message_id: 1,
        provider: 'ollama',
        model: 'llama3.2',
      },
      { type: 'tool-call', name: 'search_work_orders', summary: 'Looks for work orders on pump 7' },
      { type: 'source-add', source },
      { type: 'text-delta', text },
      { type: 'answer-finish', answer },
    ],
  },
  getChatStatus: {
    response: {
      mode: 'model',
      provider: 'ollama',
      model: 'llama3.2',
      providers: [
        { provider: 'ollama', model: 'llama3.2', configured: true },
        { provider: 'offline', model: 'offline-search', configured: true },
      ],
    },
  },
  listChatSessions: {
    query: { limit: 20 },
    response: {
      sessions: [session],
      total: 1,
      total_capped: false,
      page: 1,
      next_cursor: null,
    },
  },
  getChatSession: {
    params: { session_id: sessionId },
    response: {
      ...session,
      run_id: null,
      messages,
    },
  },
  renameChatSession: {
    params: { session_id: sessionId },
    body: { title: 'Pump 7' },
    response: { ...session, title: 'Pump 7' },
  },
  exportChatSession: {
    params: { session_id: sessionId },
    query: { format: 'json' },
    response: {
      exported_at: '2026-03-03T08:00:00.000Z',
      session: { ...session, messages: messages.slice(0, 1), run_id: null },
      authors: ['user:jane.doe'],
    },
  },
  deleteChatSession: {
    params: { session_id: sessionId },
    response: { session_id: sessionId, deleted: true },
  },
  getCacheStats: { response: { cache_hits: 150, cache_misses: 50, hit_rate_percent: 75 } },
  getPlaybook: {
    params: { slug: 'pump-seal-leak' },
    response: {
      slug: 'pump-seal-leak',
      title: 'Mechanical seal leaks',
      subject: 'pumps',
      symptoms: ['Liquid drips from the seal'],
      hazards: ['Hot liquid under pressure'],
      lockout_steps: ['Tell the operators', 'Stop the pump', 'Lock and tag the motor switch'],
      causes: ['The pump ran dry', 'The shaft is misaligned'],
      steps: ['Drain the casing', 'Replace the seal and the O-ring', 'Align the shaft'],
      parts: ['Mechanical seal', 'O-ring'],
      cost_note: 'About 200 for the seal and half a day of work.',
      prevention: ['Check the alignment after each repair'],
    },
  },
};
