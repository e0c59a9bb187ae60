import type { RecordTerms } from './record-terms.ts';

/** Changes, references to the question before, and words without a meaning of their own. */
export const conversationTerms = {
  change: {
    en: `
      create, make a, assign, close, put, set, update, delete, remove the, cancel, reassign, change the,
      complete the, finish the, start the, add, raise a, open a, reschedule, move, mark, edit, log,
      start, order … more, order, book, receive, issue, adjust, rename, reopen, hold, new work order,
      give … to, bump, top up`,
    de: `
      anlegen, anlege, leg, lege, erstelle, erstellen, erstell, schliesse, schliess, schliessen,
      abschliessen, zuweisen, weise, weis, setze, setz, setzen, andere, andern, losche, loschen,
      storniere, stornieren, starte, verschiebe, verschieben, buche, buchen, bestelle, bestellen, teile,
      gib … an, eroffne, mach … fertig, mach … auf, trag, eintragen`,
    es: `
      crea, crear, crea una, cierra, cerrar, asigna, asignar, pon, poner, cambia, cambiar, actualiza,
      borra, borrar, elimina, cancela, inicia, programa, reprograma, agrega, abre una, completa, marca,
      ponle, pasa, asignale, registra, pide`,
    fr: `
      cree, creer, cloture, cloturer, ferme, fermer, assigne, assigner, affecte, affecter, mets, mettre,
      change, changer, modifie, modifier, supprime, supprimer, annule, demarre, demarrer, ajoute, ajouter,
      ouvre un, ouvrir un, reporte, reporter, attribue, attribuer, passe, commande, planifie, saisis,
      termine l`,
    ar: `
      انشئ, انشاء, سو, افتح امر, اغلق, سكر, عين, اسند, خصص, غير, عدل, احذف, الغ, ابدا, اضف, حدث, ضع, حط,
      سجل امر, حول, اجل, اقفل, خلي`,
  },
  reference: {
    en: `
      those, these, them, it, its, that one, that machine, of those, same, and, only, just, what about,
      how about, and what, same for, they, their`,
    de: `
      davon, diese, dieser, dessen, deren, sie, ihr, es, und, seine, ihre, dort, den, nur, was ist mit,
      und was`,
    es: `
      de esas, de esos, esas, esos, su, sus, eso, y, ellas, ellos, cual de, solo, y que, y los, y las,
      de ellas, de ellos, que hay de`,
    fr: `
      ceux, celles, la dedans, parmi, son, sa, ses, leur, et, ceux la, en, seulement, uniquement, et pour,
      et les, parmi eux, et celui`,
    ar: 'منها, هذه, تلك, منهم, وكم, كم منها, موعدها, لها, له, فقط, وماذا عن, ماذا عن',
  },
  filler: {
    en: `
      maintenance, service, servicing, serviced, us, number, level, levels, box, boxes, got, right now, now, currently, please, pls, plate, sits, sit, stand, stands, located, spent, last, 4, need, needs, between, mean, time, repair, piece, pieces, stuck, u, owner, without, for, jobs, since, many, much, average, work, kept, keep, store, storeroom, stored, priority, person, people, technician, assigned, made, there, still, hand, three, two, five, until, till, ones, one, worked, working, did, does, do, show, hows, the, team, together, each, per, all, so, far, about, wasn, were, was, been, being, be, yet, already, today, whole, entire, overall, worth, take, takes, took, taken, on, off, total, value, values, old, open, long, money, site, factory, company, facility, department, than, compared, other, another, also, really, exactly, information, info, details, detail, data, record, records, kind, kinds, type, of, full, complete, things, thing, something, everything, it, belongs, guys, hey, hi, hello, thanks, thank, fred, quick, question, know, want, see, tell, look, using, use, used, happen, happened, going, having, makes, make, given, anyone, someone, somebody, every, same, different, among, either, both, name, named, called, often, frequently, log, logged, book, booked, spend, teh, hte, actual, amount, roughly, exact, manage, managed, able, next to, list of, put in, put, lot, lots, over, across, throughout, within, during, back, then, again, left, sort, ok, okay, sure, bit, help, out, due, yesterday, technicians, instead, part, drivers, driver, safety, notes, completion, note, looking, coming, serious, existing, ready, main, top, busy, sheet, overview, summary, summarise, summarize, report, summary of, total of, list out, rundown, around, onto, under, doing, happening, status of, state of, wait, plan, plans, times, area, crew, guy, folks, right, list, number of, fellow, colleague, tied, sitting, lying, laying, queue, listed, recorded, registered, counting, counted, went, go, gone, comes, come, carries, carry, moment, stuff, maintain, looks, after, zero, soon, a breakdown of, mention, mentions, mentioning, mentioned, contain, contains, containing, word, words, involving, problem, problems, issue, issues, trouble, troubles, related, regarding, fit, fits, fitted, thats, theyre, theres, whos, euro, euros, eur, dollar, dollars, usd, pounds, bucks, apiece, third, fourth, carrying, arent`,
    de: `
      wartung, gewartet, service, im, am, zuletzt, zur, momentan, gerade, aktuell, jetzt, bitte, von,
      haben, zwischen, mittlere, stuck, seit, drei, zwei, komplett, unter, arbeitet, steht, stehen,
      maschine, anlage, bzw, noch, tragt, hat, mir, bis, vom, gemacht, denn, eigentlich, insgesamt,
      alle, uns, unser, unsere, unserer, unserem, werk, betrieb, firma, team, pro, je, euro, eur,
      nummer, name, heisst, wurden, worden, waren, gibt, gab, derzeit, jeweils, gesamt, gesamte,
      gesamten, hallo, danke, fred, mal, etwas, dauert, macht, machte, mehr, als, weniger, art, arten,
      ubersicht, bestellt, geplant, erst, schon, wieviel, wie, viele, anzahl, hatten, hatte, war, es,
      laut, davon, prioritat, prio, geht, lange, durchschnitt, offen, oft, haufig, eigentlichen,
      gebucht, erfasst, genau, circa, etwa, waehrend, nochmal, immer, ob, dann, sowie, lauft, tun,
      gearbeitet, reparatur, letzte, mittleren, ersatzteile, liegt, menge, instandhaltung, techniker,
      nachste, mitarbeiter, bericht, zusammenfassung, stand, derzeitige, laufende, vorhandene,
      wichtigsten, fur, einzelne, einzelnen, hoch, eines, kostet, kosteten, ansteht, grade, liegen,
      ganze, ganzen, verbucht, kollege, kollegen, mann, leute, ging, gingen, gesteckt, tisch, moment,
      bald, werden, erwahnen, erwahnt, enthalten, enthalt, wort, problem, probleme, arger, bezuglich,
      betreffend, thema, stammen, stammt, kommen, kommt, passen, passt, dollar, dritten, drittes,
      vierten, viertes, zweiten, stuckpreis, grad, gibts, kategorie, damals`,
    es: `
      servicio, mantenimiento, en, ultima, vez, hay, tiene, tengo, entre, medio, tiempo, unidades,
      cajas, ahora, actualmente, por, favor, tres, dos, desde, gasto, trabaja, trabajando, asignado,
      asignada, reportaron, del, planta, fabrica, empresa, equipo, euros, dolares, hoy, todos, todas,
      nuestro, nuestra, nuestros, nuestras, hola, gracias, fred, tipo, tipos, fueron, han, sido,
      tenemos, tienen, hubo, cada, mas, menos, que, promedio, total, gran, hacer, hizo, hace, prioridad,
      tardamos, tarda, actual, veces, frecuencia, exacto, durante, entonces, siempre, sobre, alrededor,
      tal, va, ir, cantidad, tuvo, tuvieron, tuvimos, tecnico, tecnicos, fue, estan, esta, se, le,
      ultimo, informe, resumen, vigentes, existentes, necesito, salio, llevamos, llevan, lleva, momento,
      van, pronto, pueden, menciona, mencionan, contiene, contienen, palabra, problema, problemas,
      relacionadas, vienen, viene, provienen, sirven, sirve, sean, sea, cada una, cada uno, tercer,
      cuarto, segundo, euro, ahorita, categoria`,
    fr: `
      entretien, maintenance, service, derniere, fois, a, est, sont, on, actuellement, maintenant,
      entre, moyen, temps, trois, deux, depuis, sur, s il, te, plait, assigne, revision, visite, usine,
      site, entreprise, equipe, euros, tous, toutes, nos, notre, bonjour, merci, fred, type, types, ont,
      ete, avons, avez, eu, fait, faire, chaque, plus, moins, total, ordre, beaucoup, quand, actuel,
      actuelle, ci, priorite, trouve, trouvent, doit, doivent, y, t, souvent, frequemment, exactement,
      durant, alors, toujours, environ, bien, pres, etre, va, technicien, techniciens, dernier, elle,
      il, rapport, resume, existants, actuels, besoin, pouvez, donner, avoir, ait, soit, moment, parti,
      vont, bientot, peut, peuvent, mentionnent, mentionne, contiennent, contient, mot, probleme,
      problemes, soucis, concernant, viennent, provient, proviennent, venant, vient, ces, leurs,
      correspond, correspondent, soient, chacun, chacune, troisieme, deuxieme, quatrieme, euro, mais,
      categorie, restent, reste`,
    ar: `
      صيانه, الصيانه, خدمه, علي, في, من, عند, الان, الحين, حاليا, بين, متوسط, قطعه, ثلاث, ثلاثه, منذ,
      لو سمحت, ل, يعمل, عندنا, تسجل, كل, المصنع, الشركه, الفريق, لدينا, لدي, لديه, لديها, عدد, يوجد,
      توجد, كانت, كان, تم, نوع, انواع, مرحبا, شكرا, يورو, دولار, الكلي, اجمالي, جميع, بعض, هناك, هل,
      قام, حدث, الي, عن, مع, او, ام, التي, الذي, اولويه, تاريخ, لنا, عندي, بها, فيها, غالبا, عاده,
      تقريبا, خلال, ايضا, دائما, قد, فقد, لكل, حول, فني, الفني, اخر, تقرير, ملخص, الموجوده, حاليه, اريد,
      احتاج, تذكر, تحتوي, كلمه, مشكله, مشاكل, بخصوص, الثالث, الرابع, الثاني, لسا, لسه`,
  },
} satisfies RecordTerms;
