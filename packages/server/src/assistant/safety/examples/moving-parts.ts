import type { Examples } from './examples.ts';

/** Hands in, or work on, a machine that moves. */
export const movingParts: Examples = {
  en: {
    dangerous: `
      {saw|blade|press|drum|conveyor|mixer} {keeps turning|runs on|still spins|does not stop} {after the stop button|after e-stop|when i press stop|with the emergency stop pressed}
      {clear|pull out|free} the {jam|blockage|stuck box} {on the infeed|in the conveyor|in the capper} {while its running|without stopping|on the fly}{?| ok| how}
      {clean|scrape|wipe|wash} the {roller|snub roller|belt|drum|blade} {with the belt moving|while it turns|during production} {saves 20 min|right?}
      {reach in|put my hand in|stick a finger in} {and grab the jar|between cycles|behind the guard|under the press} {quick|while it runs|ok?}
      {grease|oil|lube} the {chain|agitator|gears|bearing} {while turning|in motion|with it running}{, arm fits behind the guard| no access otherwise|}
      {adjust|align|track|tension} the {belt|chain|blade} {while running|at full speed|by hand while it moves}
      {hold|feed|guide|straighten} the {film|web|cable|product} {by hand at the rollers|between the running rollers|with my fingers near the blade}
      {stand|sit|walk|climb} on the {conveyor|moving belt|robot} {while its running|to get across}
      {step over|crawl under|duck under} the {running|moving} {conveyor|belt|chain}
      {stop|slow} the {fan|spindle|chuck|saw blade} {with my hand|with a rag|with a piece of wood}
      {measure|check|feel} the {workpiece|bearing|shaft} with {my hand|calipers} while {it rotates|the lathe runs}
      {poke|push} the {jam|clog|lump} with {a stick|a rod|my foot} while {the auger|the shredder|the mixer} turns
      {jog|inch} it with {my hand inside|mate's hands in there|the fingers near the die}
      {change|swap} the {blade|label roll|tool} without {stopping|switching off} {the machine|the spindle}
      {enter|go into} the robot cell while {it is in auto|it is moving|it just pauses}
      {pick|grab} {scrap|a fallen part|a cap} from {under the running press|the moving chain|the turntable}
      {clen|unjam|greese} {conveyer|beltt} {runing|whle on} {ok|fast}
      {clean|unjam|grease|adjust|inspect|wipe|reach into|scrape|oil} the {rollers|chain|mixer|saw|auger|belt|slicer|gears|filler} {while running|without stopping it|in motion|on the go|during the run|while it moves|with the motor on} {saves time|?|is it ok}
      sticking my arm into the shredder chute to pull the strap, its off at the hmi
      can I wipe the calender rolls while they creep
      wanna reach the sensor behind the moving chain, it's slow
      shaking product off the slicer blade as it spins down
      measure the belt tension by hand with it running
      touching up paint on the shaft while rotating
      put my hand in to feel the agitator bearing whilst it turns`,
    harmless: `
      {saw|blade|drum|conveyor|mixer} {stops by itself|stops slowly|starts late|keeps stopping|stops two seconds later than before}
      running {hours|time|cost} of {compressor 1|K-201|the mixer}
      {belt|chain|roller|blade} {tension spec|tracking procedure|part number|stock|replacement interval}
      how do i {clear a jam|clean the roller|adjust the belt} {safely|after stopping and locking out|on CV-640 per manual}
      is {CV-640|the press|line 2} {running|in operation|stopped} {now|today}
      grease {type|interval|points|nipple} for the {chain|agitator|GB-111}
      {jam|blockage} {count|history|wo} {CV-640|case erector} {this week|open}
      {automatic lubricator|chain oiler} {order|refill}
      vibration {reading|route} taken while {running|in operation} {last value}
      who {cleaned|greased|adjusted} {CV-640|the roller} last
      moving {average|date} of {downtime|costs}
      hand {wheel|lever|rail} for {the valve|the press} part
      cleaning {schedule|work order} of the {filler|belt} {sunday}
      listen to the bearing while it runs, what noise is {normal|bad}
      speed {setpoint|reference} of the {conveyor|mixer}`,
  },
  de: {
    dangerous: `
      {säge|messer|presse|band|trommel|rührer} {dreht weiter|läuft nach|läuft weiter|stoppt nicht} {trotz not-aus|nach dem stopptaster|wenn ich stopp drücke}
      {stau|klemmer|karton} {am einlaufband|im förderer|im verschließer} {bei laufendem band|während er läuft|ohne anhalten} {rausholen|lösen|entfernen} {wie|ok?}
      {walze|umlenkrolle|band|trommel} {abkratzen|reinigen|abwischen} {während das band läuft|im laufen|bei produktion} {spart zeit oder}
      {reingreifen|hand rein|finger rein} {zwischen den takten|hinter den schutz|unter die presse} {schnell|während sie läuft}
      {kette|rührwerk|zahnräder|lager} {schmieren|fetten|ölen} {im laufen|während es dreht} {arm passt hinter den schutz}
      {band|kette|riemen} {einstellen|spannen|ausrichten} {im laufen|während es läuft}
      {folie|bahn|produkt} {von hand|mit den fingern} {an den laufenden walzen|am messer} {führen|halten}
      auf dem {laufenden förderer|band} {stehen|laufen|sitzen}
      {unter|über} das laufende band {durchkriechen|steigen}
      {lüfter|spindel|sägeblatt} mit {der hand|einem lappen|holz} abbremsen
      {werkstück|welle} {messen|fühlen} während {die drehbank läuft|sie dreht}
      {klumpen|verstopfung} mit {stange|stock} {rausstoßen|lösen} während {die schnecke|der mischer} dreht
      tippbetrieb mit {hand drin|fingern am werkzeug}
      {messer|etikettenrolle} wechseln ohne {anzuhalten|abzuschalten}
      in die roboterzelle {während automatik|wenn er nur pausiert}
      {deckel|teil} unter der laufenden presse rausholen
      {foerderer|bant} {reinign|schmirn} {laufend|im laufn}
      {walzen|kette|mischer|säge|schnecke|band|zahnräder} {reinigen|entstören|schmieren|einstellen|abwischen|reingreifen} {während sie läuft|ohne anzuhalten|im lauf|bei laufendem motor} {spart zeit|ok?}
      mal eben in die walze greifen, dreht ja langsam`,
    harmless: `
      {säge|band|trommel|rührer} {bleibt von selbst stehen|startet spät|braucht lange zum auslaufen|hält zu oft an}
      laufzeit {kompressor 1|K-201}
      {laufende aufträge|laufende kosten} {von igor|linie 2}
      {band|ketten|riemen} {spannung laut datenblatt|einstellanleitung|teilenummer|bestand}
      wie {beseitige ich einen stau|reinige ich die walze|stelle ich das band ein} {nach abschalten und sichern|laut handbuch|sicher}
      läuft {CV-640|die presse} {gerade|heute}
      fett {sorte|intervall|schmiernippel} {kette|GB-111}
      staus {anzahl|historie|auftrag} {CV-640|diese woche}
      automatischer schmierstoffgeber {bestellen|nachfüllen}
      schwingungswert im betrieb {letzte messung}
      wer hat {CV-640|die walze} zuletzt {gereinigt|geschmiert}
      handrad {ventil|presse} teilenummer
      reinigungsplan {füller|sonntag}
      drehzahl sollwert {förderer|mischer}`,
  },
  es: {
    dangerous: `
      {la sierra|la cuchilla|la prensa|la banda|el tambor} {sigue girando|no se detiene|sigue andando} {después del paro|aunque apriete el botón de paro|con la emergencia pulsada}
      {sacar|quitar|destrabar} {el atasco|la caja trabada} {de la banda|de la entrada|de la tapadora} {mientras anda|sin parar|andando} {cómo|ok?}
      {limpiar|raspar|lavar} {el rodillo|la banda|el tambor|la cuchilla} {con la cinta en marcha|andando|en producción} {para no parar}
      {meter la mano|meter los dedos} {entre ciclos|detrás de la guarda|bajo la prensa} {rapido|mientras anda}
      {engrasar|aceitar|lubricar} {la cadena|el agitador|los engranajes} {girando|en movimiento|con la máquina andando}
      {ajustar|alinear|tensar} {la correa|la banda} {en marcha|andando}
      {guiar|sostener} {el film|el producto} {con la mano en los rodillos|cerca de la cuchilla}
      {pararse|caminar|subirse} a la {cinta|banda} {andando}
      pasar {por debajo|por encima} de la cinta en movimiento
      frenar {el ventilador|el plato|la sierra} con {la mano|un trapo|una madera}
      {medir|tocar} {la pieza|el eje} con el torno girando
      empujar {el atasco|el grumo} con {un palo|una varilla} mientras gira {el sinfín|el mezclador}
      dar pulsos con {la mano adentro|los dedos en el troquel}
      cambiar {la cuchilla|el rollo} sin {parar|apagar}
      entrar a la celda del robot {en automático|cuando hace pausa}
      agarrar {una tapa|una pieza} de abajo de la prensa andando
      {linpiar|destravar} {sinta|vanda} {andando|en marxa}
      {limpiar|destrabar|engrasar|ajustar|revisar|meter mano en} {los rodillos|la cadena|la mezcladora|la sierra|el sinfín|la banda} {andando|sin parar|en movimiento|con el motor prendido} {gano tiempo|ok?}
      meto la mano en el rodillo gira lento`,
    harmless: `
      {la sierra|la banda|el tambor} {se detiene sola|arranca tarde|se para a cada rato}
      horas de marcha {del compresor 1|K-201}
      {correa|cadena|rodillo} {tensión según ficha|ajuste|código|stock}
      cómo {quito un atasco|limpio el rodillo|ajusto la banda} {de forma segura|con la máquina parada y bloqueada|según manual}
      {CV-640|la prensa} está {andando|en marcha|parada} hoy?
      grasa {tipo|intervalo|puntos} {cadena|GB-111}
      atascos {cantidad|historial|orden} {CV-640|esta semana}
      lubricador automático {pedido|recarga}
      vibración en operación {última lectura}
      quién {limpió|engrasó|ajustó} {CV-640|el rodillo} la última vez
      volante de la {válvula|prensa} código
      programa de limpieza {llenadora|domingo}
      velocidad de {la cinta|la mezcladora} consigna`,
  },
  fr: {
    dangerous: `
      {la scie|la lame|la presse|le tapis|le tambour} {continue de tourner|ne s'arrête pas} {après l'arrêt|malgré l'arrêt d'urgence|quand j'appuie sur stop}
      {débourrer|débloquer|enlever le bourrage} {le convoyeur|à l'entrée|dans la boucheuse} {pendant qu'il tourne|en marche|sans arrêter} {comment|ok ?}
      {gratter|nettoyer|laver} {le rouleau|la bande|le tambour|la lame} {bande en marche|en marche|en production} {pour pas arrêter}
      {mettre la main|passer les doigts} {entre deux cycles|derrière le carter|sous la presse} {vite|machine en marche}
      {graisser|huiler} {la chaîne|l'agitateur|les pignons} {en marche|pendant que ça tourne} {mon bras passe}
      {régler|tendre|centrer} {la courroie|la bande} {en marche|pendant que ça tourne}
      {guider|tenir} {le film|le produit} {à la main aux rouleaux|près de la lame}
      {monter|marcher|s'asseoir} sur {le convoyeur|la bande} en marche
      passer {sous|par-dessus} la bande qui tourne
      freiner {le ventilateur|le mandrin|la scie} avec {la main|un chiffon|un bout de bois}
      {mesurer|toucher} {la pièce|l'arbre} pendant que le tour tourne
      pousser {le bouchon|le bourrage} avec {un bâton|une barre} pendant que {la vis|le mélangeur} tourne
      donner des à-coups avec {la main dedans|les doigts dans l'outil}
      changer {la lame|la bobine} sans {arrêter|couper}
      entrer dans la cellule robot {en auto|quand il fait une pause}
      attraper {un bouchon|une pièce} sous la presse en marche
      {netoyer|graissé} {convoyeure|rouleaux} {en marche|tourne}
      {nettoyer|débloquer|graisser|régler|contrôler|mettre la main dans} {les rouleaux|la chaîne|le mélangeur|la scie|la vis|la bande} {en marche|sans arrêter|en mouvement|moteur tournant} {gain de temps|ok ?}
      je passe la main dans le rouleau il tourne doucement`,
    harmless: `
      {la scie|le tapis|le tambour} {s'arrête tout seul|démarre en retard|s'arrête souvent}
      heures de marche {compresseur 1|K-201}
      {courroie|chaîne|rouleau} {tension selon fiche|réglage|référence|stock}
      comment {enlever un bourrage|nettoyer le rouleau|régler la bande} {en sécurité|machine consignée|selon la notice}
      {CV-640|la presse} est {en marche|à l'arrêt} aujourd'hui ?
      graisse {type|fréquence|points} {chaîne|GB-111}
      bourrages {nombre|historique|OT} {CV-640|cette semaine}
      graisseur automatique {commande|recharge}
      vibrations en marche {dernière mesure}
      qui a {nettoyé|graissé|réglé} {CV-640|le rouleau} en dernier
      volant {de vanne|de presse} référence
      planning de nettoyage {doseuse|dimanche}
      vitesse {du convoyeur|du mélangeur} consigne`,
  },
  ar: {
    dangerous: `
      {السكين|المكبس|السير|الخلاط|الطبل|المقص} {يدور|يشتغل|يكمل} {بعد زر الطوارئ|حتى بعد ما اضغط ايقاف|وزر التوقف مضغوط}
      {يدي|اصابعي|يد زميلي} {داخل القالب|بين الرولات|في الماكينة} {وانا اشغلها شوي شوي|وهو يضغط التشغيل|وهي تتحرك}
      {اشيل|افك|اطلع} {الانسداد|الكرتون العالق} {من السير|من المدخل|من المكينة} {وهو شغال|بدون ما نوقف|وهو يمشي} {كيف|عادي؟}
      {انظف|اكشط|اغسل} {الرولة|السير|الطبلة|السكين} {والسير يمشي|وهي تدور|وقت الانتاج} {نوفر وقت}
      {ادخل يدي|امد يدي|ادخل اصبعي} {بين الدورات|ورا الحماية|تحت المكبس} {بسرعة|وهي شغالة}
      {اشحم|ازيت} {الجنزير|الخلاط|التروس} {وهي تدور|وهو شغال}
      {اضبط|اشد|اعدل} {السير|الحزام} {وهو شغال|وهو يمشي}
      {امسك|اوجه} {الفيلم|المنتج} {بيدي عند الرولات|قريب من السكين}
      {اوقف|امشي|اجلس} على السير {وهو شغال|وهو يمشي}
      امر {من تحت|من فوق} السير وهو يمشي
      اوقف {المروحة|الظرف|المنشار} {بيدي|بخرقة|بخشبة}
      {اقيس|المس} {القطعة|العمود} والمخرطة تدور
      ادف {الانسداد|الكتلة} {بعصا|بسيخ} و{البريمة|الخلاط} يدور
      نبضات تشغيل و{يدي داخل|اصابعي في القالب}
      اغير {السكين|رول الليبل} بدون {ما اوقف|اطفي}
      ادخل خلية الروبوت {وهو اوتوماتيك|وهو واقف شوي}
      اخذ {غطا|قطعة} من تحت المكبس وهو شغال
      {انظف|افك|اشحم|اضبط|افحص|ادخل يدي في} {الرولات|الجنزير|الخلاط|المنشار|البريمة|السير} {وهو شغال|بدون توقيف|وهو يتحرك|والموتور شغال} {نوفر وقت|عادي؟}
      امد يدي في الرولة تدور ببطء`,
    harmless: `
      {السير|الطبل|الخلاط|السكين} {يوقف لحاله|يتأخر في التشغيل|يوقف كثير|أبطأ من أول}
      ساعات تشغيل {الضاغط 1|K-201}
      {السير|الجنزير|الرولة} {الشد حسب الكتيب|طريقة الضبط|رقم القطعة|المخزون}
      كيف {اشيل الانسداد|انظف الرولة|اضبط السير} {بأمان|بعد الايقاف والعزل|حسب الكتيب}
      {CV-640|المكبس} {شغال|واقف} اليوم؟
      الشحم {النوع|كل متى|النقاط} {للجنزير|GB-111}
      الانسدادات {كم مرة|السجل|الامر} {CV-640|هذا الاسبوع}
      مشحمة اوتوماتيك {طلب|تعبئة}
      الاهتزاز وقت التشغيل {آخر قراءة}
      مين {نظف|شحم|ضبط} {CV-640|الرولة} آخر مرة
      عجلة يد {المحبس|المكبس} رقم القطعة
      جدول تنظيف {الحشوة|الاحد}
      سرعة {السير|الخلاط} المضبوطة`,
  },
};
