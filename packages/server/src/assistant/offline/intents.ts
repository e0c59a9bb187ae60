// Recognises questions that ask for a list, a work order by its number, or a stock, in the languages of the
// widgets. The chat suggests such questions.

/** What a question asks for, apart from its words. */
export interface Intents {
  /** Work that is due or overdue. */
  due: boolean;
  /** Parts that are low in stock. */
  low: boolean;
  /** Parts that are out of stock. */
  out: boolean;
  /** How many of a part there are, or where it is. The answer is a part, not a fault. */
  stock: boolean;
  /** A figure that is in the manufacturer's manual: a torque, an interval, the kind of oil. */
  specification: boolean;
  /** How to lock a machine out. */
  lockout: boolean;
  /** The numbers of work orders, as written. */
  orderNumbers: string[];
  /** The question without the words that the intents were recognised by. */
  rest: string;
}

const PART = String.raw`(?:parts?|spares|stocks?|inventory|items?|materials?|consumables?|stores|storeroom)`;
const WORK = String.raw`(?:work|orders?|wos?|maintenance|pms?|inspections?|services?|jobs?|tasks?|assets?|machines?|equipment|anything|everything|what(?:'s| is| are|’s)?|which)`;
// "due to" is a cause, not a date.
const DUE = String.raw`(?:overdue|due(?!\s+to\b)|upcoming|coming up)`;
const SHORT = String.raw`(?:low (?:in|on)|(?:are|is|getting) low|short(?:ages?)? (?:in|of|on)|run(?:ning)? (?:low|out|short)|below (?:the |their )?min(?:imum)?)`;
const NONE = String.raw`(?:out[ -]of[ -]stock|stock(?:ed)?[ -]?outs?|(?:no|zero|0|nothing|none) (?:left )?(?:in|on) stock|(?:have|has|are|is) run out)`;
/** Both patterns within one sentence, in either order. */
const both = (a: string, b: string) =>
  new RegExp(String.raw`\b${a}\b[^.?!]{0,60}?\b${b}\b|\b${b}\b[^.?!]{0,60}?\b${a}\b`, 'giu');

const patterns = {
  due: [
    both(WORK, DUE),
    /^\W*(?:over)?due\W*$/giu,
    /\bpms?\b[^.?!]*\b(?:week|today|month)\b/giu,
    /fällig|überfällig|\bvencid\p{L}*|\batrasad\p{L}*|\ben retard\b|échéance|متأخر|مستحق/giu,
  ],
  out: [
    new RegExp(String.raw`\b${NONE}\b`, 'giu'),
    /ausverkauft|nicht (?:mehr )?(?:auf|am) lager|\bagotad\p{L}*|sin existencias|rupture de stock|en rupture|نفدت?/giu,
  ],
  low: [
    both(PART, SHORT),
    /\b(?:low|short)[ -](?:(?:in|on|of) )?stock\b|\bstocks?\b[^.?!]{0,20}\blow\b|\bre-?order\b/giu,
    /\bknapp\b|mindestbestand|\bagotando|existencias bajas|stock bajo|\bvont manquer\b|stock faible|مخزونها|المخزون/giu,
  ],
  stock: [
    /\bhow (?:many|much)\b|\b(?:in|on) (?:stock|hand)\b|\bstock(?: level)?s?\b|\bdo we (?:still )?have\b|\bhave we (?:got|any)\b|\bspare parts?\b|\bpart (?:number|no\.?)\b|\bprice of\b|wie viele|auf lager|cuánt[oa]s|combien de/giu,
  ],
} satisfies Record<string, RegExp[]>;

/** Asks for a figure of a machine, which is no fault. */
const SPECIFICATION =
  /\b(?:torques?|viscosity|tightening|clearance|specifications?|specs?|intervals?|set ?points?|grade of)\b|\bhow (?:tight|often|much (?:oil|grease|water|coolant|refrigerant|torque)|many (?:litres|liters|grams))\b|\b(?:what|which)(?: (?:kind|type|grade) of)? (?:oil|grease|lubricant|coolant|refrigerant|fuse|bearing|belt|pressure|speed|voltage)\b|drehmoment|viskosität|welches (?:öl|fett)|wie oft|par de apriete|qué (?:aceite|grasa)|cada cuánto|couple de serrage|quelle (?:huile|graisse)|عزم|أي زيت/iu;

/** Does not match "boiler lockout", which is a fault. */
const LOCKOUT =
  /\b(how|steps?|procedure|before)\b.*\b(lock(ing)?[ -]?out|isolate)\b|\bloto\b|\block[ -]?out[ /,-]*tag[ -]?out\b|wiedereinschalten|freischalten|cómo (se )?bloque|\bconsigner\b|أعزل|العزل/iu;

/** The place, number or price of what machines are locked out with: "where are the red padlocks". */
const LOCKOUT_PARTS =
  /(?=.*(?:padlock|\block(?:out)? (?:tags?|kits?|stations?)|schl(?:o|ö)ss|candado|cadenas|قفل|[أا]قفال|بطاقات))(?=.*(?:\bwhere\b|how many|how much|\bstock\b|\bprice\b|\bcosts?\b|suppl|wo liegen|wo sind|wie viele|lager|preis|lieferant|d[oó]nde|cu[aá]nt|precio|proveedor|\boù\b|combien|prix|fournisseur|وين|[أا]ين|محل|مكان|كم|سعر|مورد|مخزن|مخزون|مستودع))/isu;

// "pump #2" means the second pump. So "#" alone counts only at the beginning of the question or after words
// such as "of".
const ORDER = String.raw`(?:work[ -]?orders?|w\/?os?|arbeitsauftr(?:ag|äge)|auftrag|(?:orden|órdenes) de trabajo|orden|bons? de travail|(?:أمر|أوامر) (?:ال)?عمل)`;
const ORDER_NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${ORDER}\s{0,5}(?:numbers?|no\.?|nr\.?|№)?\s{0,5}[-:#]?\s{0,5}(\d{1,20})(?![\p{L}\p{N}])|(?<=^[^\p{L}\p{N}]*|\b(?:of|is|about|on|for|in|to|and|show|see|open|close|start|complete|order) )#\s?(\d{1,20})(?![\p{L}\p{N}])`,
  'giu',
);
/** Of a longer question only the beginning is used, as in the search. */
const MAX_CHARACTERS = 4_000;
const MAX_ORDER_NUMBERS = 5;

export function readIntents(question: string): Intents {
  let rest = question.slice(0, MAX_CHARACTERS);
  const orderNumbers = [...rest.matchAll(ORDER_NUMBER)]
    .map(([, named, bare]) => named ?? bare ?? '')
    .slice(0, MAX_ORDER_NUMBERS);
  rest = rest.replace(ORDER_NUMBER, ' ');
  /** Whether the question asks for it. Removes the words that say so from `rest`. */
  const asksFor = (kind: keyof typeof patterns) => {
    const matching = patterns[kind].filter((pattern) => rest.search(pattern) >= 0);
    for (const pattern of matching) rest = rest.replace(pattern, ' ');
    return matching.length > 0;
  };
  const out = asksFor('out');
  const low = asksFor('low');
  const due = asksFor('due');
  const stock = asksFor('stock');
  return {
    due,
    low,
    out,
    stock,
    specification: SPECIFICATION.test(question.slice(0, MAX_CHARACTERS)),
    lockout:
      LOCKOUT.test(question.slice(0, MAX_CHARACTERS)) &&
      !LOCKOUT_PARTS.test(question.slice(0, MAX_CHARACTERS)),
    orderNumbers,
    rest,
  };
}
