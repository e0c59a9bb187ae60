import type { Examples } from './examples.ts';

/** A person or a part of the body is caught, buried or shut in. */
export const trapped: Examples = {
  en: {
    dangerous: `
      how many {men|workers|visitors} are {stuck|caught|trapped|still inside} {in the hoist|in the elevator|under the rack|in the silo}
      {guys|his|my mates|her} {arm|hand|sleeve|fingers|leg|foot} {is stuck|got caught|is trapped|is jammed} in the {palletiser|conveyor|roller|press|mixer|gearbox}
      {someone|a visitor|the cleaner} is {stuck|trapped|shut} in the {goods lift|elevator|freezer|cold room|silo} {not answering|banging|for 20 min}
      {operator|worker|colleague} {pulled|dragged|sucked} into the {rollers|machine|baler|auger}
      hair caught in the {spindle|drill|drive shaft}
      forklift {tipped over|rolled|overturned} {driver underneath|driver pinned|someone under it}
      a {pallet|coil|rack|die} fell on {him|a person|my foot} {and he is pinned|cant lift it|still under there}
      man {buried|engulfed|sinking} in {grain|powder|the hopper|sand|the trench}
      how do i get a hand out of the {press|rollers|sealing jaws} {do i reverse it|quick}
      {crushed|pinched|trapped} between the {truck and dock|robot and fence|two conveyors|forklift and the wall} {help|still there}
      pinned against the {fence|rack|wall} by the {agv|robot|reach truck}
      {tie|glove|rag|lanyard} got {wound|dragged} into the {shaft|rollers} with him {attached|in it}
      do we {cut the power|reverse the belt|jog it back} to free {his arm|her hand}
      kid got in behind the fence and is {caught|stuck} in the {belt|chain}
      {person|somebody} locked in the {autoclave|retort|walk in freezer|tank}
      trench {caved in|collapsed} with {two guys|a worker} in it
      {finger|thumb} {ripped off|torn off|amputated|cut off} by the {slicer|saw|belt drive}
      he's hanging in his harness {under the platform|off the roof} cant get him up
      trapd hand in {capper|filler} {hurry|urgent|!!}
      elevator stopped between floors {with people inside|person inside panicking}
      {hand|arm|foot|hair|sleeve|finger|leg} {caught|stuck|pinched|trapped|jammed|pulled} {in|under|between} the {belt|chain|gear|press|door|pallet|mixer|roller} {help|now|he screams|bleeding}
      {someone|two people|a child|the visitor|a colleague} {locked|stuck|trapped} in the {elevator|cold store|container|vault|cage|cabin}
      how can we {free|release|get out} {him|a person|the operator} from the {machine|rollers|lift|conveyor}
      he's got his sleeve in the chuck HELP
      lift stuck with two women inside, one panics
      the operator's hair is wound round the shaft
      a guy's ankle is under the scissor lift
      {igor|a visitor|sam|the cleaner} {trapped|stuck|caught|pinned} {in|under|behind} {PZ-810|CV-640|the lift|KT-112|RT-730}
      kid stuck between the dock leveller and truck
      {bellboy|hotel guest} stuck in the service lift, phone in it is dead, who has the {release key|number of the lift firm}
      the {baker's apron|her scarf} has been drawn into the {dough sheeter|mangle} and it's pulling her in
      a {deckhand|docker}'s leg is under the {mooring rope|hatch cover}, what do we lift it with, do we have a jack in stock
      lad went into the {grain bin|sawdust silo} to break the crust and we only see his {helmet|hand}
      patient's fingers are jammed in the {bed rails|lift table} and the motor keeps pushing
      theatre {stage lift|trap} came down on the carpenter, he's {under it|wedged} and we can't raise it
      cold room door handle came off and {two pickers are|the chef is} shut inside at minus 20, who do i call
      quick, how do i get the {scaffolder|student} out, his {foot|hand} is still in the {mixer|paper guillotine} and nobody has the manual
      can i just switch the {winder|dough divider} on backwards, {Leila's|the cook's} hand is in up to the wrist
      my boss says wait for the fitter on Monday, but the {cleaner|guest} is still shut in the {vault|goods lift}`,
    harmless: `
      {trapped key|castell key} {exchange box|interlock} {spare part|drawing|serial number}
      trapped {air|condensate|gas bubbles} in the {line|pump} {history|what did we do last time|how to vent}
      product is stuck in the {chute|filler nozzle}, who {fixed|cleared} it last
      {bolt|bearing|coupling} is seized on the shaft, {which puller do we have|which wo covers it}
      {stuck|jammed} {valve|solenoid|limit switch} on {HPU-170|the tipper} open wo?
      box jams in the {infeed|case erector} this month count
      hand {pump|truck|wheel|pallet jack} in stock
      goods lift {inspection date|service contract|last maintenance}
      lift trap{ door|per} hinge part number
      {finger|hand} guard for fan part no
      {arm|leg} of the palletiser robot needs grease, how often
      accident report trapped hand {2024|last spring} who closed it
      pinch point {labels|stickers} where in the storeroom
      steam trap {survey|stuck open list|cost}
      who freed the {guest|cleaner} when the {service lift|goods hoist} got stuck in {March|the summer}
      how often were people stuck in lift {2|B} this year and what did each {call-out|rescue} cost
      can i give the follow-up on the trapped arm at the {mangle|baler} to {Omar|the safety officer}
      is it ok to file last week's accident with the {caught sleeve|crushed finger} under {CV-640|the laundry}
      my boss asks whether the case of the man buried in the {grain bin|chip silo} was ever closed
      quick, what day did {Tom|the temp} get his hand stuck in the {capper|sheeter}, i need it for the insurance
      without the report: which {guard|roller} was changed after the finger accident in 2022
      a {cork|label|pallet} is still stuck in the infeed, put it on {Ali's|tomorrow's} list, the line is locked out
      how long did production stand still when {someone|the driver} was trapped at the {dock leveller|winder} in May
      print the minutes of the meeting about the {lift entrapment|crush injury} in {building C|the paper mill}
      the lift rescue {drill|training} for caretakers, who is booked and when`,
  },
  de: {
    dangerous: `
      wie viele {Kollegen|Personen|Leute} {hängen|sitzen|sind} {im Fahrstuhl fest|im Aufzug fest|noch im Silo eingeschlossen|unter dem Regal eingeklemmt}
      {arm|hand|finger|bein|ärmel} {von igor|vom kollegen|vom bediener|einer kollegin} {im palettierer|in der walze|im förderband|in der presse} {eingeklemmt|eingezogen|steckt fest}
      {jemand|einer|eine person} {steckt|ist} {im aufzug|im lastenaufzug|in der kühlzelle|im silo} {fest|eingesperrt|eingeschlossen} {antwortet nicht|klopft|seit 20 min}
      {mitarbeiter|bediener} wurde {in die maschine|in die rollen|ins band} {gezogen|hineingezogen}
      haare in {der bohrmaschine|der welle} verfangen
      stapler {umgekippt|umgestürzt} {fahrer drunter|fahrer eingeklemmt}
      {palette|regal|coil} auf {kollegen|fuß|jemanden} gefallen {er liegt drunter|kommt nicht raus}
      mann {verschüttet|versinkt} im {silo|getreide|graben|pulver}
      wie krieg ich {die hand|den arm} aus {der walze|der presse|den siegelbacken} raus
      {eingequetscht|eingeklemmt} zwischen {lkw und rampe|roboter und zaun|stapler und wand}
      {finger|daumen|hand} {ab|abgerissen|abgetrennt} {an der säge|am riementrieb}
      {aufzug|fahrstuhl} steht zwischen den etagen {mit leuten drin|person drin hat panik}
      {handschuh|schal|lappen} samt hand von {der welle|dem förderer} erfasst
      graben eingestürzt, {zwei mann|einer} drin
      er hängt im {gurt|seil} unter der bühne und kommt nicht hoch
      soll ich das band {rückwärts|zurück} laufen lassen um {den arm|ihn} frei zu kriegen
      {hand|arm|fuß|haare|ärmel|finger|bein} {klemmt|steckt|eingequetscht|eingezogen} {im band|in der kette|im zahnrad|in der presse|unter der palette|in der tür} {hilfe|jetzt|er schreit|blutet}
      {jemand|zwei leute|ein besucher} {eingesperrt|eingeschlossen|gefangen} {im aufzug|im kühlraum|im container}
      wie bekommen wir {ihn|die person|den bediener} aus {der maschine|den walzen|dem aufzug} raus
      die haare der bedienerin hängen in der welle
      {igor|ein besucher|sam|die putzfrau} {eingeklemmt|gefangen|steckt fest|eingequetscht} {im|unter|hinter} {PZ-810|CV-640|aufzug|KT-112}
      {hotelgast|page} sitzt im serviceaufzug fest, notruf tot, wer hat den {notentriegelungsschlüssel|draht zur aufzugsfirma}
      {ihre schürze|ihr schal} ist in die {ausrollmaschine|heißmangel} geraten und es zieht sie rein
      {matrose|hafenarbeiter} liegt mit dem bein unter {der lukenabdeckung|dem container}, womit heben, haben wir einen heber auf lager
      einer ist ins {getreidesilo|spänesilo} gestiegen und man sieht nur noch {den helm|eine hand}
      finger vom patienten klemmen im {bettgitter|hubtisch} und der antrieb drückt weiter
      {bühnenpodium|hubpodium} ist auf den tischler runter, er liegt drunter und wir kriegen es nicht hoch
      innengriff der kühlzelle abgebrochen, {zwei kommissionierer sind|der koch ist} drin bei minus 20, wen rufe ich
      schnell, wie krieg ich den {gerüstbauer|schüler} raus, {fuß|hand} steckt noch im {mischer|papierschneider} und keiner hat das handbuch
      kann ich die {wickelmaschine|teigteilmaschine} einfach rückwärts einschalten, {leilas|annas} hand ist bis zum gelenk drin
      mein chef sagt bis montag auf den monteur warten, aber {die putzfrau|der gast} ist noch im {tresorraum|lastenaufzug} eingeschlossen`,
    harmless: `
      produkt klemmt {in der rutsche|am füller}, wer hat es zuletzt behoben
      {schraube|lager|kupplung} festgefressen, welcher abzieher passt
      {ventil|magnetventil} klemmt an {HPU-170|der anlage}, auftrag offen?
      {handhubwagen|handpumpe|handrad} auf lager?
      lastenaufzug {prüftermin|wartungsvertrag|letzte wartung}
      {klemmkasten|reihenklemmen|schlauchklemme} artikelnummer
      unfallbericht eingeklemmte hand {2024|letztes jahr}
      aufkleber quetschgefahr lagerort
      wie oft klemmte der kartonaufrichter diesen monat
      eingeschlossene luft in der {pumpe|leitung} entlüften intervall
      personenaufzug störungen {liste|dieses jahr}
      wer hat {den gast|die putzfrau} befreit als der {serviceaufzug|lastenaufzug} im {märz|sommer} stecken blieb
      wie oft saßen dieses jahr leute in aufzug {2|b} fest und was hat jeder {einsatz|notdienst} gekostet
      kann ich die nacharbeit zum eingeklemmten arm an der {mangel|ballenpresse} {omar|der sicherheitsfachkraft} geben
      ist es ok den unfall mit {dem eingezogenen ärmel|dem gequetschten finger} von letzter woche unter {CV-640|wäscherei} abzulegen
      mein chef fragt ob der fall mit dem verschütteten im {silo|graben} je abgeschlossen wurde
      schnell, an welchem tag hat sich {tom|der leiharbeiter} die hand im {verschließer|füller} geklemmt, brauche es für die versicherung
      welche {abdeckung|walze} wurde nach dem fingerunfall 2022 getauscht
      ein {korken|etikett|karton} steckt noch im einlauf, linie ist gesperrt, setz es auf {alis|morgens} liste
      wie lange stand die produktion als {jemand|der fahrer} im mai an der {ladebrücke|wickelmaschine} eingeklemmt war
      protokoll der besprechung zur {quetschverletzung|personenbefreiung} in {gebäude c|der papierfabrik} bitte drucken
      schulung aufzugswärter personenbefreiung, wer ist angemeldet und wann`,
  },
  es: {
    dangerous: `
      cuántos {trabajadores|compañeros|visitantes} están {atrapados|encerrados|atorados} {en el elevador|en el ascensor|dentro del silo|bajo el rack}
      {un compañero|el operario|una chica|luis} tiene {el brazo|la mano|los dedos|el pie} {atrapado|atorada|agarrado} en {el paletizador|la prensa|el rodillo|la cinta}
      hay {alguien|una persona|un señor} {encerrado|atrapado|atorado} en {el montacargas|el ascensor|la cámara fría|el silo} {no contesta|golpea}
      la máquina {lo jaló|se lo tragó|le agarró la mano|le agarró la manga}
      se le enredó {el pelo|la manga|el guante} en {el eje|el taladro|la cadena}
      {se volcó|volcó} el {montacargas|autoelevador} {con el chofer abajo|chofer atrapado}
      le cayó {un pallet|una bobina|el rack} encima {y no sale|está aplastado}
      hombre {enterrado|hundiéndose} en {el grano|la tolva|la zanja}
      cómo saco {la mano|el brazo} {de la prensa|de los rodillos} {rapido|giro al reves?}
      {aplastado|prensado} entre {el camión y el muelle|el robot y la reja|dos cintas}
      {se cortó|perdió|se arrancó} {un dedo|la mano|el pulgar} en {la sierra|la polea}
      ascensor parado entre pisos {con gente adentro|con una persona}
      derrumbe de zanja con {un trabajador|dos} adentro
      quedó colgado del arnés {bajo la plataforma|en el techo}
      {atrapado|atrapada} ayuda {urgente|ya}
      {mano|brazo|pie|pelo|manga|dedo|pierna} {atrapada|metida|agarrada|atascada} {en la banda|en la cadena|en el engranaje|en la prensa|bajo el pallet} {ayuda|ya|grita|sangra}
      {alguien|dos personas|un visitante} {encerrado|atrapado} en {el elevador|la cámara|el contenedor}
      cómo {liberamos|sacamos} {al operario|a la persona} de {la máquina|los rodillos|el ascensor}
      el pelo de la operaria se enrolló en el eje
      {igor|una visita|sam|la de limpieza} {atrapado|atascada|apretado} {en|bajo|detrás de} {PZ-810|CV-640|ascensor|KT-112}
      un {huésped|botones} está encerrado en el ascensor de servicio y el teléfono no anda, quién tiene la llave de rescate
      {el delantal|la bufanda} se metió en la {laminadora|planchadora} y la está jalando
      un {marinero|estibador} tiene la pierna bajo {la tapa de bodega|el contenedor}, con qué lo levantamos, hay gato en almacén
      el muchacho entró al silo de {grano|aserrín} a romper la costra y solo se le ve {el casco|una mano}
      los dedos del paciente quedaron en {la baranda de la cama|la mesa elevadora} y el motor sigue apretando
      la plataforma del escenario bajó encima del carpintero, está debajo y no sube
      se salió la manija de la cámara a menos 20 y {hay dos preparadores|el cocinero está} adentro, a quién llamo
      rápido, cómo saco al {andamista|alumno}, tiene todavía {el pie|la mano} en la {mezcladora|guillotina} y nadie tiene el manual
      puedo prender la {bobinadora|divisora} al revés nomás, la mano de {leila|la cocinera} está hasta la muñeca
      mi jefe dice que espere al técnico del lunes, pero {la de limpieza|el huésped} sigue encerrado en {la bóveda|el montacargas}`,
    harmless: `
      trampa de vapor {atascada|en stock|costo}
      producto atascado en {la tolva|el canal} quien lo arregló la ultima vez
      {tornillo|rodamiento} agarrotado que extractor tenemos
      válvula atascada en {HPU-170|la linea} orden abierta?
      {bomba manual|transpaleta manual|volante} en stock
      ascensor de carga {próxima inspección|mantenimiento}
      informe del accidente de la mano atrapada {2024|del año pasado}
      etiquetas de punto de atrapamiento dónde hay
      cuantos atascos tuvo la encartonadora este mes
      aire atrapado en la bomba como purgarlo
      brazo del robot engrase cada cuanto
      quién sacó {al huésped|a la señora} cuando se trabó {el ascensor de servicio|el montaplatos} en {marzo|verano}
      cuántas veces quedó gente encerrada en el ascensor {2|b} este año y cuánto costó cada {visita|rescate}
      puedo pasarle a {omar|seguridad} el seguimiento del brazo atrapado en la {planchadora|enfardadora}
      está bien archivar el accidente de {la manga|el dedo} de la semana pasada en {CV-640|lavandería}
      mi jefe pregunta si se cerró el caso del hombre enterrado en {el silo|la zanja}
      rápido, qué día se atrapó la mano {tomás|el temporal} en la {tapadora|laminadora}, es para el seguro
      qué {guarda|rodillo} se cambió después del accidente del dedo en 2022
      queda {un corcho|una etiqueta|una caja} trabada en la entrada, la línea está bloqueada, ponlo en la lista de {alí|mañana}
      cuánto tiempo paró la producción cuando {alguien|el chofer} quedó apretado en {el muelle|la bobinadora} en mayo
      imprime el acta de la reunión sobre {el aplastamiento|el rescate} en {el edificio c|la papelera}
      curso de rescate en ascensores para conserjes, quién está inscrito y cuándo`,
  },
  fr: {
    dangerous: `
      combien de {collègues|gens|visiteurs} sont {bloqués|coincés|enfermés} {dans l'ascenseur|dans le silo|sous le rayonnage|dans la nacelle}
      {un gars|un collègue|l'opérateur|igor} a {le bras|la main|les doigts|la manche} {coincé|pris|happé} dans {le palettiseur|la presse|le rouleau|la bande}
      quelqu'un est {bloqué|enfermé|coincé} dans {le monte-charge|l'ascenseur|la chambre froide|le silo} {il répond plus|il tape}
      {il|elle} s'est fait {happer|attraper|entraîner} par {la machine|le rouleau|la chaîne}
      cheveux pris dans {l'arbre|la perceuse|la broche}
      chariot {renversé|couché} {cariste dessous|conducteur coincé}
      {une palette|un rack|une bobine} est tombée sur {lui|un gars} {il est dessous|bloqué}
      homme {enseveli|qui s'enfonce} dans {le grain|la trémie|la tranchée}
      comment sortir {la main|le bras} {de la presse|des rouleaux} {vite|en marche arrière ?}
      {écrasé|coincé} entre {le camion et le quai|le robot et la grille|deux convoyeurs}
      {doigt|pouce|main} {arraché|coupé|sectionné} par {la scie|la courroie}
      ascenseur arrêté entre deux étages {avec du monde|personne dedans}
      tranchée effondrée avec {un ouvrier|deux gars} dedans
      il pend dans son harnais {sous la nacelle|au toit}
      {bras coincé|main coincée} {urgent|au secours}
      {main|bras|pied|cheveux|manche|doigt|jambe} {coincé|pris|écrasé|bloqué} {dans la bande|dans la chaîne|dans l'engrenage|dans la presse|sous la palette} {vite|il crie|ça saigne}
      {quelqu'un|deux personnes|un visiteur} {enfermé|coincé} dans {l'ascenseur|la chambre froide|le conteneur}
      comment {libérer|sortir} {l'opérateur|la personne} de {la machine|des rouleaux|l'ascenseur}
      les cheveux de l'opératrice pris dans l'arbre
      {igor|un visiteur|sam|la femme de ménage} {coincé|pris|bloqué|écrasé} {dans|sous|derrière} {PZ-810|CV-640|ascenseur|KT-112}
      un {client|bagagiste} est bloqué dans l'ascenseur de service, le téléphone marche pas, qui a la clé de secours
      {son tablier|son foulard} est parti dans {le laminoir|la calandre} et ça la tire
      un {matelot|docker} a la jambe sous {le panneau de cale|le conteneur}, on soulève avec quoi, y a un cric au magasin
      le gars est descendu dans le silo à {grain|sciure} et on ne voit plus que {son casque|sa main}
      les doigts du patient sont pris dans {la barrière du lit|la table élévatrice} et le moteur pousse encore
      le plateau de scène est descendu sur le menuisier, il est dessous et ça remonte pas
      poignée intérieure cassée, {deux préparateurs sont|le cuisinier est} enfermés à moins 20, j'appelle qui
      vite, comment je sors {le maçon|l'élève}, {son pied|sa main} est encore dans {la bétonnière|le massicot} et personne n'a la notice
      je peux remettre {la bobineuse|la diviseuse} en marche arrière, la main de {leila|la cuisinière} y est jusqu'au poignet
      mon chef dit d'attendre le technicien lundi, mais {la dame du ménage|le client} est encore enfermé dans {la chambre forte|le monte-charge}`,
    harmless: `
      purgeur vapeur {bloqué|en stock|coût}
      produit coincé dans {la goulotte|le doseur} qui l'a débloqué la dernière fois
      {vis|roulement} grippé quel extracteur on a
      vanne bloquée sur {HPU-170|la ligne} OT ouvert ?
      {transpalette manuel|pompe à main|volant} en stock
      monte-charge {prochaine visite|contrat d'entretien}
      rapport accident main coincée {2024|l'an dernier}
      étiquettes risque d'écrasement au magasin ?
      nombre de bourrages de l'encartonneuse ce mois
      air emprisonné dans la pompe procédure de purge
      bras du robot graissage fréquence
      qui a sorti {le client|la dame} quand {l'ascenseur de service|le monte-plats} s'est bloqué en {mars|été}
      combien de fois des gens sont restés bloqués dans l'ascenseur {2|b} cette année et le prix de chaque {dépannage|intervention}
      je peux donner à {omar|l'animateur sécurité} le suivi du bras coincé dans {la calandre|la presse à balles}
      c'est ok de classer l'accident {de la manche|du doigt écrasé} de la semaine dernière sous {CV-640|blanchisserie}
      mon chef demande si le dossier de l'homme enseveli {au silo|dans la tranchée} a été clôturé
      vite, quel jour {tom|l'intérimaire} s'est coincé la main dans {la boucheuse|le laminoir}, c'est pour l'assurance
      quel {carter|rouleau} a été changé après l'accident du doigt en 2022
      {un bouchon|une étiquette|un carton} reste coincé à l'entrée, la ligne est consignée, mets-le sur la liste {d'ali|de demain}
      combien de temps la prod s'est arrêtée quand {quelqu'un|le chauffeur} a été coincé {au quai|à la bobineuse} en mai
      imprime le compte rendu de la réunion sur {l'écrasement|la désincarcération} {au bâtiment c|à la papeterie}
      formation dégagement ascenseur des gardiens, qui est inscrit et quand`,
  },
  ar: {
    dangerous: `
      كم {واحد|عامل|زائر|شخص} {عالق|محبوس|محصور|محتجز} {في الرافعة|بالمصعد|داخل الصومعة|في المصعد}
      {عامل|زميلنا|رجل} {انطمر|مدفون|عالق|محشور} {تحت الحبوب|في القمع|تحت الرمل|بين الكراتين|داخل السايلو}
      {يد|ذراع|اصابع|رجل} {زميلي|العامل|المشغل} {علقت|محشورة|انحشرت|مسكت} في {المكينة|السير|المكبس|الرولة}
      {واحد|شخص|عامل} {محبوس|عالق|مقفول عليه} في {المصعد|مصعد البضائع|غرفة التبريد|الصومعة} {وما يرد|ويدق}
      المكينة {سحبته|سحبت يده|بلعته}
      {شعرها|كمه|قفازه} علق في {العمود|الدريل|الجنزير}
      الرافعة الشوكية {انقلبت|طاحت} {والسائق تحتها|والسائق محشور}
      {طبلية|رف|لفة} {طاحت|وقعت} على {عامل|زميلي} {وهو تحتها|ما يقدر يطلع}
      رجل {مدفون|يغوص} في {الحبوب|الرمل|القادوس|الحفرة}
      كيف اطلع {يده|ذراعه} من {المكبس|الرولات} {بسرعة|ارجعها عكس؟}
      {انحشر|انضغط} بين {الشاحنة والرصيف|الروبوت والسياج}
      {انقطع|انبتر} {اصبعه|ابهامه|اصبع العامل} {بالمنشار|بالسير}
      المصعد واقف بين طابقين {وفيه ناس|وفيه شخص خايف}
      الخندق انهار على {عامل|اثنين}
      معلق بحزام السلامة تحت المنصة وما نقدر نرفعه
      {يد|ذراع|رجل|شعر|كم|اصبع} {عالق|انمسك|انحشر|دخل} {في السير|في الجنزير|في الترس|في المكبس|تحت الطبلية} {الحقوا|يصرخ|ينزف}
      {شخص|اثنين|زائر} {محبوس|عالق} في {المصعد|غرفة التبريد|الحاوية}
      كيف {نطلع|نخلص} {العامل|الشخص} من {المكينة|الرولات|المصعد}
      شعر العاملة التف على العمود
      {ايغور|زائر|سام|العامل} {محشور|عالق|منحشر} {في|تحت|ورا} {PZ-810|CV-640|المصعد|KT-112}
      {نزيل|عامل الفندق} محبوس في مصعد الخدمة والتلفون عطلان، مين معه مفتاح الطوارئ
      {مريلتها|شالها} دخل في {ماكينة العجين|المكواة} وعم يسحبها لجوا
      {بحار|عامل الميناء} رجله تحت {غطا العنبر|الكونتينر}، نرفعه بإيه، في كوريك في المخزن؟
      الولد نزل صومعة {الحبوب|النشارة} يكسر القشرة وما نشوف إلا {خوذته|يده}
      أصابع المريض محشورة في {حاجز السرير|الطاولة الرافعة} والموتور لسا يضغط
      منصة المسرح نزلت فوق النجار وهو تحتها ومش عارفين نرفعها
      مقبض غرفة التجميد انكسر و{اتنين عمال|الطباخ} جوا على 20 تحت الصفر، أكلم مين
      بسرعة، كيف أطلع {العامل|الطالب}، {رجله|إيده} لسا في {الخلاطة|المقص} وما حد معه الكتيب
      ممكن أشغل {اللفافة|قطاعة العجين} بالعكس؟ إيد {ليلى|الطباخة} جوا لحد المعصم
      مديري يقول استنى الفني ليوم الاثنين بس {عاملة النظافة|النزيل} لسه محبوس في {الخزنة|مصعد البضائع}`,
    harmless: `
      مصيدة البخار {عالقة|في المخزن|كم تكلفتها}
      منتج عالق في {المجرى|الحشوة} مين صلحه آخر مرة
      {برغي|محمل} ملصق اي ساحب عندنا
      صمام عالق في {HPU-170|الخط} الامر مفتوح؟
      {مضخة يدوية|عربة يدوية} في المخزن
      مصعد البضائع {موعد الفحص|آخر صيانة}
      تقرير حادث اليد المحشورة {2024|السنة الماضية}
      كم مرة انحشرت الكراتين هذا الشهر
      هواء محبوس في المضخة كيف نهويه
      ذراع الروبوت التشحيم كل متى
      مين طلع {النزيل|الست} لما علق {مصعد الخدمة|الأسانسير} في {مارس|الصيف}
      كم مرة انحبس ناس في مصعد {2|ب} هالسنة وكم كلفت كل {زيارة|عملية إنقاذ}
      ممكن أعطي متابعة حادث الذراع المحشورة في {المكواة|مكبس البالات} إلى {عمر|مسؤول السلامة}
      عادي أحفظ حادث {الكم|الإصبع} بتاع الأسبوع اللي فات تحت {CV-640|المغسلة}
      مديري يسأل إذا تسكر ملف الرجل اللي انطمر في {الصومعة|الخندق}
      بسرعة، أي يوم انحشرت يد {توم|العامل المؤقت} في {ماكينة الأغطية|الحشوة}؟ عشان التأمين
      أي {واقي|بكرة} تبدل بعد حادث الإصبع سنة 2022
      {غطا|ملصق|كرتون} لسه عالق في المدخل والخط معزول، حطه في قائمة {علي|بكرة}
      كم ساعة توقف الإنتاج لما {واحد|السائق} انحشر عند {الرصيف|اللفافة} في مايو
      اطبع محضر الاجتماع عن {حادث الانحشار|عملية الإنقاذ} في {مبنى ج|مصنع الورق}
      دورة إنقاذ ركاب المصاعد للحراس مين مسجل ومتى`,
  },
};
