import { combined, type RecordTerms } from './record-terms.ts';

/** When work was finished beside its date, which no answer compares: "before its due date". */
const inTime = {
  en: combined(
    combined(
      'before, ahead of, sooner than, earlier than, prior to, by, within, inside, on',
      'its, their, the',
    ),
    'due date, due dates, deadline, deadlines, target date',
  ),
  de: combined(
    'vor ihrem, vor der, vor ihrer, vor dem, innerhalb der, in der, zum',
    'frist, falligkeit, falligkeitsdatum, stichtag',
  ),
  es: combined(
    'antes de su, antes de la, antes del, dentro de su, dentro del',
    'fecha de vencimiento, vencimiento, plazo, fecha limite',
  ),
  fr: combined(
    'avant l, avant la, avant leur, dans le, dans les',
    'echeance, date d echeance, delai, delais, date limite',
  ),
  ar: combined('قبل, ضمن', 'موعدها, موعده, موعد استحقاقها, المهله'),
};

/** Parts and labour together are all that work costs. */
const both = (parts: string, and: string, labour: string) =>
  `${combined(combined(parts, and), labour)}, ${combined(combined(labour, and), parts)}, ${combined(parts, labour)}`;
const partsAndLabour = {
  en: both(
    'parts, spares, material, materials',
    'and, plus, as well as, with',
    'labour, labor, wages, hours, work, labour costs',
  ),
  de: both(
    'material, teile, ersatzteile, materialkosten',
    'und, plus, mit, inklusive, inkl, samt',
    'lohn, arbeit, arbeitszeit, lohnkosten, stunden, arbeitslohn, personal',
  ),
  es: both(
    'materiales, material, piezas, repuestos, recambios',
    'y, mas, con',
    'mano de obra, trabajo, horas',
  ),
  fr: both(
    'pieces, materiel, fournitures, pieces detachees',
    'et, plus, avec',
    'main d oeuvre, la main d oeuvre, travail, heures',
  ),
  ar: `${combined('قطع, القطع, مواد, المواد, قطع الغيار', 'واجور, والاجور, وعمل, والعمل, واجور العمل, وعماله, والعماله, واليد العامله, مع العمل, مع الاجور')},
    ${combined('مع, شامل, شامله, بما فيها, بما في ذلك', 'اجور العمل, الاجور, اجور اليد, العماله, القطع والعمل, اجره العمل')}`,
};

/** Money that was spent, in whatever words. */
const spent = {
  en: `
    ${combined('set, sets, setting', 'us back, me back, back us, the plant back, the company back, you back, them back')},
    ${combined('fork, forked, forking, shell, shelled, shelling, splash, splashed, pay, paid, paying, lay, laid, dish, dished', 'out')},
    cough up, coughed up, burned through, burnt through, burning through, burn through, ate up, eaten up, eat up, eating up,
    ran us, run us, ran up, run up, racked up, rack up, sunk into, sink into, sank into, poured into, pour into, pump money,
    blew on, blow on, throw at, thrown at, outlay, outlays, expenditures, cash, paying, payments, disbursed, invested,
    invest, price tag, total bill, dough, cost impact, spendings, swallowed, gobbled up, devoured`,
  de: `
    zahlen, zahlt, gezahlt, zahlten, zahlte, bezahlen, hingelegt, hinlegen, hingeblattert, hinblattern, blechen, geblecht,
    verschlungen, verschlingt, verschlang, gefressen, frisst, fressen, gesteckt in, investiert, investieren, aufgewendet,
    aufwenden, aufwendungen, verbraten, rausgehauen, ausgeben, geben … aus, gaben … aus, zu buche, auslagen, aufgelaufen,
    zu stehen gekommen, kohle, geldfresser, kostenintensiv, kostenintensivste, kostenintensivsten, kostentreiber, verschluckt`,
  es: `
    pagar, pagado, pagan, paga, pagando, pagaron, desembolsado, desembolso, desembolsamos, desembolsar, invertido,
    invertimos, invertir, nos salio, nos ha salido, nos sale, nos salen, gastaron, gaste, gastar, gastan, gastado en,
    erogado, egresos, importe, plata, salido caro, costes, se nos fue, se nos ha ido, se fue en, se ha ido en`,
  fr: `
    payer, payons, paie, paient, payes, payees, debourse, debourser, deboursee, claque, claquer, depenser, depenses en,
    investi, investir, revient, revenu a, fric, sous depenses, montant, deboursons, budget passe, englouti, engloutit,
    gourmand, gourmands, gourmande, gourmandes, budgetivore, dispendieux, onereux, onereuse`,
  ar: `
    دفع, ندفع, دفعو, يدفع, تدفع, مدفوع, صرف, تصرف, نصرف, انصرف, صرفت, مصروف, فلوس, مبلغ, المبلغ, تكلف, يكلف, كلفونا,
    خسرنا, كلفتها, كلفته, تكلفتها, تكلفته, صرفناه, صرفيات, انفقناه, انفق, دفعناه, استهلكت ماليا, كلفنا, بتكلف`,
};

