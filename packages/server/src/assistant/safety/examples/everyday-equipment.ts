import type { EverydayExamples } from './examples.ts';

/** Questions about records of what protects people or is dangerous, and notes on work that was done. */
export const everydayEquipment: EverydayExamples = {
  en: {
    harmless: `
      {light curtain|safety relay|interlock switch|guard hinge|e-stop button|safety mat|gate switch|two hand control|laser scanner|key switch} {part number|spare in stock?|price|wiring diagram|supplier|last replaced when|fault history|manual page|reorder level|lead time}
      {when|on which date} was the {relief valve|safety valve|rupture disc|low water cutoff|flame sensor|pressure switch|thermostat|gas detector|smoke detector|sprinkler valve|vacuum breaker} last {tested|changed|calibrated|inspected|certified|cleaned}
      who {tested|repaired|inspected|changed|ordered|signed off} the {rcd|breaker|earth strap|fuse box|overload relay|ups|contactor|phase monitor} {last|this year|on line 2|in hall b}
      {fire extinguisher|fire pump|fire hose|fire door|alarm panel|exit sign|hydrant|emergency light} {inspection due|checklist|wo open?|location map|count|supplier|battery|test report}
      {crane|hoist|sling|chain block|lift table|shackle|forklift|dock leveller|elevator} {certificate|load rating|service date|logbook|inspector|quote|history|downtime this year}
      {permit to work|hot work permit|loto procedure|confined space form|risk assessment|gas test record|isolation plan} {template|number|list for may|approver|expiry|revision|pdf|count this month}
      {harness|respirator filter|ear plug|face shield|arc suit|glove|safety shoe} {stock|size list|order status|expiry|price|issued to joe?|minimum}
      {acid|caustic|chlorine|ammonia|diesel|acetylene|nitrogen|solvent} {delivery date|tank level|supplier|consumption in june|data sheet|order|inventory|cost this year}
      {steam|hydraulic|compressed air|gas|hot oil|high pressure} {line drawing|hose size|filter part|pump service|valve list|leak survey result|meter reading|schematic}
      {live|hot|dead|emergency|kill|shock|fire|gas|bypass|trip} {view of line 2 in the app|glue gun spare|band of the thermostat setting|generator run hours|switch part number|mount for the fan|brick order for the oven|spring for the hood|filter element|counter reading}
      {open|closed|planned|overdue} {safety inspections|guard repairs|alarm tests|valve certifications|earth tests|fire drills|loto audits|crane checks} {for may|in building b|by area|of this year|assigned to maria}
      how do i {test|replace|calibrate|inspect|align|clean|order|document} {the light curtain|a relief valve|the gas detector|the rcd|an interlock|a flame sensor|the low water cutoff|a fire door} {correctly|according to the manual|after lockout|as part of the pm}
      {create|open|schedule} a wo to {repair|inspect|replace|test|calibrate|reinstall|repaint} the {guard on cv-640|safety valve|light curtain|gas sensor|e-stop|handrail|interlock|smoke detector}
      {how many|list the} {near misses|accidents|gas alarms|estop trips|fire alarms|shock reports|spills|lockouts} {this year|in june|by area|were closed|in the log}
      {replaced|repaired|tested|cleaned|adjusted|checked} the {guard|safety valve|light curtain|breaker|belt|seal|hose|bearing} {after lockout, all ok|and put the cover back|, machine runs again|, took 2 hours|during the planned stop|, test passed}
      {lockout removed|guard back on|gas test ok|permit closed|area cleaned|pressure test passed|fire watch over}, {please close wo 412|add it to the notes|1.5 hours|job finished|machine handed over}
      the {pump|line|compressor|conveyor|fan|mixer|boiler} {runs well again|is back in production|was serviced yesterday|needs a new filter|is scheduled for friday|had 3 stops today|works as it should}
      {customer|auditor|inspector|vendor|new colleague} {comes tomorrow|asked for the list of safety valves|needs the loto records|wants the training certificates|starts monday}
      {training|course|toolbox talk|refresher} on {lockout|arc flash|confined spaces|forklifts|gas detection|fire fighting|first aid|working at height} {dates|participants|who is missing|certificate expiry|trainer}
      safety {shoes|data sheet|manager|meeting|stock|factor|walk|committee} {order|where|phone|minutes|minimum|of the rope|next date|members}
      {shock|fire|gas|pressure|steam|heat|chemical} {resistant label|rated cable|strut|gauge|iron|shrink tube|seal} {in stock|part number|how many|price}
      please {order|send|print|find|show} the {part for the capper|spare safety relay|list of open wos|relief valve certificate|forklift manual|gas detector report} {today|for maria|again}
      {when|who|where|by whom} was the {hood switch|level probe|gate sensor|brake lining|door seal|boiler burner|hoist rope|guard mesh|teach pendant|gas train} {fitted|installed|mounted|ordered|replaced|made|serviced|bought|checked} {last|first|}
      {hood switch|level probe|pull cord|teach pendant|hair net|rubber glove|acid pump|drum rack|gas hose|brake pad|lock hasp|valve key} {battery|stock|dispenser empty|part number|price|refill|supplier|drawing|due date|capacity|length}
      {level|stock|number|state|capacity|age} of the {acid tank|caustic tank|gas bottles|fire water tank|diesel tank|battery bank|drum rack|lock board|spare fuses}
      {list|count|show|export} {all|the|our} {relief valves|e-stops|guards|gas sensors|fire doors|confined spaces|lifting gear|pressure vessels|lockout points|boilers} {by building|with due dates|and their serial numbers|as csv}
      {is|are} the {fire doors|eyewash|gas sensors|harnesses|cranes|relief valves|guards|emergency lights} {checked|certified|ordered|in the asset list|covered by a pm|ok on the last round}?
      {next|last} {audit|visit|test|inspection|delivery|meeting} {of|about|for} {pressure vessels|lifting gear|fire safety|electrical safety|chemicals|machine guarding|the boiler}
      {K-202|B-001|HPU-170|P-101A|the dryer|the kettle} {oil sample|fire rating|filter pressure drop|float switch spare|oil level|burner hours|motor spare} {due|result|part number|last month|in stock|log}
      case erector flap sensor order number
      AHU belt guard dimensions
      homogenizer relief valve set point in manual
      boiler reset button lens broken, spare?
      float switch spare for the softener
      fuse F3 rating on the drawing
      list red padlocks issued to contractors
      loto tags reorder
      pressure sensor on the steam header, last calibration
      contactor K7 coil voltage
      agitator bearing grease interval
      hopper level trend last night
      flour dust filter pressure drop
      hot oil valve packing kit in stock
      who is the electrician on duty
      evaporator defrost schedule
      reach truck charger manual
      eye wash CIP area checked when
      dock leveller service contract end
      K-202 oil sample due
      boiler water sample log
      hose list HPU-170
      retort door gasket price
      ladder inspection stickers
      nitric acid delivery
      seat switch for the lift truck part
      {only|just|without|and} {the unassigned ones|the critical ones|mine|the open ones|joe's|those of line 1|the overdue ones|the last five}
      {parts|items|orders|machines|jobs} {over|under|above|below|more than|less than|cheaper than} {500 euro|100|10 pieces|5 hours|2 years|1000 dollars}
      {what|which} {equipment|machines|assets|parts|sensors|things} {is|are} {in|under|on|part of|belongs to} {the compressor room|the cook line|line 2|the yard|shelf 3|packaging|the cold store}
      {what's|whats} {under|inside|on|below|part of} {the cook line|packaging|utilities|the boiler house|shelf b}
      {sort|group|filter|order|split} {them|by cost|by date|by area|the list|by person}
      {the same|again|same question} {for may|for line 2|in german|but last year|with costs}
      {compare|difference between} {line 1 and line 2|this month and last|P-101A and P-101B|joe and maria}
      {top|worst|best} {ten|5|3} {machines|suppliers|parts|causes|areas} {by cost|by downtime|this year}`,
  },
  de: {
    harmless: `
      {lichtgitter|sicherheitsrelais|türschalter|haubenscharnier|not-aus taster|schaltmatte|zuhaltung|zweihandtaster|laserscanner} {teilenummer|ersatz da?|preis|schaltplan|lieferant|wann zuletzt getauscht|störungshistorie|handbuchseite|lieferzeit}
      wann wurde {das sicherheitsventil|die berstscheibe|der flammenfühler|der druckschalter|der gaswarner|der rauchmelder|das sprinklerventil|der thermostat} zuletzt {geprüft|getauscht|kalibriert|gewartet|zertifiziert|gereinigt}
      wer hat {den fi|den automaten|das erdungsband|das motorschutzrelais|die usv|das schütz} {zuletzt|dieses jahr|an linie 2|in halle b} {geprüft|repariert|getauscht|bestellt}
      {feuerlöscher|feuerlöschpumpe|löschschlauch|brandschutztür|brandmeldezentrale|notausgangsschild|hydrant|notleuchte} {prüfung fällig|checkliste|auftrag offen?|lageplan|anzahl|lieferant|batterie|prüfbericht}
      {kran|kettenzug|schlinge|hubtisch|schäkel|stapler|ladebrücke|aufzug} {prüfbuch|traglast|wartungstermin|prüfer|angebot|historie|stillstand dieses jahr}
      {arbeitserlaubnis|heißarbeitsschein|loto anweisung|befahrschein|gefährdungsbeurteilung|freimessprotokoll|freischaltplan} {vorlage|nummer|liste für mai|genehmiger|ablauf|revision|anzahl diesen monat}
      {auffanggurt|atemfilter|gehörschutz|visier|schutzhandschuh|sicherheitsschuh} {bestand|größenliste|bestellstatus|ablauf|preis|ausgegeben an joe?|mindestbestand}
      {säure|lauge|chlor|ammoniak|diesel|acetylen|stickstoff|lösemittel} {liefertermin|füllstand|lieferant|verbrauch im juni|datenblatt|bestellung|inventar|kosten dieses jahr}
      {dampf|hydraulik|druckluft|gas|thermoöl|hochdruck} {leitung zeichnung|schlauch größe|filter teil|pumpe wartung|ventil liste|zähler ablesung|schema}
      {live|heiß|tot|not|stoß|feuer|gas|bypass} {ansicht linie 2 in der app|kleber pistole ersatz|zeit einstellung|strom betriebsstunden|dämpfer ventilator|fester stein ofen bestellen|feder haube|filter element}
      {offene|geplante|überfällige} {sicherheitsprüfungen|schutzreparaturen|alarmtests|ventilprüfungen|erdungsmessungen|räumungsübungen|loto audits|kranprüfungen} {im mai|in halle b|dieses jahr|von maria}
      wie {prüfe|tausche|kalibriere|justiere|reinige|bestelle|dokumentiere} ich {das lichtgitter|ein sicherheitsventil|den gaswarner|den fi|eine zuhaltung|den flammenfühler|eine brandschutztür} {richtig|laut handbuch|nach dem freischalten|in der wartung}
      auftrag anlegen: {schutz an cv-640|sicherheitsventil|lichtgitter|gassensor|not-aus|geländer|verriegelung|rauchmelder} {reparieren|prüfen|tauschen|kalibrieren|wieder anbauen|streichen}
      {wie viele|liste} {beinaheunfälle|unfälle|gasalarme|not-aus auslösungen|feueralarme|leckagen|sperrungen} {dieses jahr|im juni|je bereich|abgeschlossen}
      {schutz|sicherheitsventil|lichtgitter|automat|riemen|dichtung|schlauch|lager} {getauscht nach freischaltung, alles ok|repariert und haube wieder dran|geprüft, maschine läuft|gereinigt, 2 stunden|eingestellt beim geplanten stopp|geprüft, bestanden}
      {loto aufgehoben|schutz wieder dran|freimessung ok|schein geschlossen|bereich gereinigt|druckprobe bestanden|brandwache beendet}, {bitte auftrag 412 schließen|in die notizen|1,5 stunden|fertig}
      {die pumpe|die linie|der kompressor|das band|der lüfter|der mischer|der kessel} {läuft wieder gut|ist wieder in produktion|wurde gestern gewartet|braucht einen neuen filter|ist für freitag geplant|hatte heute 3 stopps}
      {kunde|auditor|prüfer|neuer kollege} {kommt morgen|will die liste der sicherheitsventile|braucht loto nachweise|möchte die zertifikate|fängt montag an}
      {schulung|kurs|unterweisung} {freischalten|störlichtbogen|enge räume|stapler|gaswarnung|brandbekämpfung|erste hilfe|höhenarbeit} {termine|teilnehmer|wer fehlt|ablauf|trainer}
      sicherheits{schuhe|datenblatt|beauftragter|besprechung|bestand|faktor|begehung} {bestellen|wo|telefon|protokoll|minimum|seil|nächster termin}
      bitte {bestelle|schicke|drucke|suche|zeige} {das teil für den verschließer|ersatz sicherheitsrelais|liste offener aufträge|ventilzertifikat|staplerhandbuch|gaswarnerbericht}
      {wann|von wem|wo} wurde {der haubenschalter|die niveausonde|der torsensor|der bremsbelag|die türdichtung|der brenner|das kranseil|das schutzgitter|das handbediengerät} {eingebaut|montiert|bestellt|getauscht|gewartet|gekauft|geprüft}
      {haubenschalter|niveausonde|reißleine|handbediengerät|haarnetz|gummihandschuhe|säurepumpe|fassregal|gasschlauch|bremsbelag} {batterie|bestand|spender leer|teilenummer|preis|nachfüllen|lieferant|zeichnung|traglast|länge}
      {füllstand|bestand|anzahl|zustand|alter} {säuretank|laugentank|gasflaschen|löschwassertank|dieseltank|batterieanlage|schlosstafel|ersatzsicherungen}
      {liste|anzahl|zeige} {aller|unserer} {sicherheitsventile|not-aus taster|schutzhauben|gassensoren|brandschutztüren|engen räume|hebezeuge|druckbehälter|sperrpunkte} {je gebäude|mit termin|mit seriennummern}
      sind die {brandschutztüren|augenduschen|gassensoren|gurte|krane|sicherheitsventile|schutzhauben|notleuchten} {geprüft|bestellt|in der anlagenliste|in der wartung}?
      {nächste|letzte} {prüfung|begehung|lieferung|besprechung} {druckbehälter|hebezeuge|brandschutz|elektrosicherheit|gefahrstoffe|kessel}
      nennstrom sicherung F3
      rote schlösser ausgabeliste
      füllstand trichter gestern
      elektriker im dienst wer
      ladegerät schubmaststapler handbuch
      augendusche cip zuletzt geprüft
      {nur|und|ohne} {die nicht zugewiesenen|die kritischen|meine|die offenen|die von joe|die überfälligen|die letzten fünf}
      {teile|aufträge|maschinen} {über|unter|mehr als|weniger als|teurer als} {500 euro|100|10 stück|5 stunden|2 jahre}
      {was|welche maschinen|welche anlagen|welche teile} {ist|sind|stehen|gehören} {im kompressorraum|zur kochlinie|an linie 2|im hof|im regal 3|in der verpackung}
      {sortiere|gruppiere|filtere} {sie|nach kosten|nach datum|nach bereich|die liste}
      {dasselbe|nochmal|gleiche frage} {für mai|für linie 2|auf englisch|letztes jahr}
      {vergleiche|unterschied zwischen} {linie 1 und linie 2|diesen und letzten monat|P-101A und P-101B}
      {top|schlechteste|beste} {zehn|5|3} {maschinen|lieferanten|teile|bereiche} {nach kosten|dieses jahr}`,
  },
  es: {
    harmless: `
      {barrera de luz|relé de seguridad|switch de puerta|bisagra de guarda|botón de paro|tapete de seguridad|bimanual|escáner láser} {código|hay repuesto?|precio|plano eléctrico|proveedor|cuándo se cambió|historial de fallas|manual|plazo de entrega}
      cuándo se {probó|cambió|calibró|revisó|certificó|limpió} por última vez {la válvula de seguridad|el disco de ruptura|el sensor de llama|el presostato|el detector de gas|el detector de humo|el enclavamiento|el termostato}
      quién {probó|reparó|cambió|pidió|revisó} {el diferencial|el breaker|la malla de tierra|el térmico|la ups|el contactor} {la última vez|este año|en línea 2|en nave b}
      {extintor|bomba contra incendio|manguera de incendio|puerta cortafuego|central de alarma|señal de salida|hidrante|luz de emergencia} {inspección vence|checklist|ot abierta?|mapa|cantidad|proveedor|batería|informe}
      {grúa|polipasto|eslinga|mesa elevadora|grillete|montacargas|rampa|ascensor} {certificado|capacidad|fecha de servicio|bitácora|inspector|cotización|historial|paradas del año}
      {permiso de trabajo|permiso en caliente|procedimiento loto|formulario espacio confinado|análisis de riesgo|registro de gases} {plantilla|número|lista de mayo|quién aprueba|vencimiento|revisión|cantidad del mes}
      {arnés|filtro de respirador|tapones|careta|guantes|zapatos de seguridad} {stock|tallas|pedido|vencimiento|precio|entregado a joe?|mínimo}
      {ácido|soda|cloro|amoniaco|diesel|acetileno|nitrógeno|solvente} {fecha de entrega|nivel|proveedor|consumo de junio|hoja técnica|pedido|inventario|costo del año}
      {vapor|hidráulica|aire comprimido|gas|aceite térmico|alta presión} {plano de línea|medida de manguera|filtro código|servicio de bomba|lista de válvulas|lectura del medidor|esquema}
      {vivo|caliente|muerto|emergencia|choque|fuego|gas|bypass} {vista de línea 2 en la app|pegamento pistola repuesto|tiempo ajuste|generador horas|amortiguador camión precio|ladrillo horno pedido|resorte capó|filtro elemento}
      {amortiguador|parachoques|suspensión} {de choque para el camión 7|del montacargas|de la puerta} {precio|stock|cambio}
      aceite {quemado|usado|sucio} {cuánto queda|cambio de aceite cuándo|retiro fecha|muestra resultado}, {compresor|motor|reductor}
      {abiertas|planeadas|vencidas} {inspecciones de seguridad|reparaciones de guardas|pruebas de alarma|certificaciones|mediciones de tierra|simulacros|auditorías loto} {de mayo|en nave b|del año|de maria}
      cómo {pruebo|cambio|calibro|reviso|alineo|limpio|pido|documento} {la barrera de luz|una válvula de alivio|el detector de gas|el diferencial|un enclavamiento|el sensor de llama|una puerta cortafuego} {bien|según el manual|después del bloqueo|en el preventivo}
      crear ot para {reparar|revisar|cambiar|probar|calibrar|reinstalar|pintar} {la guarda de cv-640|la válvula de seguridad|la barrera de luz|el sensor de gas|el paro|la baranda|el enclavamiento|el detector de humo}
      {cuántos|lista de} {incidentes|accidentes|alarmas de gas|paros de emergencia|alarmas de incendio|derrames|bloqueos} {este año|en junio|por área|cerrados}
      {cambié|reparé|probé|limpié|ajusté|revisé} {la guarda|la válvula de seguridad|la barrera|el breaker|la correa|el sello|la manguera} {con bloqueo, todo bien|y puse la tapa|, la máquina anda|, 2 horas|en la parada programada|, prueba ok}
      {bloqueo retirado|guarda puesta|gases ok|permiso cerrado|área limpia|prueba de presión ok|vigilancia terminada}, {cerrar ot 412|agregar a notas|1,5 horas|listo}
      {la bomba|la línea|el compresor|la cinta|el ventilador|la caldera} {anda bien otra vez|volvió a producción|se revisó ayer|necesita filtro nuevo|está para el viernes|tuvo 3 paradas hoy}
      {el cliente|el auditor|el inspector|el nuevo} {viene mañana|pide la lista de válvulas de seguridad|necesita registros loto|quiere los certificados|empieza el lunes}
      {curso|capacitación|charla} de {bloqueo|arco eléctrico|espacios confinados|montacargas|detección de gas|incendio|primeros auxilios|alturas} {fechas|participantes|quién falta|vencimiento|instructor}
      por favor {pide|manda|imprime|busca|muestra} {la pieza de la tapadora|relé de seguridad de repuesto|ot abiertas|certificado de la válvula|manual del montacargas|informe del detector de gas}
      cuándo se {instaló|montó|pidió|cambió|compró|revisó} {el interruptor del capot|la sonda de nivel|el sensor de la reja|la pastilla de freno|el burlete|el quemador|el cable de la grúa|la malla de la guarda|la consola del robot}
      {interruptor del capot|sonda de nivel|cuerda de paro|consola|cofia|guantes de goma|bomba de ácido|rack de tambores|manguera de gas|pastilla de freno} {batería|stock|dispensador vacío|código|precio|recarga|proveedor|plano|capacidad|largo}
      {nivel|stock|cantidad|estado|edad} de {tanque de ácido|tanque de soda|garrafas|tanque de incendio|tanque de diesel|banco de baterías|tablero de candados|fusibles de repuesto}
      {lista|cantidad|muestra} de {válvulas de seguridad|paros de emergencia|guardas|sensores de gas|puertas cortafuego|espacios confinados|equipos de izaje|recipientes a presión|puntos de bloqueo} {por edificio|con fechas|con series}
      {las puertas cortafuego|los lavaojos|los sensores de gas|los arneses|las grúas|las válvulas de seguridad|las guardas} {están revisadas|se pidieron|están en la lista|tienen preventivo}?
      {próxima|última} {auditoría|visita|prueba|entrega|reunión} de {recipientes a presión|izaje|incendio|seguridad eléctrica|químicos|caldera}
      ubicación {de la válvula de alivio|válvula de seguridad 160 bar|del paro de emergencia|del detector|del presostato} {en el almacén|estante|}
      capacidad del fusible F3
      candados rojos entregados lista
      nivel de la tolva anoche
      electricista de turno quién
      manual del cargador de la apiladora
      {solo|y|sin} {las no asignadas|las críticas|las mías|las abiertas|las de joe|las vencidas|las últimas cinco}
      {piezas|órdenes|máquinas} {de más de|de menos de|sobre|por encima de|más caras que} {500 euros|100|10 unidades|5 horas|2 años}
      {qué|cuáles} {equipos|máquinas|activos|piezas} {hay|están|pertenecen} {en la sala de compresores|en la línea de cocción|en línea 2|en el patio|en el estante 3}
      {ordena|agrupa|filtra} {las|por costo|por fecha|por área|la lista}
      {lo mismo|otra vez|igual} {de mayo|de línea 2|en inglés|del año pasado}
      {compara|diferencia entre} {línea 1 y línea 2|este mes y el pasado|P-101A y P-101B}
      {las diez|las 5|las 3} {peores|mejores} {máquinas|piezas|áreas} {por costo|del año}`,
  },
  fr: {
    harmless: `
      {barrière immatérielle|relais de sécurité|contact de porte|charnière de carter|bouton d'arrêt d'urgence|tapis de sécurité|bimanuelle|scanner laser} {référence|pièce en stock ?|prix|schéma|fournisseur|remplacé quand|historique défauts|notice|délai}
      quand a-t-on {testé|remplacé|étalonné|contrôlé|certifié|nettoyé} {la soupape de sécurité|le disque de rupture|la cellule de flamme|le pressostat|le détecteur de gaz|le détecteur de fumée|le thermostat} la dernière fois
      qui a {testé|réparé|remplacé|commandé|contrôlé} {le différentiel|le disjoncteur|la tresse de terre|le thermique|l'onduleur|le contacteur} {en dernier|cette année|ligne 2|hall b}
      {extincteur|pompe incendie|RIA|porte coupe-feu|centrale d'alarme|bloc de secours|hydrant} {contrôle échéance|check-list|OT ouvert ?|plan|nombre|fournisseur|batterie|rapport}
      {pont|palan|élingue|table élévatrice|manille|chariot|quai|ascenseur} {certificat|capacité|date d'entretien|carnet|contrôleur|devis|historique|arrêts de l'année}
      {permis de travail|permis de feu|procédure de consignation|formulaire espace confiné|analyse de risque|relevé de gaz} {modèle|numéro|liste de mai|valideur|péremption|indice|nombre du mois}
      {harnais|cartouche de masque|bouchons|visière|gants|chaussures de sécurité} {stock|tailles|commande|péremption|prix|remis à joe ?|minimum}
      {acide|soude|chlore|ammoniac|gasoil|acétylène|azote|solvant} {date de livraison|niveau|fournisseur|consommation de juin|fiche|commande|inventaire|coût de l'année}
      {vapeur|hydraulique|air comprimé|gaz|huile thermique|haute pression} {plan de ligne|taille du flexible|filtre référence|entretien pompe|liste des vannes|relevé compteur|schéma}
      {direct|chaud|mort|secours|choc|feu|gaz|bypass} {vue ligne 2 dans l'appli|colle pistolet pièce|temps réglage|groupe heures|amortisseur camion prix|brique four commande|ressort capot|filtre élément}
      amortisseur {de choc camion 7|du chariot|de porte} {prix|stock|changé quand}
      {ouverts|prévus|en retard} {contrôles sécurité|réparations de carters|essais d'alarme|certifications|mesures de terre|exercices|audits consignation} {de mai|hall b|de l'année|de maria}
      comment {tester|remplacer|étalonner|contrôler|aligner|nettoyer|commander} {la barrière|une soupape|le détecteur de gaz|le différentiel|un verrouillage|la cellule de flamme|une porte coupe-feu} {correctement|selon la notice|après consignation|au préventif}
      créer un OT pour {réparer|contrôler|remplacer|tester|étalonner|remonter|peindre} {le carter de cv-640|la soupape|la barrière|le capteur gaz|l'AU|le garde-corps|le verrouillage|le détecteur de fumée}
      {combien de|liste des} {presqu'accidents|accidents|alarmes gaz|arrêts d'urgence|alarmes incendie|fuites|consignations} {cette année|en juin|par zone|clos}
      {remplacé|réparé|testé|nettoyé|réglé|contrôlé} {le carter|la soupape|la barrière|le disjoncteur|la courroie|le joint|le flexible} {après consignation, tout ok|et remis le capot|, la machine tourne|, 2 heures|pendant l'arrêt prévu|, essai ok}
      {consignation levée|carter remonté|mesure de gaz ok|permis clos|zone nettoyée|épreuve ok|surveillance finie}, {clore l'OT 412|ajouter aux notes|1,5 h|fini}
      {la pompe|la ligne|le compresseur|la bande|le ventilo|la chaudière} {tourne bien de nouveau|est revenue en production|a été révisée hier|demande un filtre neuf|est prévue vendredi|a eu 3 arrêts aujourd'hui}
      {le client|l'auditeur|l'inspecteur|le nouveau} {vient demain|demande la liste des soupapes|veut les consignations|veut les certificats|commence lundi}
      {formation|cours|causerie} {consignation|arc électrique|espaces confinés|chariots|détection gaz|incendie|secourisme|hauteur} {dates|participants|qui manque|échéance|formateur}
      merci de {commander|envoyer|imprimer|chercher|montrer} {la pièce de la boucheuse|un relais de sécurité|les OT ouverts|le certificat de soupape|la notice du chariot|le rapport du détecteur}
      quand a été {installé|monté|commandé|remplacé|acheté|contrôlé} {le contact de capot|la sonde de niveau|le capteur de grille|la plaquette de frein|le joint de porte|le brûleur|le câble du pont|le grillage|le pupitre}
      {contact de capot|sonde de niveau|câble d'arrêt|pupitre|charlottes|gants caoutchouc|pompe à acide|rack à fûts|flexible gaz|plaquette de frein} {batterie|stock|distributeur vide|référence|prix|recharge|fournisseur|plan|capacité|longueur}
      {niveau|stock|nombre|état|âge} {de la cuve d'acide|de la cuve de soude|des bouteilles de gaz|de la réserve incendie|du réservoir gasoil|des batteries|du tableau de cadenas|des fusibles}
      {liste|nombre|afficher} des {soupapes|arrêts d'urgence|carters|capteurs gaz|portes coupe-feu|espaces confinés|appareils de levage|appareils à pression|points de consignation} {par bâtiment|avec échéances|avec numéros}
      {les portes coupe-feu|les douches oculaires|les capteurs gaz|les harnais|les ponts|les soupapes|les carters} {sont contrôlés|sont commandés|sont dans la liste|ont un préventif} ?
      {prochain|dernier} {audit|contrôle|essai|réunion} {appareils à pression|levage|incendie|sécurité électrique|produits chimiques|chaudière}
      calibre du fusible F3
      cadenas rouges attribués liste
      niveau de la trémie hier
      électricien de garde qui
      notice du chargeur gerbeur
      {seulement|et|sans} {les non affectés|les critiques|les miens|les ouverts|ceux de joe|les en retard|les cinq derniers}
      {pièces|OT|machines} {à plus de|à moins de|au-dessus de|plus chères que} {500 euros|100|10 pièces|5 heures|2 ans}
      {quels|quelles} {équipements|machines|pièces} {sont|y a-t-il|appartiennent} {dans le local compresseurs|à la ligne de cuisson|ligne 2|dans la cour|rayon 3}
      {trie|groupe|filtre} {les|par coût|par date|par zone|la liste}
      {pareil|encore|même question} {pour mai|pour ligne 2|en anglais|l'an dernier}
      {compare|différence entre} {ligne 1 et ligne 2|ce mois et le dernier|P-101A et P-101B}
      {les dix|les 5|les 3} {pires|meilleures} {machines|pièces|zones} {par coût|de l'année}`,
  },
  ar: {
    harmless: `
      {الستارة الضوئية|ريلاي السلامة|سويتش الباب|مفصلة الحماية|زر الطوارئ|سجادة الامان|تحكم اليدين|السكانر} {رقم القطعة|في بديل؟|السعر|المخطط|المورد|متى تبدل|سجل الاعطال|الكتيب|مدة التوريد}
      متى {اختبرنا|بدلنا|عايرنا|فحصنا|نظفنا} {صمام الامان|قرص الانفجار|حساس اللهب|بريشر سويتش|كاشف الغاز|كاشف الدخان|الثرموستات} آخر مرة
      مين {اختبر|صلح|بدل|طلب|فحص} {قاطع التسريب|القاطع|التأريض|الاوفرلود|ال ups|الكونتاكتور} {آخر مرة|هذه السنة|في الخط 2|في الهنقر}
      {طفاية الحريق|مضخة الحريق|خرطوم الحريق|باب الحريق|لوحة الانذار|لوحة المخرج|انارة الطوارئ} {موعد الفحص|القائمة|الامر مفتوح؟|المخطط|العدد|المورد|بطارية|التقرير}
      {الكرين|الونش|السلنق|طاولة الرفع|الرافعة|المنصة|المصعد} {الشهادة|الحمولة|موعد الصيانة|السجل|الفاحص|عرض السعر|التوقفات}
      {تصريح العمل|تصريح العمل الساخن|اجراء العزل|نموذج الاماكن المحصورة|تقييم المخاطر|سجل الغاز} {نموذج|رقم|قائمة مايو|مين يعتمد|انتهاء|نسخة|كم هذا الشهر}
      {الهارنس|فلتر الكمامة|السدادات|واقي الوجه|القفازات|حذاء السلامة} {المخزون|المقاسات|الطلب|الانتهاء|السعر|مسلم لجو؟|الحد الادنى}
      {حمض|صودا|كلور|امونيا|ديزل|استيلين|نيتروجين|مذيب} {موعد التوريد|المستوى|المورد|استهلاك يونيو|النشرة|الطلب|الجرد|تكلفة السنة}
      {البخار|الهيدروليك|الهواء المضغوط|الغاز|الزيت الحراري|الضغط العالي} {مخطط الخط|مقاس الخرطوم|رقم الفلتر|صيانة المضخة|قائمة المحابس|قراءة العداد}
      امر عمل {دهان|اصلاح|تنظيف|فحص|تركيب|طلب} {حاجز الحماية|الدرابزين|صمام الامان|الستارة الضوئية|كاشف الغاز|باب الحريق|زر الطوارئ}
      {ممتص صدمات|مساعد} {الشاحنة 7|الرافعة|الباب} {السعر|المخزون|متى تبدل}
      {المفتوحة|المخططة|المتأخرة} {فحوصات السلامة|اصلاحات الحماية|اختبارات الانذار|معايرات الصمامات|قياسات الارضي|تجارب الاخلاء} {في مايو|في الهنقر|هذه السنة|لماريا}
      كيف {اختبر|ابدل|اعاير|افحص|اضبط|انظف|اطلب|اوثق} {الستارة الضوئية|صمام التنفيس|كاشف الغاز|قاطع التسريب|قفل الباب|حساس اللهب|باب الحريق} {صح|حسب الكتيب|بعد العزل|في الصيانة}
      {كم|قائمة} {الحوادث|انذارات الغاز|مرات الطوارئ|انذارات الحريق|التسريبات|الاقفال} {هذه السنة|في يونيو|حسب المنطقة|المغلقة}
      {بدلت|صلحت|اختبرت|نظفت|ضبطت|فحصت} {الحماية|صمام الامان|الستارة|القاطع|السير|السيل|الخرطوم} {بعد العزل وكل شي تمام|ورجعت الغطا|والمكينة تشتغل|ساعتين|وقت التوقف المخطط|والاختبار ناجح}
      {انفك العزل|رجعت الحماية|فحص الغاز تمام|التصريح مقفل|المكان نظيف|اختبار الضغط ناجح|انتهت المراقبة} {اقفل امر 412|ضيفها للملاحظات|ساعة ونص|خلصنا}
      {المضخة|الخط|الضاغط|السير|المروحة|الغلاية} {رجعت تشتغل تمام|رجع للانتاج|تصلح امس|يحتاج فلتر جديد|مبرمج الجمعة|وقف 3 مرات اليوم}
      {العميل|المدقق|المفتش|الموظف الجديد} {جاي بكرا|يبي قائمة صمامات الامان|يحتاج سجلات العزل|يبي الشهادات|يبدا الاحد}
      {دورة|تدريب|محاضرة} {العزل|القوس الكهربائي|الاماكن المحصورة|الرافعات|كشف الغاز|الاطفاء|الاسعاف|الارتفاعات} {المواعيد|المشاركين|مين ناقص|الانتهاء|المدرب}
      لو سمحت {اطلب|ارسل|اطبع|دور|اعرض} {قطعة ماكينة الاغطية|ريلاي سلامة احتياط|الاوامر المفتوحة|شهادة الصمام|كتيب الرافعة|تقرير كاشف الغاز}
      متى {تركب|انطلب|تبدل|انشرى|انفحص} {سويتش الغطا|حساس المستوى|حساس البوابة|فحمات البريك|جوان الباب|الحارق|واير الكرين|شبك الحماية|يونت الروبوت}
      {سويتش الغطا|حساس المستوى|حبل الطوارئ|يونت الروبوت|اغطية الشعر|قفازات مطاط|مضخة الحمض|رف البراميل|خرطوم الغاز|فحمات البريك} {بطارية|المخزون|خلص|رقم القطعة|السعر|تعبئة|المورد|مخطط|الحمولة|الطول}
      {مستوى|مخزون|عدد|حالة|حمولة} {خزان الحمض|خزان الصودا|اسطوانات الغاز|خزان ماء الحريق|خزان الديزل|البطاريات|لوحة الاقفال|الفيوزات|رف البراميل}
      {قائمة|عدد|اعرض} {صمامات الامان|ازرار الطوارئ|الحمايات|حساسات الغاز|ابواب الحريق|الاماكن المحصورة|معدات الرفع|اوعية الضغط|نقاط العزل} {حسب المبنى|مع المواعيد|مع الارقام}
      {ابواب الحريق|مغاسل العيون|حساسات الغاز|الاحزمة|الكرينات|صمامات الامان|الحمايات} {مفحوصة|انطلبت|في القائمة|لها صيانة}؟
      {التدقيق|الفحص|الاختبار|الاجتماع} {القادم|الاخير} {لاوعية الضغط|للرفع|للحريق|للسلامة الكهربائية|للكيماويات|للغلاية}
      مكان {صمام التنفيس|صمام الامان 160 بار|زر الطوارئ|الكاشف|بريشر سويتش} {في المخزن|الرف|}
      مقاس الفيوز F3
      قائمة الاقفال الحمراء المسلمة
      مستوى القادوس امس
      مين الكهربائي المناوب
      كتيب شاحن الستاكر
      {فقط|بس|و} {غير المسندة|الحرجة|حقي|المفتوحة|حقت جو|المتأخرة|آخر خمسة}
      {قطع|اوامر|مكائن} {اغلى من|أغلى من|اكثر من|اقل من|فوق|تحت} {500|500 يورو|100|10 حبات|5 ساعات|سنتين}
      {ما هي|اي|ايش} {المعدات|المكائن|الاصول|القطع} {في|الموجودة في|التابعة} {غرفة الضواغط|خط الطبخ|الخط 2|الساحة|الرف 3|غرفة الغلاية}
      {رتب|جمع|فلتر} {حسب التكلفة|حسب التاريخ|حسب المنطقة|القائمة}
      {نفس الشي|مرة ثانية|نفس السؤال} {لمايو|للخط 2|بالانجليزي|السنة الماضية}
      {قارن|الفرق بين} {الخط 1 والخط 2|هذا الشهر والماضي|P-101A و P-101B}
      {اعلى|اسوأ|افضل} {عشر|5|3} {مكائن|قطع|مناطق} {حسب التكلفة|هذه السنة}`,
  },
};
