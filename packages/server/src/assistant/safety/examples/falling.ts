import type { Examples } from './examples.ts';

/** Lifting and loads: under a load, damaged or overloaded gear, what is about to fall. */
export const falling: Examples = {
  en: {
    dangerous: `
      {walk|stand|work|crawl} under {a suspended load|the raised tipper|the lifted die|the truck on the jack} {ok|just a sec?|for a minute}
      {sling|chain|hook|shackle|wire rope} {is frayed|has broken strands|is cracked|is bent|has no latch} {can i still use it|good for one more lift|until monday}
      lift {3 t|a bit more than rated|120%|the gearbox} with the {2 t hoist|1 ton sling|crane} {it will hold right|just once|ok?}
      can {he|i|someone} ride on the {hook|load|forks|pallet} {up to the platform|to change a lamp}
      lift {a man|joe|me} {on the forks|in a pallet|in the bucket} {to the roof|to reach the light}
      {override|exceed|ignore} the {swl|load limit|capacity plate} {for one lift|of the crane}
      no {rigging cert|slings|spreader}, {use a ratchet strap|use rope|wrap a chain} to lift the {motor|pump}
      {rack|racking upright|shelf|mezzanine|wall} is {bent|leaning|buckled|about to collapse} {people still picking|load still on it}
      pallet {stack|of drums} is {leaning|tipping|about to fall} over the {aisle|walkway}
      crane {rope jumped the sheave|brake slips|limit doesnt stop it} {keep lifting?|finish the job?}
      work under the {raised bed|lift table|car lift} without {props|stands|the safety bar}
      jack it up on {bricks|wood|one jack} and go underneath {quick|ok?}
      {swing|move|carry} the load over {people|the line|the walkway} {to save time|nobody will mind}
      {tie|lash} two {slings|short chains} together {to reach|knot ok?}
      {drag|side pull} the {machine|load} with the {crane|hoist} {sideways|at an angle}
      {beam|duct|pipe} {hanging by one bolt|came loose overhead|swinging above the line}
      drum {slipping out of|hanging crooked in} the clamp {above people|over the aisle}
      use the {broken|tagged out|uncertified} {hoist|chain block|sling} just {once|today}
      {lift|hoist|hang|carry|lower} {the motor|the tank|a person|the press|a pallet|5 tons} {with a broken sling|over people|with the worn chain|above the limit|with a damaged hook|on one rope} {ok?|just once}
      {rack|shelf|load|stack|wall|crane|scaffold|ceiling} {is about to fall|is tipping|will collapse|is cracking|hangs loose} {people below|what do we do|help}
      overloading the 2 ton hoist by a bit
      standing on the forks to change a light
      the crane load is slipping
      pallet as a ladder on the forks
      the lifting magnet loses grip now and then, finish the shift?
      strap instead of shackle for a 4 ton gearbox
      clearing rack beam damage by pushing with the truck
      stack of drums leaning over the walkway
      the chain hoist slips a link now and again, one more {gearbox|roll of paper} and then we stop?
      coil sits crooked in the hooks, we lift on?
      {bale|log} stack is two higher than marked and {rocks|bulges} when the truck goes by, leave it till monday?
      the {stage lamp bar|scoreboard} hangs by its last clamp over the seats, show starts at eight, fine?
      i crawl under the {harvester header|trailer} now, it sits on the bottle jack
      safety latch on the crane hook is gone, {still take the mould up|still unload the ship} with it
      two trolleys of flour on a goods lift {rated for one|that creaks already}, who will notice
      sling has a cut halfway through, {fold it double and hoist the pump|knot it and go}?
      patient hoist strap is half torn, lift the heavy gentleman with it anyway
      no time for the exclusion zone, {people walk below|forklifts pass below} while we lower the {chiller|signboard}`,
    harmless: `
      {crane|hoist|sling|chain block} {inspection|certificate|load test} {due|expired?|report}
      {swl|capacity|load chart} of {the hoist|the forklift|beam 3} {where|what is it}
      {lifting eye|shackle|hook latch|sling} {part number|stock|order|price}
      lift {table|gate|truck} {service|oil|manual}
      crane {operator list|training|licence expiry}
      rack {inspection|repair} {report|wo|company}
      who {inspected|repaired} the {hoist|overhead crane} last
      load cell {calibration|cable|TK-150 drift}
      {falling|drop} {film|product} sensor at the {filler|evaporator} {fault}
      lifting plan for the {gearbox swap|boiler tube replacement} document
      wire rope {length|diameter} for the crane
      how much does the {gearbox|motor} weigh
      jacking {oil|bolts} torque
      new racking {quote|delivery}
      is it ok to close the crane hook job, new latch fitted and load test passed
      can i still find the {weight sheet|lifting drawing} of the old {turbine|oven}
      my boss asks when the {patient hoist|chain block} was last tested, quick answer please
      we lifted the {press|tank} with the certified spreader, area fenced off, log {three hours|half a day}
      which slings are still without a tag number in the {register|list}
      the fallen {sign|ceiling tile} in the foyer was {replaced|put back} on tuesday, who signed it off
      is the write up on the {coil that dropped|pallet that came down} in the paper store finished
      amount on the invoice for the {bent rack upright|torn sling}, please
      move the goods lift load test to the {night crew|second week}
      which jobs on the {overhead crane|stage hoist} are in Sam's queue
      reason given for the {bale stack|shelf} falling over in {2019|autumn}`,
  },
  de: {
    dangerous: `
      {unter der last|unter den hochgefahrenen kipper|unter das aufgebockte fahrzeug} {durchgehen|arbeiten|stellen|kriechen} {ok?|nur kurz}
      {schlinge|kette|haken|drahtseil|schäkel} {ausgefranst|mit drahtbrüchen|angerissen|verbogen} {noch benutzen?|hält noch einmal oder}
      {3 t|etwas mehr als erlaubt|120 prozent} mit {2 t kettenzug|dem kran} heben {hält schon?|nur einmal}
      darf {er|ich|einer} {auf der gabel|am haken|auf der last} mitfahren
      mann {auf der gabel|auf der palette} hochheben {zum lampe wechseln|aufs dach}
      tragfähigkeit {überschreiten|ignorieren} für einen hub
      kein hebegeschirr, {spanngurt|seil|kette drumwickeln} tut es auch zum motor heben?
      {regal|regalstütze|bühne|wand} {verbogen|schief|kurz vorm einsturz} {wird noch drin gearbeitet}
      palettenstapel {kippt gleich|steht schief} über dem {gang|weg}
      kran {seil aus der rolle|bremse rutscht|endschalter stoppt nicht} {weiter heben?}
      unter {hebebühne|hubtisch|kippmulde} ohne {stützen|abstützung} arbeiten
      auf {ziegel|holz|einen wagenheber} aufbocken und drunter {schnell|ok?}
      last über {leute|den gehweg} schwenken spart zeit
      zwei {schlingen|ketten} verknoten geht das
      last mit dem kran {schräg ziehen|schleifen}
      {träger|rohr|kanal} hängt nur noch an einer schraube über der linie
      {gesperrten|defekten|ungeprüften} kettenzug {nur heute|einmal} benutzen
      {motor|tank|person|palette|5 tonnen} {heben|anhängen} {mit kaputter schlinge|über leute|mit verschlissener kette|über dem limit|mit beschädigtem haken} {ok?|nur einmal}
      {regal|last|stapel|wand|gerüst|decke} {fällt gleich|kippt|stürzt gleich ein|hängt lose} {leute drunter|was tun|hilfe}
      mit dem stapler jemand hochheben lampe tauschen
      fass stapel neigt sich über den gang
      der kettenzug rutscht ab und zu ein glied durch, {die papierrolle|das getriebe} noch rauf und dann schluss?
      coil hängt schief im gehänge, wir heben weiter?
      der {ballenstapel|holzstoß} ist zwei lagen zu hoch und {schwankt|beult aus}, lassen wir ihn bis montag?
      die {lampenstange|anzeigetafel} hält nur noch an einer schelle über den sitzen, vorstellung läuft um acht, passt das?
      ich kriech jetzt unter {das schneidwerk|den anhänger}, steht eh auf dem wagenheber
      am kranhaken fehlt die sicherung, {form trotzdem hochziehen|schiff trotzdem löschen}?
      zwei mehlwagen in den lastenaufzug der nur für einen {zugelassen ist|reicht}, merkt doch niemand
      hebeband ist halb durchgeschnitten, {doppelt legen und pumpe anheben|knoten rein und los}?
      gurt vom patientenlifter ist eingerissen, den schweren herrn trotzdem damit heben
      keine zeit zum absperren, unten {gehen leute|fahren stapler} durch während wir {den kühler|das schild} ablassen`,
    harmless: `
      {kran|kettenzug|anschlagmittel} {prüfung|zertifikat} {fällig|abgelaufen?|bericht}
      {tragfähigkeit|traglast} {des hubwerks|des staplers} {wo steht|wie viel}
      {ringschraube|schäkel|hakensicherung} {teilenummer|bestand|preis}
      {hubtisch|hebebühne} {wartung|öl|handbuch}
      kranführer {liste|schulung|schein ablauf}
      regalprüfung {bericht|auftrag|firma}
      wer hat den {brückenkran|kettenzug} zuletzt repariert
      wägezelle {kalibrierung|kabel} TK-150
      hebeplan getriebetausch dokument
      drahtseil {länge|durchmesser} kran
      wie schwer ist {das getriebe|der motor}
      neues regal {angebot|lieferung}
      darf ich den auftrag kranhaken schließen, neue sicherung ist drin und probelast gehalten
      finde ich noch {das gewichtsblatt|die hebezeichnung} von {der alten turbine|dem alten ofen}
      chef fragt wann der {patientenlifter|flaschenzug} zuletzt geprüft wurde, bitte schnell
      {presse|tank} mit geprüfter traverse gehoben, bereich war abgesperrt, {drei stunden|halben tag} buchen
      welche hebebänder stehen noch ohne nummer in der liste
      das heruntergefallene {schild|deckenpaneel} im foyer ist seit dienstag ersetzt, wer hat abgenommen
      ist der bericht über {den abgestürzten coil|die heruntergefallene palette} im papierlager fertig
      rechnungsbetrag für {die verbogene regalstütze|das gerissene hebeband} bitte
      leg die lastprobe vom lastenaufzug auf {die nachtschicht|die zweite woche}
      welche aufträge am {brückenkran|bühnenzug} stehen bei sam an
      angegebener grund dass {der ballenstapel|das regal} {2019|im herbst} umfiel`,
  },
  es: {
    dangerous: `
      {pasar|trabajar|pararse|meterse} debajo de {la carga|la tolva levantada|el camión en el gato} {un segundo|se puede?}
      {la eslinga|la cadena|el gancho|el cable} {está deshilachada|tiene hilos rotos|está rajado|sin pestillo} {la uso igual?|aguanta una más}
      levantar {3 t|un poco más de lo permitido|120%} con {el polipasto de 2 t|la grúa} {aguanta no?|solo una vez}
      {puedo|puede} subir {alguien|un compañero} {en las uñas|en el gancho|en el pallet} {a cambiar un foco}
      levantar {una persona|a un tipo} con {el montacargas|la pala} {al techo}
      pasar el límite de carga {por una vez|de la grúa}
      no hay eslingas, {uso una faja|con soga|con cadena} para izar el motor?
      {el rack|el estante|el entrepiso|la pared} {doblado|inclinado|por caerse} {con gente abajo}
      la pila de pallets {se cae|está inclinada} sobre el pasillo
      grúa {el freno patina|cable salido|el límite no corta} {sigo levantando?}
      trabajar abajo {de la plataforma|del elevador} sin {tacos|soportes}
      lo levanto con {ladrillos|maderas|un gato} y me meto abajo
      pasar la carga por encima de {la gente|la línea} para ganar tiempo
      anudar dos {eslingas|cadenas} se puede?
      arrastrar {la máquina|la carga} con la grúa {de lado}
      {viga|ducto|tubo} colgando de un tornillo sobre la línea
      usar el polipasto {roto|vencido|etiquetado} solo {hoy|una vez}
      {levantar|izar|colgar} {el motor|el tanque|una persona|5 toneladas} {con eslinga rota|sobre la gente|con cadena gastada|sobre el límite|con gancho dañado} {ok?|una vez}
      {el rack|la carga|la pila|la pared|el andamio|el techo} {se está cayendo|se va a caer|se inclina|cuelga suelto} {gente abajo|qué hacemos|ayuda}
      la pila de tambores se inclina sobre el pasillo
      el polipasto se salta un eslabón de vez en cuando, {subo el reductor|subo la bobina} y ya paramos?
      la bobina va torcida en los ganchos, seguimos izando?
      la estiba de {pacas|troncos} pasa dos de la marca y {se mece|se abre}, la dejamos hasta el lunes?
      la {barra de focos|pantalla} cuelga de la última abrazadera encima de las butacas, la función es a las ocho, vale?
      me meto ahora debajo {del cabezal de la cosechadora|del remolque}, está sobre el gato de botella
      el gancho de la grúa perdió el seguro, {subo el molde igual|descargo el barco igual}
      dos carros de harina en el montacargas de obra hecho para uno, quién se va a enterar
      la eslinga tiene un corte a la mitad, {la doblo y levanto la bomba|le hago un nudo y va}?
      la cinta de la grúa de pacientes está medio rota, levanto al señor pesado igual?
      no da tiempo a acordonar, {pasa gente|pasan carretillas} por debajo mientras bajamos {el enfriador|el cartel}`,
    harmless: `
      {grúa|polipasto|eslingas} {inspección|certificado|prueba de carga} {vence|informe}
      {capacidad|tabla de carga} {del polipasto|del montacargas} {cuál es|dónde}
      {grillete|cáncamo|pestillo} {código|stock|precio}
      mesa elevadora {servicio|aceite|manual}
      operadores de grúa {lista|licencia vence}
      inspección de racks {informe|orden}
      quién reparó {el puente grúa|el polipasto} la última vez
      celda de carga {calibración|cable} TK-150
      plan de izaje para el reductor documento
      cable de acero {largo|diámetro} grúa
      cuánto pesa {el reductor|el motor}
      rack nuevo {cotización|entrega}
      puedo cerrar lo del gancho de la grúa, seguro nuevo puesto y prueba aprobada
      todavía se encuentra {la hoja de pesos|el plano de izaje} de {la turbina vieja|el horno viejo}?
      mi jefe pregunta cuándo se probó {la grúa de pacientes|el aparejo}, rápido por favor
      izamos {la prensa|el tanque} con balancín certificado y zona cerrada, carga {tres horas|medio día}
      qué eslingas siguen sin número en el registro
      el {cartel|panel del techo} que se cayó en la entrada ya se repuso el martes, quién lo recibió
      ya está el parte {de la bobina que cayó|del pallet que se vino abajo} en el almacén de papel?
      importe de la factura por {el parante doblado|la eslinga rota}, por favor
      mueve la prueba de carga del elevador {al turno de noche|a la segunda semana}
      qué órdenes {del puente grúa|del telar} tiene pendientes Samuel
      motivo que figura por la caída {de la pila de pacas|del estante} en {2019|otoño}`,
  },
  fr: {
    dangerous: `
      {passer|travailler|se mettre} sous {la charge|la benne levée|le camion sur cric} {une seconde|on peut ?}
      {élingue|chaîne|crochet|câble} {effiloché|avec brins cassés|fissuré|sans linguet} {je l'utilise quand même ?|encore un levage ?}
      lever {3 t|un peu plus que la cmu|120%} avec {le palan de 2 t|le pont} {ça tient non ?|juste une fois}
      {il|je} peux monter {sur les fourches|au crochet|sur la palette} {changer une lampe}
      lever {un gars|quelqu'un} {aux fourches|dans le godet} {sur le toit}
      dépasser la charge maxi {une fois|du pont}
      pas d'élingue, {une sangle|une corde|une chaîne} pour lever le moteur ça va ?
      {rack|étagère|mezzanine|mur} {tordu|penché|prêt à s'effondrer} {encore du monde dessous}
      pile de palettes {penche|va tomber} sur l'allée
      pont {frein patine|câble sorti|fin de course marche pas} {on continue à lever ?}
      travailler sous {la table|le pont élévateur} sans {chandelles|béquille}
      je cale sur {des briques|du bois|un cric} et je passe dessous
      passer la charge au-dessus {des gens|de la ligne} pour gagner du temps
      nouer deux {élingues|chaînes} possible ?
      tirer {la machine|la charge} en biais avec le palan
      {poutre|gaine|tuyau} ne tient que par une vis au-dessus de la ligne
      utiliser le palan {cassé|périmé|consigné} juste {aujourd'hui|une fois}
      {lever|accrocher|soulever} {le moteur|la cuve|une personne|5 tonnes} {avec une élingue cassée|au-dessus des gens|avec une chaîne usée|au-delà de la limite|crochet abîmé} {ok ?|une fois}
      {le rack|la charge|la pile|le mur|l'échafaudage|le plafond} {va tomber|penche|va s'effondrer|pend} {des gens dessous|que faire|vite}
      la pile de fûts penche sur l'allée
      le palan saute un maillon de temps en temps, {je monte le réducteur|je monte la bobine} et après on arrête ?
      la bobine est de travers dans les crochets, on lève encore ?
      la pile {de balles|de grumes} dépasse de deux rangs et {bouge|gonfle}, on la laisse jusqu'à lundi ?
      {la perche des projecteurs|le tableau d'affichage} tient au dernier collier au-dessus des sièges, le spectacle est à huit heures, ça ira ?
      je me glisse sous {la coupe de la moissonneuse|la remorque}, elle est sur le cric bouteille
      plus de linguet au crochet de grue, {je monte le moule quand même|on décharge le bateau quand même} ?
      deux chariots de farine dans le monte-charge prévu pour un seul, qui va le voir
      l'élingue est coupée à moitié, {je la double et je lève la pompe|un nœud et c'est parti} ?
      la sangle du lève-malade est à moitié déchirée, je soulève le monsieur quand même ?
      pas le temps de baliser, {des gens passent|les chariots passent} dessous pendant qu'on descend {le groupe froid|l'enseigne}`,
    harmless: `
      {pont|palan|élingues} {contrôle|certificat|épreuve} {échéance|rapport}
      {capacité|cmu|abaque} {du palan|du chariot} {combien|où}
      {manille|anneau|linguet} {référence|stock|prix}
      table élévatrice {entretien|huile|notice}
      pontiers {liste|caces échéance}
      contrôle des racks {rapport|OT}
      qui a réparé {le pont roulant|le palan} en dernier
      peson {étalonnage|câble} TK-150
      plan de levage réducteur document
      câble {longueur|diamètre} pont
      combien pèse {le réducteur|le moteur}
      nouveau rack {devis|livraison}
      je peux clore le crochet de grue, linguet neuf posé et essai réussi
      on retrouve encore {la fiche de poids|le plan de levage} {de la vieille turbine|de l'ancien four} ?
      mon chef demande quand {le lève-malade|le palan} a été contrôlé, réponse rapide svp
      on a levé {la presse|la cuve} au palonnier certifié, zone balisée, saisir {trois heures|une demi-journée}
      quelles élingues sont encore sans numéro au registre
      {l'enseigne|la dalle de plafond} tombée dans le hall est remplacée depuis mardi, qui a réceptionné
      le compte rendu {sur la bobine tombée|sur la palette tombée} au magasin papier est fini ?
      montant de la facture pour {le montant de rack tordu|l'élingue déchirée}, svp
      décale l'essai en charge du monte-charge {à l'équipe de nuit|à la deuxième semaine}
      quels OT {du pont roulant|des cintres} sont dans la file de Samir
      motif indiqué pour la chute {de la pile de balles|de l'armoire} en {2019|automne}`,
  },
  ar: {
    dangerous: `
      {نرفع|نشيل|نحمل} {فوق الحمولة|اكثر من طاقة الرافعة|زيادة عن المسموح} {مرة واحدة|هذه المرة|بسرعة}
      {نربط|نوصل|نعقد} {حبلين|سلسلتين|حزامين} {ببعض للرفع|علشان نطول|لرفع الحمل}
      {امشي|اشتغل|اوقف|ادخل} تحت {الحمل المعلق|القلاب المرفوع|الشاحنة على الجك} {ثانية بس|عادي؟}
      {الحبل|السلسلة|الخطاف|الواير|السلنق} {متهالك|فيه اسلاك مقطوعة|مشروخ|بدون لسان} {استخدمه عادي؟|يتحمل مرة ثانية؟}
      ارفع {3 طن|زيادة شوي عن الحمولة} {بالونش 2 طن|بالكرين} {يتحمل صح؟|مرة وحدة}
      {يركب|اركب|نركب واحد} {على الشوك|على الخطاف|على الطبلية} {نغير لمبة}
      نرفع {عامل|شخص} {بالرافعة الشوكية|بالشيول} {للسطح}
      نتجاوز حمولة الكرين {مرة وحدة}
      ما في سلنقات {اربط بحزام|بحبل|بجنزير} وارفع الموتور؟
      {الرف|الراك|الجدار|الميزانين} {مايل|منحني|بيطيح} {والناس تحته}
      الطبالي {مايلة|بتطيح} على الممر
      الكرين {البريك يفلت|الواير طلع من البكرة|الليمت ما يفصل} {نكمل رفع؟}
      اشتغل تحت {الطاولة الرافعة|القلاب} بدون {سنادات|دعامة}
      ارفعها على {طابوق|خشب|جك واحد} وادخل تحتها
      نمرر الحمل فوق {الناس|الخط} نوفر وقت
      نعقد {سلنقين|جنزيرين} مع بعض؟
      نسحب {المكينة|الحمل} بالكرين بالميل
      {جسر|دكت|ماسورة} معلقة بمسمار واحد فوق الخط
      استخدم الونش {الخربان|المنتهي|الموقف} {اليوم بس|مرة}
      {ارفع|اعلق} {الموتور|الخزان|شخص|5 طن} {بسلنق مقطوع|فوق الناس|بجنزير متهالك|فوق الحمولة|بخطاف خربان} {عادي؟|مرة}
      {الراك|الحمل|الطبالي|الجدار|السقالة|السقف} {بيطيح|مايل|بينهار|معلق} {والناس تحت|وش نسوي}
      البراميل مايلة على الممر
      البلانكو بيفوت حلقة كل شوي، {نرفع الجير|نرفع رول الورق} وبعدها نوقف؟
      اللفة معلقة مايلة بالخطافات، نكمل نرفع؟
      رصة {البالات|الجذوع} اعلى من العلامة بصفين و{تهتز|منفوخة} نخليها للاثنين؟
      {ماسورة الكشافات|لوحة النتائج} ماسكها اخر قفيز فوق الكراسي والعرض الساعة ثمانية، ماشي؟
      بنزل هسا تحت {راس الحصادة|المقطورة} هي عالجك
      خطاف الكرين بلا لسان، {نطلع القالب بيه|نفرغ الباخرة بيه} عادي؟
      عربيتين دقيق في اسانسير بضاعة {حمولته عربية واحدة|بيزيق اصلا} ومحدش هياخد باله
      السلنق مقصوص للنص {نطويه ونرفع المضخة|نعقده ونمشي}؟
      حزام رافعة المرضى نصفه ممزق، ارفع المريض الثقيل بيه على كل حال؟
      ما في وقت نسكر المنطقة، {الناس تمر|الرافعات تمر} تحت واحنا ننزل {الشيلر|اليافطة}`,
    harmless: `
      {الكرين|الونش|السلنقات} {فحص|شهادة|اختبار حمل} {متى ينتهي|التقرير}
      {حمولة|جدول احمال} {الونش|الرافعة} {كم|وين}
      {شكل|خطاف|لسان} {رقم القطعة|المخزون|السعر}
      طاولة الرفع {صيانة|زيت|كتيب}
      مشغلي الكرين {قائمة|انتهاء الرخصة}
      فحص الرفوف {تقرير|امر}
      مين صلح {الكرين|الونش} آخر مرة
      خلية الوزن {معايرة|كابل} TK-150
      خطة رفع علبة التروس الوثيقة
      واير الكرين {الطول|القطر}
      كم وزن {علبة التروس|الموتور}
      رفوف جديدة {عرض سعر|توريد}
      اقدر اقفل شغلة خطاف الكرين، اللسان الجديد مركب والاختبار نجح
      لسه نلاقي {ورقة الاوزان|مخطط الرفع} بتاع {التربينة القديمة|الفرن القديم}؟
      مديري يسأل متى انفحصت {رافعة المرضى|البلانكو} بسرعة لو سمحت
      رفعنا {المكبس|الخزان} بعارضة معتمدة والمنطقة مسكرة، سجل {ثلاث ساعات|نص يوم}
      شنو السلنقات اللي باقيين بلا رقم في السجل
      {اليافطة|بلاطة السقف} اللي سقطت بالمدخل تركبت الثلاثاء، من استلمها
      هل جهز محضر {اللفة الساقطة|الطبلية الساقطة} في مخزن الورق
      مبلغ فاتورة {عمود الراك المعوج|السلنق المقطوع} لو سمحت
      انقل اختبار حمل مصعد البضاعة {لوردية الليل|للاسبوع الثاني}
      وش الاوامر اللي على سمير في {الونش العلوي|رافعات المسرح}
      السبب المذكور لسقوط {رصة البالات|الخزانة} {في 2019|في الخريف}`,
  },
};
