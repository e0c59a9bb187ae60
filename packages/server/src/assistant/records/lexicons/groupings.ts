import { languages, type Language } from '../../language/detect.ts';
import type { RecordTerms } from './record-terms.ts';

// By what a question wants its records grouped: "by status", "per technician", "each building". The terms are made of
// a word for "by" and a noun, so that each noun is written once.

/** Before any noun. */
const by: Readonly<Record<Language, readonly string[]>> = {
  en: ['by', 'per', 'for each', 'for every', 'by each'],
  de: ['nach', 'pro', 'je', 'fur jede', 'fur jeden'],
  es: ['por', 'por cada', 'para cada', 'segun', 'segun el', 'segun la'],
  fr: ['par', 'pour chaque', 'selon', 'selon le', 'selon la'],
  ar: ['حسب', 'لكل', 'بحسب', 'حسب كل'],
};
/** "Each building"; but "every machine in repair" asks for machines. */
const each: Readonly<Record<Language, readonly string[]>> = {
  en: ['each', 'every', 'in each', 'in every', 'across'],
  de: ['jede', 'jeder', 'jedes', 'jedem', 'jeden', 'in jedem', 'in jeder'],
  es: ['cada', 'en cada'],
  fr: ['chaque', 'dans chaque', 'de chaque'],
  ar: ['كل', 'في كل'],
};
const and: Readonly<Record<Language, string>> = { en: 'and', de: 'und', es: 'y', fr: 'et', ar: 'و' };

const nouns = {
  by_day: { en: 'day, date', de: 'tag, datum', es: 'dia, fecha', fr: 'jour, date', ar: 'يوم, اليوم' },
  by_weekday: {
    en: 'weekday, day of the week, day of week',
    de: 'wochentag',
    es: 'dia de la semana',
    fr: 'jour de la semaine, jour de semaine',
    ar: 'يوم من الاسبوع, ايام الاسبوع',
  },
  by_month: { en: 'month', de: 'monat', es: 'mes', fr: 'mois', ar: 'شهر, الشهر' },
  by_week: {
    en: 'week, calendar week',
    de: 'woche, kalenderwoche, kw',
    es: 'semana',
    fr: 'semaine',
    ar: 'اسبوع, الاسبوع',
  },
  by_quarter: { en: 'quarter', de: 'quartal', es: 'trimestre', fr: 'trimestre', ar: 'ربع سنه, الربع' },
  by_year: { en: 'year', de: 'jahr', es: 'ano', fr: 'an, annee', ar: 'سنه, السنه, عام, العام' },
  by_type: {
    en: 'type, work type, kind, kind of work, type of work, job type, order type, work order type',
    de: 'art, typ, auftragsart, arbeitsart, auftragstyp',
    es: 'tipo, tipo de trabajo, tipo de orden',
    fr: 'type, type de travail, nature, type d intervention',
    ar: 'النوع, نوع, نوع العمل',
  },
  by_status: {
    en: 'status, state, order status, work order status, asset status',
    de: 'status, zustand, auftragsstatus',
    es: 'estado, estatus, estado de la orden',
    fr: 'statut, etat',
    ar: 'الحاله, حاله',
  },
  by_priority: {
    en: 'priority, priority level, urgency, prio',
    de: 'prioritat, prio, dringlichkeit',
    es: 'prioridad, urgencia',
    fr: 'priorite, niveau de priorite, urgence',
    ar: 'الاولويه, اولويه',
  },
  by_asset: {
    en: 'asset, machine, equipment, piece of equipment, unit of equipment',
    de: 'anlage, maschine, gerat, aggregat',
    es: 'activo, equipo, maquina',
    fr: 'equipement, machine, actif, appareil, engin',
    ar: 'معده, المعده, اصل, الاصل, ماكينه, اله, جهاز',
  },
  by_place: {
    en: 'building, location, area, place, room, site, zone, bldg',
    de: 'gebaude, standort, ort, bereich, raum, halle',
    es: 'edificio, ubicacion, area, zona, lugar, sala',
    fr: 'batiment, emplacement, zone, lieu, local, salle, secteur',
    ar: 'المبني, مبني, الموقع, موقع, المكان, مكان, المنطقه, منطقه',
  },
  by_supplier: {
    en: 'supplier, vendor',
    de: 'lieferant, lieferanten',
    es: 'proveedor',
    fr: 'fournisseur',
    ar: 'المورد, مورد',
  },
  by_category: {
    en: 'category, part category',
    de: 'kategorie',
    es: 'categoria',
    fr: 'categorie',
    ar: 'الفئه, فئه',
  },
  by_manufacturer: {
    en: 'manufacturer, make, brand, maker',
    de: 'hersteller, marke',
    es: 'fabricante, marca',
    fr: 'fabricant, marque, constructeur',
    ar: 'الشركه المصنعه, شركه مصنعه, الصانع, المصنع, ماركه',
  },
  by_person: {
    en: 'technician, tech, person, mechanic, fitter, employee, assignee, engineer, worker, guy, team member',
    de: 'techniker, person, mitarbeiter, mechaniker, bearbeiter, monteur, kollege',
    es: 'tecnico, persona, mecanico, empleado, responsable, operario',
    fr: 'technicien, personne, mecanicien, employe, intervenant, responsable',
    ar: 'فني, الفني, شخص, الشخص, موظف',
  },
  /** "The cost per job": the mean of one figure over all. */
  per_record: {
    en: 'work order, job, order, ticket, task, repair, breakdown, failure, wo',
    de: 'auftrag, arbeitsauftrag, job, reparatur, storung, ausfall',
    es: 'orden, orden de trabajo, trabajo, reparacion, averia, falla',
    fr: 'ordre de travail, ot, intervention, bon de travail, reparation, panne',
    ar: 'امر عمل, امر, مهمه, عطل',
  },
} satisfies RecordTerms;

