import type { EverydayExamples } from './examples.ts';

/** Questions about records, changes of records and small talk, with many names of machines and parts. */
export const everydayRecords: EverydayExamples = {
  en: {
    harmless: `
      {assets|machines|pumps} {purchased|bought|installed} between {2012 and 2015|2010 and 2011}
      which {technicians|people|fitters} have {ever|already|} worked on the {capper|retort|filler}
      {parts|spares} {holding|with|at} {more|less} than their {maximum|minimum}
      is the {screw compressor|chiller|boiler} {K-202|CH-320|B-001} {still|} under warranty
      {kettles|pumps|conveyors|forklifts} with their {tags|names|places} {pls|please|}
      most {urgent|pressing} {thing|job} right now
      can you {hand|pass|give|swing|shift} {the goods lift|the boiler|the forklift|that pump|the hoist} {one|job|order|} {over|across|} to {maria|joe|sam|lena}
      {late|overdue|open|unclaimed} {stuff|things|jobs|work} in {building A|building b|the yard|the cold store} {pls|please|just titles|only the names|quick}
      how much {money|cash|capital} is {tied up|sitting|locked up} in {electrical spares|bearings|filters|the storeroom|hydraulic parts}
      {EV-911|K-201|P-101A}: {once|when} {someone|a fitter} {starts|gets going} on a {breakdown|repair}, how long does {it|the fix|the job} take {on average|normally}
      {whos|who has} got the {freezer compressor|chiller|filler} {pressure|oil|motor} job{|, need to talk to them}
      what {broke|failed|went wrong|stopped|broke down} {in|at|on} {building c|hall 2|line 3|the boiler house|the packing area} {over the last|in the past|during the last} {3 months|two weeks|year|30 days}
      who {is on shift|has the late shift|is working|is on call|is in} {tonight|tomorrow|this weekend|today}
      {corrective|average|mean} {time to finish|days to close|duration} {of high priority jobs|per technician|for line 3}
      where is {the homogenizer|the chiller|pump B|the forklift|CT-301|the dock leveller|the spare motor} {located|now|installed|}
      where {do we keep|are|is} {the safety valve 10 bar|relay 24 v|light curtain spares|bearing 6310|it|they|that part} {kept|stored|in the storeroom|}
      is {the goods lift job|the boiler pm|the roof order|the crane check} {late|done|overdue|still open|cancelled}
      is {the relay|a spare|the filter|the fuse 16a|the contactor} {on the shelf|in stock|ordered} {and where|and how many|}
      {anything|something} {critical|urgent|late|unassigned|new} {without an owner|today|on line 2|for me|from yesterday}?
      what is the most {urgent|critical|expensive|overdue} {thing|job|order|machine} {right now|today|this month}
      {due|overdue|planned} in the next {3 days|week|month|24 hours}
      {total|overall} {spend|cost|hours|count} {on CH-320|for the boiler|this year|ever|since january}
      {breakdowns|failures|stops|orders|costs} between {1 may and 30 june|60 and 30 days ago|monday and friday|march and april 2026}
      {breakdowns|failures|jobs} from {1 July to 31 Aug 2026|last winter|q1|yesterday}
      {and|what about|how about} {maria|joe|line 1|last month|the other one|critical ones|parts}?
      {how many|which} of {them|those|these} are {critical|open|overdue|his|on hold}
      why is {the belt job|WO 388|the scraper order|the pm} {on hold|late|cancelled|still open|not assigned}
      {pls|please} {put|set} {the wo for the fan|WO 12|the trap order} on hold {till thursday|until parts arrive}
      {delete|archive|rename|retire} {the old pump|duplicate order 12|this asset|that part|my comment}
      {assign|give} {WO 12|the lift job|the filter pm} to {maria|joe|the night crew}
      {make|create|add} {a wo|an order|a job} for {the capper|the dock light|the leaking tap|AHU-2 filter}
      {close|finish|reopen} the {horn|lamp|filter|seal|door} {job|order} on {FT-02|AHU-1|P-101A}
      {write|tell} me a {poem|joke|story} about {bearings|pumps|mondays}
      how many {PMs|orders|jobs|hours} are {still to do|left|planned|booked} {this week|today|for joe}
      when {is|was} {the cooling tower|the crane|filter of AHU-1} {due|last done|finished|started}
      {whats|what is} {going on|new|planned|the state} {with|on|for} {AHU-2|the freezer|line 1|the roof}
      {going|running|coming} up {this week|next month|for maintenance}
      {made|built|delivered|installed} by {Frigolux|Hydran|Marmita|anyone else} {in 2015|?}
      {show|list|find} {everything|all|any} {about|with|from|on} {the retort|bearings|Hydran|building b|last shift}
      {price|cost|weight|year|serial|model|maker} of {the gearbox|K-202|forklift 1|the compressor|the crane}
      {stock|stok|qty|level} of {BRG 6310 C3|filter 4711|oil 46|XQ-77}
      {part number|number|code|type} of the {mechanical seal|kill switch|lamp|belt|thermal relay|valve}
      {steps|procedure|how} to {lock out a machine|isolate a pump safely|clean a filter|grease a bearing|take an oil sample}
      how do i {lock out|isolate|tag out|make safe} {a machine|P-101A|the mixer} {properly|before work|step by step}
      {compressor|chiller|pump} trips on {high discharge temp|low suction|overload|thermal} {what to check|possible reasons|}
      {evaporator|coil|condenser} {iced up|frosted|dirty|blocked} what {to do|now}
      {motor|fan|pump} {hums|buzzes|squeals|rattles|overheats} but {does not turn|still runs|no flow}
      {gearbox|seal|cylinder|valve} {weeping|dripping|seeping} {oil|a little} what should i do
      {no|low} {pressure|flow|vacuum|signal} {at the filler|on line 1|from the pump}
      {ups|vfd|plc} {alarm|fault|battery low} {code|light} what does it mean
      is {it|B-001|the freezer|he} {ok|running|available|down|on shift} {today|now}
      who {signed|approved|requested|closed|works on|knows} {WO 412|the retort|the boiler inspection|forklifts}
      {next|upcoming|missed} {inspections|PMs|calibrations|visits} {in june|of the cooling water|by area}
      {lamp|light|horn|mirror|tyre|door|handle} {broken|missing|loose} on {FT-02|LDR-05|dock 3}
      {report|chart|summary|pdf} of {downtime|spend|safety inspections|energy} {this year|by machine}
      {i need|we need|order} {two filters|a bearing|oil|new gloves|bolts m10} {for P-101A|by friday|}
      {my|our} {orders|tasks|plan|shift|hours} {today|tomorrow|next week}
      {remind|notify|email} {me|joe} {tomorrow|when WO 12 closes|every monday}
      {thank you|great|no|yes please|never mind|ok do it|go on|more|next page}
      {safety valve|relief valve|gas detector|light curtain|fire door|e-stop} {history|who fixed it|last wo|where is it|how many left|stock and place}
      {below|under} minimum: {emergency lights|fuses|gloves|relief valves}?
      {dead leg|fire line|emergency shower} {flushing|testing} {schedule|record}
      the {fire|gas|safety|emergency|hazard} {team|committee|budget|audit|training} {meeting|date|cost|list}
      {remaining|average|mean|best|worst} {life|repair time|downtime|supplier} {of P-101A|this quarter}
      {hose|cable|chain|rope} {length|order|number|stock}
      {closed|completed|finished} {yesterday|by maria|last week} how many
      {the pump|line 1|the mixer|the fan} {runs|works|is running} {well|fine|again|as usual|smoothly} {today|and the rest too|since monday|after the repair}
      {all good|all ok|everything works|no problems|nothing new} {on line 2|today|after the pm|with the chiller}
      emergency stop button colour and mounting height standard
      list of machines with two-hand control
      WO history of the muting sensors on line 2
      light curtain response time from the datasheet
      who is allowed to sign hot work permits
      gas detector locations map
      when do the fire extinguishers expire
      torque for the relief valve flange
      spare fuse 16A in which bin
      cost of RCD replacement last year
      how often do we test the low water cutoff
      photo of the guard on CV-640
      is the hoist certificate valid
      lockout tagout refresher next date
      tank cleaning contractor phone
      confined space register pdf
      who replaced the boiler sight glass
      steam trap survey results
      ammonia plant oil analysis
      forklift battery water refill schedule
      shock pulse reading of P-101A
      emergency generator fuel level
      the bypass damper actuator on AHU-1 is noisy
      hot water tank thermostat part number
      hydraulic hose 3/4 length 1200 in stock
      live temperature of cold store
      kill date of the old compressor in the register
      dead time setting of the PID loop
      fire door closer adjusted, close WO
      interlock on retort tested ok today
      is the chlorine pump due for service
      trip count of breaker Q12
      alarm list of yesterday night
      crane inspection report 2025
      near miss report about ladder, who owns it
      first aid box refill ordered?
      how long does a belt change take
      what PPE is listed for CIP-160
      who is on call tonight
      reset my password
      {reset|change|forgot} {my password|the pin|my login|the language|notifications}
      {colour|size|height|standard|type|number} of {the e-stop buttons|the guard rails|the safety signs|the fire hoses|the lock out tags} {in the spec|on line 2|required}
      who {is allowed to|may|can|must} {sign hot work permits|approve orders|operate the crane|release the retort|order fuses}
      {fuse 16a|relay|lamp|gasket} in which {bin|drawer|shelf|rack}
      {start|stop|pause} the {clock|timer|time} on {the chiller job|wo 12|my order}`,
  },
  de: {
    harmless: `
      teile mit einem {preis|wert} {über 50|zwischen 20 und 40|unter 10}
      erledigte {reparaturen|wartungen|aufträge} {im bereich PROC|in gebäude A} aus den letzten {6|3} monaten {mit teilen über 50|}
      was liegt bei {igor|maria|joe|lena} {gerade|noch|alles} {rum|an|auf dem tisch}
      {heute|morgen|diese woche} fällig? {bitte mit titel|nur die titel|kurze liste}{|, bin gleich weg|, muss los}
      {wieviele|wie viele} maschinen von {Hydran|Frigolux|Abfilla} haben wir {eigentlich|insgesamt|}
      ist an {der zentrifuge|der pumpe|dem verdichter|dem mischer} {Z-78|P-101A|K-9} noch {irgendwas|etwas|ein auftrag} offen
      kannst du {igor|maria} den auftrag {vom lastenaufzug|von der pumpe} {geben|übergeben|zuweisen}
      was {ist ausgefallen|ging kaputt|war defekt|fiel aus} {in|an} {halle 3|gebäude c|linie 2|der verpackung} {in den letzten|im letzten|seit} {zwei monaten|30 tagen|januar}
      wer {hat spätschicht|hat dienst|arbeitet|ist da} {heute abend|morgen|am wochenende}
      {mittlere|durchschnittliche} {dauer|bearbeitungszeit|zeit} {bis zum ende|je techniker|der dringenden aufträge}
      lagerplatz {der|für} {schlösser|anhänger|handschuhe|brillen|lampen|gurte}
      wo {ist|steht|befindet sich} {der homogenisator|der kühler|pumpe B|der stapler|CT-301|der ersatzmotor}
      wo {liegen|liegt|haben wir} {das sicherheitsventil 10 bar|relais 24 v|lichtgitter ersatz|lager 6310|das}
      ist {der aufzug auftrag|die kesselwartung|die kranprüfung} {verspätet|fertig|überfällig|noch offen}
      ist {das relais|der filter|die sicherung 16a|ein schütz} {da|auf lager|bestellt} {und wo|und wie viele|}
      {etwas|irgendwas} {kritisches|dringendes|neues} {ohne besitzer|heute|an linie 2|für mich}?
      was ist {am dringendsten|das teuerste|am längsten überfällig} {gerade|heute|diesen monat}
      {fällig|geplant|überfällig} in den nächsten {3 tagen|wochen|24 stunden}
      {gesamtkosten|stunden|anzahl} {CH-320|kessel|dieses jahr|seit januar}
      {störungen|ausfälle|aufträge|kosten} zwischen {1. mai und 30. juni|montag und freitag|märz und april}
      {störungen|aufträge} {vom 1. juli bis 31. august|letzten winter|gestern}
      und {maria|joe|linie 1|letzten monat|die kritischen|wie viele davon}?
      was hat {igor|maria|joe} {noch zu tun|heute auf dem plan|offen}
      wie viele davon sind {kritisch|offen|überfällig}
      warum ist {der bandauftrag|auftrag 388} {pausiert|verspätet|noch offen|nicht zugewiesen}
      {setz|stell} den auftrag {für den ventilator|12} bis {donnerstag|teile da sind} auf pause
      {lösche|archiviere|benenne um} {die alte pumpe|den doppelten auftrag|diese anlage}
      {weise|gib} {auftrag 12|den aufzugauftrag} {maria|joe|der nachtschicht} zu
      {leg|mach|erstelle} {einen auftrag|ne wartung} für {den verschließer|die rampenlampe|den filter AHU-2} an
      {schließ|beende|öffne} den auftrag {hupe|lampe|filter|dichtung} {FT-02|AHU-1|P-101A}
      {erzähl|schreib} mir {einen witz|ein gedicht} {über lager|}
      wie viele {wartungen|aufträge|stunden} {sind noch zu machen|bleiben|gebucht} {diese woche|heute}
      wann {ist|war} {der kühlturm|der kran|filter AHU-1} {fällig|zuletzt dran}
      {was ist los|was gibt es neues|wie ist der stand} {mit AHU-2|beim tiefkühler|an linie 1}
      {zeig|such|liste} {alles|alle} {zur retorte|mit lager|von Hydran|in halle b}
      {preis|gewicht|baujahr|seriennummer|hersteller} {getriebe|K-202|stapler 1|kran}
      bestand {filter 4711|öl 46|XQ-77|gleitringdichtung}
      {teilenummer|nummer|typ} {gleitringdichtung|not-aus taster|lampe|riemen|thermorelais}
      wie {sichere|sperre|schalte} ich {eine maschine|P-101A} {mit LOTO|richtig ab|vor der arbeit frei}
      {förderband|gurt} läuft {schief|seitlich ab|aus der mitte} was {tun|prüfen}
      {kompressor|kühler|pumpe} {schaltet ab wegen temperatur|löst thermisch aus|saugdruck niedrig} was prüfen
      verdampfer {vereist|verschmutzt} was tun
      {motor|lüfter|pumpe} {brummt|quietscht|klappert} {dreht nicht|fördert nicht}
      {getriebe|zylinder|ventil} {schwitzt|tropft leicht} was soll ich machen
      {kein|wenig} {druck|durchfluss|signal} {am füller|linie 1}
      {usv|umrichter|sps} {alarm|batterie schwach} was bedeutet das
      {läuft|ist} {B-001|der tiefkühler} {wieder|in ordnung|verfügbar} heute
      wer hat {auftrag 412|die retorte|die kesselprüfung} {unterschrieben|genehmigt|angefordert}
      {nächste|kommende|verpasste} {prüfungen|wartungen|kalibrierungen} {im juni|kühlwasser}
      {lampe|hupe|spiegel|reifen|tür|griff} {kaputt|fehlt|locker} {FT-02|LDR-05|rampe 3}
      {bericht|diagramm|auswertung} {stillstand|kosten|energie} {dieses jahr|je maschine}
      {brauche|bestell} {zwei filter|ein lager|öl|handschuhe|schrauben m10} {für P-101A|bis freitag}
      {meine|unsere} {aufträge|aufgaben|schicht} {heute|morgen}
      {erinnere|benachrichtige} {mich|joe} {morgen|jeden montag}
      {danke|super|nein|ja bitte|egal|weiter|mehr}
      {sicherheitsventil|überdruckventil|gaswarner|lichtgitter|brandschutztür|not-aus} {historie|wer hat repariert|letzter auftrag|wo|wie viele noch}
      unter mindestbestand: {notleuchten|sicherungen|handschuhe|überdruckventile}?
      {spülplan|prüfplan} {totleitungen|feuerlöschleitung|notdusche}
      {brandschutz|gas|sicherheits|notfall}{team|ausschuss|budget|schulung} {termin|kosten|liste}
      {durchschnittliche|mittlere} {reparaturzeit|stillstandszeit} P-101A
      gestern abgeschlossene aufträge wie viele
      {die pumpe|linie 1|der mischer|der lüfter} {läuft|arbeitet} {gut|wieder|normal|ruhig} {heute|seit montag|nach der reparatur}
      {alles gut|alles ok|keine probleme|nichts neues} {an linie 2|heute|nach der wartung}
      sicherheitsventil typ und einstelldruck laut schild
      welche maschinen haben lichtgitter
      wann läuft die feuerlöscher prüfung ab
      schlüsselschalter ersatzteilnummer
      wer darf heißarbeitsscheine unterschreiben
      notstromdiesel füllstand
      fi prüfung letzte werte
      kran prüfbuch wo
      umlenkrolle bestellt?
      unterweisung loto nächster termin
      {passwort|pin|sprache} {zurücksetzen|ändern|vergessen}
      wer {darf|kann|muss} {heißarbeitsscheine unterschreiben|aufträge genehmigen|den kran fahren|sicherungen bestellen}
      {farbe|größe|höhe|norm} {der not-aus taster|der geländer|der sicherheitsschilder}
      {sicherung 16a|relais|lampe} in welcher {schublade|kiste}`,
  },
  es: {
    harmless: `
      última vez que le {hicieron servicio|tocaron algo|dieron mantenimiento} al {montacargas|ascensor|FT-01}
      {pásale|dale|mándale} la orden {de la puerta|de la bomba|del montacargas} a {Lena|Maria|Joe}{|, porfa}
      ¿qué le queda {pendiente|por hacer} a {Maria|Joe|Igor}{| ahora mismo}?
      qué {falló|se averió|se dañó|se paró} en {el edificio c|la nave 2|la línea 3|empaque} en los últimos {dos meses|30 días|tres meses}
      quién {está de turno|tiene el turno|trabaja|está} {esta noche|mañana|hoy|el fin de semana}
      {todo lo|lo} {vencido|pendiente|abierto} {sin nadie|sin técnico|sin asignar}
      {trabajos|órdenes} {cerrados|terminados} por {luis|marta|ana|pedro} en {mayo|agosto|octubre}
      dónde {está|queda|se encuentra} {el homogeneizador|el chiller|la bomba B|el montacargas|CT-301|el motor de repuesto}
      dónde {guardamos|están|hay} {la válvula de seguridad 10 bar|el relé 24 v|la barrera de luz de repuesto|el rodamiento 6310|eso}
      ubicación de {la válvula de seguridad|la válvula de alivio|el detector de gas|el extintor|la bomba}
      está {atrasada|lista|abierta todavía|vencida} {la orden del ascensor|la mantención de caldera|la revisión de la grúa}?
      {el relé|el filtro|el fusible de 16|un contactor} {hay|está en stock|se pidió} {y dónde|y cuántos|}
      hay algo {crítico|urgente|nuevo} {sin dueño|hoy|en la línea 2|para mí}?
      qué es lo más {urgente|crítico|caro|vencido} {ahora|hoy|del mes}
      {vence|vencen|planeado} en los próximos {3 días|7 días|24 horas}
      {gasto|costo|horas} total {en CH-320|de la caldera|del año|desde enero}
      {averías|fallas|órdenes|costos} entre {el 1 de mayo y el 30 de junio|lunes y viernes|marzo y abril}
      {averías|órdenes} {del 1 de julio al 31 de agosto|del invierno|de ayer}
      y {maria|joe|la línea 1|el mes pasado|las críticas|cuántas de esas}?
      qué {tiene pendiente|le falta a|está haciendo} {igor|maria|joe}
      cuántas de esas son {críticas|abiertas|vencidas}
      por qué está {en espera|atrasada|abierta todavía|sin asignar} {la orden de la banda|la ot 388}
      pon {la ot del ventilador|la ot 12} en espera hasta {el jueves|que lleguen piezas}
      {borra|archiva|renombra} {la bomba vieja|la orden duplicada|este equipo}
      {asigna|dale} {la ot 12|la del ascensor} a {maria|joe|la noche}
      {haz|crea|abre} {una orden|una ot} para {la tapadora|la luz del muelle|el filtro de AHU-2}
      {cierra|termina|reabre} la orden {de la bocina|de la lámpara|del filtro} de {FT-02|AHU-1|P-101A}
      {contame|cuéntame|escribe} un {chiste|poema|cuento} {de rodamientos|}
      cuántos {preventivos|trabajos} {faltan|quedan|hay planeados} {esta semana|hoy}
      cuándo {toca|vence|fue} {la torre de enfriamiento|la grúa|el filtro de AHU-1}
      {qué hay de nuevo|cómo va|qué pasa} {con AHU-2|en el congelador|en la línea 1}
      {muestra|busca|lista} {todo|todas} {de la autoclave|con rodamientos|de Hydran|del edificio b}
      {precio|peso|año|serie|marca} {del reductor|de K-202|del montacargas 1|de la grúa}
      {stock|existencia|cantidad} de {filtro 4711|aceite 46|XQ-77|sello mecánico}
      {código|número|tipo} {del sello mecánico|del paro de emergencia|de la lámpara|de la correa|del térmico}
      cómo {bloqueo|aíslo|etiqueto} {una máquina|P-101A} {con LOTO|bien|antes de trabajar}
      la {cinta transportadora|banda} se va {para un lado|de costado|torcida} qué {hago|reviso}
      {el compresor|el chiller|la bomba} se para por {alta temperatura|baja succión|térmico} qué reviso
      evaporador {congelado|sucio} qué hago
      {el motor|el ventilador|la bomba} {zumba|chilla|suena raro} {pero no gira|sin caudal}
      {el reductor|el cilindro|la válvula} {suda aceite|gotea un poco} qué hago
      {poca|sin} {presión|señal} {en la llenadora|línea 1}
      {ups|variador|plc} {alarma|batería baja} qué significa
      {anda|está} {B-001|el congelador} {bien|disponible|otra vez} hoy
      quién {firmó|aprobó|pidió|trabaja en} {la ot 412|la autoclave|la inspección de caldera|RT-730}
      {próximas|perdidas} {inspecciones|calibraciones} {de junio|de agua de enfriamiento}
      {lámpara|bocina|espejo|llanta|puerta|manija} {rota|falta|floja} en {FT-02|LDR-05|el muelle 3}
      {informe|gráfico|resumen} de {paradas|gastos|energía} {del año|por máquina}
      {necesito|pide} {dos filtros|un rodamiento|aceite|guantes|pernos m10} {para P-101A|para el viernes}
      {mis|nuestras} {órdenes|tareas} {hoy|mañana}
      {recuérdame|avisa a joe} {mañana|cada lunes}
      {gracias|genial|no|sí por favor|da igual|sigue|más}
      {válvula de seguridad|válvula de alivio|detector de gas|barrera de luz|puerta cortafuego|paro de emergencia} {historial|quién la arregló|última ot|cuántas quedan}
      bajo el mínimo: {luces de emergencia|fusibles|guantes|válvulas de alivio}?
      programa de {lavado de ramales|prueba de la red contra incendio|ducha de emergencia}
      {comité|presupuesto|curso|equipo} de {incendio|gas|seguridad|emergencia} {fecha|costo|lista}
      tiempo medio de {reparación|parada} de P-101A
      cuántas se cerraron {ayer|la semana pasada}
      {contame|cuéntame|decime|dime} {un chiste|algo gracioso|una broma}
      {no|no,} {cuánto|cuánta|qué} {aceite|grasa|refrigerante} {de compresor|del reductor|hidráulico} {queda|hay|se usa}
      que máquinas tienen barrera de luz
      cuando vencen los extintores
      quien firma permisos en caliente
      repuesto de la llave del paro
      nivel de diesel del generador de emergencia
      informe de la grúa 2025
      tiempo de respuesta de la barrera segun ficha
      proximo curso de loto
      fusible 16A en que cajón
      prueba del diferencial ultimos valores
      {cambiar|olvidé|restablecer} {mi contraseña|el pin|el idioma}
      quién {puede|debe} {firmar permisos en caliente|aprobar órdenes|manejar la grúa|pedir fusibles}
      {color|tamaño|altura|norma} de {los botones de paro|las barandas|los carteles de seguridad}
      {fusible 16a|relé|lámpara|junta} en qué {cajón|estante}`,
  },
  fr: {
    harmless: `
      coût de main-d'œuvre {moyen|total} par {ordre|panne|mois}
      le top {5|10} des {machines|équipements} les plus {chers|gourmands} {en heures|en pièces} {sur six mois|cette année}
      {passe|refile|confie} {le boulot|l'ordre|l'intervention} {du monte-charge|de la pompe} à {Lena|Maria|Joe}
      c'est quoi les {boulots|interventions} {en retard|pas finies} chez {Igor|Lena}
      qu'est-ce qui {est tombé en panne|a lâché|a cassé} {dans le bâtiment c|sur la ligne 3|au conditionnement} {ces deux derniers mois|depuis 30 jours|cet été}
      qui {est de poste|travaille|est là|est de service} {ce soir|demain|ce week-end}
      où {est|se trouve} {l'homogénéisateur|le groupe froid|la pompe B|le chariot|CT-301|le moteur de rechange}
      où {range-t-on|sont|est} {la soupape de sécurité 10 bar|le relais 24 v|la barrière immatérielle de rechange|le roulement 6310|ça}
      emplacement {de la soupape|du détecteur de gaz|de l'extincteur|de la pompe}
      {l'OT de l'ascenseur|l'entretien chaudière|le contrôle du pont} est {en retard|fini|encore ouvert} ?
      {le relais|le filtre|le fusible 16a|un contacteur} {est en stock|est commandé} {et où|et combien|} ?
      quelque chose {de critique|d'urgent|de nouveau} {sans responsable|aujourd'hui|ligne 2|pour moi} ?
      le plus {urgent|critique|cher|en retard} {maintenant|aujourd'hui|ce mois}
      {échéances|prévus} dans les {3 jours|7 jours|24 heures}
      {dépense|coût|heures} total {sur CH-320|chaudière|de l'année|depuis janvier}
      {pannes|OT|coûts} entre {le 1er mai et le 30 juin|lundi et vendredi|mars et avril}
      {pannes|OT} {du 1er juillet au 31 août|de l'hiver|d'hier}
      et {maria|joe|la ligne 1|le mois dernier|les critiques|combien parmi eux} ?
      {qu'est-ce qu'|que} {igor a à faire|maria a en cours|joe fait}
      combien parmi ceux-ci sont {critiques|ouverts|en retard}
      pourquoi {l'OT de la bande|l'OT 388} est {en attente|en retard|encore ouvert|non affecté}
      mets {l'OT du ventilo|l'OT 12} en attente jusqu'à {jeudi|réception des pièces}
      {supprime|archive|renomme} {la vieille pompe|l'OT en double|cet équipement}
      {affecte|donne} {l'OT 12|celui de l'ascenseur} à {maria|joe|la nuit}
      {crée|fais|ouvre} un OT pour {la boucheuse|l'éclairage du quai|le filtre AHU-2}
      {clôture|termine|rouvre} l'OT {du klaxon|de la lampe|du filtre} {FT-02|AHU-1|P-101A}
      {raconte|écris} {une blague|un poème} {sur les roulements|}
      combien {de préventifs|de travaux} {restent|sont prévus} {cette semaine|aujourd'hui}
      quand {est prévu|était} {la tour de refroidissement|le pont|le filtre AHU-1}
      {quoi de neuf|où en est|que se passe-t-il} {sur AHU-2|au congélateur|ligne 1}
      {montre|cherche|liste} {tout|tous} {sur l'autoclave|avec roulement|de Hydran|bâtiment b}
      {prix|poids|année|série|marque} {du réducteur|de K-202|du chariot 1|du pont}
      {stock|quantité} de {filtre 4711|huile 46|XQ-77|garniture mécanique}
      {référence|numéro|type} {de la garniture|de l'arrêt d'urgence|de la lampe|de la courroie|du thermique}
      comment {consigner|isoler|cadenasser} {une machine|P-101A} {avec LOTO|correctement|avant travaux}
      la bande {part de travers|se déporte|dévie} que {faire|vérifier}
      {compresseur|groupe froid|pompe} se met en défaut {température|aspiration basse|thermique} que vérifier
      évaporateur {givré|sale} que faire
      {moteur|ventilo|pompe} {ronfle|couine|claque} {sans tourner|sans débit}
      {réducteur|vérin|vanne} {suinte|goutte un peu} que faire
      {pas|peu} de {pression|signal|débit} {à la doseuse|ligne 1}
      {onduleur|variateur|automate} {alarme|batterie faible} ça veut dire quoi
      {B-001|le congélateur} {marche|est dispo|est revenu} aujourd'hui ?
      qui a {signé|approuvé|demandé} {l'OT 412|l'autoclave|le contrôle chaudière}
      {prochains|manqués} {contrôles|étalonnages} {en juin|eau de refroidissement}
      {lampe|klaxon|rétro|pneu|porte|poignée} {cassé|manquant|desserré} sur {FT-02|LDR-05|quai 3}
      {rapport|graphique|bilan} {des arrêts|des coûts|énergie} {de l'année|par machine}
      {il me faut|commande} {deux filtres|un roulement|de l'huile|des gants|des vis m10} {pour P-101A|pour vendredi}
      {mes|nos} {OT|tâches} {aujourd'hui|demain}
      {rappelle-moi|préviens joe} {demain|chaque lundi}
      {merci|super|non|oui svp|peu importe|continue|plus}
      {soupape de sécurité|soupape de décharge|détecteur de gaz|barrière immatérielle|porte coupe-feu|arrêt d'urgence} {historique|réparé par qui|dernier OT|combien reste}
      sous le minimum : {blocs de secours|fusibles|gants|soupapes} ?
      planning {rinçage bras morts|essai réseau incendie|douche de sécurité}
      {comité|budget|formation|équipe} {incendie|gaz|sécurité|urgence} {date|coût|liste}
      temps moyen de {réparation|panne} P-101A
      combien clos {hier|la semaine dernière}
      {la pompe|la ligne 1|le mélangeur|le ventilo} {tourne|marche|fonctionne} {bien|de nouveau|normalement} {aujourd'hui|depuis lundi|après réparation}
      {tout va bien|tout est ok|pas de problème|rien de nouveau} {ligne 2|aujourd'hui|après l'entretien}
      quelles machines ont une barrière
      quand expirent les extincteurs
      qui signe les permis feu
      niveau gasoil du groupe de secours
      rapport pont roulant 2025
      temps de réponse de la barrière selon fiche
      prochaine formation consignation
      fusible 16A dans quel tiroir
      essai différentiel dernières valeurs
      clé de rechange arrêt d'urgence
      {réinitialiser|changer|oublié} {mon mot de passe|le code|la langue}
      qui {peut|doit} {signer les permis de feu|valider les OT|conduire le pont|commander des fusibles}
      {couleur|taille|hauteur|norme} {des arrêts d'urgence|des garde-corps|des panneaux de sécurité}
      {fusible 16A|relais|lampe|joint} dans quel {tiroir|bac|rayon}`,
  },
  ar: {
    harmless: `
      شو {الشغل|الأوامر|المهام} اللي {لسا|بعدها} على {joe.mbeki|joe|igor.petrov} {هلأ|اليوم|}
      أعطال {HPU-171|K-201|CV-640} اللي {أصلحها|خلصها|سكرها} {sam.whitford|joe.mbeki} {وكانت قطعها أقل من ٧٠|هذه السنة|}
      {حوّل|سلّم|انقل} أمر {المصعد|المضخة|الرافعة} {لماريا|إلى lena.novak|لجو}
      من {يداوم|يعمل|يشتغل|موجود} {في الوردية الليلة|الليلة|بكرة|في وردية الصبح|اليوم}
      ايش {تعطل|خرب|توقف} في {مبنى ج|الخط 3|قسم التغليف} {اخر شهرين|هالشهر|من شهر}
      {الاعمال|الاوامر} اللي {قفلها|خلصها|انهاها} {سامي|ليلى|خالد} في {مايو|اكتوبر}
      مين اخر واحد {اشتغل|صلح} على {الكمبروسر 2|المضخة 3|السير}
      وين {الهوموجنايزر|الشيلر|المضخة B|الرافعة|CT-301|الموتور الاحتياط} {موجود|الحين|}
      وين {نحفظ|موجود|مكان} {صمام الامان 10 بار|ريلاي 24|ستارة ضوئية احتياط|بيرنق 6310|هذا}
      مكان {صمام الامان|صمام التنفيس|كاشف الغاز|الطفاية|المضخة} {في المخزن|وين|}
      {امر المصعد|صيانة الغلاية|فحص الكرين} {متأخر|خلص|لسا مفتوح}؟
      {الريلاي|الفلتر|فيوز 16|كونتاكتور} {موجود|في المخزن|انطلب} {ووين|وكم|}
      في شي {حرج|عاجل|جديد} {بدون مسؤول|اليوم|في الخط 2|لي}؟
      وش {اهم|اغلى|اكثر شي متأخر} {الحين|اليوم|هذا الشهر}
      {المستحق|المخطط} خلال {3 ايام|اسبوع|24 ساعة}
      {اجمالي|مجموع} {تكلفة|ساعات} {CH-320|الغلاية|هذه السنة|من يناير}
      {الاعطال|الاوامر|التكاليف} بين {1 مايو و 30 يونيو|الاحد والخميس|مارس وابريل}
      {الاعطال|الاوامر} {من 1 يوليو الى 31 اغسطس|الشتاء|امس}
      آخر {ثلاثة|خمسة} {اعطال|اوامر} في {K-201|P-101A}
      و{ماريا|جو|الخط 1|الشهر الماضي|الحرجة}؟
      {ايش|وش|ماذا} {عند|باقي عند} {ايغور|ماريا|جو} من شغل
      كم منها {حرج|مفتوح|متأخر}
      ليش {امر السير|امر 388} {معلق|متأخر|لسا مفتوح|بدون فني}
      {حط|علق} {امر المروحة|امر 12} لين {الخميس|توصل القطع}
      {احذف|ارشف|غير اسم} {المضخة القديمة|الامر المكرر|هذا الاصل}
      {عين|اسند|حول} {ماريا|جو} على {امر 12|امر المصعد}
      {سوي|افتح|انشئ} امر عمل {لماكينة الاغطية|للمبة الرصيف|لفلتر AHU-2}
      {اقفل|انهي|افتح مرة ثانية} امر {البوري|اللمبة|الفلتر} {FT-02|AHU-1|P-101A}
      {قول|احكي|اكتب} {نكتة|قصيدة|قصة} {عن البيرنقات|}
      كم {صيانة|شغل} {باقي|مخطط} {هذا الاسبوع|اليوم}
      متى {موعد|كان} {برج التبريد|الكرين|فلتر AHU-1}
      {وش الجديد|كيف الوضع|وش صاير} {على AHU-2|في الفريزر|في الخط 1}
      {اعرض|دور|طلع} {كل شي|كل الاوامر} {عن الاوتوكلاف|فيها بيرنق|من Hydran|في مبنى b}
      من يشتغل على {RT-730|الغلاية|السير} {اليوم|الحين}
      من {أصلح|فحص|ركب} {الستارة الضوئية|صمام الامان|باب الحريق|المضخة} في {PZ-810|مبنى b}
      {سعر|وزن|سنة|رقم|ماركة} {الجير|K-202|الرافعة 1|الكرين}
      {مخزون|كمية} {فلتر 4711|زيت 46|XQ-77|السيل}
      {رقم القطعة|النوع} {للسيل|لزر الطوارئ|للمبة|للسير|للاوفرلود}
      كيف {اعزل|اقفل} {مكينة|P-101A} {بـ LOTO|صح|قبل الشغل}
      {السير|سير الناقل} {يميل لجهة|يطلع على جنب|مايل} وش {اسوي|افحص}
      {الضاغط|الشيلر|المضخة} يفصل على {حرارة عالية|سحب منخفض|الحماية الحرارية} وش افحص
      المبخر {متجمد|وسخ} وش اسوي
      {الموتور|المروحة|المضخة} {يزن|يصفر|يطقطق} {وما يدور|وبدون تدفق}
      {الجير|السلندر|الصمام} {يعرق زيت|ينقط شوي} وش اسوي
      {ما في|ضعيف} {ضغط|اشارة|تدفق} {في الحشوة|الخط 1}
      {ups|انفرتر|plc} {انذار|بطارية ضعيفة} وش يعني
      {B-001|الفريزر} {يشتغل|متوفر|رجع} اليوم؟
      مين {وقع|وافق|طلب} {امر 412|الاوتوكلاف|فحص الغلاية}
      {الفحوصات|المعايرات} {القادمة|الفائتة} {في يونيو|ماء التبريد}
      {لمبة|بوري|مراية|كفر|باب|مقبض} {مكسور|ناقص|مرخي} في {FT-02|LDR-05|رصيف 3}
      {تقرير|رسم|ملخص} {التوقفات|التكاليف|الطاقة} {السنة|لكل مكينة}
      {احتاج|اطلب} {فلترين|بيرنق|زيت|قفازات|براغي m10} {لـ P-101A|للجمعة}
      {اوامري|مهامي} {اليوم|بكرا}
      {ذكرني|بلغ جو} {بكرا|كل احد}
      {شكرا|ممتاز|لا|نعم لو سمحت|خلاص|كمل|المزيد}
      {صمام الامان|صمام التنفيس|كاشف الغاز|الستارة الضوئية|باب الحريق|زر الطوارئ} {السجل|مين صلحه|آخر امر|كم باقي}
      هل {انارة الطوارئ|الفيوزات|القفازات|صمامات التنفيس} تحت الحد الادنى
      جدول {غسيل الخطوط|اختبار شبكة الحريق|دش الطوارئ}
      {لجنة|ميزانية|دورة|فريق} {الحريق|الغاز|السلامة|الطوارئ} {موعد|تكلفة|قائمة}
      متوسط وقت {الاصلاح|التوقف} P-101A
      كم انقفل {امس|الاسبوع الماضي}
      {المضخة|الخط 1|الخلاط|المروحة} {تشتغل|يشتغل} {تمام|عادي|زين} {اليوم|من الاثنين|بعد التصليح}
      {كل شي تمام|ما في مشاكل|ما في جديد} {في الخط 2|اليوم|بعد الصيانة}
      اي مكائن فيها ستارة ضوئية
      متى تنتهي طفايات الحريق
      مين يوقع تصاريح العمل الساخن
      مستوى ديزل مولد الطوارئ
      تقرير الكرين 2025
      زمن استجابة الستارة حسب الكتيب
      موعد دورة العزل القادمة
      فيوز 16 في اي درج
      آخر قراءات اختبار قاطع التسريب
      مفتاح احتياط لزر الطوارئ
      {نسيت|غير|استعادة} {كلمة السر|الرقم السري|اللغة}
      مين {يقدر|لازم|مسموح له} {يوقع تصاريح العمل الساخن|يعتمد الاوامر|يشغل الكرين|يطلب فيوزات}
      {لون|مقاس|ارتفاع|مواصفة} {ازرار الطوارئ|الدرابزين|لوحات السلامة}
      {فيوز 16|ريلاي|لمبة|جوان} في اي {درج|رف}`,
  },
};
