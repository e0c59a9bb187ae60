import type { EverydayExamples } from './examples.ts';

/** How people talk of work, people, parts and the past: much of it without, some of it with words of danger. */
export const everydayTalk: EverydayExamples = {
  en: {
    harmless: `
      what has {priya|tomasz|the new girl} got on {her plate|his bench|her list} {this week|at the moment|today}
      what's {ahmed|big dave|ingrid} {up to|busy with|in the middle of} {right now|this afternoon|today}, anything that can wait?
      is {yusuf|carla|old pete} {snowed under|free|booked solid} {this week|tomorrow|on thursday}
      who {ended up doing|took on|sorted out} the {ice rink compressor|organ blower|milk cooler} {in the end|back then|last winter}
      who {looked into|dealt with|followed up on} {the squeak on the carousel|the draught in the ticket office|the wobbly rack in van 6}
      who {closed|signed off|wrapped up} {the weighbridge job|WO 2207|the mash tun order} and {when|on what day|how long did they take}
      what did {stefan|fatima|the agency lad} {write|put down|note} as the {cause|finding|remedy} when {the palletiser kept stopping|the sluice gate was slow|the cheese slicer went blunt}
      what was {the finding|the remedy|given as the reason} the last time {the hopper scale drifted|the ferry ramp got stuck|the film processor jammed}
      what did {the ski lift gearbox|that new carpet|the church bells} {cost us in the end|come to all in|set us back}
      how many hours {went into|did we sink into|were booked on} {the sorting line upgrade|the library lift|the ventilation in ward 4} {last quarter|so far|altogether}
      give {this job|WO 318|the roller blind one} to {Nkechi|uncle Bob|whoever is on lates}, {please|thanks|they know the place}
      hand {the mixer one|everything of mine|order 77} over to {Rashid|the Tuesday crew|Elena} {from tomorrow|till I'm back|please}
      move {all of Kirsty's jobs|the two dough jobs|WO 90} {to Milan|to the weekend shift|on to my list}
      can i {assign|pass|give} {the mowing|the grit bins|this one} to {a contractor|the apprentice|someone in the yard team} myself?
      delete {the order i just made|that duplicate|the test order}, {wrong tag|i hit save twice|was only trying it out}
      close {it|the pool cover job|my last order}, {two hours|took the afternoon|45 minutes}, {belt changed|new gasket fitted|cleaned the nozzle}
      push {the pm on the baler|the window cleaning|my thursday job} {back a week|to after the holidays|to monday}
      reopen {the tap in room 12|WO 455|the hand drier one}, it's {dripping|doing it|noisy} again
      add a {comment|note|remark} to {the barge pump|WO 61|the clock tower job}: {waiting for the keel bolts|customer rang twice|colour is RAL 5010}
      attach {this photo|the quote|the data sheet} to {the greenhouse fan job|order 540|the bakery lift}
      mean time between failures of {the tissue rewinder|EX-19|our three ferries} {over two years|since the overhaul|compared to last year}
      how long {on average|typically|normally} until {the debarker|the CT scanner|line 5} is {back up|running again|fixed} after a breakdown
      what share of {pms|jobs|orders} was {late|on time|done by contractors} {in may|for the tram depot|at the hospital}
      how {late|far behind} are we {on average|usually} with {the quarterly services|the school jobs}
      is {BK-14|the cardboard baler|the new telehandler} still {under warranty|covered|in guarantee} and until {when|which month|what date}
      was the invoice from {Brandt and Sons|the roofers|the lift people} {paid|booked|settled} {yet|already|in june}
      what was the {water|power|diesel} reading {on the first|last sunday|at month end} in {the laundry|hall 5|the yard tank}
      how much {electricity|water|heating oil} did {the swimming hall|the dairy|the town hall} use in {january|q1|the cold spell}
      are we using {more|less} {compressed air|water per ton} than {last year|before the retrofit}
      have we enough {v-belts|nozzles|ink cartridges} on the shelf {for the beet campaign|till christmas|to last the week}
      who {sells|makes|supplies} the {felt for the paper machine|reed switches|castors} and {what do they charge|how fast are they|do they deliver}
      {and|so|ok and} which of {them|those|the three} {breaks down most|costs most|is the oldest}
      {what about|and|how was} {last year|the year before|the other hall}, {same thing|any better|how many there}
      the same for {line 2|the sawmill|nights} {please|too|and per month}
      my boss {asks|wants to know|needs} {by noon|before the meeting|quick} how many {jobs we finished|machines we look after|hours we billed} {in the brewery|at the airport|this year}
      for the {audit|board meeting|budget}: {all calibrations|all spend|every contractor visit} since {january|the last audit|1 july}
      quick one before {the shift ends|lunch|i drive off}: {who has the keys for van 4|what is left on the dryer|is WO 19 mine}
      is it ok to {put|book} {travel time|the sweeping up} on {the order too|a separate line}?
      can you {show me|read me} {just the titles|the last three} {without the closed ones|without the pms}
      who {dealt with|handled|attended to} the {lockout trip on the press|gas alarm in the plant room|steam leak in the laundry} {back then|in march|that night}
      what was {noted|entered|put} as the cause when {the boiler tripped on low water|the arc flash took out panel 6|the hoist brake slipped} {last autumn|in 2023|that time}
      how much did {the burst main|the flooded pump pit|the fire in the baler} cost us {in the end|all told|after the insurance paid}
      {DR-12's|the reformer's|turbine 3's} last trip on {overspeed|high pressure|high vibration}: what {was the cause|did they find|got replaced}
      how many hours went into {the ammonia leak in 2022|cleaning up after the flood|the burnt out transformer} {altogether|that weekend|by contractor}
      before i go near {the shredder|that silo|the crane rail}, what {safety notes|isolation points|warnings} are on {the job|WO 44|the order}
      before {anyone starts|we open it up|i sign}: which {permits|hazards|lock points} are listed on {the reactor job|WO 71|the duct order}
      has the {near miss|electric shock report|acid splash} from {june|last week|the night shift} been {closed|looked into|signed off} and by whom
      how many {breaker locks|valve lockouts|lockout padlocks} did we {order|issue|lose} {last year|to the contractors|since may}
      {where are the|who sells|what do we pay for} {gas springs|fire bricks|blast nozzles} {for the bonnet|for furnace 2|for the shot blaster}
      {price|location|stock} of {kill switches for the mowers|shock absorbers for the bus|safety relays 24 v} {please|now|and lead time}
      do we still {buy|stock|use} {flame arresters|burst discs|crash bars} from {Kaltenbach|the old supplier|that place in Leeds}
      reorder {spark plugs|dead man pedals|acid pump diaphragms}, {six of them|same as last time|max level}
      which {hose burst|valve stuck|fuse blew} most often {in the records|on line 4|in the past three years}
      how often did {the flame failure|the overload|the leak detector} {trip|go off} {this winter|on dryer 2|before we changed it}
      did {marek|the inspector|anyone} {write up|close|comment on} the {smoke in the theatre|trapped finger|chlorine smell} from {april|the gala|last season}
      attach the {fire report|gas test certificate|shock investigation} to {the job from february|WO 903|the asset}
      give the {smoke detector checks|harness inspection|fire door list} to {Abena|Igor|the caretaker}
      postpone the {emergency light test|relief valve service|deluge test} {to week 40|until the inspector has time|by a fortnight}
      who {was on call|was on shift|took the call} when {the generator caught fire|the cable tray collapsed|the boiler exploded} {years ago|in 2019|at the old site}
      is the {burnt motor|damaged crane rope|cracked fire hose} from {the quarry|berth 4|the mill} {still under warranty|invoiced|written off}
      when {does|did} the {hot work|working at height|gas tester} {course|ticket|certificate} of {Hamid|Siobhan|the welders} {run out|expire}
      which {shutdown jobs|turnaround orders|outage tasks} need {a confined space permit|scaffolding|a crane} and {who plans them|how many|are parts here}
      handover: did {nights|the day crew|lates} {close|finish|note anything on} the {burner lockout|hydraulic leak|e-stop fault}
      who rewound the {burned|flooded|scorched} {motor|stator} {of the crusher|in bay 3} last time and {for how much|with what warranty}
      gas {reading|meter|bill} for {the kiln|the canteen|the crematorium} {in october|this quarter|versus last year}
      how many {days|shifts} without {an accident|a lost time injury} {in the foundry|at the port|this year}
      downtime after {the lightning strike|the roof collapse|the explosion in the silo}, {how many days|what did it cost|per line}
      what percentage of {loto audits|fire drills|crane checks} {passed|were late|did we miss} {last year|in the north hall|per site}
      my boss still wants {the cost|the photos|the report} of the {forklift crash|chemical spill|belt fire}, {where is it|can you print it|quick}
      which {spare|part|relay} did we {use|fit|take} when {the guard switch failed|the safety valve lifted|the fire pump would not start} in {june|bay 9|the tunnel}
      is the {danger sign|live line indicator|explosion proof lamp} {on order yet|in stock|still without a price}
      can i {put myself down for|take over|swap} {the museum round|two of Leila's jobs|my friday pm with Tom's}
      can i see {my hours|the comments|his finished ones} without {opening every job|the photos|the small stuff}
      can i get {a list|a total|a chart} of {everything at the cement works|all vans|the wind park} {for the boss|in one go|without prices}
      is it ok to {close|merge|rename} {the two orders for the same tap|the old pm plan|the tag of the spare fan} {now|before friday}?
      is it ok if {Pavel|the night nurse|our cook} {adds a photo|comments|raises it} {without a login|for me|from the phone}
      do we still {have|keep|get} {the fire brigade's key plan|spare gas masks|hazmat suits} {on the list|in the cabinet|from the old vendor}
      before i {call them|order|drive out}: {what was tried last time|is one in stock|who reported it} {on the oven|in the depot|at the lido}
      before the {inspector comes|audit}: which {gas alarms|harnesses|fire dampers} {are overdue|have no certificate}
      how long was {line 6|the tram shed|the kiln} down after the {fire|flood|explosion} and {who led the repair|what was the bill}
      what did the insurer {pay|say|ask for} after {the silo fire|the boiler blew|the crane fell over} {in 2018|at the old mill|back then}
      who was {in charge|on the rota|the electrician} the night {the transformer blew|the chlorine leaked|the roof caught fire}
      did {anyone|Grace|the day shift} ever {find out|write down|note} why {the sprinkler went off|the breaker blew|the brake failed} {in the arena|in hall 9|on lift 2}
      K-88 locked out {three times|again} last {year|winter}: {how many hours|which parts|who fixed it}
      P-7 tripped on {dry run|overload|low flow} in {spring|august}: {what was done|finding|which order}
      after {the shock incident|the gas scare|the finger accident}: {which actions are open|who owns the actions|is the training booked}
      {cause|remedy|finding} of the {three|last|two} {steam leaks|belt fires|hose bursts} on {the paper machine|line 8|the presses}
      the order about the {blown fuse|scorched socket|leaking gas bottle} {from tuesday|in the kitchen|on deck 3}: {closed or not|who has it|hours so far}
      {give|pass} the {sticking valve|burnt socket|broken guard} {order|job} to {Sunita|the sparky|lates}, {i'm off|he knows it|thanks}
      {next|last} {inspection|pm|visit} for the {fume hood|pressure vessel|crash cushion} in {the lab|the brewery|lane 2}, {when and who|any findings}
      which {pm plans|inspections|rounds} {touch|cover|include} {the ammonia room|the high voltage bay|the roof anchors} {this quarter|next month}
      how much {propane|natural gas|steam} do {the fryers|the greenhouses|the dryers} {burn|use|take} {a week|per ton|on average}
      {diesel|chlorine|acid} {used|bought|delivered} {since march|this season|per month} {for the ferry|for the pool|at the plating shop}
      minimum for {fuses 63 A|gas cartridges|burst discs|safety hooks}: {raise to ten|is it too low|who set it}
      where {did we buy|do we get} the {danger tags|arc flash gloves|shot blast hoses} and {at what price|when do they land}
      {safety glass|smoke hood|trip lever|crash bar} {size|part no|drawing} for {the bus|door 9|the tipper}
      {two|five|a couple of} {shear pins|gas struts|flame rods} went to {the quarry|boat 3|oven 5}, {book them out|which job was it|what's left}
      {overtime|call outs|weekend hours} because of {alarms|leaks|false fire alarms} {in july|at the hotel|by person}
      print the {escape plan|hazard list|isolation sheet} {of hall 4|for the audit|with the job}
      {same|that} {again|list} but {only the dangerous goods store|just the lifting gear|without the fire doors}
      {and the|what about the} {explosion doors|gas meters|emergency stops} {then|in building D|last year}?
`,
  },
  de: {
    harmless: `
      was hat {der Jürgen|Frau Aydin|der Neue} {auf dem Tisch|auf der Liste|alles an der Backe} {diese Woche|gerade|heute}
      womit ist {Tomasz|die Heike|unser Elektriker} {gerade zugange|heute beschäftigt|im Moment dran}
      hat {Mehmet|Kollegin Brandl|der Uwe} {morgen Luft|am Donnerstag Zeit|noch Kapazität} oder ist {er|sie|er} {voll|ausgebucht|dicht}
      wer hat sich {damals|letzten Winter|im Mai} um {die Eisbahn|das Orgelgebläse|den Milchkühler} gekümmert
      wer ist {dem Quietschen am Karussell|dem Zug in der Kasse|dem Klappern im Transporter 6} {nachgegangen|auf den Grund gegangen}
      wer hat {die Fahrzeugwaage|Auftrag 2207|den Maischbottich} {abgeschlossen|zugemacht|fertig gemeldet} und wann
      was hat {Stefan|die Fatma|der Leiharbeiter} als {Ursache|Befund|Abhilfe} {eingetragen|aufgeschrieben|vermerkt}, als {der Palettierer dauernd stand|das Schütz am Wehr langsam war|die Käseharfe stumpf war}
      was stand {beim letzten Mal|im Frühjahr|damals} als {Befund|Abhilfe|Grund} drin, als {die Behälterwaage wegdriftete|die Fährrampe klemmte|die Sämaschine aussetzte}
      was hat uns {der Teppich im Foyer|das Skiliftgetriebe|die Glockensteuerung} {am Ende gekostet|unterm Strich gekostet|insgesamt gekostet}
      wie viele Stunden {sind in die Sortieranlage geflossen|stecken im Büchereiaufzug|wurden auf die Lüftung von Station 4 gebucht} {bisher|insgesamt|letztes Quartal}
      gib {den hier|Auftrag 318|die Jalousie} {dem Achim|der Spätschicht|Frau Nowak}, {danke|bitte|sie kennt sich aus}
      {schieb|übertrag|gib} {alles von Kirsten|die zwei Teigaufträge|Auftrag 90} {zu Milan rüber|an die Wochenendschicht|an mich ab}
      kann ich {das Rasenmähen|die Streukästen|den Auftrag} selbst {an die Fremdfirma geben|dem Azubi zuweisen|jemandem vom Hof geben}?
      lösch {den Auftrag von eben|das Doppelte|den Testauftrag}, {falsche Anlage|hab zweimal gespeichert|war nur zum Probieren}
      mach {ihn|die Poolabdeckung|meinen letzten} zu, {zwei Stunden|hat den Nachmittag gedauert|45 Minuten}, {Riemen neu|Dichtung gewechselt|Düse gereinigt}
      {verschieb|leg|setz} {die Wartung der Ballenpresse|die Fensterreinigung|meinen Donnerstagstermin} {um eine Woche|auf nach den Ferien|auf Montag}
      mach {den vom Hahn in Zimmer 12|Auftrag 455|den Händetrockner-Auftrag} nochmal auf, {tropft|klappert|brummt} wieder
      {Kommentar|Notiz|Bemerkung} zu {Auftrag 61|der Schleusenpumpe|der Turmuhr}: {wartet auf die Bolzen|Kunde hat zweimal angerufen|Farbe ist RAL 5010}
      häng {das Foto|das Angebot|das Datenblatt} an {den Auftrag Gewächshauslüfter|Auftrag 540|den Bäckereilift}
      mittlere Zeit zwischen Ausfällen {beim Umroller|bei EX-19|unserer drei Fähren} {über zwei Jahre|seit der Überholung|gegenüber letztem Jahr}
      wie lange dauert es {im Schnitt|normal|meistens}, bis {der Entrinder|das CT|die Linie 5} nach einer Störung {wieder läuft|wieder da ist|repariert ist}
      wie viel Prozent der {Wartungen|Aufträge|Kleinreparaturen} waren {zu spät|pünktlich|von Fremdfirmen} {im Mai|im Straßenbahndepot|im Klinikum}
      um wie viele Tage sind wir {im Schnitt|meistens} {mit den Quartalswartungen|bei den Schulen} hinterher
      bis wann {hat|läuft|gilt} {die Kartonpresse|bei BK-14|für den neuen Teleskoplader} {Garantie|die Garantie|die Gewährleistung}
      ist die Rechnung von {Brandt und Söhne|den Dachdeckern|der Aufzugsfirma} {schon bezahlt|verbucht|beglichen}
      was war der {Wasserstand|Stromzählerstand|Dieselstand} {am Ersten|letzten Sonntag|zum Monatsende} {im Hochbehälter|in Halle 5|im Hoftank}
      wie viel {Strom|Wasser|Heizöl} hat {das Hallenbad|die Molkerei|das Rathaus} im {Januar|ersten Quartal|Winter} gebraucht
      brauchen wir {mehr|weniger} {Druckluft|Wasser je Tonne} als {letztes Jahr|vor dem Umbau}
      reichen die {Keilriemen|Düsen|Tintenpatronen} {im Lager|im Regal|hinten} {für die Rübenkampagne|bis Weihnachten|noch die Woche}
      wer {liefert|macht|verkauft} {die Filze für die Papiermaschine|Reedkontakte|Lenkrollen} und {was nehmen die|wie schnell sind die}
      und {welche|welcher|was} davon {fällt am öftesten aus|ist am ältesten|kostet am meisten}
      und {letztes Jahr|das Jahr davor|in der anderen Halle}, {genauso|besser|wie viele}
      dasselbe für {Linie 2|das Sägewerk|die Nachtschicht} {bitte|auch noch|je Monat}
      mein Chef {fragt|will wissen|braucht} {bis Mittag|vor der Sitzung|schnell}, wie viele {Aufträge wir hatten|Maschinen wir betreuen|Stunden wir geschrieben haben} {in der Brauerei|am Flughafen|dieses Jahr}
      fürs {Audit|Budget|Protokoll}: alle {Kalibrierungen|Ausgaben|Fremdfirmeneinsätze} seit {Januar|dem letzten Audit|1. Juli}
      schnelle Frage {vor Feierabend|vor der Pause|bevor ich losfahre}: {wer hat den Schlüssel von Wagen 4|was ist am Trockner noch offen|gehört Auftrag 19 mir}
      ist es ok, wenn ich {die Fahrzeit|das Aufräumen} {mit drauf buche|extra buche}?
      kann ich {nur die Titel|die letzten drei} sehen, {ohne die erledigten|ohne Wartungen}
      wer hat {damals|im März|in der Nacht} {die Sperrung der Presse|den Gasalarm im Technikraum|das Dampfleck in der Wäscherei} {bearbeitet|übernommen|erledigt}
      was wurde als Ursache {notiert|eingetragen|vermerkt}, als {der Kessel auf Wassermangel ging|der Lichtbogen das Feld 6 zerstörte|die Hubwerksbremse rutschte}
      was hat uns {der Rohrbruch|der abgesoffene Pumpenschacht|der Brand an der Ballenpresse} {am Ende gekostet|nach Versicherung gekostet|alles in allem gekostet}
      letzte {Abschaltung von DR-12|Auslösung der Turbine 3|Störung am Reformer} wegen {Überdrehzahl|Überdruck|Schwingung}: was {war die Ursache|wurde gefunden|wurde getauscht}
      wie viele Stunden gingen für {das Ammoniakleck 2022|das Aufräumen nach dem Hochwasser|den durchgebrannten Trafo} drauf
      bevor ich an {den Schredder|das Silo|die Kranbahn} gehe: welche {Sicherheitshinweise|Trennstellen|Warnungen} stehen {im Auftrag|bei 44|beim Job}
      bevor {einer anfängt|wir aufmachen|ich unterschreibe}: welche {Scheine|Gefahren|Schlosspunkte} sind {zum Reaktorauftrag|bei 71|zum Kanal} eingetragen
      ist der {Beinaheunfall|Stromschlag|Säurespritzer} {vom Juni|von letzter Woche|aus der Nachtschicht} {abgeschlossen|untersucht|abgezeichnet} und von wem
      wie viele {Schaltersperren|Ventilsperren|Wartungsschlösser} haben wir {letztes Jahr bestellt|an Fremdfirmen ausgegeben|seit Mai verloren}
      wo {liegen|gibt es} die {Gasdruckfedern|Schamottesteine|Strahldüsen} {für die Haube|für Ofen 2|für die Strahlkabine}
      {Preis|Bestand|Lagerort} {Reißleinenschalter|Stoßdämpfer vom Bus|Sicherheitsrelais 24 V} {bitte|jetzt|und Lieferzeit}
      kaufen wir {Flammensperren|Berstscheiben|Panikstangen} noch bei {Kaltenbach|dem alten Händler|der Firma in Leipzig}
      bestell {Zündkerzen|Totmannpedale|Membranen für die Säurepumpe} nach, {sechs Stück|wie beim letzten Mal|bis Maximum}
      welcher {Schlauch ist am öftesten geplatzt|Schieber klemmte am meisten} laut {Historie|Aufzeichnung} {an Linie 4|in drei Jahren}
      wie oft hat {der Flammenwächter|der Motorschutz|der Leckmelder} {diesen Winter|am Trockner 2|vor dem Tausch} ausgelöst
      hat {Marek|der Prüfer|jemand} {den Rauch im Theater|den eingeklemmten Finger|den Chlorgeruch} vom {April|Galaabend|letzten Sommer} {dokumentiert|abgeschlossen|kommentiert}
      häng {den Brandbericht|das Freimessprotokoll|die Unfallmeldung} an {den Auftrag vom Februar|Auftrag 903|die Anlage}
      gib {die Rauchmelderrunde|die Gurtprüfung|die Brandschutztüren} {Frau Owusu|dem Igor|dem Hausmeister}
      verschieb {den Notlichttest|den Dienst am Sicherheitsventil|die Sprühflutprobe} {auf KW 40|bis der Prüfer Zeit hat|um 14 Tage}
      wer hatte {Bereitschaft|Dienst|Schicht}, als {vor Jahren|2019|im alten Werk} {das Aggregat gebrannt hat|die Kabelbahn runterkam|der Kessel explodiert ist}
      ist {der verbrannte Motor|das beschädigte Kranseil|der rissige Löschschlauch} {aus dem Steinbruch|vom Liegeplatz 4|aus der Mühle} {noch in Garantie|abgerechnet|abgeschrieben}
      wann läuft {der Schweißerschein|der Höhenlehrgang|das Freimesser-Zertifikat} von {Hamid|Sabine|den Schlossern} ab
      welche {Stillstandsaufträge|Revisionsarbeiten} brauchen {einen Befahrschein|ein Gerüst|einen Kran} und {wer plant das|sind die Teile da}
      Übergabe: hat {die Nacht|die Frühschicht|die Spätschicht} {die Brennerstörung|das Hydraulikleck|den Not-Halt-Fehler} {abgeschlossen|fertig gemacht|kommentiert}
      wer hat {den verbrannten Motor|den abgesoffenen Stator} {vom Brecher|aus Feld 3} letztes Mal neu gewickelt und {was hat das gekostet|mit welcher Garantie}
      {Gasverbrauch|Gaszähler|Gasrechnung} {vom Brennofen|der Kantine|vom Krematorium} {im Oktober|dieses Quartal|gegen Vorjahr}
      wie viele {Tage|Schichten} ohne {Unfall|Ausfallzeit} {in der Gießerei|im Hafen|dieses Jahr}
      Stillstand nach {dem Blitzschlag|dem Dacheinsturz|der Explosion im Silo}: {wie viele Tage|was hat es gekostet|je Linie}
      wie viel Prozent der {LOTO-Audits|Räumungsübungen|Kranprüfungen} {letztes Jahr|in Halle Nord|je Standort} {wurden bestanden|kamen zu spät|sind ausgefallen}
      mein Chef will noch {die Kosten|die Fotos|den Bericht} zum {Staplerunfall|Chemieunfall|Bandbrand}, {wo ist das|kannst du drucken|schnell}
      welches {Teil|Relais} haben wir {genommen|verbaut}, als {im Juni der Haubenschalter defekt war|im Tunnel das Sicherheitsventil angesprochen hat}
      ist {das Warnschild|der Spannungsprüfer|die Ex-Lampe} {schon bestellt|auf Lager|ohne Preis in der Liste}
      kann ich {mich für die Museumsrunde eintragen|zwei von Leilas Aufträgen übernehmen|meinen Freitag mit Tom tauschen}
      kann ich {meine Stunden|die Kommentare|seine fertigen} sehen, ohne {jeden Auftrag zu öffnen|die Fotos|den Kleinkram}
      kann ich {eine Liste|eine Summe|ein Diagramm} {vom Zementwerk|von allen Wagen|vom Windpark} haben, {für den Chef|am Stück|ohne Preise}
      ist es ok, {die zwei Aufträge zum selben Hahn zusammenzulegen|den alten Wartungsplan zu schließen|den Ersatzlüfter umzubenennen}?
      ist es ok, wenn {Pavel|die Nachtschwester|unser Koch} {ohne Login|für mich|vom Handy} {ein Foto anhängt|kommentiert|das meldet}
      haben wir noch {den Feuerwehrplan|Ersatz-Gasmasken|Chemieschutzanzüge} {in der Liste|im Schrank|vom alten Händler}
      bevor ich {anrufe|bestelle|rausfahre}: {was wurde letztes Mal probiert|ist eins da|wer hat es gemeldet} {beim Ofen|im Depot|im Freibad}
      bevor {der Prüfer kommt|das Audit ist}: welche {Gaswarner|Gurte|Brandklappen} sind {überfällig|ohne Zertifikat}
      wie lange stand {Linie 6|die Straßenbahnhalle|der Brennofen} nach {dem Brand|dem Hochwasser|der Explosion} und {wer hat repariert|wie hoch war die Rechnung}
      was hat die Versicherung {gezahlt|gesagt|verlangt}, nachdem {das Silo gebrannt hat|der Kessel geplatzt ist|der Kran umgefallen ist}
      wer {war zuständig|stand im Plan|war Elektriker} in der Nacht, als {der Trafo hochging|das Chlor auslief|das Dach brannte}
      hat {jemand|die Greta|die Frühschicht} mal {rausgefunden|aufgeschrieben|notiert}, warum {der Sprinkler losging|der Schalter geflogen ist|die Bremse versagt hat}
      K-88 war letztes Jahr {dreimal|wieder} verriegelt: {wie viele Stunden|welche Teile|wer hat's repariert}
      P-7 hat im {Frühjahr|August} auf {Trockenlauf|Überlast} ausgelöst: {was wurde gemacht|Befund|welcher Auftrag}
      nach {dem Stromunfall|dem Gasalarm|der Fingerquetschung}: {welche Maßnahmen sind offen|wem gehören die Maßnahmen|ist die Schulung gebucht}
      {Ursache|Abhilfe|Befund} der {drei|letzten|zwei} {Dampflecks|Bandbrände|Schlauchplatzer} an {der Papiermaschine|Linie 8|den Pressen}
      der Auftrag mit {der durchgebrannten Sicherung|der verschmorten Steckdose|der undichten Gasflasche} {vom Dienstag|aus der Küche|von Deck 3}: {zu oder nicht|wer hat den|Stunden bisher}
      gib den Auftrag {mit dem schweren Schieber|mit der verbrannten Dose|vom kaputten Schutzblech} {an Sunita|dem Elektriker|der Spätschicht}, {bin weg|er kennt das|danke}
      {nächste|letzte} {Prüfung|Wartung} vom {Abzug|Druckbehälter|Prallschutz} {im Labor|in der Brauerei|auf Spur 2}, {wann und wer|Befunde}
      welche {Pläne|Prüfungen|Rundgänge} betreffen {den Ammoniakraum|das Hochspannungsfeld|die Dachanker} {dieses Quartal|nächsten Monat}
      wie viel {Propan|Erdgas|Dampf} {verbrennen|ziehen|brauchen} {die Fritteusen|die Gewächshäuser|die Trockner} {pro Woche|je Tonne|im Schnitt}
      {Diesel|Chlor|Säure} {verbraucht|gekauft|geliefert} {seit März|diese Saison|je Monat} {für die Fähre|fürs Bad|in der Galvanik}
      Mindestbestand {Sicherungen 63 A|Gaskartuschen|Berstscheiben|Sicherheitshaken}: {auf zehn|zu niedrig?|wer hat den gesetzt}
      wo kaufen wir {Warnanhänger|Lichtbogenhandschuhe|Strahlschläuche} und {zu welchem Preis|wann kommen die}
      {Sicherheitsglas|Fluchthaube|Auslösehebel|Prallschutz} {Größe|Teilenummer|Zeichnung} {vom Bus|von Tür 9|vom Kipper}
      {zwei|fünf|ein paar} {Scherstifte|Gasfedern|Zündelektroden} gingen {in den Steinbruch|aufs Boot 3|an Ofen 5}, {buch die aus|welcher Auftrag war das|was ist übrig}
      {Überstunden|Einsätze|Wochenendstunden} wegen {Alarmen|Lecks|Fehlalarmen der Brandmelder} {im Juli|im Hotel|je Person}
      druck {den Fluchtplan|die Gefahrenliste|das Freischaltblatt} {von Halle 4|fürs Audit|zum Auftrag}
      {dasselbe|die Liste nochmal}, aber {nur das Gefahrstofflager|nur die Hebezeuge|ohne Brandschutztüren}
      und {die Explosionsklappen|die Gaszähler|die Not-Halte} {dann|in Gebäude D|letztes Jahr}?
`,
  },
  es: {
    harmless: `
      qué tiene {Beto|la ingeniera Ríos|el nuevo} {en la mesa|en su lista|pendiente} {esta semana|ahorita|hoy}
      en qué anda {don Chuy|Marisol|el eléctrico} {esta tarde|ahora mismo|hoy}
      {está|anda} {Óscar|Lucía|el Flaco} {libre|muy cargado|hasta arriba} {mañana|esta semana|el jueves}
      quién se encargó {al final|aquella vez|el invierno pasado} {de la pista de hielo|del órgano de la iglesia|del enfriador de leche}
      quién {vio|revisó|atendió} {el chillido del carrusel|la corriente de aire de la taquilla|el traqueteo de la furgoneta 6}
      quién {cerró|terminó|dio por buena} {la orden de la báscula de camiones|la ot 2207|la del macerador} y {cuándo|qué día|cuánto tardó}
      qué {puso|anotó|escribió} {Esteban|Fátima|el eventual} como {causa|hallazgo|solución} cuando {el paletizador se paraba a cada rato|la compuerta iba lenta|la cortadora de queso perdió el filo}
      qué se {apuntó|registró|puso} la última vez que {la báscula de la tolva se desvió|la rampa del ferry se atoró|la reveladora se trabó}
      {cuánto nos costó|en cuánto nos salió|cuánto se nos fue} {al final|ya con todo|a fin de cuentas} {el reductor del telesilla|la alfombra del vestíbulo|en el reloj de la torre}
      cuántas horas {se fueron en|llevamos metidas en|se cargaron a} {la línea de clasificación|el elevador de la biblioteca|la ventilación de la sala 4}
      {dale|pásale|déjale} {este trabajo|la ot 318|lo de la persiana} a {Nuria|mi compadre Raúl|quien esté de tarde}, {gracias|porfa|que él conoce}
      {mueve|manda|cambia} {todo lo de Cristina|los dos de la masa|la ot 90} {a Milán|al turno de fin de semana|a mi lista}
      ¿puedo {asignar|pasar|encargar} yo {la poda|los saleros del patio|este} {a un contratista|al aprendiz|a alguien del patio}?
      {borra|elimina|quita} {la orden que acabo de hacer|la repetida|la de prueba}, {me equivoqué de equipo|le di dos veces|era para ver}
      {cierra|dale salida a|termina} {esa|la cubierta de la alberca|mi última orden}, {dos horas|me llevó la tarde|45 minutos}, {correa nueva|cambié el empaque|limpié la boquilla}
      {atrasa|recorre|pasa} {el preventivo de la enfardadora|la limpieza de vidrios|lo mío del jueves} {una semana|para después de vacaciones|al lunes}
      {reabre|vuelve a abrir} {la orden de la llave del cuarto 12|la ot 455}, otra vez {gotea|hace ruido}
      {comentario|nota|observación} en {la ot 61|la bomba de la barcaza|el reloj}: {esperando pernos|el cliente llamó dos veces|color RAL 5010}
      {adjunta|sube|pega} {esta foto|la cotización|la ficha} a {la orden del ventilador del vivero|la 540|la del elevador de la panadería}
      tiempo medio entre fallas {de la rebobinadora|de EX-19|de los tres ferris} {en dos años|desde la reforma|contra el año pasado}
      cuánto {tardamos|demoramos} {en promedio|normalmente} en {levantar|dejar andando} {la descortezadora|el tomógrafo} después de una falla
      qué porcentaje de {preventivos|órdenes|trabajos} {salió tarde|salió a tiempo|hizo un tercero} {en mayo|en la cochera del tranvía|en el hospital}
      cuántos días vamos {de atraso|atrasados} {en promedio|más o menos} con {los trimestrales|las escuelas}
      hasta cuándo {tiene garantía|está cubierta|cubre la garantía a} {la prensa de cartón|BK-14|la telescópica nueva}
      ¿ya se {pagó|contabilizó|liquidó} la factura de {Brandt Hermanos|los techadores|los del elevador}?
      qué marcó el {medidor de agua|contador de luz|tanque de diésel} {el día primero|el domingo|a fin de mes} en {la lavandería|la nave 5|el patio}
      cuánta {luz|agua|leña} gastó {la alberca|la lechería|el ayuntamiento} en {enero|el trimestre|invierno}
      ¿gastamos {más|menos} {aire comprimido|agua por tonelada} que {el año pasado|antes de la reforma}?
      ¿alcanzan {las correas|las boquillas|los cartuchos de tinta} {para la zafra|hasta navidad|esta semana}?
      quién {vende|fabrica|surte} {el fieltro de la papelera|los reed|las rodajas} y {cuánto cobra|qué tan rápido es}
      y {cuál|cuál|cuál} de {ellas|los tres|esas} {se descompone más|falla menos|es más vieja}
      y {el año pasado|el anterior|en la otra nave}, {igual|mejor|cuántas}
      lo mismo {para la línea 2|del aserradero|de las noches} {por favor|también|y por mes}
      mi jefe {pregunta|quiere saber|necesita} {para el mediodía|antes de la junta|rápido} cuántas {órdenes cerramos|máquinas atendemos|horas facturamos} {en la cervecera|en el aeropuerto|este año}
      para {la auditoría|el presupuesto|la junta}: {todas las calibraciones|todo el gasto|cada visita de terceros} desde {enero|la última auditoría|el 1 de julio}
      una rápida antes de {salir|comer|arrancar el viaje}: {quién trae las llaves de la van 4|qué le falta al secador|¿la ot 19 es mía?}
      ¿está bien si {cargo|meto} {el traslado|la limpieza} {en la misma orden|aparte}?
      ¿me {enseñas|lees} {solo los títulos|las últimas tres} {sin las cerradas|sin preventivos}?
      quién {atendió|vio|llevó} {el bloqueo de la prensa|la alarma de gas del cuarto de máquinas|la fuga de vapor de la lavandería} {aquella vez|en marzo|esa noche}
      qué se anotó como causa cuando {la caldera se disparó por bajo nivel|el arco eléctrico quemó el tablero 6|patinó el freno del polipasto} {el otoño pasado|en 2023|esa vez}
      cuánto nos costó {al final|en total|ya con el seguro} {la tubería reventada|la fosa inundada|el incendio de la enfardadora}
      el último disparo {de DR-12|de la turbina 3|del reformador} por {sobrevelocidad|alta presión|vibración}: {cuál fue la causa|qué encontraron|qué se cambió}
      cuántas horas se fueron en {la fuga de amoniaco de 2022|limpiar después de la inundación|el transformador quemado}
      antes de acercarme {a la trituradora|al silo|al riel de la grúa}, qué {notas de seguridad|puntos de bloqueo|avisos} trae {la orden|la ot 44|el trabajo}
      antes de {empezar|abrir|firmar}: qué {permisos|riesgos|candados} están apuntados en {la orden del reactor|la 71|la del ducto}
      {el casi accidente|el reporte del toque eléctrico|la salpicadura de ácido} de {junio|la semana pasada|la noche} ¿quién {lo cerró|lo investigó|la firmó}?
      cuántos {bloqueadores de breaker|candados de bloqueo|bloqueos de válvula} {pedimos|entregamos|perdimos} {el año pasado|a contratistas|desde mayo}
      {dónde están|quién vende|a cómo están} {los resortes de gas|los ladrillos refractarios|las boquillas de granalla} {del cofre|del horno 2|de la cabina}
      {precio|existencia|ubicación} de {interruptores de hombre muerto|amortiguadores del autobús|relés de seguridad 24 v} {porfa|hoy|y plazo}
      ¿seguimos comprando {arrestaflamas|discos de ruptura|barras antipánico} {a Kaltenbach|al proveedor viejo|a los de Bilbao}?
      {vuelve a pedir|repón|encarga} {bujías|pedales de hombre muerto|membranas de la bomba de ácido}, {seis|igual que la otra vez|hasta el máximo}
      qué {manguera reventó|válvula se pegó} más veces según {el historial|los registros} {de la línea 4|de tres años}
      cuántas veces {se disparó|saltó|sonó} {el control de flama|el térmico|el detector de fugas} {este invierno|del secador 2|antes del cambio}
      ¿{Marcos|el inspector|alguien} {documentó|cerró|comentó} {el humo del teatro|el dedo atrapado|el olor a cloro} de {abril|la gala|la temporada pasada}?
      adjunta {el informe del incendio|el certificado de gases|la investigación del accidente} {a la orden de febrero|a la ot 903|al equipo}
      pásale {la ronda de detectores de humo|la revisión de arneses|las puertas cortafuego} {a Abril|a Igor|al conserje}
      pospón {la prueba de luces de emergencia|el servicio de la válvula de alivio|la prueba de rociadores} {a la semana 40|hasta que pueda el inspector|quince días}
      quién {estaba de guardia|estaba de turno|contestó} cuando {se incendió la planta de luz|se cayó la charola de cables|explotó la caldera} {hace años|en 2019|en la planta vieja}
      {el motor quemado|el cable dañado de la grúa|la manguera contra incendio rajada} {de la cantera|del muelle 4|del molino} ¿{tiene garantía|ya se facturó|se dio de baja}?
      cuándo {vence|caduca} {el curso de trabajo en caliente|el carnet de alturas|el certificado de medición de gases} de {Jaime|Sara|los soldadores}
      qué {trabajos del paro|órdenes de la parada} llevan {permiso de espacio confinado|andamio} y {quién los planea|ya hay piezas}
      entrega: ¿{la noche|el primer turno|la tarde} {cerró|acabó|comentó} {el bloqueo del quemador|la fuga hidráulica|la falla del paro de emergencia}?
      quién rebobinó {el motor quemado|el estator inundado} {de la trituradora|de la bahía 3} la vez pasada y {en cuánto|con qué garantía}
      {consumo|lectura|factura} de gas {del horno|del comedor|del crematorio} {en octubre|del trimestre|contra el año pasado}
      cuántos {días|turnos} llevamos sin {accidentes|lesiones} {en la fundición|en el puerto}
      paro por {el rayo|la caída del techo|la explosión del silo}: {cuántos días|cuánto costó|por línea}
      qué porcentaje de {auditorías de bloqueo|simulacros|revisiones de grúa} {pasó|salió tarde|faltó} {el año pasado|en la nave norte|por sitio}
      mi jefe todavía quiere {el costo|las fotos|el informe} {del choque del montacargas|del derrame|del incendio de la banda}, {dónde está|imprímelo|rápido}
      qué {pieza|relé} {usamos|pusimos} cuando {falló el interruptor de la guarda|abrió la válvula de seguridad} en {junio|el túnel}
      {el letrero de peligro|el detector de tensión|la lámpara antiexplosiva} ¿{está pedido|hay en almacén|sigue sin precio}?
      ¿puedo {apuntarme a la ronda del museo|quedarme con dos de Leila|cambiar mi viernes con Tomás}?
      ¿puedo ver {mis horas|los comentarios|las que él terminó} sin {abrir cada orden|las fotos|lo chico}?
      ¿puedo sacar {una lista|un total|una gráfica} {de la cementera|de todas las vans|del parque eólico} {para el jefe|de una vez|sin precios}?
      ¿está bien {juntar las dos órdenes de la misma llave|cerrar el plan viejo|renombrar el ventilador de repuesto} {ya|antes del viernes}?
      ¿está bien si {Pablo|la enfermera de noche|el cocinero} {sube una foto|comenta|la reporta} {sin usuario|por mí|desde el celular}?
      ¿todavía {tenemos|guardamos|nos llegan} {el plano de bomberos|mascarillas de gas de repuesto|trajes químicos} {en la lista|en el armario|del proveedor viejo}?
      antes de {llamar|pedir|salir}: {qué probaron la otra vez|hay uno en almacén|quién lo reportó} {en el horno|en la cochera|en el balneario}
      antes de que venga {el inspector|la auditoría}: qué {detectores de gas|arneses|certificados de compuertas} están {vencidos|sin certificado}
      cuánto estuvo parada {la línea 6|la cochera|la planta} por {el incendio|la inundación|la explosión} y {quién dirigió el arreglo|de cuánto fue la factura}
      qué {pagó|dijo|pidió} el seguro cuando {se quemó el silo|reventó la caldera|se volcó la grúa} {en 2018|en el molino viejo|aquella vez}
      quién {era el encargado|estaba en el rol|era el eléctrico} la noche que {tronó el transformador|se fugó el cloro|ardió el techo}
      ¿{alguien|Gracia|el primer turno} {averiguó|anotó|apuntó} por qué {se dispararon los rociadores|voló el breaker|falló el freno} {en la arena|en la nave 9|en el elevador 2}?
      K-88 se bloqueó {tres veces|otra vez} el {año|invierno} pasado: {cuántas horas|qué piezas|quién lo arregló}
      P-7 se disparó por {marcha en seco|sobrecarga} en {primavera|agosto}: {qué se hizo|hallazgo|qué orden}
      después {del toque eléctrico|del susto del gas|del accidente del dedo}: {qué acciones siguen abiertas|de quién son las acciones|ya está el curso}
      {causa|solución|hallazgo} de {las tres|las últimas|las dos} {fugas de vapor|quemadas de banda|mangueras reventadas} de {la papelera|la línea 8|las prensas}
      la orden {del fusible volado|del contacto chamuscado|del tanque de gas con fuga} {del martes|de la cocina|de la cubierta 3}: {cerrada o no|quién la tiene|horas hasta ahora}
      {dale|pásale} la orden {de la válvula dura|del enchufe quemado|de la guarda rota} {a Sunita|al eléctrico|a la tarde}, {ya me voy|él sabe|gracias}
      {próxima|última} {inspección|visita} {de la campana|del recipiente a presión|de los parachoques} {del laboratorio|de la cervecera|del carril 2}, {cuándo y quién|hallazgos}
      qué {planes|inspecciones|rondas} incluyen {el cuarto de amoniaco|la bahía de alta tensión|los anclajes del techo} {este trimestre|el mes que viene}
      cuánto {propano|gas natural|vapor} {gastan|queman|usan} {las freidoras|los invernaderos|las secadoras} {por semana|por tonelada|en promedio}
      {diésel|cloro|ácido} {gastado|comprado|recibido} {desde marzo|esta temporada|por mes} {del ferry|de la alberca|de galvanoplastia}
      mínimo de {fusibles 63 A|cartuchos de gas|discos de ruptura|ganchos de seguridad}: {súbelo a diez|está muy bajo|quién lo puso}
      dónde compramos {etiquetas de peligro|guantes de arco|mangueras de granallado} y {a qué precio|cuándo llegan}
      {vidrio de seguridad|capucha de escape|palanca de disparo} {medida|código|plano} {del autobús|de la puerta 9|del volteo}
      {dos|cinco|unos} {pernos fusible|resortes de gas|electrodos de encendido} fueron {a la cantera|al barco 3|al horno 5}, {dales salida|qué orden era|cuántos quedan}
      {horas extra|salidas|fines de semana} por {alarmas|fugas|falsas alarmas de incendio} {en julio|en el hotel|por persona}
      imprime {el plano de evacuación|la lista de riesgos|la hoja de bloqueo} {de la nave 4|para la auditoría|con la orden}
      {lo mismo|esa lista otra vez} pero {solo el almacén de peligrosos|solo los izajes|sin puertas cortafuego}
      y {las compuertas de explosión|los medidores de gas|los paros de emergencia} {entonces|del edificio D|del año pasado}?
`,
  },
  fr: {
    harmless: `
      qu'est-ce que {Karim|madame Petit|le nouveau} a {sur sa table|sur les bras|dans sa liste} {cette semaine|en ce moment|aujourd'hui}
      {Didier|la petite Inès|l'électricien} {bosse|travaille|est} sur quoi {cet après-midi|là|aujourd'hui}
      est-ce que {Youssef|Claire|le vieux Gaston} est {débordé|libre|dispo} {cette semaine|demain|jeudi}
      qui s'est {finalement|à l'époque|l'hiver dernier} occupé {de la patinoire|de la soufflerie de l'orgue|du tank à lait}
      qui a {regardé|traité|suivi} {le grincement du manège|le courant d'air au guichet|le bruit dans le fourgon 6}
      qui a {clos|fini|signé} {le pont-bascule|l'OT 2207|la cuve d'empâtage} et {quand|quel jour|en combien de temps}
      {Stéphane|Fatima|l'intérimaire} a {mis|noté|écrit} quoi comme {cause|constat|remède} quand {le palettiseur s'arrêtait tout le temps|la vanne du barrage était lente|le tranche-fromage ne coupait plus}
      c'était quoi {le constat|la cause notée|le remède} la fois où {la balance de trémie dérivait|la rampe du ferry coinçait|la développeuse bourrait}
      {le réducteur du télésiège|la moquette du hall|l'horloge du clocher}, ça nous a {coûté combien au final|fait combien en tout|coûté quoi}
      combien d'heures {sont passées dans|on a mis dans|sont imputées sur} {le tri des colis|l'ascenseur de la médiathèque|la ventilation du service 4}
      {donne|refile|laisse} {ce boulot|l'OT 318|le store} à {Nadège|tonton Bernard|celui qui est du soir}, {merci|stp|il connaît}
      {bascule|passe|mets} {tout ce qu'a Christelle|les deux du pétrin|l'OT 90} {à Milan|à l'équipe du week-end|sur ma liste}
      je peux {affecter|passer|donner} moi-même {la tonte|les bacs à sel|celui-là} {à un prestataire|à l'apprenti|à quelqu'un de la cour} ?
      {supprime|efface|enlève} {l'OT que je viens de faire|le doublon|l'OT d'essai}, {mauvaise machine|j'ai cliqué deux fois|c'était pour voir}
      {clos|ferme|termine} {celui-là|le volet de piscine|mon dernier OT}, {deux heures|ça a pris l'après-midi|45 minutes}, {courroie neuve|joint changé|buse nettoyée}
      {décale|repousse|mets} {le préventif de la presse à balles|le lavage des vitres|celui de jeudi} {d'une semaine|après les vacances|à lundi}
      rouvre {l'OT du robinet de la chambre 12|l'OT 455|celui du sèche-mains}, {il goutte|ça claque|il fait du bruit} de nouveau
      {commentaire|note|remarque} sur {l'OT 61|la pompe de la péniche|l'horloge} : {on attend les boulons|le client a rappelé|couleur RAL 5010}
      {joins|ajoute|colle} {cette photo|le devis|la fiche technique} {au ventilo de la serre|à l'OT 540|au monte-charge de la boulangerie}
      temps moyen entre pannes {de la rebobineuse|de EX-19|des trois bacs} {sur deux ans|depuis la révision|par rapport à l'an passé}
      il faut combien de temps {en moyenne|d'habitude} pour remettre {l'écorceuse|le scanner} en marche après une panne
      quel pourcentage {des préventifs|des OT|des petits travaux} {était en retard|était à l'heure|a été fait par des sous-traitants} {en mai|au dépôt de tram|à l'hôpital}
      on a combien de jours de retard {en moyenne|à peu près} sur {les visites trimestrielles|les écoles}
      {BK-14|la presse à carton|le nouveau télescopique} est sous garantie jusqu'à {quand|quel mois|quelle date}
      la facture {de Brandt et fils|des couvreurs|de l'ascensoriste} est {payée|passée|réglée} ?
      le {compteur d'eau|compteur électrique|niveau de gasoil} {du premier|de dimanche|de fin de mois} à {la blanchisserie|la halle 5|la cour}, c'était combien
      combien {d'électricité|d'eau|de fioul} a consommé {la piscine|la laiterie|la mairie} en {janvier|début d'année|hiver}
      on consomme {plus|moins} {d'air comprimé|d'eau par tonne} {que l'an dernier|qu'avant les travaux} ?
      il y a assez de {courroies|buses|cartouches d'encre} {pour la campagne betteravière|jusqu'à noël|pour la semaine} ?
      qui {vend|fabrique|fournit} {le feutre de la machine à papier|les contacts reed|les roulettes} et {à combien|sous quel délai}
      et {lequel|laquelle|lequel} {des trois|d'entre elles|là-dedans} {tombe le plus en panne|coûte le plus|est le plus vieux}
      et {l'an dernier|l'année d'avant|dans l'autre halle}, {pareil|c'était mieux|combien}
      la même chose pour {la ligne 2|la scierie|la nuit} {stp|aussi|par mois}
      mon chef {demande|veut savoir|a besoin de savoir} {avant midi|avant la réunion|vite} combien {d'OT on a faits|de machines on suit|d'heures on a facturées} {à la brasserie|à l'aéroport|cette année}
      pour {l'audit|le budget|le comité} : {tous les étalonnages|toutes les dépenses|chaque passage de prestataire} depuis {janvier|le dernier audit|le 1er juillet}
      vite fait avant {la relève|le repas|de partir} : {qui a les clés du fourgon 4|il reste quoi sur le séchoir|l'OT 19 est à moi ?}
      c'est bon si je {compte|mets} {le trajet|le rangement} {sur le même OT|à part} ?
      je peux voir {juste les titres|les trois derniers} {sans les clos|sans les préventifs} ?
      qui s'est occupé {de la consignation de la presse|de l'alarme gaz du local technique|de la fuite de vapeur à la blanchisserie} {à l'époque|en mars|cette nuit-là}
      qu'est-ce qui a été {noté|saisi|mis} comme cause quand {la chaudière s'est mise en sécurité manque d'eau|l'arc électrique a grillé l'armoire 6|le frein du palan a glissé}
      {la conduite éclatée|la fosse inondée|l'incendie de la presse à balles} nous a coûté combien {au final|en tout|après l'assurance}
      dernier arrêt {de DR-12|de la turbine 3|du reformeur} sur {survitesse|pression haute|vibrations} : {quelle cause|on a trouvé quoi|on a changé quoi}
      combien d'heures pour {la fuite d'ammoniac de 2022|le nettoyage après l'inondation|le transfo grillé}
      avant de m'approcher {du broyeur|du silo|du chemin de roulement}, il y a quoi comme {consignes de sécurité|points de consignation|avertissements} sur {le travail|l'OT 44|la commande}
      avant {que ça commence|d'ouvrir|de signer} : quels {permis|risques|cadenas} sont prévus sur {l'OT du réacteur|le 71|la gaine}
      {le presqu'accident|l'électrisation|la projection d'acide} de {juin|la semaine dernière|la nuit} a été {clos|analysée|signée} ? par qui ?
      combien de {bloque-disjoncteurs|cadenas de consignation|bloque-vannes} {commandés|distribués|perdus} {l'an dernier|aux prestataires|depuis mai}
      {où sont|qui vend|à combien sont} les {vérins à gaz|briques réfractaires|buses de sablage} {du capot|du four 2|de la cabine}
      {prix|stock|emplacement} des {coupe-circuits de tondeuse|amortisseurs du bus|relais de sécurité 24 v} {stp|là|et délai}
      on achète encore les {pare-flammes|disques de rupture|barres antipanique} chez {Kaltenbach|l'ancien fournisseur|ceux de Lille} ?
      {recommande|reprends|complète} {des bougies|des pédales homme mort|des membranes de pompe à acide}, {six|comme la dernière fois|jusqu'au maxi}
      quel {flexible a éclaté|robinet s'est bloqué} le plus souvent {d'après l'historique|sur la ligne 4}
      combien de fois {le contrôle de flamme|le thermique|le détecteur de fuite} {a déclenché|a sauté|a sonné} {cet hiver|au séchoir 2|avant l'échange}
      {Marc|l'inspecteur|quelqu'un} a {documenté|clos|commenté} {la fumée au théâtre|le doigt coincé|l'odeur de chlore} {d'avril|du gala|de la saison dernière} ?
      joins {le rapport d'incendie|le certificat de mesure de gaz|l'enquête accident} à {l'OT de février|l'OT 903|la machine}
      donne {la ronde des détecteurs de fumée|le contrôle des harnais|les portes coupe-feu} à {Aminata|Igor|la gardienne}
      reporte {l'essai des blocs de secours|l'entretien de la soupape|l'essai sprinkler} {en semaine 40|quand l'inspecteur pourra|de quinze jours}
      qui était {d'astreinte|de poste|au téléphone} quand {le groupe a brûlé|le chemin de câbles est tombé|la chaudière a explosé} {il y a des années|en 2019|à l'ancien site}
      {le moteur grillé|le câble de grue abîmé|la lance incendie fendue} {de la carrière|du quai 4|du moulin} est {encore sous garantie|facturé|sortie du stock} ?
      quand expire {la formation permis de feu|l'habilitation hauteur|le certificat de détection gaz} de {Hamid|Solène|nos soudeurs}
      quels {travaux de l'arrêt|OT du grand arrêt} demandent {un permis de pénétrer|un échafaudage} et {qui les prépare|les pièces sont là}
      passation : {la nuit|le matin|le soir} a {clos|fini|commenté} {la mise en sécurité brûleur|la fuite hydraulique|le défaut d'arrêt d'urgence} ?
      qui a rebobiné {le moteur brûlé|le stator noyé} {du concasseur|de la travée 3} la dernière fois et {à quel prix|avec quelle garantie}
      {conso|relevé|facture} de gaz {du four|de la cantine|du crématorium} {en octobre|du trimestre|contre l'an dernier}
      combien de {jours|postes} sans {accident|arrêt de travail} {à la fonderie|au port}
      arrêt après {la foudre|l'effondrement du toit|l'explosion du silo} : {combien de jours|quel coût|par ligne}
      quel pourcentage {des audits de consignation|des exercices d'évacuation|des contrôles de pont} {est passé|était en retard|a manqué} {l'an dernier|halle nord|par site}
      mon chef veut encore {le coût|les photos|le rapport} {de l'accident de chariot|du déversement|du feu de bande}, {c'est où|tu peux imprimer|vite}
      on a {pris|monté} {quelle pièce|quel relais} quand {le contact de carter a lâché|la soupape s'est ouverte} {en juin|au tunnel}
      {le panneau danger|le vérificateur de tension|la lampe antidéflagrante} est {commandé|en stock|toujours sans prix} ?
      je peux {m'inscrire pour la tournée du musée|prendre deux OT de Leïla|échanger mon vendredi avec Tom} ?
      je peux voir {mes heures|les commentaires|ceux qu'il a finis} sans {ouvrir chaque OT|les photos|les bricoles} ?
      je peux avoir {une liste|un total|un graphique} {de la cimenterie|de tous les fourgons|du parc éolien} {pour le chef|d'un coup|sans les prix} ?
      c'est bon si je {fusionne les deux OT du même robinet|clos l'ancien plan|renomme le ventilo de rechange} {maintenant|avant vendredi} ?
      c'est bon si {Paul|l'infirmière de nuit|le cuisinier} {met une photo|commente|le signale} {sans compte|pour moi|depuis son téléphone} ?
      on a toujours {le plan des pompiers|des masques à gaz de rechange|des combinaisons chimiques} {dans la liste|dans l'armoire|chez l'ancien fournisseur} ?
      avant {d'appeler|de commander|de partir} : {on a essayé quoi la dernière fois|il y en a un en stock|qui l'a signalé} {au fournil|au dépôt|à la piscine}
      avant {l'inspecteur|l'audit} : quels {détecteurs de gaz|harnais|clapets coupe-feu} sont {en retard|sans certificat}
      combien de temps est {restée arrêtée la ligne 6|resté fermé le dépôt|resté froid le four} après {l'incendie|l'inondation|l'explosion} et {qui a réparé|à combien était la facture}
      l'assurance a {payé|dit|demandé} quoi quand {le silo a brûlé|la chaudière a lâché|la grue s'est couchée} {en 2018|à l'ancien moulin|à l'époque}
      qui était {responsable|au planning|l'électricien} la nuit où {le transfo a sauté|le chlore a fui|le toit a brûlé}
      est-ce que {quelqu'un|Grâce|le matin} a {trouvé|écrit|noté} pourquoi {les sprinklers sont partis|le disjoncteur a sauté|le frein a lâché} {à l'aréna|halle 9|sur l'ascenseur 2}
      K-88 s'est verrouillé {trois fois|encore} {l'an dernier|cet hiver} : {combien d'heures|quelles pièces|qui l'a réparé}
      P-7 a déclenché sur {marche à sec|surcharge} {au printemps|en août} : {on a fait quoi|constat|quel OT}
      après {l'électrisation|l'alerte gaz|l'accident du doigt} : {quelles actions restent ouvertes|qui porte les actions|la formation est réservée}
      {cause|remède|constat} des {trois|dernières|deux} {fuites de vapeur|prises de feu de bande|ruptures de flexible} {de la machine à papier|de la ligne 8|des presses}
      l'OT {du fusible grillé|de la prise noircie|de la bouteille de gaz qui fuyait} {de mardi|à la cuisine|au pont 3} : {clos ou pas|qui l'a|combien d'heures}
      {donne|passe} l'OT {de la vanne dure|de la prise brûlée|du carter cassé} {à Sunita|à l'électricien|au poste du soir}, {je pars|il connaît|merci}
      {prochaine|dernière} {visite|inspection} {de la sorbonne|de l'appareil à pression|des butées} {au labo|à la brasserie|voie 2}, {quand et qui|des constats}
      {quels plans|quels contrôles|quelles rondes} concernent {la salle ammoniac|la cellule haute tension|les ancrages de toit} {ce trimestre|le mois prochain}
      combien de {propane|gaz naturel|vapeur} {consomment|brûlent|prennent} {les friteuses|les serres|les séchoirs} {par semaine|par tonne|en moyenne}
      {gasoil|chlore|acide} {consommé|acheté|livré} {depuis mars|cette saison|par mois} {pour le bac|pour le bassin|à la galvano}
      mini des {fusibles 63 A|cartouches de gaz|disques de rupture|crochets de sécurité} : {monte à dix|c'est trop bas|qui l'a mis}
      on achète où {les étiquettes danger|les gants d'arc|les flexibles de grenaillage} et {à quel prix|ça arrive quand}
      {vitre de sécurité|cagoule de fuite|levier de déclenchement} {taille|référence|plan} {du bus|de la porte 9|de la benne}
      {deux|cinq|quelques} {goupilles de cisaillement|vérins à gaz|électrodes d'allumage} sont partis {à la carrière|sur le bateau 3|au four 5}, {sors-les du stock|c'était quel OT|il en reste combien}
      {heures sup|dépannages|week-ends} à cause {d'alarmes|de fuites|de fausses alertes incendie} {en juillet|à l'hôtel|par personne}
      imprime {le plan d'évacuation|la liste des risques|la fiche de consignation} {de la halle 4|pour l'audit|avec l'OT}
      {pareil|la même liste} mais {seulement le stock de produits dangereux|juste le levage|sans les portes coupe-feu}
      et {les clapets d'explosion|les compteurs de gaz|les arrêts d'urgence} {alors|du bâtiment D|l'an dernier} ?
`,
  },
  ar: {
    harmless: `
      شو {عند|على طاولة|على قائمة} {أبو سامر|المهندسة هدى|الولد الجديد} {هالأسبوع|هلق|اليوم}
      {عبدالله|المعلم حسن|الكهربائي} {بيشتغل على إيش|ماسك إيش|مشغول بإيش} {العصر|الحين|اليوم}
      {فاضي|مضغوط|مشغول} {ياسين|العم صالح|ربيع} {بكرة|هالأسبوع|الخميس} ولا لا
      مين {استلم|مسك|اهتم} {حلبة التزلج|أرغن المسرح|بتبريد الحليب} {بالآخر|وقتها|الشتا اللي فات}
      من الذي {تابع|عالج|نظر في} {صرير الأرجوحة|تيار الهواء في شباك التذاكر|خشخشة الفان 6}
      مين {سكر|قفل|خلص} {ميزان الشاحنات|أمر 2207|شغل خزان النقع} {وأي يوم|ومتى|وكم أخذ وقت}
      {سامح|فاطمة|العامل المؤقت} {كتب|سجلت|حط} إيه {كسبب|كنتيجة فحص|كحل} لما {ماكينة الرص كانت بتقف|بوابة السد كانت بطيئة|سكين الجبنة تلم}
      ماذا سُجل {كسبب|كعلاج|كنتيجة} آخر مرة {انحرف ميزان القادوس|علقت عتبة العبارة|تعطلت ماكينة التحميض}
      {قديش كلفنا|بكام طلع علينا|كم كلفنا} {بالآخر|في النهاية|كله على بعضه} {جير التلفريك|سجاد المدخل|ساعة البرج}
      كم ساعة {راحت على|انصرفت على|انحسبت على} {خط فرز الطرود|مصعد المكتبة|تهوية القسم 4}
      {اعطي|سلم|حول} {هالشغلة|أمر 318|شغل الستارة} {لنورة|للعم خالد|للي دوامه مسا} {لو سمحت|شكرا|هو يعرف المكان}
      {حط|انقل|رجع} {كل شغل كريم|أوامر العجين|أمر 90} {على مراد|على وردية الويكند|على قائمتي}
      أقدر {أعطي|أحول|أسند} {قص العشب|صناديق الملح|هالأمر} {لمقاول|للمتدرب|لواحد من الساحة} بنفسي؟
      {احذف|امسح|شيل} {الأمر اللي سويته|المكرر|أمر التجربة} {غلطت بالمعدة|ضغطت مرتين|كنت أجرب}
      {سكره|اقفل غطا المسبح|خلص آخر أمر عندي} {ساعتين|أخذ العصر كله|45 دقيقة} {سير جديد|غيرت الجوان|نظفت البخاخ}
      {أخر|أجل|رحل} {صيانة مكبس القش|غسيل الشبابيك|موعد الخميس} {أسبوع|لبعد العيد|ليوم الاثنين}
      {افتح|رجع افتح} {أمر حنفية غرفة 12|أمر 455} مرة ثانية {رجعت تنقط|رجع الصوت}
      {تعليق|ملاحظة|سطر} على {أمر 61|مضخة البارجة|الساعة}: {ننتظر البراغي|الزبون اتصل مرتين|اللون RAL 5010}
      {أرفق|حط|ضيف} {هالصورة|عرض السعر|الداتا شيت} {بأمر مروحة المشتل|بأمر 540|بمصعد المخبز}
      متوسط الوقت بين الأعطال {لماكينة المناديل|لـ EX-19|للعبارات الثلاث} {لسنتين|من بعد العمرة|مقارنة بالسنة الماضية}
      كم {نحتاج|ناخذ} {بالمتوسط|عادة} لحد ما {يرجع جهاز الأشعة|تشتغل الكسارة} بعد العطل
      كم بالمية من {الصيانات|الأوامر|الأشغال} {تأخر|كان بوقته|عملها مقاول} {بمايو|بورشة الترام|بالمستشفى}
      كم يوم متأخرين {بالمتوسط|عادة} في {صيانات الربع|شغل المدارس}
      {لمتى|لأي تاريخ|لحد إمتى} ضمان {مكبس الكرتون|BK-14|التلسكوبي الجديد}
      فاتورة {براندت|عمال السقف|شركة المصاعد} {اندفعت|تسجلت|تسددت} ولا لسا
      كم {قراءة عداد المي|قراءة الكهربا|مستوى الديزل} {أول الشهر|الأحد|آخر الشهر} {بالمغسلة|بالهنجر 5|بالساحة}
      كم صرف {المسبح|معمل الألبان|مبنى البلدية} {كهربا|مي|مازوت} في {يناير|أول السنة|الشتا}
      نصرف {هوا مضغوط|مي لكل طن} {أكثر|أقل} من {السنة الماضية|قبل التعديل}؟
      {السيور|البخاخات|علب الحبر} اللي بالمخزن {تكفي الموسم|تكفي للعيد|تكفي الأسبوع}؟
      مين {يبيع|يصنع|يورد} {لباد ماكينة الورق|سويتشات ريد|العجلات} {وبكم|وبسرعة ولا لا}
      {طيب|و|تمام و} مين {منهم|فيهم|من الثلاثة} {يتعطل أكثر|يكلف أكثر|أقدم واحد}
      و{السنة اللي فاتت|اللي قبلها|الهنجر الثاني} {نفس الشي|أحسن|كم}
      نفس الشي {للخط 2|للمنشرة|لليل} {لو سمحت|كمان|لكل شهر}
      مديري {يسأل|بدو يعرف|عايز يعرف} {قبل الظهر|قبل الاجتماع|بسرعة} كم {أمر خلصنا|ماكينة عندنا|ساعة حسبنا} {بالمطحنة|بالمطار|هالسنة}
      {للتدقيق|للميزانية|للاجتماع}: {كل المعايرات|كل المصاريف|كل زيارات المقاولين} من {يناير|آخر تدقيق|1 يوليو}
      سؤال سريع قبل {ما أطلع|الغدا|آخر الدوام}: {مين معه مفاتيح فان 4|شو باقي على المجفف|أمر 19 إلي؟}
      عادي {أحسب|أسجل} {وقت الطريق|وقت الترتيب} {على نفس الأمر|على سطر لحاله}؟
      ممكن أشوف {العناوين بس|آخر ثلاثة} {بدون المقفلة|بدون الصيانات}
      مين {تابع|استلم|عالج} {قفل عزل المكبس|إنذار الغاز بغرفة المكائن|تسريب البخار بالمغسلة} {وقتها|بمارس|هديك الليلة}
      شو {انكتب|تسجل|حطوا} كسبب لما {فصلت الغلاية على نقص المي|حرق القوس الكهربائي لوحة 6|زلق بريك الونش}
      كم كلفنا {بالآخر|كله|بعد التأمين} {انفجار الماسورة|غرق غرفة المضخات|حريق مكبس القش}
      آخر توقف {لـ DR-12|للتوربين 3|للمفاعل} على {سرعة زايدة|ضغط عالي|اهتزاز}: {شو كان السبب|شو لقوا|شو تبدل}
      كم ساعة راحت على {تسريب الأمونيا 2022|التنظيف بعد الفيضان|المحول المحترق}
      قبل ما أقرب من {الفرامة|الصومعة|سكة الكرين} شو {ملاحظات السلامة|نقاط العزل|التحذيرات} اللي على {الأمر|أمر 44|الشغلة}
      قبل {ما نبدأ|ما نفتح|ما أوقع}: أي {تصاريح|مخاطر|أقفال} مسجلة على {أمر المفاعل|أمر 71|أمر الدكت}
      {الحادث الوشيك|بلاغ الصعقة|رشة الحمض} {من يونيو|من الأسبوع الماضي|من وردية الليل} مين {سكره|حقق فيه|وقع عليها}
      كم {قفل قاطع|قفل محبس|قفل عزل} {طلبنا|سلمنا للمقاولين|ضاع} {السنة الماضية|هالسنة|من مايو}
      {وين|مين يبيع|بكم} {مساعدات الغاز|الطوب الحراري|بخاخات السفع} {للكبوت|للفرن 2|للكابينة}
      {سعر|مخزون|مكان} {مفاتيح قطع الطوارئ للجزازات|مساعدات صدمات الباص|ريليهات السلامة 24} {لو سمحت|الحين|ومدة التوريد}
      لسا نشتري {مانعات اللهب|أقراص الانفجار|مقابض الهلع} من {كالتنباخ|المورد القديم|شركة جدة}؟
      {اطلب|جدد طلب|عبي} {بواجي|دواسات الأمان|أغشية مضخة الحمض} {ست حبات|مثل آخر مرة|للحد الأقصى}
      أي {خرطوم انفجر|محبس علق} أكثر شي {حسب السجل|بخط 4}
      كم مرة {فصل|ضرب|اشتغل} {حساس اللهب|الأوفرلود|كاشف التسريب} {هالشتا|بالمجفف 2|قبل التبديل}
      هل {وثق المفتش|قفل مروان|علق أحد على} {دخان المسرح|بلاغ الإصبع المحشور|ريحة الكلور} {من أبريل|من الحفل|من الموسم الماضي}
      أرفق {تقرير الحريق|شهادة فحص الغاز|تحقيق الحادث} {بأمر فبراير|بأمر 903|بالمعدة}
      أعط {جولة كواشف الدخان|فحص أحزمة الأمان|أبواب الحريق} {لأمينة|لإيغور|للحارس}
      أجل {اختبار إنارة الطوارئ|صيانة صمام التنفيس|تجربة المرشات} {لأسبوع 40|لحين يتفرغ المفتش|أسبوعين}
      مين كان {مناوب|بالوردية|على التلفون} لما {احترق المولد|وقعت حوامل الكابلات|انفجرت الغلاية} {من سنين|في 2019|بالمصنع القديم}
      {الموتور المحروق|حبل الكرين المتضرر|خرطوم الحريق المشقوق} {من المحجر|من الرصيف 4|من المطحنة} {ضمانه ساري|انحسب|انشطب}؟
      متى تنتهي {شهادة اللحام|دورة الارتفاعات|شهادة قياس الغاز} {لحامد|لسارة|للحدادين}
      أي {أعمال التوقف|أوامر العمرة} تحتاج {تصريح دخول خزان|سقالة} و{مين يخططها|هل القطع وصلت}
      تسليم: وردية {الليل|الصبح|المسا} {قفلت|خلصت|علقت على} {قفل الحارق|تسريب الهيدروليك|عطل زر الطوارئ}؟
      مين لف {الموتور المحروق|الستاتور الغرقان} {حق الكسارة|بالخط 3} آخر مرة و{بكم|شو الضمان}
      {صرفية|قراءة|فاتورة} الغاز {للفرن|للمطعم|للمخبز} {بأكتوبر|للربع|مقابل السنة الماضية}
      كم {يوم|وردية} بدون {حوادث|إصابات} {بالمسبك|بالمينا}
      التوقف بعد {الصاعقة|انهيار السقف|انفجار الصومعة}: {كم يوم|كم كلف|لكل خط}
      كم بالمية من {تدقيقات العزل|تجارب الإخلاء|فحوصات الكرين} {نجح|تأخر|فات} {السنة الماضية|بالهنجر الشمالي|لكل موقع}
      مديري لسا بدو {تكلفة|صور|تقرير} {حادث الرافعة|انسكاب المواد|حريق السير} {وينه|اطبعه|بسرعة}
      أي {قطعة|ريليه} {ركبنا|استعملنا} لما {خرب سويتش الحماية|فتح صمام الأمان} {بيونيو|بالنفق}
      {لوحة الخطر|فاحص الجهد|اللمبة المقاومة للانفجار} {انطلبت|موجود|لسا بدون سعر}؟
      أقدر {أسجل اسمي بجولة المتحف|آخذ أمرين من ليلى|أبدل الجمعة مع طارق}؟
      أقدر أشوف {ساعاتي|التعليقات|اللي خلصها} بدون {ما أفتح كل أمر|الصور|الأشياء الصغيرة}
      ممكن {قائمة|مجموع|رسم} {لمصنع الإسمنت|لكل الفانات|لمزرعة الرياح} {للمدير|مرة وحدة|بدون أسعار}
      عادي {أدمج أمرين لنفس الحنفية|أقفل الخطة القديمة|أغير اسم المروحة الاحتياط} {الحين|قبل الجمعة}؟
      عادي لو {باسل|ممرضة الليل|الطباخ} {يحط صورة|تعلق|يبلغ} {بدون حساب|عني|من الجوال}
      لسا عندنا {مخطط الإطفاء|كمامات غاز احتياط|بدلات كيماوية} {بالقائمة|بالخزانة|من المورد القديم}؟
      قبل ما {أتصل|أطلب|أروح}: {شو جربوا آخر مرة|في وحدة بالمخزن|مين بلغ} {بالفرن|بالكراج|بالمسبح}
      قبل ما يجي {المفتش|التدقيق}: أي {كواشف غاز|أحزمة|دمبرات حريق} {متأخرة|بدون شهادة}
      كم وقف {خط 6|كراج الترام|فرن الفخار} بعد {الحريق|الفيضان|الانفجار} و{مين صلح|كم كانت الفاتورة}
      شو {دفع|قال|طلب} التأمين لما {احترقت الصومعة|انفجرت الغلاية|انقلبت الرافعة} {في 2018|بالمطحنة القديمة|وقتها}
      مين كان {المسؤول|بالجدول|الكهربائي} ليلة {طق المحول|تسرب الكلور|احترق السقف}
      هل {عرف أحد|كتبت غادة|سجلت وردية الصبح} ليش {اشتغلت المرشات|فصل القاطع|خربت الفرامل} {بالصالة|بهنجر 9|بمصعد 2}
      K-88 قفل {ثلاث مرات|مرة ثانية} {السنة اللي فاتت|الشتا}: {كم ساعة|أي قطع|مين صلحه}
      P-7 فصلت على {التشغيل الجاف|الحمل الزايد} {بالربيع|بأغسطس}: {شو عملوا|نتيجة الفحص|أي أمر}
      بعد {حادث الكهربا|بلاغ الغاز|حادث الإصبع}: {أي إجراءات مفتوحة|مين مسؤول عن الإجراءات|الدورة محجوزة}
      {سبب|علاج|نتيجة فحص} {آخر ثلاث|كل|آخر} {تسريبات بخار|حرايق السير|انفجارات الخراطيم} في {ماكينة الورق|خط 8|المكابس}
      أمر {الفيوز المحروق|الفيش المحترق|جرة الغاز اللي كانت تهرب} {من الثلاثاء|بالمطبخ|على سطح 3}: {مقفل ولا لا|مين عنده|كم ساعة لهلق}
      {أعط|حول} أمر {المحبس القاسي|الفيش المحروق|الحماية المكسورة} {لسنية|للكهربائي|لوردية المسا} {أنا طالع|هو يعرفه|شكرا}
      {الفحص|الكشف|الزيارة} {الجاي|الأخير|الجاية} {لخزانة الأبخرة|لوعاء الضغط|للمصدات} {بالمختبر|بالمصنع|بالمسار 2} {متى ومين|في ملاحظات}
      أي {خطط|فحوصات|جولات} تشمل {غرفة الأمونيا|خلية الضغط العالي|خطافات السطح} {هالربع|الشهر الجاي}
      كم {بروبان|غاز طبيعي|بخار} {تصرف|تحرق|تاخذ} {القلايات|البيوت المحمية|النشافات} {بالأسبوع|لكل طن|بالمتوسط}
      {ديزل|كلور|حمض} {انصرف|انشرى|وصل} {من مارس|هالموسم|بالشهر} {للعبارة|للمسبح|لقسم الطلاء}
      الحد الأدنى لـ{فيوزات 63 أمبير|علب الغاز|أقراص الانفجار|خطافات الأمان}: {ارفعه لعشرة|قليل؟|مين حطه}
      من وين نشتري {بطاقات الخطر|قفازات القوس|خراطيم السفع} و{بأي سعر|متى توصل}
      {زجاج الأمان|قناع الهروب|ذراع الفصل} {مقاس|رقم القطعة|مخطط} {للباص|لباب 9|للقلاب}
      {مسمارين قص|خمس مساعدات غاز|كم الكترود إشعال} راحوا {للمحجر|للقارب 3|للفرن 5} {اصرفهم|أي أمر كان|كم باقي}
      {الإضافي|الاستدعاءات|ساعات الويكند} بسبب {الإنذارات|التسريبات|إنذارات الحريق الكاذبة} {بيوليو|بالفندق|لكل شخص}
      اطبع {خطة الإخلاء|قائمة المخاطر|ورقة العزل} {لهنجر 4|للتدقيق|مع الأمر}
      {نفس القائمة|نفسها مرة ثانية} بس {مخزن المواد الخطرة|معدات الرفع|بدون أبواب الحريق}
      و{فتحات الانفجار|عدادات الغاز|أزرار الطوارئ} {طيب|بمبنى د|السنة الماضية}؟
`,
  },
};
