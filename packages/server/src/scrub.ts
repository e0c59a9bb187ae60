// Secrets by their shape and by the names they stand under, in any text that is about to leave for a log.

const REDACTED = '[redacted]';
/** A quote as it stands in text, in JSON, and in JSON within JSON. */
const quote = String.raw`\\*["']`;
const header_names = String.raw`(?:proxy-)?authorization|(?:set-)?cookie`;
const secret_names = String.raw`${header_names}|[\w-]*(?:password|passwd|secret|api[_-]?key|secret_key|private_key|access_token|refresh_token|id_token|client_secret|code_verifier|credential)`;
/** `"password":"…"` also within another string, and arrays such as `"set-cookie":["…"]`. */
const named = new RegExp(String.raw`(${quote}(?:${secret_names}|token)${quote}\s*:\s*)(?:(\\*)"(?:(?!\2")(?:\\.|[^\\"]))*\2"|'[^']*'|\[[^\]]*\]|-?\d[\d.]*)`, 'gi');
/** `password=…`, and whole headers, as text. */
const headers = new RegExp(String.raw`\b(${header_names})(\s*[=:]\s*)[^"'\\\r\n]+`, 'gi');
const assigned = new RegExp(String.raw`\b(${secret_names})(\s*[=:]\s*)[^\s"'\\,;&)\]}]+`, 'gi');
const shapes: readonly [RegExp, string][] = [
  [/(?<![A-Za-z0-9])(?:sk|rk|pk|op)_[A-Za-z0-9_-]{6,}/g, REDACTED], // our keys
  [/(?<![A-Za-z0-9])(?:sk-|xai-|AIza|gsk_)[A-Za-z0-9_-]{6,}/g, REDACTED], // AI providers' keys
  [/eyJ[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*)?/g, REDACTED], // JWTs
  [/\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{6,}/gi, `$1 ${REDACTED}`],
  [/(\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@"]*:)[^\s/@"]+@/gi, `$1${REDACTED}@`], // postgres://user:password@host
  [/scrypt\$[A-Za-z0-9_-]+\$[A-Za-z0-9_-]+/g, REDACTED],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g, REDACTED],
];
/** Most lines have none of it; one look tells. */
const suspicious = /(?:sk|rk|pk|op)_|sk-|xai-|AIza|eyJ|earer|asic |:\/\/|scrypt\$|PRIVATE KEY|authorization|cookie|api[_-]?key|passw|secret|token|credential|verifier/i;

/** A text without its secrets. JSON stays JSON. */
export function scrub(text: string): string {
  if (!suspicious.test(text)) return text;
  let clean = text.replace(named, (_whole, name: string, depth: string | undefined) => `${name}${depth ?? ''}"${REDACTED}${depth ?? ''}"`);
  clean = clean.replace(headers, `$1$2${REDACTED}`).replace(assigned, (_whole, name: string, sign: string) => `${name}${sign}${REDACTED}`);
  for (const [shape, instead] of shapes) clean = clean.replace(shape, instead);
  return clean;
}
