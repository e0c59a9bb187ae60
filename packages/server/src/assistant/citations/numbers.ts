/** Words before the number of a work order, in the languages that Fred speaks. */
const WORK_ORDER =
  '(?:work[ -]?orders?|orders?(?= *(?:no\\.?|number|#))|WOs?|OTs?|BTs?|(?:arbeits|wartungs|reparatur)?auftr(?:ag|ags|äge|ägen)|[oó]rden(?:es)? de trabajo|ordres? de travail|bons? de travail|أوامر (?:ال)?عمل|أمر (?:ال)?عمل|طلب (?:ال)?عمل)';
const NUMBER_SIGN = '(?:no\\.?|n[º°o]\\.?|nr\\.?|number|#|رقم)';
const workOrders = new RegExp(
  `(?<![\\p{L}\\p{N}])${WORK_ORDER}[ :\\u00a0-]{0,4}(?:${NUMBER_SIGN}[ \\u00a0]?)?(\\d{1,10}(?:(?:,| and| und| y| et| &| و|,? or| oder| o| ou) *#?\\d{1,10}){0,30})(?![\\d.,]{0,20}\\d|[\\p{L}%])`,
  'giu',
);

/** The numbers of work orders that a text names: "work order 17", "WO-17", "Aufträge 3 und 4". */
export function workOrderNumbersIn(text: string): string[] {
  return [...text.matchAll(workOrders)].flatMap(([, list = '']) => list.match(/\d+/g) ?? []).map(trimZeros);
}

/** The passages of a text that name work orders, each with its numbers. */
export function workOrderPassagesIn(text: string): { text: string; numbers: string[] }[] {
  return [...text.matchAll(workOrders)].map(([passage, list = '']) => ({
    text: passage,
    numbers: (list.match(/\d+/g) ?? []).map(trimZeros),
  }));
}

const trimZeros = (digits: string) => digits.replace(/^0+(?=\d)/, '');

/** Beginnings of what looks like a tag but is a standard, a unit, a code or a size. */
const GENERAL =
  /^(ISO|IEC|EN|DIN|ANSI|ASME|ASTM|API|NFPA|OSHA|CFR|NEC|NEMA|IEEE|UL|CSA|CE|ATEX|BS|JIS|GB|VDE|VDI|TRBS|DGUV|SAE|NLGI|VG|IP|DN|PN|PH|PT|NPT|BSP|AWG|R|HCFC|HFC|USB|RS|UTF|COVID|PM)-/;
/** Beginnings of the marks that cite records. */
const MARK = /^(WO|ASSET|PART|PLAYBOOK)-/;
const recordNumber =
  /(?<![\p{L}\p{N}/_-])(?=[A-Z0-9-]{0,72}\d)\p{Lu}[A-Z0-9]{0,11}(?:-[A-Z0-9]{1,12}){1,4}(?![\p{L}\p{N}_]|-[\p{L}\p{N}])/gu;

/** What looks like the tag of an asset or the number of a part: letters, a hyphen and digits, such as P-101A. */
export function recordNumbersIn(text: string): string[] {
  return [...new Set([...text.matchAll(recordNumber)].map(([number]) => number))].filter(
    (number) => !MARK.test(number),
  );
}

/** Whether it is rather the name of a standard or a size than a tag: ISO-14224, IP-65. */
export function isGeneral(number: string): boolean {
  return GENERAL.test(number);
}
