import { afterEach, expect, it, vi } from 'vitest';
import { copyText } from './copy-text.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

it.each([
  ['there is none', undefined],
  ['it is refused', { writeText: () => Promise.reject(new DOMException('Not allowed')) }],
])('a text is copied as a selection where the clipboard cannot be used: %s', async (_, clipboard) => {
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(clipboard as unknown as Clipboard); // what is used of it
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  for (const allowed of [true, false]) {
    let copied = '';
    vi.spyOn(document, 'execCommand').mockImplementation((command) => {
      copied = `${command} ${String(getSelection())}`;
      return allowed;
    });
    expect(await copyText('two\nlines', document.body)).toBe(allowed);
    expect([copied, document.activeElement]).toEqual(['copy two\nlines', button]);
    expect(document.querySelector('textarea')).toBeNull();
  }
});

it('a text is put on the clipboard where there is one', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const command = vi.spyOn(document, 'execCommand');
  expect(await copyText('x', document.body)).toBe(true);
  expect([write.mock.calls, command.mock.calls]).toEqual([[['x']], []]);
});
