import type { Language } from '../language/detect.ts';
import type { Lexicon } from '../language/lexicon.ts';

/** What the words of a question about records can mean. */
export type RecordConcept =
  | 'count'
  | 'list'
  | 'order'
  | 'asset'
  | 'part'
  | 'corrective'
  | 'preventive'
  | 'open'
  | 'in_progress'
  | 'on_hold'
  | 'completed'
  | 'cancelled'
  | 'unfinished'
  | 'created'
  | 'critical'
  | 'high'
  | 'in_repair'
  | 'unassigned'
  | 'overdue'
  | 'due'
  | 'who'
  | 'why'
  | 'most'
  | 'oldest'
  | 'latest'
  | 'soonest'
  | 'cost'
  | 'hours'
  | 'mtbf'
  | 'mttr'
  | 'availability'
  | 'failure'
  | 'history'
  | 'last_service'
  | 'next_service'
  | 'interval'
  | 'where'
  | 'serial'
  | 'manufacturer'
  | 'model'
  | 'purchase_date'
  | 'purchase_cost'
  | 'price'
  | 'stock'
  | 'low_stock'
  | 'out_of_stock'
  | 'min_level'
  | 'max_level'
  | 'supplier'
  | 'when'
  | 'status'
  | 'today'
  | 'yesterday'
  | 'tomorrow'
  | 'this'
  | 'past'
  | 'coming'
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'ever'
  | 'change'
  | 'reference'
  | 'filler';

