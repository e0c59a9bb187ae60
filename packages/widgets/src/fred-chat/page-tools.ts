import type { ChatterFix, ClientTool } from '@chatterfix/sdk';
import type { ClientToolHandler, HostTool } from './host-api.ts';

/** What the chat gives to the tools of its page. */
interface Page {
  api: ChatterFix;
  tools: readonly HostTool[];
  onClientTool: ClientToolHandler | undefined;
  /** Whether the readers of the page need not have signed in. */
  mayHaveVisitors: boolean;
  failed(detail: string): void;
}

/**
 * The tools as the client runs them. None for anonymous visitors, whose tools the server refuses: their questions are
 * answered without.
 */
export async function pageTools(page: Page): Promise<ClientTool[]> {
  if (page.mayHaveVisitors) {
    const me = await page.api.auth.me().catch(() => undefined);
    if (!me || me.actor_kind === 'publishable_key') return [];
  }
  return page.tools.map((tool) => ({ ...tool, run: (params, call) => run(page, tool, params, call) }));
}

async function run(
  { onClientTool, failed }: Page,
  { name, run: own }: HostTool,
  ...[params, call]: Parameters<ClientTool['run']>
): Promise<unknown> {
  try {
    if (own) return await own(params, call);
    if (onClientTool) return await onClientTool({ name, params, ...call });
    throw new Error(`The page has no function for its tool ${name}.`);
  } catch (error) {
    failed(`The page’s tool ${name} failed: ${error instanceof Error ? error.message : String(error)}`);
    throw error;
  }
}
