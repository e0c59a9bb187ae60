import type { ChatSource } from '@chatterfix/sdk/contract';

/** A bold title and a list; nothing if the list is empty. */
export function bulletList(title: string, lines: readonly string[]): string {
  return lines.length > 0 ? `**${title}**\n\n${lines.map((line) => `- ${line}`).join('\n')}` : '';
}

export function numberedList(lines: readonly string[]): string {
  return lines.map((line, i) => `${i + 1}. ${line}`).join('\n');
}

/** A quote in a list has at most about this many characters. The source has all of it. */
const MAX_QUOTE = 140;

/** A link to a source, with the beginning of its quote unless the title contains it. */
export function linkTo({ title, quote, href }: ChatSource): string {
  const said = quote.replace(/\s+/g, ' ').trim();
  const words = said && !title.includes(quote) ? `: “${escapeMarkdown(beginningOf(said))}”` : '';
  return `[${escapeMarkdown(title)}](${href})${words}`;
}

function beginningOf(text: string): string {
  if (text.length <= MAX_QUOTE) return text;
  const end = text.lastIndexOf(' ', MAX_QUOTE);
  return `${text.slice(0, end > 0 ? end : MAX_QUOTE).toWellFormed()}…`;
}

/** The text of a record, so that it reads as it was written even if it contains Markdown characters. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&');
}
