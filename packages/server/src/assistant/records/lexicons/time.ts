import type { RecordTerms } from './record-terms.ts';

/** Times. */
export const timeTerms = {
  today: {
    en: 'today, todays, tonight',
    de: 'heute, heutige, heutigen',
    es: 'hoy',
    fr: 'aujourd hui, du jour, ce jour',
    ar: 'اليوم',
  },
  yesterday: {
    en: 'yesterday',
    de: 'gestern',
    es: 'ayer',
    fr: 'hier',
    ar: 'امس, البارح',
  },
  tomorrow: {
    en: 'tomorrow',
    de: 'morgen',
    es: 'manana',
    fr: 'demain',
    ar: 'غدا, بكره, بكرا',
  },
  this: {
    en: 'this, current',
    de: 'diese, dieser, diesen, dieses, diesem',
    es: 'esta, este',
    fr: 'ce, cette',
    ar: 'هذا, هذه, هالاسبوع, الحالي, الحاليه',
  },
  past: {
    en: 'last, past, previous, trailing',
    de: 'letzten, letzte, letztes, letzter, vergangenen, vorigen, letztem',
    es: 'ultimos, ultimas, ultimo, pasado, pasada, anterior',
    fr: 'derniers, dernieres, dernier, derniere, passe, passee, precedent',
    ar: 'اخر, الماضي, الماضيه, السابق, الاخيره',
  },
  coming: {
    en: 'next, coming, within, following',
    de: 'nachsten, kommenden, nachste, kommende, innerhalb',
    es: 'proximos, proximas, siguientes, proxima, proximo',
    fr: 'prochains, prochaines, prochain, prochaine, sous',
    ar: 'القادم, القادمه, خلال, الجاي, المقبل',
  },
  day: {
    en: 'day, days',
    de: 'tag, tage, tagen, d',
    es: 'dia, dias',
    fr: 'jour, jours, j',
    ar: 'يوم, ايام, يوما',
  },
  week: {
    en: 'week, weeks',
    de: 'woche, wochen',
    es: 'semana, semanas',
    fr: 'semaine, semaines',
    ar: 'اسبوع, اسابيع, اسبوعين',
  },
  month: {
    en: 'month, months, mo',
    de: 'monat, monate, monaten, monats',
    es: 'mes, meses',
    fr: 'mois',
    ar: 'شهر, اشهر, شهور',
  },
  year: {
    en: 'year, years, yr, yrs',
    de: 'jahr, jahre, jahren, jahres',
    es: 'ano, anos',
    fr: 'an, ans, annee, annees',
    ar: 'سنه, سنوات, عام, سنتين',
  },
} satisfies RecordTerms;
