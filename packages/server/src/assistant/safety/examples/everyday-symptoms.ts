import type { EverydayExamples } from './examples.ts';

/** What machines of all kinds do wrong without hurting anybody, and short answers and orders in a conversation. */
export const everydaySymptoms: EverydayExamples = {
  en: {
    harmless: `
      {and|what about|how about|also|and then} {the fan|the pump|that one|the other line|last month|maria|the motor|line 3|the rest|the boiler}
      {first|second|third|last|next|before|after|later|sure|why not|which|both|none|done|ready}
      {left|right|rear|front|main} {bucket|boom|steering|lift|tilt} {cylinder|hose fitting|rod seal|ram|valve} {is leaking|leaks|weeps|drips|l/h lkg|lkg|seeps oil}
      {lena|carlos|the new fitter|igor|peter} is {on shift|on leave|off sick|new|back} {tomorrow|today|this week}, what {is still open under her name|does he have to do|is due for him|has she finished}
      how many {spb-2000|belts|seals|bearings 6205|filters|boxes} can we {take in|order|store|use|fit} {before we hit the max|this month|per shelf|at once}
      {copper pipe|air hose coupling|flat bar|cable tie|belt dressing|red padlock|ring spanner|hose clamp|solder} {15 mm|, the brand we buy|3/8 inch|, is there any in stores|, how many do we own|for each fitter|, is it on the approved list}
      {corrective|preventive|open|late} {jobs|orders|work} {without a name on them|nobody has|with no owner|not assigned|waiting for somebody}
      mark the {blade repair|filter change|belt job|inspection} {as done|as finished|complete} {for me|please|now|today}
      {start|close|open|do|check|hold|finish|resume|cancel|assign|update|reopen} {it|this|that one|the job|the order|wo 17|number 12|them}
      {start it|do it|go on|go ahead|and then|and now|which one|how many|why|when|who|where|again please|more|next|the second one|look it up|sure|really}
      {in another one|in the other one|with all of them|what next|does it work|will it work|is it so|is that right}
      {the|a|one} {500th|tenth|1000th|more|too many|other|same|next one}
      {hello|hi fred|good morning|thanks|thank you|ok|yes|no|maybe|never mind|what can you do|who are you|test|tell me more}
      {set|put|move|change} {the due date|the priority|the hours|the title|the assignee|the stock|the minimum} {to friday|to high|to 2.5|to maria|of wo 17 to monday|to 40 pieces}
      the {pump|fan|motor|gearbox|blower|mixer|agitator|spindle|winch|turbine} {vibrates|is noisy|hums|rattles|squeaks|knocks|whines|rumbles|runs rough|wobbles} {since monday|at full load|at low speed|when cold|after the service|, what should I check|}
      {my|our|the} {compressor|chiller|dryer|boiler|burner|vacuum pump|cooling tower|heat pump|air handler|furnace} {short cycles|does not start|loses capacity|trips on overload|runs all the time|shows an alarm code|uses more power than before|gives wet air|does not reach setpoint|stops by itself}
      {printer|labeller|checkweigher|scanner|camera|scale|metal detector|x ray inspector|coder|reader} {prints faint lines|misreads codes|drifts|gives wrong weights|rejects good product|loses focus|needs calibration|skips labels|is out of adjustment|shows error 12}
      {spectrometer|chromatograph|ph meter|flow meter|pressure transmitter|level probe|thermocouple|encoder|load cell|microscope} {drifts over the day|loses intensity|reads low|reads zero|is unstable|jumps|does not zero|fails calibration|is slow|has a noisy baseline}
      {belt|chain|conveyor|roller|bucket elevator|screw feeder|chute|hopper|vibrating feeder|palletizer} {wanders to one side|slips|stretches|jams|wears fast|squeals|runs off track|blocks|stops at random|drops boxes}
      {hydraulic|pneumatic} {cylinder|press|ram|valve|gripper|motor} {moves slowly|drifts down|jerks|does not hold|leaks a little at the rod|is stuck|loses force}
      {bearing|coupling|seal|gasket|bushing|shaft|key|impeller|rotor|brush} {wears out too soon|runs warm|has play|is scored|failed again|weeps a little|is pitted|is misaligned|makes a grinding noise}
      {robot|gantry|lathe|mill|cnc|saw|laser|plotter|drill|grinder} {loses position|chatters|leaves marks|cuts out of tolerance|does not home|has backlash|stops with an axis fault|cuts crooked|burns the edge}
      {dishwasher|oven|fridge|freezer|fryer|coffee machine|ice maker|washing machine|tumble dryer|vending machine} {does not drain|is too warm|ices up|does not heat|makes a noise|stays on|leaves stains|takes too long|blinks}
      {escalator|lift door|gate|roller door|dock leveller|turnstile|ski lift clamp|blind|greenhouse vent|barrier} {does not close fully|opens slowly|stops half way|gets stuck|sinks slowly|closes hard|has a force error|reopens at once|is out of line}
      {truck|loader|excavator|bus|forklift|tractor|generator|boat engine|mower|sweeper} {loses power|does not crank|smokes a bit when cold|overheats on hills|uses oil|pulls to the left|has a flat battery|will not shift|stalls|starts badly}
      {irrigation pivot|milking machine|feed mixer|harvester|sawmill|loom|knitting machine|sewing machine|organ|telescope} {is out of line|skips|breaks thread|loses vacuum|does not mix well|jams|is out of tune|tracks badly|runs uneven|cuts crooked}
      {wind turbine|solar inverter|battery bank|ups|transformer|switchgear|charger|plc|hmi|drive} {shows a warning|derates|loses communication|reboots|has low capacity|hums louder|fails the weekly test|shows an earth fault alarm code|freezes|reports overcurrent}
      {pool|aquarium|pond|spa|fountain|water softener|filter|membrane|settling tank|skimmer} {pressure rises|foams over|is cloudy|flow is down|backwashes too often|does not rinse|loses water|smells stale|has algae}
      {what causes|why is there|how do I find the cause of|where do I look first for|what should I check for} {cavitation|low flow|high amps|a warm bearing|a noisy gearbox|a wandering belt|wet air|slow cycle times|false rejects|uneven wear|ghosting|drifting readings}
      {purity|quality|speed|yield|humidity|temperature|weight|colour|torque|frequency} {fell to 97 percent|is not stable|is below target|varies|drops in the afternoon|does not hold|is too high after a change|is uneven}
      how {do I|can I tell} {align a shaft|tension a belt|bleed a brake|clean a filter|a steam trap has failed|a bearing is worn|grease a motor|teach in a sensor|adjust the clutch|balance a fan}
      the {copier|shredder|franking machine} on {floor 2|reception|our corridor} {takes the paper in crooked|stops after three sheets|says it is full but it isn't}
      {meeting room screen|beamer in the big hall|smartboard in 4b} {has a green tint|flickers when i plug in my laptop|does not see the pen}
      my {office chair|standing desk|monitor arm} {sinks when i sit down|only goes up half way|won't stay where i put it}
      cleaner here, the {scrubber|vacuum|mop press} {leaves streaks|sucks badly|squeaks and won't wring} {in the hall|since yesterday|again}
      {soap dispenser|paper towel box|hand sanitiser stand} in the {ladies|lobby|canteen toilets} {drips|gives nothing|runs all the time}
      the {tap|urinal sensor|shower} in {changing room 3|the gym|guest room 208} {only gives cold water|flushes by itself|keeps dripping all night}
      driver of {truck 14|the shuttle|van 9}: {wipers smear|radio cuts out|heater only blows lukewarm} {since the garage|when it rains|can it wait till friday}
      {reversing camera|tachograph|seat} of {bus 31|the dumper|my lorry} {is foggy|loses the time|rattles}, can {someone look|i book it in|you make a job}
      {till 4|self checkout 2|the price gun} {freezes after lunch|does not scan creased labels|prints too pale}
      {freezer island|veg shelf mister|rotisserie display} in the shop {has frost on the glass|drips on the floor mat|has one lamp out}
      {treadmill 7|cross trainer|spinning bike 12} {has a dark display|shows no pulse|creaks on the left pedal}
      the {scoreboard|stadium clock|floodlight on mast 2} {lost two segments|is four minutes slow|comes on too late}
      {headbox|press felt|reel drum} on {pm 3|the tissue machine|the board machine} {gives streaks|marks the sheet|winds soft at the edge}
      {baggage belt 5|check-in scale|boarding bridge canopy} {is slower than belt 4|shows 300 g with nothing on it|does not fold flat}
      {bow thruster|echo sounder|galley hot plate} {needs two tries|loses the bottom|heats on one side only} {since dry dock|on the starboard side|in shallow water}
      {tyre changer|wheel balancer|headlight tester} {slips on alloys|shows 15 grams that aren't there|needs a new bulb}
      {block machine|clay extruder|glazing line} {gives low stones|tears at the corner|leaves pinholes} {in the morning mix|since the new die|on every third tile}
      {trommel|eddy current separator|bale press} {lets film through|misses the cans|ties one wire too few}
      {wind vane|yaw drive|nacelle anemometer} on {turbine 8|the west row} {sticks|is out by ten degrees|reports icing in june}
      {milk frother|dough sheeter|bread slicer} {is lukewarm|pulls to the right|squashes the loaf} {in the morning|at full speed|since it was cleaned}
      {school bell|PA in the gym|hearing loop} {rings two minutes early|hums|is far too quiet}
      {sound desk|moving head 6|curtain track} in the theatre {has a dead channel|hunts for its position|jerks at centre stage}
      {cooling vest charger|ice rink resurfacer|snow gun} {blinks orange|leaves ridges|spits wet snow}
      something {ticks|whines|clicks} in {the lift machine|the blower|my keyboard drawer} {every few seconds|when it slows down|at night}
      {dust|fluff|chalk} {builds up|collects|gathers} {under the loom|behind the dryer|at the board} {faster than before|again after two days}
      {it|the line|the carton feeder} {hiccups|loses count|goes slow} {every 20 minutes|after each splice|when the humidity is up}, {any idea|seen before?|what first}
      {reading|display|pointer} on the {silo scale|water meter|oven panel} {is stuck|jumps about|is hard to read}
      {blind|window handle|door closer} in {room 12|the staff room|the vestry} {hangs crooked|turns round and round|is too weak}
      {flat battery|lost pairing|dead key} on {the scanner|the wireless mic|radio remote of the gate}, {who has spares|which charger|new one please}
      is it normal that the {new pump|heat recovery|tower crane lights|shop door} {ticks while it cools|ices up at minus five|stay on all night|opens for pigeons}`,
  },
  de: {
    harmless: `
      {und|was ist mit|wie ist es mit} {dem lüfter|der pumpe|dem anderen|der linie 3|letztem monat|maria}
      {erster|zweiter|letzter|danach|vorher|später|wirklich|warum nicht|welcher|beide|keiner|fertig}
      {überfällige|offene|korrektive|vorbeugende} {ohne zuständigen|ohne namen|die keiner hat|nicht zugewiesen|aufträge ohne person}
      {linker|rechter|hinterer} {zylinder|hubzylinder|schlauchanschluss|dichtring} {undicht|tropft|leckt leicht|verliert öl}
      {lager|spindel|motor|getriebe|umrichter} {wird nach dem abschmieren warm|schaltet an heißen tagen ab|verliert spannkraft|läuft heiß, woran liegt das|auf übertemperatur}
      {starte|schließe|öffne|mach|prüfe|beende|verschiebe|ändere|storniere|übernimm} {es|das|ihn|den auftrag|nummer 12|die arbeit|auftrag 17|diesen}
      {und jetzt|und dann|welche|wie viele|warum|wann|wer|wo|nochmal bitte|weiter|der zweite|mach das|sicher|wirklich|schau nach}
      {hallo|guten morgen|danke|ok|ja|nein|vielleicht|egal|was kannst du|wer bist du|test|erzähl mehr}
      {die|unsere} {pumpe|presse|spindel|turbine|walze|säge|fräse|anlage|maschine|waage} {vibriert|rattert|pfeift|brummt|läuft unrund|verliert leistung|misst falsch|driftet|bleibt stehen|wird langsamer} {seit montag|bei volllast|nach der wartung|, woran liegt es|, was prüfen|}
      {der|unser} {kompressor|kältetrockner|kessel|brenner|ventilator|antrieb|umrichter|drucker|scanner|förderer} {schaltet ab|startet nicht|taktet|läuft ständig|zeigt fehler 12|druckt streifen|liest codes falsch|läuft aus der spur|klemmt|quietscht}
      {das|ein} {lager|getriebe|aggregat|ventil|band|netzteil|messgerät|spektrometer|mikroskop|förderband} {wird warm|hat spiel|heult|schäumt|hängt|läuft schief|driftet|zeigt null|ist verstellt|verschleißt schnell}
      {kaffeemaschine|spülmaschine|gefrierschrank|backofen|waschmaschine|eismaschine|zapfanlage|fritteuse} {heizt nicht|läuft nicht ab|vereist|ist zu warm|macht geräusche|zeigt e04|braucht zu lange}
      {rolltor|aufzugstür|schranke|überladebrücke|drehkreuz|jalousie|gewächshauslüftung|rolltreppe} {schließt nicht ganz|öffnet langsam|bleibt auf halbem weg stehen|sinkt langsam|klemmt|geht gleich wieder auf}
      {orgel|webstuhl|nähmaschine|melkanlage|sägewerk|teleskop|beregnung|abschäumer|planetarium} {verstimmt sich|lässt stiche aus|reißt den faden|verliert vakuum|läuft ungleichmäßig|schäumt über|ist aus der flucht|ruckelt}
      {lkw|bagger|radlader|traktor|bus|stapler|notstromaggregat|rasenmäher} {verliert leistung|springt schlecht an|zieht nach links|verbraucht öl|wird bergauf warm|schaltet nicht|geht aus}
      {woran liegt|was verursacht|wie finde ich die ursache für|wo suche ich zuerst bei} {kavitation|wenig durchfluss|hohem strom|warmem lager|lautem getriebe|feuchter druckluft|falschen messwerten|ungleichem verschleiß}
      wie {erkenne ich|prüfe ich|stelle ich} {einen defekten kondensatableiter|lagerspiel|die riemenspannung ein|die wellenausrichtung|den filter auf verschmutzung|den sensor neu ein|die unwucht}
      {reinheit|qualität|drehzahl|feuchte|temperatur|gewicht|spannkraft|frequenz} {sinkt|schwankt|ist unter soll|fällt nachmittags|hält nicht|ist nach dem wechsel zu hoch}
      {hersteller|lieferant|bezugsquelle|preis|artikelnummer|werkzeugliste|größe|farbe} {kaltleiter|spachtel|ringschlüssel|schlauchschelle|dichtband|lüfterrad|filtermatte|auslösegerät}
      der {Kopierer|Aktenvernichter|Beamer} {im zweiten Stock|am Empfang|im großen Saal} {zieht schief ein|bleibt nach drei Blatt stehen|hat einen Grünstich}
      {Bildschirm im Besprechungsraum|Smartboard in der 4b|Tafelbeleuchtung} {flackert beim Anstecken|erkennt den Stift nicht|geht nur halb an}
      mein {Bürostuhl|Steh-Schreibtisch|Monitorarm} {sackt beim Hinsetzen ab|fährt nur halb hoch|hält die Stellung nicht}
      hier Reinigung: {der Scheuersaugautomat|der Staubsauger|die Moppresse} {macht Schlieren|saugt kaum|quietscht und wringt nicht} {in der Halle|seit gestern|schon wieder}
      {Seifenspender|Handtuchspender|Desinfektionsständer} {auf dem Damen-WC|im Foyer|in der Kantine} {tropft|gibt nichts her|läuft dauernd}
      {der Wasserhahn|der Urinalsensor|die Dusche} in {Umkleide 3|der Turnhalle|Zimmer 208} {bringt nur kaltes Wasser|spült von selbst|tropft die ganze Nacht}
      Fahrer von {LKW 14|Shuttle 2|Wagen 9}: {Wischer schmiert|Radio setzt aus|Heizung nur lauwarm} {seit der Werkstatt|bei Regen|hat Zeit bis Freitag}
      {Rückfahrkamera|Fahrtenschreiber|Fahrersitz} {im Bus 31|im Dumper|in meinem LKW} {ist beschlagen|verliert die Uhrzeit|klappert}
      {Kasse 4|SB-Kasse 2|der Preisauszeichner} {hängt nach Mittag|liest geknickte Etiketten nicht|druckt zu blass}
      {Tiefkühlinsel|Gemüsebefeuchtung|Brotregal} im Markt {hat Reif an der Scheibe|tropft auf die Matte|hat eine dunkle Lampe}
      {Laufband 7|Crosstrainer|Spinningrad 12} {hat ein dunkles Display|zeigt keinen Puls|knarzt am linken Pedal}
      {Anzeigetafel|Stadionuhr|Flutlicht an Mast 2} {fehlen zwei Segmente|geht vier Minuten nach|schaltet zu spät ein}
      {Stoffauflauf|Pressfilz|Tragtrommel} an {PM 3|der Tissuemaschine|der Kartonmaschine} {macht Streifen|markiert das Blatt|wickelt am Rand weich}
      {Gepäckband 5|Check-in-Waage|Faltbalg der Fluggastbrücke} {ist langsamer als Band 4|zeigt leer 300 g|legt sich nicht glatt}
      {Bugstrahlruder|Echolot|Kombüsenplatte} {braucht zwei Anläufe|verliert den Grund|heizt nur auf einer Seite} {seit der Werft|an Steuerbord|im Flachwasser}
      {Reifenmontiergerät|Wuchtmaschine|Scheinwerfereinsteller} {rutscht auf Alufelgen|zeigt 15 Gramm zu viel|braucht eine neue Birne}
      {Steinfertiger|Strangpresse|Glasierlinie} {macht zu niedrige Steine|reißt an der Ecke|hinterlässt Nadelstiche} {morgens|seit dem neuen Mundstück|bei jeder dritten Fliese}
      {Trommelsieb|Wirbelstromabscheider|Ballenpresse} {lässt Folie durch|übersieht Dosen|bindet einen Draht zu wenig}
      {Windfahne|Azimutantrieb|Anemometer} an {Anlage 8|der Westreihe} {hängt|liegt zehn Grad daneben|meldet Eis im Juni}
      {Milchschäumer|Ausrollmaschine|Brotschneider} {wird nur lauwarm|zieht nach rechts|quetscht den Laib} {morgens|bei voller Geschwindigkeit|seit der Reinigung}
      {Schulgong|Lautsprecher in der Turnhalle|Induktionsschleife} {klingelt zwei Minuten zu früh|brummt|ist viel zu leise}
      {Mischpult|Moving Head 6|Vorhangschiene} im Theater {hat einen toten Kanal|sucht seine Position|ruckelt in der Mitte}
      irgendwas {tickt|fiept|klackert} {im Aufzugsschrank|im Gebläse|hinter der Verkleidung} {alle paar Sekunden|beim Auslaufen|nachts}
      {Flusen|Staub|Späne} sammeln sich {unterm Webstuhl|hinterm Trockner|am Auslauf} {schneller als früher|nach zwei Tagen wieder}
      {sie|die Linie|der Kartoneinleger} {verschluckt sich|verzählt sich|wird langsam} {alle 20 Minuten|nach jedem Spleiß|bei feuchter Luft}, {Idee|schon mal gehabt|was zuerst}
      {Anzeige|Zeiger|Display} {der Silowaage|der Wasseruhr|vom Ofen} {hängt|springt|ist kaum lesbar}
      {Jalousie|Fenstergriff|Türschließer} in {Raum 12|der Sakristei|der Teeküche} {hängt schief|dreht durch|ist zu schwach}
      {Akku leer|Kopplung weg|Taste tot} {am Scanner|am Funkmikro|am Handsender vom Tor}, {wer hat Ersatz|welches Ladegerät|bitte neu}
      ist es normal, dass {die neue Pumpe|die Wärmerückgewinnung|die Ladentür} {beim Abkühlen tickt|bei minus fünf vereist|für Tauben aufgeht}
      {Zapfsäule 3|die Waschstraße|der Münzsauger} {druckt keinen Beleg|lässt das Heck aus|nimmt keine Zweier}`,
  },
  es: {
    harmless: `
      {y|qué hay de|qué pasa con} {el ventilador|la bomba|el otro|la línea 3|el mes pasado|maría}
      {primero|segundo|último|después|antes|seguro|por qué no|cuál|ambos|ninguno|listo}
      {correctivas|abiertas|atrasadas|preventivas} {sin responsable|sin nombre|que nadie tiene|sin asignar}
      {cilindro|vástago|manguera} {izquierdo|derecho|trasero} {gotea|pierde un poco de aceite|rezuma}
      {la tubería|la línea} {da golpes al arrancar|hace ruido por la mañana|vibra|suena}
      {empieza|cierra|abre|haz|revisa|termina|cambia|cancela|reanuda|asigna} {eso|esto|esa|la orden|el número 12|el trabajo|la ot 17|lo}
      {y ahora|y luego|cuál|cuántas|por qué|cuándo|quién|dónde|otra vez por favor|sigue|la segunda|seguro|de verdad|búscalo}
      {hola|buenos días|gracias|ok|sí|no|quizás|da igual|qué sabes hacer|quién eres|prueba|dime más}
      {la|nuestra} {bomba|prensa|turbina|sierra|fresadora|impresora|báscula|etiquetadora|máquina|cinta} {vibra|hace ruido|chirría|pierde fuerza|mide mal|se desvía|se para sola|imprime con rayas|corta chueco|va lenta} {desde el lunes|a plena carga|después del servicio|, qué reviso|}
      {el|nuestro} {compresor|ventilador|motor|reductor|secador|quemador|variador|escáner|transportador|molino} {no arranca|se apaga|cicla mucho|zumba|marca error 12|lee mal|se atasca|se calienta un poco|gasta más|pierde rendimiento}
      {rodamiento|cilindro|válvula|correa|cadena|junta|acople|sello|sensor|filtro} {se desgasta pronto|tiene juego|baja solo|se pega|patina|está desalineado|gotea un poco|marca cero|se tapa}
      {cafetera|lavavajillas|horno|nevera|lavadora|congelador|máquina de hielo|freidora} {no calienta|no desagua|hace hielo|tarda mucho|hace ruido|enfría poco|parpadea}
      {puerta|persiana|barrera|escalera mecánica|ascensor|ventana del invernadero|torniquete|muelle de carga} {no cierra del todo|abre despacio|se queda a medias|se atasca|baja despacio|golpea al cerrar}
      {pivote de riego|ordeñadora|telar|máquina de coser|cosechadora|guillotina de papel|telescopio|cámara de fermentación} {se desalinea|pierde vacío|rompe el hilo|salta puntadas|corta desigual|no mantiene la humedad|va a tirones}
      {camión|excavadora|tractor|autobús|montacargas|grupo electrógeno|cargadora} {pierde potencia|no arranca bien|tira a la izquierda|gasta aceite|se calienta en subida|no cambia}
      {qué causa|a qué se debe|cómo encuentro la causa de|dónde miro primero si hay} {cavitación|poco caudal|mucho consumo|un rodamiento caliente|ruido en el reductor|aire húmedo|lecturas falsas|desgaste desigual|golpes en la tubería}
      {pureza|calidad|velocidad|humedad|temperatura|peso|presión de trabajo|frecuencia} {baja por la tarde|no es estable|está por debajo de lo pedido|varía|no se mantiene}
      la {copiadora|trituradora de papel|pantalla de la sala} {del segundo piso|de recepción|grande} {jala chueco|se para a las tres hojas|se ve verde}
      {el pizarrón digital|el proyector del salón|el monitor de la 4b} {no reconoce el lápiz|parpadea al conectarlo|está muy opaco}
      mi {silla|escritorio de altura|brazo del monitor} {se baja cuando me siento|sube solo a la mitad|no se queda quieto}
      soy de limpieza: {la fregadora|la aspiradora|el exprimidor} {deja rayas|aspira poco|rechina y no exprime} {en el vestíbulo|desde ayer|otra vez}
      {el jabonero|el toallero|el dispensador de gel} {del baño de damas|de la entrada|del comedor} {gotea|no da nada|no para}
      {la llave|el sensor del mingitorio|la regadera} {del vestidor 3|del gimnasio|del cuarto 208} {solo da agua fría|descarga sola|gotea toda la noche}
      chofer {del camión 14|de la combi|de la van 9}: {los limpiadores embarran|el radio se corta|la calefacción sale tibia} {desde el taller|cuando llueve|puede esperar al viernes}
      {la cámara de reversa|el tacógrafo|el asiento} {del autobús 31|del dúmper|de mi tráiler} {está empañada|pierde la hora|traquetea}
      {la caja 4|la caja de autoservicio|la etiquetadora de precios} {se congela después de comer|no lee etiquetas arrugadas|imprime muy claro}
      {la isla de congelados|el rociador de verduras|la vitrina} de la tienda {tiene escarcha|gotea en el tapete|trae un foco fundido}
      {la caminadora 7|la elíptica|la bici 12} {tiene la pantalla oscura|no marca el pulso|truena del pedal izquierdo}
      {el marcador|el reloj del estadio|el reflector del mástil 2} {perdió dos segmentos|va cuatro minutos atrasado|prende muy tarde}
      {la caja de entrada|el fieltro|el enrollador} de {la máquina de papel 3|la de tissue|la de cartón} {deja vetas|marca la hoja|enrolla flojo en la orilla}
      {la banda de equipaje 5|la báscula de mostrador|el fuelle de la pasarela} {va más lenta que la 4|marca 300 g vacía|no se pliega bien}
      {la hélice de proa|la ecosonda|la parrilla de la cocina del barco} {arranca al segundo intento|pierde el fondo|calienta de un lado} {desde el dique|a estribor|en agua baja}
      {la desmontadora de llantas|la balanceadora|el alineador de faros} {patina en rines de aluminio|marca 15 gramos de más|pide foco nuevo}
      {la bloquera|la extrusora de barro|la línea de esmalte} {saca blocks bajos|rasga la esquina|deja poros} {por la mañana|desde el molde nuevo|en cada tercera pieza}
      {el trómel|el separador de inducción|la enfardadora} {deja pasar plástico|no agarra las latas|amarra un alambre menos}
      {la veleta|el giro de góndola|el anemómetro} {del aerogenerador 8|de la fila oeste} {se pega|está diez grados fuera|reporta hielo en junio}
      {el espumador|la laminadora de masa|la rebanadora de pan} {sale tibio|jala a la derecha|aplasta la hogaza} {en la mañana|a toda velocidad|desde que la limpiaron}
      {el timbre de la escuela|la bocina del gimnasio|el micrófono del aula} {suena antes|zumba|se oye bajito}
      {la consola|la cabeza móvil 6|el riel del telón} del teatro {tiene un canal muerto|busca su posición|da tirones al centro}
      algo {hace tictac|chilla|truena} en {el cuarto del elevador|el soplador|el cajón} {cada pocos segundos|cuando va frenando|de noche}
      se junta {pelusa|polvo|viruta} {bajo el telar|tras la secadora|en la salida} {más rápido que antes|a los dos días}
      {se|la línea se|el alimentador se} {traba un ratito|pierde la cuenta|pone lento} {cada 20 minutos|tras cada empalme|con humedad}, {alguna idea|ya pasó antes|qué veo primero}
      {la aguja|la pantalla|el indicador} {de la báscula del silo|del medidor de agua|del horno} {está pegada|brinca|casi no se lee}
      {la persiana|la manija|el cierrapuertas} {del cuarto 12|de la sacristía|de la cocineta} {cuelga chueca|da vueltas|está muy flojo}
      {pila descargada|sin emparejar|tecla muerta} {del escáner|del micrófono|del control del portón}, {quién tiene otra|qué cargador|uno nuevo por favor}
      ¿es normal que {la bomba nueva|el recuperador|la puerta de la tienda} {haga clic al enfriarse|se escarche a menos cinco|se abra con las palomas}?
      {el surtidor 3|el túnel de lavado de autos|la aspiradora de monedas} {no da recibo|deja sucia la parte de atrás|no acepta monedas de dos}`,
  },
  fr: {
    harmless: `
      {et|qu'en est-il de} {le ventilateur|la pompe|l'autre|la ligne 3|le mois dernier|marie}
      {premier|deuxième|dernier|après|avant|plus tard|sûr|pourquoi pas|lequel|les deux|aucun|prêt}
      {correctifs|ouverts|en retard|préventifs} {sans responsable|sans nom|que personne n'a|non attribués}
      {vérin|flexible|joint de tige} {gauche|droit|arrière} {goutte|suinte|perd un peu d'huile|descend tout seul|descend en charge}
      {démarre|ferme|ouvre|fais|vérifie|termine|change|annule|reprends|attribue} {le|ça|cela|le travail|l'ordre 12|l'OT 17|celui-là}
      {et maintenant|et ensuite|lequel|combien|pourquoi|quand|qui|où|encore s'il te plaît|continue|le deuxième|sûr|vraiment|regarde}
      {bonjour|merci|ok|oui|non|peut-être|peu importe|que sais-tu faire|qui es-tu|test|dis m'en plus}
      {la|notre} {pompe|presse|turbine|scie|fraiseuse|imprimante|balance|étiqueteuse|machine|bande} {vibre|fait du bruit|grince|perd de la force|mesure mal|dérive|s'arrête seule|imprime des lignes blanches|coupe de travers|est lente} {depuis lundi|à pleine charge|après l'entretien|, que vérifier|}
      {le|notre} {compresseur|ventilateur|moteur|réducteur|sécheur|brûleur|variateur|lecteur|convoyeur|broyeur} {ne démarre pas|s'arrête|cycle trop|ronfle|affiche erreur 12|lit mal|se bloque|chauffe un peu|consomme plus|perd en débit}
      {roulement|vérin|vanne|courroie|chaîne|joint|accouplement|capteur|filtre|galet} {s'use trop vite|a du jeu|descend lentement|colle|patine|est désaligné|suinte un peu|indique zéro|se colmate}
      {spectromètre|chromatographe|pH-mètre|débitmètre|microscope|balance de labo|sonde de niveau} {dérive dans la journée|perd en intensité|indique trop bas|est instable|ne s'étalonne plus}
      {cafetière|lave-vaisselle|four|frigo|lave-linge|congélateur|machine à glaçons|friteuse} {ne chauffe pas|ne vidange pas|givre|met trop longtemps|fait du bruit|clignote}
      {porte|rideau|barrière|escalier mécanique|ascenseur|aération de la serre|tourniquet|télésiège|pince} {ne ferme pas complètement|s'ouvre lentement|reste à mi-course|se coince|donne un défaut de force|claque}
      {pivot d'arrosage|trayeuse|métier à tisser|machine à coudre|moissonneuse|orgue|télescope|fontaine} {se désaligne|perd le vide|casse le fil|saute des points|coupe mal|se désaccorde|déborde}
      {camion|pelle|tracteur|bus|chariot|groupe électrogène|chargeuse} {perd de la puissance|démarre mal|tire à gauche|consomme de l'huile|chauffe en côte|cale}
      {qu'est-ce qui cause|à quoi est dû|comment trouver la cause de|où regarder d'abord pour} {la cavitation|un faible débit|une forte intensité|un roulement chaud|un réducteur bruyant|l'air humide|de fausses mesures|une usure inégale}
      {pureté|qualité|vitesse|humidité|température|poids|fréquence} {baisse l'après-midi|n'est pas stable|est sous la consigne|varie|ne tient pas}
      {prix|référence|fournisseur|taille|marque} {de la cellule|du filtre|de la courroie|du joint|de la buse|du câble|du flexible}
      {le copieur|le destructeur|l'écran de réunion} {du deuxième|de l'accueil|de la grande salle} {prend le papier de travers|s'arrête après trois feuilles|a une teinte verte}
      {le tableau numérique|le vidéoprojecteur|l'écran de la 4b} {ne voit pas le stylet|clignote au branchement|est tout pâle}
      {mon fauteuil|mon bureau assis-debout|le bras d'écran} {descend quand je m'assois|ne monte qu'à moitié|ne tient pas en place}
      ici le ménage : {l'autolaveuse|l'aspirateur|la presse à franges} {laisse des traces|aspire mal|couine et n'essore plus} {dans le hall|depuis hier|encore}
      {le distributeur de savon|l'essuie-mains|la borne de gel} {des dames|de l'entrée|du réfectoire} {goutte|ne donne rien|coule sans arrêt}
      {le robinet|le capteur d'urinoir|la douche} {du vestiaire 3|du gymnase|de la chambre 208} {ne donne que du froid|se déclenche tout seul|goutte la nuit}
      chauffeur {du camion 14|de la navette|du fourgon 9} : {les essuie-glaces étalent|la radio coupe|le chauffage est tiède} {depuis le garage|quand il pleut|ça peut attendre vendredi}
      {la caméra de recul|le chronotachygraphe|le siège} {du bus 31|du tombereau|de mon camion} {est embuée|perd l'heure|vibre}
      {la caisse 4|la caisse libre-service|l'étiqueteuse de prix} {se fige après midi|ne lit pas les étiquettes pliées|imprime trop clair}
      {le bac à surgelés|le brumisateur de légumes|la vitrine} du magasin {a du givre|goutte sur le tapis|a une lampe éteinte}
      {le tapis 7|le vélo elliptique|le vélo 12} {a l'écran noir|n'affiche pas le pouls|craque à gauche}
      {le tableau d'affichage|l'horloge du stade|le projecteur du mât 2} {a perdu deux segments|retarde de quatre minutes|s'allume trop tard}
      {la caisse de tête|le feutre|l'enrouleuse} {de la machine 3|de la machine à ouate|de la machine à carton} {fait des raies|marque la feuille|enroule mou au bord}
      {le tapis bagages 5|la balance du comptoir|le soufflet de la passerelle} {est plus lent que le 4|affiche 300 g à vide|se plie mal}
      {le propulseur d'étrave|le sondeur|la plaque de la cambuse} {part au deuxième essai|perd le fond|chauffe d'un côté} {depuis le chantier|à tribord|en eau peu profonde}
      {le démonte-pneu|l'équilibreuse|le règle-phare} {glisse sur les jantes alu|indique 15 grammes de trop|veut une ampoule}
      {la presse à parpaings|la mouleuse|la ligne d'émail} {sort des blocs trop bas|déchire l'angle|laisse des trous d'épingle} {le matin|depuis la nouvelle filière|un carreau sur trois}
      {le trommel|le courant de Foucault|la presse à balles} {laisse passer du film|rate les canettes|oublie un fil}
      {la girouette|l'orientation de nacelle|l'anémomètre} {de l'éolienne 8|de la rangée ouest} {colle|est dix degrés à côté|annonce du givre en juin}
      {le mousseur|le laminoir|la trancheuse à pain} {est tiède|tire à droite|écrase la miche} {le matin|à pleine vitesse|depuis le nettoyage}
      {la sonnerie de l'école|la sono du gymnase|le micro de la salle} {sonne deux minutes trop tôt|ronfle|est trop faible}
      {la console|la lyre 6|le rail de rideau} du théâtre {a une voie morte|cherche sa position|saccade au milieu}
      quelque chose {fait tic-tac|siffle doucement|cliquette} {dans le local de l'ascenseur|dans la soufflante|derrière le capotage} {toutes les dix secondes|en ralentissant|la nuit}
      {la bourre|la poussière|la sciure} s'accumule {sous le métier|derrière le séchoir|en sortie} {plus vite qu'avant|en deux jours}
      {elle|la ligne|le margeur} {hoquette|perd le compte|ralentit} {toutes les 20 minutes|après chaque raccord|par temps humide}, {une idée|déjà vu ?|quoi en premier}
      {l'affichage|l'aiguille|l'écran} {de la balance du silo|du compteur d'eau|du fournil} {reste figé|saute|se lit à peine}
      {le store|la poignée de fenêtre|le ferme-porte} {de la salle 12|de la sacristie|de la tisanerie} {pend de travers|tourne dans le vide|est trop faible}
      {batterie à plat|appairage perdu|touche morte} {sur la douchette|sur le micro|sur la télécommande du portail}, {qui en a une autre|quel chargeur|une neuve svp}
      c'est normal que {la pompe neuve|le récupérateur|la porte du magasin} {claque en refroidissant|givre à moins cinq|s'ouvre pour les pigeons} ?
      {la pompe à essence 3|le portique de lavage|l'aspirateur à jetons} {ne sort pas de ticket|oublie l'arrière|refuse les pièces de deux}`,
  },
  ar: {
    harmless: `
      {و|ماذا عن} {المروحة|المضخة|الآخر|الخط 3|الشهر الماضي|مريم}
      {الأول|الثاني|الأخير|بعد ذلك|قبل ذلك|أكيد|لماذا لا|كلاهما|لا شيء|جاهز}
      {التصحيحية|المفتوحة|المتأخرة} {بدون مسؤول|بدون اسم|غير المسندة لأحد|لم يأخذها أحد}
      {المضخة|الضاغط|المروحة} {تطلع صوت|فيها صوت غريب|صوتها عالي|تدفقها قل|ضغطها نزل}
      {ابدأ|أغلق|افتح|نفذ|افحص|أكمل|غير|ألغ|استأنف|عين} {هذا|ذلك|الأمر|رقم 12|العمل|الأمر 17|هذه}
      {والآن|ثم ماذا|أيها|كم|لماذا|متى|من|أين|مرة أخرى من فضلك|أكمل|الثاني|متأكد|حقا|ابحث عنه}
      {مرحبا|صباح الخير|شكرا|حسنا|نعم|لا|ربما|لا يهم|ماذا تستطيع|من أنت|اختبار|أخبرني المزيد}
      {المضخة|المروحة|المحرك|علبة التروس|التوربين|المنشار|الطابعة|الميزان|الآلة|السير} {يهتز|يصدر صوتا|يصفر|يفقد القوة|يقيس خطأ|ينحرف|يتوقف وحده|يطبع خطوط|يقطع مائلا|بطيء} {منذ الاثنين|عند الحمل الكامل|بعد الصيانة|ماذا أفحص|}
      {الضاغط|المجفف|الموقد|المحرك|القارئ|الناقل|المبرد|الطاحونة} {لا يعمل|يتوقف|يدور كثيرا|يظهر خطأ 12|يقرأ خطأ|يعلق|يسخن قليلا|يستهلك أكثر|ينتج هواء رطب}
      {الرولمان|الأسطوانة|الصمام|السير|السلسلة|الوصلة|الحساس|الفلتر} {يتآكل بسرعة|فيه خلوص|ينزل ببطء|يعلق|ينزلق|غير مستقيم|ينقط قليلا|يقرأ صفر|مسدود}
      {الثلاجة|الفرن|غسالة الصحون|ماكينة القهوة|الغسالة|صانعة الثلج} {لا تسخن|لا تصرف الماء|تتجمد|تأخذ وقتا طويلا|تصدر صوتا|تومض}
      {الباب|الستارة|الحاجز|السلم الكهربائي|باب المصعد|نافذة البيت الزجاجي} {لا يغلق تماما|يفتح ببطء|يقف في المنتصف|يعلق|ينزل ببطء}
      {الشاحنة|الحفارة|الجرار|الحافلة|الرافعة|المولد} {تفقد القوة|لا تشتغل جيدا|تميل لليسار|تستهلك زيت|تسخن في الصعود}
      {ما سبب|كيف أجد سبب|أين أبحث أولا عن} {التكهف|ضعف التدفق|ارتفاع التيار|سخونة الرولمان|صوت علبة التروس|الهواء الرطب|القراءات الخاطئة|التآكل غير المنتظم}
      {النقاء|الجودة|السرعة|الرطوبة|الحرارة|الوزن|التردد} {ينخفض بعد الظهر|غير ثابت|أقل من المطلوب|يتغير|لا يثبت}
      {آلة التصوير|فرامة الورق|شاشة الاجتماعات} {بالطابق الثاني|بالاستقبال|بالقاعة} {تسحب الورق مايل|توقف بعد ثلاث ورقات|لونها أخضر}
      {السبورة الذكية|البروجكتر|شاشة صف 4} {ما تحس بالقلم|تومض لما أوصل اللابتوب|باهتة}
      {كرسي مكتبي|طاولتي المتحركة|ذراع الشاشة} {ينزل لما أقعد|ترتفع للنص بس|ما يثبت}
      معكم النظافة {الغسالة الأرضية|المكنسة الكهربائية|عصارة الممسحة} {تترك خطوط|سحبها ضعيف|تصر وما تعصر} {بالبهو|من امبارح|كمان مرة}
      {علبة الصابون|علبة المناديل|ستاند المعقم} {بحمام السيدات|بالمدخل|بالمطعم} {تنقط|ما تعطي شي|تشتغل على طول}
      {الحنفية|حساس المبولة|الدش} {بغرفة الغيار 3|بالنادي|بغرفة 208} {مي باردة بس|يشطف لحاله|ينقط طول الليل}
      سواق {شاحنة 14|الشاتل|فان 9}: {المساحات توسخ الزجاج|الراديو يقطع|الدفاية فاترة} {من بعد الورشة|لما تمطر|ممكن تستنى للجمعة}
      {كاميرا الرجوع|التاكوغراف|الكرسي} في {باص 31|القلاب|تريلتي} {ضبابية|يضيع الوقت|يخشخش}
      {كاشير 4|الكاشير الذاتي|طابعة الأسعار} {يعلق بعد الظهر|ما يقرأ الملصق المجعد|تطبع باهت}
      {ثلاجة المجمدات|رذاذ الخضار|الفترينة} بالسوبرماركت {عليها جليد|ينقط على السجادة|فيها لمبة مطفية}
      {جهاز المشي 7|الأوربتراك|دراجة 12} {شاشته مطفية|ما يعرض النبض|تطقطق من البدال الشمال}
      {لوحة النتائج|ساعة الملعب|كشاف العمود 2} {ناقصها خانتين|متأخرة أربع دقايق|يشتغل متأخر}
      {صندوق التغذية|اللباد|اللفاف} في {ماكينة الورق 3|ماكينة المناديل|ماكينة الكرتون} {يعمل خطوط|يعلم على الورق|يلف رخو من الطرف}
      {سير العفش 5|ميزان الكاونتر|غطاء الجسر} بالمطار {أبطأ من سير 4|يعرض 300 غرام وهو فاضي|ما ينطوي عدل}
      {الدافع الأمامي|جهاز الأعماق|صفيحة المطبخ} بالسفينة {يشتغل من ثاني مرة|يضيع القاع|تسخن من جهة} {من بعد الحوض|على اليمين|بالمي الضحلة}
      {ماكينة فك الكفرات|ماكينة الترصيص|جهاز ضبط الأنوار} {تزحلق على الجنط|تعرض 15 غرام زيادة|يحتاج لمبة}
      {ماكينة البلوك|مكبس الطين|خط التزجيج} {يطلع بلوك واطي|يشق الزاوية|يترك ثقوب صغيرة} {الصبح|من القالب الجديد|كل ثالث بلاطة}
      {الغربال الدوار|فاصل المعادن|مكبس البالات} {يمرر نايلون|يفوت العلب|يربط سلك ناقص}
      {دوارة الريح|محرك التوجيه|مقياس الريح} في {توربينة 8|الصف الغربي} {يعلق|منحرف عشر درجات|يعطي تجمد بيونيو}
      {خفاقة الحليب|فرادة العجين|قطاعة الخبز} {فاترة|تسحب يمين|تهرس الرغيف} {الصبح|على السرعة القصوى|من بعد التنظيف}
      {جرس المدرسة|سماعات النادي|ميكروفون القاعة} {يرن بدري دقيقتين|يزن|صوته واطي}
      {المكسر|الإضاءة المتحركة 6|سكة الستارة} بالمسرح {فيه قناة ميتة|تدور على موضعها|تنتع بالنص}
      في شي {يتكتك|يصفر خفيف|يطقطق} {بغرفة المصعد|بالنافخ|ورا الغطا} {كل كم ثانية|لما يبطئ|بالليل}
      {الوبر|الغبار|النشارة} يتجمع {تحت النول|ورا النشافة|عند المخرج} {أسرع من قبل|كل يومين}
      {تتلعثم|الخط يغلط بالعد|المغذي يبطئ} {كل 20 دقيقة|بعد كل وصلة|مع الرطوبة} {شو رأيك|صار قبل؟|من وين أبدأ}
      {المؤشر|الشاشة|العداد} {حق ميزان الصومعة|حق الفرن|حق المي} {عالق|تنط|بالكاد ينقرأ}
      {البردة|يد الشباك|مساعد الباب} {بغرفة 12|بغرفة الشاي|بالمكتبة} {معلقة مايلة|تلف عالفاضي|ضعيف}
      {البطارية فاضية|راح الاقتران|زر ما يضغط} {بالسكانر|بالمايك|بريموت البوابة} {مين عنده غيره|أي شاحن|بدي واحد جديد}
      طبيعي إن {المضخة الجديدة|وحدة الاسترجاع|باب المحل} {تطقطق وهي تبرد|تجمد على ناقص خمسة|يفتح للحمام}؟
      {طرمبة البنزين 3|مغسلة السيارات|مكنسة العملات} {ما تعطي وصل|تترك الخلف وسخ|ما تقبل قطع اثنين}`,
  },
};
