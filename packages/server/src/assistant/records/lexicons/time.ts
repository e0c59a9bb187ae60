import { combined, type RecordTerms } from './record-terms.ts';

/** Times. */
export const timeTerms = {
  today: {
    en: `today, todays, tonight, ${combined('this', 'morning, afternoon, evening')}`,
    de: `heute, heutige, heutigen, heut, ${combined('heute', 'morgen, fruh, mittag, nachmittag, abend, nacht')}`,
    es: 'hoy, esta manana, hoy por la manana, esta tarde, esta noche, hoy por la tarde, hoy en la noche',
    fr: 'aujourd hui, du jour, ce jour, ce matin, ajd, ce soir, cet apres midi, cette nuit',
    ar: 'اليوم, لليوم, الليله, صباح اليوم, مساء اليوم, هذا الصباح, هذا المساء',
  },
  yesterday: {
    en: `yesterday, last night, ${combined('yesterday', 'morning, afternoon, evening, night')}`,
    de: `gestern, ${combined('gestern', 'morgen, fruh, mittag, nachmittag, abend, nacht')}`,
    es: 'ayer, ayer por la manana, ayer por la tarde, ayer por la noche, anoche',
    fr: 'hier, hier matin, hier soir, hier apres midi',
    ar: 'امس, البارح, بالامس, مبارح, مساء امس, صباح امس, ليله امس',
  },
  tomorrow: {
    en: `tomorrow, ${combined('tomorrow', 'morning, noon, afternoon, evening, night')}`,
    de: `morgen, ${combined('morgen', 'fruh, mittag, nachmittag, abend, nacht')}`,
    es: 'manana, manana por la manana, manana por la tarde, manana por la noche',
    fr: 'demain, demain matin, demain midi, demain soir, demain apres midi',
    ar: 'غدا, بكره, بكرا, الغد, صباح الغد, مساء الغد, غدا صباحا, غدا مساء',
  },
  this: {
    en: `
      this, the current, ${combined('end of, end of the', 'day, week, month, quarter, year')}`,
    de: `
      diese, dieser, diesen, dieses, diesem, laufenden, aktuellen, laufendes, laufender,
      ${combined('ende, ende der, ende des', 'woche, monat, monats, quartals, jahres')}`,
    es: `
      esta, este, estas, estos, en curso este,
      ${combined('fin de, final de, final del, finales de', 'semana, mes, trimestre, ano')}`,
    fr: `
      ce, cette, cet, ces, courant,
      ${combined('fin, fin de, fin de la, fin du, fin de l', 'semaine, mois, trimestre, annee')}`,
    ar: `
      هذا, هذه, هالاسبوع, الحالي, الحاليه, هذي, هالشهر, هالسنه,
      ${combined('نهايه', 'اليوم, الاسبوع, الشهر, السنه, العام')}`,
  },
  past: {
    en: 'last, past, previous, trailing, latest, prior',
    de: `
      letzten, letzte, letztes, letzter, vergangenen, vorigen, letztem, vergangene, vorige, voriger,
      voriges, vorherige, vorherigen, vergangener, vergangenes, vormonat, vorwoche, vorjahr, vorquartal`,
    es: 'ultimos, ultimas, ultimo, pasado, pasada, anterior, pasados, pasadas, anteriores, ultima',
    fr: `
      derniers, dernieres, dernier, derniere, passe, passee, precedent, passes, passees, precedente,
      ecoule, ecoulee, ecoules, ecoulees`,
    ar: `
      اخر, الماضي, الماضيه, السابق, الاخيره, الماضيين, الماضيتين, الاخير, الاخيرين, السابقه, الفائت,
      الفائته, المنصرم, الماضيات`,
  },
  coming: {
    en: 'next, coming, within, following, upcoming, ahead, from now',
    de: 'nachsten, kommenden, nachste, kommende, innerhalb, kommender, kommendes, nachster, nachstes',
    es: 'proximos, proximas, siguientes, proxima, proximo, siguiente, que viene, entrante, dentro de',
    fr: `
      prochains, prochaines, prochain, prochaine, sous, qui vient, a venir, suivant, suivante, suivants,
      d ici`,
    ar: 'القادم, القادمه, الجاي, المقبل, القادمين, المقبله, المقبلين, التالي, التاليه',
  },
  /** Before a length of time that is to come for what is due, and past otherwise. */
  during: {
    en: 'over the course of, in the space of',
    de: 'im laufe von, im verlauf von',
    es: 'durante, en el plazo de',
    fr: 'sur, durant, pendant',
    ar: 'خلال, في غضون',
  },
  /** Of a length of time; "hours" alone are those that somebody worked. */
  hour: {
    en: 'hour, hours, hrs, hr, h',
    de: 'stunde, stunden, std, h',
    es: 'hora, horas, h',
    fr: 'heure, heures, h',
    ar: 'ساعه, ساعات',
  },
  day: {
    en: 'day, days',
    de: 'tag, tage, tagen, d',
    es: 'dia, dias',
    fr: 'jour, jours, j',
    ar: 'يوم, ايام, يوما',
  },
  week: {
    en: 'week, weeks, wk, wks, weekly',
    de: 'woche, wochen, vorwoche',
    es: 'semana, semanas',
    fr: 'semaine, semaines',
    ar: 'اسبوع, اسابيع, اسبوعين, الاسبوع, اسبوعا',
  },
  month: {
    en: 'month, months, mo',
    de: 'monat, monate, monaten, monats, vormonat',
    es: 'mes, meses',
    fr: 'mois',
    ar: 'شهر, اشهر, شهور, شهرا',
  },
  year: {
    en: 'year, years, yr, yrs, annual',
    de: 'jahr, jahre, jahren, jahres, jahrs, j, vorjahr',
    es: 'ano, anos',
    fr: 'an, ans, annee, annees',
    ar: 'سنه, سنوات, عام, سنتين, عاما, اعوام, سنين',
  },
  quarter: {
    en: 'quarter, quarters, qtr, q',
    de: 'quartal, quartale, quartals, quartalen, vorquartal',
    es: 'trimestre, trimestres',
    fr: 'trimestre, trimestres',
    ar: 'ربع, ارباع',
  },
  half_year: {
    en: 'half',
    de: 'halbjahr, halfte, jahreshalfte',
    es: 'semestre, mitad',
    fr: 'semestre, moitie',
    ar: 'نصف, النصف',
  },
  weekend: {
    en: 'weekend',
    de: 'wochenende',
    es: 'fin de semana',
    fr: 'week end, weekend',
    ar: 'نهايه الاسبوع, عطله الاسبوع',
  },
  week_number: {
    en: 'week, wk, cw, kw, calendar week',
    de: 'kw, kalenderwoche, woche',
    es: 'semana',
    fr: 'semaine, sem',
    ar: 'اسبوع, الاسبوع رقم',
  },
  day_before_yesterday: {
    en: 'day before yesterday',
    de: 'vorgestern',
    es: 'anteayer, antes de ayer',
    fr: 'avant hier',
    ar: 'اول امس',
  },
  day_after_tomorrow: {
    en: 'day after tomorrow',
    de: 'ubermorgen',
    es: 'pasado manana',
    fr: 'apres demain',
    ar: 'بعد غد',
  },
  to_date: {
    en: 'year to date, ytd, so far this year',
    de: 'seit jahresbeginn, im laufenden jahr, dieses jahr bisher',
    es: 'en lo que va del ano, en lo que va de ano',
    fr: 'depuis le debut de l annee',
    ar: 'منذ بدايه العام, منذ بدايه السنه',
  },
  since: {
    en: 'since, after, as of, starting from, onwards',
    de: 'seit, ab, nach dem',
    es: 'desde, a partir de, despues de',
    fr: 'depuis, a partir de, apres',
    ar: 'منذ, بعد, ابتداء من',
  },
  until: {
    en: `
      until, till, before, prior to, up to, no later than, by the end of, ${combined('by', 'today, tonight, tomorrow, this, next, the end, end, monday, tuesday, wednesday, thursday, friday, saturday, sunday, the weekend')}`,
    de: 'bis, bis zum, vor dem, vor, spatestens',
    es: `
      hasta, antes de, antes del, antes de fin de, para fin de, para finales de,
      ${combined('para el', 'lunes, martes, miercoles, jueves, viernes, sabado, domingo, final de')}`,
    fr: `
      jusqu a, jusqu au, jusqu, avant, avant le, d ici la fin,
      ${combined('d ici', 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, demain, ce soir')}`,
    ar: 'حتي, قبل, بحلول',
  },
  ago: {
    en: 'ago',
    de: 'vor',
    es: 'hace',
    fr: 'il y a',
    ar: 'قبل, مضت',
  },
  older: {
    en: 'older than, for more than, longer than, more than … old, for over',
    de: 'alter als, langer als, seit mehr als, seit uber',
    es: 'mas de … antiguedad, mas antiguas que, mas de … abiertas, hace mas de, desde hace mas de',
    fr: 'plus vieux que, plus de … anciens, depuis plus de, plus anciens que, il y a plus de',
    ar: 'اقدم من, منذ اكثر من, اكثر من … مفتوحه',
  },
  rolling: {
    en: `
      past week, past month, past year, past quarter, the last week, the last month, the last year,
      the last quarter, trailing year, trailing month`,
    de: 'vergangenen zwolf monaten',
    es: 'ultimo ano, ultima semana, ultimo mes, ultimo trimestre',
    fr: 'derniere semaine, derniere annee, dernier trimestre, douze derniers mois',
    ar: 'اخر اسبوع, اخر شهر, اخر سنه, اخر عام',
  },
  before_that: {
    en: `
      month before, week before, year before, quarter before, day before, before that, the one before`,
    de: 'monat davor, woche davor, jahr davor, tag davor, davor',
    es: 'mes anterior, semana anterior, ano anterior, antes de eso, el anterior',
    fr: 'mois d avant, semaine d avant, annee d avant, mois precedent, avant cela',
    ar: 'الشهر السابق له, قبل ذلك, الاسبوع السابق له',
  },
} satisfies RecordTerms;
