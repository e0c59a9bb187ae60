import type { RecordTerms } from './record-terms.ts';

/** What a question asks for, whatever it is about. */
export const askingTerms = {
  count: {
    en: 'how many, number of, count, total number, hw many, how mny, count of, total',
    de: 'wie viele, wieviele, wieviel, wie viel, anzahl, zahl der',
    es: 'cuantas, cuantos, cuanto hay, numero de ordenes, cantidad de, total de',
    fr: 'combien, nombre de, nb de, nombre d',
    ar: 'كم, كم عدد, عدد',
  },
  list: {
    en: 'list, show, show me, which, what, whats, give me, display, any, anything, are there, is there',
    de: 'zeig, zeige, liste, auflisten, welche, welcher, welches, was, gib, alle, gibt es, bitte',
    es: 'lista, listar, muestra, muestrame, que, cuales, dame, ver, hay, mostrar',
    fr: 'liste, lister, montre, affiche, quels, quelles, quel, quelle, donne, qu, quoi, y a t il, voir',
    ar: 'اعرض, اظهر, قائمه, وش, ايش, ما, ما هي, ماهي, اي, شنو, شو',
  },
  who: {
    en: 'each person, per person, by person, by technician, who, whos, assignee, whose',
    de: 'wer, wem, zustandig, bearbeiter',
    es: 'quien, quienes, responsable, a quien',
    fr: 'qui, responsable, a qui',
    ar: 'من, مين, منو, المسؤول',
  },
  why: {
    en: 'why, reason',
    de: 'warum, grund, wieso, weshalb',
    es: 'por que, motivo, razon, porque esta',
    fr: 'pourquoi, raison, motif',
    ar: 'لماذا, ليش, سبب, ليه',
  },
  when: {
    en: 'when, what date, date',
    de: 'wann, datum, termin',
    es: 'cuando, fecha',
    fr: 'quand, date',
    ar: 'متي, امتي',
  },
  where: {
    en: `
      which building, which room, which bay, where, location, located, which shelf, which bin, shelf, bin,
      find`,
    de: 'wo, standort, lagerplatz, lagerort, steht, liegt, regal, fach, stehen, ort',
    es: 'donde, ubicacion, estante, lugar, ubicado, ubicada, esta ubicad',
    fr: 'ou, emplacement, localisation, se trouve, ou est, rayon, casier, lieu',
    ar: 'اين, وين, مكان, موقع, فين',
  },
  most: {
    en: `
      each person, per person, by person, by technician, most, highest, top, worst, biggest,
      most expensive, more than any`,
    de: 'meisten, teuerste, teuersten, hochste, hochsten',
    es: 'mas, mayor, mas caros, mas caras',
    fr: 'plus, plus chers, plus couteux',
    ar: 'اكثر, اعلي, اغلي',
  },
  oldest: {
    en: 'oldest',
    de: 'alteste, altester, altesten',
    es: 'mas antigua, mas vieja, mas antiguo',
    fr: 'plus ancien, plus vieux, plus ancienne',
    ar: 'اقدم',
  },
  latest: {
    en: 'latest, newest, most recent',
    de: 'neueste, letzte, letzter, letzten',
    es: 'ultima, ultimas, ultimo, ultimos, mas reciente',
    fr: 'dernier, derniere, derniers, dernieres, plus recent',
    ar: 'اخر, احدث',
  },
  soonest: {
    en: 'first, soonest, next',
    de: 'erste, zuerst, nachste, nachster',
    es: 'primero, primera, proxima, proximo',
    fr: 'premier, prochain, prochaine, en premier',
    ar: 'اول, اقرب',
  },
  ever: {
    en: 'ever, all time, so far, in total, since the beginning, altogether',
    de: 'insgesamt, jemals, bisher, gesamt',
    es: 'en total, hasta ahora, desde siempre, historico',
    fr: 'au total, depuis le debut, en tout',
    ar: 'اجمالي, كلها, منذ البدايه',
  },
} satisfies RecordTerms;
