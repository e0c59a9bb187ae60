import type { Examples } from './examples.ts';

/** A boiler or vessel that overheats, runs dry, or whose pressure rises. */
export const overpressure: Examples = {
  en: {
    dangerous: `
      boiler {gauge glass|sight glass|level glass} {empty|shows nothing|dry} and {the burner is still on|it keeps firing|can i feed water}
      {boiler|kettle|retort|autoclave|reactor} {pressure|temperature|temp} {running away|climbing|keeps rising|way over limit} {wont shut off|and relief valve not lifting|12 bar}
      safety valve {blowing nonstop|roaring|lifting all the time} {on the receiver|on the boiler} {and compressor wont unload|pressure still going up}
      {low water|no water} in the boiler {should i open the feed|add cold water quick?|tubes glowing}
      {vessel|receiver|tank|drum|ibc} is {bulging|swelling|groaning|making cracking sounds} under pressure
      gauge {past the red|pegged|at max} on the {boiler|air receiver|autoclave} {what now|help}
      boiler is {banging|rumbling and shaking|glowing red} {should i reset it|keep it on}
      {retort|cooker|press} {heating|temperature} {out of control|135 and climbing|cant be turned off}
      {exothermic|reaction|batch} is {running away|foaming over|heating up by itself}
      flue gas explosion {smell of gas in furnace|thump in the boiler} {relight?|puff back}
      {compressor|pump} {wont unload|dead heading} pressure at 14 bar {and rising|safety not popping}
      {boilr|boyler} {presure|pressur} {to high|rissing} {help|what do}
      water hammer is {shaking the whole line|tearing the pipe off} {steam still on}
      crack in the {boiler shell|receiver weld} and it is {weeping|hissing|under 8 bar}
      hot water tank {boiling|rumbling} thermostat stuck {relief valve dripping steam}
      {pressure|temperature|level} {in|of} the {boiler|autoclave|tank|vessel|cooker} {is too high|keeps climbing|goes up and up|is off the scale|will not drop} {what do we do|help|burner wont stop}
      {boiler|steam drum|heater} {has no water|ran dry|is red hot|shakes|makes loud bangs} {and still fires|what first|add water?}
      boiler sight glass dry!!!
      autoclave pressure wont go down and door is bulging
      thermal oil heater temp going through the roof
      relief on the receiver keeps roaring
      boiler making knocking and water is gone
      {RT-730|B-001|V-206|KT-111|the autoclave} {pressure out of control|over pressure|overheating|door bulging|no water and firing|temp climbing fast}
      boiler making steam with no water showing
      retort door bulging
      {school|hotel} boiler gauge is at 6 where it always sat at 2, the radiators {bang|spit}, who has the key to the plant room
      the {espresso machine|autoclave in theatre} keeps on heating, needle way past the red, can i open the {door|steam wand}
      brewery {fermenter|bright tank} lid is doming and the blow off is blocked with hops, do i undo the clamp
      ship's aux boiler fires with nothing in the gauge, the feed pump part is on order, keep it {on|going till port}
      dry ice was put in the {keg|screw-top drum} and it's {bulging|creaking}
      the {dental|tyre shop} compressor ran all night, tank is hot, dial on the stop and it {ticks|won't cut out}
      {digester|biogas} roof is blown up tight like a drum and the overpressure seal is frozen, what first
      quick, can i throw a bucket of cold water on it, the {boiler|copper} is dry, glowing and still firing
      my boss wants the {steriliser|cooker} batch finished though the needle is {10 over|off the end} and climbing
      is it ok to stay next to the {hot water tank|receiver}, it {rumbles|groans} and the relief is roaring without a break`,
    harmless: `
      boiler {pressure|water level|feedwater} log {for january|sheet}
      {pressure|temperature} {trend|history|setpoint} of {RT-730|the retort|B-001}
      {boiler|receiver|pressure vessel} {inspection|certificate} {due|expired?|by which inspector}
      when was the {relief valve|safety valve|low water cutoff} last {tested|calibrated|replaced}
      {pressure gauge|sight glass|gauge glass} {replacement|calibration|gasket set|part number}
      safety valve {lift test|recertification} {record|vendor|cost}
      feed pump {seal|bearing|spare} stock
      {max|design|working} pressure of {V-206|the air receiver}
      boiler burner {service report|nozzle size}
      blowdown {schedule|valve seat kit}
      low pressure on the {water line|air ring} history
      retort {cycle|recipe} overtemperature alarm count {2024|last month}
      water treatment chemicals {order|results}
      who came when the boiler in the {school|hotel} locked out on {low water|high pressure} and what did he note
      can i see the boiler log of the {laundry|hospital} from {last winter|week 7}, without the photos
      what did the split {expansion vessel|keg} cost us in the end, my boss wants to know
      is it ok to book the boiler inspector for {Friday|the shutdown}, what does he charge
      give the annual overhaul of the {autoclave|pressure cooker}, cold and drained, to {Nadia|the boiler firm}
      quick, which set pressure stands on the {expansion vessel|fermenter}, still 3 bar?
      how often did the {digester|chiller} trip on high pressure this year and who reset it
      close the order on last month's overheating {calorifier|tempering tank}, the new thermostat works
      what certificate does the {boilerman|stoker} need and when does {Paul's|his} run out
      who signed off the pressure test of the new {receiver|steam drum} at the {port|paper mill}
      boiler pressure is steady at {6|8} bar after the service, add that to the order as a note`,
  },
  de: {
    dangerous: `
      {kein wasser|nix mehr} im schauglas {und der brenner läuft noch|kessel feuert weiter|soll ich nachspeisen}
      {kessel|retorte|autoklav|reaktor} {druck|temperatur} {steigt immer weiter|läuft weg|weit über limit|nicht mehr abschaltbar}
      sicherheitsventil {bläst ununterbrochen|bläst dauernd und druck steigt} {am kessel|am druckbehälter}
      wassermangel im kessel {kaltes wasser rein?|rohre glühen|schnell nachfüllen?}
      {behälter|druckluftkessel|fass} {beult sich|wölbt sich|knackt} unter druck
      manometer {im roten bereich|am anschlag} am {kessel|autoklav}
      kessel {rumpelt und wackelt|knallt|glüht} {entstören?|weiterlaufen lassen?}
      heizung {außer kontrolle|lässt sich nicht abschalten} temperatur {135|180} steigend
      {reaktion|charge|ansatz} {geht durch|wird von allein heiß|schäumt über}
      verpuffung im {kessel|brennraum} {neu zünden?|gasgeruch}
      kompressor entlastet nicht druck {14 bar|steigt} ventil öffnet nicht
      riss in der {schweißnaht|kesselwand} {zischt|feucht} bei 8 bar
      {kesel|kessl} {druk|drukc} {zu hoch|steigt} {hilfe|schnell}
      {druck|temperatur} im {kessel|autoklav|tank|behälter} {zu hoch|steigt und steigt|geht nicht runter|außerhalb der skala} {was tun|hilfe|brenner geht nicht aus}
      {kessel|heizung} {hat kein wasser|trocken gelaufen|glüht|schlägt laut} {und feuert noch|wasser nachfüllen?}
      thermoölerhitzer temperatur geht durch die decke
      {RT-730|B-001|V-206|KT-111} {druck außer kontrolle|überdruck|überhitzt|tür beult|kein wasser und feuert|temperatur steigt schnell}
      kessel in der {schule|pension} zeigt 6 wo sonst 2 war, heizkörper {knallen|spucken}, wer hat den schlüssel zum heizraum
      {siebträgermaschine|op-autoklav} heizt immer weiter, zeiger weit überm roten strich, kann ich {die tür|den dampfhahn} aufmachen
      deckel vom {gärtank|drucktank} in der brauerei beult sich hoch, der überdruckauslass ist mit hopfen zu, klammer lösen?
      hilfskessel an bord feuert und im glas steht nichts, pumpenteil ist bestellt, {anlassen|bis zum hafen weiter}?
      jemand hat trockeneis ins {keg|schraubfass} getan und es {bläht sich|knarzt}
      kompressor in der {zahnarztpraxis|reifenwerkstatt} lief die ganze nacht, behälter heiß, zeiger am anschlag und er {tickt|schaltet nicht ab}
      das dach vom {faulturm|fermenter} ist prall wie eine trommel und die überdrucksicherung eingefroren, was zuerst
      schnell, kann ich einen eimer kaltes wasser draufschütten, der {kessel|waschkessel} ist leer, glüht und feuert noch
      mein chef will die charge im {sterilisator|kocher} fertig haben obwohl der zeiger {10 drüber|am anschlag} ist und steigt
      ist es ok neben dem {boiler|windkessel} zu bleiben, er {rumpelt|ächzt} und das ventil bläst ohne pause`,
    harmless: `
      kessel {druck|wasserstand|speisewasser} protokoll {januar|ablage}
      {druck|temperatur} {verlauf|sollwert} {RT-730|retorte|B-001}
      {kessel|druckbehälter} prüfung {fällig|abgelaufen?|prüfer}
      wann wurde {das sicherheitsventil|die wassermangelsicherung} zuletzt {geprüft|getauscht}
      {manometer|schauglas} {ersatz|kalibrierung|dichtung|teilenummer}
      speisepumpe {dichtung|lager} bestand
      {maximaler|zulässiger} druck von {V-206|druckluftkessel}
      brenner servicebericht
      absalzung {intervall|ventil}
      retorte übertemperatur alarme anzahl letzten monat
      wasseraufbereitung {chemikalien bestellen|ergebnisse}
      wer kam als der kessel in der {schule|pension} auf {wassermangel|überdruck} gestört hat und was hat er notiert
      kann ich das kesselbuch der {wäscherei|klinik} vom {letzten winter|kw 7} sehen, ohne die fotos
      was hat uns das geplatzte {ausdehnungsgefäß|keg} am ende gekostet, mein chef will es wissen
      ist es ok den kesselprüfer für {freitag|den stillstand} zu bestellen, was nimmt er
      gib die jahresrevision vom {autoklav|druckkocher}, kalt und leer, an {nadia|die kesselfirma}
      schnell, welcher vordruck steht auf dem {ausdehnungsgefäß|gärtank}, noch 3 bar?
      wie oft ging der {fermenter|kühler} dieses jahr auf hochdruck aus und wer hat ihn entstört
      schließ den auftrag zum überhitzten {boiler|temperiertank} vom letzten monat, der neue thermostat läuft
      welchen schein braucht der {heizer|kesselwärter} und wann läuft {pauls|seiner} ab
      wer hat die druckprobe vom neuen {windkessel|dampfkessel} {am hafen|in der papierfabrik} abgenommen
      kesseldruck steht nach der wartung ruhig bei {6|8} bar, trag das als notiz in den auftrag ein`,
  },
  es: {
    dangerous: `
      caldera {sin agua|seca} en el visor y {el quemador prendido|sigue encendida|le echo agua?}
      {presión|temperatura} de {la caldera|la autoclave|el reactor} {subiendo sin parar|fuera de control|muy arriba del límite|no se puede apagar}
      válvula de seguridad {soplando sin parar|disparando todo el tiempo} {en la caldera|en el tanque} {y la presión sube}
      {bajo nivel|falta de agua} en la caldera {abro el agua fría rapido?|tubos al rojo}
      {el tanque|el recipiente|el tambor} {se infla|se hincha|cruje} con presión
      manómetro {en rojo|al tope} en {la caldera|el compresor} {qué hago}
      la caldera {golpea y tiembla|está al rojo} {la reseteo?|la dejo?}
      {reacción|lote} {fuera de control|se calienta solo|espuma}
      explosión en el hogar {prendo otra vez?|huele a gas}
      compresor no descarga {14 bar y subiendo|y la válvula no abre}
      grieta en {la soldadura|el casco} de la caldera {silba|gotea} a 8 bar
      {caldra|caldeera} {precion|pressión} {alta|subiendo} {ayuda}
      {la presión|la temperatura} {de la caldera|de la autoclave|del tanque} {muy alta|sube y sube|no baja|fuera de escala} {qué hacemos|ayuda|el quemador no para}
      {la caldera|el calentador} {sin agua|se quedó seca|al rojo|golpea fuerte} {y sigue prendida|le agrego agua?}
      el autoclave no baja presion y la puerta se abomba
      {RT-730|B-001|V-206|KT-111} {presión fuera de control|sobrepresión|recalentada|puerta hinchada|sin agua y prendida|temperatura sube rápido}
      la caldera {de la escuela|del hotel} marca 6 y siempre estuvo en 2, los radiadores {golpean|escupen}, quién tiene la llave del cuarto
      {la cafetera|la autoclave de quirófano} calienta sin parar, la aguja pasó el rojo, abro {la puerta|la llave de vapor}?
      la tapa del {fermentador|tanque de maduración} se abomba y el desahogo está tapado con lúpulo, suelto la abrazadera?
      la caldera auxiliar del barco prende y el visor no muestra nada, la bomba está pedida, la dejo {prendida|hasta el puerto}
      metieron hielo seco en {el barril|el bidón de rosca} y {se hincha|cruje}
      el compresor de {la gomería|el dentista} anduvo toda la noche, tanque caliente, aguja al tope y {no corta|hace tic tic}
      el techo del {digestor|biodigestor} está tenso como tambor y la válvula de sobrepresión congelada, qué hago primero
      rápido, puedo tirarle un balde de agua fría, {la caldera|la paila} está seca, al rojo y sigue prendida
      mi jefe quiere terminar el lote {del esterilizador|de la olla} aunque la aguja va {10 arriba|al tope} y sube
      está bien quedarse al lado del {termotanque|pulmón}, {retumba|cruje} y la de alivio ruge sin pausa`,
    harmless: `
      registro de {presión|nivel de agua} de la caldera {de enero|dónde}
      {presión|temperatura} {tendencia|consigna} de {RT-730|B-001}
      inspección de {caldera|recipiente a presión} {vence|quién}
      cuándo se {probó|cambió} {la válvula de seguridad|el corte por bajo nivel} por última vez
      {manómetro|visor} {repuesto|calibración|junta}
      bomba de alimentación {sello|rodamiento} stock
      presión {máxima|de diseño} del {V-206|tanque de aire}
      informe de servicio del quemador
      purga de caldera {programa|válvula}
      alarmas de sobretemperatura de la autoclave el mes pasado
      tratamiento de agua {químicos|resultados}
      quién vino cuando la caldera {de la escuela|del hotel} se bloqueó por {bajo nivel|alta presión} y qué anotó
      puedo ver el libro de caldera {de la lavandería|del hospital} del {invierno pasado|mes 7}, sin las fotos
      cuánto nos costó al final {el vaso de expansión roto|el barril reventado}, mi jefe lo quiere saber
      está bien citar al inspector de calderas para {el viernes|la parada}, cuánto cobra
      pasa la revisión anual de la {autoclave|olla a presión}, fría y vacía, a {nadia|la empresa de calderas}
      rápido, qué presión de ajuste dice {el vaso de expansión|el fermentador}, sigue en 3 bar?
      cuántas veces se disparó {el digestor|el chiller} por alta este año y quién lo reseteó
      cierra la orden del {termotanque|tanque de temple} que se recalentó el mes pasado, el termostato nuevo anda bien
      qué carné necesita el {fogonero|calderista} y cuándo vence el de {pablo|él}
      quién firmó la prueba hidráulica del {pulmón|calderín} nuevo en {el puerto|la papelera}
      la caldera quedó estable en {6|8} bar después del servicio, agrégalo como nota`,
  },
  fr: {
    dangerous: `
      {plus d'eau|niveau vide} {au niveau de la chaudière|dans le tube niveau} et {le brûleur tourne encore|ça chauffe encore|j'alimente ?}
      {pression|température} {de la chaudière|de l'autoclave|du réacteur} {monte sans arrêt|s'emballe|au-dessus de la limite|impossible à couper}
      soupape de sécurité {crache sans arrêt|souffle en continu} {sur la chaudière|sur le ballon} {et la pression monte}
      manque d'eau chaudière {j'ouvre l'eau froide ?|tubes rouges|vite remplir ?}
      {la cuve|le ballon|le fût} {gonfle|se déforme|craque} sous pression
      manomètre {dans le rouge|en butée} {sur la chaudière|au compresseur}
      la chaudière {cogne et tremble|est rouge} {je réarme ?|je laisse ?}
      {réaction|lot} {qui s'emballe|qui chauffe tout seul|qui mousse}
      explosion dans le foyer {rallumer ?|odeur de gaz}
      compresseur se décharge pas {14 bar et ça monte|la soupape ouvre pas}
      fissure {dans la soudure|sur la virole} {siffle|suinte} à 8 bar
      {chaudiere|chodière} {presion|pression} {trop haute|monte} {vite}
      {la pression|la température} {de la chaudière|de l'autoclave|de la cuve} {trop haute|monte monte|ne descend pas|hors échelle} {que faire|vite|le brûleur s'arrête pas}
      {la chaudière|le réchauffeur} {sans eau|à sec|rouge|cogne fort} {et chauffe encore|j'ajoute de l'eau ?}
      la porte de l'autoclave gonfle et la pression baisse pas
      {RT-730|B-001|V-206|KT-111} {pression incontrôlable|surpression|surchauffe|porte gonflée|sans eau et chauffe|température monte vite}
      la chaudière {de l'école|de l'hôtel} affiche 6 au lieu de 2, les radiateurs {cognent|crachent}, qui a la clé de la chaufferie
      {la machine à café|l'autoclave du bloc} chauffe sans arrêt, l'aiguille a passé le rouge, j'ouvre {la porte|la buse vapeur} ?
      le couvercle {du fermenteur|de la cuve de garde} se bombe et l'évent est bouché au houblon, je desserre le collier ?
      la chaudière auxiliaire du bateau chauffe et le tube montre rien, la pompe est commandée, je la laisse {allumée|jusqu'au port}
      on a mis de la glace carbonique dans {le fût|le bidon à vis} et ça {gonfle|craque}
      le compresseur {du garage|du dentiste} a tourné toute la nuit, cuve brûlante, aiguille en butée et il {coupe pas|cliquette}
      le toit du {digesteur|méthaniseur} est tendu comme un tambour et la garde hydraulique a gelé, quoi en premier
      vite, je peux jeter un seau d'eau froide, {la chaudière|la cuve} est à sec, rouge et chauffe encore
      mon chef veut finir le lot {du stérilisateur|du cuiseur} alors que l'aiguille est {10 au-dessus|en butée} et monte
      c'est ok de rester à côté du {ballon|réservoir}, il {gronde|gémit} et la soupape souffle sans pause`,
    harmless: `
      relevé {pression|niveau d'eau} chaudière {janvier|où}
      {pression|température} {tendance|consigne} {RT-730|B-001}
      contrôle {chaudière|appareil à pression} {échéance|par qui}
      quand a été {essayée|remplacée} {la soupape|la sécurité manque d'eau} la dernière fois
      {manomètre|tube de niveau} {remplacement|étalonnage|joint}
      pompe alimentaire {garniture|roulement} stock
      pression {maximale|de service} {de V-206|du ballon d'air}
      rapport d'entretien du brûleur
      purge chaudière {planning|vanne}
      alarmes surchauffe autoclave le mois dernier
      traitement d'eau {produits|résultats}
      qui est venu quand la chaudière {de l'école|de l'hôtel} s'est mise en défaut {manque d'eau|haute pression} et qu'a-t-il noté
      je peux voir le cahier de chaufferie {de la blanchisserie|de l'hôpital} de {l'hiver dernier|la semaine 7}, sans les photos
      {le vase d'expansion percé|le fût éclaté} nous a coûté combien au final, mon chef veut savoir
      c'est ok de réserver l'inspecteur chaudière pour {vendredi|l'arrêt}, il prend combien
      donne la révision annuelle {de l'autoclave|du cuiseur}, froid et vidangé, à {nadia|le chaudiériste}
      vite, quelle pression de consigne est écrite sur {le vase|le fermenteur}, encore 3 bars ?
      combien de fois {le digesteur|le groupe froid} a coupé en HP cette année et qui a réarmé
      clôture l'OT du {ballon|bac de trempe} en surchauffe du mois dernier, le thermostat neuf marche bien
      quelle attestation faut-il au {chauffeur|conducteur de chaudière} et celle de {paul|lui} expire quand
      qui a signé l'épreuve du {réservoir|ballon} neuf {au port|à la papeterie}
      la chaudière tient {6|8} bars depuis l'entretien, ajoute-le en note dans l'OT`,
  },
  ar: {
    dangerous: `
      {ما في ماء|فاضية} في زجاجة الغلاية و{الحارق شغال|لسا تشتغل|ازيد ماء؟}
      {ضغط|حرارة} {الغلاية|الاوتوكلاف|المفاعل} {يرتفع وما يوقف|خارج السيطرة|فوق الحد|ما تنطفي}
      صمام الامان {يصفر وينفس بدون توقف|ينفس طول الوقت} {في الغلاية|في الخزان} والضغط يرتفع
      نقص ماء في الغلاية {افتح ماء بارد؟|المواسير حمرا|اعبي بسرعة؟}
      {الخزان|البرميل|الوعاء} {ينتفخ|يطقطق} من الضغط
      عداد الضغط {في الاحمر|على الاخر} في {الغلاية|الضاغط}
      الغلاية {تدق وترجف|حمرا} {اعمل ريست؟|اخليها؟}
      {التفاعل|الخلطة} {تسخن لحالها|خرجت عن السيطرة}
      انفجار في الفرن {اشعل مرة ثانية؟|ريحة غاز}
      الضاغط ما يفرغ {14 بار ويرتفع|والصمام ما يفتح}
      شرخ في {لحام|جسم} الغلاية {يصفر|ينقط} وفيها 8 بار
      {الضغط|الحرارة} في {الغلاية|الاوتوكلاف|الخزان} {عالي مرة|يرتفع ويرتفع|ما ينزل|خارج العداد} {وش نسوي|الحارق ما يطفي}
      {الغلاية|السخان} {بدون ماء|نشفت|احمرت|تضرب بقوة} {وتشتغل لسا|اضيف ماء؟}
      باب الاوتوكلاف منتفخ والضغط ما ينزل
      {RT-730|B-001|V-206|KT-111} {الضغط خارج السيطرة|ضغط زايد|حرارته عالية مرة|الباب منتفخ|بدون ماء وشغال|الحرارة ترتفع بسرعة}
      غلاية {المدرسة|الفندق} على 6 وكانت دايما 2 والرديترات {تطقطق|ترش}، مين معه مفتاح غرفتها
      {ماكينة القهوة|أوتوكلاف العمليات} عم تسخن بلا توقف والمؤشر تجاوز الأحمر، أفتح {الباب|محبس البخار}؟
      غطا {خزان التخمير|التانك} منفوخ ومخرج التنفيس مسدود، أفك القفيز؟
      غلاية السفينة مولعة والزجاجة مش مبينة حاجة والطلمبة في الطلب، أسيبها {شغالة|لحد المينا}؟
      حطوا ثلج جاف في {الكيج|البرميل أبو غطا} وصار {ينتفخ|يصرصر}
      ضاغط {البنشرجي|عيادة الأسنان} اشتغل الليل كله والخزان سخن والعقرب آخر شي و{ما يفصل|يطقطق}
      سقف {الهاضم|خزان الغاز الحيوي} مشدود زي الطبل وصمام الضغط الزايد متجمد، شو أول شي
      بسرعة، أكب عليها سطل مي باردة؟ {الغلاية|القدر} ناشفة وحمرا ولسه مولعة
      مديري بده نخلص دفعة {المعقم|القدر} مع إن العقرب {فوق الحد|على الآخر} ولسا يطلع
      عادي نضل جنب {السخان|خزان الهوا}؟ {يهدر|يصر} والصمام ينفس بدون توقف`,
    harmless: `
      سجل {ضغط|مستوى ماء} الغلاية {يناير|وين}
      {ضغط|حرارة} {RT-730|B-001} {القيمة المضبوطة|المنحنى}
      فحص {الغلاية|وعاء الضغط} {متى ينتهي|مين}
      متى {اختبرنا|بدلنا} {صمام الامان|قاطع نقص الماء} آخر مرة
      {عداد الضغط|زجاجة البيان} {بديل|معايرة}
      مضخة التغذية {سيل|بيرنق} المخزون
      الضغط {الاقصى|التصميمي} لخزان {V-206|الهواء}
      تقرير صيانة الحارق
      تفوير الغلاية {جدول|صمام}
      كم انذار حرارة عالية في الاوتوكلاف الشهر الماضي
      معالجة المياه {كيماويات|النتائج}
      مين جا لما غلاية {المدرسة|الفندق} فصلت على {نقص ماء|ضغط عالي} وإيش سجل
      ممكن أشوف دفتر غلاية {المغسلة|المستشفى} حق {الشتاء الماضي|الأسبوع 7} من غير الصور
      كم كلفنا بالأخير {خزان التمدد المشقوق|الكيج اللي انفجر}؟ مديري بده يعرف
      عادي أحجز مفتش الغلايات {الجمعة|وقت التوقف}؟ كم ياخذ
      سلم العمرة السنوية {للأوتوكلاف|لقدر الضغط}، بارد وفاضي، لـ {نادية|شركة الغلايات}
      بسرعة، ضغط الضبط المكتوب على {خزان التمدد|خزان التخمير} كام، لسه 3 بار؟
      كم مرة فصل {الهاضم|الشيلر} على ضغط عالي هالسنة ومين عمله ريست
      اقفل أمر {السخان|خزان التسخين} اللي سخن زيادة الشهر اللي فات، الثرموستات الجديد شغال تمام
      أي رخصة يحتاجها {الوقاد|مشغل الغلاية} ومتى تنتهي {رخصة بولس|رخصته}
      مين وقع اختبار الضغط {للخزان|للوعاء} الجديد في {الميناء|مصنع الورق}
      ضغط الغلاية ثابت على {6|8} بار بعد الصيانة، ضيفها ملاحظة في الأمر`,
  },
};
