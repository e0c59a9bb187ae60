import { combined, type RecordTerms } from './record-terms.ts';

/** Nobody is assigned: "that don't have a technician", "still need somebody". */
const withoutPerson = {
  en: combined(
    'no, not have, not have a, not have any, not got a, dont have a, dont have any, doesnt have a, havent got a, without, without a, without any, lacking a, lack a, lacks a, missing a, with no, has no, have no, needs a, need a, waiting for a, lack an, lacks an, lacking an, without an, missing an, not have an, dont have an, need an, needs an',
    'technician, tech, person, owner, assignee, mechanic, fitter, responsible person, engineer',
  ),
  de: combined(
    'ohne, kein, keine, keinen, keinem, noch kein, noch keinen, noch keinem, ohne einen, brauchen einen, braucht einen',
    'techniker, bearbeiter, mitarbeiter, monteur, verantwortlichen, verantwortlicher, zustandigen, zustandiger, person, namen',
  ),
  es: combined(
    'sin, sin un, sin ningun, no tienen, no tiene, no tienen un, ningun, necesitan un, necesitan',
    'tecnico, tecnicos, responsable, mecanico, encargado, asignado, dueno, persona',
  ),
  fr: combined(
    'sans, sans aucun, pas de, n ont pas de, n a pas de, aucun, manquent d un, encore sans',
    'technicien, responsable, intervenant, mecanicien, titulaire, personne',
  ),
  ar: combined('بدون, بلا, ليس لها, ليس له, ما لها, لا يوجد لها, من دون', 'فني, مسؤول, موظف, شخص, مكلف'),
};

/** What is late has gone past this. */
const dueDates = {
  en: 'due date, due dates, deadline, deadlines, target date, target dates, planned date, due by date, finish date',
  de: 'termin, termine, frist, fristen, falligkeit, falligkeitsdatum, stichtag, falligkeitstermin, solltermin',
  es: 'fecha, fecha de vencimiento, vencimiento, plazo, fecha limite, fechas, fecha prevista, fecha de entrega',
  fr: 'echeance, date d echeance, delai, date limite, date prevue, date butoir, echeances, date de fin, date',
  ar: 'موعدها, موعده, تاريخها, موعد استحقاقها, تاريخ استحقاقها, موعد التسليم, المهله, تاريخ الاستحقاق, موعد الاستحقاق, الموعد, مهلتها',
};
const late = {
  en: combined(
    combined(
      'after, past, beyond, over, later than, long past, well past, way past, blown, blew, blow, blown past, blew past, missed, missing, miss, exceeded, exceeding, overran, overrun, overshot, run over, ran over, running over, slipped past, gone past, went past, gone over, passed, behind, outlived, blown through, sailed past',
      'its, their, the, our, a, due',
    ),
    dueDates.en,
  ),
  de: combined(
    'uber die, uber der, uber den, uber dem, uber ihre, uber ihrer, uber ihren, nach der, nach dem, nach ihrer, nach ihrem, jenseits der, jenseits des, hinter dem, hinter der, uber, nach',
    dueDates.de,
  ),
  es: combined(
    'pasada de, pasadas de, pasado el, pasada la, pasada su, pasado su, despues de su, despues de la, despues del, se paso la, se paso el, paso su, pasaron su, pasaron la, pasaron de su, se pasaron de, se les paso la, se les paso el, se nos paso la, se nos paso el, fuera de, con, tras su, tras la, mas alla de su, superaron su, excedieron su, excedieron la',
    dueDates.es,
  ).replaceAll(/con (?:fecha|vencimiento|plazo|fechas)(?: \w+)*(?=,|$)/g, 'con la fecha vencida'),
  fr: combined(
    'apres l, apres la, apres le, apres leur, au dela de l, au dela de la, au dela de leur, passe l, passe la, passe leur, depasse l, depasse la, depasse le, depasse leur, loupe l, loupe la, rate l, rate la, rate leur',
    dueDates.fr,
  ),
  ar: combined(
    'طاف, فات, عدي, تعدي, تعدت, تجاوز, تجاوزت, تخطي, تخطت, مر, مرر, مضي, انقضي, انتهي, بعد, راح, فاتت, طافت, عدت',
    dueDates.ar,
  ),
};

