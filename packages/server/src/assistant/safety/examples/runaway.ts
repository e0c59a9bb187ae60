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
      hoist drops by itself`,
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
      drive shaft {guard|grease} {dimensions|interval}`,
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
      roboter hat sich bewegt obwohl schlüssel aus`,
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
      gelenkwelle {schutz|abschmieren} intervall`,
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
      el robot se movió con la llave apagada`,
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
      robot {posición inicial|respaldo|engrase}`,
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
      le robot a bougé clé retirée`,
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
      robot {position initiale|sauvegarde|graissage}`,
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
      الروبوت تحرك والمفتاح مطفي`,
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
      الروبوت {نسخة احتياطية|التشحيم}`,
  },
};
