import type { RecordTerms } from './record-terms.ts';

/** Work orders: their kinds, priorities and people. */
export const orderTerms = {
  order: {
    en: `
      assigned to, work order, work orders, wo, wos, job, jobs, order, orders, workorder, workorders,
      task, tasks, ticket, tickets, work, wo s, on … plate, going on, jobb, word orders, w o, whats on,
      what s on, what is on, in queue, queue, assignments, assignment, to do list, todo, todos`,
    de: `
      auftrag, auftrage, auftragen, arbeitsauftrag, arbeitsauftrage, job, jobs, aufgaben, arbeit,
      arbeiten, zu tun, arbeitet, auftrags, arbeitsauftragen, auftr, arbeitsauftrags, muss … tun, ansteht,
      auf dem tisch`,
    es: `
      orden, ordenes, ot, ots, orden de trabajo, ordenes de trabajo, trabajos, trabajo, tarea, tareas,
      pendientes, pendiente, ordenes de mantenimiento, trabaja, trabajando`,
    fr: `
      ot, ots, bon de travail, bons de travail, ordre de travail, ordres de travail, intervention,
      interventions, tache, taches, travaux, ordres, ordre, bons, boulot, bosse, travaille, bt, bts,
      ordre de maintenance, demandes, travail`,
    ar: `
      امر, اوامر, امر عمل, اوامر العمل, اوامر عمل, امر العمل, الاوامر, شغل, مهام, مهمه, اعمال, يشتغل,
      طلبات العمل, طلب عمل, الامر`,
  },
  corrective: {
    en: `
      corrective, breakdown, breakdowns, repairs, unplanned, reactive, correctives, fault orders,
      repair, repair of, repair on`,
    de: `
      ~korrektiv, reparaturkosten, reparaturauftrage, reparaturen, reparatur, instandsetzung, ungeplant, korrektive,
      reparaturauftrag, storungsauftrage, storungsauftrag, ungeplante, ungeplanten, korrektiven`,
    es: `
      correctivo, correctiva, correctivas, correctivos, averias, reparaciones, reparacion, no planificadas`,
    fr: `
      correctif, correctifs, corrective, correctives, depannages, depannage, reparations, reparation, non planifies,
      curatif, curatifs`,
    ar: 'تصحيحي, تصحيحيه, اصلاحي, اصلاحيه, اصلاحات, التصحيحيه, الاصلاحيه, اصلاح',
  },
  preventive: {
    en: `
      preventive, pm, pms, planned, preventative, routine, preventives, pm s, planned maintenance,
      scheduled maintenance, preventive maintenance`,
    de: `
      vorbeugend, praventiv, wartungsauftrage, wartungen, geplante, praventive, vorbeugende, vorbeugenden,
      praventiven, geplanten`,
    es: 'preventivo, preventiva, preventivas, preventivos',
    fr: 'preventif, preventifs, preventive, preventives',
    ar: 'وقائي, وقائيه, الوقائيه, الوقائي',
  },
  critical: {
    en: `
      critical, criticals, urgent, crit, top priority, highest priority, emergency, most urgent,
      criticl, crtical, critcal, p1, prio 1, priority 1, prio one`,
    de: `
      kritisch, kritische, kritischen, dringend, dringende, kritischer, kritisches, dringenden,
      dringendsten, dringendste, hochste prioritat, prio 1, prioritat 1`,
    es: `
      critica, criticas, critico, criticos, urgente, urgentes, mas urgente, mas urgentes,
      maxima prioridad, prioridad 1`,
    fr: `
      critique, critiques, urgent, urgents, urgentes, urgente, plus urgent, plus urgents,
      priorite maximale, priorite 1`,
    ar: 'حرج, حرجه, حرجا, الحرجه, عاجل, عاجله, حاسم, الخطيره, الحرج, العاجله, الاكثر الحاحا, طارئه',
  },
  high: {
    en: `
      high priority, high prio, priority high, highprio, high-priority, prio high, priority of high,
      high importance, hi prio, hi priority, p2, prio 2, priority 2`,
    de: `
      hohe prioritat, hoher prioritat, prioritat hoch, hohe prio, hochprior, hoher prio,
      hohen prioritat, prio 2, prioritat 2`,
    es: 'prioridad alta, alta prioridad, prioridad 2',
    fr: `
      priorite haute, haute priorite, priorite elevee, prioritaires, haute prio, priorite 2`,
    ar: 'اولويه عاليه, عاليه الاولويه, ذات اولويه عاليه, الاولويه العاليه',
  },
  history: {
    en: `
      history, past work, past jobs, what was done, previous work, past repairs, repair history,
      maintenance history, what has been done, what have we done, previous repairs, earlier repairs,
      record of, log of`,
    de: `
      historie, verlauf, vorgeschichte, was war, was wurde, was wurde gemacht, wartungshistorie,
      reparaturhistorie, was hat man, fruhere, chronik`,
    es: `
      historial, historia, que se hizo, que paso, que se ha hecho, que se le ha hecho, historico de,
      que trabajos se hicieron`,
    fr: `
      historique, qu a t on fait, passe de, qu a ete fait, qu est ce qui a ete fait, antecedents,
      ce qui a ete fait, historique de`,
    ar: 'تاريخ, سجل, السجل, تاريخ اعطال, ماذا تم, السجل التاريخي, سجل الصيانه, سجل الاعطال',
  },
  inspection: {
    en: 'inspection, inspections',
    de: 'inspektion, inspektionen, prufung, prufungen',
    es: 'inspeccion, inspecciones',
    fr: 'inspection, inspections',
    ar: 'تفتيش, فحوصات',
  },
  medium: {
    en: `
      medium priority, medium prio, priority medium, normal priority, medium, mediums, med priority,
      med prio, mid priority, p3, prio 3, priority 3`,
    de: 'mittlere prioritat, mittlerer prioritat, mittlere prio, mittel',
    es: 'prioridad media, media prioridad',
    fr: 'priorite moyenne, moyenne priorite',
    ar: 'اولويه متوسطه, متوسطه الاولويه',
  },
  low: {
    en: `
      low priority, low prio, priority low, lowest priority, lows, low importance, p4, prio 4,
      priority 4, of low priority, priority is low, low pri`,
    de: `
      niedrige prioritat, niedriger prioritat, geringe prioritat, niedriger prio, niedrige prio,
      geringer prioritat, prioritat niedrig, prio niedrig, prio 4`,
    es: 'prioridad baja, baja prioridad, prioridad es baja, baja de prioridad, de baja prioridad',
    fr: 'priorite basse, basse priorite, faible priorite',
    ar: 'اولويه منخفضه, منخفضه الاولويه',
  },
  high_word: {
    en: 'high',
    de: 'hohe, hohen, hoch',
    es: 'alta, altas',
    fr: 'haute, hautes, elevee',
    ar: 'عاليه',
  },
  reporter: {
    en: `
      who reported, who raised, who created, who opened, who logged, who wrote, who entered,
      who requested, reported by, raised by, created by, requester, requested by`,
    de: `
      wer hat … gemeldet, wer meldete, wer hat … angelegt, wer hat … erstellt, gemeldet von, erstellt von,
      angelegt von, wer hat … eroffnet, wer … gemeldet, wer … angelegt`,
    es: `
      quien reporto, quien creo, quien abrio, quien registro, reportado por, creada por, creado por,
      quien informo, quien solicito`,
    fr: 'qui a signale, qui a cree, qui a ouvert, qui a declare, signale par, cree par, qui a demande',
    ar: 'من ابلغ, من انشا, من فتح, من سجل, من بلغ, من طلب',
  },
  mine: {
    en: 'my, assigned to me, for me, of mine, on my plate',
    de: 'meine, meinen, meiner, mir zugewiesen, meine auftrage, fur mich',
    es: 'mis, mias, mios, asignadas a mi, tengo asignadas, mis ordenes',
    fr: 'mes, m est assigne, mes ordres, pour moi',
    ar: 'اوامري, المسنده الي, مهامي, شغلي',
  },
} satisfies RecordTerms;
