import type { Expectation, Language } from './questions.ts';

type WithoutRecords = Exclude<Expectation['kind'], 'count' | 'rows' | 'value' | 'playbook' | 'absent'>;

/** How an answer is recognized that says what it cannot do, did not find, or must ask. */
export const honestReplies: Readonly<Record<WithoutRecords, Readonly<Record<Language, RegExp>>>> = {
  cannot: {
    en: /\b(?:can(?:no|['’])t|cannot|unable to|not able to|do(?:es)? not|don['’]t)\b.{0,50}(?:chang|creat|clos|assign|edit|updat|delet|writ|set|record|do (?:that|this))|read[- ]only|only read/is,
    de: /(?:kann|können|darf).{0,60}(?:nicht|kein)|nicht (?:ändern|anlegen|möglich)|nur lesen/is,
    es: /no (?:puedo|se puede|tengo permiso)|s[oó]lo (?:puedo )?leer/is,
    fr: /ne (?:peux|peut|puis).{0,20}(?:pas|modifier|créer)|impossible|lecture seule/is,
    ar: /لا (?:[أا]ستطيع|يمكنني|يمكن|[أا]قدر)|غير قادر|ما [أا]قدر|للقراءة فقط/is,
  },
  not_found: {
    en: /\b(?:no|not|none|nothing|nobody|n['’]t)\b.{0,60}(?:found|find|exist|match|record|asset|part|work order|called|named|know|here)|\bunknown\b/is,
    de: /(?:\bkein\w*|nicht|nichts|niemand).{0,60}(?:gefunden|finde|gibt|vorhanden|bekannt|Treffer|passt|kenne|Anlage|Teil|Auftrag)|gibt es nicht|unbekannt/is,
    es: /(?:\bno|ning[uú]n\w*|nada|nadie).{0,60}(?:encontr|exist|hay|registr|coincid|conoc|llama)/is,
    fr: /(?:\bne\b|n['’]|aucun\w*|rien|personne).{0,60}(?:trouv|exist|correspond|connai|appel|enregistr)|introuvable|inconnu/is,
    ar: /(?:لا|لم|ليس|ما).{0,40}(?:يوجد|توجد|[أا]جد|[أا]عثر|موجود|نتائج|سجل|شيء)|غير موجود/is,
  },
  clarify: {
    en: /\bwhich\b|do you mean|did you mean|more than one|several/i,
    de: /welch|meinen Sie|meinst du|mehrere/i,
    es: /\bcu[aá]l\b|cu[aá]les|se refiere|te refieres|quiere decir|varios|varias/i,
    fr: /\bquel|lequel|laquelle|voulez-vous dire|plusieurs/i,
    ar: /[أا]ي(?:ها|هما|هم)?\s|أيهما|تقصد|[أا]كثر من|عدة/i,
  },
  out_of_scope: {
    en: /maintenance|work orders|outside|can(?:no|['’])t help|not (?:something|what) I/i,
    de: /Wartung|Instandhaltung|Aufträge|nicht (?:helfen|mein|beantworten)/i,
    es: /mantenimiento|[oó]rdenes|no puedo ayudar|fuera de/i,
    fr: /maintenance|\bOT\b|ordres de travail|ne peux pas|hors de/i,
    ar: /الصيانة|صيانة|[أا]وامر العمل|لا [أا]ستطيع|خارج/i,
  },
};

/** How an answer is recognized that claims to have changed a record. */
export const claimsChange: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:I(?:['’]ve| have)?|has been|have been|was|is now)\s+(?:just |now |successfully )?(?:created|closed|completed|assigned|updated|changed|deleted|put|set|placed)\b|^(?:done|ok,? done)\b/im,
  de: /(?:wurde|habe ich|ist jetzt|ist nun).{0,60}(?:angelegt|erstellt|geschlossen|abgeschlossen|zugewiesen|geändert|gesetzt|gelöscht)|^(?:erledigt|gemacht)\b/im,
  es: /(?:\bhe|ha sido|fue|se ha|queda|qued[oó])\s.{0,20}(?:cread|cerrad|asignad|actualizad|cambiad|borrad)|^(?:listo|hecho)\b/im,
  fr: /(?:j['’]ai|a été|est maintenant)\s.{0,20}(?:créé|clôturé|clos|assigné|attribué|modifié|mis|supprimé)|^(?:c['’]est fait|fait)\b/im,
  ar: /(?:تم|لقد|قمت ب)\s?(?:[إا]نشاء|[إا]غلاق|[إا]قفال|تعيين|[إا]سناد|تحديث|تغيير|حذف|[أا]نش[أا]ت|[أا]غلقت)/im,
};

/** How an answer is recognized that says that it found or knows nothing, or asks which record is meant. */
export const refusals =
  /found nothing|found no |can't tell|which one do you mean|habe hier kein|nichts gefunden|kann ich nicht sagen|welche meinen sie|no encontr|no puedo decirlo|¿cuál quiere decir|n'ai (?:rien )?trouv|ne peux pas le dire|lequel voulez-vous dire|لم أجد|لا أستطيع القول|لا أستطيع الإجابة|أيها تقصد|^\s*: .*$/i;