/** Other ways to say the same. */
const others: Partial<Record<keyof typeof nouns, Partial<Record<Language, string>>>> = {
  by_day: { en: 'daily, day by day', de: 'taglich', es: 'diariamente', fr: 'quotidiennement', ar: 'يوميا' },
  by_week: { en: 'week by week' },
  by_month: {
    en: 'monthly, month by month',
    de: 'monatlich, monatsweise',
    es: 'mensual, mensualmente',
    fr: 'mensuel, mensuellement',
    ar: 'شهريا',
  },
  by_quarter: { en: 'quarter by quarter' },
  by_year: { en: 'year by year' },
  by_type: {
    en: 'corrective vs preventive, preventive vs corrective, planned vs unplanned, reactive vs preventive, split',
    de: 'geplant gegen ungeplant',
    fr: 'repartition',
  },
  by_person: {
    en: `
      technicians, mechanics, fitters, workload, work load, employees, staff, which technicians,
      what technicians, which techs, which people, what people`,
    de: 'arbeitslast',
    es: 'tecnicos, carga de trabajo',
    fr: 'techniciens, charge de travail',
    ar: 'الفنيين, الفنيون, فنيين',
  },
};

/** Nouns that mean a grouping only after "by" or "per". */
const afterByOnly: readonly string[] = ['by_asset', 'per_record'];

const listOf = (text: string | undefined) =>
  (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

/** "Which month had the most", "the building with the fewest": only where one has the most or the least. */
const which: Readonly<Record<Language, readonly string[]>> = {
  en: ['which', 'what'],
  de: ['welcher', 'welche', 'welches', 'welchem', 'welchen'],
  es: ['que', 'cual'],
  fr: ['quel', 'quelle'],
  ar: ['اي'],
};
const having: Readonly<Record<Language, readonly string[]>> = {
  en: ['with', 'having', 'that had', 'that has', 'where'],
  de: ['mit'],
  es: ['con'],
  fr: ['avec', 'ayant'],
  ar: ['ذات', 'الذي', 'التي'],
};
/** Nouns with a meaning of their own, which "which" does not change. */
const notAfterWhich: readonly string[] =
  'by_asset by_type by_status by_supplier by_manufacturer by_person per_record'.split(' ');

function termsOf(concept: keyof typeof nouns, language: Language): string {
  const said = listOf(nouns[concept][language]);
  const before = [...by[language], ...(afterByOnly.includes(concept) ? [] : each[language])];
  const most = said.flatMap((noun) => [
    ...(notAfterWhich.includes(concept) ? [] : which[language].map((one) => `${one} ${noun}`)),
    ...(notAfterWhich.includes(concept) && concept !== 'by_person'
      ? []
      : having[language].map((one) => `${noun} ${one}`)),
  ]);
  return [
    ...said.flatMap((noun) => before.map((one) => `${one} ${noun}`)),
    ...most,
    ...listOf(others[concept]?.[language]),
  ].join(', ');
}

/** "By month and technician": what follows the first noun. */
const second = (language: Language) =>
  Object.values(nouns)
    .flatMap((of) => listOf(of[language]))
    .map((noun) => `${and[language]} ${noun}`)
    .join(', ');

type Grouping = keyof typeof nouns;
const inEachLanguage = (terms: (language: Language) => string) =>
  Object.fromEntries(languages.map((language) => [language, terms(language)])) as Record<Language, string>;

export const groupingTerms = {
  ...(Object.fromEntries(
    (Object.keys(nouns) as Grouping[]).map((concept) => [
      concept,
      inEachLanguage((language) => termsOf(concept, language)),
    ]),
  ) as Record<Grouping, Record<Language, string>>), // the keys are those of `nouns`
  and_grouping: inEachLanguage(second),
} satisfies RecordTerms;

/** The concepts that name a group. */
export const groupingConcepts = Object.keys(nouns).filter((one) => one !== 'per_record') as Exclude<
  Grouping,
  'per_record'
>[]; // the keys are those of `nouns`

const firstWords = new Set(
  languages.flatMap((language) => [...by[language], ...each[language]].map((one) => one.split(' ')[0]!)),
);
/** Whether the word begins "by status" or "each technician", unlike "technicians" alone or "which month". */
export const beginsGrouping = (word: string) => firstWords.has(word);
