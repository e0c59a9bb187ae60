import type { RecordTerms } from './record-terms.ts';

/** What a question asks for, whatever it is about. */
export const askingTerms = {
  count: {
    en: `
      how many, number of, count, total number, hw many, how mny, count of, total, no of, amount of,
      how may, hom many, num of, nr of, count up,
      how mnay, how mani, howmany, wots the count, whats the count, tally of, how big is`,
    de: `wie viele, wieviele, wieviel, wie viel, anzahl, zahl der, anzahl der,
      wievielen, wieviel an, wie oft insgesamt, zahl von, wievil, wie vile`,
    es: `cuantas, cuantos, cuanto hay, numero de ordenes, cantidad de, total de, cuanta, numero de,
      cuantos hay, cuantas hay, cuantas van, cuantos van, que cantidad, el numero de, la cantidad de, cuanta cantidad`,
    fr: `combien, nombre de, nb de, nombre d, quel nombre, le nombre,
      cmb, cb de, combien d, quel est le nombre, nombre total, le total des, combien y a t il, combien ya`,
    ar: `كم, كم عدد, عدد, ما عدد, عددها,
      قديش, اديش, شقد, كم واحد, كم وحده, شكم, كم هو عدد, كام, اجمالي عدد, العدد`,
  },
  list: {
    en: `
      list, show, show me, which, what, whats, give me, display, any, anything, are there, is there,
      find all, name all, get me, pull up, see, all, every, tell me which, look up, let me see,
      send me, hit me with, run me, print, dump, pull, spit out, shoot me, throw me, fetch me, round up, run off, dig out, dig up, wot, wots, let me have, can i have, can i get, can i see, i want, i need, rattle off, read me, read out, run through, go through, talk me through, bring up, call up`,
    de: `
      zeig, zeige, liste, auflisten, welche, welcher, welches, was, gib, alle, gibt es, bitte, nenne,
      nenn, auflistung, ubersicht, anzeigen,
      hol mir, such mir, such, spuck, wirf, nenn mir, schick mir, raussuchen, rausfinden, zeigt, welchen, welchem, welcherlei, was fur, brauche, brauchen eine liste, ich will, lass sehen, her mit, auflistung, sammle, gib mir, irgendwas, irgendetwas, etwas`,
    es: `
      lista, listar, muestra, muestrame, que, cuales, dame, ver, hay, mostrar, ensename, todas, todos,
      mostrame, indica, busca,
      pasame, mandame, enviame, sacame, traeme, alcanzame, consigueme, deme, denme, sacar, saca, imprime, detalla, detallame, listame, cual es, cuales son, necesito ver, quiero ver, dejame ver, algo, alguna cosa, relacion de, listado, listado de`,
    fr: `
      liste, lister, montre, affiche, quels, quelles, quel, quelle, donne, qu, quoi, y a t il, voir,
      donne moi, tous, toutes, montrez, indique, cherche,
      sors, sortez, sors moi, envoie moi, file moi, passe moi, balance, ressors, fais voir, fais moi, lesquels, lesquelles, lequel, laquelle, quoi comme, detaille, detaillez, montre moi, liste moi, je veux, je voudrais, il me faut, quelque chose, listing, releve des`,
    ar: `اعرض, اظهر, قائمه, وش, ايش, ما, ما هي, ماهي, اي, شنو, شو, اعطني, هات, عرض, ورني, كل, جميع,
      جيب, جيبلي, طلع, طلعلي, عطني, اعطيني, ارسلي, ابعتلي, فرجيني, ورينا, وريني, ايه, ايش هي, شنهي, شنو هي, شو هي, ماهو, قائمه ب, لائحه, سرد, عددلي, اذكرلي, ابغي اشوف, بدي شوف, اريد رويه, اريد ان اري, بدي اعرف, شلون, ايها, ايهم, ايهن, ايه هي`,
  },
  who: {
    en: `
      who, whos, assignee, whose, which technician, which tech, techs,
      who s, which bloke, which guy, which fitter, which mechanic, which one of us, which of the guys, which person, wh o, whoever, whom, anybody, which engineer, which operator`,
    de: `wer, wem, zustandig, bearbeiter, welcher techniker, wessen,
      wen, welcher mitarbeiter, welcher kollege, welcher monteur, welcher mechaniker, wers, wer s, wer von, wer aus, bei wem, von wem, fur wen, an wen`,
    es: `quien, quienes, responsable, a quien, que tecnico, de quien,
      quien es, quien fue, cual tecnico, que mecanico, que operario, a quienes, con quien, de quienes, a cargo de quien`,
    fr: `qui, responsable, a qui, quel technicien, a qui est,
      qui est ce qui, quel mecano, quel mecanicien, quel collegue, chez qui, a qui, par qui, de qui, quelle personne`,
    ar: `من, مين, منو, المسؤول, اي فني, لمن,
      منين, مين هو, منهو, منو هو, اي واحد, اي شخص, اي موظف, علي مين, عند مين, لمين, مع مين, من هو, من الذي, من هي`,
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
      maximum, max, greatest, the most,
      hungriest, hungry, greediest, thirstiest, neediest, most troublesome, most problematic, biggest drain, most of, the lion s share, first place, number one, leading, tops, at the top, loads the most, more than anyone, more than anybody, hardest working, hungriest for, greedy`,
    de: `
      meisten, teuerste, teuersten, hochste, hochsten, meiste, am meisten, am haufigsten, haufigsten,
      grosste, grossten, hochster, top, unzuverlassigste, storanfalligste, teuerstes, teuerster,
      wertvollste, wertvollsten, wertvollstes, teuerstem, grosstes, grosster, hochstes, kostspieligste, kostspieligsten,
      gierigste, gierigsten, hungrigste, spitzenreiter, fuhrend, an erster stelle, grossten, schlimmste, schlimmsten, argste, anfalligste, anfalligsten, problematischste, problematischsten, starksten, fleissigste, fleissigsten, am teuersten, am starksten, am argsten, am schlimmsten`,
    es: `
      mas, mayor, mas caros, mas caras, mas … de todos, mayores, top, mas caro, mas cara,
      menos confiable, menos fiable, mas costoso, mas costosa, mas costosos, mas alto, mas alta,
      maximo,
      mas gasta, el que mas, la que mas, los que mas, las que mas, quien mas, peor, peores, numero uno, primer lugar, mas problematico, mas problematica, mas problematicos, maximos, principales, mas altas, mas altos, mas elevado, mas elevados, que mas`,
    fr: `
      plus, plus chers, plus couteux, le plus, la plus, les plus, le plus souvent, plus grand, top,
      plus eleve, moins fiable, moins fiables, plus cher, plus chere, plus cheres, plus couteuse,
      plus eleves, plus grande, plus gros, plus grosse,
      pires, pire, premier rang, en tete, numero un, plus forts, plus fort, plus nombreux, plus nombreuses, le maximum de, maximum, plus couteuses, plus grands, plus grandes, plus chargee, plus charge`,
    ar: `
      اكثر, اعلي, اغلي, الاكثر, الاعلي, اكبر, الاغلي, الاقل موثوقيه, الاكبر, اعلاها, اغلاها,
      الاعلي كلفه, الاكثر كلفه, بالمرتبه الاولي, الاول, اسوا, الاسوا, الاغلي ثمنا, اكبر عدد, العدد الاكبر, اعلي عدد, اكثر واحد, اكثر شي, الاكثر تكلفه, اكثرها, اكثرهم`,
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
      menos, el menos de, menor, mas barato, mas barata, mas baratos, mas baratas, mas economico, mas bajo`,
    fr: 'moins, le moins de, le moins d, moins cher, moins chers, plus bas, moins chere, moins cheres, moins couteux',
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
      apart from, all but, cannot, cant, leave out, leaving out, ignore, ignoring, minus, rather than,
      zero`,
    de: `
      nicht, kein, keine, keinen, ausser, ohne, weder, keiner, keines, keinem, ausserhalb, ausgenommen,
      abgesehen von, ohne die,
      null`,
    es: `
      no, sin, excepto, salvo, ningun, ninguna, ni, fuera, fuera de, fuera del, ningunos, ningunas,
      ninguno, menos los, menos las, menos el, menos la, menos lo, excluyendo, sin contar, aparte de,
      cero`,
    fr: `
      pas, non, sauf, sans, aucun, aucune, hors, ni, en dehors, hormis, excepte, sans compter, a part,
      autres que,
      zero, aucunes`,
    ar: `غير, ليس, ليست, ليسو, بدون, ما عدا, باستثناء, خارج, لا, دون, لم, ولا,
      صفر`,
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
    en: 'compare, compared, versus, vs, comparison, against, which of, which one … more, as opposed to',
    de: 'vergleiche, vergleich, vergleichen, verglichen, gegenuber, gegen, versus, vs, oder',
    es: 'compara, comparar, comparacion, comparado, comparada, comparados, comparadas, respecto a, respecto de, contra, versus, vs, frente a',
    fr: 'compare, comparer, comparaison, comparee, compares, comparees, par rapport, contre, versus, vs, ou bien, face a',
    ar: 'قارن, مقارنه, مقابل, بالمقارنه, قياسا',
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
