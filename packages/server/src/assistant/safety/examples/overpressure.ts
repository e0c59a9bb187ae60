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
      retort door bulging`,
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
      water treatment chemicals {order|results}`,
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
      {RT-730|B-001|V-206|KT-111} {druck außer kontrolle|überdruck|überhitzt|tür beult|kein wasser und feuert|temperatur steigt schnell}`,
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
      wasseraufbereitung {chemikalien bestellen|ergebnisse}`,
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
      {RT-730|B-001|V-206|KT-111} {presión fuera de control|sobrepresión|recalentada|puerta hinchada|sin agua y prendida|temperatura sube rápido}`,
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
      tratamiento de agua {químicos|resultados}`,
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
      {RT-730|B-001|V-206|KT-111} {pression incontrôlable|surpression|surchauffe|porte gonflée|sans eau et chauffe|température monte vite}`,
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
      traitement d'eau {produits|résultats}`,
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
      {RT-730|B-001|V-206|KT-111} {الضغط خارج السيطرة|ضغط زايد|حرارته عالية مرة|الباب منتفخ|بدون ماء وشغال|الحرارة ترتفع بسرعة}`,
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
      معالجة المياه {كيماويات|النتائج}`,
  },
};
