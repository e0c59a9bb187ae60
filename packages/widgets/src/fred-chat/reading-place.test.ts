import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReadingPlace } from './reading-place.ts';

afterEach(() => document.body.replaceChildren());

/**
 * A conversation that is 100 pixels high, with so many pixels above its last question, 20 for the question, and so
 * many of the answer below it.
 */
function conversation(above: number, answer: number) {
  const body = document.createElement('div');
  body.style.cssText = 'block-size: 100px; overflow: auto; position: relative; margin-block-start: 30px';
  body.tabIndex = 0;
  const part = (height: number, className = '') => {
    const element = document.createElement('div');
    element.className = className;
    element.style.blockSize = `${height}px`;
    body.append(element);
    return element;
  };
  part(above);
  part(20, 'user-message');
  const text = part(answer);
  document.body.append(body);
  const changed = vi.fn();
  const place = new ReadingPlace(() => body, changed);
  const grow = (height: number) => {
    text.style.blockSize = `${height}px`;
    place.textArrived();
  };
  const scroll = (top: number) => {
    body.scrollTop = top;
    place.scrolled();
  };
  return { body, place, changed, grow, scroll };
}

describe('the place where a conversation is read', () => {
  it.each([
    ['the end, while the question is in view', 200, 50, 170],
    ['the question, with 12 pixels above it, once the answer is longer than the window', 200, 500, 188],
    ['the beginning, while all of it is in view', 10, 20, 0],
  ])('is %s', (_, above, answer, top) => {
    const { body, place } = conversation(above, answer);
    place.begin();
    place.keep();
    expect(body.scrollTop).toBe(top);
  });

  it('goes on with a growing answer up to the question, and does not go back where it shrinks', () => {
    const { body, grow } = conversation(200, 0);
    const tops = [0, 40, 70, 88, 400, 60].map((height) => {
      grow(height);
      return body.scrollTop;
    });
    // At last the browser itself shows less, because there is less.
    expect(tops).toEqual([120, 160, 188, 188, 188, 180]);
  });

  it('stays where a reader has scrolled to, more than 48 pixels away, and follows one who is nearer', () => {
    const { body, grow, scroll } = conversation(200, 0);
    grow(20);
    expect(body.scrollTop).toBe(140);
    scroll(140 - 48);
    grow(40);
    expect(body.scrollTop).toBe(140 - 48);
    scroll(160 - 47);
    grow(50);
    expect(body.scrollTop).toBe(170);
  });

  it('tells that there is new text more than 48 pixels below, once, until it is in view', () => {
    const { place, changed, grow, scroll } = conversation(200, 0);
    grow(68 + 48);
    expect([place.textBelow, changed.mock.calls.length]).toEqual([false, 0]);
    grow(68 + 49);
    grow(68 + 90);
    expect([place.textBelow, changed.mock.calls.length]).toEqual([true, 1]);
    scroll(188 + 90 - 49);
    expect(place.textBelow).toBe(true);
    scroll(188 + 90 - 48);
    expect([place.textBelow, changed.mock.calls.length]).toEqual([false, 2]);
  });

  it('is the end of the text, and what follows, for a reader who goes there', () => {
    const { body, place, grow, scroll } = conversation(200, 500);
    scroll(0);
    grow(600);
    expect([body.scrollTop, place.textBelow]).toEqual([0, true]);
    place.goToEnd();
    expect([body.scrollTop, place.textBelow, document.activeElement]).toEqual([720, false, body]);
    grow(700);
    expect(body.scrollTop).toBe(820);
  });

  it('is the question again once another one is asked', () => {
    const { body, place, changed, grow, scroll } = conversation(200, 500);
    grow(500);
    place.goToEnd();
    scroll(0);
    grow(600);
    changed.mockClear();
    place.begin();
    expect([place.textBelow, changed.mock.calls.length]).toEqual([false, 1]);
    place.keep();
    expect(body.scrollTop).toBe(188);
  });

  it('is nowhere while the chat is closed', () => {
    const changed = vi.fn();
    const place = new ReadingPlace(() => null, changed);
    place.textArrived();
    place.scrolled();
    place.goToEnd();
    expect([place.textBelow, changed.mock.calls.length]).toEqual([false, 0]);
  });
});
