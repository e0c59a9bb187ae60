import type { RecordTerms } from './record-terms.ts';

/** What a question asks for, whatever it is about. */
export const askingTerms = {
  count: {
    en: `
      how many, number of, count, total number, hw many, how mny, count of, total, no of, amount of,
      how may, hom many, num of, nr of, count up`,
    de: 'wie viele, wieviele, wieviel, wie viel, anzahl, zahl der, anzahl der',
    es: 'cuantas, cuantos, cuanto hay, numero de ordenes, cantidad de, total de, cuanta, numero de',
    fr: 'combien, nombre de, nb de, nombre d, quel nombre, le nombre',
    ar: 'كم, كم عدد, عدد, ما عدد, عددها',
  },
  list: {
    en: `
      list, show, show me, which, what, whats, give me, display, any, anything, are there, is there,
      find all, name all, get me, pull up, see, all, every, tell me which, look up, let me see`,
    de: `
      zeig, zeige, liste, auflisten, welche, welcher, welches, was, gib, alle, gibt es, bitte, nenne,
      nenn, auflistung, ubersicht, anzeigen`,
    es: `
      lista, listar, muestra, muestrame, que, cuales, dame, ver, hay, mostrar, ensename, todas, todos,
      mostrame, indica, busca`,
    fr: `
      liste, lister, montre, affiche, quels, quelles, quel, quelle, donne, qu, quoi, y a t il, voir,
      donne moi, tous, toutes, montrez, indique, cherche`,
    ar: 'اعرض, اظهر, قائمه, وش, ايش, ما, ما هي, ماهي, اي, شنو, شو, اعطني, هات, عرض, ورني, كل, جميع',
  },
  who: {
    en: `
      who, whos, assignee, whose, which technician, which tech, techs`,
    de: 'wer, wem, zustandig, bearbeiter, welcher techniker, wessen',
    es: 'quien, quienes, responsable, a quien, que tecnico, de quien',
    fr: 'qui, responsable, a qui, quel technicien, a qui est',
    ar: 'من, مين, منو, المسؤول, اي فني, لمن',
  },
  why: {
    en: 'why, reason',
    de: 'warum, grund, wieso, weshalb',
    es: 'por que, motivo, razon, porque esta',
    fr: 'pourquoi, raison, motif',
    ar: 'لماذا, ليش, سبب, ليه',
  },
  when: {
    en: 'when, what date, date, what day, since when, on what date',
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
      most, highest, top, worst, biggest,
      most expensive, more than any, ranking, rank, top ten, top 10, top 5, maximum number, busiest,
      least reliable, bad actors, bad actor, priciest, dearest, costliest, most costly, heaviest,
      maximum, max, greatest, the most`,
    de: `
      meisten, teuerste, teuersten, hochste, hochsten, meiste, am meisten, am haufigsten, haufigsten,
      grosste, grossten, hochster, top, unzuverlassigste, storanfalligste, teuerstes, teuerster,
      wertvollste, wertvollsten, wertvollstes, teuerstem, grosstes, grosster, hochstes, kostspieligste, kostspieligsten`,
    es: `
      mas, mayor, mas caros, mas caras, mas … de todos, mayores, top, mas caro, mas cara,
      menos confiable, menos fiable, mas costoso, mas costosa, mas costosos, mas alto, mas alta,
      maximo`,
    fr: `
      plus, plus chers, plus couteux, le plus, la plus, les plus, le plus souvent, plus grand, top,
      plus eleve, moins fiable, moins fiables, plus cher, plus chere, plus cheres, plus couteuse,
      plus eleves, plus grande, plus gros, plus grosse`,
    ar: `
      اكثر, اعلي, اغلي, الاكثر, الاعلي, اكبر, الاغلي, الاقل موثوقيه, الاكبر, اعلاها, اغلاها`,
  },
  oldest: {
    en: `
      oldest, open the longest, open longest, longest open, waiting the longest, waiting longest,
      longest waiting, earliest, earliest raised`,
    de: 'alteste, altester, altesten, altestes, langsten offen, am langsten offen, am langsten',
    es: `
      mas antigua, mas vieja, mas antiguo, mas viejo, mas viejas, mas antiguas, mas tiempo abierta,
      mas viejos, mas antiguos`,
    fr: `
      plus ancien, plus vieux, plus ancienne, plus anciens, plus vieille, depuis le plus longtemps,
      plus vieilles, plus anciennes`,
    ar: 'اقدم, الاقدم',
  },
  latest: {
    en: 'latest, newest, most recent, youngest',
    de: 'neueste, neuesten, neuester, neuestes, neuste, neusten, jungste, jungsten, letzte, letzter, letzten',
    es: 'ultima, ultimas, ultimo, ultimos, mas reciente, mas recientes, mas nuevo, mas nueva, mas nuevos, mas nuevas',
    fr: `
      dernier, derniere, derniers, dernieres, plus recent, plus recente, plus recents, plus recentes,
      plus neuf, plus neuve, plus nouveau`,
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
  least: {
    en: `
      least, fewest, cheapest, lowest, smallest, least expensive, minimum, lightest, bottom`,
    de: `
      wenigsten, wenigste, billigste, gunstigste, niedrigste, kleinste, billigster, billigstes,
      billigsten, gunstigster, gunstigstes, gunstigsten, niedrigster, kleinster`,
    es: `
      menos, menor, mas barato, mas barata, mas baratos, mas baratas, mas economico, mas bajo`,
    fr: 'moins, moins cher, moins chers, plus bas, moins chere, moins cheres, moins couteux',
    ar: 'اقل, ارخص, الارخص, الاقل',
  },
  longest: {
    en: 'longest, slowest, took longest',
    de: 'langste, langsten, langster, am langsten',
    es: 'mas larga, mas largo, mas tiempo, mas largas',
    fr: 'plus long, plus longue, plus longues, plus longtemps',
    ar: 'اطول',
  },
  shortest: {
    en: 'shortest, fastest, quickest',
    de: 'kurzeste, kurzesten, kurzester, schnellste, schnellsten',
    es: 'mas corta, mas corto, mas rapida, mas rapido, mas cortas',
    fr: 'plus court, plus courte, plus rapide, plus rapides',
    ar: 'اقصر, اسرع',
  },
  average: {
    en: 'average, avg, mean, on average, typically, averaged',
    de: 'durchschnitt, durchschnittlich, durchschnittliche, im schnitt, mittlere, im mittel, mittel',
    es: 'promedio, media, en promedio, medio',
    fr: 'en moyenne, moyenne, moyen',
    ar: 'متوسط, معدل, المتوسط',
  },
  negation: {
    en: `
      not, no, non, except, excluding, other than, without, neither, isn, aren, never, havent, hasnt,
      isnt, arent, wasnt, werent, didnt, doesnt, dont, hadnt, nor, excl, outside, outside of,
      apart from, all but, cannot, cant, leave out, leaving out, ignore, ignoring, minus, rather than`,
    de: `
      nicht, kein, keine, keinen, ausser, ohne, weder, keiner, keines, keinem, ausserhalb, ausgenommen,
      abgesehen von, ohne die`,
    es: `
      no, sin, excepto, salvo, ningun, ninguna, ni, fuera, fuera de, fuera del, ningunos, ningunas,
      ninguno, menos los, menos las, menos el, menos la, menos lo, excluyendo, sin contar, aparte de`,
    fr: `
      pas, non, sauf, sans, aucun, aucune, hors, ni, en dehors, hormis, excepte, sans compter, a part,
      autres que`,
    ar: 'غير, ليس, ليست, ليسو, بدون, ما عدا, باستثناء, خارج, لا, دون, لم, ولا',
  },
  howto: {
    en: `
      how do i, how do you, how do we, how to, how should, how can i, how would, explain,
      difference between … and, what is a, what is an, what are the steps, best practice, best way,
      procedure for, steps to, steps for, what does … mean, how does, why do we, should i, should we,
      calculate, tell me about, how is … calculated, what is the formula, formula, define, definition,
      what … mean`,
    de: `
      wie mache ich, wie macht man, wie kann ich, wie kann man, wie soll, wie wird, wie berechnet,
      wie berechne, erklare, erklar, unterschied zwischen, was bedeutet, was versteht man, wie geht man,
      wie prufe, wie pruft, wie stelle, wie wechsle, wie richte, anleitung, definition, formel,
      was ist eine, was ist ein`,
    es: `
      como se, como hago, como puedo, como debo, como calculo, explica, explicame, diferencia entre,
      que significa, pasos para, procedimiento para, como cambio, como hacer, definicion, formula,
      que es un, que es una, que es el`,
    fr: `
      comment, explique, expliquez, difference entre, que signifie, qu est ce qu un, qu est ce qu une,
      etapes pour, procedure pour, definition, formule, c est quoi`,
    ar: 'كيف, اشرح, الفرق بين, ما معني, خطوات, ما هو تعريف, طريقه, احسب, كيفيه',
  },
  compare: {
    en: 'compare, compared, versus, vs, comparison, against, which of',
    de: 'vergleiche, vergleich, vergleichen, gegenuber, gegen, versus, vs, oder',
    es: 'compara, comparar, comparacion, contra, versus, vs, frente a',
    fr: 'compare, comparer, comparaison, contre, versus, vs, ou bien',
    ar: 'قارن, مقارنه, مقابل, بالمقارنه',
  },
  trend: {
    en: `
      more … than, fewer … than, less … than, going up, going down, increasing, decreasing, increase,
      decrease, trend, trending, rising, falling, getting worse, getting better, gone up, gone down,
      improving, compared to last, compared with last, vs last, versus last`,
    de: `
      mehr … als, weniger … als, steigt, steigen, sinkt, sinken, zugenommen, abgenommen, trend,
      entwicklung, nimmt … zu, nehmen … zu, gestiegen, gesunken`,
    es: `
      mas … que el, mas … que la, menos … que, aumentando, aumentaron, aumento, disminuy, tendencia,
      subiendo, bajando, aumentado`,
    fr: `
      plus … que le, plus … que la, plus … que l, moins … que, augmente, augmentent, diminue, diminuent,
      tendance, en hausse, en baisse, augmentation`,
    ar: `
      اكثر … من الشهر, اكثر … من الاسبوع, اكثر … من السنه, اكثر … من العام, زادت, تزيد, ازدياد, اتجاه,
      تتزايد, انخفضت, اقل … من الشهر`,
  },
} satisfies RecordTerms;
