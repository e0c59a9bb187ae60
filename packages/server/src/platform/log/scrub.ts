// Secrets, by the names they stand under and by their shape, in any text that is about to leave for a log. Linear in the text's length.

const REDACTED = '[redacted]';
const headerNames = String.raw`(?:proxy-)?authorization|(?:set-)?cookie`;
const secretNames = String.raw`${headerNames}|[\w-]{0,40}(?:password|passwd|secret|api[_-]?key|secret_key|private_key|access_token|refresh_token|id_token|code_verifier|credential)`;

/** `"password":` with what its value begins with; the quotes may be escaped, in JSON within JSON. */
const named = new RegExp(
  String.raw`(?<!\\)\\*["'](?:${secretNames}|token)\\*["']\s{0,20}:\s{0,20}(?=\\*["']|\[|-?\d)`,
  'gi',
);
/** Whole headers, and `password=…`, as text. */
const headers = new RegExp(String.raw`(?<![\w-])(${headerNames})(\s{0,20}[=:]\s{0,20})[^"'\\\r\n]+`, 'gi');
const assigned = new RegExp(
  String.raw`(?<![\w-])(${secretNames})(\s{0,20}[=:]\s{0,20})[^\s"'\\,;&)\]}]+`,
  'gi',
);
const shapes: readonly [RegExp, string][] = [
  [/(?<![A-Za-z0-9])(?:sk|rk|pk|op)_[A-Za-z0-9_-]{6,}/g, REDACTED], // our keys
  [/(?<![A-Za-z0-9])(?:sk-|xai-|AIza|gsk_)[A-Za-z0-9_-]{6,}/g, REDACTED], // AI providers' keys
  [/(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){0,4}/g, REDACTED], // JWTs, and other JSON in base64url
  [/\b(Bearer|Basic)\s{1,20}[A-Za-z0-9._~+/=-]{6,}/gi, `$1 ${REDACTED}`],
  [/(:\/\/[^\s/:@"]{0,200}:)[^\s/@"]{1,500}@/g, `$1${REDACTED}@`], // postgres://user:password@host
  [/scrypt\$[A-Za-z0-9_-]+\$[A-Za-z0-9_-]+/g, REDACTED],
  [/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$)/g, REDACTED],
];
/** Most lines have none of it; one look tells. */
const suspicious =
  /(?:sk|rk|pk|op)_|sk-|xai-|AIza|eyJ|earer|asic |:\/\/|scrypt\$|PRIVATE KEY|authorization|cookie|api[_-]?key|passw|secret|token|credential|verifier/i;

/** A text without its secrets. JSON stays JSON. */
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
    if (match.index < keptUntil) continue; // within a value that is gone already
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
  return { end: at, instead: '[' }; // what is no text in a list is left: it has names of its own
}

interface Opening {
  slashes: number;
  quote: string;
  /** Where the string's own text begins. */
  begin: number;
}

function openingQuote(text: string, at: number): Opening | undefined {
  let begin = at;
  while (text[begin] === '\\') begin++;
  const quote = text[begin];
  return quote === '"' || quote === "'" ? { slashes: begin - at, quote, begin: begin + 1 } : undefined;
}

/** After the string's closing quote. One at a string's own depth of n backslashes has n of them, after any number of whole escaped backslashes (2n + 2 each). */
function stringEnd(text: string, { slashes, quote, begin }: Opening): number {
  let run = 0;
  for (let at = begin; at < text.length; at++) {
    if (text[at] === '\\') run++;
    else {
      if (text[at] === quote && run % (2 * slashes + 2) === slashes) return at + 1;
      if (text[at] === '"' && run < slashes) return at - run; // the string around it ended first
      run = 0;
    }
  }
  return text.length;
}
