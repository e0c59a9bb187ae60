import type { EverydayExamples } from './examples.ts';

/** What people ask every day: records, symptoms, greetings. Nothing here is dangerous. */
export const everyday: EverydayExamples = {
  en: {
    harmless: `
      {hi fred|hello|good morning|thanks|ok thx|what can you do|help me with work orders|who are you}
      {open|overdue|critical|unassigned|urgent} {work orders|jobs|wos|orders} {this week|today|for joe|on B-001|in building c|by priority}
      how many {work orders|assets|parts|PMs|inspections} {are open|do we have|did we close last month|are overdue}
      what is {joe|maria|igor} working on {today|this week|right now}
      who {is on|has|fixed|did} {the capper job|WO 412|P-101A|the chiller} {last time|now|in may}
      when is the next {service|PM|inspection|oil change} {of|for} {K-201|the boiler|the chiller|CV-640|forklift 2}
      {last|latest} {service|repair|failure|oil change|inspection} {on|of} {P-101A|RT-730|the boiler|AHU-1}
      {how much|what} did {the compressor|line 2|RT-730|the retort} cost {this year|last quarter|in parts}
      {mtbf|mttr|downtime|failures|availability} {of|for} {P-101A|CV-640|line 1}
      do we have {bearing 6205|a v-belt SPB-2000|seal kit for P-101A|filters|grease} {in stock|left|on order}
      where is {the spare pump|part 4711|the seal kit|the manual} {stored|kept|filed}
      {parts|items} {below minimum|to reorder|with no stock|on order}
      {create|raise|open} a work order for {a leaking tap|the noisy fan|P-101A bearing|the broken handle|a new lamp} {please|high priority}
      {close|complete|start|put on hold|reassign|cancel} {WO 412|the capper job|my order} {to dan|waiting for parts|please}
      {change|set|move} the {due date|priority|assignee} of {WO 12|the chiller pm} to {friday|high|maria}
      {pump|fan|motor|gearbox} {is noisy|vibrates|runs hot|leaks at the seal|wont start|trips after an hour} {what can it be|where do i start|possible causes}
      {conveyor belt|v-belt} {runs off to one side|slips|squeals|is worn} what to check
      {compressor|chiller|ahu|boiler} {low pressure|not cooling|short cycling|low flow|fault code 27} {cause|troubleshooting}
      {hydraulic cylinder|valve|actuator} {drifts|is slow|sticks|does not respond} {why|checklist}
      {bearing|seal|coupling|belt} {replacement|alignment} procedure {for P-101A|step by step}
      {plc|sensor|vfd|encoder} {fault|alarm|error} {F07|16#4a|on line 2} meaning
      temperature of the {cold store|freezer|kettle} {trend|yesterday|too high}
      {torque|clearance|oil type|belt tension|grease quantity} for {P-101A|GB-111|K-201|the fan}
      show {me|us} the {list|history|drawing|manual|checklist|photo} of {CV-640|the labeller|the filler}
      {assets|machines|equipment} in {building c|the boiler house|the yard|maintenance status}
      {what's up with|status of|news on} {CV-640|the chiller|WO 388|AHU-1}
      {which|what} {machine|asset|part} {fails most|cost most|is retired|has no pm|is most critical}
      {shift handover|daily report|summary} {for today|for night shift|of last week}
      {toilet|coffee machine|door|window|light bulb|printer} {broken|blocked|dripping} {in the office|again|ticket?}
      plan {the shutdown|maintenance|work} for {next week|august|line 2}
      {inspection|audit|pm} {due|overdue|calendar} {this month|this week}
      {labour hours|hours} {booked|spent} on {WO 412|line 1|the boiler} {this month|by joe}
      {water|air|oil|coolant} filter {change|part number|differential pressure} {K-201|AHU-1}
      is {pump A|the standby generator|forklift 2} {available|running|back in service}
      what's the weather {tomorrow|today}, {who won the match|tell me a joke}
      {export|print|email} the {list|report|work order} {as csv|to maria|please}
      the {label|film|carton} {tears|jams|is misaligned} on the {labeller|wrapper|case packer} why
      {supplier|vendor|warranty|lead time} of {the gearbox|part 4711|Frigolux}
      {add|log|attach} {a photo|a note|2 hours|a part} to {WO 412|my job}
      {can you|could you} {change the status|assign it to dan|order the part|book my hours}
      what should {a technician|i} {check|do} {every month|before start up|at a pm} {on a conveyor|on the chiller}
      {lights|lighting|heating} in {hall b|the office} {flickers|too cold} {open order?|who}
      how {do i|to} {replace a bearing|align a coupling|change the oil|reset the password|calibrate a gauge|read the meter} {correctly|please|}
      {turn|switch} {on|off} notifications for {my orders|email}
      stop {sending me emails|the reminder for PM 7}
      who {can|may} {approve|close|delete} {work orders|purchase orders}
      remove {dan from WO 12|the duplicate asset|the old photo|part 4711 from the list}
      skip the {PM this month|weekend in the schedule}, {is that planned|reschedule to monday}
      open {the app|wo 12|the asset page}
      {burnt out|dead|blown} {lamp|bulb|indicator} at {gate 2|the panel front} {order a new one|who replaces}
      when was the hood switch on the homogenizer fitted
      who changed the boiler level probe last time
      serial number of RT-730 safety valve
      do we stock the coil for the fuel shutoff valve
      what is the set pressure on the PSV certificate
      trend of the high temp alarm on CH-320
      list the RCBOs in the canteen board
      fuse holder type for panel 3
      is jorge's lock number in the register
      how many tags are open right now
      belt tension value for the chain drive
      slicer blade sharpening interval
      repaint the shaft guard, wo please
      insulated screwdriver set price
      transmitter calibration due next month
      root valve for the steam main, delivery date
      nozzle cleaning PM for the CIP
      sump level sensor manual
      gas meter rental quote
      dust filter bags in stock
      ethanol tote supplier
      cherry picker inspection report
      muriatic acid price per drum
      brake clean consumption
      lifting magnet datasheet
      yard truck brake job cost
      shackle 4.75 t quantity
      forklift tines inspection due?
      rack beam order status
      training record of the apprentice
      ear plug dispenser refill
      hook block bearing part
      defibrillator battery date
      fryer hood cleaning contractor
      control room AC not cooling
      UPS battery replacement date
      bagging line downtime last week
      acid tank level
      diesel forklift emissions test
      N2 generator service hours
      plant room door repair
      chlorine bottle count
      thermal oil sample result
      air receiver drain timer
      boiler chemicals order
      steam hose length and rating
      oven burner nozzle kit
      hot water pump seal part
      roof leak repair above panel 2 - completed?
      cable ladder drawing
      socket tester calibration
      dock bumper replacement
      storm drain inspection date
      conveyor e stop test sheet
      robot teach pendant battery
      grinding discs 125 mm stock
      hoist brake lining wear record
      drum rack capacity`,
  },
  de: {
    harmless: `
      {hallo fred|guten morgen|danke|ok danke|was kannst du|wer bist du|moin}
      {offene|überfällige|kritische|nicht zugewiesene|dringende} {aufträge|arbeiten} {diese woche|heute|für joe|an B-001|in halle c}
      wie viele {aufträge|anlagen|teile|wartungen} {sind offen|haben wir|wurden letzten monat geschlossen|sind überfällig}
      woran arbeitet {joe|maria|igor} {heute|gerade|diese woche}
      wer {hat|macht|hat zuletzt repariert} {den verschließer|auftrag 412|P-101A|den kühler}
      wann ist die nächste {wartung|inspektion|prüfung|ölwechsel} {von|für} {K-201|den kessel|CV-640|stapler 2}
      letzte {wartung|reparatur|störung|inspektion} {an|von} {P-101A|RT-730|AHU-1}
      was hat {der kompressor|linie 2|RT-730} {dieses jahr|letztes quartal} gekostet
      {mtbf|mttr|stillstand|ausfälle} {von|für} {P-101A|CV-640|linie 1}
      haben wir {lager 6205|keilriemen SPB-2000|dichtsatz P-101A|filter} {auf lager|noch|bestellt}
      wo {liegt|ist} {die ersatzpumpe|teil 4711|das handbuch}
      {teile|artikel} {unter mindestbestand|nachbestellen|bestellt}
      {leg|erstelle|mach} einen auftrag für {tropfenden hahn|lauten lüfter|lager P-101A|neue lampe} {an|bitte}
      auftrag {412|12} {schließen|starten|pausieren|an dan geben|stornieren}
      {fälligkeit|priorität} von auftrag 12 auf {freitag|hoch} setzen
      {pumpe|ventilator|motor|getriebe} {ist laut|vibriert|wird warm|tropft|läuft nicht an} {was kann das sein|ursachen}
      {band|keilriemen} {läuft seitlich weg|rutscht|quietscht} was prüfen
      {kompressor|kühler|lüftung} {zu wenig druck|kühlt nicht|taktet|fehler 27} {ursache|fehlersuche}
      {zylinder|ventil|antrieb} {driftet|langsam|hängt|reagiert nicht} warum
      {lager|dichtung|kupplung|riemen} wechsel anleitung {P-101A|schritt für schritt}
      {sps|sensor|umrichter} {fehler|alarm} {F07|linie 2} bedeutung
      temperatur {kühlhaus|tiefkühler|kessel} {verlauf|gestern|zu hoch}
      {drehmoment|ölsorte|riemenspannung|fettmenge} für {P-101A|GB-111|K-201}
      zeig {mir|uns} {die liste|die historie|das handbuch|die checkliste} {CV-640|etikettierer|füller}
      {anlagen|maschinen} in {halle c|im kesselhaus|in wartung}
      was ist los mit {CV-640|dem kühler|AHU-1}
      welche {maschine|anlage} {fällt am meisten aus|war am teuersten|ist außer dienst}
      {schichtübergabe|tagesbericht} {heute|nachtschicht}
      {toilette|kaffeemaschine|tür|fenster|drucker} {kaputt|verstopft} {im büro|schon wieder}
      {stillstand|revision} planen {nächste woche|august}
      {stunden|arbeitszeit} auf {auftrag 412|linie 1} {diesen monat|von joe}
      {öl|luft|wasser}filter {wechsel|teilenummer} {K-201|AHU-1}
      ist {pumpe A|das notstromaggregat|stapler 2} {verfügbar|wieder da}
      wie {wechsle ich ein lager|richte ich eine kupplung aus|wechsle ich das öl|kalibriere ich ein manometer} {richtig|bitte}
      wie wird das wetter {morgen|heute}
      liste {exportieren|drucken|an maria mailen}
      {etikett|folie|karton} {reißt|klemmt|schief} warum
      {lieferant|garantie|lieferzeit} {getriebe|teil 4711|Frigolux}
      {foto|notiz|2 stunden} zu auftrag 412 hinzufügen
      benachrichtigungen {ausschalten|einschalten}
      dan aus auftrag 12 entfernen
      {lampe|birne|anzeige} kaputt {tor 2|büro} {neue bestellen|wer}
      was muss ich {monatlich|vor dem start} am {förderer|kühler} prüfen
      wann wurde der haubenschalter eingebaut
      welche sonde hat kessel 1 zuletzt bekommen
      seriennummer sicherheitsventil RT-730
      münzautomat in der kantine kaputt
      messumformer kalibrierung fällig
      filterschläuche staubfilter bestand
      holzkeile bestellen
      haarnetz spender leer
      füllstand säuretank
      thermoöl probe ergebnis
      roboter batterie programmiergerät
      fassregal traglast`,
  },
  es: {
    harmless: `
      {hola fred|buenos días|gracias|ok gracias|qué puedes hacer|quién eres}
      órdenes {abiertas|vencidas|críticas|sin asignar|urgentes} {esta semana|hoy|de joe|de B-001|del edificio c}
      cuántas {órdenes|máquinas|piezas|inspecciones} {hay abiertas|tenemos|cerramos el mes pasado|están vencidas}
      en qué trabaja {joe|maria|igor} {hoy|ahora|esta semana}
      quién {tiene|arregló|hizo} {la tapadora|la ot 412|P-101A|el chiller} {la última vez|ahora}
      cuándo es {el próximo servicio|la próxima inspección|el cambio de aceite} de {K-201|la caldera|CV-640|montacargas 2}
      última {reparación|falla|inspección|mantención} de {P-101A|RT-730|AHU-1}
      cuánto costó {el compresor|la línea 2|RT-730} {este año|el trimestre}
      {mtbf|mttr|paradas|fallas} de {P-101A|CV-640|la línea 1}
      hay {rodamiento 6205|correa SPB-2000|kit de sello P-101A|filtros} {en stock|pedidos|quedan}
      dónde está {la bomba de repuesto|la pieza 4711|el manual}
      piezas {bajo mínimo|por pedir|sin stock}
      {crea|abre|haz} una orden para {una llave que gotea|el ventilador ruidoso|el rodamiento de P-101A|un foco nuevo} {por favor|}
      {cerrar|iniciar|pausar|reasignar|cancelar} la ot {412|12} {a dan|por repuestos}
      cambiar {la fecha|la prioridad} de la ot 12 a {viernes|alta}
      {la bomba|el motor|el ventilador|el reductor} {hace ruido|vibra|calienta|gotea|no arranca} {qué puede ser|causas}
      la {banda|correa} {se corre|patina|chilla} qué reviso
      {compresor|chiller|aire} {poca presión|no enfría|falla 27} {causa|diagnóstico}
      {cilindro|válvula|actuador} {se mueve lento|se pega|no responde} por qué
      procedimiento para cambiar {el rodamiento|el sello|la correa} {P-101A|paso a paso}
      {plc|sensor|variador} {falla|alarma} {F07|línea 2} significado
      temperatura de {la cámara|el congelador|la marmita} {tendencia|ayer|alta}
      {torque|tipo de aceite|tensión de correa|cantidad de grasa} de {P-101A|GB-111|K-201}
      muéstrame {la lista|el historial|el manual|el checklist} de {CV-640|la etiquetadora|la llenadora}
      {equipos|máquinas} en {edificio c|sala de calderas|mantenimiento}
      qué pasa con {CV-640|el chiller|AHU-1}
      qué {máquina|equipo} {falla más|costó más|está de baja}
      {relevo de turno|reporte diario} {de hoy|de la noche}
      {baño|cafetera|puerta|ventana|impresora} {rota|tapado} {en la oficina|otra vez}
      planear {la parada|el mantenimiento} {la próxima semana|agosto}
      horas cargadas en {la ot 412|línea 1} {este mes|por joe}
      filtro de {aceite|aire|agua} {cambio|código} {K-201|AHU-1}
      está {la bomba A|el generador|el montacargas 2} disponible
      cómo {cambio un rodamiento|alineo un acople|cambio el aceite|calibro un manómetro} {bien|por favor}
      cómo está el clima {mañana|hoy}
      {exportar|imprimir|mandar} la lista {a maria|en csv}
      {la etiqueta|el film|el cartón} {se rompe|se traba|sale torcido} por qué
      {proveedor|garantía|plazo} {del reductor|de la pieza 4711}
      agregar {una foto|una nota|2 horas} a la ot 412
      {apagar|prender} notificaciones
      sacar a dan de la ot 12
      {foco|lámpara} quemado en {portón 2|oficina} {pedir otro|quién}
      qué reviso {cada mes|antes de arrancar} en {la cinta|el chiller}
      cuándo se instaló el interruptor del capot
      qué sonda lleva la caldera 1
      máquina de café traga monedas
      calibración del transmisor vence
      mangas del filtro de polvo stock
      cofias para el pelo pedido
      nivel del tanque de ácido
      batería del programador del robot
      capacidad del rack de tambores
      tarjetas de bloqueo pedidas?`,
  },
  fr: {
    harmless: `
      {salut fred|bonjour|merci|ok merci|tu sais faire quoi|qui es-tu}
      OT {ouverts|en retard|critiques|non affectés|urgents} {cette semaine|aujourd'hui|de joe|sur B-001|bâtiment c}
      combien {d'OT|de machines|de pièces|de contrôles} {sont ouverts|on a|clos le mois dernier|en retard}
      sur quoi bosse {joe|maria|igor} {aujourd'hui|cette semaine}
      qui {a|a réparé|s'occupe de} {la boucheuse|l'OT 412|P-101A|groupe froid} {en dernier|maintenant}
      prochain {entretien|contrôle|vidange} de {K-201|la chaudière|CV-640|chariot 2}
      {dernière réparation|dernière panne|dernier contrôle} de {P-101A|RT-730|AHU-1}
      combien a coûté {le compresseur|la ligne 2|RT-730} {cette année|ce trimestre}
      {mtbf|mttr|arrêts|pannes} de {P-101A|CV-640|ligne 1}
      on a {un roulement 6205|une courroie SPB-2000|un kit joint P-101A|des filtres} {en stock|commandés|encore}
      où est {la pompe de rechange|la pièce 4711|la notice}
      pièces {sous le minimum|à commander|sans stock}
      {crée|ouvre|fais} un OT pour {un robinet qui goutte|le ventilo bruyant|roulement P-101A|une lampe neuve} {svp|}
      {clore|démarrer|suspendre|réaffecter|annuler} l'OT {412|12} {à dan|attente pièces}
      changer {l'échéance|la priorité} de l'OT 12 {vendredi|haute}
      {la pompe|le moteur|le ventilo|le réducteur} {fait du bruit|vibre|chauffe|goutte|démarre pas} {ça peut être quoi|causes}
      la {bande|courroie} {se décale|patine|couine} que vérifier
      {compresseur|groupe froid|cta} {manque de pression|ne refroidit pas|défaut 27} {cause|dépannage}
      {vérin|vanne|actionneur} {lent|colle|répond pas} pourquoi
      procédure de remplacement {roulement|garniture|courroie} {P-101A|pas à pas}
      {automate|capteur|variateur} {défaut|alarme} {F07|ligne 2} signification
      température {chambre froide|congélateur|marmite} {tendance|hier|trop haute}
      {couple|type d'huile|tension de courroie|quantité de graisse} {P-101A|GB-111|K-201}
      montre-moi {la liste|l'historique|la notice|la check-list} {CV-640|étiqueteuse|doseuse}
      {équipements|machines} {bâtiment c|chaufferie|en maintenance}
      quoi de neuf sur {CV-640|groupe froid|AHU-1}
      quelle {machine|pièce} {tombe le plus en panne|a coûté le plus|est retirée}
      {passage de consignes|rapport du jour} {aujourd'hui|nuit}
      {toilettes|machine à café|porte|fenêtre|imprimante} {en panne|bouchées} {au bureau|encore}
      planifier {l'arrêt|la maintenance} {semaine prochaine|août}
      heures passées sur {l'OT 412|ligne 1} {ce mois|par joe}
      filtre {à huile|à air|à eau} {remplacement|référence} {K-201|AHU-1}
      {la pompe A|le groupe|le chariot 2} est dispo ?
      comment {changer un roulement|aligner un accouplement|faire la vidange|étalonner un mano} {bien|svp}
      quel temps {demain|aujourd'hui}
      {exporter|imprimer|envoyer} la liste {à maria|en csv}
      {l'étiquette|le film|le carton} {se déchire|bourre|de travers} pourquoi
      {fournisseur|garantie|délai} {réducteur|pièce 4711}
      ajouter {une photo|une note|2 heures} à l'OT 412
      {couper|activer} les notifications
      enlever dan de l'OT 12
      {ampoule|lampe} grillée {porte 2|bureau} {en commander|qui}
      que vérifier {chaque mois|avant démarrage} sur {le convoyeur|le groupe froid}
      quand a été monté le contact de capot
      quelle sonde sur la chaudière 1
      distributeur de café avale les pièces
      étalonnage du transmetteur échéance
      manches du dépoussiéreur stock
      charlottes commandées ?
      niveau de la cuve d'acide
      batterie du pupitre robot
      capacité du rack à fûts
      étiquettes de consignation stock`,
  },
  ar: {
    harmless: `
      {مرحبا فريد|صباح الخير|شكرا|تمام شكرا|وش تقدر تسوي|مين انت}
      اوامر العمل {المفتوحة|المتأخرة|الحرجة|غير المسندة|العاجلة} {هذا الاسبوع|اليوم|لجو|على B-001|في مبنى c}
      كم {امر عمل|مكينة|قطعة|فحص} {مفتوح|عندنا|قفلنا الشهر الماضي|متأخر}
      {جو|ماريا|ايغور} يشتغل على ايش {اليوم|الحين|هذا الاسبوع}
      مين {عنده|صلح|ماسك} {ماكينة الاغطية|امر 412|P-101A|الشيلر} {آخر مرة|الحين}
      متى {الصيانة القادمة|الفحص القادم|تغيير الزيت} {لـ K-201|للغلاية|لـ CV-640|للرافعة 2}
      آخر {صيانة|عطل|اصلاح|فحص} {P-101A|RT-730|AHU-1}
      كم كلف {الضاغط|الخط 2|RT-730} {هذه السنة|الربع الماضي}
      {mtbf|mttr|التوقفات|الاعطال} {P-101A|CV-640|الخط 1}
      عندنا {بيرنق 6205|سير SPB-2000|طقم سيل P-101A|فلاتر} {في المخزن|باقي|مطلوب}؟
      وين {المضخة الاحتياط|القطعة 4711|الكتيب}
      القطع {تحت الحد الادنى|للطلب|بدون مخزون}
      {افتح|سوي|اعمل} امر عمل {لحنفية تنقط|للمروحة المزعجة|لبيرنق P-101A|للمبة جديدة} {لو سمحت|}
      {اقفل|ابدا|وقف مؤقت|حول|الغي} امر {412|12} {لدان|انتظار قطع}
      غير {التاريخ|الاولوية} لامر 12 {الجمعة|عالي}
      {المضخة|الموتور|المروحة|الجير} {صوته عالي|يهتز|يسخن|ينقط|ما يشتغل} {وش السبب|الاسباب}
      السير {يميل|يزلق|يصفر} وش افحص
      {الضاغط|الشيلر|التكييف} {ضغط ضعيف|ما يبرد|عطل 27} {السبب|الحل}
      {السلندر|الصمام} {بطيء|يعلق|ما يستجيب} ليش
      طريقة تغيير {البيرنق|السيل|السير} {P-101A|خطوة خطوة}
      {plc|حساس|انفرتر} {عطل|انذار} {F07|الخط 2} المعنى
      حرارة {غرفة التبريد|الفريزر|القدر} {المنحنى|امس|عالية}
      {العزم|نوع الزيت|شد السير|كمية الشحم} {P-101A|GB-111|K-201}
      اعرض {القائمة|السجل|الكتيب|قائمة الفحص} {CV-640|اللاصقة|الحشوة}
      {المكائن|الاصول} في {مبنى c|غرفة الغلاية|الصيانة}
      وش صار على {CV-640|الشيلر|AHU-1}
      اي {مكينة|اصل} {يتعطل اكثر|كلف اكثر|خارج الخدمة}
      {تسليم الوردية|التقرير اليومي} {اليوم|الليل}
      {الحمام|مكينة القهوة|الباب|الشباك|الطابعة} {خربان|مسدود} {في المكتب|مرة ثانية}
      تخطيط {التوقف|الصيانة} {الاسبوع القادم|اغسطس}
      الساعات على {امر 412|الخط 1} {هذا الشهر|لجو}
      فلتر {الزيت|الهواء|الماء} {تغيير|رقم القطعة} {K-201|AHU-1}
      {المضخة A|المولد|الرافعة 2} متوفرة؟
      كيف {اغير بيرنق|اضبط الكوبلنج|اغير الزيت|اعاير العداد} {صح|لو سمحت}
      كيف الجو {بكرا|اليوم}
      {صدر|اطبع|ارسل} القائمة {لماريا|csv}
      {الليبل|الفيلم|الكرتون} {ينقطع|يعلق|مايل} ليش
      {المورد|الضمان|مدة التوريد} {للجير|للقطعة 4711}
      اضف {صورة|ملاحظة|ساعتين} لامر 412
      {اطفي|شغل} التنبيهات
      شيل دان من امر 12
      {لمبة|مؤشر} محروقة {بوابة 2|المكتب} {نطلب جديدة|مين}
      وش افحص {كل شهر|قبل التشغيل} في {السير|الشيلر}
      متى تركب سويتش الغطا
      اي حساس في الغلاية 1
      مكينة القهوة تبلع العملات
      معايرة الترانسميتر متى
      اكياس فلتر الغبار المخزون
      اغطية الشعر انطلبت؟
      مستوى خزان الحمض
      بطارية يونت الروبوت
      حمولة رف البراميل
      كروت العزل المخزون`,
  },
};
