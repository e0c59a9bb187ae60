import type { Approval, ChatAnswer, ChatMessage, ClientTool, ClientToolContext } from '@chatterfix/sdk';

/** What a reader can begin a conversation with. */
export interface StartPrompt {
  /** What its button says. */
  label: string;
  /** The question that the button asks. By default its label. */
  prompt?: string;
}

/** A tool of the page that Fred may use. Without a `run` of its own, the chat's `onClientTool` runs it. */
export type HostTool = Omit<ClientTool, 'run'> & Partial<Pick<ClientTool, 'run'>>;

/** Runs a tool of the page: what it returns, or throws, goes to the model. */
export type ClientToolHandler = (
  call: ClientToolContext & { name: string; params: Record<string, unknown> },
) => unknown;

export interface RunDetail {
  /** The work on an answer: `chatterfix.runs.get(run_id)`. */
  run_id: string;
  session_id: string;
}

/** Fred has begun to work on an answer. */
export type RunStartEvent = CustomEvent<RunDetail>;

/** Fred's work on an answer has ended. */
export type RunFinishEvent = CustomEvent<
  RunDetail & {
    /** Identifier of the answer in its conversation; null if it is not complete. */
    message_id: number | null;
    state: ChatMessage['state'];
    finish_reason: ChatAnswer['finish_reason'] | null;
  }
>;

/** Something could not be loaded, asked or answered. The chat tells the reader; this is for the page's log. */
export type ChatErrorEvent = CustomEvent<{
  /** The code of the problem document, such as `provider_timeout`; of the SDK, such as `connection_failed`; or
   * `client_tool_failed` where a tool of the page threw. */
  code: string;
  detail: string;
  request_id: string | undefined;
  session_id: string | null;
}>;

/** Fred proposes a change. The chat shows it on a card; `chatterfix.approvals` decides it in another place. */
export type ApprovalRequestEvent = CustomEvent<{ approval: Approval }>;

/** Another conversation is shown; null is a new one. */
export type SessionChangeEvent = CustomEvent<{ session_id: string | null }>;
