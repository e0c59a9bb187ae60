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
      put my hand in to feel the agitator bearing whilst it turns
      dough keeps wrapping round the hook, i pick it off between two turns?
      paper web torn at the second roll, i thread it with the felt crawling
      the escalator is slow today, ill brush the comb plate as the steps come by
      log is skewed on the chain deck, quick kick from me and it goes on?
      combine header still turning, {stalks caught|twine caught}, i grab it out and we go on harvesting
      boss says {keep the bottling star turning|keep the fryer belt going} and pick the broken glass out from beside it
      winch drum running, rope piles up on one side, my glove guides it, fine?
      can i {sand the printing cylinder|polish the chuck} with emery in my palm while the spindle runs
      wind turbine rotor is only idling, i lean into the hub to look at the {pitch gear|brush}
      tray is stuck in the {tunnel washer|dough divider}, arm goes in up to the shoulder while it cycles, ok?
      luggage belt tears at the seam, lets stitch it as it travels
      is there any need to stop the {centrifuge|spin basket} before i level the load with my hand`,
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
      speed {setpoint|reference} of the {conveyor|mixer}
      can i close the dough divider job, machine was off and locked, tray out, test run fine
      my boss wants to know how long the {saw|baler} ran without a stop this week
      is it ok if we grease the {escalator chain|centrifuge} on sunday during the shutdown
      what speed does the {felt|luggage belt} run at and who set it
      quick one, is the {mixer|star wheel} running again or still in the workshop
      after the finger accident at the {divider|winch} in {2020|winter}, which guard was ordered
      which roller squeaks on the {paper machine|check-out belt} according to the last round
      torn belt at the {bakery|depot}, name of the man who changed it
      did the {escalator|luggage belt} standstill on {sunday|may day} get a reason code
      bottling star runs again, hand the paperwork to the {day shift|office}
      bill for the {comb plate|drum bearing}, was it over a thousand
      oldest job on the {pitch gear|winch rope}, who sits on it`,
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
      mal eben in die walze greifen, dreht ja langsam
      teig wickelt sich dauernd um den haken, ich zupf ihn zwischen zwei umdrehungen ab?
      papierbahn ist an der zweiten walze gerissen, ich fädel ein während der filz kriecht
      rolltreppe läuft heute langsam, ich bürst die kammplatte während die stufen kommen
      stamm liegt schräg auf dem kettenförderer, kleiner tritt von mir und weiter gehts?
      schneidwerk dreht noch, {halme hängen drin|garn hängt drin}, ich zieh es raus und wir dreschen weiter
      chef sagt {den flaschenstern laufen lassen|das fritteusenband laufen lassen} und die scherben daneben rausklauben
      windentrommel läuft, das seil türmt sich auf einer seite, ich führ es mit dem handschuh, passt?
      darf ich {den druckzylinder abziehen|das futter polieren} mit schmirgel in der hand bei drehender spindel
      rotor vom windrad trudelt nur, ich lehn mich in die nabe um nach {dem pitchgetriebe|der bürste} zu sehen
      blech steckt {in der waschstraße|im teigteiler}, arm bis zur schulter rein während er taktet, ok?
      gepäckband reißt an der naht, nähen wir es im vorbeifahren
      muss {die zentrifuge|die schleuder} überhaupt stehen bevor ich die ladung mit der hand verteile`,
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
      drehzahl sollwert {förderer|mischer}
      kann ich den teigteiler schließen, maschine war aus und gesperrt, blech raus, probelauf gut
      chef will wissen wie lange {die säge|die ballenpresse} diese woche ohne halt lief
      ist es ok wenn wir {die rolltreppenkette|die zentrifuge} am sonntag im stillstand schmieren
      wie schnell läuft {der filz|das gepäckband} und wer hat es eingestellt
      nur kurz, läuft {der mischer|der sternförderer} wieder oder steht er noch in der werkstatt
      nach dem fingerunfall am {teigteiler|windwerk} {2020|im winter}, welche haube wurde bestellt
      welche rolle quietscht laut letzter runde an {der papiermaschine|dem kassenband}
      gerissener gurt in der {bäckerei|remise}, name von dem der ihn gewechselt hat
      hat der stillstand {der rolltreppe|des gepäckbands} am {sonntag|feiertag} einen grundschlüssel bekommen
      flaschenstern läuft wieder, papiere an {die frühschicht|das büro}
      rechnung {der kammplatte|des trommellagers}, war die über tausend
      ältester auftrag {am pitchgetriebe|am windenseil}, bei wem liegt der`,
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
      meto la mano en el rodillo gira lento
      la masa se enrolla en el gancho, la voy sacando entre vuelta y vuelta?
      se rompió la banda de papel en el segundo rodillo, la enhebro con el fieltro a paso lento
      la escalera mecánica va lenta hoy, cepillo el peine mientras pasan los escalones
      el tronco está atravesado en la cadena, una patadita mía y sigue?
      el cabezal sigue girando y tiene {paja enredada|hilo enredado}, lo saco con la mano y seguimos cosechando
      el jefe dice {que la estrella de botellas no pare|que la banda de la freidora no pare} y que saque los vidrios de al lado
      el tambor del malacate anda y el cable se monta de un lado, lo guío con el guante, va?
      puedo {lijar el cilindro impresor|pulir el plato} con esmeril en la palma y el husillo girando
      el rotor del aerogenerador está en ralentí, me asomo al buje a mirar {el engranaje|la escobilla}
      la bandeja quedó en {el túnel de lavado|la divisora}, meto el brazo hasta el hombro mientras cicla, ok?
      la cinta de equipajes se abre por la costura, la cosemos sobre la marcha
      hace falta que pare {la centrífuga|la canasta} antes de emparejar la carga con la mano?`,
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
      velocidad de {la cinta|la mezcladora} consigna
      puedo cerrar lo de la divisora, máquina apagada y con candado, bandeja afuera, prueba buena
      mi jefe quiere saber cuánto anduvo {la sierra|la enfardadora} sin parar esta semana
      está bien si engrasamos {la cadena de la escalera|la centrífuga} el domingo con la parada
      a qué velocidad va {el fieltro|la cinta de equipajes} y quién la puso
      una rápida, {la batidora|la estrella} ya anda o sigue en el taller
      después del accidente del dedo en {la divisora|el malacate} {en 2020|ese invierno}, qué guarda se pidió
      qué rodillo chilla en {la papelera|la cinta de caja} según la última ronda
      correa cortada en {la panadería|el depósito}, nombre del que la cambió
      la parada {de la escalera mecánica|de la cinta de equipajes} del {domingo|feriado} tiene código de motivo?
      la estrella de botellas ya anda, manda los papeles {al turno de día|a la oficina}
      la factura {del peine|del rodamiento del tambor} pasó de mil?
      la orden más vieja {del engranaje del buje|del cable del malacate}, quién la tiene`,
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
      je passe la main dans le rouleau il tourne doucement
      la pâte s'enroule sur le crochet, je la retire entre deux tours ?
      la feuille a cassé au deuxième rouleau, je l'engage pendant que le feutre rampe
      l'escalator va doucement aujourd'hui, je brosse le peigne pendant que les marches passent
      la grume est de travers sur la chaîne, un petit coup de pied et ça repart ?
      la coupe tourne encore, {de la paille est prise|de la ficelle est prise}, je l'arrache et on continue la moisson
      le chef dit {de laisser l'étoile à bouteilles tourner|de laisser le tapis de friture tourner} et de ramasser le verre cassé à côté
      le tambour du treuil tourne, le câble s'empile d'un côté, je le guide au gant, ça va ?
      je peux {poncer le cylindre d'impression|polir le mandrin} à la toile émeri dans la paume, broche qui tourne
      le rotor de l'éolienne est au ralenti, je me penche dans le moyeu voir {la denture|le balai}
      une plaque est coincée dans {le tunnel de lavage|la diviseuse}, le bras jusqu'à l'épaule pendant le cycle, ok ?
      le tapis bagages s'ouvre à la couture, on le recoud au passage
      faut-il vraiment que {l'essoreuse|la centrifugeuse} soit arrêtée avant que j'égalise la charge à la main`,
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
      vitesse {du convoyeur|du mélangeur} consigne
      je peux clore la diviseuse, machine coupée et cadenassée, plaque sortie, essai bon
      mon chef veut savoir combien de temps {la scie|la presse à balles} a tourné sans arrêt cette semaine
      ça va si on graisse {la chaîne de l'escalator|la centrifugeuse} dimanche pendant l'arrêt
      à quelle vitesse va {le feutre|le tapis bagages} et qui l'a réglé
      vite fait, {le pétrin|l'étoile} tourne de nouveau ou est encore à l'atelier
      après l'accident du doigt {à la diviseuse|au treuil} {en 2020|cet hiver-là}, quel capot a été commandé
      quel rouleau couine {sur la machine à papier|sur le tapis de caisse} d'après la dernière tournée
      courroie déchirée {au fournil|au dépôt}, nom de celui qui l'a changée
      l'arrêt {de l'escalator|du tapis bagages} {dimanche|le jour férié} a reçu un code motif ?
      l'étoile à bouteilles retourne, envoie les papiers {à l'équipe de jour|au bureau}
      la facture {du peigne|du roulement de tambour} dépasse mille ?
      le plus vieil OT {sur la denture du moyeu|sur le câble du treuil}, chez qui est-il`,
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
      امد يدي في الرولة تدور ببطء
      العجينة تلف على الخطاف كل شوي، انتشها بين لفة ولفة؟
      الورق انقطع عند الرول الثاني، بلضمه واللباد ماشي على الهادي
      السلم الكهربا رايق النهارده، هفرش المشط والدرجات معدية
      الجذع مايل على جنزير السحب، رفسة صغيرة مني ويكمل؟
      راس الحصادة بعدو عم يدور و{القش عالق|الخيط عالق} فيه، بسحبو ومنكمل حصاد
      الريس قال {نجمة القزايز متقفش|سير القلاية ميقفش} وانقي الازاز المكسور من جنبها
      طبلة الونش ماشية والحبل متكوم على جنب، اوجهه بالقفاز تمام؟
      ممكن {اسنفر اسطوانة الطباعة|المع الظرف} بورق صنفرة بكفي والعمود يلف
      ريش التوربينة تدور بالراحة بس، اطل جوا المحور اشوف {الترس|الفحمة}
      الصينية علقت في {نفق الغسيل|قطاعة العجين} ندخل ذراعي للكتف وهي خدامة؟
      سير الشنط ينفتح من الخياطة، نخيطه وهو يمشي
      ضروري توقف {الطاردة|النشافة} قبل ما اوزع الحمل بيدي؟`,
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
      سرعة {السير|الخلاط} المضبوطة
      اقدر اقفل قطاعة العجين، المكينة كانت مطفية ومقفولة والصينية طلعت والتجربة سليمة
      المدير بدو يعرف قديش اشتغل {المنشار|الكباس} بدون توقف هالاسبوع
      عادي نشحم {جنزير السلم الكهربائي|الطاردة} الاحد وقت التوقف؟
      بكم سرعة يمشي {اللباد|سير الشنط} ومين ضبطها
      سؤال خفيف {العجانة|النجمة} رجعت تخدم ولا مازالت في الورشة
      بعد حادثة الصباع في {القطاعة|الونش} {سنة 2020|الشتا ده} اتطلب انهي غطا
      اي بكرة تصدر صريرا في {مكينة الورق|سير الكاشير} حسب آخر جولة
      السير المقطوع في {المخبز|المستودع} اسم اللي بدله
      توقف {السلم الكهربائي|سير الشنط} يوم {الاحد|العيد} انحط له رمز سبب؟
      نجمة القوارير رجعت تشتغل، ارسل الاوراق {للوردية الصباحية|للمكتب}
      فاتورة {المشط|بيرنق الطبلة} فوق الالف؟
      اقدم امر على {ترس المحور|حبل الونش} عند مين`,
  },
};
