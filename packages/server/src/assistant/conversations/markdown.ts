import type { ChatExport, ChatMessage, ChatSource } from '@chatterfix/sdk/contract';

const states: Readonly<Record<ChatMessage['state'], string>> = {
  complete: '',
  cut_off: ', cut off',
  failed: ', failed',
  stopped: ', stopped',
  waiting: ', waits for approval',
};

/** A conversation as a Markdown document. Answers are Markdown already; what people typed is shown as they typed it. */
export function printConversation({ exported_at, session, authors }: ChatExport): string {
  const { title, user_id, context, messages } = session;
  const head = [
    `# ${escapeMarkdown(oneLine(title))}`,
    `Conversation of ${escapeMarkdown(user_id ?? 'somebody')} about \`${oneLine(context).replaceAll('`', "'")}\`, exported at ${exported_at}.`,
  ];
  const parts = messages.map(({ role, state, created_at, content, sources }, at) =>
    [
      `---\n\n**${escapeMarkdown(authors[at] ?? '')}**, ${created_at}${states[state]}:`,
      role === 'user' ? quote(escapeMarkdown(content)) : content,
      ...(sources.length === 0 ? [] : [`Sources:\n\n${sources.map(printSource).join('\n')}`]),
    ].join('\n\n'),
  );
  return `${[...head, ...parts].join('\n\n')}\n`;
}

function printSource({ title, href, quote: passage }: ChatSource) {
  return `- ${escapeMarkdown(oneLine(title))} (${href}): ${escapeMarkdown(oneLine(passage))}`;
}

function quote(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => `> ${line}`)
    .join('\n');
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Text whose characters mean nothing in Markdown. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#+!|~&]/g, '\\$&').replace(/^(\s*)([-=]|\d+[.)])/gm, '$1\\$2');
}
