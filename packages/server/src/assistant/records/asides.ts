// What somebody adds to a question that asks for nothing: "the supplier is on the phone", "number is enough".

const beginningWith = (...beginnings: string[]) => new RegExp(`^(?:${beginnings.join('|')})`, 'iu');

/** How asides begin, in each language. */
const asides: readonly RegExp[] = [
  // English
  beginningWith(
    String.raw`(?:i|we)(?:['’]?m| am|['’]?ve got to| have to| need (?:it|this|that|to)| got(?:ta| to))\b`,
    String.raw`im `,
    String.raw`need (?:it|this|to|a word)\b`,
    String.raw`gotta `,
    String.raw`got to `,
    String.raw`in a (?:hurry|rush)`,
    String.raw`no (?:rush|hurry)`,
    String.raw`(?:the|my|our) (?:boss|supplier|auditors?|manager|customer|vendor|rep|guy|accountant|director|inspector|plant manager|foreman|chief)(?:['’]?s)? (?:is|are|wants?|needs?|keeps?|asks?|asked|on|here|waiting)\b`,
    String.raw`(?:boss|manager|supervisor|auditors?) (?:is|are|wants?|needs?|asks?|asked)\b`,
    String.raw`it['’]?s for `,
    String.raw`for (?:the|my|our|an?) (?:audit|meeting|report|boss|manager|handover|presentation|review|email|board)\b`,
    String.raw`(?:thanks|thx|cheers|ta|sorry|asap)\b`,
    String.raw`before i `,
    String.raw`so (?:that )?i (?:can|know)\b`,
    String.raw`just (?:curious|checking|asking|wondering)`,
    String.raw`(?:just )?(?:an?|the) (?:number|figure|titles?|names?|total)(?: is| are)?(?: enough| fine| will do| only)?$`,
    String.raw`(?:number|figure|total|titles?|names?) (?:is|are|will)? ?(?:enough|fine|do|only)$`,
    String.raw`only the (?:number|figure|titles?|names?)$`,
  ),
  // German
  beginningWith(
    String.raw`bin (?:schon|gerade|grad|am|auf)\b`,
    String.raw`ich (?:bin|muss|brauche? (?:das|es|die)|stehe|hab(?:e)? (?:gleich|grad|keine))\b`,
    String.raw`muss (?:das|es|gleich|los|weg|weiter)\b`,
    String.raw`brauch(?:e|s)? (?:das|es|die zahl|ich)\b`,
    String.raw`(?:der|mein|unser) (?:chef|lieferant|prüfer|kunde|auditor|meister|vorgesetzter) `,
    String.raw`chef (?:fragt|will|wartet)`,
    String.raw`für (?:den|die|das|meinen?) (?:chef|audit|bericht|besprechung|meeting|übergabe|präsentation)`,
    String.raw`fürs? (?:audit|meeting|protokoll|bericht)`,
    String.raw`(?:danke|sorry|eilt|dringend bitte)\b`,
    String.raw`ist (?:eilig|dringend)`,
    String.raw`(?:die |nur die |eine )?zahl (?:reicht|genügt)`,
    String.raw`nur die (?:zahl|titel|namen)$`,
  ),
  // Spanish
  beginningWith(
    String.raw`estoy (?:en|con|por|de|ya)\b`,
    String.raw`tengo (?:que|prisa|una reunión|al)\b`,
    String.raw`lo necesito`,
    String.raw`la necesito`,
    String.raw`necesito (?:el dato|saberlo)`,
    String.raw`voy (?:a|con|de)\b`,
    String.raw`es para (?:el|la|mi|un)\b`,
    String.raw`para (?:el|la|mi|un) (?:jefe|informe|reunión|auditoría|cierre de turno|reporte)`,
    String.raw`(?:el|mi|la) (?:jefe|jefa|proveedor|auditor|cliente|gerente) `,
    String.raw`(?:gracias|perdón|perdona)\b`,
    String.raw`(?:es|me) urge?\b`,
    String.raw`es urgente`,
    String.raw`(?:solo|sólo|con) el número(?: basta)?$`,
  ),
  // French
  beginningWith(
    String.raw`je (?:suis|dois|pars|file|vais|n['’]ai)\b`,
    String.raw`j['’](?:ai (?:besoin|une réunion|un audit|le)|en ai)\b`,
    String.raw`c['’]est (?:pour|urgent)\b`,
    String.raw`pour (?:le|la|mon|ma|un|une) (?:chef|rapport|réunion|patron|bilan|audit)`,
    String.raw`pour l['’]audit`,
    String.raw`(?:le|mon|la|ma) (?:chef|cheffe|fournisseur|patron|client|auditeur|directeur) `,
    String.raw`(?:merci|désolé)\b`,
    String.raw`(?:juste )?le (?:chiffre|nombre)(?: suffit| me suffit)?$`,
    String.raw`je suis pressé`,
  ),
  // Arabic
  beginningWith(
    String.raw`(?:أنا|انا) (?:مستعجل|رايح|طالع|بحاجة)`,
    String.raw`عندي (?:اجتماع|تدقيق)`,
    String.raw`لازم (?:أروح|اروح|أعرف|اعرف|أطلع|اطلع)`,
    String.raw`(?:المدير|المورد|المدقق|الزبون) `,
    String.raw`محتاجه`,
    String.raw`مستعجل`,
    String.raw`بسرعة`,
    String.raw`شكرا`,
    String.raw`للاجتماع`,
    String.raw`للتقرير`,
    String.raw`للمدير`,
    String.raw`(?:الرقم|العدد) (?:يكفي|بس|فقط)`,
    String.raw`بس (?:الرقم|العدد)$`,
  ),
];
const parts = /\s*[,;؛،–—]\s*|\s+-\s+|(?<=[.?!؟])\s+/u;
/** So many words remain, or the aside is the question. */
const MIN_WORDS = 2;

/** The question without what is only said beside it, at its beginning and its end. */
export function withoutAsides(question: string): string {
  const isAside = (clause: string) => asides.some((pattern) => pattern.test(clause.trim()));
  const clauses = question.split(parts);
  let rest = question;
  for (const clause of clauses.toReversed()) {
    if (!isAside(clause)) break;
    rest = rest.slice(0, rest.lastIndexOf(clause)).replace(/[\s,;؛،–—-]+$/u, '');
  }
  const [first] = clauses;
  if (clauses.length > 1 && first && isAside(first))
    rest = rest.slice(first.length).replace(/^[\s,;؛،–—.?!-]+/u, '');
  return rest.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length >= MIN_WORDS ? rest : question;
}