/** The states of work orders, and what they lack. */
export const orderStateTerms = {
  open: {
    en: 'open, opn, opened',
    de: 'offen, offene, offenen',
    es: 'abierta, abiertas, abierto, abiertos',
    fr: 'ouvert, ouverts, ouverte, ouvertes',
    ar: 'مفتوح, مفتوحه, المفتوحه',
  },
  not_started: {
    en: `
      not started, ${combined('not, not been, not yet, not even, not been even, nobody has, nobody, no one has, never, yet to be, still not, not been', 'started, begun, touched, looked at, kicked off, worked on, tackled, commenced, underway')},
      unstarted, untouched, not in progress yet, yet to start, yet to begin, waiting to start`,
    de:
      combined(
        'nicht, noch nicht, nicht mal, noch nicht mal, noch nicht einmal, nicht einmal, nie, noch gar nicht, gar nicht',
        'angefangen, begonnen, gestartet, angefasst, angepackt, angegangen, in angriff genommen, losgegangen',
      ) + ', unangetastet, unbegonnen',
    es: `
      ${combined('sin, no, aun no, todavia no, no se han, no se ha, no han sido, nadie ha, nadie las ha', 'empezar, comenzar, iniciar, arrancar, tocar, empezado, empezadas, empezados, iniciadas, iniciados, comenzadas, comenzado, iniciado, tocado, arrancado')},
      por empezar, por iniciar, por comenzar`,
    fr: `
      ${combined('pas, pas encore, pas meme, jamais, non, pas ete, pas encore ete', 'commence, commences, commencee, commencees, demarre, demarres, demarree, demarrees, entame, entames, entamee, entamees, debute, debutes, debutees, lance, lances, lancees')}`,
    ar:
      combined(
        'لم, ما, لسا ما, لسه ما, لم يتم, للحين ما',
        'يبدا, تبدا, بدا, بدات, ابتدا, بدو, البدء, يبدو, نبدا',
      ) + ', لم تبدا بعد, لم يبدا بها',
  },
  in_progress: {
    en: `
      in progress, started, ongoing, being worked, working on, running jobs, underway, being worked on,
      in process, under way, active jobs, work in progress, in prog, wip, inprogress`,
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
      got done, were done, wrapped up, carried out, done, did … do, what did, get done, got finished,
      worked on, worked at, has … done, have … done, fixed, mended, repaired, patched up`,
    de: `
      abgeschlossen, abgeschlossene, abgeschlossenen, erledigt, erledigte, fertig, beendet,
      abgeschlossener, fertiggestellt, fertige, erledigten, fertigen, geschlossen, geschlossene,
      beendete, gemacht, repariert, gefixt, geflickt`,
    es: `
      completadas, completada, terminadas, terminada, cerradas, finalizadas, completaron, terminaron,
      terminamos, cerraron, hechas, completado, se completaron, terminados, completados, hechos,
      realizadas, cerrado, cerro, termino, terminado, realizo, cerrados, completo, que hizo,
      que hicimos, que hicieron, arreglo, arreglaron, reparo, repararon, arreglada, arregladas`,
    fr: `
      termine, termines, terminees, terminee, clotures, cloture, clos, finis, fini, acheves, faits,
      realises, realise, realisees, effectues, effectuees, effectue, finie, finies, terminait, acheve,
      qu a fait, a t il fait, avons nous fait, repare, reparee, reparees, repares, depanne`,
    ar: `
      مكتمل, مكتمله, اكتمل, اكتملت, منجز, منجزه, منتهيه, مغلق, مغلقه, انجز, انتهت, اكتملو, المنجزه,
      المكتمله, المنتهيه, المغلقه, انهي, اغلق, اكمل, انجزت, تم انجازها, تمت, ماذا فعل, ماذا عمل, شو عمل,
      ماذا فعلت, ماذا عملت, ماذا انجز, ماذا انجزت, فعلت, عملت, اصلح, صلح, اصلحت`,
  },
  cancelled: {
    en: 'cancelled, canceled, cancelations, called off, scrapped orders, cancel, cancels',
    de: 'storniert, abgebrochen, stornierte, stornierten, abgebrochene',
    es: 'canceladas, anuladas, cancelada, anulada, cancelaron, cancelamos',
    fr: 'annule, annules, annulees, annulee, annuler',
    ar: 'ملغي, ملغاه, الملغاه, الغيت',
  },
  unfinished: {
    en: `
      unfinished, not finished, outstanding, pending, backlog, left to do, to do, still open, not done,
      on … plate, going on, unclosed, incomplete, uncompleted, not complete, not completed, not closed,
      undone, yet to be done, not yet done, remaining, nobody has finished, nobody finished,
      nobody has done, nobody has closed, no one has finished, not been finished, not been done,
      not been closed, aren finished, aren done, arent done, arent finished, arent closed, isnt done,
      isnt finished, not yet finished, not yet closed, still to do, left to finish, to be fixed,
      needs fixing, need fixing, needs doing, need doing, to get done, ${combined('has to, have to, must, needs to, need to, got to, yet to, still to', 'finish, do, complete, close, get done, wrap up')}`,
    de: `
      unerledigt, nicht fertig, ausstehend, unfertig, zu tun, ansteht, noch zu, nicht erledigt,
      unerledigte, unerledigten, nicht abgeschlossen, nicht abgeschlossene, nicht abgeschlossenen,
      nicht fertige, ausstehende, rest, offen stehen, nicht beendet, nicht erledigten,
      noch nicht fertig, noch nicht erledigt, noch nicht abgeschlossen, nicht geschlossen,
      nicht beendete, ${combined('noch erledigen, erledigen, noch machen, noch abschliessen, abschliessen, fertig machen, noch beenden', 'muss, mussen, soll, sollen')}`,
    es: `
      pendientes, pendiente, sin terminar, no terminadas, por hacer, inconclusas, no completadas,
      no terminada, sin completar, sin cerrar, no cerradas, no finalizadas, incompletas,
      faltan por terminar, por terminar, por cerrar, sin acabar, no acabadas, no terminados, ${combined('tiene que, tienen que, debe, deben, le falta, le faltan, les falta, falta por, queda por, quedan por', 'terminar, hacer, completar, cerrar, acabar')}`,
    fr: `
      non termines, pas termines, restants, a faire, pas finis, reste a faire, non clos, inacheves,
      pas clotures, non clotures, en souffrance, pas termine, a terminer, doit faire, doivent faire,
      restent a terminer, restent a faire, pas encore termines, pas encore faits, pas encore clos,
      pas fini, ${combined('doit, doivent, doit encore, doivent encore, reste a, restent a', 'terminer, finir, faire, cloturer, achever')}`,
    ar: `
      غير منجز, غير مكتمل, غير مكتمله, متبقيه, المطلوب, باقي, لم تنجز, لم تكتمل, المتبقيه, غير منتهيه,
      غير مغلقه, لم تغلق, غير المنجزه, غير المكتمله, ما انتهي, ما خلص, لم ينته, لم تنته, ما انتهت,
      لم يكتمل, ${combined('يجب ان, عليه ان, عليها ان, لازم', 'ينهي, تنهي, ينجز, تنجز, يكمل, تكمل, يخلص')}`,
  },
  overdue: {
    en: `
      overdue, past due, late, behind schedule, over due, missed, overdu, overude, delayed, behind,
      lates, too late, beyond due, beyond their due date, after due date, slipped past,
      past its due date, past their due date, past the due date, past deadline, od, o d, overdues, lagging,
      running late, lateness, blown deadline, blown due date, belated, out of time, gone over, ${late.en}`,
    de: `
      uberfallig, uberfallige, uberfalligen, verspatet, zu spat, im verzug, uberfalliger, uberfalliges,
      verspatete, verspateten, uberzogen, terminuberschreitung, uber den termin, uber dem termin,
      termin uberschritten, frist abgelaufen, abgelaufene, abgelaufenen, frist verstrichen, frist uberschritten,
      termin verpasst, termin gerissen, frist gerissen, frist versaumt, hinterher, hintendran, in verzug, ruckstandig,
      ruckstandige, zu lange offen, langst fallig, schon fallig gewesen, ${late.de}`,
    es: `
      vencida, vencidas, vencido, vencidos, atrasada, atrasadas, atrasado, atrasados, fuera de plazo,
      retrasadas, retrasados, retrasada, retrasado, pasadas de fecha, demoradas, pasadas de plazo,
      pasaron de fecha, rezagadas, rezagados, con retraso, tarde, plazo vencido, fecha vencida, con atraso, en retraso, se pasaron, ${late.es}`,
    fr: `
      en retard, retard, depasse, depasses, hors delai, en retards, retards, echues, echus, depassees,
      depassee, date depassee, echeance depassee, a la bourre, delai depasse, tardifs, tardives, en souffrance de delai,
      trop tard, hors delais, ${late.fr}`,
    ar: `متاخر, متاخره, المتاخره, متاخرات, فات موعد, تاخرت, تجاوزت موعدها, متاخرين, فات موعدها, المتاخرات,
      فايته, فايت موعدها, مفوته, ${late.ar}`,
  },
  due: {
    en: `
      due, upcoming, coming up, scheduled for, falls due, dues, coming due, deadline, to be done,
      scheduled, planned for, plan for, planned today, on the schedule, on the agenda, due in`,
    de: `
      fallig, fallige, falligen, anstehend, anstehende, falliges, faellig, anstehenden, steht an,
      stehen an, steht … an, stehen … an`,
    es: `
      vence, vencen, por vencer, proximas, venceran, toca, tocan, para hoy, vencera, vencimiento,
      programadas, programada, programados, previstas, hay para, para manana, programado para`,
    fr: `
      echeance, echeances, a echeance, prevus, du pour, dus, a venir, arrivent, a rendre, prevu, prevue,
      prevues, doit etre fait, doivent etre faits, planifies, planifiees, y a t il demain, au programme,
      a l agenda`,
    ar: `
      مستحق, مستحقه, المستحق, المستحقه, موعد, يستحق, تستحق, استحقاق, المستحقات, يستحقون, مجدوله, المجدوله,
      مقرر, المقرر, مخطط`,
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
    ar: `
      انشئت, تسجل, سجلت, جديده, فتحت, مسجله, بلغ, تسجلت, حدثت, حصلت, وقعت, المنشاه, جديد, انشاوها`,
  },
  unassigned: {
    en: `
      unassigned, not assigned, no owner, without … owner, nobody, no one, unowned, no assignee,
      without … assignee, without … technician, not … assigned, no technician, unalocated, unallocated,
      not yet assigned, not assigned to anyone, not assigned to anybody, nobody assigned, no assigned,
      with no technician, isn assigned, unasigned, without anyone, no one assigned, no tech,
      not allocated, without technician, without assignee, not given to anyone, has no technician,
      have no technician, no technicians, to be assigned, waiting … assigned, need assigning,
      needs assigning, awaiting assignment, without anybody, not taken, nobody has picked up,
      not picked up, nobody picked up, picked up by nobody, nobody is on, going begging,
      no one has picked up, nobody has taken, without a tech, without a technician, without technicians,
      without a person, nobody on, nobody on them, nobody on it, without an owner, no one on,
      no one is on, nobody working on, has no one, have no one, no takers, without a name, no name,
      without anybody on, ${withoutPerson.en}`,
    de: `
      nicht zugewiesen, unzugewiesen, ohne zuweisung, niemandem zugeteilt, niemandem zugeordnet, keinem zugeteilt,
      keinem zugeordnet, niemandem ubergeben, niemand, niemandem, nicht zugeteilt,
      ohne bearbeiter, ohne zustandig, ohne verantwort, niemandem zugewiesen, nicht vergeben,
      nicht zugewiesene, nicht zugewiesenen, unzugewiesene, keinem zugewiesen, niemanden zugewiesen,
      ohne techniker, noch nicht zugewiesen, nicht zugeordnet, nicht zugeteilte, niemand zugewiesen,
      keinem, keinen techniker, keine techniker, keinen bearbeiter, noch zu vergeben, zu vergeben,
      keiner ubernommen, keiner … ubernommen, niemand ubernommen, niemand … ubernommen,
      keiner zugewiesen, noch keiner, ohne namen, ${withoutPerson.de}`,
    es: `
      sin asignar, no asignadas, sin responsable, nadie, sin tecnico, sin dueno, no asignada,
      sin asignacion, no asignados, no asignado, sin asignado, sin nadie asignado, sin responsables,
      no tienen tecnico, no tiene tecnico, sin tecnico asignado, no tienen responsable, por asignar,
      esperan asignacion, a nadie, nadie tiene, no tienen a nadie, ${withoutPerson.es}`,
    fr: `
      non assigne, non assignes, non affecte, non affectes, pas assignes, sans responsable,
      sans technicien, personne, non attribue, non attribues, pas attribues, sans affectation,
      non assignee, non assignees, pas assigne, pas encore assignes, non affectees, sans personne,
      pas affectes, non attribuees, pas assignees, pas de technicien, pas de responsable,
      sans technicien attribue, a attribuer, a assigner, a personne, n est sur, personne dessus, ${withoutPerson.fr}`,
    ar: `
      غير مسند, غير مسنده, غير المسنده, بدون مسؤول, بدون فني, غير معين, غير معينه, بلا مسؤول, غير مخصصه,
      غير المعينه, غير المخصصه, بدون اسناد, لم تسند, غير محدده, بلا فني, بدون تعيين, ليست مسنده,
      لم يسند, ليس لها فني, بانتظار التعيين, لاحد, غير المسنده لاحد, غير مسنده لاحد, لم تسند لاحد, ${withoutPerson.ar}`,
  },
  no_due: {
    en: `
      without due date, without a due date, no due date, no due dates, without due dates, with no due,
      without deadline, without a deadline, no deadline, undated, not dated, without date, no date,
      have no due date, missing a due date, without any due date, lack a due date`,
    de: `
      ohne termin, ohne falligkeit, ohne faelligkeit, ohne falligkeitsdatum, ohne frist, kein termin,
      keinen termin, ohne datum, keine frist, nicht terminiert, haben keinen termin, fehlt … termin`,
    es: `
      sin fecha, sin fecha de vencimiento, sin vencimiento, sin plazo, sin fecha limite, no tienen fecha,
      no tienen fecha de vencimiento, no tiene fecha, no tienen vencimiento, no tienen plazo`,
    fr: `
      sans echeance, sans date, sans date d echeance, sans delai, pas d echeance, pas de date,
      n ont pas d echeance, aucune echeance, n ont pas de date`,
    ar: `
      بدون تاريخ, بدون تاريخ استحقاق, بدون موعد, بلا موعد, بلا تاريخ, ليس لها تاريخ, بدون استحقاق,
      لا تحتوي تاريخ, ليس لها موعد, ما لها تاريخ`,
  },
  no_asset: {
    en: `
      no asset, without asset, without an asset, no machine, without a machine, no equipment,
      not linked to an asset, not linked to any asset, have no asset, not linked`,
    de: 'ohne anlage, ohne maschine, keiner anlage, haben keine anlage',
    es: 'sin activo, sin equipo, sin maquina, no tienen activo, no tienen equipo',
    fr: 'sans equipement, sans machine, sans actif, pas d equipement',
    ar: 'بدون اصل, بدون معده, بلا اصل',
  },
} satisfies RecordTerms;
