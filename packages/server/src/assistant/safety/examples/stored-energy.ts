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
      press slide is up no block, reaching under quick
      roller shutter came down crooked, i slacken the drum grub screws by hand?
      tipping trailer is up on its ram, no stay bar today, i pop under and {grease the hinge|free the hose}
      fire door closer is still wound, {i pull the arm off|i cut the pin}
      dumbwaiter counterweight swings free, shall i catch it as the cage comes down
      defib opened for a {fuse|battery}, capacitor not bled, finger in anyway?
      baler twine knotter sits under a cocked spring, ill poke it loose with a screwdriver
      punch is at the top, no wedge to hand, i reach in and take the slug out?
      solar battery rack swells, push it back in and {top up the charge|let it run}
      the trampoline frame of the {vibrating screen|shaker} is stretched, saw through one rope to get it off?
      garage says the suspension coil can be taken out with two straps instead of a compressor, shall i try?
      dam gate hangs on its chain, we knock the {dog|pawl} out and see`,
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
      energy {meter|consumption|report} of {line 2|K-201}
      is it ok to close the dam gate chain job, gate pinned, load off, chain fitted and tried
      my boss asks which stay bars are missing {on the trailers|in the workshop}, quick list please
      can i still get springs for the old {baler|shaker screen}
      after the shutter accident at the {port|depot}, which company came out
      without the manual, where do i look up the precharge of the {crane|wind turbine} accumulator
      we let the counterweight down on its stops before the work, log {one hour|ninety minutes}
      where did the snapped {door spring|shutter spring} end up, scrap or office
      budget line for the {capacitor bank|accumulator bladders} this year
      tipper {dropped|came down} by itself in {2022|august}, copy of the investigation please
      caretaker takes the fire door closers on floor two, update the job
      still waiting for defib {batteries|pads}, who ordered them and when`,
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
      {feder|druckspeicher|kondensator|gasfeder|spanner|batterie} {öffnen|anfassen|ausbauen|lösen} {unter spannung|noch geladen|ohne entlasten|von hand} {schnell|ok?}
      rolltor hängt schief, ich lös die madenschrauben der trommel von hand?
      anhänger steht hochgekippt, stützstange ist heute nicht da, ich schlupf drunter und {schmier das scharnier|mach den schlauch los}
      der türschließer steht noch unter zug, {ich zieh den arm ab|ich zwick den stift durch}
      gegengewicht vom speiseaufzug pendelt frei, soll ichs auffangen wenn der korb runterkommt
      defibrillator offen wegen {sicherung|akku}, kondensator nicht entladen, finger trotzdem rein?
      der knoter der presse hängt an einer gespannten feder, ich stochers mit dem schraubendreher los
      stempel steht oben, kein keil zur hand, ich lang rein und nehm den butzen raus?
      solarspeicher bläht sich, zurückschieben und {weiter laden|laufen lassen}
      siebrahmen am {schwingsieb|rüttler} steht unter zug, ein seil durchsägen damit er runtergeht?
      laut werkstatt geht die fahrwerksfeder auch mit zwei gurten statt spanner raus, soll ichs probieren?
      wehrklappe hängt an der kette, wir schlagen {die klinke|den sperrhaken} raus und schauen`,
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
      energie {zähler|verbrauch|bericht} {linie 2|K-201}
      kann ich die kette der wehrklappe schließen, klappe verbolzt, last weg, kette drin und erprobt
      chef fragt welche stützstangen {an den anhängern|in der werkstatt} fehlen, kurze liste bitte
      kriege ich noch federn für {die alte presse|das alte schwingsieb}
      nach dem rolltorunfall im {hafen|depot}, welche firma war da
      ohne handbuch, wo finde ich den vorfülldruck vom speicher {am kran|am windrad}
      gegengewicht vor der arbeit auf die anschläge abgelassen, {eine stunde|neunzig minuten} buchen
      wo ist die gebrochene {torfeder|rolltorfeder} hingekommen, schrott oder büro
      budgetposten für {kondensatoren|speicherblasen} in diesem jahr
      kipper kam {2022|im august} von selbst herunter, kopie der untersuchung bitte
      hausmeister übernimmt die türschließer im zweiten stock, auftrag ändern
      warte noch auf {akkus|elektroden} vom defibrillator, wer hat sie wann bestellt`,
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
      {abrir|tocar|sacar|soltar} {el resorte|el acumulador|el capacitor|el tensor|la batería} {con tensión|cargado|sin liberar|a mano} {rápido|ok?}
      la cortina metálica bajó torcida, aflojo los prisioneros del tambor con la mano?
      el volquete está arriba con el cilindro, hoy no hay barra de apoyo, me cuelo abajo y {engraso la bisagra|suelto la manguera}
      el cierrapuertas sigue con tensión, {le arranco el brazo|corto el pasador}
      el contrapeso del montaplatos se balancea suelto, lo atajo cuando baje la jaula?
      desfibrilador abierto por {un fusible|la pila}, el capacitor sin descargar, meto el dedo igual?
      el anudador de la enfardadora quedó con el resorte armado, lo pincho con el destornillador
      el punzón está arriba, no tengo cuña, meto la mano y saco el recorte?
      la batería solar se hincha, la empujo a su lugar y {sigo cargando|la dejo andar}
      el bastidor {de la zaranda|del vibrador} está estirado, corto una cuerda con sierra para sacarlo?
      en el taller dicen que el espiral sale con dos correas sin el compresor, pruebo?
      la compuerta de la presa cuelga de la cadena, sacamos {el trinquete|la uña} a golpes y vemos`,
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
      energía {medidor|consumo|informe} {línea 2|K-201}
      puedo cerrar lo de la cadena de la compuerta, trabada, sin carga, cadena puesta y probada
      el jefe pregunta qué barras de apoyo faltan {en los remolques|en el taller}, lista corta
      todavía se consiguen resortes para {la enfardadora vieja|la zaranda vieja}?
      después del accidente con la cortina en {el puerto|el depósito}, qué empresa vino
      sin el manual, dónde veo la precarga del acumulador {de la grúa|del aerogenerador}
      bajamos el contrapeso a sus topes antes del trabajo, carga {una hora|noventa minutos}
      dónde fue a parar el resorte partido {del portón|de la cortina}, chatarra u oficina
      partida del presupuesto para {capacitores|vejigas de acumulador} este año
      el volquete bajó solo {en 2022|en agosto}, copia de la investigación por favor
      el conserje toma los cierrapuertas del segundo piso, actualiza la orden
      sigo esperando {las pilas|los parches} del desfibrilador, quién los pidió y cuándo`,
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
      {ouvrir|toucher|démonter|lâcher} {le ressort|l'accumulateur|le condensateur|le tendeur|la batterie} {sous tension|chargé|sans détendre|à la main} {vite|ok ?}
      le rideau métallique est descendu de travers, je desserre les vis du tambour à la main ?
      la remorque est levée sur le vérin, pas de béquille aujourd'hui, je me faufile dessous pour {graisser la charnière|libérer le flexible}
      le ferme-porte est encore armé, {j'arrache le bras|je coupe la goupille}
      le contrepoids du monte-plats se balance, je le rattrape quand la cage descend ?
      défibrillateur ouvert pour {un fusible|la pile}, condensateur pas vidé, je mets le doigt quand même ?
      le noueur de la presse est resté sur ressort armé, je le décoince au tournevis
      le poinçon est en haut, pas de cale sous la main, je passe la main et je sors la débouchure ?
      la batterie solaire gonfle, je la repousse et {on continue la charge|on la laisse tourner}
      le cadre {du crible|du vibreur} est sous tension, je scie une corde pour le sortir ?
      au garage ils disent que le ressort de suspension sort avec deux sangles sans compresseur, j'essaie ?
      la vanne du barrage pend à sa chaîne, on chasse {le cliquet|le linguet d'arrêt} au marteau et on voit`,
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
      énergie {compteur|consommation|rapport} {ligne 2|K-201}
      je peux clore la chaîne de la vanne, vanne brochée, charge retirée, chaîne montée et essayée
      le chef demande quelles béquilles manquent {sur les remorques|à l'atelier}, petite liste svp
      on trouve encore des ressorts pour {la vieille presse à balles|le vieux crible} ?
      après l'accident du rideau {au port|au dépôt}, quelle entreprise est venue
      sans la notice, où trouver la précharge de l'accumulateur {de la grue|de l'éolienne}
      contrepoids descendu sur ses butées avant le travail, saisir {une heure|une heure et demie}
      où est passé le ressort cassé {de la porte|du rideau}, ferraille ou bureau
      ligne de budget pour {les condensateurs|les vessies d'accumulateur} cette année
      la benne est redescendue seule {en 2022|en août}, copie de l'enquête svp
      le gardien prend les ferme-portes du deuxième, mets l'OT à jour
      j'attends toujours {les piles|les électrodes} du défibrillateur, qui a commandé et quand`,
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
      {افتح|المس|افك|ارخي} {الزنبرك|المجمع|المكثف|الشداد|البطارية} {وهو مشدود|مشحون|بدون تفريغ|باليد} {بسرعة|عادي؟}
      باب الرول نزل معووج، ارخي براغي الطنبورة بيدي؟
      المقطورة القلابة مرفوعة والسيخ الداعم مش موجود النهارده، هنزل تحتها {اشحم المفصلة|افك الخرطوم}
      ذراع غلاق الباب لسا مشدود، {اخلعه|اقص البنز}
      ثقل مصعد الاكل يتأرجح، امسكه بيدي لما ينزل القفص؟
      جهاز الصدمات مفتوح عشان {فيوز|بطارية} والمكثف مو مفرغ، احط اصبعي عادي؟
      عقادة الكباسة واقفة على زنبرك معبا، بنكشها بالمفك
      السنبك فوق ومفيش خابور، امد ايدي اشيل الرايش؟
      بطارية الطاقة الشمسية نافخة، ندفعها مكانها و{نكمل شحن|نخليها تخدم}
      اطار {الغربال|الهزاز} مشدود، انشر حبل واحد عشان يطلع؟
      بالكراج قالوا سوستة العجل بتطلع بحزامين بلا كباس، جرب؟
      بوابة السد معلقة بالجنزير، نضرب {السقاطة|المسمار} ونشوف`,
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
      الطاقة {عداد|استهلاك|تقرير} {الخط 2|K-201}
      اقفل شغل جنزير بوابة السد؟ البوابة مثبتة والحمل مرفوع والجنزير تركب وتجرب
      المدير يسأل اي اسياخ دعم ناقصة {بالمقطورات|بالورشة} قائمة قصيرة
      لسا بنلاقي زنبركات {للكباسة القديمة|للغربال القديم}؟
      بعد حادث باب الرول في {الميناء|المستودع} اي شركة حضرت
      بدون الكتيب وين احصل ضغط شحن مجمع {الكرين|التوربينة}
      نزلنا الثقل على المصدات قبل الشغل، سجل {ساعة|تسعين دقيقة}
      وين راح {زنبرك الباب|زنبرك الرول} المكسور سكراب ولا بالمكتب
      بند الميزانية {للمكثفات|لاكياس المجمعات} هالسنة
      القلاب نزل لحاله {في 2022|في اغسطس} نسخة من التحقيق لو سمحت
      الحارس يستلم غلاقات ابواب الدور الثاني عدل الامر
      لسا ناطر {بطاريات|لزقات} جهاز الصدمات، مين طلبها وايمتى`,
  },
};
