import type { Context } from '../../context.ts';

/** The variables of every request, kept on Hono's context. */
export interface Env {
  Variables: {
    request_id: string;
    /** The client's address; from X-Forwarded-For only if a trusted proxy sent it. */
    ip: string | null;
    /** Headers for every answer, also an error: security, rate limits and CORS. */
    headers: Record<string, string>;
    /** Whether the answer already has these headers. */
    complete: boolean;
    /** Set once the request is authenticated. */
    caller: Pick<Context, 'tenant' | 'actor'> | undefined;
  };
}
