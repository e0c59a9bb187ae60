import type {
  ChatAnswer,
  ChatEvent,
  ChatMessage,
  ChatRequest,
  ChatSession,
  ChatStatus,
} from '@chatterfix/sdk';
import { answerText, sources } from './plant.ts';

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The events of an answer, in small pieces, as a model writes it. */
export async function* streamed(
  text: string,
  options: {
    delay?: number;
    request?: ChatRequest;
    lookup?: string;
    provider?: ChatStatus['provider'];
    chunk?: number;
    cut?: boolean;
    finishReason?: ChatAnswer['finish_reason'];
  } = {},
): AsyncGenerator<ChatEvent> {
  const {
    delay = 0,
    lookup,
    provider = 'ollama',
    chunk = 4,
    cut = false,
    finishReason = 'stop',
    request,
  } = options;
  const sessionId = request?.session_id ?? 'ses_story_1';
  yield {
    type: 'session-start',
    run_id: 'run_1',
    session_id: sessionId,
    message_id: 2,
    provider,
    model: 'llama3.1:8b',
  };
  if (lookup) {
    yield { type: 'tool-call', name: 'asset_history', summary: lookup };
    if (delay > 0) await wait(delay * 10);
    yield { type: 'tool-result', name: 'asset_history', succeeded: true, shown: 4, total: 11 };
  }
  for (let at = 0; at < text.length; at += chunk) {
    yield { type: 'text-delta', text: text.slice(at, at + chunk) };
    if (delay > 0) await wait(delay);
  }
  if (cut) return;
  const found = text === answerText ? [...sources] : [];
  yield {
    type: 'answer-finish',
    answer: {
      success: true,
      response: text,
      provider,
      model: 'llama3.1:8b',
      timestamp: new Date().toISOString(),
      run_id: 'run_1',
      session_id: sessionId,
      message_id: 2,
      finish_reason: finishReason,
      sources: found,
      citations: [],
    },
  };
}

export function sessionOf(
  sessionId: string,
  turns: readonly [role: ChatMessage['role'], content: string, state?: ChatMessage['state']][],
  changes: Partial<ChatSession> = {},
): ChatSession {
  const at = new Date().toISOString();
  return {
    id: 1,
    session_id: sessionId,
    title: turns[0]?.[1] ?? '',
    user_id: null,
    context: 'maintenance',
    ai_provider: 'ollama',
    model_used: 'llama3.1:8b',
    created_at: at,
    updated_at: at,
    total_tokens: 812,
    unpriced_tokens: 0,
    cost: 0,
    messages: turns.map(([role, content, state = 'complete'], index) => ({
      id: index + 1,
      role,
      content,
      state,
      sources: role === 'assistant' && content === answerText ? [...sources] : [],
      citations: [],
      created_at: at,
      provider: role === 'assistant' ? 'ollama' : null,
      feedback: null,
    })),
    run_id: null,
    ...changes,
  };
}
