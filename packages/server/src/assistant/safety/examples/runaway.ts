import type { Examples } from './examples.ts';

/** A machine or vehicle that does not stop, starts by itself, or is about to break apart. */
export const runaway: Examples = {
  en: {
    dangerous: `
      {press|robot|conveyor|crane|mixer|agv|forklift} {wont stop|does not stop|keeps running|keeps moving} {when i hit the estop|even with e-stop pressed|with the switch off}
      {machine|hoist|palletiser|door} {started by itself|moves on its own|just started with nobody there}
      {grinding wheel|fan blade|flywheel|coupling|drive shaft} is {coming apart|wobbling badly|cracked and spinning|throwing pieces}
      {brakes|brake} {failed|gone|not holding} on the {forklift|crane|truck|hoist} {still rolling|load coming down}
      load is {drifting|creeping|coming} down {by itself|and the crane wont hold} 
      {turbine|generator|compressor|engine} {overspeeding|racing|running away|wont shut down}
      centrifuge is {shaking like mad|walking across the floor|vibrating terribly}
      robot {swung out of the fence|hit the fence|moves in the wrong direction} 
      emergency stop {does nothing|has no effect|is dead} and {the line is running|it keeps cycling}
      {metal|parts|pieces} {flying|shooting} out of the {mill|shredder|fan}
      {garage door|dock leveller|lift gate} {dropped|came crashing down} {nearly hit someone|again}
      forklift {throttle stuck|takes off by itself}
      {mashine|conveyer|pres} {wont stopp|dosnt stop} {help|estop ded}
      elevator {keeps going with doors open|drops a bit each time|overshoots} with people {in it|using it}
      {conveyor|robot|lift|press|fan|pump|winder|saw} {will not stop|cant be stopped|starts alone|went crazy|speeds up by itself|runs with estop in|moves although off}
      {blade|wheel|disc|shaft|belt|rotor} is {cracking|loose and spinning|about to fly off|breaking up|shaking apart} {still running|at full speed}
      press keeps cycling even with stop pushed
      conveyor does not stop on e stop
      robot moved while i was teaching with the key off
      grinding disc burst and keeps spinning
      hoist drops by itself
      the {chairlift|escalator} is running backwards with {skiers|shoppers} on it and the stop does nothing
      {wind turbine|windmill} 4 won't feather, rotor way too fast in the gale, who do i order up there
      the {sawmill|log} carriage keeps travelling after i let go of the lever, do i finish the {cut|log}
      {tractor|mower} rolled off with nobody in the seat, engine still {on|revving}, heading for the {yard|road}
      {dough|plaster} mixer comes on whenever someone {slams the door|touches the lid}, we just keep our hands out
      cracked {turntable|roller coaster} axle, you see it open on every turn, show opens in ten minutes, still run it?
      the {baggage belt|sorter} speeds up on its own till bags fly off, part is in stock but who stops it
      quick, is it ok to jam a {beam|pallet} in the {belt|wheel}, it keeps running with the e-stop in
      my boss wants the {bus|reach truck} out again today, brakes still go to the floor, parts not in stock, who takes it?
      can i stand under it for the photo, the {hoist|stage bar} sinks a bit by itself without anyone at the button`,
    harmless: `
      {conveyor|press|robot|mixer} {stops|stopped} {too often|by itself|at random} which {fault|code} 
      why wont the {pump|conveyor|motor} start {after the power cut|anymore}
      {brake|brakes} {pads|adjustment|disc} {part number|interval|stock} {forklift|hoist}
      vibration {trend|reading|alarm limit} of the {fan|centrifuge}
      flywheel {cover|drawing|balancing report}
      how many stops had {line 2|CV-640} {this week|yesterday}
      overspeed {test|trip} of the generator {last done|record}
      e-stop {test|button part number|function check} {record|monthly}
      blade {sharpening|balancing|replacement} {wo|cost}
      runtime {hours|counter} of {G-430|the centrifuge}
      robot {home position|program backup|grease interval}
      motor {soft starter|start counter} manual
      drive shaft {guard|grease} {dimensions|interval}
      who sorted the {escalator|chairlift} that ran on past its stop in {March|the holidays}
      what did the {runaway|overspeed} on turbine {4|B} cost us in the end, my boss asks
      can i close the order for the {hoist brake|rolling gate}, load test was done and {signed|passed} yesterday
      is it ok to order two {brake pads|gate springs} without a quote, which part number is it
      give the {e-stop check|vibration check} on the {carousel|sorter} to {Miro|the apprentice} for Thursday
      quick, how often did the {baggage belt|mixer} start by itself according to the old {reports|tickets}, and who closed them
      what was noted as the cause when the {tractor|trolley} rolled into the {fence|dock} back then
      still no date for the {balancing|inspection} of the {fan|centrifuge}, it stands since Friday, who plans it
      which firm repaired the {lift brake|dock leveller} after it dropped in {2021|spring} and is it still under warranty
      the {line|pump} won't stop appearing in the downtime report, how do i {filter|sort} it
      how long did the {saw|press} stand after the blade broke in {June|2020}`,
  },
  de: {
    dangerous: `
      {presse|roboter|förderer|kran|rührer|stapler} {stoppt nicht|hält nicht an|läuft weiter} {trotz not-aus|obwohl not-aus gedrückt|nach dem ausschalten}
      {maschine|hebezeug|tor} {läuft von selbst an|bewegt sich allein|ist einfach losgelaufen}
      {schleifscheibe|lüfterrad|kupplung|welle} {fliegt auseinander|eiert stark|hat einen riss und dreht}
      bremse {versagt|hält nicht} am {stapler|kran|hubwerk} {last sackt ab|rollt noch}
      last {sackt|kommt} von allein runter
      {generator|verdichter|motor|turbine} {geht durch|dreht durch|überdreht|lässt sich nicht abstellen}
      zentrifuge {schüttelt wie verrückt|wandert}
      roboter {schlägt aus|fährt in den zaun|fährt falsch}
      not-aus {ohne wirkung|tut nichts|reagiert nicht} {und das band läuft|linie läuft weiter}
      {teile|metallstücke} fliegen aus {der mühle|dem lüfter}
      {rolltor|ladebrücke} {runtergekracht|abgestürzt} {fast jemand getroffen}
      {maschiene|pressse} {stopt nich|hält net an} {hilfe}
      aufzug {fährt mit offener tür|sackt ab} leute drin
      {förderer|roboter|aufzug|presse|ventilator|säge} {lässt sich nicht stoppen|startet allein|spinnt total|wird immer schneller|läuft obwohl aus}
      {messer|scheibe|rotor|riemen} {reißt|lose und dreht|fliegt gleich weg|zerlegt sich} {läuft noch|volle drehzahl}
      presse taktet weiter obwohl halt gedrückt
      roboter hat sich bewegt obwohl schlüssel aus
      die {rolltreppe|sesselbahn} läuft rückwärts mit {kunden|skifahrern} drauf und der stopp tut nichts
      {windrad|windkraftanlage} 4 geht nicht in fahne, rotor viel zu schnell im sturm, wen schick ich hin
      der {sägewagen|blockwagen} fährt weiter wenn ich den hebel loslasse, mach ich den {schnitt|stamm} noch fertig
      {traktor|aufsitzmäher} ist ohne fahrer losgerollt, motor läuft, richtung {hof|straße}
      {teigkneter|putzmischer} springt an sobald wer {die tür zuschlägt|den deckel anfasst}, wir halten halt die hände raus
      achse vom {karussell|drehteller} gerissen, man sieht den spalt bei jeder umdrehung, in zehn minuten ist einlass, noch fahren?
      das {kofferband|sortierband} wird von allein schneller bis die koffer fliegen, teil ist auf lager aber wer stoppt es
      schnell, ist es ok einen {balken|palettenklotz} {ins band|ins rad} zu klemmen, es läuft trotz gedrücktem not-aus
      mein chef will den {bus|schubmaststapler} heute wieder draußen haben, bremspedal fällt noch durch, teile nicht auf lager, wer fährt?
      kann ich mich fürs foto drunterstellen, {der kettenzug|die zugstange} sackt ohne dass wer drückt von selbst ab`,
    harmless: `
      {förderer|presse|roboter} {bleibt zu oft stehen|stoppt sporadisch} welcher fehlercode
      warum läuft {die pumpe|der motor} nicht mehr an
      bremse {beläge|einstellung} {teilenummer|intervall}
      schwingung {trend|messwert} {ventilator|zentrifuge}
      wie viele stopps hatte {linie 2|CV-640} diese woche
      überdrehzahl test generator {letzter|protokoll}
      not-aus {prüfung|taster teilenummer|funktionstest} {protokoll|monatlich}
      messer {schärfen|wechsel} {auftrag|kosten}
      betriebsstunden {G-430|zentrifuge}
      roboter {grundstellung|programmsicherung|fettintervall}
      gelenkwelle {schutz|abschmieren} intervall
      wer hat die {rolltreppe|sesselbahn} in ordnung gebracht die {im märz|in den ferien} über den halt rausgelaufen ist
      was hat uns {das durchgehen|die überdrehzahl} an rad {4|b} am ende gekostet, fragt mein chef
      kann ich den auftrag zur {hubwerksbremse|rolltorbremse} schließen, lastprobe war gestern und ist {unterschrieben|bestanden}
      ist es ok zwei {bremsbeläge|torfedern} ohne angebot zu bestellen, welche teilenummer
      gib die {not-aus-prüfung|schwingungsmessung} am {karussell|sortierer} für donnerstag an {miro|den azubi}
      schnell, wie oft ist {das kofferband|der kneter} laut alten {meldungen|tickets} von selbst angelaufen und wer hat sie geschlossen
      was wurde als ursache notiert als {der traktor|der rollwagen} damals in den {zaun|kai} gerollt ist
      noch kein termin zum {auswuchten|prüfen} der {ventilatoren|zentrifuge}, steht seit freitag, wer plant das
      welche firma hat {die aufzugsbremse|die ladebrücke} repariert nachdem sie {2021|im frühjahr} abgesackt war, noch garantie drauf?
      die {linie|pumpe} taucht ständig im stillstandsbericht auf, wie {filtere|sortiere} ich sie raus
      wie lange stand die {säge|presse} nachdem {im juni|2020} das blatt gerissen war`,
  },
  es: {
    dangerous: `
      {la prensa|el robot|la cinta|la grúa|el mezclador} no {para|se detiene} {con el paro de emergencia|aunque apreté el paro|apagada}
      {la máquina|el polipasto|el portón} {arrancó sola|se mueve sola|se prendió sola}
      {la muela|el ventilador|el acople|el eje} {se está desarmando|está rajado y gira|tira pedazos}
      {fallaron|no agarran} los frenos {del montacargas|de la grúa} {la carga baja}
      la carga {baja sola|se viene abajo}
      {el generador|el compresor|el motor} {se embaló|se acelera solo|no se apaga}
      la centrífuga {tiembla como loca|camina}
      el robot {pegó en la reja|se mueve para cualquier lado}
      el paro de emergencia {no hace nada|no responde} y {la línea sigue|sigue girando}
      {pedazos|piezas} volando del {molino|ventilador}
      {el portón|la rampa} {se cayó de golpe} {casi le pega a alguien}
      {makina|maquna} {no para|no se detine} {ayuda}
      el ascensor {anda con la puerta abierta|se cae un poco} con gente
      {la cinta|el robot|el ascensor|la prensa|el ventilador|la sierra} {no se puede parar|arranca sola|se volvió loca|acelera sola|anda apagada}
      {la cuchilla|el disco|el rotor} {se está rompiendo|suelta y girando|va a salir volando} {sigue andando}
      la prensa sigue golpeando con el paro apretado
      el robot se movió con la llave apagada
      {la escalera mecánica|la telesilla} va para atrás con {clientes|esquiadores} arriba y el paro no hace nada
      el aerogenerador 4 no se pone en bandera, el rotor va rapidísimo con el temporal, a quién mando
      el carro {del aserradero|de troncos} sigue avanzando cuando suelto la palanca, termino {el corte|el tronco}?
      {el tractor|la podadora} se fue sin nadie en el asiento, motor prendido, va hacia {el patio|la calle}
      {la amasadora|la revocadora} arranca cuando alguien {golpea la puerta|toca la tapa}, nosotros sacamos las manos y ya
      eje {del carrusel|de la montaña rusa} rajado, se ve abrir en cada vuelta, abrimos en diez minutos, la corro igual?
      la cinta de {maletas|paquetes} se acelera sola hasta que vuelan, hay repuesto en stock pero quién la para
      rápido, está bien trabar {la cinta|la rueda} con {una viga|un pallet}, sigue andando con el paro apretado
      mi jefe quiere {el micro|el apilador} otra vez en la calle hoy, el freno todavía se va al fondo, no hay repuesto, quién lo lleva?
      puedo pararme abajo para la foto, {el polipasto|la vara} baja sola sin que nadie toque el botón`,
    harmless: `
      {la cinta|la prensa|el robot} se para {mucho|sola a cada rato} qué código
      por qué no arranca {la bomba|el motor}
      frenos {pastillas|ajuste} {código|intervalo}
      vibración {tendencia|lectura} {ventilador|centrífuga}
      cuántas paradas tuvo {la línea 2|CV-640} esta semana
      prueba de sobrevelocidad del generador {última|registro}
      paro de emergencia {prueba|botón código|chequeo} {registro|mensual}
      cuchillas {afilado|cambio} {orden|costo}
      horas de {G-430|la centrífuga}
      robot {posición inicial|respaldo|engrase}
      quién arregló {la escalera mecánica|la telesilla} que se pasó de largo en {marzo|vacaciones}
      cuánto nos costó al final {el embalamiento|la sobrevelocidad} del molino {4|b}, pregunta mi jefe
      puedo cerrar la orden del freno {del polipasto|del portón}, la prueba de carga fue ayer y está {firmada|aprobada}
      está bien pedir dos {pastillas|resortes} sin cotización, qué código es
      dale {la prueba del paro|la medición de vibración} {del carrusel|del clasificador} a {miro|el aprendiz} para el jueves
      rápido, cuántas veces arrancó sola {la cinta de maletas|la amasadora} según los {reportes|tickets} viejos y quién los cerró
      qué se anotó como causa cuando {el tractor|el carro} rodó contra {la cerca|el muelle} aquella vez
      sigue sin fecha {el balanceo|la inspección} {del ventilador|de la centrífuga}, está parada desde el viernes, quién lo programa
      qué empresa reparó {el freno del ascensor|la rampa} después de que cayó en {2021|primavera}, sigue en garantía?
      {la línea|la bomba} no para de salir en el informe de paradas, cómo la {filtro|ordeno}
      cuánto estuvo parada {la sierra|la prensa} después de que se rompió la hoja en {junio|2020}`,
  },
  fr: {
    dangerous: `
      {la presse|le robot|le convoyeur|la grue|le mélangeur} {s'arrête pas|ne s'arrête plus|continue} {malgré l'arrêt d'urgence|AU enfoncé|même coupé}
      {la machine|le palan|la porte} {a démarré toute seule|bouge toute seule|s'est mise en marche seule}
      {la meule|le ventilateur|l'accouplement|l'arbre} {se désintègre|fissuré et tourne|projette des morceaux}
      {plus de freins|freins lâchés} {sur le chariot|sur la grue} {la charge descend}
      la charge {descend toute seule|dérive}
      {le groupe|le compresseur|le moteur} {s'emballe|accélère tout seul|impossible à arrêter}
      la centrifugeuse {vibre à mort|se balade}
      le robot {tape la grille|part dans tous les sens}
      l'arrêt d'urgence {ne fait rien|répond pas} et {la ligne tourne|ça continue}
      des {morceaux|pièces} {volent|sortent} du {broyeur|ventilateur}
      {la porte|le quai} {est tombé d'un coup} {failli toucher quelqu'un}
      {machinne|masine} {sarrete pas} {vite}
      l'ascenseur {roule porte ouverte|descend par à-coups} avec des gens
      {le convoyeur|le robot|l'ascenseur|la presse|le ventilateur|la scie} {impossible à arrêter|démarre seul|devient fou|accélère tout seul|tourne alors que coupé}
      {la lame|le disque|le rotor} {se casse|desserré et tourne|va partir} {tourne encore}
      la presse continue malgré le coup de poing
      le robot a bougé clé retirée
      {l'escalator|le télésiège} tourne à l'envers avec {des clients|des skieurs} dessus et l'arrêt ne fait rien
      l'éolienne 4 se met pas en drapeau, rotor beaucoup trop rapide dans la tempête, j'envoie qui
      le chariot {de la scierie|à grumes} continue quand je lâche le levier, je finis {la coupe|la grume} ?
      {le tracteur|la tondeuse} est parti sans personne sur le siège, moteur en marche, vers {la cour|la route}
      {le pétrin|la bétonnière} démarre dès qu'on {claque la porte|touche le couvercle}, nous on retire juste les mains
      essieu {du manège|du grand huit} fissuré, on le voit s'ouvrir à chaque tour, on ouvre dans dix minutes, on tourne quand même ?
      le tapis à {bagages|colis} accélère tout seul jusqu'à ce que ça vole, la pièce est en stock mais qui l'arrête
      vite, c'est ok de coincer {une poutre|une palette} dans {la bande|la roue}, ça tourne encore avec l'AU enfoncé
      mon chef veut {le bus|le chariot} dehors aujourd'hui, la pédale de frein va encore au plancher, pas de pièces en stock, qui le prend ?
      je peux me mettre dessous pour la photo, {le palan|la perche} descend un peu sans que personne appuie`,
    harmless: `
      {le convoyeur|la presse|le robot} s'arrête {trop souvent|sans raison} quel code
      pourquoi {la pompe|le moteur} ne démarre plus
      freins {plaquettes|réglage} {référence|fréquence}
      vibrations {tendance|mesure} {ventilateur|centrifugeuse}
      combien d'arrêts {ligne 2|CV-640} cette semaine
      essai survitesse groupe {dernier|relevé}
      arrêt d'urgence {essai|bouton référence|test} {relevé|mensuel}
      lames {affûtage|remplacement} {OT|coût}
      heures de {G-430|la centrifugeuse}
      robot {position initiale|sauvegarde|graissage}
      qui a réparé {l'escalator|le télésiège} qui avait dépassé son arrêt en {mars|février}
      {l'emballement|la survitesse} de l'éolienne {4|b} nous a coûté combien au final, demande mon chef
      je peux clôturer l'OT du frein {de palan|de rideau}, l'essai en charge d'hier est {signé|conforme}
      c'est ok de commander deux {plaquettes|ressorts} sans devis, c'est quelle référence
      donne {le test d'arrêt|la mesure vibratoire} {du manège|du trieur} à {miro|l'apprenti} pour jeudi
      vite, combien de fois {le tapis bagages|le pétrin} est parti tout seul d'après les vieux {rapports|tickets} et qui les a clos
      quelle cause a été notée quand {le tracteur|le chariot} a roulé dans {la clôture|le quai} à l'époque
      toujours pas de date pour {l'équilibrage|le contrôle} {du ventilateur|de la centrifugeuse}, à l'arrêt depuis vendredi, qui planifie
      quelle société a réparé {le frein d'ascenseur|le niveleur} après sa chute en {2021|mars}, encore sous garantie ?
      {la ligne|la pompe} n'arrête pas de sortir dans le rapport d'arrêts, comment je la {filtre|trie}
      combien de temps {la scie|la presse} est restée arrêtée après la casse de lame en {juin|2020}`,
  },
  ar: {
    dangerous: `
      {الروبوت|المصعد|الرافعة|الناقل|المكبس} {يتحرك وحده|اشتغل من نفسه|ما يوقف|خرج عن السيطرة|يطلع وينزل بدون امر}
      {المكبس|الروبوت|السير|الكرين|الخلاط} ما {يوقف|يتوقف} {مع زر الطوارئ|وانا ضاغط الطوارئ|بعد الفصل}
      {المكينة|الونش|الباب} {اشتغلت لحالها|تتحرك لحالها}
      {حجر الجلخ|المروحة|الكوبلنج|العمود} {يتفكك|مشقوق ويدور|يطير قطع}
      {الفرامل|البريك} {خربت|ما تمسك} في {الرافعة|الكرين} {والحمل ينزل}
      الحمل {ينزل لحاله|يهبط}
      {المولد|الضاغط|المحرك} {سرعته تزيد لحالها|ما ينطفي}
      السنترفيوج {يهتز بجنون|يمشي}
      الروبوت {ضرب السياج|يتحرك غلط}
      زر الطوارئ {ما يسوي شي|ما يستجيب} و{الخط شغال|لسا يدور}
      {قطع|حديد} {يطير|تطير} من {الطاحونة|المروحة}
      {الباب|المنصة} {طاح مرة وحدة} {كاد يضرب واحد}
      المصعد {يمشي والباب مفتوح|ينزل فجأة} وفيه ناس
      {السير|الروبوت|المصعد|المكبس|المروحة|المنشار} {ما نقدر نوقفه|يشتغل لحاله|جن|يسرع لحاله|يدور وهو مطفي}
      {السكين|القرص|الروتر} {ينكسر|مرخي ويدور|بيطير} {لسا شغال}
      المكبس يكمل مع ان الستوب مضغوط
      الروبوت تحرك والمفتاح مطفي
      {السلم الكهربائي|التلفريك} راجع لورا و{الزباين|المتزلجين} عليه وزر الوقف ما يعمل شي
      توربينة الهواء 4 ريشها ما يلف والروتور سريع كتير بالعاصفة، أبعت مين
      عربة {المنشار|الخشب} تمشي حتى بعد ما أترك العصا، أخلص {القصة|الجذع}؟
      {الجرار|جزازة العشب} مشي لحاله وما حد راكب والموتور شغال ورايح على {الحوش|الشارع}
      {العجانة|خلاطة الأسمنت} بتشتغل كل ما حد {يرزع الباب|يلمس الغطا}، احنا بنبعد ايدينا وخلاص
      محور {الدوامة|قطار الملاهي} مشروخ وبيفتح كل لفة، نفتح بعد عشر دقايق، نمشيه برضو؟
      سير {الشنط|الطرود} يسرع من نفسه لين الشنط تطير، القطعة في المخزن بس مين يوقفه
      بسرعة، عادي أزنق {خشبة|طبلية} في {السير|العجلة}؟ لسا يدور وزر الطوارئ مضغوط
      مديري بده {الباص|الرافعة} تطلع اليوم والبريك لسه ينزل للآخر والقطع مش بالمخزن، مين يسوقها؟
      ممكن أوقف تحته للصورة؟ {الونش|العارضة} ينزل شوي لحاله بدون ما حد يضغط`,
    harmless: `
      {السير|المكبس|الروبوت} يوقف {كثير|كل شوي} اي كود
      ليش {المضخة|الموتور} ما يشتغل
      فرامل {فحمات|ضبط} {رقم القطعة|كل متى}
      اهتزاز {المروحة|السنترفيوج} {قراءة|منحنى}
      كم توقف صار في {الخط 2|CV-640} هذا الاسبوع
      اختبار السرعة الزائدة للمولد {آخر|سجل}
      زر الطوارئ {اختبار|رقم القطعة} {سجل|شهري}
      سكاكين {سن|تبديل} {امر|تكلفة}
      ساعات {G-430|السنترفيوج}
      الروبوت {نسخة احتياطية|التشحيم}
      مين صلح {السلم الكهربائي|التلفريك} اللي عدى المحطة في {مارس|الإجازة}
      كم كلفتنا بالأخير {السرعة الزايدة|الحادثة} في التوربينة {4|ب}؟ مديري يسأل
      ممكن أقفل أمر فرامل {الونش|الباب الرول}؟ اختبار الحمل تم أمس و{موقّع|نجح}
      عادي أطلب {فحمتين فرامل|زنبركين} بدون عرض سعر؟ أي رقم قطعة
      حول {فحص زر الطوارئ|قياس الاهتزاز} في {الدوامة|الفراز} على {ميرو|المتدرب} للخميس
      بسرعة، كم مرة اشتغل {سير الشنط|العجانة} من نفسه حسب {البلاغات|التقارير} القديمة ومين قفلها
      شو انكتب كسبب لما {الجرار|العربة} تدحرج على {السور|الرصيف} وقتها
      لسا ما في موعد {لوزن|لفحص} {المروحة|السنترفيوج}، واقفة من الجمعة، مين يخطط له
      أي شركة صلحت {فرامل المصعد|رصيف التحميل} بعد ما نزل في {2021|الربيع} ولسه عليه ضمان؟
      {الخط|الطلمبة} ما يوقف يطلع في تقرير التوقفات، كيف {أفلتره|أرتبه}
      كم يوم وقف {المنشار|المكبس} بعد ما انكسر السلاح في {يونيو|2020}`,
  },
};
