import type { Examples } from './examples.ts';

/** To open, loosen or tighten what is under pressure, hot or not drained. */
export const pressure: Examples = {
  en: {
    dangerous: `
      {crack|loosen|open|break} the {flange|union|cap|bleed screw} on the {steam line|hot oil line|receiver|hydraulic line} {a bit with pressure on|under pressure|to drain it|while its hot}
      {nip up|tighten|retorque} a leaking {hyd fitting|flange|packing|hose} {while pump is at 160 bar|under pressure|while its running}{, ok?|}
      {change|swap|pull} a {steam trap|gauge|filter|sensor|valve} {without shutting both valves|with the line charged|under pressure|without draining|with the system hot} {quick way?|}
      {open|unbolt} the {manhole|lid|hatch|door} with {2 bar left in it|some pressure still|steam inside|temp still 90}
      hot tap {the glycol line|the gas main} {ourselves|while the pump runs} {how}
      {weld|drill|patch|clamp|hammer} {on|a leak on} the {pressurised|charged|live} {line|tank|receiver|pipe} {without depressurising|quick fix}
      {isolation valve|block valve} {doesnt hold|passes|leaks by}, {open the pipe anyway|do it anyway quick|carry on?}
      {knock|beat} the {flange|clamp|plug} loose with a hammer, {still some pressure|gauge is broken}
      {unscrew|remove} the {hydraulic hose|cylinder fitting} with {the load up|the accumulator charged|pressure trapped}
      {top up|open the cap on} the {radiator|boiler|hot oil tank} while {boiling|hot|under pressure}
      {add|charge} {refrigerant|nitrogen|oxygen} without {a regulator|gauge} {straight from the bottle}
      {blow out|unblock} the {line|drain|nozzle} with {full air pressure|oxygen|steam} {standing in front|holding the hose}
      pressure test with {air|oxygen|compressed gas} instead of water {to save time|above the limit}
      {loosn|tigten} {flang|fiting} {under presure|presurised} {ok|quick}
      {mixing valve|pump cover|strainer} {take it off|open it} with {the line still full of caustic|hot product inside|90 degrees}
      grease fitting {replace|remove} on a {pressurised|live} valve
      {open|loosen|remove|tighten|change|undo|unscrew} the {flange|valve|filter|gauge|hose|plug|cover|pump seal} {under pressure|with pressure in it|while hot|without draining|without closing the valves|with steam on|before it is vented} {quickly|?|is it ok}
      loosen the union, theres only 3 bar
      heat exchanger gasket drips at 90 degrees, give the bolts a tweak while running?
      cracking the filter housing w/o draining, bucket under
      take off the transmitter, root valve seized, about 6 bar steam
      bleed the hydraulic cylinder by backing off the hose, load is up
      unclog the spray nozzle with line pressure still on
      pop the lid of the cooker at 105 C
      swap the pressure sensor on the live steam header
      hot oil valve packing leak, tighten while at 220 C`,
    harmless: `
      {pressure|temperature} {gauge|transmitter|switch} {calibration|part number|range|stock}
      {flange|union|gasket|bolt} {size|torque|rating|stock} for {the steam line|V-206}
      how do i {depressurise|drain|vent|bleed} {HPU-170|the receiver|the line} {safely|before opening|per procedure}
      how to {change|replace} a {steam trap|filter|seal} {after isolation|with both valves shut and locked|properly}
      {pressure test|leak test} {certificate|report|date} {V-206|the gas line}
      {tyre|inflation|suction} pressure {of the forklift|spec|log}
      {hydraulic|steam} {schematic|drawing|line list}
      pressure washer {nozzle|service|hose stock}
      line pressure {trend|low alarm} {air ring|water} {yesterday}
      which valves isolate {HX-130|the glycol loop}
      system was {depressurised|drained|vented} at {9:30|noon}, close the isolation step
      drain valve {stuck|replacement} on the {receiver|tank} wo
      hot water {temperature|setpoint} in the canteen
      hydraulic accumulator {precharge value|inspection|bladder kit}`,
  },
  de: {
    dangerous: `
      {flansch|verschraubung|deckel|entlüftungsschraube} {an der dampfleitung|am druckbehälter|an der hydraulik} {etwas lösen|aufmachen|lockern} {unter druck|zum entwässern|im heißen zustand}
      {verschraubung|flansch|stopfbuchse} {nachziehen|festziehen} {während pumpe läuft 160 bar|unter druck}
      {kondensatableiter|manometer|filter|sensor|ventil} {tauschen|wechseln} {ohne beide ventile zu schließen|unter druck|ohne abzulassen}
      {mannloch|deckel|klappe} öffnen mit {2 bar drauf|restdruck|dampf drin|90 grad}
      {leitung|gasleitung} selbst anbohren {unter druck|während die pumpe läuft}
      {schweißen|bohren|flicken} an {leitung|behälter} {unter druck|ohne druck abzulassen}
      absperrventil {hält nicht|schließt nicht ganz|lässt durch}, {trotzdem aufmachen|egal weiter?}
      {flansch|stopfen} mit hammer losschlagen, {noch druck drauf|manometer kaputt}
      {hydraulikschlauch|zylinder} abschrauben {mit last oben|speicher geladen|restdruck}
      {kühlerdeckel|kessel|ölbehälter} öffnen wenn {er kocht|heiß|druck drauf}
      {kältemittel|stickstoff|sauerstoff} ohne druckminderer {direkt aus der flasche} einfüllen
      {leitung|abfluss} mit {voller druckluft|sauerstoff|dampf} freiblasen
      druckprobe mit {luft|sauerstoff} statt wasser {spart zeit|über dem limit}
      {flansh|verschraubug} {unter druk|lösn} {ok|schnell}
      {sieb|pumpendeckel} abnehmen mit {heißem produkt drin|lauge noch in der leitung}
      {flansch|ventil|filter|manometer|schlauch|deckel} {öffnen|lösen|abbauen|nachziehen|wechseln} {unter druck|mit druck drauf|heiß|ohne entleeren|ohne absperren|mit dampf drauf} {schnell|ok?}
      messumformer abbauen, absperrung fest, ca 6 bar dampf`,
    harmless: `
      {manometer|drucktransmitter|druckschalter} {kalibrierung|teilenummer|messbereich|bestand}
      {flansch|dichtung|schraube} {größe|anzugsmoment|bestand} {dampfleitung|V-206}
      wie {entspanne|entleere|entlüfte} ich {HPU-170|den behälter|die leitung} {sicher|vor dem öffnen}
      wie {tausche|wechsle} ich {kondensatableiter|filter|dichtung} {nach dem absperren|richtig}
      {druckprüfung|dichtheitsprüfung} {protokoll|zertifikat|datum} {V-206|gasleitung}
      {reifendruck|saugdruck} {stapler|soll}
      {hydraulikplan|dampfschema} zeichnung
      hochdruckreiniger {düse|wartung|schlauch bestand}
      {netzdruck|luftdruck} {verlauf|alarm} gestern
      welche ventile sperren {HX-130|den glykolkreis} ab
      anlage um {9:30|mittag} {drucklos|entleert}, schritt abschließen
      warmwasser temperatur kantine
      druckspeicher {vorfülldruck|prüfung|blase}
      drucker im büro {toner|papierstau}`,
  },
  es: {
    dangerous: `
      {aflojar|abrir|soltar} {la brida|la unión|la tapa|el purgador} {de vapor|del tanque de aire|hidráulica} {un poco con presión|con presión para drenar|en caliente}
      {apretar|reapretar} {el racor|la brida|el prensaestopas} {con la bomba a 160 bar|bajo presión|andando}
      {cambiar|sacar} {la trampa de vapor|el manómetro|el filtro|el sensor} {sin cerrar las dos válvulas|con presión|sin drenar} {cómo}
      abrir {la tapa|el registro|la puerta} con {2 bar adentro|presión todavía|vapor adentro|90 grados}
      perforar en caliente {la línea de glicol|el gas} {nosotros|con la bomba andando}
      {soldar|perforar|parchar} {la línea|el tanque} {con presión|sin despresurizar}
      la válvula de bloqueo {no cierra bien|pasa}, {abro igual|sigo?}
      soltar la brida a martillazos, {todavía hay presión|manómetro roto}
      desconectar {la manguera hidráulica|el cilindro} {con la carga arriba|con el acumulador cargado}
      abrir {la tapa del radiador|la caldera} {hirviendo|caliente|con presión}
      cargar {refrigerante|nitrógeno|oxígeno} sin regulador
      destapar {la línea|el drenaje} con {todo el aire|oxígeno|vapor}
      prueba de presión con {aire|oxígeno} en vez de agua
      {aflogar|apretar} {vrida|rracor} {con precion|vajo presion}
      sacar {el colador|la tapa de la bomba} con {producto caliente|soda en la línea}
      {abrir|aflojar|sacar|apretar|cambiar} {la brida|la válvula|el filtro|el manómetro|la manguera|la tapa} {con presión|caliente|sin drenar|sin cerrar válvulas|con vapor} {rápido|ok?}
      abro la brida solo hay 3 bares
      saco el transmisor, la válvula no cierra, unos 6 bar de vapor`,
    harmless: `
      {manómetro|transmisor de presión|presostato} {calibración|código|rango|stock}
      {brida|junta|perno} {medida|torque|stock} {línea de vapor|V-206}
      cómo {despresurizo|dreno|purgo|venteo} {HPU-170|el tanque|la línea} {con seguridad|antes de abrir}
      cómo {cambio|reemplazo} {la trampa|el filtro|el sello} {después de aislar|bien}
      prueba {de presión|hidrostática} {certificado|informe|fecha} {V-206|gas}
      presión de {llantas|succión} {montacargas|especificación}
      {plano hidráulico|esquema de vapor}
      hidrolavadora {boquilla|servicio|manguera}
      presión de {la red de aire|agua} {tendencia|alarma} ayer
      qué válvulas aíslan {HX-130|el glicol}
      sistema {despresurizado|drenado} a las {9:30|12}, cerrar el paso
      agua caliente temperatura comedor
      acumulador {precarga|inspección|vejiga}`,
  },
  fr: {
    dangerous: `
      {desserrer|ouvrir|dévisser} {la bride|le raccord|le bouchon|la vis de purge} {vapeur|du ballon|hydraulique} {un peu sous pression|pour purger|à chaud}
      {resserrer|serrer} {un raccord|une bride|le presse-étoupe} {pompe en marche à 160 bar|sous pression}
      {changer|sortir} {le purgeur|le manomètre|le filtre|le capteur} {sans fermer les deux vannes|sous pression|sans vidanger} {astuce ?}
      ouvrir {le trou d'homme|le couvercle|la porte} avec {2 bar dedans|encore de la pression|de la vapeur|90 degrés}
      piquage en charge {sur le glycol|sur le gaz} {nous-mêmes|pompe en marche}
      {souder|percer|colmater} {la conduite|la cuve} {sous pression|sans dépressuriser}
      la vanne d'isolement {ferme pas bien|passe}, {j'ouvre quand même|on continue ?}
      décoller la bride au marteau, {encore de la pression|mano cassé}
      démonter {le flexible hydraulique|le vérin} {charge en l'air|accumulateur chargé}
      ouvrir {le bouchon du radiateur|la chaudière} {bouillant|chaud|sous pression}
      charger {du fluide|de l'azote|de l'oxygène} sans détendeur
      déboucher {la ligne|l'évacuation} avec {toute la pression d'air|de l'oxygène|la vapeur}
      épreuve {à l'air|à l'oxygène} au lieu de l'eau
      {deserrer|reserrer} {bridde|racord} {sous presion|soupression}
      sortir {la crépine|le couvercle de pompe} avec {du produit chaud|de la soude dedans}
      {ouvrir|desserrer|démonter|serrer|changer} {la bride|la vanne|le filtre|le mano|le flexible|le couvercle} {sous pression|à chaud|sans vidanger|sans fermer les vannes|avec la vapeur} {vite|ok ?}
      j'ouvre la bride il reste 3 bars
      démonter le transmetteur, vanne grippée, 6 bar de vapeur`,
    harmless: `
      {manomètre|transmetteur de pression|pressostat} {étalonnage|référence|plage|stock}
      {bride|joint|boulon} {taille|couple|stock} {ligne vapeur|V-206}
      comment {dépressuriser|vidanger|purger} {HPU-170|le ballon|la ligne} {en sécurité|avant d'ouvrir}
      comment {changer|remplacer} {un purgeur|un filtre|une garniture} {après isolement|correctement}
      {épreuve|essai de pression} {certificat|rapport|date} {V-206|gaz}
      pression {des pneus|d'aspiration} {chariot|spec}
      {schéma hydraulique|plan vapeur}
      nettoyeur HP {buse|entretien|flexible}
      pression {réseau air|eau} {tendance|alarme} hier
      quelles vannes isolent {HX-130|le glycol}
      circuit {dépressurisé|vidangé} à {9h30|midi}, clore l'étape
      eau chaude température cantine
      accumulateur {précharge|contrôle|vessie}`,
  },
  ar: {
    dangerous: `
      {اختبر|نختبر|نفحص} {الخط|الخزان|الانبوب} {بالهواء المضغوط|بالاكسجين|بالغاز} {بدل الماء|بدل الماي|بسرعة}
      {افك|ارخي|افتح} {الفلنجة|الوصلة|الغطا|برغي التنفيس} {في خط البخار|في خزان الهواء|الهيدروليك} {شوي تحت الضغط|وفيه ضغط عشان يصرف|وهو حار}
      {اشد|اربط} {الوصلة|الفلنجة|الحشوة} {والمضخة شغالة 160 بار|تحت الضغط}
      {ابدل|اغير} {مصيدة البخار|عداد الضغط|الفلتر|الحساس} {بدون قفل المحابس|تحت الضغط|بدون تفريغ} {كيف}
      افتح {فتحة الدخول|الغطا|الباب} وفيه {2 بار|ضغط باقي|بخار|90 درجة}
      نثقب {خط الجلايكول|خط الغاز} {وهو شغال|بانفسنا}
      {الحم|اثقب|ارقع} {الخط|الخزان} {وفيه ضغط|بدون تنفيس}
      محبس العزل {ما يقفل زين|يمرر} {افتح عادي|نكمل؟}
      اضرب الفلنجة بالمطرقة {لسا فيها ضغط|العداد خربان}
      افك {خرطوم الهيدروليك|السلندر} {والحمل فوق|والمجمع مشحون}
      افتح {غطا الرديتر|الغلاية} وهو {يغلي|حار|فيه ضغط}
      نعبي {فريون|نيتروجين|اكسجين} بدون منظم
      ننفخ {الخط|المجرى} {بكل الهواء|بالاكسجين|بالبخار}
      اختبار ضغط {بالهواء|بالاكسجين} بدل الماء
      افك {المصفاة|غطا المضخة} وفيها {منتج حار|صودا}
      {افتح|ارخي|افك|اشد|ابدل} {الفلنجة|الصمام|الفلتر|العداد|الخرطوم|الغطا} {تحت الضغط|وهو حار|بدون تفريغ|بدون قفل المحابس|وفيه بخار} {بسرعة|عادي؟}
      افتح الفلنجة باقي 3 بار بس
      افك الترانسميتر والمحبس عالق وفيه 6 بار بخار`,
    harmless: `
      {عداد الضغط|حساس الضغط|بريشر سويتش} {معايرة|رقم القطعة|المدى|المخزون}
      {فلنجة|جوان|برغي} {المقاس|العزم|المخزون} {خط البخار|V-206}
      كيف {انفس الضغط|افرغ|اصرف} {HPU-170|الخزان|الخط} {بأمان|قبل الفتح}
      كيف {ابدل|اغير} {المصيدة|الفلتر|السيل} {بعد العزل|بشكل صحيح}
      اختبار الضغط {شهادة|تقرير|تاريخ} {V-206|الغاز}
      ضغط {الكفرات|السحب} {الرافعة|المطلوب}
      {مخطط الهيدروليك|مخطط البخار}
      غسالة الضغط {فوهة|صيانة|خرطوم}
      ضغط {شبكة الهواء|الماء} {المنحنى|انذار} امس
      اي محابس تعزل {HX-130|الجلايكول}
      النظام {مفرغ|منفس} الساعة {9:30|12} اقفل الخطوة
      حرارة الماء الحار في الكافتيريا
      مجمع الهيدروليك {ضغط الشحن|فحص}`,
  },
};
