import type { Examples } from './examples.ts';

/** Steam, hydraulic oil, air or something hot escapes under pressure. */
export const pressureLeak: Examples = {
  en: {
    dangerous: `
      {steam|hot water|condensate|air} {line|pipe|hose|main} {burst|blew|let go|ruptured|split open} {in the cook house|at the header|just now}
      {hyd|hydraulic|oil|high pressure} {hose|line|fitting} {spraying|spitting|jetting|squirting} {oil everywhere|mist|over the motor} {tipper wont stop|feel for it with my hand?}
      flange {gasket blew|is blowing steam|spraying caustic|hissing loud} {on the steam main|under pressure}
      air hose {whipping around|came off and is thrashing} {cant get near|valve is behind it}
      {hot oil|thermal oil|boiling product|molten wax} {pouring|spraying|gushing} {from the pump|out of the valve}
      {pinhole|tiny} leak in the {160 bar|hydraulic|fuel rail} line {should i find it with my finger|misting}
      {hissing|roaring} {steam|leak} {behind the kettle|in the pipe trench} cant see {where from|anything}
      gasket let go {on the heat exchanger|on retort door} hot {water|steam} {shooting out|everywhere}
      {packing|seal} on the {homogenizer|pressure washer} blew {jet across the room|180 bar}
      {steem|stean} {lin|pip} {brst|brust} {kitchen|help}
      gas cylinder fell and the valve {snapped off|is shooting gas}
      accumulator bladder {burst|blew} oil {jet|spraying}
      {water main|cooling water pipe} burst {next to the mcc|flooding the switch room}
      {steam|oil|hot water|air|hydraulic fluid|glycol} {is shooting|is spraying|blows|is jetting|pours} {out of|from} {a pipe|the flange|the hose|the pump|a crack|the cylinder} {everywhere|very loud|cant stop it}
      {pipe|hose|joint|gasket|valve|coupling} {burst|exploded|let go|failed|ripped} {steam everywhere|oil all over|high pressure|in the hall}
      steam everywhere cant see the valve
      steam hose came off and is flailing
      hydraulic mist cloud near the hot oven
      gusher from the 10 bar hot water pipe
      {HPU-170|B-001|HX-130|V-206|KT-111|HM-140|the tipper} {hose burst|blowing steam|spraying oil|line exploded|jet of hot water|gasket blown steam everywhere}
      hose exploded on HPU-170, oil mist
      the {car wash|snow gun} pump hose split and the jet cuts {paint|cardboard} across the bay, who turns the water off
      {steriliser|theatre autoclave} door seal is screaming and hot vapour shoots over the {trolley|nurse's side}
      {digger|baler} arm hose is pinholed, oil fog round the hot exhaust, can i drive it {back to the yard|to the road}
      {district heating|hotel} cellar is full of steam, 120 degree water comes out of the {expansion joint|valve box}, part number for a clamp?
      scuba {fill whip|filling hose} burst at 200 bar and it's thrashing round the {boat deck|shop}, bottle is still open
      a {fuel rail|injector pipe} on the ship's engine is fanning diesel over the turbo, finish the watch?
      {espresso|milk steam} boiler valve blew out, scalding spray right over the {counter|till} and i can't get to the switch
      quick, can i wrap a rag round it, {oil|hot water} is jetting from the {ram|manifold} and it's still at pressure
      my boss wants the {press|crane} run till lunch, hose is {bubbling|spraying a fine mist} and the part isn't in stock
      is it ok to feel along the {pipe|hose} for the leak, i only hear it {hiss|whistle} and see nothing, 40 bar`,
    harmless: `
      {small|slow|minor} {water|air|steam|oil} leak {at the tap|on the union|found on the round} {wo open?|assigned to}
      air leak {survey|cost per year|tags} {results|list}
      {steam|hydraulic|air} {hose|line|pipe} {part number|size|replaced when|spec|in stock|drawing}
      which {hoses|gaskets|fittings} fit the {HPU-170|steam kettle}
      burst {strength|pressure rating} of the hose
      hose {inspection|replacement} {pm|schedule|every how many years}
      {spray|jet} nozzle {cleaning|part no|stock}
      pump seal drips {a bit|20 drops a minute} normal?
      steam trap {leaking|survey} list cost
      history of leaks on {HX-130|the heat exchanger}
      hydraulic {oil|filter} {type|change interval}
      sprinkler pipe corrosion report
      who dealt with the burst {steam hose|condensate pipe} in the {laundry|brewery} back in {May|the winter}
      how much did that blown {excavator hose|hydraulic line} come to with oil and {overtime|cleaning}
      is it ok to close the order on the {steam|air} leak, gasket was swapped cold and it's been dry {since Monday|for a week}
      can i see all hose bursts on the {baler|press} this year, without the {water|air} ones
      give the {hose change|flange gasket} on the depressurised {digger|calender} to {Yusuf|the late shift}
      my boss asks which supplier made the hose that split on the {crane|ferry ramp}
      quick, which {o-ring|ferrule} size sits in the {pressure washer|scuba compressor}
      what cause was noted when the {heating main|sprinkler pipe} burst under the {school|car park}
      still a small drip at the {tap|radiator valve} in room {12|4}, order a washer and tell me the stock
      until when are the hydraulic hoses of the {wind turbine|lock gate} good, the date is on the {ferrule|tag}
      who has the drawing of the steam {trench|header} and where is the {shutoff|drain} shown`,
  },
  de: {
    dangerous: `
      {dampfleitung|heißwasserleitung|druckluftleitung} {geplatzt|gerissen|aufgerissen} {in der kocherei|am verteiler|gerade eben}
      {hydraulikschlauch|hydraulikleitung|ölleitung} {spritzt|sprüht} {alles voll|ölnebel|über den motor} {kipper stoppt nicht|mit der hand suchen?}
      {flansch|dichtung} {bläst dampf|ist rausgeflogen|zischt laut} {unter druck|an der hauptleitung}
      druckluftschlauch {schlägt um sich|peitscht herum} komme nicht ran
      {heißes öl|thermoöl|kochendes produkt} {spritzt|schießt} aus {der pumpe|dem ventil}
      feines leck in der {160 bar|hydraulik} leitung {mit dem finger suchen?|nebelt}
      {zischt|dampf} hinter dem kessel, man sieht {nichts|nicht woher}
      {packung|dichtung} am {homogenisator|hochdruckreiniger} {geplatzt|strahl quer durch den raum}
      gasflasche umgefallen ventil {abgerissen|abgebrochen}
      druckspeicher geplatzt öl {strahl|spritzt}
      {damfleitung|dampfleitun} {geplazt|gebrochn} {hilfe|küche}
      {dampf|öl|heißwasser|luft|hydrauliköl} {schießt|spritzt|bläst|strömt} aus {einem rohr|dem flansch|dem schlauch|der pumpe|einem riss} {überall|sehr laut|lässt sich nicht stoppen}
      {rohr|schlauch|dichtung|ventil|kupplung} {geplatzt|explodiert|abgerissen|weggeflogen} {überall dampf|alles voll öl|hoher druck}
      dampf überall, sehe das ventil nicht
      {HPU-170|B-001|HX-130|V-206|KT-111|HM-140} {schlauch geplatzt|bläst dampf|spritzt öl|leitung explodiert|heißwasserstrahl|dichtung raus überall dampf}
      schlauch von der {waschanlage|schneekanone} geplatzt, der strahl schneidet {lack|karton} quer durch die halle, wer dreht das wasser ab
      türdichtung vom {op-sterilisator|autoklav} pfeift und heißer dampf schießt über {den wagen|die seite der schwester}
      am {bagger|ballenpresser} ist ein nadelloch im schlauch, ölnebel am heißen auspuff, kann ich noch {zum hof|zur straße} fahren
      keller der {fernwärme|pension} voller dampf, 120 grad wasser kommt aus dem {kompensator|schieberkasten}, teilenummer für eine schelle?
      {füllschlauch|füllleitung} für tauchflaschen bei 200 bar gerissen und peitscht durch {den laden|das deck}, flasche noch offen
      {einspritzleitung|leckleitung} am schiffsmotor sprüht diesel über den turbolader, wache zu ende fahren?
      ventil vom {milchaufschäumer|siebträgerkessel} rausgeflogen, kochend heißer strahl über {die theke|die kasse}, komm nicht an den schalter
      schnell, kann ich einen lappen drumwickeln, {öl|heißwasser} spritzt aus dem {zylinder|verteiler} und es ist noch druck drauf
      mein chef will {die presse|den kran} bis mittag fahren, schlauch {wirft blasen|sprüht nebel} und das teil ist nicht auf lager
      ist es ok {das rohr|den schlauch} nach dem leck abzutasten, ich hör es nur {zischen|pfeifen} und seh nichts, 40 bar`,
    harmless: `
      {kleine|geringe} {wasser|luft|dampf|öl}leckage {am hahn|an der verschraubung} {auftrag offen?|wer}
      druckluftleckagen {liste|kosten pro jahr}
      {dampf|hydraulik|luft}schlauch {teilenummer|größe|wann getauscht|bestand}
      welche {dichtungen|schläuche} passen an {HPU-170|den dampfkessel}
      berstdruck laut datenblatt vom schlauch
      schlauchprüfung {intervall|termin}
      sprühdüse {reinigen|teilenummer|bestand}
      pumpe tropft {leicht|20 tropfen pro minute} normal?
      leckagen historie {HX-130|plattenwärmetauscher}
      hydrauliköl {sorte|wechselintervall}
      kondensatableiter undicht liste
      wer hat sich damals im {mai|winter} um den geplatzten {dampfschlauch|kondensatstutzen} in der {wäscherei|brauerei} gekümmert
      was kam bei dem geplatzten {baggerschlauch|hydraulikrohr} mit öl und {überstunden|reinigung} zusammen
      ist es ok den auftrag zur {dampf|luft}leckage zu schließen, dichtung kalt getauscht und {seit montag|seit einer woche} trocken
      kann ich alle schlauchplatzer an der {ballenpresse|presse} in diesem jahr sehen, ohne die {wasser|luft}schläuche
      gib den {schlauchtausch|dichtungswechsel} am drucklosen {bagger|kalander} an {yusuf|die spätschicht}
      mein chef fragt von welchem lieferanten der schlauch war der am {kran|fährsteg} gerissen ist
      schnell, welche {o-ring|hülsen}größe sitzt im {hochdruckreiniger|tauchkompressor}
      welche ursache wurde notiert als die {heizleitung|sprinklerleitung} unter {der schule|dem parkhaus} gebrochen ist
      tropft noch ein bisschen am {hahn|heizkörperventil} in zimmer {12|4}, bestell eine dichtung und sag mir den bestand
      bis wann sind die hydraulikschläuche {der windkraftanlage|vom schleusentor} gut, datum steht auf der {hülse|plakette}
      wer hat die zeichnung vom dampf{kanal|verteiler} und wo ist die {absperrung|entwässerung} eingezeichnet`,
  },
  es: {
    dangerous: `
      {reventó|explotó|se rompió} {la línea|la tubería|la manguera} de {vapor|agua caliente|aire} {en cocina|en el colector|recién}
      manguera hidráulica {rociando|tirando|escupiendo} aceite {por todos lados|sobre el motor} {no para|la busco con la mano?}
      {brida|junta} {soplando vapor|reventada|silbando fuerte} {con presión}
      manguera de aire {suelta dando latigazos|azotando} no me puedo acercar
      {aceite caliente|aceite térmico|producto hirviendo} {sale a chorro|salpica} de {la bomba|la válvula}
      fuga finita en la línea de {160 bar|hidráulico} {la tapo con el dedo?|neblina}
      {silbido|vapor} atrás de la marmita no se ve {nada|de donde}
      {empaque|sello} del {homogeneizador|hidrolavadora} {reventó|chorro de lado a lado}
      se cayó un cilindro y {se rompió la válvula|sale gas a chorro}
      acumulador reventado {chorro de aceite}
      {rebento|revento} {linia|tuberia} de {bapor|vapor} {ayuda}
      {vapor|aceite|agua caliente|aire|fluido hidráulico} {sale a chorro|salpica|sopla} de {un tubo|la brida|la manguera|la bomba|una grieta} {por todos lados|no lo puedo parar}
      {tubo|manguera|junta|válvula} {reventó|explotó|se soltó} {vapor por todos lados|lleno de aceite}
      {HPU-170|B-001|HX-130|V-206|KT-111|HM-140} {manguera reventada|soplando vapor|tira aceite|línea explotó|chorro de agua caliente|junta reventada}
      se partió la manguera {del lavadero|del cañón de nieve} y el chorro corta {pintura|cartón} de lado a lado, quién cierra el agua
      el sello de la puerta del {esterilizador|autoclave} chilla y sale vapor caliente sobre {el carro|la enfermera}
      el brazo de la {excavadora|enfardadora} tiene un poro en la manguera, niebla de aceite en el escape caliente, la manejo {al patio|a la ruta}?
      el sótano {de la calefacción|del hotel} está lleno de vapor, agua a 120 sale {de la junta|de la válvula}, código de abrazadera?
      reventó {el látigo|la manguera} de carga de buceo a 200 bar y azota {la cubierta|el local}, el tubo sigue abierto
      {un tubo de inyector|la rampa} del motor del barco rocía diésel sobre el turbo, termino la guardia?
      saltó la válvula {de la cafetera|del vaporizador}, chorro hirviendo sobre {el mostrador|la caja} y no llego al interruptor
      rápido, le puedo enrollar un trapo, sale {aceite|agua caliente} a chorro {del cilindro|del múltiple} y sigue con presión
      mi jefe quiere usar {la prensa|la grúa} hasta mediodía, la manguera {hace globo|tira neblina} y no hay repuesto
      está bien palpar {el caño|la manguera} buscando la fuga, solo la oigo {silbar|soplar} y no veo nada, 40 bar`,
    harmless: `
      fuga {pequeña|leve} de {agua|aire|aceite} {en la llave|en la unión} {orden abierta?|quién}
      fugas de aire comprimido {lista|costo anual}
      manguera {de vapor|hidráulica|de aire} {código|medida|cuándo se cambió|stock}
      qué {juntas|mangueras} lleva {HPU-170|la marmita}
      presión de reventado según ficha de la manguera
      inspección de mangueras {intervalo|próxima}
      boquilla {limpieza|código}
      la bomba gotea {un poco|20 gotas por minuto} es normal?
      historial de fugas {HX-130|intercambiador}
      aceite hidráulico {tipo|cambio cada cuánto}
      trampas de vapor con fuga lista
      quién se ocupó de {la manguera de vapor|la tubería de condensado} reventada en {la lavandería|la cervecería} allá por {mayo|invierno}
      a cuánto salió aquella manguera reventada de la {excavadora|prensa} con aceite y {horas extra|limpieza}
      está bien cerrar la orden de la fuga de {vapor|aire}, la junta se cambió en frío y está seca {desde el lunes|hace una semana}
      puedo ver todas las mangueras reventadas de la {enfardadora|prensa} este año, sin las de {agua|aire}
      dale {el cambio de manguera|la junta de brida} en la {excavadora|calandria} sin presión a {yusuf|la tarde}
      mi jefe pregunta de qué proveedor era la manguera que se rajó en {la grúa|el ferry}
      rápido, qué medida de {o-ring|casquillo} lleva {la hidrolavadora|el compresor de buceo}
      qué causa se anotó cuando reventó la tubería de {calefacción|rociadores} bajo {la escuela|el estacionamiento}
      todavía gotea un poco {la canilla|la válvula del radiador} del cuarto {12|4}, pide una arandela y dime el stock
      hasta cuándo valen las mangueras hidráulicas {del aerogenerador|de la esclusa}, la fecha está en {el casquillo|la etiqueta}
      quién tiene el plano {de la trinchera|del colector} de vapor y dónde figura {el corte|el drenaje}`,
  },
  fr: {
    dangerous: `
      {tuyau|conduite|ligne} {vapeur|eau chaude|d'air} {éclaté|explosé|percé|a lâché} {en cuisine|au collecteur|à l'instant}
      flexible hydraulique {percé|qui gicle|qui crache} {partout|sur le moteur} {ça s'arrête pas|je cherche avec la main ?}
      {bride|joint} {qui souffle la vapeur|parti|siffle fort} {sous pression}
      flexible d'air {qui fouette|décroché qui bat} impossible d'approcher
      {huile chaude|fluide thermique|produit bouillant} {gicle|coule à flot} {de la pompe|de la vanne}
      fuite fine sur la ligne {160 bar|hydraulique} {je bouche au doigt ?|brouillard}
      {ça siffle|vapeur} derrière la marmite on voit {rien|pas d'où}
      {garniture|joint} {de l'homogénéisateur|du nettoyeur HP} {a lâché|jet à travers la pièce}
      bouteille tombée robinet {cassé|arraché}
      accumulateur éclaté {jet d'huile}
      {tuyeau|conduitte} {vapeure|vapeur} {éclater|persé} {vite}
      {vapeur|huile|eau chaude|air|fluide hydraulique} {jaillit|gicle|souffle} {d'un tuyau|de la bride|du flexible|de la pompe|d'une fissure} {partout|impossible à arrêter}
      {tuyau|flexible|joint|vanne} {éclaté|explosé|lâché} {vapeur partout|huile partout}
      {HPU-170|B-001|HX-130|V-206|KT-111|HM-140} {flexible éclaté|crache la vapeur|gicle l'huile|conduite explosée|jet d'eau chaude|joint parti vapeur partout}
      le flexible {du lavage auto|du canon à neige} a éclaté, le jet coupe {la peinture|le carton} en travers, qui ferme l'eau
      le joint de porte {du stérilisateur|de l'autoclave} hurle et de la vapeur brûlante part {sur le chariot|côté infirmière}
      le flexible du bras de {la pelle|la presse} a un trou d'épingle, brouillard d'huile sur l'échappement chaud, je la ramène {au dépôt|à la route} ?
      la cave {du chauffage urbain|de l'hôtel} est pleine de vapeur, eau à 120 qui sort {du compensateur|de la vanne}, référence d'un collier ?
      le flexible de gonflage plongée a pété à 200 bars et fouette {le pont|le magasin}, bouteille encore ouverte
      {un tuyau d'injecteur|la rampe} du moteur de bateau pulvérise du gasoil sur le turbo, je finis le quart ?
      la soupape {de la machine à café|de la buse} a sauté, jet bouillant sur {le comptoir|la caisse}, j'atteins pas l'interrupteur
      vite, je peux enrouler un chiffon, {l'huile|l'eau chaude} gicle {du vérin|de la nourrice} et c'est encore sous pression
      mon chef veut utiliser {la presse|la grue} jusqu'à midi, le flexible {fait une hernie|brumise} et la pièce n'est pas en stock
      c'est ok de tâter {le tuyau|le flexible} pour trouver la fuite, je l'entends {siffler|souffler} et je vois rien, 40 bars`,
    harmless: `
      {petite|légère} fuite {d'eau|d'air|d'huile} {au robinet|au raccord} {OT ouvert ?|à qui}
      fuites d'air comprimé {liste|coût annuel}
      flexible {vapeur|hydraulique|air} {référence|taille|changé quand|stock}
      quels {joints|flexibles} pour {HPU-170|la marmite}
      pression d'éclatement du flexible fiche technique
      contrôle des flexibles {fréquence|prochain}
      buse {nettoyage|référence}
      la pompe goutte {un peu|20 gouttes minute} normal ?
      historique des fuites {HX-130|échangeur}
      huile hydraulique {type|vidange fréquence}
      purgeurs fuyards liste
      qui s'est occupé {du flexible vapeur|du tuyau de condensats} éclaté {à la blanchisserie|à la brasserie} en {mai|hiver}
      ce flexible éclaté {de la pelle|de la presse} est revenu à combien avec l'huile et {les heures sup|le nettoyage}
      c'est ok de clôturer l'OT de la fuite {vapeur|d'air}, joint changé à froid et sec {depuis lundi|depuis une semaine}
      je peux voir tous les flexibles éclatés {de la presse à balles|de la presse} cette année, sans ceux {d'eau|d'air}
      donne {le changement de flexible|le joint de bride} sur la {pelle|calandre} hors pression à {yusuf|l'équipe du soir}
      mon chef demande quel fournisseur a fait le flexible qui s'est fendu {sur la grue|au ferry}
      vite, quelle taille de {joint torique|sertissage} sur {le nettoyeur|le compresseur de plongée}
      quelle cause a été notée quand la conduite {de chauffage|sprinkler} a éclaté sous {l'école|le parking}
      ça goutte encore un peu {au robinet|à la vanne du radiateur} chambre {12|4}, commande un joint et dis-moi le stock
      jusqu'à quand sont valables les flexibles hydrauliques {de l'éolienne|de l'écluse}, la date est sur {la douille|l'étiquette}
      qui a le plan {du caniveau|du collecteur} vapeur et où est indiquée {la coupure|la purge}`,
  },
  ar: {
    dangerous: `
      {انفجر|انكسر|انشق} {خط|ماسورة|خرطوم} {البخار|الماء الحار|الهواء} {في المطبخ|عند المجمع|الحين}
      خرطوم الهيدروليك {يرش|يبخ} زيت {في كل مكان|على الموتور} {وما يوقف|ادوره بيدي؟}
      {الفلنجة|الوجه} {تنفس بخار|طار|تصفر بقوة} تحت الضغط
      خرطوم الهواء {يضرب يمين ويسار|فلت ويتلوى} ما اقدر اقرب
      {زيت حار|منتج يغلي} {يطلع بقوة|يطرطش} من {المضخة|الصمام}
      تسريب دقيق في خط {160 بار|الهيدروليك} {اسده باصبعي؟|رذاذ}
      {صفير|بخار} ورا القدر وما نشوف {شي|من وين}
      {حشوة|سيل} {الهوموجنايزر|غسالة الضغط} {انفجر|يرش عبر الغرفة}
      طاحت اسطوانة و{انكسر الصمام|الغاز يطلع بقوة}
      مجمع الهيدروليك انفجر والزيت يرش
      {بخار|زيت|ماء حار|هواء} {يطلع بقوة|يرش|يندفع} من {الماسورة|الفلنجة|الخرطوم|المضخة|شق} {في كل مكان|ما يوقف}
      {ماسورة|خرطوم|جوان|صمام} {انفجر|طار|انقطع} {بخار في كل مكان|زيت في كل مكان}
      {HPU-170|B-001|HX-130|V-206|KT-111|HM-140} {خرطومه انفجر|ينفس بخار|يرش زيت|الخط انفجر|ماء حار يندفع|الجوان طار}
      انشق خرطوم {مغسلة السيارات|مدفع الثلج} والنفث يقص {الدهان|الكرتون}، مين يقفل المي
      جوان باب {المعقم|الأوتوكلاف} يصرخ والبخار الحار طالع على {العربة|الممرضة}
      خرطوم ذراع {الحفار|المكبس} مثقوب ثقب إبرة وضباب زيت على الشكمان السخن، أسوقه {للحوش|للطريق}؟
      قبو {التدفئة|الفندق} مليان بخار ومي 120 درجة طالعة من {الوصلة|المحبس}، رقم قطعة القفيز؟
      فرقع خرطوم تعبئة اسطوانات الغوص على 200 بار وبيتلوى في {المحل|المركب} والاسطوانة مفتوحة
      {ماسورة الرشاش|خط الحقن} في مكنة المركب بترش ديزل على التيربو، أكمل الوردية؟
      صمام {ماكينة القهوة|البخار} طار ونفث مغلي على {الكاونتر|الكاشير} ومش قادر أوصل للزر
      بسرعة، ألف عليه خرقة؟ {الزيت|المي السخنة} نافث من {البستم|المجمع} ولسه فيه ضغط
      مديري بده {المكبس|الكرين} يشتغل للظهر والخرطوم {منفوخ|يبخ رذاذ} والقطعة مش بالمخزن
      عادي أتحسس {الماسورة|الخرطوم} أدور عالتسريب؟ بس أسمعه {يصفر|ينفس} وما أشوف، 40 بار`,
    harmless: `
      تسريب {بسيط|خفيف} {ماء|هواء|زيت} {في الحنفية|عند الوصلة} {الامر مفتوح؟|مين}
      تسريبات الهواء {قائمة|التكلفة السنوية}
      خرطوم {بخار|هيدروليك|هواء} {رقم القطعة|المقاس|متى تبدل|المخزون}
      اي {جوانات|خراطيم} تركب على {HPU-170|القدر}
      فحص الخراطيم {كل متى|القادم}
      بخاخ {تنظيف|رقم القطعة}
      المضخة تنقط {شوي|20 نقطة بالدقيقة} طبيعي؟
      سجل التسريبات {HX-130|المبادل}
      زيت الهيدروليك {النوع|كل متى يتغير}
      مصائد البخار المسربة قائمة
      مين تابع موضوع {خرطوم البخار|ماسورة المكثفات} اللي انفجر في {المغسلة|مصنع المشروبات} أيام {مايو|الشتاء}
      طلع بكام خرطوم {الحفار|المكبس} اللي فرقع مع الزيت و{الأوفرتايم|التنظيف}
      عادي أقفل أمر تسريب {البخار|الهواء}؟ الجوان تبدل وهو بارد وناشف {من الاثنين|من أسبوع}
      ممكن أشوف كل الخراطيم اللي انفجرت في {مكبس البالات|المكبس} هالسنة بدون حق {المي|الهواء}
      سلم {تبديل الخرطوم|جوان الفلنجة} على {الحفار|الكالندر} وهو بدون ضغط لـ {يوسف|وردية المسا}
      مديري يسأل من أي مورد الخرطوم اللي انشق في {الكرين|العبارة}
      بسرعة، مقاس {الأورنج|الجلبة} في {غسالة الضغط|ضاغط الغوص} كم
      شو السبب المسجل لما انفجرت ماسورة {التدفئة|الرشاشات} تحت {المدرسة|الموقف}
      لسا بتنقط شوي {الحنفية|محبس الرديتر} في غرفة {12|4}، اطلب جلدة وقول كم باقي
      خراطيم الهيدروليك في {توربين الرياح|بوابة الهويس} صالحة لمتى؟ التاريخ على {الجلبة|البطاقة}
      مين معه مخطط {خندق|مجمع} البخار ووين مبين {المحبس|التصريف}`,
  },
};
