import { render, type TemplateResult } from 'lit';
import { expect, it, vi } from 'vitest';
import { fredChatTexts } from '../i18n/fred-chat/index.ts';
import { conversationSkeleton, offlineNote, suggestions, textBelowButton } from './chat-parts.ts';

const t = fredChatTexts.in('en');
function shown(template: TemplateResult): HTMLElement {
  const box = document.createElement('div');
  render(template, box);
  return box.firstElementChild as HTMLElement;
}

it('a conversation that is loaded says so to screen readers', () => {
  const skeleton = shown(conversationSkeleton(t));
  expect(skeleton.getAttribute('role')).toBe('status');
  expect(skeleton.querySelector('.sr-only')!.textContent).toBe(t.loadingConversation);
});

it('a note says that there is no model, and what Fred does without', () => {
  const note = shown(offlineNote(t));
  expect(note.getAttribute('role')).toBe('note');
  expect(note.innerText.trim()).toBe(`${t.offlineTitle}. ${t.offline}`);
});

it('each suggestion asks its question', () => {
  const ask = vi.fn();
  const group = shown(suggestions(t, ask));
  expect([group.getAttribute('role'), group.getAttribute('aria-label')]).toEqual([
    'group',
    t.suggestionsLabel,
  ]);
  const buttons = [...group.querySelectorAll('button')];
  for (const button of buttons) button.click();
  expect(buttons.map(({ type }) => type)).toEqual(t.suggestions.map(() => 'button'));
  expect(ask.mock.calls).toEqual(t.suggestions.map((question) => [question]));
});

it('the button to the new text has a name, and leads there', () => {
  const goToEnd = vi.fn();
  const button = shown(textBelowButton(t, goToEnd)).querySelector('button')!;
  expect(button.getAttribute('aria-label')).toBe(t.newBelow);
  button.click();
  expect(goToEnd).toHaveBeenCalledOnce();
});
