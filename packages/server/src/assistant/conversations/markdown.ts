import type { ChatExport, ChatMessage, ChatSource } from '@chatterfix/sdk/contract';
import { escapeMarkdown } from '../offline/markdown.ts';

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
    `# ${escaped(oneLine(title))}`,
    `Conversation of ${escaped(user_id ?? 'somebody')} about \`${oneLine(context).replaceAll('`', "'")}\`, exported at ${exported_at}.`,
  ];
  const parts = messages.map(({ role, state, created_at, content, sources }, at) =>
    [
      `---\n\n**${escaped(authors[at] ?? '')}**, ${created_at}${states[state]}:`,
      role === 'user' ? quote(escaped(content)) : content,
      ...(sources.length === 0 ? [] : [`Sources:\n\n${sources.map(printSource).join('\n')}`]),
    ].join('\n\n'),
  );
  return `${[...head, ...parts].join('\n\n')}\n`;
}

function printSource({ title, href, quote: passage }: ChatSource) {
  return `- ${escaped(oneLine(title))} (${href}): ${escaped(oneLine(passage))}`;
}

function quote(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => `> ${line}`)
    .join('\n');
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Text of which neither the characters nor the beginnings of lines mean anything in Markdown. */
function escaped(text: string): string {
  return escapeMarkdown(text)
    .replaceAll('&', '\\&')
    .replace(/^(\s*)([-+=]|\d+[.)])/gm, '$1\\$2');
}
