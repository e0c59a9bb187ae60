import type { Examples } from './examples.ts';

/** Fire, smoke, a burning smell, a battery that swells or smokes. */
export const fire: Examples = {
  en: {
    dangerous: `
      {burning|burnt|scorched|hot plastic} smell {from|near|around|at} {mcc-420|the panel|motor 3|the charger|behind the oven}
      {smoke|black smoke|white smoke} {coming out of|pouring from|rising from|inside} {k-202|the cabinet|the extractor|the dust collector|the gearbox}
      fire {in the switch room|on line 3|in the dust filter|in the skip|at the fryer} {what now|help|!!|do i use water}
      {flames|a flame} {coming out of|on|under} the {oven|fryer|compressor|battery|trailer}
      {forklift battery|battery charger|lithium pack|ups battery} is {glowing|swelling|hissing and hot|smoking} {and stinks of rotten eggs|what to do}
      {sparks|embers|glowing dust} {in the duct|in the silo|after welding} {and smouldering|smells of burning}
      its {on fire|burning} {the wrapper|the heater|the pallet stack}
      {smells like something is burning|something smells burnt} {near the dryer|upstairs|keep running?}
      who has the WO for the burnt smell at {mcc 420|T-401}, its getting {stronger|worse}
      {fryer|oil pan|hot oil} caught fire {throw water?|lid on?|what first}
      rags {smouldering|started smoking} in the bin
      transformer is {smoking|humming and smoking|spitting oil and fire}
      explosion in {the dust collector|the boiler house|the silo|battery room} {people inside|what do we do}
      {breaker|cable|plug|socket} is {melting|glowing red|smoking} {leave it on?|should i open the door}
      fire alarm {is going off|ringing} {in building b|and i see smoke|nobody leaves}
      bearing is {red hot and smoking|on fire} on {the fan|cv-640}
      put out the {motor|panel|electrical} fire with {water|a hose|my jacket}?
      {smok|smke|somke} {from mcc|out of compresor|in swich room} {hlp|pls}
      laptop battery on the bench {puffed up and hot|is on fire}
      {grease|lint|dust} in the {duct|oven|dryer} {ignited|is burning}
      acetylene {hose|cylinder|bottle} is {burning|on fire|hot and hissing}
      {smell of|smells like|stinks of} {burning rubber|burnt wires|hot metal|burning dust|smouldering|an electrical burn} {at the conveyor|in the office|from the ceiling|near the ups|in hall b}
      {there is|theres|i see|we have} {smoke|fire|flames|a glow|sparks} {in the basement|on the roof|at the dryer|behind the panel|in the truck|under the line}
      {charger|cable|motor|bearing|heater|drive|lamp|oil} is {smoking|burning|on fire|glowing|catching fire|smouldering} {!!|help|at line 1|what now}
      {motor|fan|belt|brake} {got so hot it smokes|is smoking|burns} {can i keep it running|just finish the batch|spray water}
      big bang in the switchgear, black smoke
      battery on the AGV is bloated and warm
      belt caught fire on conveyor 3
      {big|loud|huge} {bang|boom|explosion} {in|from} the {switchgear|boiler house|silo|battery room|transformer|compressor room} {and smoke|people inside|just now}
      flames licking out of the fryer hood
      plastic smell and haze in control room
      ups room hissing and hot
      dust explosion at bagging
      {K-202|P-101A|cv-640|the chiller|forklift 2|the kettle|AHU-1|MCC-420|the dryer|T-401} {oil on fire|is on fire|caught fire|motor burning|in flames|smoking badly|smokes from the belt|burns|smells burnt|fan on fire}
      K-202 oil on fire
      the {hay|straw} in the barn steams and smells like {caramel|tobacco}, it's hot when i push my hand in, who do i ring
      {e-bike|scooter} battery in the staff room pops and {spits sparks|pours white smoke}
      deep fryer oil is at 260 and smoking blue, thermostat part is on order, can we {keep frying|do the lunch service}
      stage {curtain|drape} touches the lamp and it's {browning|starting to glow}, show goes on in five
      {tumble dryer|ironer} in the hospital laundry smells of singed cotton and smoke comes from the {lint box|stack}
      ship's {funnel casing|engine room lagging} is glowing, oil dripped on it, which extinguisher do i take
      we have {coal|wood pellets} smouldering in bunker 3, is it ok to just close the lid and go home
      quick, give me the code of the {gas suppression|sprinkler} room, {racks|pallets} are burning and it didn't go off
      my boss wants the {wood dryer|roaster} kept on until the order is full, but there are {embers|sparks} coming out with the {chips|beans}
      can i carry the {drone|drill} battery outside, it's swollen, {hissing|too hot to hold} and still on charge`,
    harmless: `
      {fire extinguisher|fire pump|fire hose|fire door|sprinkler|smoke detector} {inspection|next service|part number|who checked it|test certificate} 
      {burner|flame rod|ignitor} {spare parts|cleaning interval|price}
      fire {drill|warden list|alarm test|risk assessment} {date|when is the next|where filed}
      smoke {test|machine} of the duct {scheduled when|report}
      hot {runner|plate|air gun} {heater|nozzle} stock
      burnt out {bulb|motor|contactor} {replaced last month|cost|wo}, how many
      {motor|coil|relay} burned out {last year|in march|twice}, what did it cost
      fire damper {actuator|pm list}
      battery {replacement|room ventilation|water top up} {schedule|cost}
      emergency {lighting|exit sign} test log
      ash {removal|conveyor} wo
      flame {arrester|detector} {part number|calibration due}
      burn in test of the vfd {result|how long}
      smoke detector {battery change|cleaning} due dates
      spark {plug|arrestor} for G-430
      fired heater {drawing|inspection report}
      firewall {rule|firmware update} for the plc network
      report on the {oven|warehouse} fire in {2022|june}
      charger for forklift 2 {shows fault 14|part number}
      motor runs {warm|hotter than usual} what should i check
      who investigated the {barn|paint booth} fire back in {August|2019} and where is the report
      what did that burnt {dryer|fryer} cost us in the end, motor and labour
      give the job for the {scorched socket|burnt contactor}, dead and locked out since Friday, to {Igor|the electricians}
      can i order two more {extinguishers|fire blankets} for the {bakery|theatre}, who has to approve it
      my boss wants to know how many false alarms the smoke detectors in the {ward|hotel} had without the tests
      is it ok to move the {fire drill|extinguisher service} to next {Tuesday|month}
      quick, when did the {pellet bunker|saw} last catch fire, the auditor is still here
      what was noted as the cause when the {charger|bearing} burned out in the {garage|tunnel}
      close the order for the smoke damage in {room 12|the galley}, painter was there yesterday
      which supplier did the fire stopping in the {data centre|cable shaft} and until when is the warranty
      where is the photo of the burn marks on the {brake drum|plug} from last {winter|inspection}`,
  },
  de: {
    dangerous: `
      {es riecht|riecht} {verbrannt|verschmort|nach brand|angekokelt} {am|beim|hinterm} {mcc 420|schaltschrank|motor|ladegerät}
      {rauch|qualm|schwarzer rauch} {aus|steigt auf aus|kommt aus} {kompressor 2|dem schaltschrank|dem filter|der absaugung}
      {brand|feuer} {im schaltraum|an linie 3|im filter|in der fritteuse} {was tun|hilfe|!!|mit wasser?}
      {es brennt|brennt} {im lager|am wickler|unterm ofen}
      flammen {aus dem ofen|am kompressor|an der batterie}
      {staplerbatterie|akku|ladegerät} {glüht|bläht sich auf|zischt und ist heiß|raucht}
      {funkenflug|glimmnest|glut} {im kanal|im silo|nach dem schweißen}
      {schmorgeruch|brandgeruch|kabelbrand} {am trafo|im büro|wird stärker|weiterlaufen lassen?}
      fett brennt {mit wasser löschen|deckel drauf}
      lappen {glimmen|rauchen} im eimer
      trafo {raucht|brummt und raucht}
      explosion {im silo|im filter|im batterieraum} {leute drin|was tun}
      {stecker|kabel|klemme} {schmilzt|glüht|schmort} {anlassen?|tür aufmachen?}
      {brandmelder|feueralarm} {geht los|klingelt} und {ich sehe rauch|keiner geht raus}
      lager {glüht rot|raucht} {am ventilator|am förderer}
      acetylenflasche {brennt|heiß und zischt}
      {rauhc|qulam|feur} {aus mcc|im schaltrum} {hilfe|schnell}
      elektrobrand mit {wasser|gartenschlauch} löschen?
      {riecht nach|stinkt nach|geruch von} {verbranntem gummi|verschmorten kabeln|heißem metall|schwelbrand} {am förderer|im büro|aus der decke|bei der usv}
      {da ist|hier ist|ich sehe|wir haben} {rauch|feuer|flammen|glut|funken} {im keller|auf dem dach|am trockner|hinterm schrank|im lkw}
      {ladegerät|kabel|motor|lager|heizung|umrichter|öl} {raucht|brennt|glüht|schmort|qualmt} {!!|hilfe|an linie 1|was jetzt}
      es hat geknallt in der schaltanlage
      {es hat geknallt|lauter knall|explosion} {in der schaltanlage|im kesselhaus|im silo|im batterieraum|im trafo} {und rauch|leute drin|gerade eben}
      {K-202|P-101A|CV-640|der kühler|stapler 2|AHU-1|MCC-420|der trockner|T-401} {öl brennt|brennt|hat feuer gefangen|motor brennt|steht in flammen|raucht stark|qualmt|riecht verbrannt|lüfter brennt}
      das {heu|stroh} in der scheune dampft und riecht nach {karamell|tabak}, innen ganz heiß, wen ruf ich an
      {e-bike-akku|rollerakku} im pausenraum knallt und {sprüht funken|stößt weißen rauch aus}
      frittieröl ist bei 260 und qualmt blau, thermostat ist bestellt, können wir {weiter frittieren|das mittagessen fertig machen}
      der {bühnenvorhang|molton} hängt am scheinwerfer und wird {braun|glühend}, vorstellung geht in fünf minuten los
      {wäschetrockner|mangel} im krankenhaus riecht versengt und aus dem {flusenkasten|schacht} kommt rauch
      isolierung am {schiffsdiesel|schornstein} glüht, da ist öl draufgetropft, welchen löscher nehm ich
      im bunker 3 schwelen {kohlen|pellets}, reicht es wenn ich den deckel zumache und heimgehe
      schnell, gib mir den code vom {löschgas|sprinkler}raum, {die racks|paletten} brennen und es hat nicht ausgelöst
      mein chef will den {spänetrockner|röster} anlassen bis der auftrag voll ist, aber mit {den spänen|den bohnen} kommt glut raus
      kann ich den {drohnen|schrauber}akku raustragen, er ist dick, {zischt|zu heiß zum anfassen} und hängt noch am ladegerät`,
    harmless: `
      {feuerlöscher|feuerlöschpumpe|brandschutztür|sprinkler|rauchmelder} {prüfung|nächste wartung|teilenummer|wer geprüft}
      {brenner|zündelektrode} {ersatzteile|reinigungsintervall|preis}
      {brandschutzübung|räumungsübung|brandschutzhelfer} {termin|liste}
      durchgebrannte {lampe|sicherung|spule} {letzten monat|kosten}
      {motor|schütz} abgebrannt {letztes jahr|im märz}, was hat das gekostet
      brandschutzklappe {stellantrieb|wartungsliste}
      batterie {wechsel|wasser nachfüllen} {termin|kosten}
      rauchgas {messung|temperatur} letzter wert
      bericht zum brand {2022|in der halle}
      funkenlöschanlage {wartung|ersatzteile}
      flammenwächter {teilenummer|letzte prüfung}
      zündkerze G-430
      firewall regel sps netz
      motor wird {wärmer als sonst|warm} was prüfen
      brandlast im lager gutachten ablage
      wer hat damals den brand {in der scheune|in der lackierkabine} untersucht und wo liegt der bericht
      was hat uns {der verbrannte trockner|die ausgebrannte fritteuse} am ende gekostet, motor und lohn
      gib den auftrag für die {verschmorte steckdose|verbrannte klemme}, seit freitag freigeschaltet, an {igor|die elektriker}
      kann ich noch zwei {feuerlöscher|löschdecken} für {die bäckerei|das theater} bestellen, wer gibt das frei
      mein chef will wissen wie viele fehlalarme die rauchmelder {auf station|im hotel} hatten, ohne die tests
      ist es ok die {räumungsübung|löscherwartung} auf nächsten {dienstag|monat} zu schieben
      schnell, wann hat {der pelletbunker|die säge} zuletzt gebrannt, der prüfer ist noch da
      was wurde als ursache vermerkt als {das ladegerät|das lager} in der {garage|halle} durchgebrannt ist
      schließ den auftrag zum rauchschaden in {zimmer 12|der kombüse}, der maler war gestern da
      welche firma hat die brandschottung im {rechenzentrum|kabelschacht} gemacht und bis wann ist gewährleistung
      wo ist das foto von den schmorspuren {am stecker|an der bremstrommel} vom letzten {winter|rundgang}`,
  },
  es: {
    dangerous: `
      {huele|hay olor} a {quemado|plástico quemado|chamuscado} {en|cerca de} {mcc-420|el tablero|el motor|el cargador}
      {sale|está saliendo} humo {del compresor|del gabinete|del filtro|de la caja} {negro|!!|qué hago}
      {fuego|incendio} en {la sala eléctrica|la línea 3|la freidora|el filtro} {que hago|ayuda|le tiro agua?}
      {se está quemando|se prendió fuego|arde} {el tablero|el calentador|la pila de pallets}
      llamas {en el horno|saliendo del compresor|bajo la batería}
      la batería del montacargas {está al rojo|se hincha|echa humo|hierve y silba}
      {chispas|brasas} en {el ducto|el silo} {despues de soldar|y huele a quemado}
      el olor a quemado {es cada vez mas fuerte|sigue, paro o no?}
      aceite {prendido|en llamas} {le tiro agua|tapo?}
      trapos {humeando|prendidos} en el tacho
      el transformador {echa humo|zumba y humea}
      explosión en {el silo|el colector de polvo|la sala de baterías} {hay gente}
      el {enchufe|cable|interruptor} se {derrite|está quemando|pone rojo} {lo dejo?|abro la puerta?}
      suena la alarma de incendio {y veo humo|nadie sale}
      rodamiento {al rojo|echando humo} {del ventilador|de la cinta}
      cilindro de acetileno {prendido|caliente y silba}
      {umo|uele a kemado|insendio} {en mcc|sala electrica} ayuda
      apago {el motor|el tablero} con {agua|la manguera}?
      {huele a|olor a|apesta a} {goma quemada|cables quemados|metal caliente|quemado} {en la cinta|en la oficina|del techo|en la ups}
      {hay|veo|tenemos} {humo|fuego|llamas|chispas} {en el sótano|en el techo|en el secador|atrás del tablero|en el camión}
      {el cargador|el cable|el motor|el rodamiento|el calentador|el variador|el aceite} {echa humo|se quema|está al rojo|se prendió} {!!|ayuda|en línea 1}
      exploto algo en la subestacion
      {explotó algo|fuerte explosión|estallido} en {la subestación|la sala de calderas|el silo|la sala de baterías} {y humo|hay gente|recién}
      {K-202|P-101A|CV-640|el chiller|montacargas 2|AHU-1|MCC-420|el secador} {aceite prendido|se prendió fuego|está en llamas|motor quemándose|echa humo|humea|huele a quemado|está ardiendo}
      {el heno|la paja} del granero echa vapor y huele a {caramelo|tabaco}, adentro quema, a quién llamo
      la batería de {la bici eléctrica|el patinete} en el comedor revienta y {tira chispas|echa humo blanco}
      el aceite de la freidora está a 260 y humea azul, el termostato está pedido, {seguimos friendo|terminamos el almuerzo}
      {el telón|la cortina} toca el foco y se está poniendo {marrón|brasa}, la función empieza en cinco
      {la secadora|la planchadora} del hospital huele a algodón chamuscado y sale humo de {la caja de pelusa|la chimenea}
      el aislante del {motor del barco|escape} está al rojo, le goteó aceite, qué extintor agarro
      hay {carbón|pellets} quemándose lento en la tolva 3, basta con cerrar la tapa e irme a casa?
      rápido, dame el código de la sala de {gas extintor|rociadores}, arden {los racks|los pallets} y no se disparó
      mi jefe quiere que {el secador de madera|la tostadora} siga hasta completar el pedido, pero con {la viruta|el café} salen brasas
      puedo sacar afuera la batería {del dron|del taladro}, está hinchada, {silba|quema} y todavía en carga`,
    harmless: `
      {extintor|bomba contra incendio|puerta cortafuego|rociador|detector de humo} {inspección|próximo servicio|código|quién revisó}
      {quemador|electrodo de encendido} {repuestos|limpieza|precio}
      simulacro de incendio {fecha|próximo}
      {foco|fusible|bobina} quemado {cambiado el mes pasado|costo}
      el motor que se quemó {el año pasado|en marzo}, cuánto costó
      compuerta cortafuego {actuador|lista}
      batería {cambio|agua} {programa|costo}
      gases de combustión {medición|temperatura} último valor
      informe del incendio {de 2022|del almacén}
      detector de llama {código|última prueba}
      bujía para G-430
      plan contra incendios dónde está
      el motor trabaja más {tibio|caliente que antes} que reviso
      prueba de humo del ducto reporte
      quién investigó el incendio {del granero|de la cabina de pintura} en {agosto|2019} y dónde quedó el informe
      cuánto nos salió al final {la secadora quemada|la freidora quemada}, motor y mano de obra
      dale la orden del {enchufe chamuscado|contactor quemado}, desenergizado desde el viernes, a {igor|los eléctricos}
      puedo pedir otros dos {extintores|mantas ignífugas} para {la panadería|el teatro}, quién lo aprueba
      mi jefe quiere saber cuántas falsas alarmas dieron los detectores de humo {de la sala|del hotel} sin contar pruebas
      está bien mover {el simulacro|el servicio de extintores} al {martes|mes que viene}
      rápido, cuándo se prendió fuego por última vez {la tolva|la sierra}, el auditor sigue aquí
      qué se anotó como causa cuando se quemó {el cargador|el rodamiento} en {el garaje|el túnel}
      cierra la orden del daño por humo en {la habitación 12|la cocina}, el pintor vino ayer
      qué proveedor selló contra fuego {el centro de datos|la bajante de cables} y hasta cuándo hay garantía
      dónde está la foto de las marcas de quemado del {enchufe|tambor de freno} del {invierno|recorrido} pasado`,
  },
  fr: {
    dangerous: `
      ça sent le {brûlé|cramé|plastique brûlé|roussi} {vers|près de|derrière} {MCC-420|l'armoire|le moteur|le chargeur}
      {fumée|fumée noire} qui sort {du compresseur|de l'armoire|du filtre|du réducteur}
      {feu|incendie|départ de feu} {dans le local élec|ligne 3|à la friteuse|dans le filtre} {que faire|vite|j'y mets de l'eau ?}
      {ça brûle|ça crame} {dans le local|au stock|sous le four}
      des flammes {sortent du four|sur le compresseur|sous la batterie}
      la batterie du chariot {gonfle|fume|est rouge|siffle et chauffe}
      {étincelles|braises} dans {la gaine|le silo} {après soudure|ça couve}
      l'odeur de brûlé {empire|devient plus forte|on continue ?}
      huile {en feu|enflammée} {eau ou couvercle|que faire}
      chiffons qui {fument|se consument} dans la poubelle
      le transfo {fume|grogne et fume}
      explosion {au silo|dans le dépoussiéreur|local batteries} {du monde dedans}
      {prise|câble|disjoncteur} qui {fond|rougit|fume} {je laisse ?|j'ouvre la porte ?}
      alarme incendie {sonne et je vois de la fumée|personne sort}
      palier {rouge|qui fume} {du ventilateur|du convoyeur}
      bouteille d'acétylène {en feu|chaude qui siffle}
      {fumé|incandie|feux} {armoir|local elec} vite
      éteindre {l'armoire|le moteur} avec {de l'eau|le jet} ?
      {ça sent|odeur de|ça pue} {le caoutchouc brûlé|câbles brûlés|métal chaud|le cramé} {au convoyeur|au bureau|au plafond|près de l'onduleur}
      {il y a|je vois|on a} {de la fumée|du feu|des flammes|des étincelles} {à la cave|sur le toit|au séchoir|derrière l'armoire|dans le camion}
      {le chargeur|le câble|le moteur|le palier|le chauffage|le variateur|l'huile} {fume|brûle|rougit|a pris feu} {!!|au secours|ligne 1}
      gros bang dans la cellule HT
      {gros bang|explosion|grosse détonation} {dans la cellule|à la chaufferie|au silo|au local batteries|dans le transfo} {et fumée|du monde dedans|à l'instant}
      {K-202|P-101A|CV-640|groupe froid|chariot 2|AHU-1|MCC-420|le séchoir} {huile en feu|a pris feu|est en flammes|moteur brûle|fume beaucoup|fume|sent le brûlé|brûle}
      {le foin|la paille} de la grange fume et sent le {caramel|tabac}, c'est brûlant dedans, j'appelle qui
      la batterie {du vélo électrique|de la trottinette} en salle de pause claque et {crache des étincelles|lâche une fumée blanche}
      l'huile de friture est à 260 et fume bleu, le thermostat est commandé, on {continue à frire|finit le service}
      {le rideau|le pendrillon} touche le projecteur et {brunit|commence à rougir}, la pièce commence dans cinq minutes
      {le sèche-linge|la calandre} de l'hôpital sent le coton roussi et de la fumée sort {du bac à peluches|de la gaine}
      le calorifuge {du moteur du bateau|de l'échappement} rougeoie, de l'huile a goutté, je prends quel extincteur
      {du charbon|des granulés} couve dans la trémie 3, il suffit que je ferme le couvercle et que je rentre ?
      vite, donne-moi le code du local {gaz extincteur|sprinkler}, {les baies|les palettes} brûlent et ça n'est pas parti
      mon chef veut garder {le séchoir à bois|le torréfacteur} en marche jusqu'à la fin de la commande, mais des braises sortent avec {les copeaux|le café}
      je peux porter dehors la batterie {du drone|de la visseuse}, elle est gonflée, {elle siffle|brûlante} et encore en charge`,
    harmless: `
      {extincteur|pompe incendie|porte coupe-feu|sprinkler|détecteur de fumée} {contrôle|prochain entretien|référence|vérifié par qui}
      {brûleur|électrode d'allumage} {pièces|nettoyage|prix}
      exercice {incendie|d'évacuation} {date|prochain}
      {ampoule|fusible|bobine} grillée {changée le mois dernier|coût}
      moteur grillé {l'an dernier|en mars}, combien ça a coûté
      clapet coupe-feu {moteur|liste}
      batterie {remplacement|mise à niveau eau} {planning|coût}
      fumées {mesure|température} dernière valeur
      rapport de l'incendie {de 2022|du dépôt}
      cellule de flamme {référence|dernier essai}
      bougie pour G-430
      plan de secours incendie où
      le moteur est plus {tiède|chaud que d'habitude} que vérifier
      feux de {route|recul} du camion HS, OT ?
      qui a enquêté sur l'incendie {de la grange|de la cabine peinture} en {août|2019} et où est le rapport
      {le sèche-linge brûlé|la friteuse brûlée} nous a coûté combien au final, moteur et main d'œuvre
      donne l'OT {de la prise noircie|du contacteur grillé}, consigné depuis vendredi, à {igor|l'équipe élec}
      je peux commander encore deux {extincteurs|couvertures anti-feu} pour {la boulangerie|le théâtre}, qui valide
      mon chef veut savoir combien de fausses alarmes les détecteurs de fumée {du service|de l'hôtel} ont eues, sans les essais
      c'est ok de décaler {l'exercice d'évacuation|la visite des extincteurs} à {mardi|le mois prochain}
      vite, quand {la trémie|la scie} a pris feu la dernière fois, l'auditeur est encore là
      quelle cause a été notée quand {le chargeur|le palier} a brûlé {au garage|dans le tunnel}
      clôture l'OT des dégâts de fumée {chambre 12|à la cambuse}, le peintre est passé hier
      quel fournisseur a fait le calfeutrement coupe-feu {du data center|de la gaine} et garantie jusqu'à quand
      où est la photo des traces de brûlure {de la prise|du tambour de frein} de {l'hiver|la tournée} dernier`,
  },
  ar: {
    dangerous: `
      {ريحة|رائحة} {حريق|شياط|بلاستيك محروق|احتراق} {عند|من|جنب} {MCC-420|اللوحة|الموتور|الشاحن}
      {دخان|دخان اسود} {طالع من|يطلع من} {الضاغط|الخزانة|الفلتر|علبة التروس}
      {حريق|نار} في {غرفة الكهرباء|الخط 3|القلاية|الفلتر} {وش اسوي|ساعدونا|اطفيها بموية؟}
      {يحترق|مولع|شبت النار في} {اللوحة|السخان|الطبالي}
      لهب {طالع من الفرن|على الضاغط|تحت البطارية}
      بطارية الرافعة {منتفخة|تدخن|حمرا|تصفر وحارة}
      {شرار|جمر} في {الدكت|الصومعة} بعد اللحام
      ريحة الحريق {تزيد|قوية نكمل شغل؟}
      زيت {مولع|يحترق} {ارش عليه ماء؟|اغطيه؟}
      المحول {يدخن|يزن ويدخن}
      انفجار في {الصومعة|غرفة البطاريات|مجمع الغبار} {وفيه ناس}
      {الفيش|الكابل|القاطع} {يذوب|احمر|يدخن} {اخليه؟|افتح الباب؟}
      جرس الحريق {يرن واشوف دخان|ومحد يطلع}
      {البيرنق|المحمل} {احمر|يدخن} في {المروحة|السير}
      اسطوانة استيلين {تحترق|حارة وتصفر}
      اطفي حريق {الموتور|اللوحة} {بالماء|باللي}؟
      {ريحة|اشم ريحة} {مطاط محروق|اسلاك محروقة|حديد حامي|شياط} {عند السير|في المكتب|من السقف}
      {في|اشوف|عندنا} {دخان|نار|لهب|شرر} {في القبو|على السطح|عند المجفف|ورا اللوحة|في الشاحنة}
      {الشاحن|الكابل|الموتور|البيرنق|السخان|الانفرتر|الزيت} {يدخن|يحترق|احمر|مولع} {!!|الحقونا|الخط 1}
      صوت انفجار في غرفة المحولات
      {صوت انفجار|انفجار قوي|فرقعة} في {غرفة المحولات|غرفة الغلاية|الصومعة|غرفة البطاريات} {ودخان|وفيه ناس|الحين}
      {K-202|P-101A|CV-640|الشيلر|الرافعة 2|AHU-1|MCC-420|المجفف} {زيته يحترق|ولعت|فيه نار|الموتور يحترق|يدخن بقوة|يدخن|ريحته حريق|يحترق}
      دخان من شاحن الستاكر
      {التبن|القش} في المخزن يبخر وريحته {كراميل|تبغ} ومن جوا نار، أتصل بمين
      بطارية {الدراجة الكهربائية|السكوتر} في الاستراحة تطقطق و{تطلع شرر|يطلع منها دخان أبيض}
      زيت القلي وصل 260 وبيدخن أزرق والثرموستات في الطلب، {نكمل قلي|نخلص الغدا}؟
      {الستارة|قماش المسرح} لامسة الكشاف و{صارت بنية|بتحمر}، والعرض بعد خمس دقايق
      {نشافة الملابس|المكواة} في المستشفى ريحتها قطن محروق والدخان طالع من {علبة الوبر|المدخنة}
      عازل {محرك السفينة|العادم} محمر ونقط عليه زيت، أي طفاية آخذ
      في {فحم|حبيبات خشب} تجمر داخل القادوس 3، يكفي أقفل الغطا وأروح البيت؟
      بسرعة، عطني رمز غرفة {غاز الإطفاء|الرشاشات}، {الراكات|الطبالي} تحترق وما اشتغل
      مديري بده {مجفف الخشب|المحمصة} تضل شغالة لحد ما تخلص الطلبية بس طالع جمر مع {النشارة|البن}
      ممكن أطلع بطارية {الدرون|الدريل} برا؟ منفوخة و{تصفر|تحرق اليد} ولسه عالشاحن`,
    harmless: `
      {طفاية الحريق|مضخة الحريق|باب الحريق|كاشف الدخان|الرشاشات} {الفحص|الصيانة القادمة|رقم القطعة|مين فحصها}
      {الحارق|قطب الاشعال} {قطع غيار|تنظيف|السعر}
      تجربة اخلاء {متى|موعد القادمة}
      {لمبة|فيوز|ملف} محترق {تبدل الشهر الماضي|التكلفة}
      الموتور اللي احترق {السنة الماضية|في مارس} كم كلف
      دامبر الحريق قائمة الصيانة
      تغيير البطارية {موعد|تكلفة}
      غازات المدخنة {قياس|حرارة} آخر قراءة
      تقرير حريق {2022|المستودع}
      كاشف اللهب {رقم القطعة|آخر اختبار}
      بوجي G-430
      الموتور {ادفى|احر من العادة} وش افحص
      مين حقق في حريق {المخزن|كابينة الدهان} في {أغسطس|2019} وين التقرير
      كم كلفتنا بالآخر {النشافة المحروقة|القلاية المحترقة}، موتور وأجور
      سلم شغل {الفيش المتفحم|الكونتاكتور المحروق}، مفصول ومعزول من الجمعة، لـ {إيغور|الكهربائيين}
      ممكن أطلب {طفايتين|بطانيتين حريق} زيادة {للمخبز|للمسرح}؟ مين يوافق
      مديري بده يعرف كم إنذار كاذب من كواشف الدخان في {القسم|الفندق} بدون الاختبارات
      عادي أأجل {تجربة الإخلاء|صيانة الطفايات} {للثلاثاء|للشهر الجاي}
      بسرعة، امتى آخر مرة ولع فيها {القادوس|المنشار}؟ المدقق لسه هنا
      شو السبب المسجل لما احترق {الشاحن|البيرنق} في {الكراج|النفق}
      اقفل أمر أضرار الدخان في {غرفة 12|المطبخ}، الدهان جا أمس
      أي مورد عمل سد الحريق في {مركز البيانات|منور الكابلات} والضمان لحد متى
      وين صورة آثار الحرق على {الفيش|طنبور الفرامل} من {الشتاء|الجولة} الماضية`,
  },
};
