// Removes secrets from text before it is logged. They are recognised by the name in front of them, or by
// their form. Takes time linear in the length of the text.

const REDACTED = '[redacted]';
const headerNames = String.raw`(?:proxy-)?authorization|(?:set-)?cookie`;
const secretNames = String.raw`${headerNames}|[\w-]{0,40}(?:password|passwd|secret|api[_-]?key|secret_key|private_key|access_token|refresh_token|id_token|code_verifier|credential)`;

/** A JSON name such as `"password":` before its value. The quotes may be escaped, in JSON within JSON. */
const named = new RegExp(
  String.raw`(?<!\\)\\*["'](?:${secretNames}|token)\\*["']\s{0,20}:\s{0,20}(?=\\*["']|\[|-?\d)`,
  'gi',
);
/** In plain text: whole headers, and assignments such as `password=…`. */
const headers = new RegExp(String.raw`(?<![\w-])(${headerNames})(\s{0,20}[=:]\s{0,20})[^"'\\\r\n]+`, 'gi');
const assigned = new RegExp(
  String.raw`(?<![\w-])(${secretNames})(\s{0,20}[=:]\s{0,20})(?!\[redacted\](?:[\s"'\\,;&)\]}]|$))[^\s"'\\,;&)\]}]+`,
  'gi',
);
const shapes: readonly [RegExp, string][] = [
  [/(?<![A-Za-z0-9])(?:sk|rk|pk|op)_[A-Za-z0-9_-]{6,}/g, REDACTED], // our own keys
  [/(?<![A-Za-z0-9])(?:sk-|xai-|AIza|gsk_)[A-Za-z0-9_-]{6,}/g, REDACTED], // AI providers' keys
  // JWTs, and other JSON in base64url.
  [/(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){0,4}/g, REDACTED],
  [/\b(Bearer|Basic)\s{1,20}[A-Za-z0-9._~+/=-]{6,}/gi, `$1 ${REDACTED}`],
  [/(:\/\/[^\s/:@"]{0,200}:)[^\s/@"]{1,500}@/g, `$1${REDACTED}@`], // postgres://user:password@host
  [/scrypt(?:\$[\w,=-]+){2,3}/g, REDACTED],
  [/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$)/g, REDACTED],
];
/** A quick check: most lines contain no secret. */
const suspicious =
  /(?:sk|rk|pk|op)_|sk-|xai-|AIza|eyJ|earer|asic |:\/\/|scrypt\$|PRIVATE KEY|authorization|cookie|api[_-]?key|passw|secret|token|credential|verifier/i;

/** Removes secrets from a text. JSON stays valid JSON. */
export function scrub(text: string): string {
  if (!suspicious.test(text)) return text;
  let clean = withoutNamedValues(text)
    .replace(headers, `$1$2${REDACTED}`)
    .replace(assigned, `$1$2${REDACTED}`);
  for (const [shape, instead] of shapes) clean = clean.replace(shape, instead);
  return clean;
}

function withoutNamedValues(text: string): string {
  let clean = '',
    keptUntil = 0;
  for (const match of text.matchAll(named)) {
    if (match.index < keptUntil) continue; // inside a value that is already removed
    const start = match.index + match[0].length;
    const { end, instead } = valueAt(text, start);
    clean += text.slice(keptUntil, start) + instead;
    keptUntil = end;
  }
  return clean + text.slice(keptUntil);
}

function valueAt(text: string, start: number): { end: number; instead: string } {
  const opening = openingQuote(text, start);
  if (opening) {
    const slashes = '\\'.repeat(opening.slashes);
    return {
      end: stringEnd(text, opening),
      instead: `${slashes}${opening.quote}${REDACTED}${slashes}${opening.quote}`,
    };
  }
  if (text[start] !== '[')
    return {
      end: start + (/^-?[\w.+-]*/.exec(text.slice(start, start + 100))?.[0].length ?? 0),
      instead: `"${REDACTED}"`,
    };
  let at = start + 1;
  const first = openingQuote(text, at);
  for (let item = first; item && item.slashes === first?.slashes; item = openingQuote(text, at)) {
    at = stringEnd(text, item);
    while (/[\s,]/.test(text[at] ?? '')) at++;
  }
  return { end: at, instead: '[' }; // objects in the list remain, and their own names are checked
}

interface Opening {
  slashes: number;
  quote: string;
  /** The index of the string's first character. */
  begin: number;
}

function openingQuote(text: string, at: number): Opening | undefined {
  let begin = at;
  while (text[begin] === '\\') begin++;
  const quote = text[begin];
  return quote === '"' || quote === "'" ? { slashes: begin - at, quote, begin: begin + 1 } : undefined;
}

/**
 * The index after a string's closing quote. In a string whose quotes have n backslashes, the closing quote
 * has n too, after any number of escaped backslashes of 2n + 2 characters each.
 */
function stringEnd(text: string, { slashes, quote, begin }: Opening): number {
  let run = 0;
  for (let at = begin; at < text.length; at++) {
    if (text[at] === '\\') run++;
    else {
      if (text[at] === quote && run % (2 * slashes + 2) === slashes) return at + 1;
      if (text[at] === '"' && run < slashes) return at - run; // the outer string ended first
      run = 0;
    }
  }
  return text.length;
}