/** Figures over work orders: costs, hours and failures. */
export const figureTerms = {
  cost: {
    en: `
      most expensive, cost, costs, spend, spent … money, spending, expense, expenses, money,
      how much … cost, how much did, how much was, how much has, expensive, total spend, total cost,
      costing, price of maintenance, maintenance costs, how expensive, pay, money spent, expenditure,
      costliest, cost us, bill, priciest, money went, how much went, how much goes, how much has gone,
      how much have we put, how much did we put, how much do we put, how much money,
      have we spent, did we spend, how much … spent, been spent, ${spent.en}, ${partsAndLabour.en}`,
    de: `
      kosten, gekostet, kostete, kostet, ausgaben, ausgegeben, wartungskosten, kostspielig,
      gesamtkosten, instandhaltungskosten, reparaturkosten, geld, geld ging, teuerste, teuersten,
      teuerstes, teuerster, aufwendigste, ${spent.de}, ${partsAndLabour.de}`,
    es: `
      mas caros, mas caras, mas costosos, costo, costos, coste, gasto, gastos, gastamos, costado,
      gastado, cuanto costo, gasta, cuesta mantener, costos de mantenimiento, cuanto gastamos,
      cuanto hemos gastado, gasto total, costoso, dinero, se gasto, costaron, cuesta, cuestan, costara,
      mas caro, mas cara, ${spent.es}, ${partsAndLabour.es}`,
    fr: `
      cout, couts, coute, depense, depenses, frais, coutee, depensons, depensee, cout total,
      couts de maintenance, couteux, argent, a coute, plus cher, plus chere, plus chers, plus cheres, ${spent.fr}, ${partsAndLabour.fr}`,
    ar: `
      تكلفه, كلفه, تكاليف, كلف, كلفت, مصاريف, صرفنا, كم صرفنا, انفقنا, الانفاق, تكلفنا, كلفتنا, كلفنا,
      نفقات, المصروفات, كم كلفت, اغلي, ${spent.ar}, ${partsAndLabour.ar}`,
  },
  hours: {
    en: `
      hours, hrs, labour, labor, man hours, time spent, hours spent, labour hours, manhours, hours worked,
      working hours, hours of work, hour, work hours, hours logged,
      man hour, man-hours, hands on time, hands on hours, wrench hours, labour time, labor time, time on tools, hours of labour, hrs worked, hours clocked, hours booked, hours put in, hours put into, time went into, hours went into, graft`,
    de: `
      stunden, arbeitsstunden, arbeitszeit, arbeitszeiten, std, mannstunden, gearbeitete stunden,
      stundenaufwand, zeitaufwand, arbeitsaufwand, arbeitsstunde,
      manntage, zeit aufgewendet, aufgewendete zeit, aufgewandte zeit, arbeitsstd, stundenzahl, stundensumme, gesamtstunden, zeitbedarf, arbeitsleistung`,
    es: `horas, horas de trabajo, mano de obra, horas trabajadas, horas hombre, hora,
      hs, hrs, horitas, tiempo trabajado, tiempo invertido, tiempo dedicado, horas invertidas, horas dedicadas, horas metidas, horas de mano de obra, hh`,
    fr: `
      heures, heures de travail, main d oeuvre, temps passe, heures travaillees, h de travail,
      heures passees, heure,
      h passees, h travaillees, hrs, temps de travail, temps travaille, temps consacre, heures consacrees, heures effectuees, heures pointees, heures de main d oeuvre, nombre d heures, mo en heures`,
    ar: `ساعات, ساعات العمل, ساعه, ساعات عمل, كم ساعه, ساعه عمل,
      ساعات شغل, ساعات الشغل, وقت العمل, وقت الشغل, عدد الساعات, الساعات, ساعات الفنيين, ساعه شغل`,
  },
  mtbf: {
    en: `
      reliable, reliability, mtbf, mean time between, time between failures, mean time between failure,
      average time between failures,
      between breakdowns, between failures, between stops, how long … between, hours between, run between, runs between, time between breakdowns, goes between, last between`,
    de: `
      mtbf, mittlere betriebsdauer, zwischen ausfallen, mittlere zeit zwischen, zeit zwischen ausfallen,
      zuverlassig, zuverlassigkeit, zwischen storungen,
      zwischen zwei ausfallen, zwischen zwei storungen, zwischen pannen, betriebszeit zwischen, stunden zwischen, lauft … zwischen, ausfallabstand, storungsabstand, abstand der ausfalle`,
    es: `
      mtbf, tiempo medio entre, entre fallas, tiempo entre fallas, tiempo medio entre fallos,
      confiabilidad, fiabilidad, confiable, tiempo entre averias,
      entre averias, entre fallos, entre una falla, entre roturas, horas entre, tiempo entre fallos, entre paradas`,
    fr: `
      mtbf, temps moyen entre, entre pannes, entre defaillances, temps entre pannes, fiabilite, fiable,
      temps moyen entre pannes,
      entre deux pannes, entre les pannes, heures entre, temps entre deux, entre chaque panne, mtbf moyen`,
    ar: `
      mtbf, متوسط الزمن بين, بين الاعطال, متوسط الوقت بين, الوقت بين الاعطال, الموثوقيه,
      متوسط الوقت بين الاعطال,
      بين عطل, بين عطلين, بين كل عطل, بين التعطلات, ساعات بين, بين الاعطال, الزمن بين, معدل الوقت بين`,
  },
  mttr: {
    en: `
      mttr, mean time to repair, time to repair, repair time, mean repair time, average repair time,
      average time to repair, avg repair time, typical repair time, how long … repair, repair times,
      mean time to fix, time to fix,
      how long … fix, how long … to fix, fix take, fix takes, repair take, repair takes, fix time, fix times, repair duration, average fix, avg fix, avg repair, average repair, mean repair, time … to repair, time spent repairing one, how quickly … fixed, how fast … fixed, get … going again, back up and running, back up again, back on its feet, to get it back, time to restore, restoration time`,
    de: `
      mttr, mittlere reparatur, reparaturzeit, reparaturdauer, durchschnittliche reparaturzeit,
      mittlere reparaturzeit, mittlere reparaturdauer, dauert … reparatur,
      durchschnittliche reparaturdauer, reparaturzeiten,
      wie lange … reparatur, reparatur … dauert, dauert … repariert, wie schnell … repariert, im schnitt … repariert, durchschnittliche instandsetzung, instandsetzungsdauer, instandsetzungszeit, behebungszeit, behebung, wieder lauft, wieder flott, bis sie wieder, bis er wieder, bis es wieder, entstorzeit, entstordauer, entstorung`,
    es: `
      mttr, tiempo medio de reparacion, tiempo de reparacion, tiempo promedio de reparacion,
      cuanto tarda … reparar, tarda la reparacion, duracion de las reparaciones,
      cuanto tarda … arreglar, cuanto tardan … reparar, cuanto tardamos … arreglar, cuanto tardamos … reparar, tiempo … arreglo, tiempo de arreglo, duracion del arreglo, duracion de reparacion, promedio de reparacion, reparacion promedio, reparacion media, tiempo medio de arreglo, vuelve a funcionar, volver a funcionar, tarda en repararse, tardan en repararse, tarda en arreglarse`,
    fr: `
      mttr, temps moyen de reparation, temps de reparation, duree moyenne de reparation,
      duree des reparations, delai de reparation,
      combien de temps … reparer, temps pour reparer, duree d une reparation, duree de reparation, reparation dure, reparations durent, temps de depannage, duree moyenne des reparations, duree de depannage, delai moyen de reparation, temps de remise en service, remise en etat, pour le reparer, pour la reparer, remettre en route, temps moyen de depannage, reparation moyenne`,
    ar: `
      mttr, متوسط زمن الاصلاح, متوسط وقت الاصلاح, زمن الاصلاح, متوسط مده الاصلاح, متوسط وقت التصليح,
      وقت الاصلاح, مده الاصلاح, وقت اصلاح, متوسط وقت اصلاح, زمن اصلاح,
      كم ياخذ اصلاح, كم يستغرق اصلاح, كم ياخذ التصليح, مده التصليح, وقت التصليح, زمن التصليح, متوسط التصليح, متوسط الاصلاح, معدل الاصلاح, معدل زمن الاصلاح, متوسط مده التصليح, مده اصلاح, قديش بياخد التصليح, قديش بياخد تصليح, كم يستغرق تصليح, وقت تصليح`,
  },
  availability: {
    en: 'availability, uptime',
    de: 'verfugbarkeit',
    es: 'disponibilidad',
    fr: 'disponibilite',
    ar: 'التوافر, الجاهزيه, توفر',
  },
  failure: {
    en: `
      failure, failures, fail, failed, breakdown, breakdowns, broke, break down, faults,
      how often … fail, broken down, break downs, failing, fails, faillures, breakdwons, breaks down,
      unreliable, least reliable, bad actor, bad actors, worst performing, problem machines,
      breaks most, last down, went down, been down, was down, be down, were down, go down, gone wrong,
      went wrong, goes wrong, go wrong, broke down, breaking down,
      play up, played up, playing up, act up, acted up, packed up, pack up, packing up, conked out, conk out, gave out, give out, gave up, died, dying, tripped out, went wrong, going wrong, blew up, bust, busted, kaput, knackered, out of action, out of order, stopped working, went bust, outages, crapped out, broken, let us down, malfunction, malfunctions, malfunctioned, malfunctioning, fault, faulted, faulting, problem child, trouble maker, troublemaker, troublemakers, troublemaking, stoppages,
      letting us down, lets us down, let down, breaking, breaks, break`,
    de: `
      ausfall, ausfalle, ausfallen, storung, storungen, defekte, ausgefallen, panne, pannen, fehler,
      storfalle, storfall, fiel aus, ausfallt, kaputtgegangen, storungsmeldungen, unzuverlassigste,
      storanfalligste, storanfallig,
      kaputt, kaputtging, kaputtgegangen, kaputt gegangen, gestreikt, streikt, streikte, versagt, versagte, verreckt, abgeraucht, ausgestiegen, steht still, stand still, defekt, defekten, defekter, gesponnen, spinnt, ausfallen, ausfiel, ausfielen, fielen aus, liegen geblieben ist, liegengeblieben ist, stehengeblieben, stehen geblieben, sorgenkind, sorgenkinder, storungsfall, storungsfalle, storanfalligsten, maschinenausfall, maschinenausfalle, gestort, havarie, havarien,
      streiken, ausfallt am, zickt, zicken, macht arger, machen arger,
      fiel … aus, fielen … aus, fallt … aus, fallen … aus, stand … still, standen … still, ging … kaputt, gingen … kaputt, geht … kaputt, gehen … kaputt, gab … den geist auf`,
    es: `
      falla, fallas, fallo, fallos, averia, averias, fallado, fallaron, se averio, averiado,
      descompostura, descomposturas, fallan, roturas, menos confiable, menos fiable,
      se rompio, se rompieron, se danaron, se dano, se estropeo, se estropearon, estropeado, estropeada, roto, rota, rotura, desperfecto, desperfectos, danos, se descompuso, se descompusieron, descompuesto, descompuestos, dejo de funcionar, se paro, se cayo, fallando, fallaron, avariado, tronado, trono, se nos rompio, se nos paro, incidencias, incidencia, parones, se averiaron, se ha averiado, se han averiado, mas falla, mas fallan,
      rompe, rompen, se rompe, se rompen, se averia, se averian, se dana, se danan, se estropea, se estropean, se para, se paran, romperse`,
    fr: `
      panne, pannes, defaillance, defaillances, defaut, defauts, avarie, incidents, tombe en panne,
      en panne, tombee en panne, tombe … en panne, casse, casses, moins fiable, moins fiables,
      tombes en panne, tombees en panne, tomber en panne,  a lache, ont lache, en rade, hs, foutu, foutue, casser, cassee, cassees, s arrete, s est arrete, s est arretee, a plante, plante, plantages, dysfonctionnement, dysfonctionnements, deraille, incident, avaries, defectueux, defectueuse,  capricieux, capricieuse, en carafe, mettent en panne, tombent en panne, pannent`,
    ar: `عطل, اعطال, الاعطال, فشل, تعطل, تعطلت, عطلا, اعطالا, العطل, تعطلات, خلل, الاقل موثوقيه,
      خرب, خربت, خربان, خربانه, انكسر, انكسرت, مكسور, مكسوره, وقفت عن العمل, وقف عن العمل, توقفت عن العمل, تعطلو, خربانين, عطلان, عطلانه, بتخرب, يخرب, تخرب, بتتعطل, تتعطل, يتعطل, متعطله, معطله, المعطله, معطل, خراب, اخفاق, اخفاقات, فشلت, عطب, اعطاب, حوادث توقف, توقفات`,
  },
  parts_cost: {
    en: `
      parts cost, parts costs, cost of parts, costs of parts, spent on parts, spend on parts,
      spending on parts, material cost, materials cost, spare parts cost, cost of spares,
      spend … on parts, spent … on parts, spend … on spares, spent … on spares, parts spend,
      cost of materials, cost of the parts, on parts, on spares, on spare parts, on materials, in parts,
      in spares, in spare parts, in materials,  parts came to, parts coming to, parts ran, parts bill, parts bills, bill for parts, bill for spares, parts expense, parts expenses, spares bill, spares cost, money on parts, parts money, went on parts, goes on parts, go on parts, gone on parts, parts hungry, hungry for parts, thirst for parts, eats parts, eat parts, eats spares, used in parts`,
    de: `
      teilekosten, ersatzteilkosten, materialkosten, kosten fur teile, kosten fur ersatzteile,
      kosten der teile, fur teile ausgegeben, fur ersatzteile ausgegeben, fur ersatzteile,
      ausgaben fur teile, fur teile, fur material, in teile, in ersatzteile,  geld fur teile, an teilen, an ersatzteilen, an material, teilehungrig, teilehungrigsten, teileintensiv, teileintensivsten, teileverbrauch, ersatzteilverbrauch, materialaufwand, materialeinsatz, fur die teile`,
    es: `
      costo de repuestos, costos de repuestos, coste de repuestos, gasto en repuestos,
      gastamos en repuestos, gastado en repuestos, costo de materiales, gasto de repuestos,
      gastos en repuestos, costo de piezas, en repuestos, en piezas, en recambios, en materiales,
      coste de piezas, coste de las piezas, costo de las piezas,  piezas costaron, repuestos costaron, recambios costaron,  consumo de repuestos, gasto en recambios, gastado en recambios, gasto de piezas, gasto en piezas, gastado en piezas, dinero en repuestos, con repuestos de mas, costo del material, importe en repuestos, tragan … repuestos, consumen … repuestos`,
    fr: `
      cout des pieces, couts des pieces, cout de pieces, depense en pieces, depenses en pieces,
      depense … pieces, depenses pieces, cout matiere, frais de pieces, en pieces,  pieces ont coute, cout matieres, consommation de pieces, depense de pieces, facture de pieces, gourmand en pieces, gourmands en pieces, gourmande en pieces, gourmandes en pieces, argent en pieces, en pieces detachees, en pieces de rechange, en fournitures, depenses de pieces, montant des pieces, budget pieces, avalent … pieces, consomment … pieces, couts pieces, cout pieces`,
    ar: `
      تكلفه القطع, تكلفه قطع الغيار, علي القطع, علي قطع الغيار, مصاريف القطع, تكاليف القطع, صرفنا … قطع,
      صرفنا … القطع,
      كلفه القطع, كلفت القطع, كلفت قطعها, تكلفه قطعها, كلفه قطعها, قيمه قطعها,  ثمن القطع, كلفه قطع الغيار, مصروف القطع, صرفيات القطع, بالقطع, في القطع, في قطع الغيار, استهلاك القطع, استهلاكا للقطع, علي قطع غيار, قطعا`,
  },
  labor_cost: {
    en: `
      labour cost, labor cost, labour costs, labor costs, cost of labour, cost of labor, spent on labour,
      spent on labor, cost … labour, cost … labor, costs … labour, spend … labour, spent … labour,
      wage cost, wage costs, wages, wage bill, labour bill, labor bill, labour spend, labour money, spend on labour, paid in labour, spent on labor, manpower cost, manpower costs, crew cost, labour charges, labour … cost, labor … cost, money on labour, labour expense, labour expenses`,
    de: `arbeitskosten, lohnkosten, personalkosten, kosten fur arbeit, kosten fur arbeitszeit, kosten der arbeit,
      lohn, lohne, arbeitslohn, arbeitslohne, lohnaufwand, arbeitsaufwand in euro, personalaufwand, fur arbeit, an lohn, an arbeit, kosten der arbeitszeit, geld fur arbeit, fur lohne, fur lohn, kosten an arbeit`,
    es: `
      costo de mano de obra, costos de mano de obra, coste de mano de obra, gasto en mano de obra,
      costo … mano de obra, coste … mano de obra, gastado … mano de obra, gastamos … mano de obra,
      salarios, jornales, costo laboral, coste laboral, costos laborales, gasto de mano de obra, gastado en mano de obra, pagado en mano de obra, dinero en mano de obra, costo de personal, mano de obra … costo, mano de obra … costado, gasto laboral, pagamos de mano de obra`,
    fr: `
      cout de main d oeuvre, cout de la main d oeuvre, couts de main d oeuvre, cout … main d oeuvre,
      couts … main d oeuvre, depense … main d oeuvre,
      salaires, main d oeuvre … coute, frais de main d oeuvre, depense en main d oeuvre, depenses de main d oeuvre, depenses en main d oeuvre, cout salarial, couts salariaux, en main d oeuvre, cout mo, couts de mo, cout de la mo, cout du travail, facture de main d oeuvre, cout humain, montant de la main d oeuvre`,
    ar: `تكلفه العمل, تكلفه العماله, تكاليف العماله, اجور, تكلفه اليد العامله, كلفه العماله, تكلفه … العماله,
      اجور العمال, اجور العمل, اجره العمل, اجره اليد, كلفه اليد العامله, كلفه العمل, كلفه العمال, تكلفه العمال, اجور الفنيين, ثمن العمل, مصاريف العمل, مصاريف العماله, تكاليف العمل, تكاليف اليد العامله`,
  },
  duration: {
    en: `
      how long … take, how long did, how long does, how long do, how long are, time to complete,
      time to close, time to finish, completion time, lead time, turnaround, turnaround time,
      average time, average duration, cycle time, average completion, how quickly, how fast,
      response time, time to start, how long was, how long were, how long has, how long have,
      days to close, days to complete, days to finish, average days, days … to close, days does,
      how many days,
      days from, days between, time from, hours from, time between raising, how many days does, how many days do, how long until, how long till, how long before, how long it takes, how long we take, elapsed time, elapsed days, resolution time, time to resolve, days to resolve, time taken, turn around, age at closing, days open before, days until, time until, throughput time`,
    de: `
      wie lange dauert, wie lange dauern, wie lange dauerte, wie lange brauchen, wie lange brauchte,
      dauert … durchschnitt, durchlaufzeit, bearbeitungszeit, dauer, durchschnittliche dauer,
      wie schnell, durchschnittlich … abgeschlossen, durchschnittliche tage, tage bis, wie viele tage,
      tage von, tage zwischen, zeit von, zeit zwischen, tage vergehen, wie lange bis, wie lang bis, wie lange brauchts, wie lang dauert, wie lang dauern, wie lange von, dauer von, dauer bis, zeit bis, tage brauchen, tage brauchts, abschlussdauer, erledigungsdauer, laufzeit, wie viele tage liegen, tage liegen, tage vom`,
    es: `
      cuanto tarda, cuanto tardan, cuanto tardamos, cuanto tiempo tarda, cuanto tiempo tardamos,
      cuanto dura, cuanto demora, cuanto demoramos, tiempo promedio, tiempo medio para,
      tiempo de cierre, duracion, cuanto tiempo, dias en cerrar, dias para cerrar, cuantos dias,
      dias entre, dias desde, tiempo entre, tiempo desde, dias pasan, cuantos dias pasan, tiempo de resolucion, dias transcurren, dias hasta, tiempo hasta, cuanto tardan en, cuanto se tarda, cuanto nos toma, cuanto toma, cuanto lleva cerrar, dias de apertura a cierre, dias que tarda, demora, demoran, tiempo que tardamos, tardan en cerrarse, tarda en cerrarse`,
    fr: `
      combien de temps, temps moyen pour, duree moyenne, duree, delai moyen, delai de cloture,
      met on pour, jours pour cloturer, combien de jours, jours pour fermer,
      jours entre, jours de, temps entre, jours s ecoulent, s ecoule t il, s ecoulent, delai entre, delai moyen entre, combien de jours entre, temps de resolution, delai de resolution, temps de traitement, delai de traitement, duree entre, jours depuis la creation, mettons nous pour, met t on pour, faut il pour cloturer, temps de cloture`,
    ar: `كم يستغرق, كم تستغرق, كم من الوقت, مده, متوسط الوقت لانجاز, المده,
      كم يوم … بين, ايام بين, الايام بين, عدد الايام بين, متوسط الايام, الوقت بين فتح, المده بين, كم يوم ياخذ, كم ياخذ, كم تاخذ, كم يوم تستغرق, كم يوم يستغرق, من الفتح الي الاغلاق, من الانشاء الي الاغلاق, من الانشاء حتي, زمن الانجاز, وقت الانجاز, مده الانجاز, مده الاغلاق, قديش بياخد, قديش بتاخد`,
  },
  downtime: {
    en: 'downtime, down time, down the longest, outage, stoppage, stoppages, standstill, down the most',
    de: 'stillstand, stillstandszeit, ausfallzeit, ausfallzeiten, stillstande',
    es: 'tiempo de parada, tiempo parado, tiempo de inactividad, inactividad, paro, paros',
    fr: 'temps d arret, arret, arrets, indisponibilite, immobilisation',
    ar: 'وقت التوقف, زمن التوقف, مده التوقف, فتره التوقف',
  },
  unsupported: {
    en: `
      compliance, oee, budget, speed, vibration, flow rate, noise, median, standard deviation, variance, percentile, ratio, proportion, correlation, forecast, predict, prediction, energy, warranty, wrench time,
      utilisation, utilization, kpi, kpis, roi, meter reading, meter readings, runtime, running hours,
      operating hours, certificate, certificates, overtime, shift, shifts, vacation, holiday, phone,
      email, salary, skills, on time rate, backlog weeks, percentage, percent, share of, on time,
      punctual, per department, by department, per shift, by shift, contractor, contractors, invoice,
      invoices, purchase order, purchase orders, lead time of, delivery, deliveries, customer,
      customers, checklist, drawing, drawings, manual, manuals, photo, photos, how many people,
      headcount, how many employees, how many staff, kwh, kilowatt, kilowatts, electricity,
      power consumption, consumption, consumed, temperature, on call, on duty, gas bill, humidity,
      pressure reading, output, throughput, production, produced, scrap, yield, ${inTime.en}`,
    de: `
      termintreue, oee, budget, median, standardabweichung, varianz, verhaltnis, quote, prognose, vorhersage, energie, garantie, auslastung, kennzahlen, kpi,
      betriebsstunden, zahlerstand, zertifikat, uberstunden, schicht, urlaub, telefon, gehalt,
      einhaltung, prozent, anteil, punktlich, fristgerecht, rechnung, rechnungen, bestellungen,
      lieferung, zeichnung, handbuch, fremdfirma, wie viele leute, wie viele mitarbeiter, kwh,
      kilowattstunden, strom, stromverbrauch, verbrauch, verbraucht, temperatur, bereitschaft,
      produktion, produziert, ausschuss, strompreis, rechtzeitig, ${inTime.de}`,
    es: `
      cumplimiento, oee, presupuesto, mediana, desviacion estandar, varianza, proporcion, ratio, pronostico, prediccion, energia, garantia, utilizacion, kpi,
      horas de operacion, certificado, horas extra, turno, vacaciones, telefono, salario, porcentaje,
      a tiempo, factura, facturas, pedidos, entrega, plano, manual, contratista, kwh, electricidad,
      consumo, consumio, temperatura, de guardia, produccion, produjimos, producimos, rendimiento, ${inTime.es}`,
    fr: `
      conformite, trs, budget, mediane, ecart type, variance, ratio, proportion, prevision, prediction, energie, garantie, utilisation, kpi,
      heures de fonctionnement, certificat, heures supplementaires, vacances, telephone, salaire,
      taux de respect, pourcentage, a temps, facture, factures, commandes, livraison, plan de, manuel,
      prestataire, kwh, electricite, consommation, consomme, temperature, d astreinte, astreinte,
      de garde, production, produit, rendement, ${inTime.fr}`,
    ar: `
      الالتزام, الميزانيه, الوسيط, الانحراف المعياري, نسبه, توقع, التنبو, الطاقه, الضمان, الاستغلال, موشرات الاداء, ساعات التشغيل, شهاده,
      اجازه, هاتف, راتب, نسبه مئويه, في الوقت المحدد, فاتوره, فواتير, مقاول, كيلوواط, كهرباء, استهلك,
      استهلاك, حراره, درجه الحراره, مناوبه, ورديه, الورديه, الانتاج, انتاج, ${inTime.ar}`,
  },
  estimated: {
    en: `
      estimated hours, estimated hrs, est hours, est hrs, hrs estimated, backlog in hours, backlog hours, hours of backlog, planned hours, remaining hours,
      hours of open work, hours of work left, estimated work, hours left,
      hours estimated, hours planned, hours still to do, hours of work outstanding, hours outstanding, hours of outstanding, estimate of hours, hours still open, hours ahead of us, hours waiting, work hours left, hours are left, hours remaining, backlog hrs, hrs of backlog, hours in the backlog, hours backlog`,
    de: `geschatzte stunden, geplante stunden, stunden offen, ruckstand in stunden,
      stunden an arbeit offen, stunden liegen noch, geplanter aufwand, geschatzter aufwand, geschatzte arbeitsstunden, ruckstand an stunden, stunden ruckstand, offene stunden, offenen stunden, stunden arbeit liegen, reststunden, ausstehende stunden, stunden stehen noch`,
    es: `horas estimadas, horas pendientes, horas planificadas,
      horas previstas, horas por hacer, horas que quedan, horas restantes, horas de trabajo pendiente, horas de trabajo pendientes, horas estimadas de, horas en cola, carga pendiente en horas, horas por trabajar, horas que faltan`,
    fr: `heures estimees, heures prevues, heures restantes,
      heures a faire, heures en attente, heures de travail restantes, heures restant a faire, charge restante, heures estimees de, reste a faire en heures, heures de retard de travail, heures de boulot, heures planifiees`,
    ar: `ساعات مقدره, الساعات المقدره, ساعات متبقيه,
      ساعات باقيه, الساعات الباقيه, الساعات المتبقيه, ساعات العمل المتبقيه, ساعات العمل المقدره, ساعات العمل المتوقعه, ساعات متوقعه, الساعات المتوقعه, ساعات لازمه`,
  },
} satisfies RecordTerms;
