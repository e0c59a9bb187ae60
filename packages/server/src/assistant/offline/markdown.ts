import type { ChatSource } from '@chatterfix/sdk/contract';

/** A bold title and a list; nothing if the list is empty. */
export function bulletList(title: string, lines: readonly string[]): string {
  return lines.length > 0 ? `**${title}**\n\n${lines.map((line) => `- ${line}`).join('\n')}` : '';
}

export function numberedList(lines: readonly string[]): string {
  return lines.map((line, i) => `${i + 1}. ${line}`).join('\n');
}

/** A link to a source, with its quote unless the title contains it. */
export function linkTo({ title, quote, href }: ChatSource): string {
  const words = quote && !title.includes(quote) ? `: “${escapeMarkdown(quote.replace(/\s+/g, ' '))}”` : '';
  return `[${escapeMarkdown(title)}](${href})${words}`;
}

/** The text of a record, so that it reads as it was written even if it contains Markdown characters. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&');
}
