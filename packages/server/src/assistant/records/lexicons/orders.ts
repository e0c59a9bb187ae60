import type { RecordTerms } from './record-terms.ts';

/** Work orders: their kinds, states and priorities. */
export const orderTerms = {
  order: {
    en: `
      assigned to, work order, work orders, wo, wos, job, jobs, order, orders, workorder, workorders,
      task, tasks, ticket, tickets, work, wo s, on … plate, going on`,
    de: `
      auftrag, auftrage, auftragen, arbeitsauftrag, arbeitsauftrage, job, jobs, wo, aufgaben, arbeit,
      arbeiten, ansteht, tun, zu tun, arbeitet`,
    es: `
      orden, ordenes, ot, ots, orden de trabajo, ordenes de trabajo, trabajos, trabajo, tarea, tareas,
      pendientes, pendiente`,
    fr: `
      ot, ots, bon de travail, bons de travail, ordre de travail, ordres de travail, intervention,
      interventions, tache, taches, travaux, ordres, ordre, bons, boulot, bosse, travaille`,
    ar: `
      امر, اوامر, امر عمل, اوامر العمل, اوامر عمل, امر العمل, الاوامر, شغل, مهام, مهمه, اعمال, يشتغل`,
  },
  corrective: {
    en: 'corrective, breakdown, breakdowns, repairs, unplanned, reactive',
    de: '~korrektiv, reparaturauftrage, reparaturen, instandsetzung, ungeplant',
    es: 'correctivo, correctiva, correctivas, correctivos, averias',
    fr: 'correctif, correctifs, corrective, correctives, depannages',
    ar: 'تصحيحي, تصحيحيه, اصلاحي, اصلاحيه',
  },
  preventive: {
    en: 'preventive, pm, pms, planned, inspections, preventative, routine',
    de: 'vorbeugend, praventiv, wartungsauftrage, wartungen, inspektionen, geplante',
    es: 'preventivo, preventiva, preventivas, preventivos, inspecciones',
    fr: 'preventif, preventifs, preventive, preventives, inspections',
    ar: 'وقائي, وقائيه',
  },
  open: {
    en: 'open, not started, opn, opened',
    de: 'offen, offene, offenen',
    es: 'abierta, abiertas, abierto, abiertos',
    fr: 'ouvert, ouverts, ouverte, ouvertes',
    ar: 'مفتوح, مفتوحه, المفتوحه',
  },
  in_progress: {
    en: 'in progress, started, ongoing, being worked, working on, running jobs, underway',
    de: 'in arbeit, in bearbeitung, laufende, laufenden, begonnen, gestartet',
    es: 'en curso, en proceso, en progreso, en ejecucion, iniciadas, en marcha',
    fr: 'en cours, demarre, demarres, commences',
    ar: 'قيد التنفيذ, جاري, جاريه, تحت التنفيذ, قيد العمل',
  },
  on_hold: {
    en: 'on hold, waiting, paused, held up, parked, blocked',
    de: `
      wartestellung, pausiert, angehalten, wartend, warten, gestoppt, zuruckgestellt, halt, auf halt`,
    es: 'en espera, detenidas, pausadas, paradas, suspendidas, en pausa',
    fr: 'en attente, en pause, suspendu, suspendus, bloques, en suspens',
    ar: 'معلق, معلقه, متوقف, متوقفه, في الانتظار, قيد الانتظار, موقوفه',
  },
  completed: {
    en: 'completed, finished, closed, done, complete, finish, close, completd',
    de: 'abgeschlossen, abgeschlossene, abgeschlossenen, erledigt, erledigte, fertig, beendet',
    es: `
      completadas, completada, terminadas, terminada, cerradas, finalizadas, completaron, terminaron,
      terminamos, cerraron, hechas, completado, se completaron`,
    fr: 'termine, termines, terminees, terminee, clotures, cloture, clos, finis, fini, acheves, faits',
    ar: 'مكتمل, مكتمله, اكتمل, اكتملت, منجز, منجزه, منتهيه, مغلق, مغلقه, انجز, انتهت, اكتملو',
  },
  cancelled: {
    en: 'cancelled, canceled',
    de: 'storniert, abgebrochen',
    es: 'canceladas, anuladas',
    fr: 'annule, annules',
    ar: 'ملغي, ملغاه',
  },
  unfinished: {
    en: `
      unfinished, not finished, outstanding, pending, backlog, left to do, to do, still open, not done,
      on … plate, going on`,
    de: 'unerledigt, nicht fertig, ausstehend, unfertig, zu tun, ansteht, noch zu, nicht erledigt',
    es: 'pendientes, pendiente, sin terminar, no terminadas, por hacer, inconclusas',
    fr: 'non termines, pas termines, restants, a faire, pas finis, reste a faire, non clos',
    ar: 'غير منجز, غير مكتمل, غير مكتمله, متبقيه, المطلوب, باقي',
  },
  created: {
    en: 'created, raised, raise, reported, opened, new, logged, had, have in, came in',
    de: 'angelegt, erstellt, gemeldet, neu, neue, erfasst, aufgetreten',
    es: 'creadas, creada, reportaron, reportadas, nuevas, registradas, abrieron, crearon, registraron',
    fr: 'crees, cree, signales, signalees, declares, nouveaux, ouverts ce, remontees, enregistrees',
    ar: 'انشئت, تسجل, سجلت, جديده, فتحت, مسجله, بلغ, تسجلت',
  },
  critical: {
    en: 'critical, criticals, urgent, crit, top priority, highest priority, emergency',
    de: 'kritisch, kritische, kritischen, dringend, dringende',
    es: 'critica, criticas, critico, criticos, urgente, urgentes',
    fr: 'critique, critiques, urgent, urgents, urgentes',
    ar: 'حرج, حرجه, حرجا, الحرجه, عاجل, عاجله, حاسم, الخطيره',
  },
  high: {
    en: 'high priority, high prio, priority high',
    de: 'hohe prioritat, hoher prioritat',
    es: 'prioridad alta, alta prioridad',
    fr: 'priorite haute, haute priorite',
    ar: 'اولويه عاليه, عاليه الاولويه',
  },
  unassigned: {
    en: `
      unassigned, not assigned, no owner, without … owner, nobody, no one, unowned, no assignee,
      without … assignee, without … technician, not … assigned, no technician`,
    de: `
      nicht zugewiesen, unzugewiesen, ohne zuweisung, niemand, niemandem, nicht zugeteilt,
      ohne bearbeiter, ohne zustandig, ohne verantwort, niemandem zugewiesen, nicht vergeben`,
    es: 'sin asignar, no asignadas, sin responsable, nadie, sin tecnico, sin dueno, no asignada',
    fr: `
      non assigne, non assignes, non affecte, non affectes, pas assignes, sans responsable,
      sans technicien, personne, non attribue, non attribues, pas attribues, sans affectation`,
    ar: `
      غير مسند, غير مسنده, غير المسنده, بدون مسؤول, بدون فني, غير معين, غير معينه, بلا مسؤول, غير مخصصه,
      غير المعينه, غير المخصصه, بدون اسناد`,
  },
  overdue: {
    en: 'overdue, past due, late, behind schedule, over due, missed',
    de: 'uberfallig, uberfallige, uberfalligen, verspatet, zu spat, im verzug',
    es: `
      vencida, vencidas, vencido, vencidos, atrasada, atrasadas, atrasado, atrasados, retrasad,
      fuera de plazo`,
    fr: 'en retard, retard, depasse, depasses, hors delai',
    ar: 'متاخر, متاخره, المتاخره, متاخرات, فات موعد',
  },
  due: {
    en: 'due, upcoming, coming up, scheduled for, falls due',
    de: 'fallig, fallige, falligen, anstehend, anstehende',
    es: 'vence, vencen, por vencer, proximas, venceran, toca, tocan, para hoy',
    fr: 'echeance, echeances, a echeance, prevus, du pour, dus, a venir, arrivent, a rendre',
    ar: 'مستحق, مستحقه, المستحق, المستحقه, موعد, يستحق, تستحق, استحقاق',
  },
  history: {
    en: 'history, past work, past jobs, what was done, previous work',
    de: 'historie, verlauf, vorgeschichte, was war, was wurde',
    es: 'historial, historia, que se hizo, que paso',
    fr: 'historique, qu a t on fait, passe de',
    ar: 'تاريخ, سجل, السجل, تاريخ اعطال',
  },
} satisfies RecordTerms;
