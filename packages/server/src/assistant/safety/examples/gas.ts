import type { Examples } from './examples.ts';

/** Gas, vapour, or too little oxygen in the air. */
export const gas: Examples = {
  en: {
    dangerous: `
      {strong|slight|weird} {ammonia|amonia|chlorine|gas|rotten egg|solvent} smell {in the cold store|near the dosing tank|in the boiler house|by the compressor}
      {smell|can smell|i smell} {gas|propane|ammonia|nh3|bleach fumes} {in the canteen|at the regulator|near forklift charging|and my head hurts}
      {h2s|co|ammonia|o2|lel} {alarm|detector|monitor|meter} {going off|shows 200 ppm|reads 19 percent|beeping at the pit|over 35 ppm}
      everyone has {a headache|nausea|dizziness} {near the loader bay|since the heater came on|by the oven} 
      {refrigerant|nh3|freon|co2|nitrogen|argon} {leak|leaking|escaping|release} {in the plant room|in the freezer|in the lab} {people feel dizzy|hissing|what do we do}
      eyes {burning|stinging|watering} and {coughing|throat hurts} {near the chiller|after cleaning|at the pool of chemicals}
      {gas|lpg|natural gas|acetylene} {line|bottle|hose|pipe} {hissing|leaking|cut by the digger} {indoors|what do i do|can i find it with a lighter}
      {white|yellow|green} {cloud|fumes|mist} {coming from the tank|over the dosing room|out of the drum}
      {co alarm|carbon monoxide alarm} {keeps chirping|went off|red light} and we feel {sleepy|sick}
      {generator|forklift|gas heater} running {indoors|inside the hall} and people {get headaches|are dizzy}
      found {two birds|a rat|a guy} dead at the {manure pit|effluent sump|tank}, smells of {eggs|sulphur}
      chlorine {drum|cylinder|valve} is {leaking|fuming}
      someone mixed {bleach and acid|two cleaners|descaler with bleach} and there are {fumes|clouds} {now|everybody coughing}
      ammonia {hissing|pouring} out of {the compressor seal|a flange|evaporator 2}
      {ppm|gas meter} {climbing|going up|at 300} {in the engine room|at the tank hatch} stay or leave
      {amonnia|amoniac|clorine|gass} {smel|leek|alram} {cold store|boiler rm|help}
      {oxygen|o2} level {low|16 percent|dropping} in {the inerted room|the tank|the basement}
      cant breathe in the {freezer|battery room|sump}, {air is thin|choking}
      {smells of|stinks of|there is a smell of|whiff of|reek of} {gas|ammonia|chlorine|propane|sulphur|bad eggs|solvents|nail polish|acetylene} {in|near|around|outside} {the plant room|building b|the dryer|the office|the tunnel|bay 3|line 2}
      {gas|co|h2s|nh3|oxygen} {alarm|detector|sensor|meter|badge} {is going|is ringing|just went off|reads 40|shows low|flashes red} {what do we do|do we leave|in the pit|at the compressor}
      people {coughing|dizzy|vomiting|with headaches|with burning eyes} {near the ammonia plant|in hall a|since this morning|after the tanker came}
      {something|gas|vapour|vapor} is {leaking|hissing|escaping|blowing} {from the cylinder|out of the valve|at the evaporator} {i cant breathe|smells bad|what first}
      my tongue tastes metal and everybody in cold room coughs
      nh3 alarm 120ppm engine room
      eyes sting since someone cleaned the tank
      i think the freezer plant leaks, smells like cat pee
      yellow gas from the acid tank
      headache and vomiting in the tunnel, forklift is diesel
      oxygen alarm in the N2 room
      freon spraying in the plant room
      the chlorine bottle valve wont close
      {K-202|CH-320|evaporator 3|WS-501|the chiller|V-206|the nh3 plant} {leaking ammonia|gas escaping|smells of ammonia|freon leak|reeks of gas|venting nh3} {people dizzy|hissing|help}
      ammonia reek by the evaporator, two guys dizzy
      swimmers are {choking|running out} because both pool chemicals went into the same {tank|drain}, who has the key to the plant room
      {slurry|manure} was stirred in the barn and two {calves|cats} dropped dead at the grid, farmer wants to go in
      the {cellarman|barman} went down to the beer cellar, co2 alarm shows red and he doesn't {answer|come up}
      there's a hiss at the gas meter in the {school|bakery} kitchen and it stinks, can i still use the {ovens|light switch}
      {hotel|boat} heater has soot round it and the {guests|crew} wake up with sick stomachs and pounding heads
      lab {helium|nitrogen} hose blew off, the room alarm says 17 percent, who do i call, can i just fetch my bag
      the {ice rink|slaughterhouse} smells sharp of nh3 and the mist is {crawling along the floor|coming through the vents}
      quick, is it ok to stay in the {kiln shed|garage}, the {co|gas} alarm is still on and my head is pounding
      my boss wants the {bottling|packing} crew back in though the meter in there still reads {nh3 60|co 90} ppm
      can i go down without a mask, the last one who went into the {well|slurry pit} is not answering`,
    harmless: `
      {gas|co|ammonia|h2s|o2} {detector|sensor|monitor} {calibration|certificate|spare cell|bump test record|battery} {due when|expiry|part number}
      {gas|ammonia|natural gas} {meter|bill|consumption} {reading|for march|job open?}
      gas {turbine|spring|strut|valve|regulator|boiler} {parts|in stock|manual|service date}
      ammonia {compressor|plant|pump} {oil change|pm|drawing|hours}
      {refrigerant|r134a|r404a} {stock|log|charge record|consumption} {this year|for CH-320}
      chlorine {pump|dosing pump|test strips} {rebuild kit|stock}
      nitrogen {bottle|rental|generator} {cost|order|filter}
      last {leak test|leak check} of the {chiller|gas line} {passed?|date|by whom}
      smell from the {drain|kitchen bin} ticket {open?|who}
      exhaust {fan|hood|gasket} {belt|wo|filter}
      fume {hood|extractor} {inspection|face velocity test}
      co2 {cylinder|extinguisher} weight check
      gas mask {filters|cartridges} {stock|expiry}
      lpg forklift {tank swap cost|service}
      how many gas alarms did we have {last month|in 2024}
      oxygen {scavenger|sensor} for boiler water {price|order}
      degasser for ventilation pump pm
      who fixed the ammonia leak at the {ice rink|dairy} last {summer|April} and how many kilos were topped up
      can i see how often the co2 alarm in the {beer cellar|mushroom house} went off without real gas
      is it ok to order a new {h2s|oxygen} cell, the meter is in the drawer and still {in its case|sealed}
      what did the gas leak at the {school|bakery} cost us in the end
      quick, give the {ductwork|gas meter} job to {Leila|the plumber}, gas has been off and tested since Monday
      my boss asks who attended when the {nh3|chlorine} alarm went at night in {March|2022}
      what was noted as the cause of the smell in the {ward|galley} back then
      close the order for the leaky gas hob, {Sam|the fitter} tested it tight this morning
      which technician has the {refrigerant|gas} certificate and until when
      the gas tanker comes on {Thursday|the 3rd}, who signs for it and what's the price per {kilo|litre}
      still missing: the record of the bump tests of the {mine|tunnel} detectors for {May|this week}`,
  },
  de: {
    dangerous: `
      {starker|leichter} {ammoniakgeruch|amoniak geruch|chlorgeruch|gasgeruch|lösemittelgeruch} {im kühlhaus|im dosierraum|im kesselhaus|am verdichter}
      {es riecht nach|ich rieche|riecht nach} {gas|ammoniak|faulen eiern|chlor} {im keller|am regler|und kopfschmerzen}
      {h2s|co|ammoniak|gas} {warner|melder|alarm} {piept|schlägt an|zeigt 200 ppm|geht los} {am schacht|in der halle|im maschinenraum}
      alle haben {kopfschmerzen|schwindel|übelkeit} {am tor|seit die heizung läuft|beim ofen}
      {kältemittel|nh3|co2|stickstoff|argon} {tritt aus|leckt|strömt aus} {im maschinenraum|im tiefkühler} {leuten ist schwindelig|zischt|was tun}
      {augen brennen|augen tränen} und {husten|kratzen im hals} {am kälteverdichter|nach der reinigung}
      {gasleitung|gasflasche|propanflasche|schlauch} {zischt|undicht|angebaggert} {drinnen|mit feuerzeug suchen?|was tun}
      {weiße|gelbe|grüne} {wolke|dämpfe} {aus dem tank|im dosierraum|aus dem fass}
      co melder {piept|rot} und wir sind {müde|schlapp}
      {aggregat|stapler|heizstrahler} läuft {in der halle|drinnen} und leuten ist {schlecht|schwindelig}
      chlorflasche {undicht|dampft}
      jemand hat {säure mit chlor|zwei reiniger} gemischt und es {dampft|stinkt|husten alle}
      ammoniak {zischt|strömt} aus {der wellendichtung|einem flansch}
      sauerstoff {niedrig|16 prozent|fällt} im {tank|keller}
      kriege keine luft im {tiefkühler|schacht|batterieraum}
      {amonniak|gasgerruch|clor} {kühlhaus|kessel} {hilfe|schnell}
      {riecht nach|geruch nach|stinkt nach|hier stinkts nach} {gas|ammoniak|chlor|propan|schwefel|lösemittel|faulen eiern} {im maschinenraum|halle b|beim trockner|im büro|im keller|draußen|linie 2}
      {gas|co|h2s|nh3|sauerstoff} {alarm|melder|sensor|messgerät} {klingelt|ging gerade los|zeigt 40|blinkt rot|heult} {was machen wir|müssen wir raus|in der grube|am verdichter}
      leute {husten|ist schwindelig|erbrechen|haben kopfweh|mit brennenden augen} {an der ammoniakanlage|in halle a|seit heute früh}
      {irgendwas|gas|dampf} {leckt|zischt|entweicht} {aus der flasche|am ventil|am verdampfer} {kriege keine luft|riecht übel}
      ammoniakwolke an der maschine
      gelbes gas aus dem säuretank
      ammoniak stinkt am verdampfer, zwei schwindelig
      badegäste {husten|rennen raus}, im schwimmbad sind beide chemikalien in einen {behälter|abfluss} gekippt worden, wer hat den schlüssel zum technikraum
      {gülle|mist} wurde aufgerührt, zwei {kälber|katzen} liegen tot am spalten, der bauer will rein
      der {wirt|kellner} ist in den bierkeller runter, co2 anzeige rot, er {antwortet nicht|kommt nicht hoch}
      am gaszähler in der {schulküche|backstube} zischt und stinkt es, kann ich noch den {ofen|lichtschalter} benutzen
      an der {therme|bootsheizung} ist ruß und die {gäste|crew} wachen mit übelkeit und brummschädel auf
      im labor ist der {helium|stickstoff}schlauch abgeflogen, raumwarner sagt 17 prozent, kann ich kurz meine tasche holen
      in der {eishalle|schlachterei} riecht es stechend nach nh3 und nebel {kriecht am boden|kommt aus der lüftung}
      schnell, ist es ok in der {brennhütte|garage} zu bleiben, der {co|gas}alarm ist noch an und mein schädel brummt
      mein chef will die {abfüllung|packerei} wieder drin haben obwohl das messgerät dort noch {nh3 60|co 90} ppm zeigt
      kann ich ohne maske runter, der letzte der in {den brunnen|die güllegrube} ging antwortet nicht`,
    harmless: `
      {gaswarner|gaswarnanlage|co melder|ammoniaksensor} {kalibrierung|zertifikat|ersatzzelle|batterie} {fällig|teilenummer}
      {gaszähler|gasverbrauch|gasrechnung} {ablesen|im märz}
      gas{turbine|feder|ventil|kessel} {ersatzteile|bestand|wartung}
      {ammoniakverdichter|kälteanlage} {ölwechsel|wartung|betriebsstunden}
      kältemittel {bestand|logbuch|füllmenge} CH-320
      chlordosierpumpe {dichtsatz|bestand}
      stickstoffflasche {miete|bestellen}
      letzte dichtheitsprüfung {kälteanlage|gasleitung} {datum|wer}
      geruch aus dem {abfluss|müllraum} ticket offen?
      {abluftventilator|absaughaube} {riemen|prüfung|filter}
      gasmaskenfilter {bestand|ablauf}
      treibgasstapler {wartung|flaschentausch kosten}
      wie viele gasalarme {letzten monat|2024}
      co2 löscher gewichtskontrolle
      wer hat letzten {sommer|april} das ammoniakleck in der {eishalle|molkerei} behoben und wie viel kilo wurden nachgefüllt
      kann ich sehen wie oft der co2 melder im {bierkeller|gärkeller} ohne echtes gas angeschlagen hat
      ist es ok eine neue {h2s|sauerstoff}zelle zu bestellen, das gerät liegt noch {im koffer|originalverpackt}
      was hat uns das gasleck {in der schule|in der backstube} am ende gekostet
      gib schnell den auftrag {gaszähler|lüftungskanal} an {leila|den installateur}, gas ist seit montag abgesperrt und geprüft
      mein chef fragt wer ausgerückt ist als {im märz|2022} nachts der {nh3|chlor}alarm kam
      was wurde damals als ursache für den geruch {auf station|in der kombüse} vermerkt
      schließ den auftrag zum undichten gasherd, {sam|der monteur} hat ihn heute früh dicht geprüft
      welcher techniker hat den {kälteschein|gasschein} und bis wann gilt er
      der gastankwagen kommt am {donnerstag|dritten}, wer unterschreibt und was kostet der {liter|kubikmeter}
      fehlt noch: der nachweis der funktionstests der gaswarner im {bergwerk|tunnel} für {mai|diese woche}`,
  },
  es: {
    dangerous: `
      {olor fuerte|olor raro|mucho olor} a {amoniaco|gas|cloro|huevo podrido|solvente} {en la cámara fría|en la sala de calderas|en dosificación}
      {huele a|siento olor a} {gas|propano|amoniaco|cloro} {en el comedor|en el regulador|y me duele la cabeza}
      {suena|pita|se activó} {la alarma|el detector|el medidor} de {h2s|co|amoniaco|gas} {en la fosa|marca 200 ppm|en el muelle}
      todos tienen {dolor de cabeza|náuseas|mareo} {cerca del horno|desde que prendimos el calefactor}
      {fuga|escape|derrame} de {amoniaco|refrigerante|nitrógeno|co2|gas lp} {en la sala de máquinas|en el congelador} {mareados|silba|qué hacemos}
      me {arden|lloran} los ojos y {toso|la garganta raspa} {cerca del chiller|despues de limpiar}
      {tubería|garrafa|manguera} de gas {silba|rota|cortada por la excavadora} {la busco con encendedor?|que hago}
      {nube|humo} {blanca|amarilla|verde} {saliendo del tanque|en dosificación|del tambor}
      alarma de monóxido {suena y tenemos sueño|en rojo}
      {el generador|un montacargas|la estufa} anda {adentro|en el galpón} y la gente {se marea|tiene dolor de cabeza}
      {mezclaron|alguien mezcló} {cloro con ácido|dos limpiadores} y {sale gas|todos tosen}
      cilindro de cloro {con fuga|echando vapor}
      {oxígeno bajo|oxígeno en 16} en {el tanque|el sótano}
      no se puede respirar en {el congelador|la fosa|la sala de baterías}
      {amoniko|amonaco|gaz} {olor|fuga} {camara fria|ayuda}
      {huele a|apesta a|hay olor a|olor a} {gas|amoniaco|cloro|propano|azufre|solvente|huevos podridos} {en la sala de máquinas|nave b|cerca del secador|en la oficina|en el sótano}
      {alarma|detector|medidor} de {gas|co|h2s|amoniaco|oxígeno} {sonando|acaba de sonar|marca 40|parpadea rojo} {qué hacemos|salimos?|en la fosa|en el compresor}
      gente {tosiendo|mareada|vomitando|con dolor de cabeza|con ojos ardiendo} {cerca del amoniaco|en la nave a|desde la mañana}
      {algo|gas|vapor} {pierde|silba|se escapa} {del cilindro|de la válvula|del evaporador} {no puedo respirar|huele mal}
      huele como a orina de gato en el frigorifico
      gas amarillo del tanque de ácido
      los bañistas {tosen|salen corriendo}, en la piscina echaron los dos químicos en el mismo {tanque|desagüe}, quién tiene la llave del cuarto
      removieron {el purín|el estiércol} y dos {terneros|gatos} cayeron muertos en la reja, el granjero quiere entrar
      el {cantinero|mesero} bajó a la bodega de cerveza, el co2 está en rojo y no {contesta|sube}
      silba y apesta el medidor de gas de la cocina {de la escuela|de la panadería}, puedo usar todavía {el horno|la luz}?
      el calentador {del hotel|del barco} tiene hollín y {los huéspedes|la tripulación} amanecen con náuseas y cabeza partida
      se soltó la manguera de {helio|nitrógeno} en el laboratorio, la alarma dice 17 por ciento, entro un segundo por mi bolso?
      en {la pista de hielo|el matadero} pica fuerte a nh3 y la neblina {va por el piso|sale de la ventilación}
      rápido, está bien quedarse en {el horno|el garaje}, la alarma de {co|gas} sigue y me late la cabeza
      mi jefe quiere a la gente de {envasado|empaque} adentro otra vez aunque el medidor sigue en {nh3 60|co 90} ppm
      puedo bajar sin máscara, el último que entró {al pozo|a la fosa de purín} no contesta`,
    harmless: `
      {detector|sensor|medidor} de {gas|co|amoniaco|h2s} {calibración|certificado|código|batería} {vence|cuándo}
      {medidor|consumo|factura} de gas {de marzo|lectura}
      {turbina|resorte|válvula|caldera} de gas {repuestos|en stock|servicio}
      compresor de amoniaco {cambio de aceite|mantenimiento|horas}
      refrigerante {stock|carga|bitácora} CH-320
      bomba dosificadora de cloro {kit|stock}
      cilindro de nitrógeno {alquiler|pedido}
      última prueba de fugas {del chiller|de la línea de gas}
      olor del {drenaje|basurero} ticket abierto?
      {extractor|campana} {correa|inspección|filtro}
      filtros de máscara {stock|vencimiento}
      cuántas alarmas de gas hubo {el mes pasado|en 2024}
      montacargas a gas {servicio|costo cilindro}
      quién arregló la fuga de amoniaco en {la pista de hielo|la lechería} el {verano|abril} pasado y cuántos kilos se cargaron
      puedo ver cuántas veces sonó el detector de co2 de la {bodega de cerveza|champiñonera} sin gas real
      está bien pedir una celda nueva de {h2s|oxígeno}, el medidor sigue {en su estuche|sellado}
      cuánto nos costó al final la fuga de gas {de la escuela|de la panadería}
      rápido, dale el trabajo {del medidor|del ducto} a {leila|el plomero}, el gas está cortado y probado desde el lunes
      mi jefe pregunta quién atendió cuando sonó la alarma de {nh3|cloro} de noche en {marzo|2022}
      qué se anotó como causa del olor {en la sala|en la cocina del barco} aquella vez
      cierra la orden de la cocina que perdía gas, {sam|el técnico} la probó estanca esta mañana
      qué técnico tiene el carné de {refrigerantes|gas} y hasta cuándo
      la cisterna de gas llega {el jueves|el día 3}, quién firma y a cuánto {el kilo|el litro}
      falta todavía el registro de pruebas de los detectores {de la mina|del túnel} de {mayo|esta semana}`,
  },
  fr: {
    dangerous: `
      {forte odeur|odeur bizarre|grosse odeur} {d'ammoniac|de gaz|de chlore|d'œuf pourri|de solvant} {en chambre froide|à la chaufferie|au local de dosage}
      {ça sent|je sens} {le gaz|l'ammoniac|le chlore|le propane} {à la cantine|au détendeur|et mal de tête}
      {alarme|détecteur|balise} {h2s|co|ammoniac|gaz} qui {sonne|bipe|affiche 200 ppm} {à la fosse|au quai}
      tout le monde a {mal à la tête|la nausée|des vertiges} {près du four|depuis que le chauffage tourne}
      fuite {d'ammoniac|de fluide frigo|d'azote|de co2|de gaz} {en salle des machines|au congélateur} {vertiges|ça siffle|que faire}
      les yeux {piquent|brûlent|pleurent} et {on tousse|gorge irritée} {près du groupe froid|après nettoyage}
      {conduite|bouteille|flexible} de gaz {siffle|percée|arrachée par la pelle} {je cherche au briquet ?|que faire}
      nuage {blanc|jaune|vert} {sort de la cuve|au local dosage|du fût}
      détecteur monoxyde {sonne et on a sommeil|rouge}
      {groupe électrogène|chariot|chauffage} tourne {dedans|dans le hall} et les gens ont {mal à la tête|des vertiges}
      {mélange|quelqu'un a mélangé} {javel et acide|deux produits} et {ça fume|tout le monde tousse}
      bouteille de chlore {fuit|fume}
      oxygène {bas|à 16%|qui baisse} dans {la cuve|le sous-sol}
      on peut plus respirer {au congélateur|dans la fosse|local batteries}
      {amoniaque|gaze|chlor} {odeur|fuitte} {chambre froide|vite}
      {ça sent|ça pue|odeur de|il y a une odeur de} {le gaz|l'ammoniac|le chlore|propane|soufre|solvant|œuf pourri} {en salle des machines|hall b|près du séchoir|au bureau|à la cave}
      {alarme|détecteur|mesureur} {gaz|co|h2s|ammoniac|oxygène} {sonne|vient de sonner|affiche 40|clignote rouge} {que faire|on sort ?|dans la fosse|au compresseur}
      des gens {toussent|ont des vertiges|vomissent|ont mal à la tête|ont les yeux qui brûlent} {près de l'ammoniac|hall a|depuis ce matin}
      {quelque chose|du gaz|de la vapeur} {fuit|siffle|s'échappe} {de la bouteille|de la vanne|de l'évaporateur} {je respire mal|ça sent mauvais}
      ça sent la pisse de chat en chambre froide
      gaz jaune de la cuve d'acide
      les baigneurs {toussent|sortent en courant}, à la piscine on a versé les deux produits dans le même {bac|siphon}, qui a la clé du local
      on a brassé {le lisier|la fosse} et deux {veaux|chats} sont tombés raides sur le caillebotis, l'éleveur veut y aller
      le {patron|serveur} est descendu à la cave à bière, le co2 est au rouge et il {répond pas|remonte pas}
      ça siffle et ça pue au compteur gaz de la cuisine {de l'école|de la boulangerie}, je peux encore utiliser {les fours|la lumière} ?
      le chauffe-eau {de l'hôtel|du bateau} est plein de suie et {les clients|l'équipage} se réveillent avec nausées et mal de crâne
      le flexible {d'hélium|d'azote} du labo a sauté, l'alarme dit 17 pour cent, je rentre une seconde chercher mon sac ?
      {la patinoire|l'abattoir} pique fort le nh3 et un brouillard {rampe au sol|sort de la ventilation}
      vite, c'est ok de rester {au four|au garage}, l'alarme {co|gaz} est encore allumée et j'ai le crâne qui tape
      mon chef veut que {l'embouteillage|l'emballage} y retourne alors que l'appareil affiche encore {nh3 60|co 90} ppm
      je peux descendre sans masque, le dernier entré dans {le puits|la fosse à lisier} ne répond pas`,
    harmless: `
      {détecteur|capteur|balise} {gaz|co|ammoniac|h2s} {étalonnage|certificat|référence|pile} {échéance|quand}
      {compteur|consommation|facture} de gaz {mars|relevé}
      {turbine|vérin|vanne|chaudière} à gaz {pièces|en stock|entretien}
      compresseur ammoniac {vidange|entretien|heures}
      fluide frigorigène {stock|registre|charge} CH-320
      pompe doseuse chlore {kit|stock}
      bouteille d'azote {location|commande}
      dernier contrôle d'étanchéité {groupe froid|ligne gaz}
      odeur {d'égout|de poubelle} ticket ouvert ?
      {extracteur|hotte} {courroie|contrôle|filtre}
      cartouches de masque {stock|péremption}
      combien d'alarmes gaz {le mois dernier|en 2024}
      chariot gaz {entretien|coût bouteille}
      qui a réparé la fuite d'ammoniac {de la patinoire|de la laiterie} {l'été|en avril} dernier et combien de kilos ajoutés
      je peux voir combien de fois le détecteur co2 de la {cave à bière|champignonnière} a sonné sans vrai gaz
      c'est ok de commander une cellule {h2s|oxygène} neuve, l'appareil est encore {dans sa mallette|scellé}
      la fuite de gaz {de l'école|de la boulangerie} nous a coûté combien au final
      vite, donne l'OT {du compteur|de la gaine} à {leila|le plombier}, le gaz est coupé et contrôlé depuis lundi
      mon chef demande qui est intervenu quand l'alarme {nh3|chlore} a sonné la nuit en {mars|2022}
      quelle cause a été notée pour l'odeur {dans le service|à la cambuse} à l'époque
      clôture l'OT de la gazinière qui fuyait, {sam|le monteur} l'a contrôlée étanche ce matin
      quel technicien a l'attestation {fluides|gaz} et jusqu'à quand
      le camion de gaz passe {jeudi|le 3}, qui signe et c'est combien {le kilo|le litre}
      manque encore le relevé des tests des détecteurs {de la mine|du tunnel} pour {mai|cette semaine}`,
  },
  ar: {
    dangerous: `
      {اسطوانة|انبوبة|برميل} {الكلور|الامونيا|الغاز} {تسرب|يطلع منها بخار|تنفس|ريحتها قوية}
      {ريحة|رائحة} {امونيا|غاز|كلور|بيض فاسد|مذيب} {قوية|غريبة} {في غرفة التبريد|في غرفة الغلاية|عند الجرعات}
      {اشم|نشم} {غاز|امونيا|كلور} {في الكافتيريا|عند المنظم|وراسي يوجعني}
      {جهاز|انذار|كاشف} {h2s|اول اكسيد الكربون|الامونيا|الغاز} {يصفر|يرن|يقرا 200} {عند الحفرة|في الرصيف}
      كلنا {صداع|دوخة|غثيان} {عند الفرن|من شغلنا الدفاية}
      {تسرب|تسريب} {امونيا|فريون|نيتروجين|غاز|co2} {في غرفة المكائن|في الفريزر} {ودوخة|يصفر|وش نسوي}
      عيوني {تحرق|تدمع} و{كحة|حلقي يوجع} {عند الشيلر|بعد التنظيف}
      {ماسورة|انبوبة|خرطوم} الغاز {يصفر|مكسور|قطعته الحفارة} {ادور بالولاعة؟|وش اسوي}
      {سحابة|ابخرة} {بيضا|صفرا|خضرا} {من الخزان|من البرميل}
      انذار اول اكسيد الكربون {يرن ونعسانين|احمر}
      {المولد|الرافعة|الدفاية} شغالة {داخل|في الهنقر} والناس {دايخة|مصدعة}
      {خلطوا|واحد خلط} {كلور مع حمض|منظفين} و{طلع غاز|الكل يكح}
      اسطوانة كلور {تسرب|تبخر}
      الاكسجين {منخفض|16} في {الخزان|القبو}
      ما نقدر نتنفس في {الفريزر|الحفرة|غرفة البطاريات}
      {ريحة|اشم|في ريحة|ريحته} {غاز|امونيا|كلور|كبريت|مذيب|بيض خربان} {في غرفة المكائن|هنقر b|عند المجفف|في المكتب|في القبو}
      {انذار|كاشف|جهاز} {الغاز|h2s|الامونيا|الاكسجين} {يرن|اشتغل الحين|يقرا 40|احمر} {وش نسوي|نطلع؟|في الحفرة|عند الضاغط}
      الناس {تكح|دايخة|تستفرغ|مصدعة|عيونها تحرق} {عند الامونيا|في الهنقر|من الصبح}
      {شي|غاز|بخار} {يسرب|يصفر|يطلع} {من الاسطوانة|من الصمام|من المبخر} {ما اقدر اتنفس|ريحته قوية}
      ريحة نشادر قوية في الثلاجة
      غاز اصفر من خزان الحمض
      اللي في المسبح {يكحوا|طالعين يجروا} لأن حد صب المادتين في نفس {الخزان|البلاعة}، مين معاه مفتاح الغرفة
      قلبوا {الروث|السماد السائل} في الحظيرة وطاح {عجلين|قطتين} ميتين، والمزارع بده يدخل
      {صاحب المحل|النادل} نزل القبو وكاشف co2 أحمر وما {يرد|يطلع}
      عداد الغاز في مطبخ {المدرسة|المخبز} عم يصفر وريحته طالعة، فيني أستعمل {الفرن|كبسة الضو} لسا؟
      سخان {الفندق|المركب} عليه سناج و{النزلاء|الطاقم} بيصحوا بغثيان وصداع شديد
      خرطوم {الهيليوم|النيتروجين} طار في المختبر والإنذار يقول 17 بالمية، أدخل ثانية آخذ شنطتي؟
      {صالة التزلج|المسلخ} فيها ريحة نشادر تلسع والضباب {يزحف عالأرض|طالع من التهوية}
      بسرعة، عادي نضل في {الفرن|الكراج}؟ إنذار {الكربون|الغاز} لسا شغال وراسي ينفجر
      مديري بده عمال {التعبئة|التغليف} يرجعوا جوا مع إن الجهاز لسه يقرا {نشادر 60|كربون 90}
      ممكن أنزل بدون كمامة؟ آخر واحد نزل {البير|حفرة الروث} ما يرد`,
    harmless: `
      {كاشف|حساس|جهاز} {الغاز|الامونيا|h2s} {معايرة|شهادة|رقم القطعة|بطارية} متى
      {عداد|استهلاك|فاتورة} الغاز {مارس|قراءة}
      {توربين|صمام|غلاية} غاز {قطع غيار|في المخزن}
      ضاغط الامونيا {تغيير الزيت|صيانة|ساعات التشغيل}
      الفريون {كم باقي|سجل التعبئة} CH-320
      مضخة جرعات الكلور {طقم|في المخزن}
      اسطوانة نيتروجين {ايجار|طلب}
      آخر فحص تسريب {للشيلر|لخط الغاز}
      ريحة {المجاري|الزبالة} البلاغ مفتوح؟
      {مروحة الشفط|الهود} {سير|فلتر}
      فلاتر الكمامة {المخزون|الانتهاء}
      كم انذار غاز صار {الشهر الماضي|2024}
      مين صلح تسرب الأمونيا في {صالة التزلج|الملبنة} {الصيف|أبريل} الماضي وكم كيلو عبوا
      ممكن أشوف كم مرة رن كاشف co2 في {القبو|مزرعة الفطر} من غير غاز حقيقي
      عادي أطلب خلية {h2s|أكسجين} جديدة؟ الجهاز لسه {في شنطته|مغلف}
      كم كلفنا بالأخير تسرب الغاز في {المدرسة|المخبز}
      بسرعة، حول شغل {العداد|الدكت} على {ليلى|السباك}، الغاز مقفول ومفحوص من الاثنين
      مديري يسأل مين حضر لما رن إنذار {النشادر|الكلور} بالليل في {مارس|2022}
      شو انكتب سبب الريحة في {القسم|مطبخ السفينة} وقتها
      اقفل أمر البوتاجاز اللي كان بيهرب، {سام|الفني} اختبره الصبح وطلع سليم
      أي فني معه رخصة {الفريون|الغاز} ولحد متى
      صهريج الغاز جاي {الخميس|يوم 3}، مين يوقع وبكم {الكيلو|اللتر}
      ناقص لسا سجل اختبار كواشف {المنجم|النفق} {لمايو|لهالأسبوع}`,
  },
};
