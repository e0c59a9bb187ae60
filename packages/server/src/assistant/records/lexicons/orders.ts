import type { RecordTerms } from './record-terms.ts';

/** Work orders: their kinds, states and priorities. */
export const orderTerms = {
  order: {
    en: `
      assigned to, work order, work orders, wo, wos, job, jobs, order, orders, workorder, workorders,
      task, tasks, ticket, tickets, work, wo s, on … plate, going on, jobb, word orders, w o, whats on,
      what s on, what is on`,
    de: `
      auftrag, auftrage, auftragen, arbeitsauftrag, arbeitsauftrage, job, jobs, aufgaben, arbeit,
      arbeiten, zu tun, arbeitet, auftrags, arbeitsauftragen, auftr, arbeitsauftrags, muss … tun, ansteht`,
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
      repair orders, repair jobs`,
    de: `
      ~korrektiv, reparaturauftrage, reparaturen, instandsetzung, ungeplant, korrektive, reparaturauftrag,
      storungsauftrage, storungsauftrag, ungeplante, ungeplanten, korrektiven`,
    es: 'correctivo, correctiva, correctivas, correctivos, averias, reparaciones, no planificadas',
    fr: `
      correctif, correctifs, corrective, correctives, depannages, depannage, reparations, non planifies,
      curatif, curatifs`,
    ar: 'تصحيحي, تصحيحيه, اصلاحي, اصلاحيه, اصلاحات, التصحيحيه, الاصلاحيه',
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
  open: {
    en: 'open, not started, opn, opened',
    de: 'offen, offene, offenen',
    es: 'abierta, abiertas, abierto, abiertos',
    fr: 'ouvert, ouverts, ouverte, ouvertes',
    ar: 'مفتوح, مفتوحه, المفتوحه',
  },
  in_progress: {
    en: `
      in progress, started, ongoing, being worked, working on, running jobs, underway, being worked on,
      in process, under way, active jobs, work in progress`,
    de: `
      in arbeit, in bearbeitung, laufende, laufenden, begonnen, gestartet, in ausfuhrung, laufend,
      angefangen, angefangene`,
    es: `
      en curso, en proceso, en progreso, en ejecucion, iniciadas, en marcha, empezadas, en desarrollo,
      comenzadas`,
    fr: 'en cours, demarre, demarres, commences, en execution, commence, demarrees, lancees',
    ar: 'قيد التنفيذ, جاري, جاريه, تحت التنفيذ, قيد العمل, جاريا, يعمل عليها',
  },
  on_hold: {
    en: 'on hold, waiting, paused, held up, parked, blocked, onhold, suspended, stalled, stuck',
    de: `
      wartestellung, pausiert, angehalten, wartend, warten, gestoppt, zuruckgestellt, halt, auf halt,
      in wartestellung, wartende, angehaltene, pausierte, blockiert, angehaltenen`,
    es: `
      en espera, detenidas, pausadas, paradas, suspendidas, en pausa, detenida, pausada, parada,
      bloqueadas, retenidas, suspendida`,
    fr: `
      en attente, en pause, suspendu, suspendus, bloques, en suspens, suspendue, bloque, bloquees,
      suspendues`,
    ar: 'معلق, معلقه, متوقف, متوقفه, في الانتظار, قيد الانتظار, موقوفه, المعلقه, موقوف, المتوقفه',
  },
  completed: {
    en: `
      completed, finished, closed, complete, finish, close, completd, complet, completted, was done,
      got done, were done, wrapped up, carried out, done, did … do, what … did, get done, got finished`,
    de: `
      abgeschlossen, abgeschlossene, abgeschlossenen, erledigt, erledigte, fertig, beendet,
      abgeschlossener, fertiggestellt, fertige, erledigten, fertigen, geschlossen, geschlossene, beendete,
      gemacht`,
    es: `
      completadas, completada, terminadas, terminada, cerradas, finalizadas, completaron, terminaron,
      terminamos, cerraron, hechas, completado, se completaron, terminados, completados, hechos,
      realizadas, cerrado, cerro, termino, terminado, realizo, cerrados, completo, que hizo, que hicimos,
      que hicieron`,
    fr: `
      termine, termines, terminees, terminee, clotures, cloture, clos, finis, fini, acheves, faits,
      realises, realise, realisees, effectues, effectuees, effectue, finie, finies, terminait, acheve,
      qu a fait, a t il fait, avons nous fait`,
    ar: `
      مكتمل, مكتمله, اكتمل, اكتملت, منجز, منجزه, منتهيه, مغلق, مغلقه, انجز, انتهت, اكتملو, المنجزه,
      المكتمله, المنتهيه, المغلقه, انهي, اغلق, اكمل, انجزت, تم انجازها, تمت, ماذا فعل, ماذا عمل, شو عمل`,
  },
  cancelled: {
    en: 'cancelled, canceled, cancelations, called off, scrapped orders',
    de: 'storniert, abgebrochen, stornierte, stornierten, abgebrochene',
    es: 'canceladas, anuladas, cancelada, anulada, cancelaron',
    fr: 'annule, annules, annulees, annulee',
    ar: 'ملغي, ملغاه, الملغاه, الغيت',
  },
  unfinished: {
    en: `
      unfinished, not finished, outstanding, pending, backlog, left to do, to do, still open, not done,
      on … plate, going on, unclosed, incomplete, uncompleted, not complete, not completed, not closed,
      undone, yet to be done, not yet done, remaining`,
    de: `
      unerledigt, nicht fertig, ausstehend, unfertig, zu tun, ansteht, noch zu, nicht erledigt,
      unerledigte, unerledigten, nicht abgeschlossen, nicht abgeschlossene, nicht abgeschlossenen,
      nicht fertige, ausstehende, rest, offen stehen, nicht beendet`,
    es: `
      pendientes, pendiente, sin terminar, no terminadas, por hacer, inconclusas, no completadas,
      no terminada, sin completar, sin cerrar, no cerradas, no finalizadas, incompletas`,
    fr: `
      non termines, pas termines, restants, a faire, pas finis, reste a faire, non clos, inacheves,
      pas clotures, non clotures, en souffrance, pas termine, a terminer, doit faire, doivent faire`,
    ar: `
      غير منجز, غير مكتمل, غير مكتمله, متبقيه, المطلوب, باقي, لم تنجز, لم تكتمل, المتبقيه, غير منتهيه,
      غير مغلقه, لم تغلق, غير المنجزه, غير المكتمله`,
  },
  created: {
    en: `
      created, raised, raise, reported, opened, new, logged, had, have in, came in, opened up, written up,
      occurred, happened, started since`,
    de: `
      angelegt, erstellt, gemeldet, neu, neue, erfasst, aufgetreten, gemeldete, gemeldeten, neuen,
      angelegte, eroffnet, gab es, gestellt`,
    es: `
      creadas, creada, reportaron, reportadas, nuevas, registradas, abrieron, crearon, registraron,
      creados, creado, reportado, ocurrieron, se abrieron, abiertas en`,
    fr: `
      crees, cree, signales, signalees, declares, nouveaux, ouverts ce, remontees, enregistrees,
      ouverts en, ouvertes en, creees, creee, survenues, survenus`,
    ar: 'انشئت, تسجل, سجلت, جديده, فتحت, مسجله, بلغ, تسجلت, حدثت, حصلت, وقعت, المنشاه, جديد',
  },
  critical: {
    en: `
      critical, criticals, urgent, crit, top priority, highest priority, emergency, most urgent, criticl,
      crtical, critcal`,
    de: `
      kritisch, kritische, kritischen, dringend, dringende, kritischer, kritisches, dringenden,
      dringendsten, dringendste, hochste prioritat`,
    es: `
      critica, criticas, critico, criticos, urgente, urgentes, mas urgente, mas urgentes, maxima prioridad`,
    fr: `
      critique, critiques, urgent, urgents, urgentes, urgente, plus urgent, plus urgents,
      priorite maximale`,
    ar: 'حرج, حرجه, حرجا, الحرجه, عاجل, عاجله, حاسم, الخطيره, الحرج, العاجله, الاكثر الحاحا, طارئه',
  },
  high: {
    en: `
      high priority, high prio, priority high, highprio, high-priority, prio high, priority of high,
      high importance, hi prio, hi priority`,
    de: `
      hohe prioritat, hoher prioritat, prioritat hoch, hohe prio, hochprior, hoher prio, hohen prioritat`,
    es: 'prioridad alta, alta prioridad',
    fr: 'priorite haute, haute priorite, priorite elevee, prioritaires, haute prio',
    ar: 'اولويه عاليه, عاليه الاولويه, ذات اولويه عاليه, الاولويه العاليه',
  },
  unassigned: {
    en: `
      unassigned, not assigned, no owner, without … owner, nobody, no one, unowned, no assignee,
      without … assignee, without … technician, not … assigned, no technician, unalocated, unallocated,
      not yet assigned, not assigned to anyone, not assigned to anybody, nobody assigned, no assigned,
      with no technician, isn assigned, unasigned, without anyone, no one assigned, no tech,
      not allocated, without technician, without assignee, not given to anyone`,
    de: `
      nicht zugewiesen, unzugewiesen, ohne zuweisung, niemand, niemandem, nicht zugeteilt,
      ohne bearbeiter, ohne zustandig, ohne verantwort, niemandem zugewiesen, nicht vergeben,
      nicht zugewiesene, nicht zugewiesenen, unzugewiesene, keinem zugewiesen, niemanden zugewiesen,
      ohne techniker, noch nicht zugewiesen, nicht zugeordnet, nicht zugeteilte, niemand zugewiesen,
      keinem`,
    es: `
      sin asignar, no asignadas, sin responsable, nadie, sin tecnico, sin dueno, no asignada,
      sin asignacion, no asignados, no asignado, sin asignado, sin nadie asignado, sin responsables`,
    fr: `
      non assigne, non assignes, non affecte, non affectes, pas assignes, sans responsable,
      sans technicien, personne, non attribue, non attribues, pas attribues, sans affectation,
      non assignee, non assignees, pas assigne, pas encore assignes, non affectees, sans personne,
      pas affectes, non attribuees, pas assignees`,
    ar: `
      غير مسند, غير مسنده, غير المسنده, بدون مسؤول, بدون فني, غير معين, غير معينه, بلا مسؤول, غير مخصصه,
      غير المعينه, غير المخصصه, بدون اسناد, لم تسند, غير محدده, بلا فني, بدون تعيين, ليست مسنده, لم يسند`,
  },
  overdue: {
    en: `
      overdue, past due, late, behind schedule, over due, missed, overdu, overude, delayed, behind, lates,
      too late, beyond due, beyond their due date, after due date`,
    de: `
      uberfallig, uberfallige, uberfalligen, verspatet, zu spat, im verzug, uberfalliger, uberfalliges,
      verspatete, verspateten, uberzogen, terminuberschreitung`,
    es: `
      vencida, vencidas, vencido, vencidos, atrasada, atrasadas, atrasado, atrasados, fuera de plazo,
      retrasadas, retrasados, retrasada, retrasado, pasadas de fecha, demoradas`,
    fr: `
      en retard, retard, depasse, depasses, hors delai, en retards, retards, echues, echus, depassees,
      depassee`,
    ar: 'متاخر, متاخره, المتاخره, متاخرات, فات موعد, تاخرت, تجاوزت موعدها, متاخرين',
  },
  due: {
    en: `
      due, upcoming, coming up, scheduled for, falls due, dues, coming due, deadline, to be done,
      scheduled, planned for`,
    de: `
      fallig, fallige, falligen, anstehend, anstehende, falliges, faellig, anstehenden, steht an,
      stehen an`,
    es: `
      vence, vencen, por vencer, proximas, venceran, toca, tocan, para hoy, vencera, vencimiento,
      programadas, programada, programados, previstas`,
    fr: `
      echeance, echeances, a echeance, prevus, du pour, dus, a venir, arrivent, a rendre, prevu, prevue,
      prevues, doit etre fait, doivent etre faits, planifies, planifiees`,
    ar: `
      مستحق, مستحقه, المستحق, المستحقه, موعد, يستحق, تستحق, استحقاق, المستحقات, يستحقون, مجدوله, المجدوله`,
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
      ce qui a ete fait`,
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
    en: 'medium priority, medium prio, priority medium, normal priority',
    de: 'mittlere prioritat, mittlerer prioritat',
    es: 'prioridad media, media prioridad',
    fr: 'priorite moyenne, moyenne priorite',
    ar: 'اولويه متوسطه, متوسطه الاولويه',
  },
  low: {
    en: 'low priority, low prio, priority low, lowest priority',
    de: 'niedrige prioritat, niedriger prioritat, geringe prioritat',
    es: 'prioridad baja, baja prioridad',
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
  no_due: {
    en: `
      without due date, without a due date, no due date, no due dates, without due dates, with no due,
      without deadline, without a deadline, no deadline, undated, not dated, without date, no date`,
    de: `
      ohne termin, ohne falligkeit, ohne faelligkeit, ohne falligkeitsdatum, ohne frist, kein termin,
      keinen termin, ohne datum, keine frist, nicht terminiert`,
    es: 'sin fecha, sin fecha de vencimiento, sin vencimiento, sin plazo, sin fecha limite',
    fr: 'sans echeance, sans date, sans date d echeance, sans delai, pas d echeance',
    ar: 'بدون تاريخ, بدون تاريخ استحقاق, بدون موعد, بلا موعد, بلا تاريخ, ليس لها تاريخ, بدون استحقاق',
  },
  no_asset: {
    en: `
      no asset, without asset, without an asset, no machine, without a machine, no equipment,
      not linked to an asset, not linked to any asset`,
    de: 'ohne anlage, ohne maschine, keiner anlage',
    es: 'sin activo, sin equipo, sin maquina',
    fr: 'sans equipement, sans machine, sans actif',
    ar: 'بدون اصل, بدون معده, بلا اصل',
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
  reason: {
    en: 'hold reason, reason for hold',
    de: 'haltegrund',
    es: 'motivo de espera',
    fr: 'raison de l attente',
    ar: 'سبب التعليق',
  },
} satisfies RecordTerms;
