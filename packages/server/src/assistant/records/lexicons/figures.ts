import type { RecordTerms } from './record-terms.ts';

/** Figures over work orders: costs, hours and failures. */
export const figureTerms = {
  cost: {
    en: `
      most expensive, cost, costs, spend, spent … money, spending, expense, expenses, money,
      how much … cost, how much did, how much was, how much has, expensive, total spend`,
    de: 'kosten, gekostet, kostete, kostet, ausgaben, ausgegeben',
    es: `
      mas caros, mas caras, mas costosos, costo, costos, coste, gasto, gastos, gastamos, costado, gastado,
      cuanto costo`,
    fr: 'cout, couts, coute, depense, depenses, frais',
    ar: 'تكلفه, كلفه, تكاليف, كلف, كلفت, مصاريف, صرفنا',
  },
  hours: {
    en: 'hours, hrs, labour, labor, man hours, time spent, hours spent, labour hours',
    de: 'stunden, arbeitsstunden, arbeitszeit',
    es: 'horas, horas de trabajo, mano de obra',
    fr: 'heures, heures de travail, main d oeuvre, temps passe',
    ar: 'ساعات, ساعات العمل, ساعه',
  },
  mtbf: {
    en: 'reliable, reliability, mtbf, mean time between, time between failures',
    de: 'mtbf, mittlere betriebsdauer, zwischen ausfallen',
    es: 'mtbf, tiempo medio entre, entre fallas',
    fr: 'mtbf, temps moyen entre, entre pannes, entre defaillances',
    ar: 'mtbf, متوسط الزمن بين, بين الاعطال, متوسط الوقت بين',
  },
  mttr: {
    en: 'mttr, mean time to repair, time to repair, repair time',
    de: 'mttr, mittlere reparatur, reparaturzeit, reparaturdauer',
    es: 'mttr, tiempo medio de reparacion, tiempo de reparacion',
    fr: 'mttr, temps moyen de reparation, temps de reparation',
    ar: 'mttr, متوسط زمن الاصلاح, متوسط وقت الاصلاح, زمن الاصلاح',
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
      failure, failures, fail, failed, breakdown, breakdowns, broke, break down, faults, how often … fail`,
    de: 'ausfall, ausfalle, ausfallen, storung, storungen, defekte, ausgefallen, panne, pannen, fehler',
    es: 'falla, fallas, fallo, fallos, averia, averias, fallado',
    fr: 'panne, pannes, defaillance, defaillances, defaut, defauts, avarie, incidents',
    ar: 'عطل, اعطال, الاعطال, فشل, تعطل, تعطلت',
  },
} satisfies RecordTerms;
