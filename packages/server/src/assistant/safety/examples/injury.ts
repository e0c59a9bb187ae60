import type { Examples } from './examples.ts';

/** Somebody is hurt, burned, splashed or unconscious, other than by a shock. */
export const injury: Examples = {
  en: {
    dangerous: `
      hydraulic {oil|fluid} {squirted|injected|shot|sprayed} {through his glove|into my finger|in the palm} {tiny hole|barely bleeding|looks fine|doesnt hurt}
      {grease gun|paint gun|pressure washer|diesel injector} {injected|went into|punctured} my {palm|hand|thumb}
      {caustic|acid|bleach|peracetic|cement|lye} in {my eyes|his eye|her face} {help|cip|what now|how long to rinse}
      {acid|caustic|hot oil|boiling water} {splashed|spilled} {on his arm|all over me|on her legs}
      {steam|hot water|hot soup} {burn|scald} on my {hand|face|arm}, {skin white|blisters|skin coming off}
      {welder|colleague} got {metal|a spark|a chip} in his eye
      {guy|driver|cleaner|colleague} {collapsed|passed out|fainted|is unconscious} {in the tank|at line 2|by the dock|in the boiler house}
      he's not breathing {do i start cpr|where is the defib|what do i do}
      {fell|has fallen} {off a ladder|from the mezzanine|off the roof|down the pit} {cant feel his legs|bleeding from the head|not moving}
      {bleeding|blood} {wont stop|everywhere|badly} {cut on the slicer|from the wrist|deep cut}
      {chest pain|stroke|heat stroke|seizure} {operator on line 1|driver in the yard|what to do}
      {swallowed|drank} {cleaning fluid|coolant|antifreeze} {from a bottle|by mistake}
      {frost burn|cold burn} from {liquid nitrogen|refrigerant|ammonia liquid|lpg} on {my hand|his face}
      hit on the head by a {falling tool|chain hoist hook|beam} {and he is dizzy|vomiting}
      guy got {struck|hit|run over} by a {forklift|truck|loader} {help|in the yard}
      {someone|a person} is hurt {in the plant|near cv-640|badly} {who do i call|need help now}
      nail from the nailer went through {his boot|my hand}
      {hand|arm} burned on the {sealing bar|oven|exhaust} pretty bad {?|put butter on it?}
      {operater|coleague} {uncontious|bleding bad|colapsed} need {ambulnce|help}
      breathed in {solvent|chlorine|welding fumes|dust} {and feels sick|cant stop coughing|lips blue}
      battery acid on {my skin|his trousers} {burning|what do i do}
      {he|she|a colleague|the driver|an operator} {fell|slipped|got hit|was cut|got burned|is bleeding|fainted|is unconscious|does not breathe|has chest pain} {at the dock|from the ladder|on line 1|near the oven|in the washroom} {help|what do i do|call who}
      {cut|burned|crushed|broke|lost} {my hand|his finger|her foot|his arm} {on the saw|with hot water|under a pallet|at the press} {bad|lots of blood|need help}
      {splash|drop|jet|cloud} of {acid|lye|cleaner|hot oil|lime|refrigerant} in {the eye|his face|my mouth|her eyes}
      {oil|paint|grease|diesel|water} {under the skin|injected in the hand|jet hit my finger} {high pressure|small wound only}
      Tom's down, not moving, by the compressor
      finger gone in the slicer
      acid splashed my neck
      hydraulic jet through his palm
      forklift hit a guy at dock 2
      {tom|joe|maria|the cleaner|a driver|someone} {is down|is on the floor|lies there|does not move|isn't moving|is out cold|does not answer|dropped} {by the compressor|at line 2|in the yard|next to the press|and is pale|what now}
      inside of glove is hot, sparks flew in, burns
      cleaner mopping collapsed, lips are blue
      manuel hit by swinging hook bleeding badly
      someone swallowed brine
      chest hurts after solvent work
      {igor|a visitor|sam|the cleaner} {unconscious|bleeding|burned|fell|hurt|not breathing} {at|next to|in|near} {PZ-810|CV-640|B-001|TK-150|RT-730}
      acid in his eye from CIP
      the {groom|vet} got kicked against the {stable door|feed cart} and spits blood, who is closest
      {roofer|scaffolder} took a {slate|pole} to the neck, his hands tingle and he wants to drive home, ok?
      lifeguard poured the {pool acid|hypochlorite} and now her eyes are streaming and she can't open them
      the {cook|school cook} tipped the stock pot over both legs, where is the burn gel and is any left
      welder looked in the arc, eyes feel {full of sand|like fire}, can he carry on till six
      {trainee|logger} has a chainsaw cut in the thigh, it pumps, do i take the belt off or leave it
      somebody at the {kiln|foundry} got splashed with slag through the boot, {foot is black|skin came off with the sock}
      quick, which number for {poison|burns}, the {gardener|intern} drank from the {weed killer|descaler} bottle
      my boss wants no ambulance on record, but {Sven|the driver} still can't remember his name after the {fall|knock}
      is it ok to pull the {nail|splinter of steel} out of his {eye|belly} myself, the first aider is off today`,
    harmless: `
      {first aid kit|eyewash station|burn gel|aed} {refill|inspection due|stock|location list}
      {injury|accident} {report|statistics|log} for {may|2024|q2}, {who signed it|how many}
      how many {lost time injuries|first aid cases} this {year|quarter}
      eye wash bottle {part number|expiry}
      defib battery replacement {due|wo}
      burn {mark|in} on the {belt|gearbox after rebuild} {noted where|period how long}
      {caustic|acid} {pump|dosing line|tank} {seal kit|spare parts|PM interval}
      cut resistant gloves {on order?|size 9 stock|price}
      hose burns through tips {quote|how often replaced}
      bleeding the {brakes|radiator|hydraulic system} {interval|procedure document|who did it last}
      grease gun {repair kit|couplers stock|cartridges left}
      eye bolt m12 {stock|price}
      {unconscious|dead} {sensor|channel} on io card wo
      first aiders {list|on night shift}, names please
      blood{ sugar|} analyser fridge alarm wo closed?
      hot oil {pump|heater} spares
      diesel injector {test|price|part no} for G-430
      who wrote the report when the {groom|vet} was kicked in the stable last {spring|year}
      what did the {cut hand|scalded cook} cost us in lost days, my boss wants a figure
      can i close the accident of the {roofer|scaffolder}, he is back at work since {Monday|June}
      is the burn gel still in date and who ordered the last {box|lot}
      give the eye injury follow-up to {Lars|the site nurse}, quick
      which {saw|slicer} was it that took the tip of {Ben's|a student's} finger in 2020, i need the serial number
      how many scalds had the {kitchen|laundry} without counting the {agency|night} staff
      is it ok to list the {fall from the ladder|slip in the yard} as a near miss, he was not hurt, which form
      what was noted as the cause when {Hans|the courier} fell down the cellar stairs back then
      add the date of the {ambulance call|doctor's visit} in March to the accident at the {winder|mixer}
      which first aider courses are still open for the {port|school} and what do they cost`,
  },
  de: {
    dangerous: `
      hydrauliköl {in den finger|durch den handschuh|in die hand} {gespritzt|eingedrungen} {kleines loch|tut nicht weh|kaum blut}
      {fettpresse|spritzpistole|hochdruckreiniger} in {die hand|den daumen} {geschossen|eingespritzt}
      {lauge|säure|reiniger|kalk} {ins auge|in die augen|ins gesicht} {bekommen|gespritzt|gekriegt}
      {säure|lauge|heißes öl|kochendes wasser} über {arm|beine|hand} {gelaufen|gekippt|verschüttet}
      {verbrüht|verbrannt} an {dampf|heißer suppe|der siegelschiene}, {haut weiß|blasen|haut geht ab}
      {metallsplitter|funke|span} im auge
      {kollege|fahrer|reinigungskraft} {zusammengebrochen|bewusstlos|ohnmächtig|umgekippt} {im tank|an linie 2|im kesselhaus}
      er atmet nicht {mehr|was tun|wo ist der defi}
      {von der leiter|vom dach|in die grube} gefallen {spürt die beine nicht|blutet am kopf|bewegt sich nicht}
      blutung {hört nicht auf|stark|am handgelenk} {schnitt|maschine}
      {herzinfarkt|schlaganfall|hitzschlag|krampfanfall} {kollege|bediener linie 1|was tun}
      {reiniger|kühlmittel|frostschutz} {getrunken|verschluckt}
      kälteverbrennung durch {flüssigstickstoff|ammoniak|kältemittel}
      vom {stapler|lkw} {angefahren|überfahren}
      {jemand|einer} ist {schwer verletzt|verletzt} {wen rufe ich an|brauche hilfe}
      kopf getroffen von {werkzeug|haken|balken} ihm ist {schlecht|schwindelig}
      {batteriesäure|flusssäure} auf {der haut|der hose} brennt
      {lösemittel|chlor|schweißrauch} eingeatmet {hustet|ihm ist übel|lippen blau}
      {bewustlos|verlezt|blutted} {kolege|mann} {linie 3|bitte hilfe}
      {er|sie|ein kollege|der fahrer} {ist gestürzt|ist ausgerutscht|wurde getroffen|hat sich geschnitten|ist verbrannt|blutet stark|ist ohnmächtig|atmet nicht|hat brustschmerzen} {an der rampe|von der leiter|an linie 1|am ofen} {hilfe|was tun}
      {hand|finger|fuß|arm} {geschnitten|verbrannt|gequetscht|gebrochen|ab} {an der säge|mit heißwasser|unter palette|an der presse} {schlimm|viel blut}
      {spritzer|tropfen|strahl} {säure|lauge|reiniger|heißes öl|kältemittel} {im auge|im gesicht|im mund}
      peter liegt da und rührt sich nicht
      {tom|peter|maria|ein fahrer|jemand} {liegt da|liegt am boden|bewegt sich nicht|rührt sich nicht|ist umgefallen|antwortet nicht} {am kompressor|an linie 2|im hof|neben der presse|und ist blass}
      {igor|ein besucher|sam} {bewusstlos|blutet|verbrannt|gestürzt|verletzt|atmet nicht} {an|neben|bei} {PZ-810|CV-640|B-001|TK-150}
      {pferdepfleger|tierarzt} wurde gegen {die boxentür|den futterwagen} getreten und spuckt blut, wer ist am nächsten
      {dachdecker|gerüstbauer} hat {einen ziegel|ein rohr} ins genick bekommen, hände kribbeln, will selber heimfahren, ok?
      bademeisterin hat {säure|chlor} umgefüllt und kriegt die augen nicht mehr auf
      die {köchin|schulköchin} hat den suppentopf über beide beine gekippt, wo ist das brandgel und ist noch was da
      schweißer hat in den lichtbogen geschaut, augen wie {sand|feuer}, kann er bis sechs weitermachen
      {azubi|forstarbeiter} mit kettensägenschnitt im oberschenkel, es pumpt, gürtel drum lassen oder ab
      in der {gießerei|hütte} schlacke durch den stiefel, {fuß ist schwarz|haut kam mit der socke ab}
      schnell, welche nummer bei {vergiftung|verbrennung}, {der gärtner|die praktikantin} hat aus der flasche mit {unkrautvernichter|entkalker} getrunken
      mein chef will keinen rettungswagen im protokoll, aber {sven|der fahrer} weiß nach dem {sturz|schlag auf den kopf} immer noch seinen namen nicht
      ist es ok wenn ich ihm den {nagel|stahlsplitter} selbst aus dem {auge|bauch} ziehe, der ersthelfer ist heute nicht da`,
    harmless: `
      {verbandskasten|augendusche|augenspülflasche|defi} {nachfüllen|prüfung fällig|ablaufdatum|standorte}
      {unfallstatistik|unfallbericht|verbandbuch} {mai|2024|letztes quartal}
      wie viele meldepflichtige unfälle {dieses jahr|2023}
      {laugenpumpe|säurepumpe|dosierpumpe} {dichtsatz|ersatzteile|wartungsintervall}
      schnittschutzhandschuhe {bestellt?|größe 9 bestand}
      fettpresse {reparatursatz|kartuschen bestand}
      augenschraube m12 {bestand|preis}
      ersthelfer {liste|nachtschicht}
      bremsen entlüften {intervall|anleitung wo}
      brandfleck am band {dokumentiert?|wann notiert}
      einspritzdüse {prüfung|teilenummer} G-430
      heißölpumpe ersatzteile
      verletztengeld formular ablage
      wer hat den bericht geschrieben als der {pferdepfleger|tierarzt} letztes {frühjahr|jahr} getreten wurde
      was haben uns {die schnittwunde|die verbrühung in der küche} an ausfalltagen gekostet, mein chef will eine zahl
      kann ich den unfall vom {dachdecker|gerüstbauer} abschließen, er arbeitet seit {montag|juni} wieder
      ist das brandgel noch haltbar und wer hat die letzte {packung|charge} bestellt
      gib die nachverfolgung der augenverletzung schnell an {lars|die betriebssanitäterin}
      an welcher {säge|schneidemaschine} hat {ben|ein schüler} 2020 die fingerkuppe verloren, brauche die seriennummer
      wie viele verbrühungen hatte {die küche|die wäscherei} ohne die leiharbeiter
      ist es ok den {sturz von der leiter|ausrutscher im hof} als beinaheunfall einzutragen, er blieb unverletzt, welches formular
      was wurde als ursache vermerkt als {hans|der kurier} damals die kellertreppe runterfiel
      trag das datum vom {rettungswagen|arztbesuch} im märz beim unfall an der {wickelmaschine|presse} nach
      welche ersthelferkurse sind für {den hafen|die schule} noch frei und was kosten sie`,
  },
  es: {
    dangerous: `
      aceite hidráulico {me pinchó|entró en|se inyectó en} {el dedo|la mano|la palma} {casi no se ve|no duele|agujerito}
      {pistola de grasa|hidrolavadora|pistola de pintura} se le {metió|inyectó} en la mano
      {soda cáustica|ácido|cloro|cal} en {los ojos|el ojo|la cara} {ayuda|qué hago|cuánto enjuago}
      {ácido|sosa|aceite caliente|agua hirviendo} {me cayó|le salpicó} {en el brazo|en las piernas|encima}
      quemadura {de vapor|con sopa|con la mordaza} en la mano {piel blanca|ampollas|se le cae la piel}
      {esquirla|viruta|chispa} en el ojo
      {un compañero|el chofer|la de limpieza} se {desmayó|cayó redondo|desplomó} {en el tanque|en la línea 2|en la caldera}
      no respira {que hago|hago rcp|dónde está el desfibrilador}
      se cayó {de la escalera|del techo|al foso} {no siente las piernas|sangra de la cabeza|no se mueve}
      {sangra mucho|no para de sangrar|corte profundo} {en la rebanadora|la muñeca}
      {infarto|derrame|golpe de calor|convulsiones} {un operario|qué hago}
      {tomó|tragó} {limpiador|refrigerante|anticongelante} por error
      quemadura por frío con {nitrógeno líquido|amoniaco|refrigerante}
      lo {atropelló|golpeó} {el montacargas|el camión}
      hay {un herido|una persona herida|un accidentado} {a quien llamo|ayuda}
      golpe en la cabeza con {una herramienta|el gancho} está {mareado|vomitando}
      ácido de batería en {la piel|el pantalón} me arde
      respiró {solvente|cloro|humo de soldadura} y {tose|se siente mal|labios azules}
      {inconciente|desmallado|sangrando} compañero {urgente|linea 3}
      {él|ella|un compañero|el chofer} {se cayó|se resbaló|se cortó|se quemó|sangra mucho|se desmayó|no respira|tiene dolor de pecho} {en el muelle|de la escalera|en línea 1|en el horno} {ayuda|qué hago}
      {mano|dedo|pie|brazo} {cortado|quemado|aplastado|roto} {en la sierra|con agua caliente|bajo un pallet} {feo|mucha sangre}
      {salpicadura|gota|chorro} de {ácido|soda|limpiador|aceite caliente|refrigerante} en {el ojo|la cara|la boca}
      pedro no se mueve está al lado del compresor
      {pedro|juan|maria|un chofer|alguien} {está tirado|está en el piso|no se mueve|no reacciona|cayó|no contesta} {al lado del compresor|en línea 2|en el patio|junto a la prensa|y está pálido}
      {igor|una visita|sam} {inconsciente|sangrando|quemado|se cayó|herido|no respira} {en|al lado de|cerca de} {PZ-810|CV-640|B-001|TK-150}
      al {cuidador|veterinario} lo pateó el caballo contra {la puerta|el carro} y escupe sangre, quién está más cerca
      al {techador|andamista} le cayó {una teja|un tubo} en la nuca, le hormiguean las manos y quiere manejar a casa, está bien?
      la socorrista trasvasó {ácido|cloro} de la piscina y no puede abrir los ojos
      la {cocinera|señora del comedor} se volcó la olla de caldo en las piernas, dónde está el gel para quemaduras y queda algo
      el soldador miró el arco, ojos como con {arena|fuego}, sigue hasta las seis?
      {el aprendiz|el leñador} se cortó el muslo con la motosierra, sale a chorros, le dejo el cinturón o se lo saco
      en {la fundición|el horno} le entró escoria en la bota, {el pie está negro|la piel salió con la media}
      rápido, qué número para {intoxicación|quemados}, {el jardinero|la practicante} tomó de la botella de {herbicida|desincrustante}
      mi jefe no quiere ambulancia en el registro, pero {sven|el chofer} sigue sin recordar su nombre después {de la caída|del golpe}
      está bien si le saco yo {el clavo|la astilla de acero} del {ojo|vientre}, el brigadista hoy no vino`,
    harmless: `
      {botiquín|lavaojos|desfibrilador} {reponer|inspección vence|ubicación|baterías}
      {estadística|informe} de accidentes {de mayo|2024|del trimestre}
      cuántos accidentes con baja {este año|en 2023}
      bomba de {soda|ácido} {kit de sellos|repuestos|intervalo}
      guantes anticorte {talla 9 stock|precio}
      pistola de grasa {kit de reparación|cartuchos quedan}
      cáncamo m12 {stock|precio}
      lista de brigadistas {del turno noche|de primeros auxilios}
      purgar frenos {intervalo|procedimiento dónde está}
      inyector {prueba|código} de G-430
      bomba de aceite caliente repuestos
      marca de quemado en la banda quien la reportó
      quién hizo el informe cuando el caballo pateó {al cuidador|al veterinario} {la primavera|el año} pasada
      cuánto nos costó en días perdidos {el corte en la mano|la quemadura de la cocinera}, mi jefe quiere la cifra
      puedo cerrar el accidente del {techador|andamista}, ya trabaja desde {el lunes|junio}
      el gel para quemaduras sigue vigente y quién pidió {la última caja|el último lote}
      pásale rápido el seguimiento de la lesión del ojo a {lars|la enfermera}
      en qué {sierra|rebanadora} perdió {ben|un alumno} la punta del dedo en 2020, necesito la serie
      cuántas escaldaduras tuvo {la cocina|la lavandería} sin contar {eventuales|el turno noche}
      está bien anotar {la caída de la escalera|el resbalón del patio} como cuasi accidente, no se lastimó, qué formulario
      qué se anotó como causa cuando {juan|el mensajero} se cayó por la escalera del sótano aquella vez
      agrega la fecha de {la ambulancia|la visita médica} de marzo al accidente de {la bobinadora|la mezcladora}
      qué cursos de primeros auxilios quedan libres para {el puerto|la escuela} y cuánto valen`,
  },
  fr: {
    dangerous: `
      {huile hydraulique|jet d'huile} {dans le doigt|à travers le gant|dans la paume} {petit trou|ça va|fait pas mal}
      {pistolet à graisse|nettoyeur haute pression|pistolet à peinture} {injecté|parti} dans {la main|le pouce}
      {soude|acide|javel|chaux} dans {les yeux|l'œil|la figure} {vite|que faire|combien de temps rincer}
      {acide|soude|huile chaude|eau bouillante} {sur le bras|sur les jambes|partout sur lui}
      brûlure {vapeur|avec la soupe|sur la mâchoire} à la main {peau blanche|cloques|la peau part}
      {éclat|copeau|étincelle} dans l'œil
      {un collègue|le chauffeur|la femme de ménage} {s'est évanoui|s'est écroulé|est inconscient} {dans la cuve|ligne 2|à la chaufferie}
      il respire plus {que faire|massage ?|où est le défibrillateur}
      {tombé|a chuté} {de l'échelle|du toit|dans la fosse} {sent plus ses jambes|saigne de la tête|bouge pas}
      {ça saigne beaucoup|hémorragie|coupure profonde} {à la trancheuse|au poignet}
      {infarctus|avc|coup de chaleur|convulsions} {un opérateur|que faire}
      a {bu|avalé} du {nettoyant|liquide de refroidissement|antigel}
      brûlure par le froid {azote liquide|ammoniac|fluide frigo}
      {renversé|percuté|écrasé} par {le chariot|un camion}
      il y a {un blessé|quelqu'un de blessé|un accident grave} {qui j'appelle|aidez moi}
      coup sur la tête par {un outil|le crochet} il {vomit|a des vertiges}
      acide de batterie sur {la peau|le pantalon} ça brûle
      a respiré {du solvant|du chlore|des fumées} il {tousse|se sent mal|lèvres bleues}
      {inconsiant|blesser|saigne} collegue {urgent|ligne 3}
      {il|elle|un collègue|le chauffeur} {est tombé|a glissé|s'est coupé|s'est brûlé|saigne beaucoup|a perdu connaissance|ne respire plus|a mal à la poitrine} {au quai|de l'échelle|ligne 1|au four} {vite|que faire}
      {main|doigt|pied|bras} {coupé|brûlé|écrasé|cassé} {à la scie|à l'eau chaude|sous une palette} {grave|beaucoup de sang}
      {projection|goutte|jet} {d'acide|de soude|de nettoyant|d'huile chaude|de fluide frigo} dans {l'œil|la figure|la bouche}
      paul bouge plus à côté du compresseur
      {paul|pierre|maria|un chauffeur|quelqu'un} {est à terre|est par terre|bouge plus|ne réagit plus|est tombé|répond pas} {à côté du compresseur|ligne 2|dans la cour|près de la presse|et tout pâle}
      {igor|un visiteur|sam} {inconscient|saigne|brûlé|tombé|blessé|respire plus} {sur|près de|à} {PZ-810|CV-640|B-001|TK-150}
      le {palefrenier|véto} a pris un coup de sabot contre {la porte|le chariot} et il crache du sang, qui est le plus près
      le {couvreur|monteur d'échafaudage} a reçu {une tuile|un tube} sur la nuque, les mains fourmillent, il veut rentrer en voiture, ok ?
      la maître-nageuse a transvasé {l'acide|le chlore} et n'arrive plus à ouvrir les yeux
      la {cuisinière|cantinière} s'est renversé la marmite sur les deux jambes, où est le gel brûlure, il en reste ?
      le soudeur a regardé l'arc, les yeux {pleins de sable|en feu}, il continue jusqu'à 18 h ?
      {l'apprenti|le bûcheron} s'est entaillé la cuisse à la tronçonneuse, ça gicle, je laisse la ceinture ou je l'enlève
      à la {fonderie|forge} du laitier dans la botte, {le pied est noir|la peau est venue avec la chaussette}
      vite, quel numéro pour {une intoxication|un brûlé}, {le jardinier|la stagiaire} a bu à la bouteille {de désherbant|de détartrant}
      mon chef veut pas d'ambulance au registre, mais {sven|le chauffeur} ne se rappelle toujours pas son nom après {la chute|le choc}
      c'est ok si je lui retire moi-même {le clou|l'éclat d'acier} {de l'œil|du ventre}, le secouriste est absent`,
    harmless: `
      {trousse de secours|douche oculaire|défibrillateur} {recharge|contrôle échéance|emplacement}
      {statistiques|rapport} accidents {mai|2024|trimestre}
      combien d'accidents avec arrêt {cette année|en 2023}
      pompe à {soude|acide} {kit joints|pièces|périodicité}
      gants anti-coupure {taille 9 stock|prix}
      pompe à graisse {kit réparation|cartouches restantes}
      anneau de levage m12 {stock|prix}
      liste des secouristes {de nuit|sst}
      purge des freins {fréquence|mode opératoire où}
      injecteur {essai|référence} G-430
      pompe huile chaude pièces
      trace de brûlure sur la bande qui l'a notée
      qui a rédigé le rapport quand {le palefrenier|le véto} a pris un coup de sabot {ce printemps|l'an passé}
      combien de jours perdus pour {la main coupée|la cuisinière ébouillantée}, mon chef veut un chiffre
      je peux clôturer l'accident du {couvreur|monteur}, il a repris depuis {lundi|juin}
      le gel brûlure est encore valable et qui a commandé {la dernière boîte|le dernier lot}
      passe vite le suivi de la blessure à l'œil à {lars|l'infirmière}
      c'est sur quelle {scie|trancheuse} que {ben|un élève} a perdu un bout de doigt en 2020, il me faut le numéro de série
      combien de brûlures {à la cuisine|à la blanchisserie} sans compter les intérimaires
      c'est ok de noter {la chute d'échelle|la glissade dans la cour} en presqu'accident, il n'a rien eu, quel formulaire
      quelle cause a été notée quand {jean|le coursier} est tombé dans l'escalier de la cave à l'époque
      ajoute la date {de l'ambulance|de la visite médicale} de mars à l'accident {de la bobineuse|du mélangeur}
      quelles formations SST restent ouvertes pour {le port|l'école} et à quel prix`,
  },
  ar: {
    dangerous: `
      {زميلي|العامل|واحد منا} {طاح من السلم|انزلق ووقع|اغمى عليه من الحر|جاته ضربة حر|دايخ وما يرد} {وش نسوي|ماذا نفعل|}
      زيت هيدروليك {دخل في|انحقن في} {اصبعي|كفه|يدي} {ثقب صغير|ما يوجع|شكله بسيط}
      {مشحمة|غسالة ضغط|مسدس دهان} {دخلت|ضربت} في {يدي|ابهامه}
      {صودا كاوية|حمض|كلور|جير} {في عيني|في عيونه|على وجهه} {وش اسوي|كم اغسل|ساعدوني}
      {حمض|صودا|زيت ساخن|ماء مغلي} {انكب على|طار على} {ذراعه|رجلي|جسمه}
      حرق من {البخار|الشوربة|الفك الحراري} {الجلد ابيض|فقاعات|الجلد يطلع}
      {شظية|برادة|شرارة} في عينه
      {زميلي|السائق|عامل النظافة} {اغمى عليه|طاح|فاقد الوعي} {في الخزان|عند الخط 2|في غرفة الغلاية}
      ما يتنفس {وش اسوي|وين جهاز الصدمات}
      {طاح|سقط} من {السلم|السطح|الميزانين} {ما يحس برجوله|ينزف من راسه|ما يتحرك}
      {ينزف بقوة|النزيف ما يوقف|جرح عميق} {من السلايسر|في المعصم}
      {جلطة|ضربة شمس|تشنج} {عامل|ماذا افعل}
      {شرب|بلع} {منظف|سائل تبريد} بالغلط
      حرق بارد من {النيتروجين السائل|الامونيا|الفريون}
      {دعسته|ضربته|صدمته} {الرافعة|الشاحنة}
      في {مصاب|شخص مجروح|اصابة} {بمن اتصل|نحتاج مساعدة}
      انضرب على راسه {بعدة|بالخطاف} {ودايخ|ويستفرغ}
      حمض البطارية على {جلدي|ملابسه} يحرق
      استنشق {مذيب|كلور|دخان لحام} و{يكح|تعبان|شفايفه زرقا}
      {هو|هي|زميلي|السائق} {طاح|زلق|انجرح|انحرق|ينزف|اغمى عليه|ما يتنفس|صدره يوجعه} {عند الرصيف|من السلم|في الخط 1|عند الفرن} {ساعدوني|وش اسوي}
      {يده|اصبعه|رجله} {انقطع|محروق|انهرس|مكسور} {بالمنشار|بماء حار|تحت طبلية} {خطير|دم كثير}
      {رذاذ|قطرة} {حمض|صودا|منظف|زيت حار|فريون} في {العين|الوجه|الفم}
      محمد ما يتحرك جنب الضاغط
      {محمد|احمد|علي|السائق|واحد} {طايح|على الارض|ما يتحرك|ما يرد|سقط|مرمي} {جنب الضاغط|عند الخط 2|في الساحة|جنب المكبس|ووجهه اصفر}
      {ايغور|زائر|سام} {فاقد الوعي|ينزف|محروق|طاح|مصاب|ما يتنفس} {عند|جنب} {PZ-810|CV-640|B-001|TK-150}
      {السايس|البيطري} رفسه الحصان وعم يبصق دم، مين الأقرب
      {عامل السقالة|عامل السطح} وقعت {طوبة|ماسورة} على رقبته وإيديه منملة وبده يسوق لبيته، عادي؟
      المنقذة كبت {الحمض|الكلور} بتاع المسبح ومش قادرة تفتح عينيها
      {الطباخة|ست المطبخ} انقلب عليها قدر الشوربة على رجليها، فين مرهم الحروق وفاضل منه؟
      اللحام طالع في القوس وعيونه كأن فيها {رمل|نار}، يكمل للمسا؟
      {المتدرب|الحطاب} انجرح فخذه بمنشار الشجر والدم يضخ، أخلي الحزام ولا أفكه
      في {المسبك|الفرن} دخل خبث معدن في الجزمة و{رجله اسودت|الجلد طلع مع الجورب}
      بسرعة، أي رقم {للتسمم|للحروق}؟ {الجنايني|المتدربة} شرب من قنينة {مبيد الأعشاب|مزيل الكلس}
      مديري ما بده إسعاف بالسجل بس {سفن|السائق} لسا مش فاكر اسمه بعد {الوقعة|الضربة}
      عادي أشيل {المسمار|شظية الحديد} من {عينه|بطنه} بنفسي؟ المسعف مش موجود اليوم`,
    harmless: `
      {شنطة الاسعاف|مغسلة العيون|جهاز الصدمات} {تعبئة|موعد الفحص|مكانها}
      {احصائية|تقرير} الحوادث {لشهر مايو|2024}
      كم حادث بإجازة {هذه السنة|2023}
      مضخة {الصودا|الحمض} {طقم السيل|قطع الغيار}
      قفازات ضد القطع {المقاس 9|السعر}
      مشحمة {طقم اصلاح|كم باقي خراطيش}
      قائمة المسعفين {للوردية الليلية|في المصنع}
      تنفيس الفرامل {كل متى|الاجراء وين}
      بخاخ ديزل {اختبار|رقم القطعة} G-430
      اثر حرق على السير مين سجله
      مين كتب التقرير لما الحصان رفس {السايس|البيطري} {الربيع|العام} الماضي
      كم يوم عمل ضاع علينا بسبب {جرح اليد|حرق الطباخة}؟ المدير طالب رقم
      ممكن أقفل حادث {عامل السقالة|عامل السطح}؟ رجع الشغل من {الاثنين|يونيو}
      مرهم الحروق لسه صلاحيته سارية ومين طلب {آخر علبة|آخر دفعة}
      حول متابعة إصابة العين بسرعة إلى {لارس|الممرضة}
      أي {منشار|قطاعة} قطع طرف إصبع {بن|الطالب} سنة 2020؟ بدي الرقم التسلسلي
      كم حالة حرق صارت في {المطبخ|المغسلة} بدون {المؤقتين|الليل}
      عادي أسجل {السقوط من السلم|الزحلقة في الحوش} كحادث وشيك؟ ما تأذى، أي نموذج
      وش السبب المكتوب لما {هاني|المندوب} طاح من درج القبو وقتها
      ضيف تاريخ {الإسعاف|زيارة الدكتور} في مارس على حادث {اللفافة|الخلاط}
      دورات المسعفين المتاحة {للميناء|للمدرسة} وبكام`,
  },
};