/** Concepts that a longer term hides: "work order" is not an order for parts. */
export const recordLexicons: Readonly<Record<Language, Lexicon<RecordConcept>>> = {
  en: {
    count: '=how many, =number of, =count, =total number, =hw many, =how mny, =count of, =total',
    list: '=list, =show, =show me, =which, =what, =whats, =give me, =display, =any, =anything, =are there, =is there',
    order:
      '=assigned to, =work order, =work orders, =wo, =wos, =job, =jobs, =order, =orders, =workorder, =workorders, =task, =tasks, =ticket, =tickets, =work, =wo s, =on … plate, =going on',
    asset: '=asset, =assets, =machine, =machines, =equipment, =equipments',
    part: '=part, =parts, =spare, =spares, =item, =items, =part number, =part numbers',
    corrective: '=corrective, =breakdown, =breakdowns, =repairs, =unplanned, =reactive',
    preventive: '=preventive, =pm, =pms, =planned, =inspections, =preventative, =routine',
    open: '=open, =not started, =opn, =opened',
    in_progress: '=in progress, =started, =ongoing, =being worked, =working on, =running jobs, =underway',
    on_hold: '=on hold, =waiting, =paused, =held up, =parked, =blocked',
    completed: '=completed, =finished, =closed, =done, =complete, =finish, =close, =completd',
    cancelled: '=cancelled, =canceled',
    unfinished:
      '=unfinished, =not finished, =outstanding, =pending, =backlog, =left to do, =to do, =still open, =not done, =on … plate, =going on',
    created: '=created, =raised, =raise, =reported, =opened, =new, =logged, =had, =have in, =came in',
    critical: '=critical, =criticals, =urgent, =crit, =top priority, =highest priority, =emergency',
    high: '=high priority, =high prio, =priority high',
    in_repair: '=under maintenance, =in maintenance, =in repair, =under repair, =down for',
    unassigned:
      '=unassigned, =not assigned, =no owner, =without … owner, =nobody, =no one, =unowned, =no assignee, =without … assignee, =without … technician, =not … assigned, =no technician',
    overdue: '=overdue, =past due, =late, =behind schedule, =over due, =missed',
    due: '=due, =upcoming, =coming up, =scheduled for, =falls due',
    who: '=each person, =per person, =by person, =by technician, =who, =whos, =assignee, =whose',
    why: '=why, =reason',
    most: '=each person, =per person, =by person, =by technician, =most, =highest, =top, =worst, =biggest, =most expensive, =more than any',
    oldest: '=oldest',
    latest: '=latest, =newest, =most recent',
    soonest: '=first, =soonest, =next',
    cost: '=most expensive, =cost, =costs, =spend, =spent … money, =spending, =expense, =expenses, =money, =how much … cost, =how much did, =how much was, =how much has, =expensive, =total spend',
    hours: '=hours, =hrs, =labour, =labor, =man hours, =time spent, =hours spent, =labour hours',
    mtbf: '=reliable, =reliability, =mtbf, =mean time between, =time between failures',
    mttr: '=mttr, =mean time to repair, =time to repair, =repair time',
    availability: '=availability, =uptime',
    failure:
      '=failure, =failures, =fail, =failed, =breakdown, =breakdowns, =broke, =break down, =faults, =how often … fail',
    history: '=history, =past work, =past jobs, =what was done, =previous work',
    last_service:
      '=last service, =last serviced, =last maintenance, =last maintained, =serviced last, =last pm, =last inspect, =when … serviced, =last … serviced, =last looked at, =last maintained, =when … maintained, =last time … serviced',
    next_service:
      '=next service, =next maintenance, =next pm, =next inspect, =service due, =when … next service, =maintenance due, =due for service, =next due, =next scheduled',
    interval: '=interval, =how often, =frequency, =schedule',
    where:
      '=which building, =which room, =which bay, =where, =location, =located, =which shelf, =which bin, =shelf, =bin, =find',
    serial: '=serial, =serial number, =serial no, =sn',
    manufacturer: '=manufacturer, =make, =maker, =who makes, =who made, =brand, =made by',
    model: '=model, =type',
    purchase_date:
      '=purchase date, =purchased, =bought, =how old, =when … bought, =when … buy, =did we buy, =when … purchased, =age of',
    purchase_cost: '=purchase cost, =purchase price, =what did we pay, =cost to buy, =cost new, =bought for',
    price:
      '=price, =unit cost, =prices, =how much is, =how much does, =how much are, =cost of one, =cost per',
    stock:
      '=stock, =in stock, =on hand, =have we got, =do we have, =have we, =got any, =left in, =are left, =is left, =inventory, =quantity, =qty, =available, =on the shelf, =in the store, =any left',
    low_stock:
      '=low in stock, =low stock, =running low, =below min, =below minimum, =under min, =under minimum, =reorder, =run out soon, =low on stock, =needs ordering, =need … ordered, =getting low, =below … minimum, =under … minimum',
    out_of_stock:
      '=out of stock, =stockout, =stockouts, =zero stock, =no stock, =none in stock, =0 stock, =run out',
    min_level:
      '=min level, =minimum level, =minimum, =min stock, =min stock level, =reorder point, =reorder level, =min',
    max_level: '=max level, =maximum level, =maximum, =max stock, =max',
    supplier: '=supplier, =supplies, =vendor, =who sells, =who supplies',
    when: '=when, =what date, =date',
    status: '=status, =state',
    today: '=today, =todays, =tonight',
    yesterday: '=yesterday',
    tomorrow: '=tomorrow',
    this: '=this, =current',
    past: '=last, =past, =previous, =trailing',
    coming: '=next, =coming, =within, =following',
    day: '=day, =days',
    week: '=week, =weeks',
    month: '=month, =months, =mo',
    year: '=year, =years, =yr, =yrs',
    ever: '=ever, =all time, =so far, =in total, =since the beginning, =altogether',
    change:
      '=create, =make a, =assign, =close, =put, =set, =update, =delete, =remove the, =cancel, =reassign, =change the, =complete the, =finish the, =start the, =add, =raise a, =open a, =reschedule, =move, =mark, =edit, =log, =start, =order … more, =order, =book, =receive, =issue, =adjust, =rename, =reopen, =hold, =new work order, =give … to',
    reference: '=those, =these, =them, =it, =its, =that one, =that machine, =of those, =same, =and',
    filler:
      '=maintenance, =service, =servicing, =serviced, =us, =number, =level, =levels, =box, =boxes, =got, =right now, =now, =currently, =please, =pls, =plate, =sits, =sit, =stand, =stands, =located, =spent, =last, =4, =need, =needs, =between, =mean, =time, =repair, =piece, =pieces, =stuck, =u, =owner, =without, =for, =jobs, =since, =many, =much, =average, =work, =kept, =keep, =store, =storeroom, =stored, =priority, =person, =people, =technician, =assigned, =made, =there, =still, =hand, =three, =two, =five, =until, =till, =ones, =one, =worked, =working, =did, =does, =do',
  },
  de: {
    count: '=wie viele, =wieviele, =wieviel, =wie viel, =anzahl, =zahl der',
    list: '=zeig, =zeige, =liste, =auflisten, =welche, =welcher, =welches, =was, =gib, =alle, =gibt es, =bitte',
    order:
      '=auftrag, =auftrage, =auftragen, =arbeitsauftrag, =arbeitsauftrage, =job, =jobs, =wo, =aufgaben, =arbeit, =arbeiten, =ansteht, =tun, =zu tun, =arbeitet',
    asset: '=anlage, =anlagen, =maschine, =maschinen, =gerate, =betriebsmittel, =assets',
    part: '=teil, =teile, =ersatzteil, =ersatzteile, =artikel, =material',
    corrective: '~korrektiv, =reparaturauftrage, =reparaturen, =instandsetzung, =ungeplant',
    preventive: '=vorbeugend, =praventiv, =wartungsauftrage, =wartungen, =inspektionen, =geplante',
    open: '=offen, =offene, =offenen',
    in_progress: '=in arbeit, =in bearbeitung, =laufende, =laufenden, =begonnen, =gestartet',
    on_hold:
      '=wartestellung, =pausiert, =angehalten, =wartend, =warten, =gestoppt, =zuruckgestellt, =halt, =auf halt',
    completed: '=abgeschlossen, =abgeschlossene, =abgeschlossenen, =erledigt, =erledigte, =fertig, =beendet',
    cancelled: '=storniert, =abgebrochen',
    unfinished:
      '=unerledigt, =nicht fertig, =ausstehend, =unfertig, =zu tun, =ansteht, =noch zu, =nicht erledigt',
    created: '=angelegt, =erstellt, =gemeldet, =neu, =neue, =erfasst, =aufgetreten',
    critical: '=kritisch, =kritische, =kritischen, =dringend, =dringende',
    high: '=hohe prioritat, =hoher prioritat',
    in_repair: '=in wartung, =in reparatur',
    unassigned:
      '=nicht zugewiesen, =unzugewiesen, =ohne zuweisung, =niemand, =niemandem, =nicht zugeteilt, =ohne bearbeiter, =ohne zustandig, =ohne verantwort, =niemandem zugewiesen, =nicht vergeben',
    overdue: '=uberfallig, =uberfallige, =uberfalligen, =verspatet, =zu spat, =im verzug',
    due: '=fallig, =fallige, =falligen, =anstehend, =anstehende',
    who: '=wer, =wem, =zustandig, =bearbeiter',
    why: '=warum, =grund, =wieso, =weshalb',
    most: '=meisten, =teuerste, =teuersten, =hochste, =hochsten',
    oldest: '=alteste, =altester, =altesten',
    latest: '=neueste, =letzte, =letzter, =letzten',
    soonest: '=erste, =zuerst, =nachste, =nachster',
    cost: '=kosten, =gekostet, =kostete, =kostet, =ausgaben, =ausgegeben',
    hours: '=stunden, =arbeitsstunden, =arbeitszeit',
    mtbf: '=mtbf, =mittlere betriebsdauer, =zwischen ausfallen',
    mttr: '=mttr, =mittlere reparatur, =reparaturzeit, =reparaturdauer',
    availability: '=verfugbarkeit',
    failure:
      '=ausfall, =ausfalle, =ausfallen, =storung, =storungen, =defekte, =ausgefallen, =panne, =pannen, =fehler',
    history: '=historie, =verlauf, =vorgeschichte, =was war, =was wurde',
    last_service:
      '=letzte wartung, =zuletzt gewartet, =letzter service, =zuletzt gewarten, =zuletzt … gewartet, =letzte inspektion, =letzten wartung, =wann … gewartet, =zuletzt inspiziert',
    next_service:
      '=nachste wartung, =nachster service, =nachsten wartung, =nachste inspektion, =wieder gewartet, =wartung fallig, =wann … wartung',
    interval: '=intervall, =wartungsintervall, =wie oft, =turnus, =rhythmus',
    where: '=wo, =standort, =lagerplatz, =lagerort, =steht, =liegt, =regal, =fach, =stehen, =ort',
    serial: '=seriennummer, =serial, =seriennr',
    manufacturer: '=hersteller, =marke, =fabrikat',
    model: '=modell, =typ',
    purchase_date: '=kaufdatum, =gekauft, =angeschafft, =wie alt, =baujahr',
    purchase_cost: '=kaufpreis, =anschaffung',
    price: '=preis, =stuckpreis, =einzelpreis, =was kostet ein',
    stock: '=bestand, =lager, =auf lager, =im lager, =vorratig, =haben wir, =vorrat, =lagerbestand',
    low_stock:
      '=mindestbestand, =knapp, =niedrig, =unter minimum, =nachbestellen, =unter mindest, =unter … mindest, =geht aus, =gehen aus',
    out_of_stock:
      '=ausverkauft, =nicht auf lager, =nicht mehr auf lager, =leer, =bestand null, =kein bestand, =aufgebraucht',
    min_level: '=mindestbestand von, =mindestmenge, =mindestbestand fur, =meldebestand',
    max_level: '=hochstbestand, =maximalbestand',
    supplier: '=lieferant, =lieferanten, =liefert',
    when: '=wann, =datum, =termin',
    status: '=status, =stand, =zustand',
    today: '=heute, =heutige, =heutigen',
    yesterday: '=gestern',
    tomorrow: '=morgen',
    this: '=diese, =dieser, =diesen, =dieses, =diesem',
    past: '=letzten, =letzte, =letztes, =letzter, =vergangenen, =vorigen, =letztem',
    coming: '=nachsten, =kommenden, =nachste, =kommende, =innerhalb',
    day: '=tag, =tage, =tagen, =d',
    week: '=woche, =wochen',
    month: '=monat, =monate, =monaten, =monats',
    year: '=jahr, =jahre, =jahren, =jahres',
    ever: '=insgesamt, =jemals, =bisher, =gesamt',
    change:
      '=anlegen, =anlege, =leg, =lege, =erstelle, =erstellen, =erstell, =schliesse, =schliess, =schliessen, =abschliessen, =zuweisen, =weise, =weis, =setze, =setz, =setzen, =andere, =andern, =losche, =loschen, =storniere, =stornieren, =starte, =verschiebe, =verschieben, =buche, =buchen, =bestelle, =bestellen, =teile, =gib … an, =eroffne, =mach … fertig, =mach … auf, =trag, =eintragen',
    reference: '=davon, =diese, =dieser, =dessen, =deren, =sie, =ihr, =es, =und, =seine, =ihre, =dort, =den',
    filler:
      '=wartung, =gewartet, =service, =im, =am, =zuletzt, =zur, =momentan, =gerade, =aktuell, =jetzt, =bitte, =von, =haben, =zwischen, =mittlere, =stuck, =seit, =drei, =zwei, =komplett, =unter, =arbeitet, =steht, =stehen, =maschine, =anlage, =bzw, =noch, =tragt, =hat, =mir, =bis, =vom, =gemacht',
  },
  es: {
    count: '=cuantas, =cuantos, =cuanto hay, =numero de ordenes, =cantidad de, =total de',
    list: '=lista, =listar, =muestra, =muestrame, =que, =cuales, =dame, =ver, =hay, =mostrar',
    order:
      '=orden, =ordenes, =ot, =ots, =orden de trabajo, =ordenes de trabajo, =trabajos, =trabajo, =tarea, =tareas, =pendientes, =pendiente',
    asset: '=activo, =activos, =equipo, =equipos, =maquina, =maquinas',
    part: '=repuesto, =repuestos, =refaccion, =refacciones, =pieza, =piezas, =articulo, =articulos, =parte, =partes',
    corrective: '=correctivo, =correctiva, =correctivas, =correctivos, =averias',
    preventive: '=preventivo, =preventiva, =preventivas, =preventivos, =inspecciones',
    open: '=abierta, =abiertas, =abierto, =abiertos',
    in_progress: '=en curso, =en proceso, =en progreso, =en ejecucion, =iniciadas, =en marcha',
    on_hold: '=en espera, =detenidas, =pausadas, =paradas, =suspendidas, =en pausa',
    completed:
      '=completadas, =completada, =terminadas, =terminada, =cerradas, =finalizadas, =completaron, =terminaron, =terminamos, =cerraron, =hechas, =completado, =se completaron',
    cancelled: '=canceladas, =anuladas',
    unfinished: '=pendientes, =pendiente, =sin terminar, =no terminadas, =por hacer, =inconclusas',
    created:
      '=creadas, =creada, =reportaron, =reportadas, =nuevas, =registradas, =abrieron, =crearon, =registraron',
    critical: '=critica, =criticas, =critico, =criticos, =urgente, =urgentes',
    high: '=prioridad alta, =alta prioridad',
    in_repair: '=en mantenimiento, =en reparacion',
    unassigned:
      '=sin asignar, =no asignadas, =sin responsable, =nadie, =sin tecnico, =sin dueno, =no asignada',
    overdue:
      '=vencida, =vencidas, =vencido, =vencidos, =atrasada, =atrasadas, =atrasado, =atrasados, =retrasad, =fuera de plazo',
    due: '=vence, =vencen, =por vencer, =proximas, =venceran, =toca, =tocan, =para hoy',
    who: '=quien, =quienes, =responsable, =a quien',
    why: '=por que, =motivo, =razon, =porque esta',
    most: '=mas, =mayor, =mas caros, =mas caras',
    oldest: '=mas antigua, =mas vieja, =mas antiguo',
    latest: '=ultima, =ultimas, =ultimo, =ultimos, =mas reciente',
    soonest: '=primero, =primera, =proxima, =proximo',
    cost: '=mas caros, =mas caras, =mas costosos, =costo, =costos, =coste, =gasto, =gastos, =gastamos, =costado, =gastado, =cuanto costo',
    hours: '=horas, =horas de trabajo, =mano de obra',
    mtbf: '=mtbf, =tiempo medio entre, =entre fallas',
    mttr: '=mttr, =tiempo medio de reparacion, =tiempo de reparacion',
    availability: '=disponibilidad',
    failure: '=falla, =fallas, =fallo, =fallos, =averia, =averias, =fallado',
    history: '=historial, =historia, =que se hizo, =que paso',
    last_service:
      '=ultimo servicio, =ultimo mantenimiento, =ultima revision, =ultima inspeccion, =ultima vez, =cuando … mantenimiento a, =se le hizo mantenimiento, =ultima mantencion',
    next_service:
      '=proximo servicio, =proximo mantenimiento, =proxima revision, =siguiente mantenimiento, =siguiente servicio, =proxima inspeccion, =cuando le toca, =proxima mantencion',
    interval: '=intervalo, =cada cuanto, =frecuencia, =periodicidad',
    where: '=donde, =ubicacion, =estante, =lugar, =ubicado, =ubicada, =esta ubicad',
    serial: '=numero de serie, =serie',
    manufacturer: '=fabricante, =marca',
    model: '=modelo',
    purchase_date: '=fecha de compra, =comprado, =comprada, =cuando se compro, =antiguedad',
    purchase_cost: '=precio de compra, =costo de compra',
    price: '=precio, =costo unitario, =cuanto cuesta, =cuanto vale',
    stock:
      '=stock, =existencia, =existencias, =inventario, =almacen, =en bodega, =quedan, =queda, =tenemos, =disponibles, =en stock',
    low_stock:
      '=agotando, =agotandose, =bajo minimo, =bajo el minimo, =por debajo del minimo, =stock bajo, =por agotarse, =debajo del minimo, =bajas existencias, =reponer, =pocas existencias, =menos del minimo',
    out_of_stock: '=agotado, =agotados, =agotada, =agotadas, =sin existencias, =sin stock, =en cero',
    min_level: '=nivel minimo, =stock minimo, =minimo de',
    max_level: '=nivel maximo, =stock maximo, =maximo de',
    supplier: '=proveedor, =provee, =suministra',
    when: '=cuando, =fecha',
    status: '=estado, =estatus',
    today: '=hoy',
    yesterday: '=ayer',
    tomorrow: '=manana',
    this: '=esta, =este',
    past: '=ultimos, =ultimas, =ultimo, =pasado, =pasada, =anterior',
    coming: '=proximos, =proximas, =siguientes, =proxima, =proximo',
    day: '=dia, =dias',
    week: '=semana, =semanas',
    month: '=mes, =meses',
    year: '=ano, =anos',
    ever: '=en total, =hasta ahora, =desde siempre, =historico',
    change:
      '=crea, =crear, =crea una, =cierra, =cerrar, =asigna, =asignar, =pon, =poner, =cambia, =cambiar, =actualiza, =borra, =borrar, =elimina, =cancela, =inicia, =programa, =reprograma, =agrega, =abre una, =completa, =marca, =ponle, =pasa, =asignale, =registra, =pide',
    reference: '=de esas, =de esos, =esas, =esos, =su, =sus, =eso, =y, =ellas, =ellos, =cual de',
    filler:
      '=servicio, =mantenimiento, =de, =en, =ultima, =vez, =hay, =tiene, =tengo, =entre, =medio, =tiempo, =unidades, =cajas, =ahora, =actualmente, =por, =favor, =tres, =dos, =desde, =gasto, =trabaja, =trabajando, =asignado, =asignada, =reportaron, =del',
  },
  fr: {
    count: '=combien, =nombre de, =nb de, =nombre d',
    list: '=liste, =lister, =montre, =affiche, =quels, =quelles, =quel, =quelle, =donne, =qu, =quoi, =y a t il, =voir',
    order:
      '=ot, =ots, =bon de travail, =bons de travail, =ordre de travail, =ordres de travail, =intervention, =interventions, =tache, =taches, =travaux, =ordres, =ordre, =bons, =boulot, =bosse, =travaille',
    asset: '=equipement, =equipements, =machine, =machines, =actif, =actifs, =installation',
    part: '=piece, =pieces, =piece de rechange, =pieces de rechange, =article, =articles, =rechange',
    corrective: '=correctif, =correctifs, =corrective, =correctives, =depannages',
    preventive: '=preventif, =preventifs, =preventive, =preventives, =inspections',
    open: '=ouvert, =ouverts, =ouverte, =ouvertes',
    in_progress: '=en cours, =demarre, =demarres, =commences',
    on_hold: '=en attente, =en pause, =suspendu, =suspendus, =bloques, =en suspens',
    completed:
      '=termine, =termines, =terminees, =terminee, =clotures, =cloture, =clos, =finis, =fini, =acheves, =faits',
    cancelled: '=annule, =annules',
    unfinished: '=non termines, =pas termines, =restants, =a faire, =pas finis, =reste a faire, =non clos',
    created:
      '=crees, =cree, =signales, =signalees, =declares, =nouveaux, =ouverts ce, =remontees, =enregistrees',
    critical: '=critique, =critiques, =urgent, =urgents, =urgentes',
    high: '=priorite haute, =haute priorite',
    in_repair: '=en maintenance, =en reparation',
    unassigned:
      '=non assigne, =non assignes, =non affecte, =non affectes, =pas assignes, =sans responsable, =sans technicien, =personne, =non attribue, =non attribues, =pas attribues, =sans affectation',
    overdue: '=en retard, =retard, =depasse, =depasses, =hors delai',
    due: '=echeance, =echeances, =a echeance, =prevus, =du pour, =dus, =a venir, =arrivent, =a rendre',
    who: '=qui, =responsable, =a qui',
    why: '=pourquoi, =raison, =motif',
    most: '=plus, =plus chers, =plus couteux',
    oldest: '=plus ancien, =plus vieux, =plus ancienne',
    latest: '=dernier, =derniere, =derniers, =dernieres, =plus recent',
    soonest: '=premier, =prochain, =prochaine, =en premier',
    cost: '=cout, =couts, =coute, =depense, =depenses, =frais',
    hours: '=heures, =heures de travail, =main d oeuvre, =temps passe',
    mtbf: '=mtbf, =temps moyen entre, =entre pannes, =entre defaillances',
    mttr: '=mttr, =temps moyen de reparation, =temps de reparation',
    availability: '=disponibilite',
    failure: '=panne, =pannes, =defaillance, =defaillances, =defaut, =defauts, =avarie, =incidents',
    history: '=historique, =qu a t on fait, =passe de',
    last_service:
      '=dernier entretien, =derniere maintenance, =derniere revision, =derniere visite, =entretenu la derniere, =derniere inspection, =dernier service, =derniere fois',
    next_service:
      '=prochain entretien, =prochaine maintenance, =prochaine revision, =prochaine visite, =prochain service, =prochaine inspection',
    interval: '=intervalle, =frequence, =tous les combien, =periodicite',
    where: '=ou, =emplacement, =localisation, =se trouve, =ou est, =rayon, =casier, =lieu',
    serial: '=numero de serie, =no de serie, =n de serie, =n serie, =serie',
    manufacturer: '=fabricant, =marque, =constructeur',
    model: '=modele, =type',
    purchase_date: '=date d achat, =achete, =achetee, =quel age',
    purchase_cost: '=prix d achat, =cout d achat',
    price: '=prix, =cout unitaire, =prix unitaire, =combien coute',
    stock:
      '=stock, =en stock, =stocks, =inventaire, =reste, =il reste, =a t on, =magasin, =disponible, =disponibles',
    low_stock:
      '=sous le minimum, =stock bas, =stock faible, =bientot epuise, =sous le seuil, =en dessous du minimum, =a commander, =a recommander, =sous le mini, =manquer',
    out_of_stock: '=rupture, =en rupture, =rupture de stock, =epuise, =epuises, =epuisees, =a zero',
    min_level: '=niveau minimum, =stock minimum, =mini de, =seuil de, =stock mini',
    max_level: '=niveau maximum, =stock maximum, =stock maxi',
    supplier: '=fournisseur, =fournit',
    when: '=quand, =date',
    status: '=statut, =etat',
    today: '=aujourd hui, =du jour, =ce jour',
    yesterday: '=hier',
    tomorrow: '=demain',
    this: '=ce, =cette',
    past: '=derniers, =dernieres, =dernier, =derniere, =passe, =passee, =precedent',
    coming: '=prochains, =prochaines, =prochain, =prochaine, =sous',
    day: '=jour, =jours, =j',
    week: '=semaine, =semaines',
    month: '=mois',
    year: '=an, =ans, =annee, =annees',
    ever: '=au total, =depuis le debut, =en tout',
    change:
      '=cree, =creer, =cloture, =cloturer, =ferme, =fermer, =assigne, =assigner, =affecte, =affecter, =mets, =mettre, =change, =changer, =modifie, =modifier, =supprime, =supprimer, =annule, =demarre, =demarrer, =ajoute, =ajouter, =ouvre un, =ouvrir un, =reporte, =reporter, =attribue, =attribuer, =passe, =commande, =planifie, =saisis, =termine l',
    reference: '=ceux, =celles, =la dedans, =parmi, =son, =sa, =ses, =leur, =et, =ceux la, =en',
    filler:
      '=entretien, =maintenance, =service, =derniere, =fois, =a, =est, =sont, =on, =actuellement, =maintenant, =entre, =moyen, =temps, =trois, =deux, =depuis, =sur, =s il, =te, =plait, =assigne, =revision, =visite',
  },
  ar: {
    count: '=كم, =كم عدد, =عدد',
    list: '=اعرض, =اظهر, =قائمه, =وش, =ايش, =ما, =ما هي, =ماهي, =اي, =شنو, =شو',
    order:
      '=امر, =اوامر, =امر عمل, =اوامر العمل, =اوامر عمل, =امر العمل, =الاوامر, =شغل, =مهام, =مهمه, =اعمال, =يشتغل',
    asset: '=اصل, =اصول, =معده, =معدات, =ماكينه, =ماكينات, =اله, =الات, =جهاز, =اجهزه',
    part: '=قطعه, =قطع, =قطع غيار, =قطع الغيار, =صنف, =اصناف',
    corrective: '=تصحيحي, =تصحيحيه, =اصلاحي, =اصلاحيه',
    preventive: '=وقائي, =وقائيه',
    open: '=مفتوح, =مفتوحه, =المفتوحه',
    in_progress: '=قيد التنفيذ, =جاري, =جاريه, =تحت التنفيذ, =قيد العمل',
    on_hold: '=معلق, =معلقه, =متوقف, =متوقفه, =في الانتظار, =قيد الانتظار, =موقوفه',
    completed:
      '=مكتمل, =مكتمله, =اكتمل, =اكتملت, =منجز, =منجزه, =منتهيه, =مغلق, =مغلقه, =انجز, =انتهت, =اكتملو',
    cancelled: '=ملغي, =ملغاه',
    unfinished: '=غير منجز, =غير مكتمل, =غير مكتمله, =متبقيه, =المطلوب, =باقي',
    created: '=انشئت, =تسجل, =سجلت, =جديده, =فتحت, =مسجله, =بلغ, =تسجلت',
    critical: '=حرج, =حرجه, =حرجا, =الحرجه, =عاجل, =عاجله, =حاسم, =الخطيره',
    high: '=اولويه عاليه, =عاليه الاولويه',
    in_repair: '=تحت الصيانه, =قيد الصيانه',
    unassigned:
      '=غير مسند, =غير مسنده, =غير المسنده, =بدون مسؤول, =بدون فني, =غير معين, =غير معينه, =بلا مسؤول, =غير مخصصه, =غير المعينه, =غير المخصصه, =بدون اسناد',
    overdue: '=متاخر, =متاخره, =المتاخره, =متاخرات, =فات موعد',
    due: '=مستحق, =مستحقه, =المستحق, =المستحقه, =موعد, =يستحق, =تستحق, =استحقاق',
    who: '=من, =مين, =منو, =المسؤول',
    why: '=لماذا, =ليش, =سبب, =ليه',
    most: '=اكثر, =اعلي, =اغلي',
    oldest: '=اقدم',
    latest: '=اخر, =احدث',
    soonest: '=اول, =اقرب',
    cost: '=تكلفه, =كلفه, =تكاليف, =كلف, =كلفت, =مصاريف, =صرفنا',
    hours: '=ساعات, =ساعات العمل, =ساعه',
    mtbf: '=mtbf, =متوسط الزمن بين, =بين الاعطال, =متوسط الوقت بين',
    mttr: '=mttr, =متوسط زمن الاصلاح, =متوسط وقت الاصلاح, =زمن الاصلاح',
    availability: '=التوافر, =الجاهزيه, =توفر',
    failure: '=عطل, =اعطال, =الاعطال, =فشل, =تعطل, =تعطلت',
    history: '=تاريخ, =سجل, =السجل, =تاريخ اعطال',
    last_service: '=اخر صيانه, =اخر خدمه, =اخر فحص, =متي … صيانه, =صيانه سابقه, =اخر مره',
    next_service:
      '=الصيانه القادمه, =الصيانه التاليه, =صيانه قادمه, =موعد صيانه, =موعد الصيانه, =الصيانه الجايه, =الصيانه المقبله, =الخدمه القادمه',
    interval: '=كم مره, =دوريه, =تكرار, =كل كم',
    where: '=اين, =وين, =مكان, =موقع, =فين',
    serial: '=الرقم التسلسلي, =رقم تسلسلي, =السيريال, =سيريال, =تسلسلي',
    manufacturer: '=الشركه المصنعه, =المصنع, =ماركه, =الصانع',
    model: '=موديل, =طراز',
    purchase_date: '=تاريخ الشراء, =متي اشترينا, =عمر',
    purchase_cost: '=سعر الشراء',
    price: '=سعر, =ثمن, =بكم',
    stock: '=مخزون, =المخزون, =المخزن, =رصيد, =متوفر, =باقي, =في المخزون, =عندنا',
    low_stock:
      '=قل مخزون, =قل مخزونها, =مخزونها, =تحت الحد, =اقل من الحد, =الحد الادني, =قارب, =مخزون منخفض, =ناقصه, =تحت الحد الادني',
    out_of_stock: '=نفد, =نفدت, =نفذت, =خلص, =خلصت, =غير متوفره, =نافده, =نفذ, =النافده, =منتهيه من المخزون',
    min_level: '=الحد الادني ل, =ادني حد',
    max_level: '=الحد الاقصي',
    supplier: '=المورد, =مورد',
    when: '=متي, =امتي',
    status: '=حاله, =الحاله, =وضع',
    today: '=اليوم',
    yesterday: '=امس, =البارح',
    tomorrow: '=غدا, =بكره, =بكرا',
    this: '=هذا, =هذه, =هالاسبوع, =الحالي, =الحاليه',
    past: '=اخر, =الماضي, =الماضيه, =السابق, =الاخيره',
    coming: '=القادم, =القادمه, =خلال, =الجاي, =المقبل',
    day: '=يوم, =ايام, =يوما',
    week: '=اسبوع, =اسابيع, =اسبوعين',
    month: '=شهر, =اشهر, =شهور',
    year: '=سنه, =سنوات, =عام, =سنتين',
    ever: '=اجمالي, =كلها, =منذ البدايه',
    change:
      '=انشئ, =انشاء, =سو, =افتح امر, =اغلق, =سكر, =عين, =اسند, =خصص, =غير, =عدل, =احذف, =الغ, =ابدا, =اضف, =حدث, =ضع, =حط, =سجل امر, =حول, =اجل, =اقفل, =خلي',
    reference: '=منها, =هذه, =تلك, =منهم, =وكم, =كم منها, =موعدها, =لها, =له',
    filler:
      '=صيانه, =الصيانه, =خدمه, =علي, =في, =من, =عند, =الان, =الحين, =حاليا, =بين, =متوسط, =قطعه, =ثلاث, =ثلاثه, =منذ, =لو سمحت, =ل, =يعمل, =عندنا, =تسجل, =كل',
  },
};
