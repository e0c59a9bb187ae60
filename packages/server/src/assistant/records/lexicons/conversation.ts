import type { RecordTerms } from './record-terms.ts';

/** Changes, references to the question before, and words without a meaning of their own. */
export const conversationTerms = {
  change: {
    en: `
      create, make a, assign, close, put, set, update, delete, remove the, cancel, reassign, change the,
      complete the, finish the, start the, add, raise a, open a, reschedule, move, mark, edit, log, start,
      order … more, order, book, receive, issue, adjust, rename, reopen, hold, new work order, give … to`,
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
    en: 'those, these, them, it, its, that one, that machine, of those, same, and',
    de: 'davon, diese, dieser, dessen, deren, sie, ihr, es, und, seine, ihre, dort, den',
    es: 'de esas, de esos, esas, esos, su, sus, eso, y, ellas, ellos, cual de',
    fr: 'ceux, celles, la dedans, parmi, son, sa, ses, leur, et, ceux la, en',
    ar: 'منها, هذه, تلك, منهم, وكم, كم منها, موعدها, لها, له',
  },
  filler: {
    en: `
      maintenance, service, servicing, serviced, us, number, level, levels, box, boxes, got, right now,
      now, currently, please, pls, plate, sits, sit, stand, stands, located, spent, last, 4, need, needs,
      between, mean, time, repair, piece, pieces, stuck, u, owner, without, for, jobs, since, many, much,
      average, work, kept, keep, store, storeroom, stored, priority, person, people, technician, assigned,
      made, there, still, hand, three, two, five, until, till, ones, one, worked, working, did, does, do`,
    de: `
      wartung, gewartet, service, im, am, zuletzt, zur, momentan, gerade, aktuell, jetzt, bitte, von,
      haben, zwischen, mittlere, stuck, seit, drei, zwei, komplett, unter, arbeitet, steht, stehen,
      maschine, anlage, bzw, noch, tragt, hat, mir, bis, vom, gemacht`,
    es: `
      servicio, mantenimiento, de, en, ultima, vez, hay, tiene, tengo, entre, medio, tiempo, unidades,
      cajas, ahora, actualmente, por, favor, tres, dos, desde, gasto, trabaja, trabajando, asignado,
      asignada, reportaron, del`,
    fr: `
      entretien, maintenance, service, derniere, fois, a, est, sont, on, actuellement, maintenant, entre,
      moyen, temps, trois, deux, depuis, sur, s il, te, plait, assigne, revision, visite`,
    ar: `
      صيانه, الصيانه, خدمه, علي, في, من, عند, الان, الحين, حاليا, بين, متوسط, قطعه, ثلاث, ثلاثه, منذ,
      لو سمحت, ل, يعمل, عندنا, تسجل, كل`,
  },
} satisfies RecordTerms;
