const digits = /[\u0660-\u0669\u06f0-\u06f9]/g;
const H = '(?:h(?:(?:eu|ou?)?r[aes]*)?|st(?:d|un)\\p{L}*|س(?:اع\\p{L}*)?)\\.?';
const M = '(?:m(?:in\\p{L}*)?|د(?:ق\\p{L}*)?)\\.?';
const written = new RegExp(
  `^(?:(\\d*(?:[.,]\\d{1,2})?) ?(?:${H})?|(\\d+)(?::(?=\\d\\d)| ?${H} ?)([0-5]?\\d) ?(?:${H}|${M})?|(\\d+) ?${M})$`,
  'u',
);

/**
 * Hours as people write them: `1.5`, `1,5`, `1:30`, `1h30`, `1 h 30 min`, `90m`, also with Arabic digits;
 * minutes are rounded to hundredths of an hour. Undefined for a text without hours from 0 to 999.99, and for
 * more than two decimals, where a thousand could be meant.
 */
export function parseHours(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(digits, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u066b\u060c]/g, '.')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  const [, decimal, hours = 0, minutes, only] = written.exec(plain) ?? [];
  const value = decimal
    ? Number(decimal.replace(',', '.'))
    : Math.round((Number(hours) + Number(minutes ?? only) / 60) * 100) / 100;
  return value < 1000 ? value : undefined; // NaN is not
}
