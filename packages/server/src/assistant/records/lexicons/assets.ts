import { combined, type RecordTerms } from './record-terms.ts';

/** How often something is done, alone and before what is done: "weekly", "weekly check". */
const often = (frequencies: string) =>
  `${frequencies}, ${combined(frequencies, 'check, checks, checkup, service, servicing, maintenance')}`;

/** The concepts of how often an asset is serviced. */
export const scheduleConcepts = [
  'every_week',
  'every_month',
  'every_quarter',
  'every_half_year',
  'every_year',
] as const;

/** Assets and the facts of one. */
export const assetTerms = {
  asset: {
    en: `
      asset, assets, machine, machines, equipment, equipments, macines, machne, assest, assett, devices,
      bit of kit, piece of kit, bits of kit, pieces of kit, piece of plant, item of plant, items of plant, piece of gear, bit of gear, machinery, machinary, machin, maschine, unit of ours, installation, installations, devices, device, apparatus, rig, rigs, thing we own, things we own, hardware, equipment items`,
    de: `
      anlage, anlagen, maschine, maschinen, gerate, betriebsmittel, assets, gerat, anlagenteile, aggregate,
      apparate, apparat, betriebsanlagen, maschinenpark, anlagenpark, aggregat, gerat, geratschaften, einrichtungen, maschienen, maschiene, anlage, kisten`,
    es: `
      activo, activos, equipo, equipos, maquina, maquinas, instalaciones, aparatos, la maquina, maquinaria,
      aparato, maquinarias, artefactos, bienes, instalacion, unidades instaladas, aparataje, dispositivos, dispositivo, trastos, cacharros`,
    fr: `
      equipement, equipements, machine, machines, actif, actifs, installation, appareils, appareil,
      installations, materiel, engin, engins,
      becane, becanes, outil de production, equipements installes, dispositifs, dispositif, bijou, parc machines, parc, biens, engin, unite, unites installees`,
    ar: `
      اصل, اصول, معده, معدات, ماكينه, ماكينات, اله, الات, جهاز, اجهزه, المعدات, المعده, الاجهزه,
      الماكينات, الالات, الاصول,
      مكينه, مكائن, المكائن, مكاين, المكاين, تجهيزات, التجهيزات, مكنه, المكن, مكن, عده, اليه, اليات, الاليات, الجهاز, الماكينه, المعدات`,
  },
  in_repair: {
    en: `
      under maintenance, in maintenance, in repair, under repair, down for, in maintenance status,
      being repaired, status maintenance, under repairs,
      being serviced, being maintained, being fixed up, down for repair, down for repairs, down for maintenance, out for repair, out for maintenance, in for repair, in for repairs, on the operating table, under service, laid up, in the shop, off for maintenance, off for repair, offline for maintenance, status is maintenance, in a maintenance state, marked as maintenance, marked maintenance, undergoing maintenance, undergoing repair, undergoing repairs, in the workshop`,
    de: `in wartung, in reparatur, in instandsetzung, werden repariert, im wartungsstatus,
      zur reparatur, wird repariert, wird gerade repariert, gerade repariert, in der wartung, in der reparatur, in der werkstatt, status wartung, im zustand wartung, werden gerade gewartet, wird gerade gewartet, gerade in wartung, im service, unter wartung, wegen wartung, wegen reparatur, ausser gefecht`,
    es: `en mantenimiento, en reparacion, estan en mantenimiento, siendo reparados,
      en taller, en el taller, estan en taller, en estado de mantenimiento, paradas por mantenimiento, parados por mantenimiento, fuera por mantenimiento, bajo mantenimiento, bajo reparacion, reparandose, se estan reparando, se esta reparando, siendo reparadas, siendo reparado, estado mantenimiento, en arreglo, arreglandose`,
    fr: `en maintenance, en reparation, en cours de reparation, en entretien,
      a l atelier, en atelier, en revision, sous maintenance, en etat de maintenance, statut maintenance, arretees pour maintenance, arretes pour maintenance, immobilises pour maintenance, immobilisees pour maintenance, en cours de maintenance, en train d etre reparees, en train d etre repares, a l arret pour maintenance, en depannage`,
    ar: `تحت الصيانه, قيد الصيانه, في الصيانه,
      بالصيانه, في التصليح, بالتصليح, تحت التصليح, قيد التصليح, قيد الاصلاح, تحت الاصلاح, متوقفه للصيانه, متوقفه بسبب الصيانه, بالورشه, في الورشه, حالتها صيانه, واقفه للصيانه, خارجه للصيانه, عم تتصلح`,
  },
  last_service: {
    en: `
      last service, last serviced, last maintenance, last maintained, serviced last, last pm,
      last inspect, when … serviced, last … serviced, last looked at, when … maintained,
      last time … serviced, last time … maintained, last … maintenance, most recent service,
      most recent maintenance, last servised, last serviced on, last service date,
      last maintenance date, last inspected, last inspection, when … last serviced,
      when … last maintained, been serviced, not serviced, were serviced, serviced since, last check,
      last checked, last look at, last … look at, last test, last tested, last looked after,
      serviced in, serviced during, serviced between, serviced this, serviced before, serviced after,
      maintained in, maintained during, were … serviced, were … maintained, were … inspected, got serviced, had a service, had service,
      last worked on, last overhaul, last overhauled, last visit, last … check,
      last get a service, last got a service, last get serviced, last had a service, last had, last get, last got, last see, last saw,    last gone over, last greased, last seen to, last looked at, last attended, last attended to, last visited, most recent check, most recent pm, most recent inspection, most recent visit, latest service, latest maintenance, latest check, latest inspection,  had maintenance, had any maintenance, seen maintenance, seen a service, without maintenance since, without service since, without a service for, without a service since, gone without, been looked at, been maintained, been inspected, been checked, got looked at, was serviced, was maintained, last maintenace, last sevice, previous service, previous maintenance, previous pm, previous check`,
    de: `
      letzte wartung, zuletzt gewartet, letzter service, zuletzt gewarten, zuletzt … gewartet,
      letzte inspektion, letzten wartung, wann … gewartet, zuletzt inspiziert, zuletzt … inspiziert,
      zuletzt … wartung, wann war die letzte wartung, letztmals gewartet, letzter wartungstermin,
      letztes mal gewartet, gewartet worden, nicht gewartet, letzte prufung, letzten prufung,
      wurde … gewartet, wurden … gewartet, wurden … gepruft, wurden … inspiziert, letzte kontrolle, zuletzt gepruft, zuletzt … gepruft, letzte instandhaltung, letzte uberprufung,
      zuletzt gemacht, zuletzt dran, zuletzt drangewesen, letzte mal gewartet, letztes mal dran, letzte mal dran, das letzte mal gewartet, das letzte mal dran, wann war … dran, zuletzt angeschaut, zuletzt kontrolliert, zuletzt instandgehalten, letzter check, letzten service, letzte durchsicht, letzter wartungsdienst, jungste wartung, vorige wartung, letztes mal, letztmalig, letzte revision, zuletzt durchgesehen, zuletzt uberholt, keine wartung gesehen, keine wartung gehabt, keine wartung mehr, nicht mehr gewartet, ungewartet, ohne wartung seit, gewartete, gewarteten, gewartet wurde, gewartet wurden, war zuletzt, letzte wartungen`,
    es: `
      ultimo servicio, ultimo mantenimiento, ultima revision, ultima inspeccion, ultima vez,
      cuando … mantenimiento a, se le hizo mantenimiento, ultima mantencion, ultima mantenimiento,
      cuando se hizo … mantenimiento, cuando fue el ultimo mantenimiento, cuando se reviso,
      se revisaron, se revisan, recibieron mantenimiento, fueron revisadas, fueron revisados,
      han recibido mantenimiento, sin mantenimiento desde, ultimo chequeo, ultimo control,
      ultima verificacion, ultima comprobacion,
      ultima vez que, se le dio servicio, se le dio mantenimiento, le dieron mantenimiento, le hicieron mantenimiento, le hicieron servicio, le metieron mano, ultima mano, ultima puesta a punto, ultimo repaso, recibio mantenimiento, recibio servicio, tuvo mantenimiento, tuvo servicio, mas reciente mantenimiento, mantenimiento mas reciente, servicio mas reciente, revision mas reciente, mantenimiento anterior, servicio anterior, revision anterior, no han visto mantenimiento, no ven mantenimiento, sin revision desde, sin servicio desde, sin mantenimiento hace, no se revisan, no se revisa, no se mantienen desde, fue revisado, fue revisada, fueron atendidos, se mantuvo, mantenidos, ultimas revisiones, ultimos mantenimientos, no han tenido mantenimiento, no han recibido`,
    fr: `
      dernier entretien, derniere maintenance, derniere revision, derniere visite,
      entretenu la derniere, derniere inspection, dernier service, derniere fois, derniers entretiens,
      date du dernier entretien, entretenu pour la derniere fois, quand … entretenu,
      ont ete revises, ont ete revisees, a ete entretenu, a ete revise, ont ete entretenues,
      revise pour la derniere fois, ont ete entretenus, pas ete entretenus, pas ete entretenues,
      dernier controle, derniere verification, dernier passage,
      dernier entretien fait, vu de maintenance, vu d entretien, pas vu de maintenance, pas vu d entretien, vu un entretien, vu de technicien, eu de maintenance, eu d entretien, pas eu de maintenance, pas eu d entretien, eu un entretien, eu une revision, eu une maintenance, sans maintenance depuis, sans entretien depuis, sans revision depuis, plus ete entretenus, plus ete entretenues, plus ete revises, entretenu pour la, entretenu depuis, entretenus depuis, entretenues depuis, revises depuis, ete entretenu, ete entretenue, ete revise, ete revisee, ete maintenu, a t il ete entretenu, a t elle ete revisee, a t il ete revise, entretien precedent, maintenance precedente, entretien le plus recent, maintenance la plus recente, derniere intervention de maintenance, dernier coup de, remonte l entretien, remonte la maintenance, remonte le dernier entretien`,
    ar: `
      اخر صيانه, اخر خدمه, اخر فحص, متي … صيانه, صيانه سابقه, اخر مره, تاريخ اخر صيانه, اخر موعد صيانه,
      تمت صيانتها, خضعت للصيانه, متي كانت اخر صيانه, الفحص الاخير, اخر تفتيش, الصيانه الاخيره,
      اخر مره تصين, اخر مره صيانه, اخر مره تمت صيانتها, اخر مره تمت صيانته, متي تصين, متي انصان, متي صينوها, متي صينو, متي تمت صيانه, متي جرت صيانه, متي صارت صيانه, متي صار صيانه, متي عملو صيانه, اخر كشف, اخر مراجعه, اخر صيانه له, اخر صيانه لها, لم تصن, لم تصان, ما تصينت, ما انصانت, ما شافت صيانه, لم تر صيانه, لم تخضع لصيانه, بدون صيانه منذ, بدون صيانه من, صيانتها الاخيره, صيانته الاخيره, احدث صيانه, الصيانه السابقه, تاريخ الصيانه الاخيره, متي كانت صيانه`,
  },
  next_service: {
    en: `
      next service, to be serviced, be serviced, to be maintained, be maintained, needs servicing,
      need servicing, up for service, up for maintenance, next maintenance, next pm, next inspect, service due, when … next service,
      maintenance due, due for service, next due, next scheduled, next maintenance date,
      next service date, next inspection, next planned service, when … due for service,
      upcoming service, next servicing, next maintained, next serviced, scheduled next, when … due,
      due for a service, need service, needs service, need maintenance, next check, next checked,
      next test, next look, next visit, next check up, next overhaul, when … next, service next,
      serviced next, due next for, checked next, next one due,  when … up for, due a service, due a check, due a visit, back in for service, in for service, coming up for service, needs its next, get its next, get serviced, getting serviced, gets serviced, due in for, booked for service, booked in for service, next booked, next planned, next scheduled service, next sevice, next maintenace, next pm date, next turn, turn for service,  pm due, service date, planned service, following service, upcoming pm, upcoming maintenance`,
    de: `
      nachste wartung, nachster service, nachsten wartung, nachste inspektion, wieder gewartet,
      wartung fallig, wann … wartung, nachster wartungstermin, nachste fallige wartung,
      wann … gewartet werden, nachste service, als nachstes gewartet, wann … fallig,
      zur wartung fallig, nachste mal gewartet, nachste mal, nachstes mal, wann wird … gewartet,
      wann ist … gewartet, nachste prufung, nachsten prufung, nachste kontrolle, nachster check,
      nachste uberprufung, nachste mal dran, wieder dran, nachste mal gepruft, wieder gepruft,
      nachste instandhaltung, nachsten service,
      mit wartung dran, wieder mit wartung, mit der wartung dran, wartung dran, zur wartung, in die wartung, zum service, fallige wartung, geplante wartung, wartungstermin, kommende wartung, anstehende wartung, wann steht … wartung, wartung an, wartung ansteht, turnusmassig dran, als nachstes dran, nachster termin, nachsten termin, wann kommt … dran, folgewartung, nachste durchsicht, nachste revision, nachster wartungsdienst, wieder fallig`,
    es: `
      proximo servicio, proximo mantenimiento, proxima revision, siguiente mantenimiento,
      siguiente servicio, proxima inspeccion, cuando le toca, proxima mantencion,
      cuando es el proximo mantenimiento, siguiente revision, proximo mant, cuando … vence,
      cuando … toca, proximo chequeo, proximo control, proxima comprobacion, proxima verificacion,
      proxima prueba, proxima visita,
      proxima vez, proximo mtto, proximo repaso, proximo turno de, toca mantenimiento, toca revision, toca servicio, le toca mantenimiento, le toca servicio, le toca la proxima, le toca el proximo, toca la revision, toca el mantenimiento, mantenimiento programado, mantenimiento previsto, servicio previsto, revision prevista, proxima puesta a punto, fecha de mantenimiento, fecha del proximo, siguiente inspeccion, siguiente chequeo, proximas revisiones, mantenimiento siguiente, servicio siguiente, vuelve a tocar, cuando vuelve a tocar, prox mantenimiento, prox servicio`,
    fr: `
      prochain entretien, prochaine maintenance, prochaine revision, prochaine visite,
      prochain service, prochaine inspection, prochain entretien prevu, date du prochain entretien,
      prochaine fois, quand … echeance, quand … prevu, prochain controle, prochaine verification,
      prochain passage, prochain essai, prochain check,
      prochain rdv, prochain rendez vous, prochaine echeance d entretien, entretien prevu, maintenance prevue, revision prevue, entretien a venir, maintenance a venir, date d entretien, date de la prochaine, doit etre entretenu, doit etre entretenue, doit etre revise, doit passer, passe en maintenance, passe en revision, a nouveau entretenu, entretien suivant, maintenance suivante, tour d entretien, prochain tour, quand … maintenance, quand … entretien, quand … revision, quand … visite`,
    ar: `
      الصيانه القادمه, الصيانه التاليه, صيانه قادمه, موعد صيانه, موعد الصيانه, الصيانه الجايه,
      الصيانه المقبله, الخدمه القادمه, متي الصيانه القادمه, موعد الصيانه القادمه, الصيانه القادم,
      متي الصيانه التاليه, متي … تستحق, متي … مستحق, الفحص القادم, الفحص التالي, موعد الفحص, فحص قادم,
      الفحص المقبل, التفتيش القادم, موعد التفتيش,
      الموعد القادم, موعدها القادم, موعد صيانتها, موعد صيانته, دورها بالصيانه, دوره بالصيانه, صيانتها القادمه, صيانته القادمه, صيانتها الجايه, صيانته الجايه, متي صيانه, متي صيانتها, متي صيانته, متي دور, متي لازم, الصيانه الدوريه القادمه, المراجعه القادمه, الكشف القادم, متي موعد الصيانه, الفحص الجاي, الصيانه المجدوله, صيانه مجدوله, الخدمه التاليه, الخدمه الجايه`,
  },
  interval: {
    en: 'interval, how often, frequency, schedule',
    de: 'intervall, wartungsintervall, wie oft, turnus, rhythmus',
    es: 'intervalo, cada cuanto, frecuencia, periodicidad',
    fr: 'intervalle, frequence, tous les combien, periodicite',
    ar: 'كم مره, دوريه, تكرار, كل كم',
  },
  every_week: {
    en: `
      every week, once a week, each week, ${often('weekly')}`,
    de: 'wochentlich, jede woche, wochentliche, wochentlicher, wochentlichem',
    es: 'semanal, semanalmente, cada semana, semanales',
    fr: 'hebdomadaire, hebdomadairement, chaque semaine, toutes les semaines, hebdomadaires',
    ar: 'اسبوعيا, اسبوعيه, كل اسبوع',
  },
  every_month: {
    en: `
      every month, once a month, each month, ${often('monthly')}`,
    de: 'monatlich, jeden monat, monatliche, monatlicher, monatlichem',
    es: 'mensual, mensualmente, cada mes, mensuales',
    fr: 'mensuel, mensuellement, chaque mois, tous les mois, mensuels, mensuelle',
    ar: 'شهريا, شهريه, كل شهر',
  },
  every_quarter: {
    en: `
      every quarter, every three months, every 3 months, ${often('quarterly, three monthly, 3 monthly')}`,
    de: 'vierteljahrlich, jedes quartal, quartalsweise, alle drei monate, alle 3 monate',
    es: 'trimestral, trimestralmente, cada trimestre, trimestrales, cada tres meses',
    fr: 'trimestriel, trimestrielle, chaque trimestre, tous les trois mois, trimestriels',
    ar: 'ربع سنوي, ربع سنويه, كل ثلاثه اشهر, كل 3 اشهر',
  },
  every_half_year: {
    en: `
      semi annually, biannually, semiannually, every six months, every 6 months, twice a year, every half year, each half year,
      half yearly, once every half year,
      ${often('semi annual, semiannual, biannual, half yearly, six monthly, 6 monthly')}`,
    de: 'halbjahrlich, halbjahrliche, alle sechs monate, alle 6 monate, zweimal im jahr, jedes halbjahr, jedes halbe jahr, alle halbe jahre, zweimal pro jahr',
    es: 'semestral, semestralmente, cada seis meses, cada 6 meses, semestrales, cada medio ano, cada semestre, dos veces al ano, dos veces por ano',
    fr: 'semestriel, semestrielle, tous les six mois, tous les 6 mois, semestriels, chaque semestre, tous les semestres, deux fois par an',
    ar: 'نصف سنوي, نصف سنويه, كل سته اشهر, كل 6 اشهر, كل سته شهور, كل 6 شهور, كل نصف سنه, كل نص سنه, مرتين في السنه, مرتين بالسنه',
  },
  every_year: {
    en: `
      annually, every year, once a year, each year, ${often('yearly, annual, 12 monthly, twelve monthly')}`,
    de: 'jahrlich, jahrliche, jahrlicher, jahrlichem, jedes jahr, einmal im jahr',
    es: 'anual, anualmente, cada ano, anuales, una vez al ano',
    fr: 'annuel, annuelle, annuellement, chaque annee, tous les ans, annuels, une fois par an',
    ar: 'سنويا, سنويه, كل سنه, كل عام',
  },
  serial: {
    en: 'serial, serial number, serial no, sn',
    de: 'seriennummer, serial, seriennr',
    es: 'numero de serie, serie',
    fr: 'numero de serie, no de serie, n de serie, n serie, serie',
    ar: 'الرقم التسلسلي, رقم تسلسلي, السيريال, سيريال, تسلسلي',
  },
  manufacturer: {
    en: 'manufacturer, manufacturers, make, makes, maker, makers, who makes, who made, brand, brands, made by',
    de: 'hersteller, marke, marken, fabrikat, fabrikate',
    es: 'fabricante, fabricantes, marca, marcas',
    fr: 'fabricant, fabricants, marque, marques, constructeur, constructeurs',
    ar: 'الشركه المصنعه, الشركات المصنعه, المصنع, ماركه, ماركات, الصانع',
  },
  model: {
    en: 'model, type',
    de: 'modell, typ',
    es: 'modelo',
    fr: 'modele, type',
    ar: 'موديل, طراز',
  },
  purchase_date: {
    en: `
      purchase date, purchased, bought, how old, when … bought, when … buy, did we buy,
      when … purchased, age of, when … installed, installed, acquired, age, date of purchase,
      years old, buy, purchases,   procured, commissioned,   put in service, date bought, got it, age in years, vintage, how long have we had, how long have we owned, owned since, buying date, date acquired`,
    de: `
      kaufdatum, gekauft, angeschafft, wie alt, baujahr, wann … gekauft, gekaufte, gekauften, alter der,
      alter von, angeschaffte,
      kauften, erworben, erworbene, erworbenen, beschafft, beschaffte, beschafften, anschaffungsdatum, anschaffungsjahr, kaufjahr, beschaffungsdatum, zugelegt, alter, jahre alt, wie lange haben wir, seit wann haben wir, in betrieb genommen, installiert, aufgestellt, altersmassig, anschafften, angeschafften`,
    es: `
      fecha de compra, comprado, comprada, cuando se compro, antiguedad, compradas, comprados,
      cuando compramos, edad, adquiridos, adquirido,
      compramos, compraron, compro, se compraron, adquirimos, adquiridas, adquirida, adquirieron, adquisicion, se adquirio, se adquirieron, comprandose, ano de compra, fecha de adquisicion, anos tiene, que edad tiene, instalado, instalados, instaladas, cuanto tiempo tiene, compradas en, comprados en, comprarse`,
    fr: `
      date d achat, achete, achetee, quel age, achetes, achetees, age, quand … achete, acquis, acquise,
      avons achete, acquises, acquisition, date d acquisition, annee d achat, achetons, achats, achetait, on a achete, a t on achete,  age des, age de, mise en service, mis en service, mises en service, installe en, installes en, anciennete`,
    ar: `
      تاريخ الشراء, متي اشترينا, عمر, اشتريت, اشتريناها, شراء, تم شراوها, المشتراه, مشتراه, المشتريه,
      اشتريناه,
      شريناها, شرينا, اشتروها, اشتروه, اشتراها, شريناه, تم شراوه, سنه الشراء, تاريخ شراء, تاريخ شرائها, مشتريه, كم عمر, عمرها, عمره, اشتريناهم,  اقتنيناها, اقتناء, تم اقتناوها`,
  },
  purchase_cost: {
    en: `
      purchase cost, purchase price, what did we pay, cost to buy, cost new, bought for, purchase value,
      purchase costs, original cost, acquisition cost, what … cost new, paid for, cost … bought,
      cost … buy, cost … new, pay … for, paid … for, cost us new`,
    de: `
      kaufpreis, anschaffung, anschaffungswert, anschaffungskosten, kaufpreise, einkaufspreis,
      gekostet als neu, gekostet … gekauft, neu gekostet, bezahlt, anschaffung gekostet`,
    es: `
      precio de compra, costo de compra, coste de compra, valor de compra, precio de adquisicion,
      pagamos por, costo … compra, costo … compramos, costo … comprar, pagamos`,
    fr: `
      prix d achat, cout d achat, valeur d achat, prix d acquisition, cout d acquisition, paye pour,
      coute … achat, coute … achete, paye`,
    ar: 'سعر الشراء, ثمن الشراء, تكلفه الشراء, سعر شراء, كلف … شراء, دفعنا',
  },
  status: {
    en: 'status, state',
    de: 'status, stand, zustand',
    es: 'estado, estatus',
    fr: 'statut, etat',
    ar: 'حاله, الحاله, وضع',
  },
  retired: {
    en: 'retired, out of service, out of use, decommissioned, scrapped, no longer used, mothballed',
    de: 'ausser betrieb, stillgelegt, stillgelegte, ausgemustert, ausgemusterte, nicht mehr in betrieb',
    es: 'fuera de servicio, retirado, retirados, retiradas, dado de baja, dados de baja, fuera de uso',
    fr: 'hors service, retire, retires, mis au rebut, declasse, declasses, hors d usage',
    ar: 'خارج الخدمه, متقاعده, خرجت من الخدمه, مستبعده',
  },
  active: {
    en: 'active, in service, in use, operational',
    de: 'aktiv, aktive, aktiven, in betrieb, aktives, aktiver',
    es: `
      activo hoy, activos en servicio, en servicio, en uso, operativos, estan activos, esta activo,
      esta activa, estan activas, activas`,
    fr: 'en service, actifs en, operationnels, actifs, actives, actif',
    ar: 'في الخدمه, نشطه, عامله, نشط, النشطه, فعاله',
  },
  value: {
    en: 'value, worth, current value, book value, replacement value, replacement cost, valued, valuable',
    de: `
      wert, zeitwert, buchwert, restwert, wiederbeschaffungswert, werte, aktueller wert, gesamtwert,
      wertvollste, wertvollsten, wertvollstes`,
    es: 'valor, valor actual, valor de reposicion, vale, valor en libros, valor total, valioso, valiosa, valiosos',
    fr: `
      valeur, valeur actuelle, vaut, valeur de remplacement, valeur comptable, valeur totale, precieux,
      precieuse`,
    ar: 'قيمه, القيمه, قيمتها, القيمه الحاليه, قيمه الاستبدال',
  },
  children: {
    en: `
      sub assets, sub asset, subassets, subasset, children, components of, component of, belong to,
      belongs to, belonging to, made up of, consist of, consists of, whats under, what is under,
      what s under, everything under, assets under, machines under, equipment under, part of the,
      parts of the, child assets, below the, sits under, under the, underneath, comprises,
      hang off, hangs off, hanging off, hung off, feed off, fed by, fed from, attached to, connected to, make up, makes up, come under, comes under, sits below, sit below, roll up to, rolls up to, contained in, comprise, comprised, include, includes, included in, within the system, inside the system, children of, are below, is below, lives under, live under, hooked to, hooked up to, belonged to, parented, nested under, tied to the, subordinate, forms part, form part, down the tree, branch off`,
    de: `
      gehort zu, gehort zum, gehort zur, gehoren zu, gehoren zum, gehoren zur, unteranlagen,
      unter anlagen, unterhalb, besteht aus, bestandteile, komponenten, baugruppen, untergeordnete,
      hangt an, hangen an, hangt am, hangen am, hangt alles an, hangt alles am, dranhangt, dranhangen, zahlt zu, zahlen zu, zahlen zum, zahlt zum, zahlt zur, zahlen zur, umfasst, umfassen, beinhaltet, beinhalten, dazugehort, dazugehoren, unter der anlage, alles unter, sitzt unter, sitzen unter, zugehorige, zugehorigen, angeschlossen an, angeschlossen, zusammengesetzt, untergeordneten, gehort alles zu, gehort alles zum, gehort alles zur, teil des, teil der, teil vom, teile des systems, unteranlage, unterbaugruppen`,
    es: `
      pertenece a, pertenecen a, pertenece al, pertenecen al, componentes de, subactivos, que forma parte,
      forman parte, debajo de, compone, hijos de,
      cuelgan de, cuelga de, cuelgan del, cuelga del, dependen de, dependen del, depende del, depende de, conectados a, conectados al, dentro del sistema, incluye, incluyen, componen, abarca, abarcan, comprende, comprenden, forman parte de, forma parte de, debajo del, bajo el sistema, que hay bajo, subordinados, se compone de, consta de, constan de, engloba, ligados al, asociados al, integran, integra`,
    fr: `
      appartient a, appartiennent a, appartient au, appartiennent au, sous ensembles, composants de,
      composants du, fait partie, font partie, sous equipements, se compose, compose,
      dependent du, dependent de, dependent d, depend de, depend du, rattaches a, rattaches au, rattachees a, rattachees au, raccordes au, raccordes a, relies a, relies au, comprend, comprennent, inclut, incluent, sous le systeme, constitue, constituent, composent, se trouve sous, se trouvent sous, il y a sous, chapeaute, accroche a, accroches a, branches sur, alimentes par, fait partie de, font partie de, font partie du, enfants de, dessous de`,
    ar: `ينتمي, تنتمي, يتبع, تتبع, مكونات, يتكون من, تتكون من, تحت, الفرعيه, التابعه,
      تحت نظام, مرتبطه ب, المرتبطه ب, مرتبطه, المرتبطه, متصله ب, متصله, المتصله, تابعه ل, تابعه, ضمن نظام, يشمل, تشمل, يندرج تحت, تندرج تحت, المندرجه, تندرج, يندرج, يضم, تضم, يحتوي, مكوناته, مكوناتها, اجزاء, تحته, تحتها, موصوله, الموصوله, تتفرع, المتفرعه`,
  },
  no_schedule: {
    en: `
      no maintenance schedule, without maintenance schedule, without a maintenance schedule, no schedule,
      without schedule, no pm schedule, without pm, no pm plan, no maintenance plan, without a plan,
      no preventive maintenance, never serviced, not scheduled for maintenance, no service interval,
      without a schedule`,
    de: `
      ohne wartungsplan, kein wartungsplan, keinen wartungsplan, ohne wartungsintervall, ohne intervall,
      ohne wartung, keine wartung`,
    es: `
      sin plan de mantenimiento, sin mantenimiento programado, sin programa, sin plan, sin mantenimiento`,
    fr: `
      sans plan de maintenance, sans maintenance, sans planning, sans entretien prevu, pas de plan,
      sans intervalle, sans plan d entretien, pas de plan d entretien`,
    ar: 'بدون جدول صيانه, بلا جدول, ليس لها جدول, بدون خطه, بدون صيانه',
  },
  service_overdue: {
    en: `
      overdue for service, overdue for maintenance, maintenance overdue, service overdue,
      overdue maintenance, overdue service,
      ${combined('past its, past their, past the, beyond its, beyond their, over its, over their, missed its, missed their, behind on, behind on its, behind on their, behind with', 'service, maintenance, service date, maintenance date, service interval, pm, next service, planned service')},
      gone past its service, gone past their service, missed service, missed a service, missed their service, missed their pm, late for service, late for maintenance, late on service, service is late, maintenance is late, pm is late, pm overdue, overdue pm, overdue a service, overdue servicing, should have been serviced, should have had, due but not serviced, service date has passed, maintenance date has passed, service date passed, past next service date, past next maintenance date, past their next service, past their next maintenance`,
    de: `
      wartung uberfallig, uberfallige wartung, wartung ist uberfallig, wartungstermin uberschritten,
      wartungstermin verpasst, uber den wartungstermin, uber dem wartungstermin, uberfallig zur wartung,
      langst gewartet, hatte gewartet werden, hatten gewartet werden, wartung verpasst, wartung versaumt, wartung verschleppt, wartungstermin vorbei, wartungstermin abgelaufen, wartung langst fallig, wartung im verzug, wartungsruckstand, mit der wartung im ruckstand, wartung im ruckstand, wartung zu spat`,
    es: `
      mantenimiento vencido, mantenimiento atrasado, con mantenimiento vencido, servicio vencido,
      revision vencida, pasaron su mantenimiento, pasado su mantenimiento, fecha de mantenimiento vencida,
      fecha de servicio vencida,
      pasaron la fecha de mantenimiento, pasaron la fecha de su mantenimiento, se paso el mantenimiento, se les paso el mantenimiento, se les paso la revision, mantenimiento pasado de fecha, revision atrasada, servicio atrasado, con la revision vencida, con el mantenimiento vencido, con el mantenimiento atrasado, atrasados de mantenimiento, debieron recibir mantenimiento, mantenimiento retrasado, mantenimientos atrasados, mantenimientos vencidos`,
    fr: `
      maintenance en retard, entretien en retard, entretien depasse, date d entretien depassee,
      en retard d entretien, en retard de maintenance, revision depassee,
      depasse la date de leur prochaine maintenance, depasse la date de leur entretien, depasse leur date d entretien, depasse leur entretien, depasse leur maintenance, date de maintenance depassee, date de revision depassee, maintenance depassee, entretien echu, maintenance echue, rate leur entretien, rate leur maintenance, rate l entretien, loupe leur entretien, auraient du etre entretenus, auraient du etre revises, aurait du etre entretenu, entretiens en retard, maintenances en retard, revision en retard, revisions en retard`,
    ar: `صيانتها متاخره, صيانه متاخره, متاخره الصيانه,
      فات موعد صيانتها, فات موعد صيانته, فاتها موعد الصيانه, تجاوزت موعد صيانتها, تجاوزت موعد الصيانه, تعدت موعد صيانتها, تعدت موعد الصيانه, طاف موعد صيانتها, طاف موعد الصيانه, متاخر عن الصيانه, متاخره عن الصيانه, متاخره عن صيانتها, صيانتها فايته, مر موعد صيانتها, صيانتها منتهيه, تاخرت صيانتها, تاخرت عن الصيانه, الصيانه متاخره`,
  },
} satisfies RecordTerms;
