import { nothing, render, type TemplateResult } from 'lit';
import { expect, it, vi } from 'vitest';
import { fredChatTexts } from '../i18n/fred-chat/index.ts';
import { conversationSkeleton, suggestions, textBelowButton } from './chat-parts.ts';

const t = fredChatTexts.in('en');
function shown(template: TemplateResult | typeof nothing): HTMLElement {
  const box = document.createElement('div');
  render(template, box);
  return box.firstElementChild as HTMLElement;
}

it('a conversation that is loaded says so to screen readers', () => {
  const skeleton = shown(conversationSkeleton(t));
  expect(skeleton.getAttribute('role')).toBe('status');
  expect(skeleton.querySelector('.sr-only')!.textContent).toBe(t.loadingConversation);
});

it.each([
  ['the usual ones', undefined, t.suggestions, t.suggestions],
  [
    'those of the page',
    [{ label: 'Leak', prompt: 'Why does P-101A leak?' }, { label: 'What is due?' }],
    ['Leak', 'What is due?'],
    ['Why does P-101A leak?', 'What is due?'],
  ],
])('each suggestion asks its question: %s', (_, prompts, labels, questions) => {
  const ask = vi.fn();
  const group = shown(suggestions(t, prompts, ask));
  expect([group.getAttribute('role'), group.getAttribute('aria-label')]).toEqual([
    'group',
    t.suggestionsLabel,
  ]);
  const buttons = [...group.querySelectorAll('button')];
  for (const button of buttons) button.click();
  expect(buttons.map(({ type, textContent }) => [type, textContent.trim()])).toEqual(
    labels.map((label) => ['button', label]),
  );
  expect(ask.mock.calls).toEqual(questions.map((question) => [question]));
});

it('a page without suggestions has no empty group', () => {
  expect(suggestions(t, [], () => undefined)).toBe(nothing);
});

it('the button to the new text has a name, and leads there', () => {
  const goToEnd = vi.fn();
  const button = shown(textBelowButton(t, goToEnd)).querySelector('button')!;
  expect(button.getAttribute('aria-label')).toBe(t.newBelow);
  button.click();
  expect(goToEnd).toHaveBeenCalledOnce();
});
