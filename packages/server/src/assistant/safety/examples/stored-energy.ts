import type { Examples } from './examples.ts';

/** Springs, accumulators, capacitors, batteries, raised or inflated parts: energy that is stored. */
export const storedEnergy: Examples = {
  en: {
    dangerous: `
      {cut|unbolt|release|take out} the {spring|torsion spring|garage door spring|coil spring} {under tension|without a tool|while its compressed}
      {remove|open|unscrew} the {accumulator|gas spring|bladder} with {the charge still in|pressure in it|nitrogen inside}
      {touch|open|work on} the {capacitor bank|vfd|ups} {right after switching off|without waiting|while still charged}
      {put|reach|climb} {my head|my arm} under the {raised ram|press slide|tipper|counterweight} {only held by hydraulics|without blocking it}
      {jump|boost|charge} a {frozen|swollen|cracked|shorted} battery {ok?|quick}
      {lay|put|leave} a {spanner|wrench|tool} across the {battery terminals|battery bank}
      {charge|mix} {lithium|lead acid} batteries {with the wrong charger|in the closed room|with the vent caps glued}
      {inflate|pump up} the {split rim|truck tyre|damaged tyre} without {a cage|a restraint} 
      {weld|heat|cut} on a {wheel rim|tyre|shock absorber|gas strut} {with tyre on|still charged}
      loosen the {belt tensioner|chain|wire rope|winch} {with load on it|under tension}
      {pin|lock|block} for the {press ram|lift|gate} {missing|lost}, {work below anyway|hydraulics will hold}
      {open|puncture|crush} the {aerosol|gas cartridge|lithium cell} {to empty it|to see inside}
      {sping|acumulator} {remov|open} {presure still in|under tenshun}
      flywheel still {spinning|coasting}, {grab it|start the work|open the guard}
      {open|touch|remove|take apart|release} the {spring|accumulator|capacitor|gas strut|tensioner|battery|counterweight} {while loaded|still charged|under tension|without releasing it|by hand} {quick|ok?}
      cut the banding on the coil, its under tension, how to stand
      press slide is up no block, reaching under quick`,
    harmless: `
      {spring|gas spring|torsion spring|valve spring} {part number|stock|rate|price|length}
      accumulator {precharge pressure|bladder kit|inspection|charging kit}
      {capacitor|ups|battery} {part|replacement|test|capacity|order}
      how long must i wait after switching off the {vfd|ups} per manual
      {forklift|starter|ups} battery {age|water|replacement date|dead cost}
      how to {release|discharge|block} {the stored energy|the spring tension|the accumulator} {safely|per loto procedure}
      {counterweight|ram|tensioner} {drawing|inspection|bearing}
      tyre {change|pressure|order} {yard truck|loader}
      spring {cleaning|shutdown|maintenance} {plan|date}
      battery room {eyewash|ventilation|inspection}
      charger {fault|plug|part number} forklift {1|2}
      stored {procedure|documents|spare parts} where
      energy {meter|consumption|report} of {line 2|K-201}`,
  },
  de: {
    dangerous: `
      {feder|torsionsfeder|torfeder} {unter spannung|vorgespannt} {ausbauen|durchschneiden|lösen} {ohne werkzeug|schnell}
      {druckspeicher|gasfeder} {öffnen|abschrauben} {mit druck drin|noch geladen}
      {kondensatoren|umrichter|usv} {gleich nach dem abschalten|ohne zu warten|noch geladen} {anfassen|öffnen}
      {kopf|arm} unter {den pressenstößel|den hochgefahrenen kipper|das gegengewicht} {nur von der hydraulik gehalten|ohne abstützung}
      {gefrorene|aufgeblähte|kaputte} batterie {laden|überbrücken|starthilfe}
      {schlüssel|werkzeug} auf die batteriepole legen
      batterien {mit falschem ladegerät|im geschlossenen raum} laden
      {reifen|sprengringfelge} ohne käfig aufpumpen
      an {felge|stoßdämpfer|gasfeder} schweißen {reifen drauf|noch geladen}
      {riemenspanner|kette|winde|seil} unter last lösen
      {sicherungsbolzen|stütze} vom {stößel|hubtisch} fehlt, {trotzdem drunter|hydraulik hält}
      {spraydose|lithiumzelle} {anbohren|öffnen|zerdrücken}
      schwungrad {dreht noch|läuft nach}, {anfassen|haube auf}
      {feder|druckspeicher|kondensator|gasfeder|spanner|batterie} {öffnen|anfassen|ausbauen|lösen} {unter spannung|noch geladen|ohne entlasten|von hand} {schnell|ok?}`,
    harmless: `
      {feder|gasfeder|ventilfeder} {teilenummer|bestand|preis|länge}
      druckspeicher {vorfülldruck|blase|prüfung}
      {kondensator|usv|batterie} {teil|ersatz|test|kapazität}
      wartezeit nach abschalten {umrichter|usv} laut handbuch
      {stapler|starter|usv} batterie {alter|wasser|tausch|kosten}
      wie {entspanne|entlade} ich {gespeicherte energie|die feder|den speicher} {sicher|laut loto}
      {gegengewicht|spanner} {zeichnung|prüfung}
      reifen {wechsel|druck|bestellen} radlader
      batterieraum {augendusche|lüftung|prüfung}
      ladegerät {störung|stecker|teilenummer} stapler {1|2}
      energie {zähler|verbrauch|bericht} {linie 2|K-201}`,
  },
  es: {
    dangerous: `
      {cortar|sacar|soltar} {el resorte|el resorte del portón|el muelle} {con tensión|comprimido} {sin herramienta}
      {abrir|desmontar} {el acumulador|el resorte de gas} con {presión adentro|carga}
      {tocar|abrir} {los capacitores|el variador|la ups} {recién apagado|sin esperar|cargados}
      meter {la cabeza|el brazo} bajo {el martillo|el pisón|la tolva levantada} {sostenido solo por hidráulica|sin trabar}
      {cargar|pasar corriente a} una batería {congelada|hinchada|rajada}
      apoyar {una llave|herramienta} sobre los bornes de la batería
      cargar baterías {con otro cargador|en cuarto cerrado}
      inflar {la llanta|aro partido} sin jaula
      soldar {el aro|el amortiguador} {con la llanta puesta|cargado}
      soltar {el tensor|la cadena|el malacate} con carga
      {el pasador|la traba} del pistón {se perdió|falta}, {trabajo abajo igual}
      {perforar|abrir|aplastar} {un aerosol|una celda de litio}
      el volante {sigue girando}, {lo agarro|abro la guarda}
      {abrir|tocar|sacar|soltar} {el resorte|el acumulador|el capacitor|el tensor|la batería} {con tensión|cargado|sin liberar|a mano} {rápido|ok?}`,
    harmless: `
      {resorte|resorte de gas} {código|stock|precio|largo}
      acumulador {precarga|vejiga|inspección}
      {capacitor|ups|batería} {repuesto|cambio|prueba|capacidad}
      cuánto espero después de apagar {el variador|la ups} según manual
      batería {del montacargas|de arranque} {edad|agua|cambio|costo}
      cómo {libero|descargo} {la energía almacenada|el resorte|el acumulador} {con seguridad|según loto}
      {contrapeso|tensor} {plano|inspección}
      llantas {cambio|presión|pedido} cargador
      sala de baterías {lavaojos|ventilación|inspección}
      cargador {falla|enchufe|código} montacargas {1|2}
      energía {medidor|consumo|informe} {línea 2|K-201}`,
  },
  fr: {
    dangerous: `
      {couper|démonter|lâcher} {le ressort|le ressort de porte} {sous tension|comprimé} {sans outil}
      {ouvrir|démonter} {l'accumulateur|le vérin à gaz} {sous pression|encore chargé}
      {toucher|ouvrir} {les condensateurs|le variateur|l'onduleur} {juste après coupure|sans attendre|chargés}
      passer {la tête|le bras} sous {le coulisseau|la benne levée|le contrepoids} {tenu que par l'hydraulique|sans cale}
      {charger|démarrer avec} une batterie {gelée|gonflée|fendue}
      poser {une clé|un outil} sur les bornes de batterie
      charger les batteries {avec le mauvais chargeur|local fermé}
      gonfler {le pneu|la jante fendue} sans cage
      souder {la jante|l'amortisseur} {pneu monté|chargé}
      desserrer {le tendeur|la chaîne|le treuil} sous charge
      {la broche|la béquille} du coulisseau {perdue|manque}, {je bosse dessous quand même}
      {percer|ouvrir|écraser} {un aérosol|une cellule lithium}
      le volant {tourne encore}, {je l'attrape|j'ouvre le carter}
      {ouvrir|toucher|démonter|lâcher} {le ressort|l'accumulateur|le condensateur|le tendeur|la batterie} {sous tension|chargé|sans détendre|à la main} {vite|ok ?}`,
    harmless: `
      {ressort|vérin à gaz} {référence|stock|prix|longueur}
      accumulateur {précharge|vessie|contrôle}
      {condensateur|onduleur|batterie} {pièce|remplacement|test|capacité}
      temps d'attente après coupure {variateur|onduleur} selon notice
      batterie {chariot|démarrage} {âge|eau|remplacement|coût}
      comment {libérer|décharger} {l'énergie stockée|le ressort|l'accumulateur} {en sécurité|selon consignation}
      {contrepoids|tendeur} {plan|contrôle}
      pneus {changement|pression|commande} chargeuse
      local batteries {douche oculaire|ventilation|contrôle}
      chargeur {défaut|prise|référence} chariot {1|2}
      énergie {compteur|consommation|rapport} {ligne 2|K-201}`,
  },
  ar: {
    dangerous: `
      {اقص|افك|اطلع} {الزنبرك|زنبرك الباب|النابض} {وهو مشدود|مضغوط} {بدون عدة}
      {افتح|افك} {المجمع|ياي الغاز} و{فيه ضغط|مشحون}
      {المس|افتح} {المكثفات|الانفرتر|ups} {بعد الفصل على طول|بدون انتظار|مشحونة}
      ادخل {راسي|ذراعي} تحت {المكبس المرفوع|القلاب|الثقل} {ماسكه الهيدروليك بس|بدون دعامة}
      {اشحن|اعمل اشتراك} بطارية {منتفخة|متجمدة|مكسورة}
      احط {مفتاح|عدة} على اقطاب البطارية
      نشحن البطاريات {بشاحن غلط|في غرفة مقفولة}
      ننفخ {الكفر|الجنط} بدون قفص
      الحم {الجنط|المساعد} {والكفر مركب|مشحون}
      ارخي {الشداد|الجنزير|الونش} وعليه حمل
      {بنز|دعامة} المكبس {ضايع|ناقص} {اشتغل تحته عادي}
      {اثقب|افتح} {علبة بخاخ|خلية ليثيوم}
      الحدافة {لسا تدور} {امسكها|افتح الغطا}
      {افتح|المس|افك|ارخي} {الزنبرك|المجمع|المكثف|الشداد|البطارية} {وهو مشدود|مشحون|بدون تفريغ|باليد} {بسرعة|عادي؟}`,
    harmless: `
      {زنبرك|ياي غاز} {رقم القطعة|المخزون|السعر|الطول}
      مجمع {ضغط الشحن|الكيس|فحص}
      {مكثف|ups|بطارية} {قطعة|تبديل|اختبار|السعة}
      كم انتظر بعد فصل {الانفرتر|ups} حسب الكتيب
      بطارية {الرافعة|التشغيل} {العمر|ماء|تبديل|تكلفة}
      كيف {افرغ|احرر} {الطاقة المخزنة|الزنبرك|المجمع} {بأمان|حسب العزل}
      {الثقل|الشداد} {مخطط|فحص}
      كفرات {تغيير|ضغط|طلب} الشيول
      غرفة البطاريات {مغسلة عيون|تهوية|فحص}
      شاحن {عطل|فيش|رقم القطعة} الرافعة {1|2}
      الطاقة {عداد|استهلاك|تقرير} {الخط 2|K-201}`,
  },
};
