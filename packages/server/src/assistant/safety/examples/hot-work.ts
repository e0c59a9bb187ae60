import type { Examples } from './examples.ts';

/** Welding, cutting or grinding without permit or near what burns. */
export const hotWork: Examples = {
  en: {
    dangerous: `
      {quick|small|little} {weld|tack|braze|grind} {on the kettle leg|in the warehouse|on the tank}, nobody {on nights to sign hot work|here to sign}, ok to start{?|}
      {hot work|weld|grind} without {a permit|signature|fire watch|an extinguisher} {nobody here at night|its urgent|2 minutes}
      {weld|cut|drill|grind} on {the diesel tank|an empty drum|the fuel line|a barrel that had solvent|the oil tank} {its empty|washed it|ok?}
      {cut|grind|weld} {next to|beside|above} the {solvent store|gas bottles|dust filter|paint|flour silo} {if im quick|no permit needed}
      {use a torch|heat gun|open flame|blowtorch} to {thaw the gas line|free the bolt on the fuel tank|heat the aerosol|dry the dust filter}
      smoke {a cigarette|one} in the {battery room|paint store|gas room}
      {spark|grinder|phone|normal lamp} in {ex zone|zone 1|the dust area|spray booth} {ok for a minute|no atex tool here}
      fire watch {went home|is on break}, {keep welding|finish last seam}
      hot work permit {expired|for yesterday|different place}, {use it anyway|just change the date}
      {disable|isolate|switch off} the {sprinklers|smoke detectors} for welding {without telling anyone|no fire watch}
      {leave|go} right after {welding|cutting} no {fire watch|time to watch}
      use {oxygen|gasoline|petrol} to {clean parts|blow dust|freshen air|start the fire}
      acetylene {over 1.5 bar|without flashback arrestor|bottle lying down} {ok?|use anyway}
      {weldd|grindin|weld} {disel tnk|near solvant} {no permitt|quick}
      {cut|torch} the {refrigerant|ammonia|gas} pipe {without purging|still has some gas}
      plasma cut the {magnesium|aluminium dust} {bin|hopper}
      {weld|grind|cut|solder|torch|braze} {on|near|beside|inside} {the fuel tank|solvents|the dust collector|a used drum|gas lines|insulation|cardboard} {without permit|no fire watch|quickly|ok?}
      tig weld on the bulk diesel tank skid tonight, no one to sign
      torch cut an old oil drum for a bbq
      weld a bracket to the dust duct, filter still full
      cutting torch by the ethanol tote, five minutes tops
      use brake clean then weld right away
      grind next to the flour dust filter
      sawdust is ankle deep under the edger and i only need {ten minutes with the grinder|two tacks}, sweep after?
      roofers left the tar boiler burning next to {the thatch|stacked pallets} and went to lunch, leave it?
      who needs the fire desk, we {braze the fridge pipes|cut the old rails} behind the ward curtain now
      the cutting hose {hisses at the torch|smells of acetylene}, finish the last beam with it
      ship tank was pumped dry of {fuel oil|crude} this morning, no gas free paper yet, burn the hole for the bracket?
      straw all around the baler and the {hitch|pin} has to be welded, mate holds a bucket of water, right?
      can we start the {angle grinder|oxy torch} in the grain elevator leg, dust has not settled but harvest waits
      stage curtain is a metre away, {solder|weld} the hinge anyway before the matinee`,
    harmless: `
      {hot work|welding} {permit form|permit list|permit number|training} {where|for wo 12|who signed}
      {welding|grinding} {rods|wire|discs|machine|helmet} {stock|price|order|service}
      weld {seam|repair|quality} on {the kettle leg|V-206} {report|inspection|history|who did it}
      who is a certified welder
      {cutting disc|gas lens|electrode} {size|part number}
      {acetylene|oxygen|argon} {bottle|cylinder} {rental|order|how many}
      hot work {finished|fire watch done} at {14:00|noon}, close the permit
      how long is the fire watch {required|per procedure}
      paint store {inventory|inspection|ventilation fan}
      {solvent|diesel} {tank|store} {level|inspection|dip}
      welder {inspection|earth clamp} {due|spare}
      atex {inspection|zone drawing|certificate} 
      grinder {brushes|guard part|repair}
      hot {melt|stamp|runner} unit {heater|spares}
      fab shop {hours|orders} this week
      is it ok to close the bracket job, permit signed, area watched for an hour, nothing found
      my boss wants the list of welders with {valid papers|expired papers}, quick
      does Maria still have the welding curtain on her cart
      what is left of the {argon|welding wire} in the ship's store
      can i book {two hours|half a shift} on the rail cutting job, done outside with a fire watch
      when do we get the new {grinder|plasma cutter} back from repair
      without a job number, how do i find the weld report for the {bakery oven|crane beam}
      permit number for the job after which the {lagging smouldered|bin caught light}, i need it for the file
      yearly spend on {outside welders|extraction filters}
      when Pavel is back from leave, book him on the handrail weld
      {scorched cable|burnt tarpaulin} in the welding bay, has the insurer answered
      anything open on Maria's list besides the welding curtain`,
  },
  de: {
    dangerous: `
      {schnell|kurz} was {schweißen|flexen|löten} {im lager|am kesselfuß|am tank} ohne {feuererlaubnis|schein|unterschrift}, {nachtschicht keiner da|eilig}
      {heißarbeit|schweißen|flexen} ohne {erlaubnisschein|brandwache|löscher} {2 minuten|ist dringend}
      {schweißen|schneiden|bohren} am {dieseltank|leeren fass|ölbehälter|lösemittelfass} {ist leer|ausgespült|ok?}
      {flexen|schneiden} neben {lösemittellager|gasflaschen|staubfilter|farblager} {wenn ich schnell bin|ohne schein}
      mit {brenner|heißluft|offener flamme} {gasleitung auftauen|schraube am tank warm machen}
      {rauchen|zigarette} im {batterieraum|farblager|gasraum}
      {flex|handy|normale lampe} in {ex zone|zone 1|staubbereich} {kurz ok}
      brandwache {heim|pause}, {weiterschweißen|letzte naht fertig}
      feuererlaubnis {abgelaufen|von gestern}, {trotzdem nehmen|datum ändern}
      {sprinkler|rauchmelder} fürs schweißen ausschalten {ohne bescheid}
      nach dem schweißen gleich gehen, keine {brandwache|nachschau}
      mit {sauerstoff|benzin} {teile reinigen|abblasen}
      acetylen {ohne rückschlagsicherung|flasche liegend} {ok?}
      {schweisn|flexn} {diseltank|lösmittel} {one schein|schnell}
      {kältemittelleitung|gasleitung} auftrennen {ohne spülen|noch gas drin}
      {schweißen|flexen|schneiden|löten|brennen} {am kraftstofftank|neben lösemittel|am staubfilter|am alten fass|an der gasleitung|neben kartons} {ohne schein|ohne brandwache|schnell|ok?}
      halterung an den staubkanal schweißen, filter noch voll
      sägemehl liegt knöchelhoch unterm gatter und ich brauch bloß {zehn minuten mit der flex|zwei heftpunkte}, kehren danach?
      dachdecker haben den bitumenkocher brennend neben {dem reetdach|den paletten} stehen lassen und sind essen, so lassen?
      feuerwache anrufen spar ich mir, wir {löten die kälterohre|brennen die alten schienen} jetzt hinterm vorhang auf station
      der schneidschlauch {zischt am brenner|riecht nach acetylen}, letzten träger noch damit fertig
      schiffstank wurde morgens vom {schweröl|rohöl} leergepumpt, gasfrei zeugnis fehlt noch, loch für die halterung brennen?
      rundum stroh und die {deichsel|kupplung} der presse muss geschweißt werden, kollege steht mit einem eimer wasser da, reicht?
      können wir {die flex|den schneidbrenner} im getreideelevator anwerfen, der staub steht noch aber die ernte wartet
      bühnenvorhang hängt einen meter daneben, scharnier trotzdem {schweißen|hartlöten} vor der vorstellung`,
    harmless: `
      {heißarbeiten|schweiß} {erlaubnisschein|formular|nummer|schulung} {wo|auftrag 12|wer unterschrieben}
      {schweiß|schleif} {elektroden|draht|scheiben|gerät|helm} {bestand|preis|bestellen|wartung}
      schweißnaht {kesselfuß|V-206} {prüfbericht|historie|wer}
      wer ist geprüfter schweißer
      {trennscheibe|elektrode} {größe|teilenummer}
      {acetylen|sauerstoff|argon} flasche {miete|bestellen|anzahl}
      heißarbeit um {14:00|mittag} beendet, schein schließen
      wie lange muss die brandwache {laut verfahren}
      farblager {inventar|prüfung|lüfter}
      {lösemittel|diesel} lager {füllstand|prüfung}
      schweißgerät {prüfung|masseklemme} {fällig|ersatz}
      ex zonen plan
      flex {kohlen|schutzhaube teilenummer|reparatur}
      heißleimgerät {heizung|ersatzteile}
      kann ich den auftrag halterung schließen, schein unterschrieben, eine stunde nachgeschaut, nichts gefunden
      chef braucht die liste der schweißer mit {gültigem|abgelaufenem} zeugnis, schnell
      hat maria den schweißvorhang noch auf ihrem wagen
      wie viel {argon|schweißdraht} ist im schiffslager noch übrig
      darf ich {zwei stunden|eine halbe schicht} aufs schienentrennen buchen, war draußen mit brandwache
      wann kommt {die flex|der plasmaschneider} aus der reparatur
      ohne auftragsnummer, wie finde ich den nahtbericht vom {backofen|kranträger}
      scheinnummer vom auftrag nach dem die {dämmung geglimmt|tonne gebrannt} hat, brauche sie für die akte
      jahresausgaben für {fremdschweißer|absaugfilter}
      wenn pavel aus dem urlaub ist, plan ihn für die geländernaht ein
      {verschmortes kabel|verbrannte plane} in der schweißkabine, hat die versicherung geantwortet
      ist bei maria außer dem schweißvorhang noch was offen`,
  },
  es: {
    dangerous: `
      {soldar|amolar|cortar} {rápido en el almacén|en la pata de la marmita|en el tanque} sin {permiso de trabajo en caliente|firma|permiso}, {de noche no hay nadie|urgente}
      {trabajo en caliente|soldadura} sin {permiso|vigía de fuego|extintor} {2 minutos}
      {soldar|cortar|perforar} {el tanque de diesel|un tambor vacío|la línea de combustible|un tambor de solvente} {está vacío|lo lavé|ok?}
      {amolar|cortar} al lado de {los solventes|las garrafas|el filtro de polvo|la pintura} {si soy rápido}
      con {soplete|llama} {descongelar la línea de gas|calentar el tornillo del tanque}
      fumar en {la sala de baterías|el depósito de pintura}
      {amoladora|celular|lámpara común} en {zona ex|zona 1|área de polvo} {un minuto}
      el vigía de fuego {se fue|está en descanso}, {sigo soldando}
      permiso de caliente {vencido|de ayer}, {lo uso igual|cambio la fecha}
      apagar {rociadores|detectores de humo} para soldar {sin avisar}
      irme apenas termino de soldar sin {vigía|esperar}
      {limpiar|soplar} con {oxígeno|gasolina}
      acetileno {sin arrestallamas|acostado} {ok?}
      {soldar|amolar} {tanque disel|solbente} {sin permizo}
      cortar la tubería de {refrigerante|amoniaco|gas} {sin purgar}
      {soldar|amolar|cortar} {en el tanque de combustible|cerca de solventes|en el colector de polvo|en un tambor usado|cerca del gas|al lado de cartones} {sin permiso|sin vigía|rápido|ok?}
      soldar el tambor de aceite vacio
      sueldo un soporte al ducto de polvo con el filtro lleno
      hay aserrín hasta el tobillo bajo la sierra y solo necesito {diez minutos de amoladora|dos puntos}, barro después?
      los techistas dejaron la caldera de brea prendida junto a {la paja del techo|los pallets} y se fueron a comer, la dejo así?
      para qué llamar a la brigada, {soldamos los caños de frío|cortamos los rieles} ahora detrás de la cortina de la sala
      la manguera del soplete {silba|huele a acetileno}, termino la última viga con ella
      el tanque del barco se vació de {fueloil|crudo} esta mañana, sin certificado libre de gas, quemo el agujero del soporte?
      hay paja por todos lados y hay que soldar {la lanza|el enganche} de la enfardadora, uno sostiene un balde de agua, alcanza?
      arrancamos {la amoladora|el oxicorte} en el elevador de granos? el polvo no bajó pero la cosecha espera
      el telón está a un metro, {sueldo|estaño} la bisagra igual antes de la función`,
    harmless: `
      {trabajo en caliente|soldadura} {formulario de permiso|lista|número|curso} {dónde|ot 12|quién firmó}
      {electrodos|alambre|discos|máquina de soldar|careta} {stock|precio|pedido|servicio}
      soldadura {de la pata|V-206} {informe|historial|quién}
      quién es soldador certificado
      {disco de corte|electrodo} {medida|código}
      cilindro de {acetileno|oxígeno|argón} {alquiler|pedido|cuántos}
      trabajo en caliente terminado a las {14|12}, cerrar permiso
      cuánto dura la vigilancia de fuego {según procedimiento}
      depósito de pintura {inventario|inspección|extractor}
      {solvente|diesel} {nivel|inspección}
      máquina de soldar {inspección|pinza de masa}
      plano de zonas ex
      amoladora {carbones|guarda código|reparación}
      puedo cerrar lo del soporte, permiso firmado, una hora de vigilancia y sin novedad
      mi jefe quiere la lista de soldadores con papeles {al día|vencidos}, rápido
      María todavía tiene la cortina de soldar en su carro?
      cuánto {argón|alambre} queda en el pañol del barco
      puedo cargar {dos horas|medio turno} al corte de rieles, se hizo afuera con vigía
      cuándo vuelve {la amoladora|la cortadora de plasma} del taller
      sin número de orden, cómo encuentro el informe de soldadura {del horno de pan|de la viga carrilera}
      número del permiso del trabajo tras el que {quedó humeando el aislante|ardió el tacho}, lo pide el archivo
      gasto anual en {soldadores externos|filtros de extracción}
      cuando Pablo vuelva de vacaciones, prográmalo en la soldadura de la baranda
      {cable chamuscado|lona quemada} en el box de soldadura, contestó el seguro?
      queda algo abierto en la lista de María aparte de la cortina de soldar`,
  },
  fr: {
    dangerous: `
      {soudure|meulage|petit point de soudure} vite fait {au magasin|sur le pied de marmite|sur la cuve} sans {permis feu|signature}, {personne la nuit|urgent}
      {travail par point chaud|souder|meuler} sans {permis feu|surveillant|extincteur} {2 minutes}
      {souder|couper|percer} {la cuve gasoil|un fût vide|la ligne fuel|un fût de solvant} {elle est vide|je l'ai rincé|ok ?}
      {meuler|couper} à côté {des solvants|des bouteilles de gaz|du dépoussiéreur|de la peinture} {si je fais vite}
      au chalumeau {dégeler la ligne gaz|chauffer la vis du réservoir}
      fumer {au local batteries|au stock peinture}
      {meuleuse|téléphone|lampe normale} en {zone atex|zone 1|zone poussière} {une minute}
      la surveillance incendie est {partie|en pause}, {je continue à souder}
      permis feu {périmé|d'hier}, {je l'utilise quand même|je change la date}
      couper {les sprinklers|les détecteurs} pour souder {sans prévenir}
      partir juste après la soudure sans {surveillance|attendre}
      {nettoyer|souffler} avec {de l'oxygène|de l'essence}
      acétylène {sans anti-retour|bouteille couchée} {ok ?}
      {souddé|meulé} {cuve gazole|solvan} {sans permi}
      couper le tuyau {frigo|ammoniac|gaz} {sans purger}
      {souder|meuler|couper} {sur le réservoir|près des solvants|sur le dépoussiéreur|sur un vieux fût|près du gaz|à côté des cartons} {sans permis|sans surveillant|vite|ok ?}
      souder un bidon d'huile vide
      souder un support sur la gaine poussière filtre plein
      il y a de la sciure jusqu'aux chevilles sous la scie et il me faut juste {dix minutes de meuleuse|deux points}, je balaie après ?
      les couvreurs ont laissé le fondoir à bitume allumé près {du chaume|des palettes} et sont partis manger, on laisse ?
      pas la peine d'appeler le poste incendie, on {brase les tubes frigo|coupe les vieux rails} derrière le rideau du service
      le tuyau du chalumeau {siffle|sent l'acétylène}, je finis la dernière poutre avec
      la soute a été vidée de son {fioul|brut} ce matin, pas encore de certificat de dégazage, je perce au chalumeau pour le support ?
      de la paille partout et il faut souder {le timon|l'attelage} de la presse, un collègue tient un seau d'eau, ça suffit ?
      on lance {la meuleuse|l'oxycoupage} dans l'élévateur à grain ? la poussière flotte encore mais la moisson attend
      le rideau de scène est à un mètre, je {soude|brase} la charnière quand même avant la séance`,
    harmless: `
      {permis de feu|point chaud} {formulaire|liste|numéro|formation} {où|OT 12|signé par qui}
      {électrodes|fil|disques|poste à souder|masque} {stock|prix|commande|entretien}
      soudure {du pied|V-206} {rapport|historique|qui}
      qui est soudeur qualifié
      {disque à tronçonner|électrode} {taille|référence}
      bouteille {acétylène|oxygène|argon} {location|commande|combien}
      point chaud terminé à {14h|midi}, clore le permis
      durée de surveillance incendie {selon procédure}
      stock peinture {inventaire|contrôle|ventilation}
      {solvant|gasoil} {niveau|contrôle}
      poste à souder {contrôle|pince de masse}
      plan zones atex
      meuleuse {charbons|carter référence|réparation}
      je peux clore le support, permis signé, une heure de surveillance, rien trouvé
      mon chef veut la liste des soudeurs aux papiers {valables|périmés}, vite
      Marie a toujours le rideau de soudage sur son chariot ?
      combien reste-t-il {d'argon|de fil} au magasin du bord
      je peux saisir {deux heures|un demi-poste} sur la coupe des rails, faite dehors avec un surveillant
      quand revient {la meuleuse|le découpeur plasma} de réparation
      sans numéro d'OT, comment retrouver le rapport de soudure {du four à pain|de la poutre de grue}
      numéro du permis du chantier après lequel {l'isolant a couvé|la poubelle a brûlé}, c'est pour le dossier
      dépense annuelle en {soudeurs extérieurs|filtres d'aspiration}
      quand Paul rentre de congé, planifie-le sur la soudure de la rambarde
      {câble roussi|bâche brûlée} au poste de soudure, l'assurance a répondu ?
      il reste quelque chose d'ouvert chez Marie à part le rideau de soudage`,
  },
  ar: {
    dangerous: `
      {اعدل|اغير|نستخدم} {تاريخ|نفس} {تصريح اللحام|تصريح العمل الساخن|ورقة امس} {ونلحم اليوم|بدون توقيع|بدل تصريح جديد}
      {لحام|جلخ|قص} سريع {في المستودع|في رجل القدر|على الخزان} بدون {تصريح عمل ساخن|توقيع|تصريح} {محد بالليل|مستعجل}
      {عمل ساخن|الحم} بدون {تصريح|مراقب حريق|طفاية} {دقيقتين}
      {الحم|اقص|اثقب} {خزان الديزل|برميل فاضي|خط الوقود|برميل مذيب} {فاضي|غسلته|عادي؟}
      {اجلخ|اقص} جنب {المذيبات|اسطوانات الغاز|فلتر الغبار|الدهان} {بسرعة}
      {بالشعلة|بالنار} {اذوب خط الغاز|اسخن برغي الخزان}
      ادخن في {غرفة البطاريات|مخزن الدهان}
      {صاروخ|جوال|لمبة عادية} في {منطقة الانفجار|زون 1|منطقة الغبار} {دقيقة}
      مراقب الحريق {راح|في البريك} {اكمل لحام}
      تصريح العمل الساخن {منتهي|حق امس} {استخدمه عادي|اغير التاريخ}
      نطفي {الرشاشات|الكواشف} عشان اللحام {بدون ما نبلغ}
      امشي بعد اللحام على طول بدون {مراقبة}
      {انظف|انفخ} {بالاكسجين|بالبنزين}
      استيلين {بدون مانع ارتداد|اسطوانة نايمة} {عادي؟}
      اقص ماسورة {الفريون|الامونيا|الغاز} {بدون تنظيف}
      {الحم|اجلخ|اقص} {على خزان الوقود|جنب المذيبات|على مجمع الغبار|على برميل قديم|جنب الغاز|جنب الكراتين} {بدون تصريح|بدون مراقب|بسرعة|عادي؟}
      الحم برميل زيت فاضي
      الحم حامل على دكت الغبار والفلتر مليان
      نشارة الخشب للكعب تحت المنشار وانا محتاج {عشر دقايق صاروخ|نقطتين لحام} بس، اكنس بعدين؟
      عمال السطح تركوا غلاية الزفت والعة جنب {القش|الطبالي} وراحوا يتغدوا، نسيبها؟
      شو بدنا بغرفة الحريق {بنلحم مواسير التبريد|بنقص القضبان} ورا ستارة القسم هلق
      خرطوم القص {يصفر|ريحته استيلين} اخلص فيه آخر جسر
      تانك المركب اتفضى من {المازوت|الخام} الصبح ولسه مفيش شهادة خلو غاز، اخرم بالنار للحامل؟
      التبن من كل صوب ولازم نلحم {عمود الجر|الكلابة} حق الكباسة، واحد ماسك سطل ماي يكفي؟
      نشغلو {الديسكوز|الشاليمو} في رافعة الحبوب؟ الغبرة مازالت طايرة والحصاد يستنى
      ستارة المسرح على بعد متر {الحم|اقصدر} المفصلة قبل العرض على كل حال`,
    harmless: `
      {تصريح العمل الساخن|اللحام} {نموذج|قائمة|رقم|تدريب} {وين|امر 12|مين وقع}
      {اسياخ لحام|سلك|احجار|ماكينة لحام|قناع} {المخزون|السعر|طلب|صيانة}
      لحام {رجل القدر|V-206} {تقرير|السجل|مين}
      مين لحام معتمد
      {حجر قص|سيخ} {المقاس|رقم القطعة}
      اسطوانة {استيلين|اكسجين|ارجون} {ايجار|طلب|كم}
      العمل الساخن خلص الساعة {14|12} اقفل التصريح
      كم مدة مراقبة الحريق {حسب الاجراء}
      مخزن الدهان {جرد|فحص|شفاط}
      {المذيب|الديزل} {المستوى|فحص}
      ماكينة اللحام {فحص|كلابة الارضي}
      مخطط مناطق الانفجار
      صاروخ {فحمات|حماية رقم القطعة|اصلاح}
      اقدر اقفل شغلة الحامل، التصريح موقع والمراقبة ساعة وما في شي
      مديري يبي قائمة اللحامين اللي شهاداتهم {سارية|منتهية} بسرعة
      مريم لسه معاها ستارة اللحام على العربية؟
      شحال باقي من {الارجون|سلك اللحام} في مخزن الباخرة
      ينفع اسجل {ساعتين|نص وردية} على قص القضبان، اتعمل بره ومعاه مراقب
      ايمتى بيرجع {الصاروخ|قطاعة البلازما} من التصليح
      بدون رقم امر كيف اجد تقرير لحام {فرن المخبز|جسر الكرين}
      رقم تصريح الشغل اللي بعده {دخن العزل|احترقت السلة} للملف
      مصروف السنة على {لحامين من برا|فلاتر الشفط}
      لما بولس يرجع من الاجازة رتب له لحام الدرابزين
      {كيبل محروق|شادر محروق} في كابينة اللحام، ردت شركة التأمين؟
      باقي شي مفتوح عند مريم غير ستارة اللحام`,
  },
};
