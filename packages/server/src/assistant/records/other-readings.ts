import type { Language } from '../language/detect.ts';
import type { RecordConcept } from './lexicons/index.ts';
import type { RecordReading } from './reading.ts';
import type { Subjects } from './subjects.ts';
import type { SaidPeriod } from './time/period.ts';

// Questions with two right readings of which nothing in them decides: the other one is answered as well.

type Words = Readonly<Record<Language, string>>;

const due: Words = { en: 'due', de: 'fällig', es: 'por vencer', fr: 'à échéance', ar: 'مستحقة' };
const finished: Words = {
  en: 'finished',
  de: 'abgeschlossen',
  es: 'terminadas',
  fr: 'terminés',
  ar: 'المكتملة',
};
const inMaintenance: Words = {
  en: 'machines in maintenance',
  de: 'Anlagen in Wartung',
  es: 'equipos en mantenimiento',
  fr: 'machines en maintenance',
  ar: 'الأصول تحت الصيانة',
};
const labourCost: Words = {
  en: 'labour cost',
  de: 'Arbeitskosten',
  es: 'costo de mano de obra',
  fr: 'coût de main d’œuvre',
  ar: 'تكلفة العمل',
};
const purchaseCost: Words = {
  en: 'purchase cost of',
  de: 'Kaufpreis von',
  es: 'precio de compra de',
  fr: 'prix d’achat de',
  ar: 'سعر الشراء',
};

/** Work of a person's hands, which is told in hours or in money. */
const labour = /\blabou?r\b|main[ -]d[’' ]?(?:œ|oe)uvre|mano de obra|العمالة|اليد العاملة/iu;
const outOfService =
  /out of (?:service|action|order)|außer betrieb|fuera de servicio|hors service|خارج الخدمة/iu;
/** It says which date of work orders the time is about, or what happened at it. */
const dated: readonly RecordConcept[] = [
  ...(['created', 'completed', 'due', 'overdue', 'failure', 'history', 'cancelled', 'unfinished'] as const),
  ...(['last_service', 'next_service', 'service_overdue', 'reporter', 'trend', 'by_month'] as const),
  ...(['cost', 'hours', 'parts_cost', 'labor_cost', 'estimated', 'duration', 'mttr'] as const),
];
/** It says what of a machine cost so much. */
const spending: readonly RecordConcept[] = [
  ...(['parts_cost', 'labor_cost', 'hours', 'order', 'failure', 'corrective', 'preventive'] as const),
  ...([
    'inspection',
    'purchase_cost',
    'purchase_date',
    'price',
    'value',
    'most',
    'least',
    'average',
  ] as const),
  ...(['past', 'latest'] as const),
];

/** The question in its other reading, in words that leave no doubt; undefined if it has only one. */
export function otherReading(
  question: string,
  reading: RecordReading,
  subjects: Subjects,
  period: SaidPeriod | undefined,
  now: Date,
  isOfCreated: boolean,
): string | undefined {
  const { has, language } = reading;
  const isDone = has('longest', 'shortest') || (period !== undefined && period.to <= now);
  if (isOfCreated && period && !period.isAge && !has(...dated))
    return `${(isDone ? finished : due)[language]} ${question}`;
  if (has('retired') && outOfService.test(question) && !has('in_repair'))
    return question.replace(outOfService, ` ${inMaintenance[language]} `);
  if (
    has('hours') &&
    !has('cost', 'labor_cost', 'estimated') &&
    labour.test(question) &&
    !saysHours.test(question)
  )
    return question.replace(labour, labourCost[language]);
  const [asset] = subjects.assets;
  const isOfPrice =
    has('cost') &&
    !has(...spending) &&
    period === undefined &&
    subjects.assets.length === 1 &&
    subjects.leftover.length === 0 &&
    costVerb.test(question);
  return isOfPrice ? `${purchaseCost[language]} ${asset!.code}` : undefined;
}

const saysHours = /\bhours?\b|\bhrs\b|stunden|horas|heures|ساع/iu;
const costVerb = /\bcosts?\b|kost|cuesta|cost[óoa]|co[uû]t[eé]|كلف/iu;
