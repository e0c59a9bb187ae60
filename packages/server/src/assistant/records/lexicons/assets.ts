import type { RecordTerms } from './record-terms.ts';

/** Assets and the facts of one. */
export const assetTerms = {
  asset: {
    en: 'asset, assets, machine, machines, equipment, equipments',
    de: 'anlage, anlagen, maschine, maschinen, gerate, betriebsmittel, assets',
    es: 'activo, activos, equipo, equipos, maquina, maquinas',
    fr: 'equipement, equipements, machine, machines, actif, actifs, installation',
    ar: 'اصل, اصول, معده, معدات, ماكينه, ماكينات, اله, الات, جهاز, اجهزه',
  },
  in_repair: {
    en: 'under maintenance, in maintenance, in repair, under repair, down for',
    de: 'in wartung, in reparatur',
    es: 'en mantenimiento, en reparacion',
    fr: 'en maintenance, en reparation',
    ar: 'تحت الصيانه, قيد الصيانه',
  },
  last_service: {
    en: `
      last service, last serviced, last maintenance, last maintained, serviced last, last pm,
      last inspect, when … serviced, last … serviced, last looked at, when … maintained,
      last time … serviced`,
    de: `
      letzte wartung, zuletzt gewartet, letzter service, zuletzt gewarten, zuletzt … gewartet,
      letzte inspektion, letzten wartung, wann … gewartet, zuletzt inspiziert`,
    es: `
      ultimo servicio, ultimo mantenimiento, ultima revision, ultima inspeccion, ultima vez,
      cuando … mantenimiento a, se le hizo mantenimiento, ultima mantencion`,
    fr: `
      dernier entretien, derniere maintenance, derniere revision, derniere visite, entretenu la derniere,
      derniere inspection, dernier service, derniere fois`,
    ar: 'اخر صيانه, اخر خدمه, اخر فحص, متي … صيانه, صيانه سابقه, اخر مره',
  },
  next_service: {
    en: `
      next service, next maintenance, next pm, next inspect, service due, when … next service,
      maintenance due, due for service, next due, next scheduled`,
    de: `
      nachste wartung, nachster service, nachsten wartung, nachste inspektion, wieder gewartet,
      wartung fallig, wann … wartung`,
    es: `
      proximo servicio, proximo mantenimiento, proxima revision, siguiente mantenimiento,
      siguiente servicio, proxima inspeccion, cuando le toca, proxima mantencion`,
    fr: `
      prochain entretien, prochaine maintenance, prochaine revision, prochaine visite, prochain service,
      prochaine inspection`,
    ar: `
      الصيانه القادمه, الصيانه التاليه, صيانه قادمه, موعد صيانه, موعد الصيانه, الصيانه الجايه,
      الصيانه المقبله, الخدمه القادمه`,
  },
  interval: {
    en: 'interval, how often, frequency, schedule',
    de: 'intervall, wartungsintervall, wie oft, turnus, rhythmus',
    es: 'intervalo, cada cuanto, frecuencia, periodicidad',
    fr: 'intervalle, frequence, tous les combien, periodicite',
    ar: 'كم مره, دوريه, تكرار, كل كم',
  },
  serial: {
    en: 'serial, serial number, serial no, sn',
    de: 'seriennummer, serial, seriennr',
    es: 'numero de serie, serie',
    fr: 'numero de serie, no de serie, n de serie, n serie, serie',
    ar: 'الرقم التسلسلي, رقم تسلسلي, السيريال, سيريال, تسلسلي',
  },
  manufacturer: {
    en: 'manufacturer, make, maker, who makes, who made, brand, made by',
    de: 'hersteller, marke, fabrikat',
    es: 'fabricante, marca',
    fr: 'fabricant, marque, constructeur',
    ar: 'الشركه المصنعه, المصنع, ماركه, الصانع',
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
      purchase date, purchased, bought, how old, when … bought, when … buy, did we buy, when … purchased,
      age of`,
    de: 'kaufdatum, gekauft, angeschafft, wie alt, baujahr',
    es: 'fecha de compra, comprado, comprada, cuando se compro, antiguedad',
    fr: 'date d achat, achete, achetee, quel age',
    ar: 'تاريخ الشراء, متي اشترينا, عمر',
  },
  purchase_cost: {
    en: 'purchase cost, purchase price, what did we pay, cost to buy, cost new, bought for',
    de: 'kaufpreis, anschaffung',
    es: 'precio de compra, costo de compra',
    fr: 'prix d achat, cout d achat',
    ar: 'سعر الشراء',
  },
  status: {
    en: 'status, state',
    de: 'status, stand, zustand',
    es: 'estado, estatus',
    fr: 'statut, etat',
    ar: 'حاله, الحاله, وضع',
  },
} satisfies RecordTerms;
