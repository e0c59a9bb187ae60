import { appendText, elementShape, type Shape } from './shapes.ts';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<]+/gi;

/**
 * Makes links of the bare addresses that stand in brackets, as in `[see https://vendor.example]`. The parser
 * leaves them, because such brackets could become a link themselves.
 */
export function linkInBrackets(children: readonly Shape[]): Shape[] {
  const shapes: Shape[] = [];
  let bracket = false;
  for (const child of children) {
    if (typeof child !== 'string') {
      shapes.push(child);
      continue;
    }
    let at = 0;
    for (const match of child.matchAll(ADDRESS)) {
      const before = child.slice(at, match.index);
      if (!/(?:^|[\s*_~([])$/.test(before)) continue;
      bracket ||= before.includes('[');
      const address = withoutTrail(match[0]);
      if (!bracket || !/^(https?:\/\/|www\.)[^./?#]+/i.test(address)) continue;
      appendText(shapes, before);
      const link = elementShape('a', [address]);
      link.link = { address: /^www/i.test(address) ? `http://${address}` : address, open: false };
      shapes.push(link);
      at = match.index + address.length;
    }
    bracket ||= child.includes('[', at);
    appendText(shapes, child.slice(at));
  }
  return shapes;
}

/** An address without the punctuation after it. A closing parenthesis belongs to it if it opens one. */
function withoutTrail(address: string): string {
  let end = address.length;
  let unopened = address.split(')').length - address.split('(').length;
  for (;;) {
    const [trail = ''] =
      /(?:&[a-z]+;|[\]?!.,:*_~'")])$/i.exec(address.slice(Math.max(0, end - 40), end)) ?? [];
    if (trail === '' || (trail === ')' && unopened <= 0)) return address.slice(0, end);
    if (trail === ')') unopened--;
    end -= trail.length;
  }
}
