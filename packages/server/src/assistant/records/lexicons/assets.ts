import { combined, type RecordTerms } from './record-terms.ts';

/** How often something is done, alone and before what is done: "weekly", "weekly check". */
const often = (frequencies: string) =>
  `${frequencies}, ${combined(frequencies, 'check, checks, checkup, service, servicing, maintenance')}`;

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
      being repaired, status maintenance, under repairs`,
    de: 'in wartung, in reparatur, in instandsetzung, werden repariert, im wartungsstatus',
    es: 'en mantenimiento, en reparacion, estan en mantenimiento, siendo reparados',
    fr: 'en maintenance, en reparation, en cours de reparation, en entretien',
    ar: 'تحت الصيانه, قيد الصيانه, في الصيانه',
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
      last worked on, last overhaul, last overhauled, last visit, last … check`,
    de: `
      letzte wartung, zuletzt gewartet, letzter service, zuletzt gewarten, zuletzt … gewartet,
      letzte inspektion, letzten wartung, wann … gewartet, zuletzt inspiziert, zuletzt … inspiziert,
      zuletzt … wartung, wann war die letzte wartung, letztmals gewartet, letzter wartungstermin,
      letztes mal gewartet, gewartet worden, nicht gewartet, letzte prufung, letzten prufung,
      wurde … gewartet, wurden … gewartet, wurden … gepruft, wurden … inspiziert, letzte kontrolle, zuletzt gepruft, zuletzt … gepruft, letzte instandhaltung, letzte uberprufung`,
    es: `
      ultimo servicio, ultimo mantenimiento, ultima revision, ultima inspeccion, ultima vez,
      cuando … mantenimiento a, se le hizo mantenimiento, ultima mantencion, ultima mantenimiento,
      cuando se hizo … mantenimiento, cuando fue el ultimo mantenimiento, cuando se reviso,
      se revisaron, se revisan, recibieron mantenimiento, fueron revisadas, fueron revisados,
      han recibido mantenimiento, sin mantenimiento desde, ultimo chequeo, ultimo control,
      ultima verificacion, ultima comprobacion`,
    fr: `
      dernier entretien, derniere maintenance, derniere revision, derniere visite,
      entretenu la derniere, derniere inspection, dernier service, derniere fois, derniers entretiens,
      date du dernier entretien, entretenu pour la derniere fois, quand … entretenu,
      ont ete revises, ont ete revisees, a ete entretenu, a ete revise, ont ete entretenues,
      revise pour la derniere fois, ont ete entretenus, pas ete entretenus, pas ete entretenues,
      dernier controle, derniere verification, dernier passage`,
    ar: `
      اخر صيانه, اخر خدمه, اخر فحص, متي … صيانه, صيانه سابقه, اخر مره, تاريخ اخر صيانه, اخر موعد صيانه,
      تمت صيانتها, خضعت للصيانه, متي كانت اخر صيانه, الفحص الاخير, اخر تفتيش, الصيانه الاخيره`,
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
      serviced next, due next for, checked next, next one due`,
    de: `
      nachste wartung, nachster service, nachsten wartung, nachste inspektion, wieder gewartet,
      wartung fallig, wann … wartung, nachster wartungstermin, nachste fallige wartung,
      wann … gewartet werden, nachste service, als nachstes gewartet, wann … fallig,
      zur wartung fallig, nachste mal gewartet, nachste mal, nachstes mal, wann wird … gewartet,
      wann ist … gewartet, nachste prufung, nachsten prufung, nachste kontrolle, nachster check,
      nachste uberprufung, nachste mal dran, wieder dran, nachste mal gepruft, wieder gepruft,
      nachste instandhaltung, nachsten service`,
    es: `
      proximo servicio, proximo mantenimiento, proxima revision, siguiente mantenimiento,
      siguiente servicio, proxima inspeccion, cuando le toca, proxima mantencion,
      cuando es el proximo mantenimiento, siguiente revision, proximo mant, cuando … vence,
      cuando … toca, proximo chequeo, proximo control, proxima comprobacion, proxima verificacion,
      proxima prueba, proxima visita`,
    fr: `
      prochain entretien, prochaine maintenance, prochaine revision, prochaine visite,
      prochain service, prochaine inspection, prochain entretien prevu, date du prochain entretien,
      prochaine fois, quand … echeance, quand … prevu, prochain controle, prochaine verification,
      prochain passage, prochain essai, prochain check`,
    ar: `
      الصيانه القادمه, الصيانه التاليه, صيانه قادمه, موعد صيانه, موعد الصيانه, الصيانه الجايه,
      الصيانه المقبله, الخدمه القادمه, متي الصيانه القادمه, موعد الصيانه القادمه, الصيانه القادم,
      متي الصيانه التاليه, متي … تستحق, متي … مستحق, الفحص القادم, الفحص التالي, موعد الفحص, فحص قادم,
      الفحص المقبل, التفتيش القادم, موعد التفتيش`,
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
      semi annually, biannually, semiannually, every six months, every 6 months, twice a year,
      ${often('semi annual, semiannual, biannual, half yearly, six monthly, 6 monthly')}`,
    de: 'halbjahrlich, halbjahrliche, alle sechs monate, alle 6 monate, zweimal im jahr',
    es: 'semestral, semestralmente, cada seis meses, cada 6 meses, semestrales',
    fr: 'semestriel, semestrielle, tous les six mois, tous les 6 mois, semestriels',
    ar: 'نصف سنوي, نصف سنويه, كل سته اشهر, كل 6 اشهر',
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
      years old, buy, purchases`,
    de: `
      kaufdatum, gekauft, angeschafft, wie alt, baujahr, wann … gekauft, gekaufte, gekauften, alter der,
      alter von, angeschaffte`,
    es: `
      fecha de compra, comprado, comprada, cuando se compro, antiguedad, compradas, comprados,
      cuando compramos, edad, adquiridos, adquirido`,
    fr: `
      date d achat, achete, achetee, quel age, achetes, achetees, age, quand … achete, acquis, acquise`,
    ar: `
      تاريخ الشراء, متي اشترينا, عمر, اشتريت, اشتريناها, شراء, تم شراوها, المشتراه, مشتراه, المشتريه,
      اشتريناه`,
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
      parts of the, child assets, below the, sits under, under the, underneath, comprises`,
    de: `
      gehort zu, gehort zum, gehort zur, gehoren zu, gehoren zum, gehoren zur, unteranlagen,
      unter anlagen, unterhalb, besteht aus, bestandteile, komponenten, baugruppen, untergeordnete`,
    es: `
      pertenece a, pertenecen a, pertenece al, pertenecen al, componentes de, subactivos, que forma parte,
      forman parte, debajo de, compone, hijos de`,
    fr: `
      appartient a, appartiennent a, appartient au, appartiennent au, sous ensembles, composants de,
      composants du, fait partie, font partie, sous equipements, se compose, compose`,
    ar: 'ينتمي, تنتمي, يتبع, تتبع, مكونات, يتكون من, تتكون من, تحت, الفرعيه, التابعه',
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
      ${combined('past its, past their, past the, beyond its, beyond their, over its, over their, missed its, missed their, behind on, behind on its, behind on their, behind with', 'service, maintenance, service date, maintenance date, service interval, pm, next service, planned service')}`,
    de: `
      wartung uberfallig, uberfallige wartung, wartung ist uberfallig, wartungstermin uberschritten,
      wartungstermin verpasst, uber den wartungstermin, uber dem wartungstermin, uberfallig zur wartung`,
    es: `
      mantenimiento vencido, mantenimiento atrasado, con mantenimiento vencido, servicio vencido,
      revision vencida, pasaron su mantenimiento, pasado su mantenimiento, fecha de mantenimiento vencida,
      fecha de servicio vencida`,
    fr: `
      maintenance en retard, entretien en retard, entretien depasse, date d entretien depassee,
      en retard d entretien, en retard de maintenance, revision depassee`,
    ar: 'صيانتها متاخره, صيانه متاخره, متاخره الصيانه',
  },
} satisfies RecordTerms;
