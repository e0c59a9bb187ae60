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
    'تاخر عن, تاخرت عن, متاخر عن, متاخره عن, تاخرو عن, طاف, فات, عدي, تعدي, تعدت, تجاوز, تجاوزت, تخطي, تخطت, مر, مرر, مضي, انقضي, انتهي, بعد, راح, فاتت, طافت, عدت',
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
      in process, under way, active jobs, work in progress, in prog, wip, inprogress,
      on the go right now, being done, in hand, in the works, in the middle of, midway, halfway, mid job, being tackled, under way now, actively worked, in motion, on going, started but not finished, on it now, being fixed, being sorted, being dealt with, started on, begun, in flight`,
    de: `
      in arbeit, in bearbeitung, laufende, laufenden, begonnen, gestartet, in ausfuhrung, laufend,
      angefangen, angefangene,
      am laufen, laufen gerade, in gange, im gange, in mache, in umsetzung, wird gerade bearbeitet, gerade bearbeitet, in der mache, angegangen, angepackt, dran gearbeitet, begonnene, begonnenen, gestartete, gestarteten, am werk, in angriff genommen, unter bearbeitung, wird bearbeitet, werden bearbeitet, in vollem gange`,
    es: `
      en curso, en proceso, en progreso, en ejecucion, iniciadas, en marcha, empezadas, en desarrollo,
      comenzadas,
      andando, haciendose, se estan haciendo, se esta haciendo, en obra, en desarrollo, ya empezadas, ya empezados, ya iniciadas, iniciados, iniciada, empezados, empezada, comenzados, comenzada, arrancadas, arrancados, en tramite, en manos, a medias, siendo atendidas, trabajandose, en accion, en plena ejecucion, se esta trabajando, activas ahora`,
    fr: `en cours, demarre, demarres, commences, en execution, commence, demarrees, lancees,
      en train d etre, en chantier, lances, lance, lancee, entames, entamees, entame, entamee, debutes, debutees, demarree, commencee, commencees, en traitement, en cours de traitement, en realisation, en route, en marche, sur le feu, ouvertes et commencees, amorces`,
    ar: `قيد التنفيذ, جاري, جاريه, تحت التنفيذ, قيد العمل, جاريا, يعمل عليها,
      شغالين عليها, شغال عليها, يشتغلون عليها, بيشتغلو عليها, تحت العمل, تحت الشغل, قيد الشغل, قيد الانجاز, قيد المعالجه, قيد الاصلاح, بدات, بدا, بداو, مبدوءه, بديت, ماشيه, الماشيه, الجاريه, الجاري, قيد الاجراء, تجري, جار العمل, جاري العمل`,
  },
  on_hold: {
    en: `on hold, waiting, paused, held up, parked, blocked, onhold, suspended, stalled, stuck,
      on ice, shelved, put off, frozen, in limbo,  on pause, put on hold, waiting on, awaiting, pending parts, halted, stopped jobs, mothballed jobs, at a standstill, held back, idle jobs, on the back burner, been parked, hung up,
      waiting on parts, waiting for parts, waiting on spares, waiting for spares, waiting for a part, waiting on a part, held up for parts, held up by parts, awaiting parts, stuck on parts, stuck for parts, stuck waiting, waiting for material, waiting on material, waiting on delivery, waiting for delivery`,
    de: `
      wartestellung, pausiert, angehalten, wartend, warten, gestoppt, zuruckgestellt, halt, auf halt,
      in wartestellung, wartende, angehaltene, pausierte, blockiert, angehaltenen,
      auf eis, auf eis gelegt, liegen auf eis, ruhen, ruhend, ruhende, ausgesetzt, ausgesetzte, geparkt, geparkte, zuruckgestellte, zuruckgestellten, unterbrochen, unterbrochene, unterbrochenen, gestoppte, gestoppten, hangt fest, hangen fest, festhangen, hangengeblieben, auf pause, im stocken, stocken, stockt, warteschleife, in der warteschleife, on hold, haltend, auf wartestellung, steckt fest, stecken fest, aufgehalten, wartestatus,
      warten auf teile, wartet auf teile, warten auf ersatzteile, wartet auf ersatzteile, warten auf material, wartet auf material, auf teile warten, auf ersatzteile warten, wegen teilen, wegen fehlender teile, warten auf,
      wartet, auf material wartet, auf teile wartet, auf ersatzteile wartet`,
    es: `
      en espera, detenidas, pausadas, paradas, suspendidas, en pausa, detenida, pausada, parada,
      bloqueadas, retenidas, suspendida,
      paralizadas, paralizados, paralizada, aparcadas, aparcados, en suspenso, congeladas, congelados, frenadas, frenados, detenidos, detenido, pausados, pausado, suspendidos, suspendido, puestas en espera, trabadas, trabados, atascadas, atascados, parados, parado, esperando, a la espera, en stand by, stand by, on hold, en standby, bloqueados, bloqueada, estancadas,
      esperando repuestos, esperando piezas, esperando material, a la espera de repuestos, a la espera de piezas, esperan repuestos, esperan piezas, falta de repuestos, por falta de repuestos, por falta de piezas, en espera de repuestos, en espera de piezas`,
    fr: `
      en attente, en pause, suspendu, suspendus, bloques, en suspens, suspendue, bloque, bloquees,
      suspendues,
      mis en attente, mise en attente, mises en attente, en stand by, en standby, geles, gelees, gele, arretes, arretees, mises en pause, mis en pause, au point mort, en sommeil, bloquee, suspensus, patientent, en souffrance, mis de cote, mises de cote, on hold, en rade, interrompus, interrompues, stoppes, stoppees, attendent,
      en attente de pieces, attendent des pieces, attend des pieces, en attente de piece, faute de pieces, attendent une piece, attend une piece, en attente de materiel`,
    ar: `معلق, معلقه, متوقف, متوقفه, في الانتظار, قيد الانتظار, موقوفه, المعلقه, موقوف, المتوقفه,
      مجمده, مجمد, المجمده, موجله, موجل, الموجله, واقفه, الواقفه, واقف, مركونه, بالانتظار, منتظره, ع الانتظار, علي الانتظار, قيد التعليق, الموقوفه, متوقفين, موقفه, الموقفه, منوقفه, تعلقت, علقت, مجمدين, بانتظار,
      بانتظار القطع, تنتظر القطع, تنتظر قطع, بانتظار قطع, بانتظار قطع غيار, ناطرين قطع, ناطره قطع, تستني قطع, في انتظار القطع, في انتظار قطع الغيار`,
  },
  completed: {
    en: `
      completed, finished, closed, complete, finish, close, completd, complet, completted, was done,
      got done, were done, wrapped up, carried out, done, did … do, what did, get done, got finished,
      worked on, worked at, has … done, have … done, fixed, mended, repaired, patched up,
      sign off, signed off, signing off, signs off, knock out, knocked out, knock off, knocked off, knock over, knocked over, tick off, ticked off, sort out,  sorted out, close out, closed out, close off, closed off,  get through, got through, gotten through, polish off, polished off, bang out, banged out, crack through, cleared, cleared off, cross off, crossed off, deal with, dealt with, seen to, put to bed, crank out, cranked out, churn out, churned out, power through, powered through, finalise, finalised, finalize, finalized, resolve, resolved, accomplished, concluded, turned around, wrap up, wrapped, shut out, shut down orders, finishing, completing, get done, gets done, got sorted, been done, been completed, been finished, been closed, get closed, gets closed, got closed, got completed, get finished, in the bag, done and dusted, marked done, marked complete, marked as done, marked as complete, handed back, nailed, smashed, smash out, rattled through, blitzed, whack out, managed to close, managed to finish,
      to closing, and closing, till closing, until closing, to closure, closure, to close, completion of, closing of, closing them`,
    de: `
      abgeschlossen, abgeschlossene, abgeschlossenen, erledigt, erledigte, fertig, beendet,
      abgeschlossener, fertiggestellt, fertige, erledigten, fertigen, geschlossen, geschlossene,
      beendete, gemacht, repariert, gefixt, geflickt,
      abgehakt, abgehakte, durchgezogen, abgearbeitet, abgearbeitete, weggearbeitet, weggeschafft, geschafft, vollendet, fertig gemacht, fertiggemacht, zugemacht, dichtgemacht, abgewickelt, abgewickelte, bearbeitet, bearbeitete, gelost, geloste, behoben, behobene, abgeliefert, erledigen, abgezeichnet, quittiert, abschloss, abschlossen, beendete, beendeten, erledigte, erledigten, schloss, schlossen, fertigte, durchgefuhrte, abgehakten, gewuppt, weggeputzt, weggemacht, reparierte, reparierten, instand gesetzt, instandgesetzt, fertig geworden, fertig gestellt, vom tisch, unter dach und fach, hinter sich gebracht, schliesst … ab, abschliesst, behob, behoben hat, richtete, gerichtet,
      abschluss, schliessung, erledigung, fertigstellung, zum schliessen`,
    es: `
      completadas, completada, terminadas, terminada, cerradas, finalizadas, completaron, terminaron,
      terminamos, cerraron, hechas, completado, se completaron, terminados, completados, hechos,
      realizadas, cerrado, cerro, termino, terminado, realizo, cerrados, completo, que hizo,
      que hicimos, que hicieron, arreglo, arreglaron, reparo, repararon, arreglada, arregladas,
      acabo, acabaron, acabadas, acabados, acabado, acabada, acabamos, finalizo, finalizaron, finalizado, finalizados, finalizada, finalizamos, despacho, despacharon, despachado, despachados, despachadas, despachamos, saco adelante, sacaron adelante, sacado adelante, liquido, liquidadas, liquidados, resueltas, resuelto, resueltos, resolvio, resolvieron, resolvimos, concluidas, concluidos, concluyo, concluyeron, concluida, hizo, hicieron, ejecutadas, ejecuto, ejecutaron, se hicieron, rematadas, rematado, cerramos, culminadas, culmino, soluciono, solucionadas, solucionados, firmadas, firmados, dio por cerrada, dieron por cerradas, dadas por cerradas, termine, complete, completamos, completo, hechos, quedaron listas, quedo lista, ya hechas, dejo listas, saldadas, arreglados, reparadas, reparados, reparo, reparamos, arreglamos,
      cierre, cierres, al cierre, finalizacion, terminacion, cerrarse, hasta cerrarla`,
    fr: `
      termine, termines, terminees, terminee, clotures, cloture, clos, finis, fini, acheves, faits,
      realises, realise, realisees, effectues, effectuees, effectue, finie, finies, terminait, acheve,
      qu a fait, a t il fait, avons nous fait, repare, reparee, reparees, repares, depanne,
      boucle, boucles, bouclee, bouclees, boucler, regle, regles, reglee, reglees, regler, solde, soldes, soldee, soldees, solder, expedie, expedies, expediees, achevee, achevees, conclu, conclus, conclue, conclues, liquide, liquides, liquidees, abattu, abattus, abattues, traite, traites, traitee, traitees, resolu, resolus, resolue, resolues, finalise, finalises, finalisee, finalisees, close, closes, execute, executes, executees, accompli, accomplies, ferme, fermes, fermee, fermees, a fini, ont fini, mene a bien, valide, valides, validee, validees, plie, pliees, pondu, torche, torchees, mis a bout, cloturee, cloturees, cloturer, terminer, depannees, depannes, fini de, acheve, faites, mene a terme, menees a terme, evacue, evacuees,
      cloturer, fermeture, achevement, finalisation`,
    ar: `
      مكتمل, مكتمله, اكتمل, اكتملت, منجز, منجزه, منتهيه, مغلق, مغلقه, انجز, انتهت, اكتملو, المنجزه,
      المكتمله, المنتهيه, المغلقه, انهي, اغلق, اكمل, انجزت, تم انجازها, تمت, ماذا فعل, ماذا عمل, شو عمل,
      ماذا فعلت, ماذا عملت, ماذا انجز, ماذا انجزت, فعلت, عملت, اصلح, صلح, اصلحت,
      خلصو, خلصنا, خلصها, خلصوها, انهو, انهينا, انهاها, انهيت, اكملو, اكملها, اكملنا, انجزو, انجزها, انجزنا, انجزوه, سكرو, سكرها, سكرنا, قفل, قفلو, قفلها, قفلنا, تقفلت, تسكرت, انقفل, انتهو, انتهينا, خلصانه, خالصه, تم اغلاقها, تم اغلاقه, تم انهاوها, تم اكمالها, تم اصلاحها, المنتهي, صفي, كملو, كملنا, كملت, كملها, فرغ من, فرغت, اغلقت, اغلقو, اغلقها, اغلقناها, انغلقت, مقفله, مقفوله, المقفله, مسكره, المسكره, مخلصه, تمت معالجتها, عالج, عالجها, صلحها, صلحو, صلحنا, اصلحها, اصلحو, اصلحنا, صلحت, المصلحه, نفذ العمل, نفذها, نفذت اعمالها, منفذه, المنفذه,
      الاغلاق, الاقفال, اغلاقها, الانجاز, الانتهاء, اقفالها, انهائها, اغلاق`,
  },
  cancelled: {
    en: `cancelled, canceled, cancelations, called off, scrapped orders, cancel, cancels,
      scrapped, dropped jobs, binned, binned off, axed, voided, void, withdrawn, ditched, called off, abandoned`,
    de: `storniert, abgebrochen, stornierte, stornierten, abgebrochene,
      gestrichen, gestrichene, gestrichenen, verworfen, verworfene, aufgehoben, annulliert, annullierte, zuruckgezogen, zuruckgezogene, abgesagt, abgesagte, stornierungen`,
    es: `canceladas, anuladas, cancelada, anulada, cancelaron, cancelamos,
      cancelado, cancelados, anulados, anulado, descartadas, descartados, desechadas, suprimidas, cancelo, anularon, anulo`,
    fr: `annule, annules, annulees, annulee, annuler,
      abandonnes, abandonnees, supprimes, supprimees, avortes, rejetes, annulations, retires des`,
    ar: `ملغي, ملغاه, الملغاه, الغيت,
      الملغيه, ملغيه, ملغيين, انلغت, الغو, تم الغاوها, المشطوبه, اتلغت, الملغي`,
  },
  unfinished: {
    en: `
      unfinished, not finished, outstanding, pending, backlog, left to do, to do, still open, not done,
      on … plate, going on, unclosed, incomplete, uncompleted, not complete, not completed, not closed,
      undone, yet to be done, not yet done, remaining, nobody has finished, nobody finished,
      nobody has done, nobody has closed, no one has finished, not been finished, not been done,
      not been closed, aren finished, aren done, arent done, arent finished, arent closed, isnt done,
      isnt finished, not yet finished, not yet closed, still to do, left to finish, to be fixed,
      needs fixing, need fixing, needs doing, need doing, to get done, ${combined('has to, have to, must, needs to, need to, got to, yet to, still to', 'finish, do, complete, close, get done, wrap up')},
      left over, leftover, still hanging, still to be done, not wrapped up, not signed off, not sorted, unresolved, unsolved, outstanding, hanging over, live jobs, on the books, on the go, still live, still going, not finalised, not cleared, waiting to be done, left to finish, yet to be finished, yet to be closed, not been completed, hasnt been done, hasnt been finished, havent been done, havent been finished, not yet completed, in the pipeline, on his plate, on her plate, on their plate, still need doing, still needs doing, arent complete, arent completed, isnt complete, isnt closed, isnt completed, still not done, still not finished, still not closed, still not complete, never got finished, never finished, never closed, never completed`,
    de: `
      unerledigt, nicht fertig, ausstehend, unfertig, zu tun, ansteht, noch zu, nicht erledigt,
      unerledigte, unerledigten, nicht abgeschlossen, nicht abgeschlossene, nicht abgeschlossenen,
      nicht fertige, ausstehende, rest, offen stehen, nicht beendet, nicht erledigten,
      noch nicht fertig, noch nicht erledigt, noch nicht abgeschlossen, nicht geschlossen,
      nicht beendete, ${combined('noch erledigen, erledigen, noch machen, noch abschliessen, abschliessen, fertig machen, noch beenden', 'muss, mussen, soll, sollen')},
      liegt noch, liegen noch, noch rum, noch liegen, noch da, aufgelaufen, nicht abgehakt, noch nicht abgehakt, nicht gemacht, noch nicht gemacht, liegen geblieben, liegengeblieben, liegengebliebene, steht noch aus, stehen noch aus, steht aus, stehen aus, noch aus, noch offene, noch offenen, auf dem zettel, auf der pfanne, am hals, ungelost, ungeloste, unbearbeitet, unbearbeitete, nicht behoben, nicht bearbeitet, nicht abgearbeitet, restliche, restlichen, verbleibend, verbleibende, verbleibenden, nicht durch, noch nicht durch, noch nicht beendet, noch nicht geschlossen, noch nicht zu, nie abgeschlossen, nicht abgewickelt, zu erledigen, zu erledigende`,
    es: `
      pendientes, pendiente, sin terminar, no terminadas, por hacer, inconclusas, no completadas,
      no terminada, sin completar, sin cerrar, no cerradas, no finalizadas, incompletas,
      faltan por terminar, por terminar, por cerrar, sin acabar, no acabadas, no terminados, ${combined('tiene que, tienen que, debe, deben, le falta, le faltan, les falta, falta por, queda por, quedan por', 'terminar, hacer, completar, cerrar, acabar')},
      sin resolver, por resolver, le queda, les queda,   que queda por hacer, quedan por hacer, no resueltas, sin hacer, no hechas, no hecha, aun abiertas, todavia abiertas, siguen abiertas, sigue abierta, siguen abiertos, no esta terminada, no estan terminadas, aun no terminadas, no se han terminado, no se han cerrado, no se han hecho, no ha terminado, no han terminado, por despachar, sin despachar, en cola, no acabados, no terminado, no cerrado, no cerrados, no cerrada, sin finalizar, por finalizar, por completar, faltan por hacer, falta por hacer, falta por terminar, restantes, por atender, sin atender`,
    fr: `
      non termines, pas termines, restants, a faire, pas finis, reste a faire, non clos, inacheves,
      pas clotures, non clotures, en souffrance, pas termine, a terminer, doit faire, doivent faire,
      restent a terminer, restent a faire, pas encore termines, pas encore faits, pas encore clos,
      pas fini, ${combined('doit, doivent, doit encore, doivent encore, reste a, restent a', 'terminer, finir, faire, cloturer, achever')},
      a boucler, pas boucles, pas bouclees, non bouclees, non boucles, pas regles, non regles, pas reglees, non resolus, non resolues, pas finies, pas faites, pas faits, non faits, en suspens de, encore ouverts, encore ouvertes, toujours ouverts, toujours ouvertes, encore a faire, qui trainent, qui traine, trainent, restantes, restant, pas terminees, non terminees, pas closes, non closes, pas cloturees, non cloturees, a traiter, non traites, non traitees, pas traitees, pas traites, inachevees, inacheve, non acheves, reste a faire, qu il reste, il reste a faire, sur les bras, reste t il a faire, pas encore finis, pas encore fini, pas encore terminees, pas encore boucles, pas encore closes, jamais termines, jamais terminees`,
    ar: `
      غير منجز, غير مكتمل, غير مكتمله, متبقيه, المطلوب, باقي, لم تنجز, لم تكتمل, المتبقيه, غير منتهيه,
      غير مغلقه, لم تغلق, غير المنجزه, غير المكتمله, ما انتهي, ما خلص, لم ينته, لم تنته, ما انتهت,
      لم يكتمل, ${combined('يجب ان, عليه ان, عليها ان, لازم', 'ينهي, تنهي, ينجز, تنجز, يكمل, تكمل, يخلص')},
      لم يخلص, لم تخلص, ما خلصت, ما خلصو, ما تخلص, ما يخلص, ما انتهو, ما انجز, ما انجزت, ما تم, لم تتم, لم يتم, لم يتم انجازها, لم يتم اكمالها, لم يتم اغلاقها, ما قفل, ما تقفل, ما تقفلت, ما تسكر, ما تسكرت, ما كملت, ما كمل, لم تكمل, لم يكمل, غير منجزه, لم ينجز, لم ينجزها, لم تغلق بعد, لم يغلق, غير المكتمل, غير المنتهيه, غير منته, غير محلوله, لم تحل, عالقه, العالقه, معلقين, بعدها مفتوحه, بعده مفتوح, لسا مفتوحه, لسه مفتوحه, لسا ما خلصت, لسه ما خلصت, بعد ما خلصت, بعدها ما خلصت, بقي, بقيت, بقيه, المتبقي, باقيه, الباقيه, تبقي, لازم تنعمل, لازم تخلص, يلزم انجازها`,
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
      scheduled, planned for, plan for, planned today, on the schedule, on the agenda, due in,
      falling due, fall due, come due, comes due, came due, wants doing, want doing, need finishing, needs finishing, expiring, expire, on the calendar, lined up, slated, booked in for, on the cards, penciled in, pencilled in, to be finished, to be completed, to be closed, to finish, with a due date, target date, due date, due dates, dued, should be done, should be finished, has to be done, have to be done, ahead of us, up for`,
    de: `
      fallig, fallige, falligen, anstehend, anstehende, falliges, faellig, anstehenden, steht an,
      stehen an, steht … an, stehen … an,
      falligkeit, falligkeiten, ablauft, ablaufen, lauft ab, laufen ab, termine, terminiert, eingeplant, geplant fur, anstehen, auf dem plan, im plan, vorgesehen, falligkeitsdatum, zu machen, zu erledigen bis, kommen dran, kommt dran, drankommen, fallig werden, fallig wird, dran sind, muss gemacht, mussen gemacht, fertig sein, gemacht werden, erledigt sein, erledigt werden`,
    es: `
      vence, vencen, por vencer, proximas, venceran, toca, tocan, para hoy, vencera, vencimiento,
      programadas, programada, programados, previstas, hay para, para manana, programado para,
      vencen, venza, venzan, por vencerse, se vence, se vencen, vencimientos, a vencer, caduca, caducan, toca hacer, tocan hacer, hay que hacer, hay que terminar, agendadas, agendado, agendados, planificadas, planificados, planificada, cumple plazo, tienen fecha, previsto, previstos, prevista, para esta semana, para este mes, debe hacerse, deben hacerse`,
    fr: `
      echeance, echeances, a echeance, prevus, du pour, dus, a venir, arrivent, a rendre, prevu, prevue,
      prevues, doit etre fait, doivent etre faits, planifies, planifiees, y a t il demain, au programme,
      a l agenda,
      a livrer, arrivent a echeance, arrive a echeance, tombe, tombent, a rendre, echoit, echoient, date limite, delai, programmes, programmees, programme, planifie, planifiee, doit etre faite, doivent etre faites, doit etre termine, doivent etre termines, a finir, a terminer pour, a faire pour, a faire avant, a faire d ici, a faire cette, attendus, attendues, pour cette semaine, pour demain, pour aujourd hui, date d echeance, dates d echeance`,
    ar: `
      مستحق, مستحقه, المستحق, المستحقه, موعد, يستحق, تستحق, استحقاق, المستحقات, يستحقون, مجدوله, المجدوله,
      مقرر, المقرر, مخطط,
      موعدها, موعده, مواعيد, مواعيدها, ينتهي موعدها, ينتهي موعده, يحين موعدها, يحين, تحين, مجدول, مستحقين, مستوجبه, الواجبه, واجبه, لازم تنعمل, موعد استحقاقها, تاريخ استحقاقها, المقرره, مقرره, المخطط لها, مخططه, متوقعه, مستحقات`,
  },
  created: {
    en: `
      created, raised, raise, reported, opened, new, logged, had, have in, came in, opened up, written up,
      occurred, happened, started since,
      flagged, called in, phoned in, put in, popped up, cropped up, turned up, came up, arose, submitted, lodged, filed, generated, issued, cropping up, popping up, reported in, written, entered, booked in, rolled in, landed, come in, coming in, started up, kicked up, appeared, surfaced, that hit, occurring,
      raising, creation, creating, opening, reporting, logging`,
    de: `
      angelegt, erstellt, gemeldet, neu, neue, erfasst, aufgetreten, gemeldete, gemeldeten, neuen,
      angelegte, eroffnet, gab es, gestellt,
      aufgemacht, aufgemachte, eingestellt, eingegangen, eingegangene, eingegangenen, reingekommen, reinkamen, hereingekommen, aufgelaufen, aufgelaufene, entstanden, entstandene, passiert, vorgefallen, gegeben, geoffnet, geoffnete, geoffneten, eingetragen, eingetragene, gemeldeter, dazugekommen, hinzugekommen, aufgekommen, ausgelost, ausgestellt, neu angelegt, angefallen, angefallene, angefallenen, gekommen,
      erstellung, eroffnung, anlegen des, meldung, erfassung`,
    es: `
      creadas, creada, reportaron, reportadas, nuevas, registradas, abrieron, crearon, registraron,
      creados, creado, reportado, ocurrieron, se abrieron, abiertas en,
      levantadas, levantaron, generadas, generados, generaron, emitidas, emitidos, ingresadas, ingresaron, entraron, entrado, surgieron, surgido, surgidas, aparecieron, aparecido, dieron de alta, dadas de alta, dado de alta, levantamos, abrimos, creamos, recibimos, recibidas, recibidos, llegaron, llegado, registrados, sucedieron, pasaron, ocurridas, ocurridos, ocurrio, reporto, presentaron, presentadas, presentado,
      creacion, apertura, registro, alta de`,
    fr: `
      crees, cree, signales, signalees, declares, nouveaux, ouverts ce, remontees, enregistrees,
      ouverts en, ouvertes en, creees, creee, survenues, survenus,
      remontes, remontee, saisis, emis, emises, emise, apparues, apparus, apparu, apparue, arrives, arrivees, deposees, deposes, declarees, declare, declaree, ouvert en, ouverte en, entres, entrees, recus, recues, enregistres, generes, generees, survenu, survenue, signalee, signale, survient, eu lieu, nouvelle, nouvelles, nouveau, produit en, produites, enregistre,
      creation, ouverture, signalement, declaration, ouvrir`,
    ar: `
      انشئت, تسجل, سجلت, جديده, فتحت, مسجله, بلغ, تسجلت, حدثت, حصلت, وقعت, المنشاه, جديد, انشاوها,
      انفتحت, انفتح, طلعت, طلع, ظهرت, ظهر, نزلت, دخلت, تم فتحها, تم انشاوها, انشي, انشئ, تم تسجيلها,  المسجله,  استلمنا, وصلت, وصلتنا, وردت, بلغو عنها, المبلغ عنها, تم الابلاغ, حصل, وقع,,
      الانشاء, الفتح, انشائها, فتحها, انشاء, فتح, التسجيل`,
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
      without anybody on, ${withoutPerson.en},
      unclaimed, up for grabs, nobody s, no ones, no one s, ownerless, orphaned, orphan, orphans, no name against, no name on, without a name against, no one down for, nobody down for, not given out, not dished out, not handed out, going spare, nobody has taken on, nobody has got, nobody s got, nobody owns, no one owns, nobody is working on, no one has, nobody has, belong to nobody, belongs to nobody, belong to no one, belongs to no one, assigned to nobody, assigned to no one, not claimed, not yet taken, not yet claimed, nobody is doing, with nobody, with nobody on, with no name, with no one, with no name on, not anyone s, not anybody s, free for anyone, nobody assigned to, not been assigned, not been given, hasnt been assigned, havent been assigned, yet to be assigned, yet to be given, not been picked up, nobody grabbed, not grabbed, nobody has grabbed, nobody has claimed, blank assignee, no assigned person, needs an owner, need an owner`,
    de: `
      nicht zugewiesen, unzugewiesen, ohne zuweisung, niemandem zugeteilt, niemandem zugeordnet, keinem zugeteilt,
      keinem zugeordnet, niemandem ubergeben, niemand, niemandem, nicht zugeteilt,
      ohne bearbeiter, ohne zustandig, ohne verantwort, niemandem zugewiesen, nicht vergeben,
      nicht zugewiesene, nicht zugewiesenen, unzugewiesene, keinem zugewiesen, niemanden zugewiesen,
      ohne techniker, noch nicht zugewiesen, nicht zugeordnet, nicht zugeteilte, niemand zugewiesen,
      keinem, keinen techniker, keine techniker, keinen bearbeiter, noch zu vergeben, zu vergeben,
      keiner ubernommen, keiner … ubernommen, niemand ubernommen, niemand … ubernommen,
      keiner zugewiesen, noch keiner, ohne namen, ${withoutPerson.de},
      herrenlos, herrenlose, herrenlosen, verwaist, verwaiste, verwaisten, niemand drauf, niemand dran, keiner dran, keiner drauf, nicht verteilt, unverteilt, unverteilte, nicht verplant, von keinem, bei keinem, gehort niemandem, gehoren niemandem, gehort keinem, gehoren keinem, keinem gehoren, niemand hat, keiner hat, sich niemand, sich keiner, ohne besitzer, ohne eigner, noch frei, nicht ubernommen, noch nicht ubernommen, ohne kollegen, ohne mann, an niemanden, an keinen, keinen zustandigen, keinem techniker, keinem mitarbeiter, noch nicht vergeben, noch nicht verteilt, noch niemandem, noch niemand, noch nicht zugeteilt, noch nicht zugeordnet, fehlt … techniker, fehlt … bearbeiter, nobody, zur abholung`,
    es: `
      sin asignar, no asignadas, sin responsable, nadie, sin tecnico, sin dueno, no asignada,
      sin asignacion, no asignados, no asignado, sin asignado, sin nadie asignado, sin responsables,
      no tienen tecnico, no tiene tecnico, sin tecnico asignado, no tienen responsable, por asignar,
      esperan asignacion, a nadie, nadie tiene, no tienen a nadie, ${withoutPerson.es},
      de nadie, no es de nadie, no son de nadie, no es de ninguno, huerfanas, huerfanos, huerfana, nadie ha cogido, nadie ha tomado, nadie cogio, nadie tomo, sin repartir, sin nadie, nadie asignado, que nadie tiene, sin encargado, sin encargados, nadie los tiene, nadie las tiene, nadie la tiene, no asignamos, no se han asignado, no se ha asignado, aun sin asignar, todavia sin asignar, por repartir, libres de, no tiene a nadie, no tienen asignado, no tiene asignado, sin nombre, no tienen nombre, sin alguien, no lleva nadie, no la lleva nadie, no las lleva nadie, nadie lleva, que nadie lleva, nadie se encarga, nadie se ha encargado, ninguna persona, sin personal`,
    fr: `
      non assigne, non assignes, non affecte, non affectes, pas assignes, sans responsable,
      sans technicien, personne, non attribue, non attribues, pas attribues, sans affectation,
      non assignee, non assignees, pas assigne, pas encore assignes, non affectees, sans personne,
      pas affectes, non attribuees, pas assignees, pas de technicien, pas de responsable,
      sans technicien attribue, a attribuer, a assigner, a personne, n est sur, personne dessus, ${withoutPerson.fr},
      orphelins, orphelines, orphelin, orpheline, de personne, sont a personne, sans nom, non pris, pas pris, pas prises, sans preneur, que personne n a, personne n a pris, personne n a, personne ne, pas distribues, non distribues, pas distribuees, a distribuer, sans proprietaire, sans titulaire, sans intervenant, sans personne dessus, sans affecte, pas affectees, pas affecte, pas affectee, pas attribuees, pas attribue, pas encore attribues, pas encore attribuees, pas encore affectes, non prises, a prendre, libres, personne d assigne, personne d affecte, aucun nom, sans agent, ne sont a personne, n est a personne, n appartiennent a personne`,
    ar: `
      غير مسند, غير مسنده, غير المسنده, بدون مسؤول, بدون فني, غير معين, غير معينه, بلا مسؤول, غير مخصصه,
      غير المعينه, غير المخصصه, بدون اسناد, لم تسند, غير محدده, بلا فني, بدون تعيين, ليست مسنده,
      لم يسند, ليس لها فني, بانتظار التعيين, لاحد, غير المسنده لاحد, غير مسنده لاحد, لم تسند لاحد, ${withoutPerson.ar},
      ما حدا ماسكها, ما حدا ماسكه, ما حدا, محد, محد ماسكها, ما احد, ماحد, مو لاحد, مش لحدا, مش لاحد, بدون حدا, بلا صاحب, بدون اسم, بلا اسم, ما لها حدا, ما لها احد, ليس لها احد, غير موزعه, لم توزع, ما توزعت, غير موكله, غير مكلفه, لم يكلف بها, ما عليها حدا, ما عليها احد, غير معينه لاحد, لم يستلمها احد, ما استلمها حدا, ما اخذها احد, لم يتم تعيينها, لم يتم اسنادها, من غير مسؤول, من غير فني, دون مسؤول, دون فني, لا مسؤول لها, ولا واحد`,
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
