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
      working hours, hours of work, hour, work hours, hours logged`,
    de: `
      stunden, arbeitsstunden, arbeitszeit, arbeitszeiten, std, mannstunden, gearbeitete stunden,
      stundenaufwand, zeitaufwand, arbeitsaufwand, arbeitsstunde`,
    es: 'horas, horas de trabajo, mano de obra, horas trabajadas, horas hombre, hora',
    fr: `
      heures, heures de travail, main d oeuvre, temps passe, heures travaillees, h de travail,
      heures passees, heure`,
    ar: 'ساعات, ساعات العمل, ساعه, ساعات عمل, كم ساعه, ساعه عمل',
  },
  mtbf: {
    en: `
      reliable, reliability, mtbf, mean time between, time between failures, mean time between failure,
      average time between failures`,
    de: `
      mtbf, mittlere betriebsdauer, zwischen ausfallen, mittlere zeit zwischen, zeit zwischen ausfallen,
      zuverlassig, zuverlassigkeit, zwischen storungen`,
    es: `
      mtbf, tiempo medio entre, entre fallas, tiempo entre fallas, tiempo medio entre fallos,
      confiabilidad, fiabilidad, confiable, tiempo entre averias`,
    fr: `
      mtbf, temps moyen entre, entre pannes, entre defaillances, temps entre pannes, fiabilite, fiable,
      temps moyen entre pannes`,
    ar: `
      mtbf, متوسط الزمن بين, بين الاعطال, متوسط الوقت بين, الوقت بين الاعطال, الموثوقيه,
      متوسط الوقت بين الاعطال`,
  },
  mttr: {
    en: `
      mttr, mean time to repair, time to repair, repair time, mean repair time, average repair time,
      average time to repair, avg repair time, typical repair time, how long … repair, repair times,
      mean time to fix, time to fix`,
    de: `
      mttr, mittlere reparatur, reparaturzeit, reparaturdauer, durchschnittliche reparaturzeit,
      mittlere reparaturzeit, mittlere reparaturdauer, dauert … reparatur,
      durchschnittliche reparaturdauer, reparaturzeiten`,
    es: `
      mttr, tiempo medio de reparacion, tiempo de reparacion, tiempo promedio de reparacion,
      cuanto tarda … reparar, tarda la reparacion, duracion de las reparaciones`,
    fr: `
      mttr, temps moyen de reparation, temps de reparation, duree moyenne de reparation,
      duree des reparations, delai de reparation`,
    ar: `
      mttr, متوسط زمن الاصلاح, متوسط وقت الاصلاح, زمن الاصلاح, متوسط مده الاصلاح, متوسط وقت التصليح,
      وقت الاصلاح, مده الاصلاح, وقت اصلاح, متوسط وقت اصلاح, زمن اصلاح`,
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
      went wrong, goes wrong, go wrong, broke down, breaking down`,
    de: `
      ausfall, ausfalle, ausfallen, storung, storungen, defekte, ausgefallen, panne, pannen, fehler,
      storfalle, storfall, fiel aus, ausfallt, kaputtgegangen, storungsmeldungen, unzuverlassigste,
      storanfalligste, storanfallig`,
    es: `
      falla, fallas, fallo, fallos, averia, averias, fallado, fallaron, se averio, averiado,
      descompostura, descomposturas, fallan, roturas, menos confiable, menos fiable`,
    fr: `
      panne, pannes, defaillance, defaillances, defaut, defauts, avarie, incidents, tombe en panne,
      en panne, tombee en panne, tombe … en panne, casse, casses, moins fiable, moins fiables`,
    ar: 'عطل, اعطال, الاعطال, فشل, تعطل, تعطلت, عطلا, اعطالا, العطل, تعطلات, خلل, الاقل موثوقيه',
  },
  parts_cost: {
    en: `
      parts cost, parts costs, cost of parts, costs of parts, spent on parts, spend on parts,
      spending on parts, material cost, materials cost, spare parts cost, cost of spares,
      spend … on parts, spent … on parts, spend … on spares, spent … on spares, parts spend,
      cost of materials, cost of the parts, on parts, on spares, on spare parts, on materials, in parts,
      in spares, in spare parts, in materials`,
    de: `
      teilekosten, ersatzteilkosten, materialkosten, kosten fur teile, kosten fur ersatzteile,
      kosten der teile, fur teile ausgegeben, fur ersatzteile ausgegeben, fur ersatzteile,
      ausgaben fur teile, fur teile, fur material, in teile, in ersatzteile`,
    es: `
      costo de repuestos, costos de repuestos, coste de repuestos, gasto en repuestos,
      gastamos en repuestos, gastado en repuestos, costo de materiales, gasto de repuestos,
      gastos en repuestos, costo de piezas, en repuestos, en piezas, en recambios, en materiales,
      coste de piezas, coste de las piezas, costo de las piezas`,
    fr: `
      cout des pieces, couts des pieces, cout de pieces, depense en pieces, depenses en pieces,
      depense … pieces, depenses pieces, cout matiere, frais de pieces, en pieces`,
    ar: `
      تكلفه القطع, تكلفه قطع الغيار, علي القطع, علي قطع الغيار, مصاريف القطع, تكاليف القطع, صرفنا … قطع,
      صرفنا … القطع`,
  },
  labor_cost: {
    en: `
      labour cost, labor cost, labour costs, labor costs, cost of labour, cost of labor, spent on labour,
      spent on labor, cost … labour, cost … labor, costs … labour, spend … labour, spent … labour`,
    de: 'arbeitskosten, lohnkosten, personalkosten, kosten fur arbeit, kosten fur arbeitszeit, kosten der arbeit',
    es: `
      costo de mano de obra, costos de mano de obra, coste de mano de obra, gasto en mano de obra,
      costo … mano de obra, coste … mano de obra, gastado … mano de obra, gastamos … mano de obra`,
    fr: `
      cout de main d oeuvre, cout de la main d oeuvre, couts de main d oeuvre, cout … main d oeuvre,
      couts … main d oeuvre, depense … main d oeuvre`,
    ar: 'تكلفه العمل, تكلفه العماله, تكاليف العماله, اجور, تكلفه اليد العامله, كلفه العماله, تكلفه … العماله',
  },
  duration: {
    en: `
      how long … take, how long did, how long does, how long do, how long are, time to complete,
      time to close, time to finish, completion time, lead time, turnaround, turnaround time,
      average time, average duration, cycle time, average completion, how quickly, how fast,
      response time, time to start, how long was, how long were, how long has, how long have,
      days to close, days to complete, days to finish, average days, days … to close, days does,
      how many days`,
    de: `
      wie lange dauert, wie lange dauern, wie lange dauerte, wie lange brauchen, wie lange brauchte,
      dauert … durchschnitt, durchlaufzeit, bearbeitungszeit, dauer, durchschnittliche dauer,
      wie schnell, durchschnittlich … abgeschlossen, durchschnittliche tage, tage bis, wie viele tage`,
    es: `
      cuanto tarda, cuanto tardan, cuanto tardamos, cuanto tiempo tarda, cuanto tiempo tardamos,
      cuanto dura, cuanto demora, cuanto demoramos, tiempo promedio, tiempo medio para,
      tiempo de cierre, duracion, cuanto tiempo, dias en cerrar, dias para cerrar, cuantos dias`,
    fr: `
      combien de temps, temps moyen pour, duree moyenne, duree, delai moyen, delai de cloture,
      met on pour, jours pour cloturer, combien de jours, jours pour fermer`,
    ar: 'كم يستغرق, كم تستغرق, كم من الوقت, مده, متوسط الوقت لانجاز, المده',
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
      estimated hours, backlog in hours, backlog hours, hours of backlog, planned hours, remaining hours,
      hours of open work, hours of work left, estimated work, hours left`,
    de: 'geschatzte stunden, geplante stunden, stunden offen, ruckstand in stunden',
    es: 'horas estimadas, horas pendientes, horas planificadas',
    fr: 'heures estimees, heures prevues, heures restantes',
    ar: 'ساعات مقدره, الساعات المقدره, ساعات متبقيه',
  },
} satisfies RecordTerms;
