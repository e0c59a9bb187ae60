import type { Faults } from './faults.ts';

export const german: readonly Faults[] = [
  {
    machines:
      'Schrumpftunnel|Kartonierer|Kartonpacker|Trayformer|Beutelfüller|Schlauchbeutelmaschine|Sleever|Blistermaschine|Tubenfüller|Depalettierer|Haubenstretcher|Verschließer|Flaschenspüler|Kartonverkleber|Kaschiermaschine|Vakuumverpacker|Kontrollwaage|Sackschließer|Palettierroboter|Wickler',
    faults:
      'reißt die Folie|macht Falten in die Folie|siegelt an einem Ende nicht|klappt Laschen nicht ein|zählt falsch|staut alle zehn Minuten|läuft nicht synchron zum Einlauf|wirft gute Packungen aus|lässt Luft im Beutel|nimmt den Zuschnitt nicht auf|schneidet die Folie zu kurz|rutscht am Einzugsband durch|siegelt zu kalt|verliert Vakuum an Sauger 3|schiebt Produkte um|Leimspur ungleichmäßig|überfüllt um 3 Gramm|Druckposition stimmt nicht',
  },
  {
    machines:
      'Offsetdruckmaschine|Tiefdruckmaschine|Tintenstrahldrucker|Thermotransferdrucker|Plotter|Stanze|Falzmaschine|Planschneider|Klebebinder|Siebdruckmaschine|Plattenbelichter|Digitaldruckmaschine|Lackwerk|Querschneider|Nummerierwerk|Wellpappenanlage',
    faults:
      'druckt Geisterbilder|macht Streifen|Farbe wandert während der Auflage|knittert den Bogen|schmiert bei hoher Geschwindigkeit|zieht Doppelbogen ein|Walzen verschmutzt|trocknet zu langsam|Bahnkante läuft weg|Düsen verstopft|druckt 2 mm zu tief|Farbband zu schnell leer|braucht neues Gummituch|Ablage statisch aufgeladen',
  },
  {
    machines:
      'CNC-Drehmaschine|Bearbeitungszentrum|Fünfachsfräse|Flachschleifmaschine|Erodiermaschine|Wasserstrahlanlage|Plasmatisch|Rohrbiegemaschine|Abkantpresse|Stanzmaschine|Honmaschine|Wälzfräsmaschine|Stangenlader|Werkzeugwechsler|Messmaschine|Spindel|Kugelgewindetrieb|Revolver|Späneförderer|Kühlmittelanlage',
    faults:
      'driftet nach dem Warmlaufen|verliert den Referenzpunkt|hinterlässt Rattermarken|zwei Hundertstel außer Toleranz|meldet Servoalarm 410|schwenkt zu langsam|hat Umkehrspiel in Y|Bohrung wird konisch|spannt das Werkzeug nicht ganz|wird im Sommer zu warm|macht Grat|Oberfläche schlecht|schneidet 0,3 mm zu groß|Führungen brauchen Fett|Taster liefert verschiedene Werte|Achse schwingt im Stand|Riemen quietscht|biegt zwei Grad zu wenig',
  },
  {
    machines:
      'Bandförderer|Rollenbahn|Kettenförderer|Förderschnecke|Becherwerk|Vibrationsrinne|Zellradschleuse|Weiche der Fördertechnik|Sorter|Vakuumheber|Saugförderleitung|Regalbediengerät|Verschiebewagen|Pufferstrecke|Magnetabscheider|Kurvenband',
    faults:
      'läuft nach links aus der Spur|bleibt bei Kälte stehen|rutscht unter Last|eine Rolle hat einen Platten|quietscht am Heck|setzt sich zu|Produkt fällt auf den Boden|verstopft bei nassem Gut|läuft beim Start kurz rückwärts|Kette gelängt|Sensor übersieht kleine Kartons|dosiert ungleichmäßig|zu langsam für die Linie|Getriebe läuft warm|Lichttaster verschmutzt',
  },
  {
    machines:
      'Kältemaschine|Lüftungsgerät|Gebläsekonvektor|Wärmepumpe|Kühlturm|Heizkessel|Splitgerät|VRF-Außengerät|Dachgerät|Befeuchter|Heizkörper|Fußbodenheizung|Wärmetauscher|Abluftventilator|Klappenantrieb|Kühlraum|Verflüssiger|Warmwasserspeicher|Ausdehnungsgefäß|Umwälzpumpe',
    faults:
      'taktet|vereist|kühlt zu wenig|Regelung schwingt|nachts zu laut|Kondensat tropft|bläst warme Luft|verliert langsam Kältemittel|geht auf Niederdruckstörung|läuft das ganze Wochenende|Klappe klemmt|zeigt Fehler E7|riecht muffig|klappert bei Wind|verkalkt|braucht Stunden zum Aufheizen|Ventilator nur auf einer Stufe|Spreizung zu klein|Filter zu|Fühler zeigt 4 Grad zu viel',
  },
  {
    machines:
      'Aufzug|Lastenaufzug|Rolltreppe|Speisenaufzug|Fahrsteig|Überladebrücke|Rolltor|Schiebetür|Drehtür|Parkschranke|Hoftor|Drehkreuz|Plattformlift|Fassadenbefahranlage|Zutrittsleser',
    faults:
      'Tür geht dreimal wieder auf|Ruftaster leuchtet nicht|quietscht bei der Abfahrt|reagiert langsam|Anzeige zeigt falsche Etage|ruckt beim Anfahren|Tür schließt nicht ganz|liest keine Karten|bleibt zu lange offen|Fernbedienung ohne Reichweite|schleift am Rahmen|Motor brummt und bewegt sich nicht|Licht in der Kabine flackert|macht Mahlgeräusche|Gurt verschlissen',
  },
  {
    machines:
      'Kombidämpfer|Fritteuse|Spülmaschine|Teigkneter|Teigteiler|Gärschrank|Kühlzelle|Eismaschine|Espressomaschine|Salamander|Induktionsfeld|Kippbratpfanne|Aufschnittmaschine|Gemüsewascher|Schockfroster|Kartoffelschäler|Dunsthaube|Bain-Marie|Toaster',
    faults:
      'heizt ewig|hält die Temperatur nicht|Essen halb gar|zeigt Fehler E21|macht trübes Eis|piept dauernd|pumpt nicht ab|bräunt ungleichmäßig|Timer zählt nicht|undicht an der Türdichtung|Türdichtung gerissen|Spülarm dreht nicht|Thermostat 10 Grad daneben|schneidet zu dick|läuft, kühlt aber nicht|Wasser kommt nicht|zu laut',
  },
  {
    machines:
      'MRT|Ultraschallsonde|Röntgentisch|Infusionspumpe|Patientenmonitor|Sterilisator|Endoskopwaschmaschine|Behandlungsstuhl|Krankenbett|OP-Leuchte|EKG-Schreiber|Dialysegerät|Narkosewagen|Steckbeckenspüler|Inkubator|Ladegerät vom Patientenlifter',
    faults:
      'besteht den Selbsttest nicht|Bild verrauscht|Akku hält nur eine Stunde|muss kalibriert werden|Display dunkel|fährt nicht hoch|Papierstau|Programm dauert zu lange|Touchscreen reagiert nicht|Arm bleibt nicht stehen|meldet Sensorfehler|Gehäuse gesprungen|kommt nicht ins Netz|Rollenbremse locker|Uhr geht falsch|Alarmton zu leise',
  },
  {
    machines:
      'HPLC|Gaschromatograph|Massenspektrometer|Waage|Abzugsventilator|Brutschrank|Schüttler|Rotationsverdampfer|Gefriertrockner|Mikroskop|Titrator|Thermocycler|pH-Messgerät|Reinstwasseranlage|Plattenleser|Partikelzähler|Zugprüfmaschine|Klimaschrank|Pipettierroboter',
    faults:
      'Basislinie verrauscht|Peaks zu breit|driftet den ganzen Vormittag|erreicht das Vakuum nicht|Kalibrierung fehlgeschlagen|Werte streuen|Tisch fährt nicht|Lampe alt|Temperatur schwingt über|verliert die Verbindung|Empfindlichkeit zu gering|Verschleppung zwischen Proben|geht nicht auf null|Tür rastet nicht ein|schüttelt ungleich|braucht neue Säule',
  },
  {
    machines:
      'Webstuhl|Ringspinnmaschine|Karde|Strickmaschine|Stickmaschine|Nähmaschine|Spannrahmen|Zettelmaschine|Spulmaschine|Färbemaschine|Waschschleudermaschine|Wäschetrockner|Mangel|Dampfbügelpresse|Warenschautisch',
    faults:
      'Faden reißt|lässt Maschen fallen|Ölflecken auf der Ware|lässt Stiche aus|Muster versetzt|Spannung ungleich|Kante rollt sich|Nadel bricht oft|Schussstopp zu oft|macht Falten|Ware kommt feucht raus|schleudert mit Unwucht|Flusen setzen sich an|schneidet den Faden zu lang|Farbe streifig',
  },
  {
    machines:
      'Bandsäge|Kantenanleimer|Furnierpresse|Breitbandschleifer|Plattensäge|CNC-Oberfräse|Kehlmaschine|Dübelautomat|Holztrockner|Entrinder|Hackschnitzelsieb|Palettennagler|Leimauftrag|Späneabsaugung|Keilzinkanlage|Lackierstraße',
    faults:
      'verbrennt die Brettkante|Leim hält nicht|schneidet nicht im Winkel|Kante löst sich an der Ecke|trocknet ungleich|macht Kratzer|zieht schief ein|saugt schwach|Nägel stehen vor|reißt die Faser aus|verliert die Höheneinstellung|Orangenhaut im Lack|Blatt verläuft|Dicke schwankt',
  },
  {
    machines:
      'Homogenisator|Pasteur|Milchseparator|Käsefertiger|Autoklav|Abfüllanlage|Bierfilter|Sudpfanne|Überziehmaschine|Temperiermaschine|Wurstfüller|Kutter|Räucherkammer|Sprühtrockner|Ölpresse|Mehlsieb|Röster|Obstwaschmaschine|Joghurtfüller|Gärtank',
    faults:
      'macht Klumpen|Schaum zu hoch|Gewichte schwanken|Produkt klebt|Farbe zu dunkel|Reinigung dauert zu lange|Durchfluss sinkt über die Schicht|Rückstände nach CIP|Feuchte zu hoch|Fettgehalt schwankt|Luftblasen im Produkt|Sieb zugesetzt|Kühlphase zu lang|Füllstand schwankt|schmeckt verbrannt|Temperatur im Heißhalter fällt',
  },
  {
    machines:
      'Lieferwagen|LKW 12|Staplerbatterie|Schubmaststapler|Kehrmaschine|Bus|Anhänger|Ladebordwand|Bagger|Radlader|Teleskoplader|Schneepflug|Müllwagen|Elektrokarren|Schlepper|Tankkartenleser',
    faults:
      'zieht nach links|verbraucht zu viel Öl|springt morgens schlecht an|Reichweite nur die Hälfte|Kupplung rutscht|verliert langsam Luft|Motorleuchte an|schaltet hart|Heizung bläst kalt|Schaufel langsam|lädt langsam|Wischer geht nicht zurück|Tracker offline|Sitz gerissen|Blinker blinkt zu schnell|Batterie schwach|quietscht auf Bodenwellen',
  },
  {
    machines:
      'Druckerhöhung|Brunnenpumpe|Sandfilter|UV-Anlage|Umkehrosmose|Enthärter|Dosierpumpe|Schlammpresse|Belüfter|Bandeindicker|Rechen|Sandwäscher|Rührwerk in Becken 4|Ultrafiltration|Wasserzähler|Füllstandssonde|Bewässerungssteuerung|Abwasserpumpe|Nachklärbecken',
    faults:
      'Durchfluss um ein Drittel gesunken|spült zu oft rück|Trübung gestiegen|Salzverbrauch hoch|saugt nicht an|Trockenlauf gemeldet|Leitfähigkeit steigt|pH zu niedrig|Kuchen zu nass|Sauerstoff bleibt niedrig|Membran verblockt|mit Lappen verstopft|Armatur schließt nicht ganz|Messwert eingefroren|Druck pulsiert|startet zu oft',
  },
  {
    machines:
      'Backenbrecher|Kegelbrecher|Kugelmühle|Schwingsieb|Hydrozyklon|Plattenband|Bohrgerät|Muldenkipper|Absetzer|Eindicker|Flotationszelle|Schlammpumpe|Fördermaschine|Grubenlüfter|Drehofen|Rohmühle|Klinkerkühler',
    faults:
      'Durchsatz gesunken|Auskleidung verschlissen|Produkt zu grob|Siebbelag verstopft|Schaum zu dünn|Laufrad schnell verschlissen|zieht mehr Strom als letztes Jahr|Schwingung im Trend gestiegen|Ölfilter setzt sich zu|Lager 5 Grad wärmer|Bandwaage zeigt zu wenig|Unterlauf zu dünn|Schurre setzt zu|Düsen der Staubbindung verstopft|Mantel streift an der Dichtung',
  },
  {
    machines:
      'Spritzgussmaschine|Blasmaschine|Extrusionslinie|Granulierer|Folienanlage|Kalander|Tiefziehanlage|Schneidmühle|Materialtrockner|Temperiergerät|Heißkanal|Dosierwaage|Abzug|Gummipresse|Schäumanlage',
    faults:
      'macht Grat|Teile nicht voll|Teile kleben im Werkzeug|Silberschlieren|Dicke schwankt über die Breite|Streifen auf der Platte|Auswerfer fährt nicht zurück|Zykluszeit steigt|Einfallstellen an der Rippe|Material feucht|Schnecke rutscht|Düse tropft nach|Stippen in der Folie|Blasen in der Schmelze|Farbe ungleich|Zone 3 heizt nicht|Bindenaht sichtbar|Flaschenböden dünn',
  },
  {
    machines:
      'Ätzanlage|Sputteranlage|Stepper|Drahtbonder|Bestückungsautomat|Reflowofen|Wellenlöten|Schablonendrucker|Die-Bonder|Implanter|Wafersortierer|Vakuumkammer|Poliermaschine|Filter-Fan-Unit im Reinraum|AOI|Härteofen|Testhandler|Trennsäge',
    faults:
      'Leckrate über Vorgabe|setzt Bauteile versetzt|Lotperlen auf der Platine|Partikel gestiegen|Gleichmäßigkeit schlecht|erreicht den Basisdruck nicht|findet die Passmarke nicht|Bondkraft zu gering|verwirft gute Platinen|Bandgeschwindigkeit schwankt|Übergabe vom Roboter gestört|Overlay daneben|Pipette nimmt nichts auf|Ausbeute gesunken',
  },
  {
    machines:
      'Lok|Straßenbahn|Stellwerksrelais|Bahnschranke|Stromabnehmer|Drehgestell|Wagentür|Zugtoilette|Luftpresser am Triebwagen|Fahrkartenautomat|Bahnsteiganzeige|Gleisstromkreis|Achszähler|Radsatzdrehbank|Bremsprüfstand',
    faults:
      'meldet Störung|zählt eine Achse zu viel|hebt ruckartig|Trittstufe klemmt|Flachstellen|Anzeige leer|Heizung schaltet nicht ab|baut langsam Luft auf|quietscht in Kurven|druckt nichts|Speicher voll|schwankt bei 80|zeigt besetzt obwohl frei|Schleifleiste dünn|Laufruhe schlecht|spült nicht',
  },
  {
    machines:
      'Traktor|Ballenpresse|Drillmaschine|Feldspritze|Melkroboter|Futtermischwagen|Getreidetrockner|Schieber im Stall|Eiersortierer|Gewächshauslüftung|Tropfbewässerung|Teichbelüfter|Kartoffelroder|Milchtank|Futterspirale|Schwader|Getreideelevator',
    faults:
      'lässt Reihen aus|Knoter bindet nicht|Körnerverluste hinten|Düsen tropfen nach|Milchtemperatur zu hoch|Melkbecher fällt ab|Ballen zu locker|Feuchteanzeige falsch|Klappen öffnen nicht gleichzeitig|verstopft bei nassem Gut|Spirale leer|Eier gesprungen|Gelenkwellenkupplung rutscht|Saattiefe ungleich|GPS verliert Signal',
  },
  {
    machines:
      'USV|Klimaschrank im Serverraum|Serverrack|PDU|Netzwerkswitch|Bandlaufwerk|Speichersystem|Notstromaggregat|Batterieüberwachung|Doppelbodenlüfter|Drucker der Brandmeldezentrale|Videorekorder|Kühltür|Trafozähler|Gebäudeleittechnik|WLAN-Zugangspunkt|SPS',
    faults:
      'meldet Lüfterausfall|verliert Pakete|Wochentest fehlgeschlagen|piept stündlich|zeigt Batterie tauschen|läuft auf 80 Prozent Last|schaltet grundlos um|ist offline|Kommunikationsfehler im Log|Platte degradiert|Uhr läuft weg|Warmgang wärmer als sonst|startet beim Test nicht|Anzeige hängt|Firmwareupdate fehlgeschlagen|Port 12 tot|Eingangskarte fällt aus',
  },
  {
    machines:
      'Hydraulikpresse|Aggregat|Druckluftkompressor|Lufttrockner|Vakuumpumpe|Servoantrieb|Frequenzumrichter|Getriebe|Kupplung|Wälzlager|Elektromotor|Kondensatableiter|Regelventil|Magnetventil|Proportionalventil|Drehgeber|Thermoelement|Endschalter|Durchflussmesser|Rührwerk|Gebläse|Turbine|Dieselmotor|Schweißroboter|Lackierkabine|Strahlanlage|Waschtunnel|Härteofen|Windkraftanlage|Wechselrichter der PV|Drehbank|Händetrockner|Poolpumpe|Bühnenvorhang|Karussellmotor|Hebebühne Anzeige',
    faults:
      'laut|vibriert mehr als letzten Monat|startet nicht|bleibt von selbst stehen|wird nach einer Stunde warm|verliert etwas Öl|langsam|klemmt|zeigt null|Wert springt|löst einmal die Woche aus|zeigt Fehler 12|kommt nicht auf Drehzahl|brummt|klopft im kalten Zustand|verliert über Nacht Druck|Regelung schwingt|hängt auf halbem Weg|verschlissen|zieht zu viel Strom|hat Spiel|kein Signal|schaltet zu spät|quietscht|bleibt unter Last stehen|muss nachgestellt werden|innen verschmutzt|beschichtet ungleich|findet Nullpunkt nicht|schwingt über|startet dauernd neu|läuft unrund|flackert|reagiert nicht',
  },
  {
    machines:
      'Dekanter|Tellerseparator|Zentrifugenkorb|Schubzentrifuge|Klärtrommel|Pflugscharmischer|Bandmischer|Planetenmischer|Kolloidmühle|Kratzkühler|Wirbelschichttrockner|Trommeltrockner|Walzentrockner|Sprühturm|Kristallisator|Fallfilmverdampfer',
    faults:
      'läuft unrund|braucht ewig bis zur Drehzahl|schwingt bei hoher Drehzahl|trägt zu früh aus|liefert zu nasses Gut|zieht mehr Strom als sonst|brummt bei halber Drehzahl|Austrag stockt|Produkt kommt trüb|Drehzahl schwankt|Lager 6 Grad wärmer als letzte Woche|mischt ungleichmäßig|Feuchte am Auslauf zu hoch|Schaber rattert|Wägezelle driftet',
  },
  {
    machines:
      'Spiralfroster|Tunnelfroster|Plattenfroster|Kühlspirale|Tunnelofen|Stikkenofen|Gärtunnel|Kühltunnel|Kochband|Blanchierer|Fritteusenband|Glasierband|Pasteurisiertunnel',
    faults:
      'Band rutscht auf der Trommel|Band springt über|vereist am Einlauf|Austrittstemperatur schwankt|Stau in der Kurve|Kern wird nicht kalt genug|Bandkante franst aus|quietscht einmal pro Umlauf|Lüfter 3 ist leiser als die anderen|braucht zwei Stunden zum Herunterkühlen|Mitte bleibt weich|Gleitleisten sind abgenutzt',
  },
  {
    machines:
      'Becherwerk|Z-Förderer|Trogkettenförderer|Hammermühle|Stiftmühle|Walzenstuhl|Siebmaschine|Plansichter|Steinausleser|Farbsortierer|Zyklon|Schlauchfilter|Entstauber|Windsichter|Big-Bag-Füller|Mikrodosierung',
    faults:
      'wirft Produkt zurück|verstopft bei feuchtem Korn|Sieb ist nach einer Stunde zu|Differenzdruck bleibt hoch|mahlt zu grob|Schläger einseitig abgenutzt|Becher streift am Gehäuse|Gurt rutscht|füllt 300 g zu viel|sortiert zu viel Gutware aus|trägt stoßweise aus|wandert auf dem Boden|Rest bleibt im Trichter|Leistung ein Fünftel niedriger|Schleuse quietscht',
  },
  {
    machines:
      'Röntgengerät der Linie|Metalldetektor|Etikettenkamera|Farbkamera|Siegelprüfer|Lecktester|Codeleser|Laserbeschrifter|Datumsdrucker|Palettenetikettierer|Ausschleuser|Preisauszeichner',
    faults:
      'schleust grundlos aus|übersieht den Testkörper|druckt auf einer Seite blass|lässt jeden zweiten Code aus|fällt beim Stundentest durch|zählt doppelt|Bild unscharf|löst zu spät aus|verliert das Rezept nach Neustart|erkennt dunkle Packungen nicht|Etikett hat Falten|Linse verschmutzt|klebt schief',
  },
  {
    machines:
      'Cobot|Deltaroboter|Portalroboter|Robotergreifer|FTS|Lagenpicker|Regalbediengerät|Servoachse|Linearachse|Entpacker|Shuttle',
    faults:
      'verliert den Nullpunkt|fährt ungenau an|greift zu schwach|lässt jede fünfzigste Kiste fallen|meldet Schleppfehler|Akku hält nur bis Mittag|nimmt die falsche Lage|bleibt an derselben Ecke stehen|ruckt auf der Bahn|Sauger 6 hält nicht|referenziert zweimal|4 mm daneben nach der Pause',
  },
  {
    machines:
      'Schlauchbeutelmaschine|Kolbendosierer|Schneckendosierer|Mehrkopfwaage|Verschließkarussell|Deckelsortierer|Traysealer|Tiefziehmaschine|Skinpacker|Sachetmaschine|Teigteiler|Langroller|Vakuumierer|Banderolierer|Schneidemaschine',
    faults:
      'schneidet schief|tropft zwischen den Hüben|füllt auf Kopf 5 zu wenig|zieht Fäden|Naht hat Blasen am Rand|Folie wirft Falten an der Ecke|Takt wandert über die Schicht|reißt die Folie nach dem Spleiß|gibt doppelte Portionen|drückt Dellen in den Deckel|zieht nicht mehr ganz runter|Gewicht wandert|Düse setzt sich zu|Packung kommt schräg',
  },
  {
    machines:
      'Tablettenpresse|Coater|Kapselfüller|Vialfüller|Stopfentopf|Walzprofilierer|Längsteiler|Abhaspel|Richtmaschine|Drahtziehanlage|Glühlinie|Pulverkabine|Kühlofen|Glasfeeder|Kaschiermaschine|Querschneider',
    faults:
      'Tabletten deckeln|Gewicht schwankt je Station|Stopfen verklemmen im Topf|Band läuft seitlich weg|Kante wellig|Draht reißt am dritten Stein|Dicke 5 µm daneben|Oberfläche wie Orangenhaut|Grat zu hoch|Leitwertalarm kommt wieder|Schlaufenregelung stoppt|Bahn mit Streifen|Führung hat Riefen',
  },
  {
    machines:
      'Waschportal|Getränkeautomat|Snackautomat|Fahrkartenautomat|Kegelanlage|Poolfilter|Springbrunnenpumpe|Mangel|Händetrockner|Kinoprojektor|Fütterungsroboter|Strickmaschine',
    faults:
      'nimmt keine Karten|zeigt außer Betrieb|Wasser bleibt kalt|stellt drei Kegel schief|Filter nach zwei Tagen zu|hinterlässt Abdrücke|Bild in einer Ecke dunkel|Anzeige friert ein|braucht drei Versuche',
  },
  {
    machines:
      'zweite Stufe vom Verdichter|Leitapparat|Zwischenkühler|Nachkühler|Zahnkupplung|Gebläserotor|Laufrad von Lüfter 2|Drucklager der Pumpe|Saugsieb|Ölnebelabscheider|Economiser|Luftvorwärmer|Antriebslüfter|Schmierölkühler|Drehzahlgeber',
    faults:
      'schwingt mehr als die erste|ging von 3 auf 5 mm/s|8 Grad wärmer|Druckverlust hoch|pfeift bei Teillast|nicht mehr ausgerichtet|Öl ist milchig|Werte springen|hat Spiel|wieder verschmutzt|klopft beim Anlauf|pulsiert bei kleiner Menge|0,4 bar zu wenig am Austritt',
  },
  {
    machines:
      'Kopierer|Aktenvernichter|Bildschirm im Besprechungsraum|Beamer in Raum 5|Smartboard|Etikettendrucker am Empfang|Frankiermaschine|Ausweisdrucker|Stempeluhr|Headset|Gegensprechanlage|Laptopwagen|Steh-Schreibtisch|Wasserspender|Schulgong|Hörsaallautsprecher|Buchungstablet',
    faults:
      'wacht morgens nicht auf|schläft mitten im Unterricht ein|zeigt eine Meldung, die keiner versteht|verliert das WLAN|ist seit dem Update grau|hat eine klemmende Taste|brummt im Hintergrund|geht fünf Minuten falsch|nimmt meinen Ausweis nicht|schaltet sich nach einer Stunde aus|ist furchtbar lahm|hat einen wackligen Fuß|klickt dauernd|geht bei den Kollegen, bei mir nicht|will einen Code|ist verkratzt|verlangt Service',
  },
  {
    machines:
      'Scheuersaugautomat|Teppichreiniger|Rucksacksauger|Bohnermaschine|Dampfmopp|Putzwagen|Seifenspender|Handtuchspender|Händetrockner am Aufzug|Spülkasten|Urinalsensor|Duschmischer|Abfluss in der Teeküche|Müllpresse im Hof|Wäschewagen|Duftspender|Trinkbrunnen',
    faults:
      'tropft auf den Boden|hinterlässt über Nacht eine Pfütze|braucht doppelt so lange|gibt fast nichts her|riecht muffig|quietscht beim Schieben|reagiert nicht auf die Hand|ist voller Flusen|hat ein kaputtes Rad|macht Streifen|ist viel zu schnell voll|gluckert|hält nur zwanzig Minuten|ist locker an der Wand|muss ständig geleert werden|braucht drei Anläufe|Deckel fehlt',
  },
  {
    machines:
      'Stoffauflauf|Siebpartie|Pressfilz|Trockenzylinder|Leimpresse|Tragtrommel|Rollenschneider|Pulper|Refiner|Ausschusspumpe|Saugwalze|Schaber|Streichwerk|Formatschneider|Hülsenschneider|Rollenpacker|Feuchtemessrahmen',
    faults:
      'macht helle Streifen|markiert das Papier|reißt die Bahn zweimal pro Schicht ab|bleibt auf der Führerseite feucht|wickelt zu weich|lässt Flusen liegen|läuft einseitig ab|driftet beim Flächengewicht|hat verstopfte Düsen|macht Falten am Rand|rollt den Bogen ein|pendelt um den Sollwert|nimmt Fasern auf|ist nach dem Sortenwechsel langsam|zeigt Löcher im Scan|eiert bei 900 Metern|zählt die Rollen falsch',
  },
  {
    machines:
      'Siebtrommel|Ballistikseparator|Wirbelstromabscheider|Nahinfrarotsorter|Ballenpresse|Sackaufreißer|Glassorter|Band der Sortierkabine|Überbandmagnet|Müllwaage|Kompostumsetzer|Biofilterlüfter|Häckslereinzug|Pfandautomat|Schüttung am Müllwagen|Belegdrucker der Fuhrwerkswaage',
    faults:
      'lässt Folie durch|übersieht Dosen|bindet einen Draht zu wenig|wickelt Schnüre auf|setzt sich bei nassem Papier zu|wirft gutes Glas raus|läuft halb leer|zeigt 40 Kilo zu viel|lässt lange Stücke übrig|steht bei Regen|nimmt grüne Flaschen nicht|kommt nicht hinterher|verliert die Kalibrierung|staut an der Ecke|meldet voll und ist leer|macht lockere Ballen|braucht zwei Versuche',
  },
  {
    machines:
      'Bugstrahlruder|Echolot|Radarbildschirm|Bilgensonde|Ballastpumpe|Kombüsenofen|Kabinenklima|Ankerlicht|Gangwayrolle|Deckwaschpumpe|Anzeige vom Containerkran|Kabine vom Portalhubwagen|Spreaderlampe|Gepäckband 5|Check-in-Waage|Faltbalg der Fluggastbrücke|Abflugtafel|Kehrblasgerät',
    faults:
      'braucht zwei Starts|blinkt grundlos|ist innen beschlagen|klemmt bei Kälte|zeigt einen Meter zu wenig|ist im Hafen laut|macht ab und zu Pause|hat Salz im Stecker|zeigt Daten von gestern|hat ein verblasstes Schild|ist einseitig dunkel|war vor der Werft noch gut|scheppert bei Seegang|verliert die Verbindung zur Brücke|klappt nicht ganz ein|braucht ewig zum Warmwerden|hat einen rostigen Halter',
  },
  {
    machines:
      'Mischpult|Moving Head 6|Verfolger|Vorhangschiene|Nebelmaschine|Anzeigetafel|Stadionuhr|Eismaschine in der Halle|Schneekanone|Laufband 7|Rudergerät|Gebläse vom Wellenbad|Saunauhr|Startblocksensor|Ballwurfmaschine|Bücheraufzug|Vitrinenlicht|Befeuchter im Museum|Orgelgebläse|Kinoserver',
    faults:
      'brummt leise|läuft nicht synchron|ruckelt in der Mitte|vergisst nachts die Einstellungen|hat einen toten Kanal|ist links schwach|hinkt zwei Sekunden nach|klickt während der Vorstellung|zeigt nur halbe Ziffern|hört nach zehn Minuten auf|geht nicht auf null|knarzt|ist nach zwei Tagen wieder dreckig|hat einen losen Knopf|kommt zu spät|stört das Publikum|Riemen ausgeleiert',
  },
  {
    machines:
      'Kasse 4|SB-Kasse 2|Tiefkühlinsel|Regaletikett|Preisscanner|Leergutautomat|Pfandschloss am Einkaufswagen|Paketsorter|Briefstempelmaschine|Schließfachwand|Pick-by-Light-Regal|Handscanner|Wuchtmaschine|Reifenmontiergerät|Scheinwerfereinsteller|Teilewaschtisch|Diagnosetester|Drucker vom AU-Gerät|Fahrradständer in der Werkstatt',
    faults:
      'liest geknickte Etiketten nicht|hängt gegen Mittag|druckt viel zu blass|zeigt den falschen Preis|liegt 15 Gramm daneben|Bildschirm leer|verwechselt zwei Bahnen|will neu gestartet werden|rutscht auf glatten|hat keine Verbindung|öffnet die falsche Tür|ist bei schweren Sachen langsam|verkratzt die Felge|hat Reif am Rand|braucht ein neues Kabel|vergisst die Kundennummer|piept jede Minute',
  },
];
