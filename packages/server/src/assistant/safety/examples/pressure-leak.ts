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
      hose exploded on HPU-170, oil mist`,
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
      sprinkler pipe corrosion report`,
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
      {HPU-170|B-001|HX-130|V-206|KT-111|HM-140} {schlauch geplatzt|bläst dampf|spritzt öl|leitung explodiert|heißwasserstrahl|dichtung raus überall dampf}`,
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
      kondensatableiter undicht liste`,
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
      {HPU-170|B-001|HX-130|V-206|KT-111|HM-140} {manguera reventada|soplando vapor|tira aceite|línea explotó|chorro de agua caliente|junta reventada}`,
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
      trampas de vapor con fuga lista`,
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
      {HPU-170|B-001|HX-130|V-206|KT-111|HM-140} {flexible éclaté|crache la vapeur|gicle l'huile|conduite explosée|jet d'eau chaude|joint parti vapeur partout}`,
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
      purgeurs fuyards liste`,
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
      {HPU-170|B-001|HX-130|V-206|KT-111|HM-140} {خرطومه انفجر|ينفس بخار|يرش زيت|الخط انفجر|ماء حار يندفع|الجوان طار}`,
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
      مصائد البخار المسربة قائمة`,
  },
};
