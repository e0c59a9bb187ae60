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
      acid in his eye from CIP`,
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
      diesel injector {test|price|part no} for G-430`,
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
      {igor|ein besucher|sam} {bewusstlos|blutet|verbrannt|gestürzt|verletzt|atmet nicht} {an|neben|bei} {PZ-810|CV-640|B-001|TK-150}`,
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
      verletztengeld formular ablage`,
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
      {igor|una visita|sam} {inconsciente|sangrando|quemado|se cayó|herido|no respira} {en|al lado de|cerca de} {PZ-810|CV-640|B-001|TK-150}`,
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
      marca de quemado en la banda quien la reportó`,
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
      {igor|un visiteur|sam} {inconscient|saigne|brûlé|tombé|blessé|respire plus} {sur|près de|à} {PZ-810|CV-640|B-001|TK-150}`,
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
      trace de brûlure sur la bande qui l'a notée`,
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
      {ايغور|زائر|سام} {فاقد الوعي|ينزف|محروق|طاح|مصاب|ما يتنفس} {عند|جنب} {PZ-810|CV-640|B-001|TK-150}`,
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
      اثر حرق على السير مين سجله`,
  },
};
