// What somebody adds to a question that asks for nothing: "the supplier is on the phone", "number is enough".

const before = {
  en: /^(?:(?:i|we)(?:['’]?m| am|['’]?ve got to| have to| need (?:it|this|that|to)| got(?:ta| to))\b|im |need (?:it|this|to|a word)\b|gotta |got to |in a (?:hurry|rush)|no (?:rush|hurry)|(?:the|my|our) (?:boss|supplier|auditors?|manager|customer|vendor|rep|guy|accountant|director|inspector|plant manager|foreman|chief)(?:['’]?s)? (?:is|are|wants?|needs?|keeps?|asks?|asked|on|here|waiting)\b|(?:boss|manager|supervisor|auditors?) (?:is|are|wants?|needs?|asks?|asked)\b|it['’]?s for |for (?:the|my|our|an?) (?:audit|meeting|report|boss|manager|handover|presentation|review|email|board)\b|(?:thanks|thx|cheers|ta|sorry|asap)\b|before i |so (?:that )?i (?:can|know)\b|just (?:curious|checking|asking|wondering)|(?:just )?(?:an?|the) (?:number|figure|titles?|names?|total)(?: is| are)?(?: enough| fine| will do| only)?$|(?:number|figure|total|titles?|names?) (?:is|are|will)? ?(?:enough|fine|do|only)$|only the (?:number|figure|titles?|names?)$)/iu,
  de: /^(?:bin (?:schon|gerade|grad|am|auf)\b|ich (?:bin|muss|brauche? (?:das|es|die)|stehe|hab(?:e)? (?:gleich|grad|keine))\b|muss (?:das|es|gleich|los|weg|weiter)\b|brauch(?:e|s)? (?:das|es|die zahl|ich)\b|(?:der|mein|unser) (?:chef|lieferant|prüfer|kunde|auditor|meister|vorgesetzter) |chef (?:fragt|will|wartet)|für (?:den|die|das|meinen?) (?:chef|audit|bericht|besprechung|meeting|übergabe|präsentation)|fürs? (?:audit|meeting|protokoll|bericht)|(?:danke|sorry|eilt|dringend bitte)\b|ist (?:eilig|dringend)|(?:die |nur die |eine )?zahl (?:reicht|genügt)|nur die (?:zahl|titel|namen)$)/iu,
  es: /^(?:estoy (?:en|con|por|de|ya)\b|tengo (?:que|prisa|una reunión|al)\b|lo necesito|la necesito|necesito (?:el dato|saberlo)|voy (?:a|con|de)\b|es para (?:el|la|mi|un)\b|para (?:el|la|mi|un) (?:jefe|informe|reunión|auditoría|cierre de turno|reporte)|(?:el|mi|la) (?:jefe|jefa|proveedor|auditor|cliente|gerente) |(?:gracias|perdón|perdona)\b|(?:es|me) urge?\b|es urgente|(?:solo|sólo|con) el número(?: basta)?$)/iu,
  fr: /^(?:je (?:suis|dois|pars|file|vais|n['’]ai)\b|j['’](?:ai (?:besoin|une réunion|un audit|le)|en ai)\b|c['’]est (?:pour|urgent)\b|pour (?:le|la|mon|ma|un|une) (?:chef|rapport|réunion|patron|bilan|audit)|pour l['’]audit|(?:le|mon|la|ma) (?:chef|cheffe|fournisseur|patron|client|auditeur|directeur) |(?:merci|désolé)\b|(?:juste )?le (?:chiffre|nombre)(?: suffit| me suffit)?$|je suis pressé)/iu,
  ar: /^(?:(?:أنا|انا) (?:مستعجل|رايح|طالع|بحاجة)|عندي (?:اجتماع|تدقيق)|لازم (?:أروح|اروح|أعرف|اعرف|أطلع|اطلع)|(?:المدير|المورد|المدقق|الزبون) |محتاجه|مستعجل|بسرعة|شكرا|للاجتماع|للتقرير|للمدير|(?:الرقم|العدد) (?:يكفي|بس|فقط)|بس (?:الرقم|العدد)$)/u,
};
const parts = /\s*[,;؛،–—]\s*|\s+-\s+|(?<=[.?!؟])\s+/u;
/** So many words remain, or the aside is the question. */
const MIN_WORDS = 2;

/** The question without what is only said beside it, at its beginning and its end. */
export function withoutAsides(question: string): string {
  const isAside = (clause: string) => Object.values(before).some((pattern) => pattern.test(clause.trim()));
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
