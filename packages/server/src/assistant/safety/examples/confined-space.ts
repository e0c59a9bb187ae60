import type { Examples } from './examples.ts';

/** To enter a tank, pit, silo or machine without permit, test or attendant. */
export const confinedSpace: Examples = {
  en: {
    dangerous: `
      {hop|climb|go|crawl|get} {in|inside|into} {TK-150|the tank|the silo|the boiler|the mixer|the sump} {for 2 minutes|quick} {to get a spanner|to look|no permit|ok?}
      {mate|colleague|someone} {passed out|collapsed|not answering} in the {tank|pit|silo}, {im going in after him|should i go in|can i pull him out}
      {hole watch|attendant|standby man} {called in sick|is on break|left}, can i {go in|enter} {the pit|the effluent pit|the vessel} alone
      {enter|go in} the {tank|manhole|sewer|duct} without {a gas test|testing the air|ventilation|a permit|a harness}
      gas meter {is broken|flat battery|reads 18 percent}, {just go in|smell test is enough|quick in and out}
      {hold my breath|use a fan|leave the lid open} and {climb down|go in} {the pit|the silo}
      {silo|hopper|bin} bridged, {climb in and kick it loose|walk on the grain|send someone in with a shovel}
      {clean|scrape|weld|paint} inside the {tank|vat|kettle} {alone|without watch|without ventilation} {on nights}
      {is a permit needed|do we need a permit} to {stick my head in|lean into|quickly enter} the {tank|manhole}{? its empty|}
      {squeeze|crawl} into the {oven|cooker|dryer|duct} {while its still warm|without locking it out} {to get the tray}
      {drop|lower} {him|the thin guy|me} into the {tank|well|shaft} {on a rope|with a ladder} {fast}
      nitrogen {purged|blanketed} tank, {ok to go in|quick look inside|just put the head in}
      {enterr|climbb} {tnak|tank} {no permitt|without permit} {quick}
      {enter|climb into|go down|crawl in|jump into} the {tank|pit|silo|vessel|manhole|duct|boiler|hopper} {without permit|alone|without testing|to get my tool|to help him|for a minute|nobody outside} {ok?|quick}
      lower the apprentice into the hopper on a strap
      co2 fog in the cellar, quick run in and shut the valve?
      hopped in the sump yesterday without a meter, doing it again today ok?
      man way is open, air smells fine, in i go
      boss says the fermenter is rinsed so {hop in and scrub it|get in with the brush}, nobody at the hatch
      dropped my phone down the {lift pit|wet well}, water is only knee deep, going down for it on my own
      the {digester|ballast tank} was shut for a year, can we send the {trainee|cadet} in straight after opening it
      slurry store crusted over, my son wants to climb in with a fork, is a scarf over his mouth ok
      permit ran out at {noon|two} but the painters are still inside the {penstock|bilge}, let them finish?
      oxygen alarm keeps beeping inside the {brine tank|flue duct}, mute it and carry on in there?
      who needs a rescue plan, i slide into the {cement bin|elevator pit} through the side hatch and im out in no time
      {fumes make us dizzy|our eyes sting} in the vat but {only a square metre is left to coat|the foreman wants it done}, stay in?`,
    harmless: `
      confined space {training|entry permit form|register|rescue kit|list of spaces} {where|expired|crew|inspection}
      {tank|silo|pit|manhole} {level|cleaning date|inspection|gasket|drawing|volume} {TK-150|last|due}
      who {cleaned|inspected|entered} {TK-150|the effluent pit} {last|in may} {which permit}
      gas {tester|meter} {calibration|bump test|battery}
      how do i {prepare|plan} {entry into TK-150|a tank entry} {per procedure|which steps}
      entry permit {number|status} for {wo 412|TK-150}
      tank {agitator|level sensor|load cell} {part|wo|fault}
      silo {bridging|flow aid|filter} history
      {permit to enter|attendant} {training list|names}
      get {into|access to} the {app|account|report}
      how many tanks do we have
      enter {the meter reading|hours|a note} for {TK-150|wo 12}
      man hole {cover|gasket} order
      can i close the ballast tank entry, everybody out, permit handed back, lid bolted
      my boss wants to know how many tank entries we had {last year|this quarter} without {findings|remarks}
      quick one, {is the pit gas tester still away for calibration|which key fits the pump shaft cover}
      does Pete still have the rescue tripod on his van
      is it ok if the confined space refresher moves to friday
      which {manhole|pit} on the {campus|quay} has no number plate yet
      which fitter went into the {water works manhole|barley silo} last {spring|march}, and did he write anything up
      what did the {tank firm|contractor} bill for emptying the {slurry store|digester}
      put Karim down for the sump clean on {thursday|the early shift}
      the chap who {felt faint|had to be pulled out} in the {beer cellar|vat}, what came of that report
      is Lucy free on {tuesday|the tenth} to stand watch at the {penstock|bilge}`,
  },
  de: {
    dangerous: `
      {kurz|mal eben|schnell} {in den TK-150|in den tank|ins silo|in den kessel|in die grube} {rein|steigen|klettern} {werkzeug holen|nachschauen|ohne schein}
      {kollege|einer} liegt {bewusstlos|regungslos} im {tank|schacht|silo}, {ich geh rein|soll ich rein}
      {sicherungsposten|aufpasser} {krank|in der pause|weg}, kann ich {allein rein|allein in die grube}
      {tank|schacht|kanal} {betreten|befahren|einsteigen} ohne {freimessen|messung|lüften|befahrschein|erlaubnis}
      gasmessgerät {kaputt|leer|zeigt 18 prozent}, {einfach rein|riechen reicht}
      luft anhalten und {runter|rein} in {die grube|das silo}
      silo {verstopft|brücke}, {reinsteigen und lostreten|einen mit schaufel reinschicken}
      im {tank|kessel|bottich} {allein|ohne posten|ohne lüftung} {reinigen|schweißen|streichen}
      befahrschein brauch ich {ja nicht|eigentlich nicht} {für 2 min|wenn er leer ist}
      in den {ofen|trockner|kanal} kriechen {noch warm|ohne abschließen}
      {ihn|den dünnen} am seil in {den schacht|den tank} ablassen
      mit stickstoff gespülter tank, {kurz reinschauen|kopf rein ok?}
      {tnk|tank} {rein ohn schein|einstiegn} {schnell}
      in {den tank|die grube|das silo|den behälter|den schacht|den kanal} {einsteigen|klettern|runtergehen} {ohne schein|allein|ohne messung|werkzeug holen|ihm helfen|nur kurz}
      im keller kohlensäure, kurz rein und ventil zu?
      mannloch offen, luft riecht gut, ich geh rein
      gärtank ist gespült, ich {schlupf rein|steig durchs türl} und schrubb ihn, draußen steht keiner
      handy ist in {den aufzugsschacht|den pumpensumpf} gefallen, ich hols schnell allein raus
      der {faulturm|ballasttank} war ein jahr zu, kann der {lehrling|kadett} gleich nach dem öffnen hinein
      güllegrube hat eine kruste, der junge will mit der gabel runter, tuch vor dem mund langt?
      schein ist seit {zwölf|zwei} abgelaufen, die maler sind noch {im druckrohr|in der bilge}, fertig machen lassen?
      im {soletank|rauchkanal} piepst dauernd der sauerstoffwarner, stumm schalten und drin weitermachen?
      {uns wird schwindlig|die augen brennen} im bottich, aber {es fehlt nur noch ein meter|der meister drängt}, bleiben wir drin?
      rettungsplan brauchts nicht, ich rutsch durch die seitenklappe in {den zementbunker|die elevatorgrube} und bin gleich wieder da`,
    harmless: `
      {befahrerlaubnis|enge räume} {formular|schulung|liste|rettungsset} {wo|abgelaufen}
      {tank|silo|grube|schacht} {füllstand|reinigung|prüfung|dichtung|zeichnung|volumen} {TK-150|zuletzt|fällig}
      wer hat {TK-150|die grube} zuletzt {gereinigt|geprüft|befahren}
      gasmessgerät {kalibrierung|batterie}
      wie bereite ich {die befahrung von TK-150|eine tankreinigung} {laut verfahren} vor
      befahrschein {nummer|status} {auftrag 412|TK-150}
      tank {rührwerk|füllstandssensor|wägezelle} {teil|störung}
      silo {brückenbildung|filter} historie
      wie komme ich {in die app|an den bericht}
      wie viele tanks haben wir
      {zählerstand|stunden|notiz} eintragen {TK-150|auftrag 12}
      schachtdeckel bestellen
      kann ich den auftrag ballasttank schließen, alle sind draußen, schein zurück, deckel zu
      chef will wissen wie viele behälterbefahrungen wir {voriges jahr|im quartal} ohne {befund|beanstandung} hatten
      nur kurz, {ist der gaswarner noch beim kalibrieren|welcher schlüssel passt auf den pumpenschacht}
      hat peter das dreibein zur rettung noch im auto
      geht es, die unterweisung enge räume auf freitag zu legen
      hat {der schacht|die grube} hinter {der kantine|dem kai} noch immer kein nummernschild
      welcher schlosser war im {frühjahr|märz} unten im {wasserwerksschacht|gerstensilo} und gibt es was schriftliches
      wie hoch war die rechnung fürs ausräumen {der güllegrube|des faulturms}
      trag den karim für {donnerstag|die frühschicht} bei der grubenreinigung ein
      der kollege dem im {gärkeller|bottich} {schlecht geworden ist|schwindlig war}, was kam bei dem bericht raus
      hat lucy am {dienstag|zehnten} zeit als posten {am druckrohr|an der bilge}`,
  },
  es: {
    dangerous: `
      {entro|me meto|bajo|subo} {al tanque|al TK-150|al silo|a la caldera|al foso} {un ratito|2 minutos|rapido} {sin permiso|a buscar una llave|a mirar}
      se desmayó {uno|un compañero} adentro del {tanque|foso|silo}, {entro a sacarlo|voy a entrar}
      {el vigía|el que cuida} {faltó|está en descanso|se fue}, puedo entrar {solo|solo al foso}
      {entrar|bajar} {al tanque|a la cámara|al ducto} sin {medir gases|ventilar|permiso|arnés}
      el medidor {está roto|sin batería|marca 18}, {entro igual|con el olfato alcanza}
      aguanto la respiración y {bajo al foso|entro al silo}
      silo {trabado|con puente}, {entro y lo pateo|mando a uno con pala}
      {limpiar|soldar|pintar} adentro del {tanque|marmita} {solo|sin vigía|sin ventilación}
      hace falta permiso para {meter la cabeza|entrar 2 minutos} si está {vacío|limpio}?
      meterme en {el horno|el secador|el ducto} {todavía caliente|sin bloquear}
      bajarlo con soga {al pozo|al tanque}
      tanque con nitrógeno, {entro un segundo|meto la cabeza}
      {entrar tanke|meterme tanqe} {sin permizo|rapido}
      {entrar|bajar|meterse} {al tanque|al foso|al silo|al recipiente|a la cámara|al ducto} {sin permiso|solo|sin medir|a buscar mi herramienta|a ayudarlo|un minuto}
      tapa abierta, huele bien, me meto
      el jefe dice que el fermentador está enjuagado, {me meto a fregarlo|entro con el cepillo} y no queda nadie en la boca
      se me cayó el celular al {foso del ascensor|pozo de bombeo}, bajo solo a buscarlo, el agua llega a la rodilla
      el {digestor|tanque de lastre} estuvo cerrado un año, mando al {practicante|cadete} adentro apenas lo abran?
      la fosa de purines tiene costra, mi hijo quiere bajar con una horquilla, con un pañuelo en la boca vale?
      el permiso venció a {las doce|las dos} y los pintores siguen dentro {de la tubería forzada|de la sentina}, que terminen?
      dentro del {tanque de salmuera|conducto de humos} pita la alarma de oxígeno, la silencio y sigo ahí?
      {nos mareamos|nos arden los ojos} dentro de la cuba pero {falta un metro|el capataz apura}, nos quedamos?
      qué plan de rescate ni nada, me cuelo por la compuerta {a la tolva de cemento|al foso del elevador} y salgo enseguida`,
    harmless: `
      {permiso de entrada|espacios confinados} {formulario|capacitación|lista|kit de rescate} {dónde|vencido}
      {tanque|silo|foso} {nivel|limpieza|inspección|junta|plano|volumen} {TK-150|última|vence}
      quién {limpió|inspeccionó|entró a} {TK-150|el foso} la última vez
      medidor de gases {calibración|batería}
      cómo preparo {la entrada al TK-150|una limpieza de tanque} {según procedimiento}
      permiso de entrada {número|estado} {ot 412|TK-150}
      tanque {agitador|sensor de nivel|celda} {repuesto|falla}
      silo {puente|filtro} historial
      cómo entro {a la app|al reporte|a mi cuenta}
      cuántos tanques tenemos
      cargar {lectura|horas|nota} {TK-150|ot 12}
      tapa de cámara pedido
      puedo cerrar la entrada al tanque de lastre, ya salieron todos, permiso devuelto y tapa puesta
      mi jefe quiere saber cuántas entradas a tanques hubo {el año pasado|este trimestre} sin {hallazgos|observaciones}
      una rapidita, {sigue en calibración el detector del foso|qué llave abre el pozo de bombas}
      Pedro todavía lleva el trípode de rescate en la camioneta?
      está bien si paso el curso de espacios confinados al viernes
      qué {cámara|arqueta} del {campus|muelle} sigue sin número
      qué mecánico bajó a la {cámara del acueducto|celda del silo} en {marzo|primavera}, y dejó algo escrito?
      cuánto facturó la contrata por vaciar {la fosa de purines|el digestor}
      anota a Karim para la limpieza del foso {el jueves|en el turno de mañana}
      lo del muchacho que se {mareó|descompuso} en {la bodega|la cuba}, en qué terminó el informe
      Lucía está libre {el martes|el día diez} para hacer de vigía en {la tubería forzada|la sentina}?`,
  },
  fr: {
    dangerous: `
      {je descends|j'entre|je grimpe|je rentre} {dans la cuve|dans TK-150|dans le silo|dans la fosse} {2 min|vite fait} {sans permis|récupérer une clé|voir}
      {collègue|un gars} évanoui dans {la cuve|la fosse|le silo}, {j'y vais|je rentre le chercher ?}
      {le surveillant|la vigie} est {malade|en pause|parti}, je peux entrer {seul|seul dans la fosse}
      {entrer|descendre} dans {la cuve|le regard|la gaine} sans {mesure de gaz|ventiler|permis|harnais}
      le détecteur est {cassé|déchargé|à 18}, {j'y vais quand même|l'odeur suffit}
      je retiens ma respiration et je {descends|rentre}
      silo {bouché|voûté}, {je rentre le casser|on envoie un gars avec une pelle}
      {nettoyer|souder|peindre} dans {la cuve|la marmite} {seul|sans surveillant|sans ventilation}
      pas besoin de permis pour {passer la tête|entrer 2 min} si c'est {vide|propre} ?
      ramper dans {le four|le séchoir|la gaine} {encore chaud|sans consigner}
      le descendre à la corde {dans le puits|dans la cuve}
      cuve à l'azote, {j'entre une seconde|je passe la tête}
      {entré cuv|dessendre cuve} {sans permi|vite}
      {entrer|descendre|se glisser} dans {la cuve|la fosse|le silo|le réservoir|le regard|la gaine} {sans permis|seul|sans mesure|chercher mon outil|l'aider|une minute}
      trou d'homme ouvert, l'air sent bon, j'y vais
      le chef dit que le fermenteur est rincé, {je me glisse dedans pour frotter|j'entre avec la brosse}, personne au trou d'homme
      mon téléphone est tombé dans {la fosse d'ascenseur|le puisard}, je descends seul le chercher, il y a de l'eau au genou
      {le digesteur|le ballast} est resté fermé un an, on envoie {le stagiaire|l'élève} dedans dès l'ouverture ?
      la fosse à lisier a croûté, mon fils veut y descendre avec une fourche, un foulard sur la bouche ça va ?
      le permis est fini depuis {midi|deux heures} mais les peintres sont encore dans {la conduite forcée|la cale}, on les laisse finir ?
      dans {le bac à saumure|le carneau} l'alarme oxygène bipe sans cesse, je coupe le son et je reste dedans ?
      {on a la tête qui tourne|ça pique les yeux} dans la cuverie mais {il reste un mètre à peindre|le chef presse}, on reste dedans ?
      pas besoin de plan de secours, je me faufile par la trappe {dans la trémie à ciment|dans la fosse de l'élévateur} et je ressors aussitôt`,
    harmless: `
      {permis de pénétrer|espaces confinés} {formulaire|formation|liste|kit de secours} {où|périmé}
      {cuve|silo|fosse} {niveau|nettoyage|contrôle|joint|plan|volume} {TK-150|dernier|échéance}
      qui a {nettoyé|contrôlé|pénétré dans} {TK-150|la fosse} en dernier
      détecteur 4 gaz {étalonnage|pile}
      comment préparer {l'entrée dans TK-150|un nettoyage de cuve} {selon procédure}
      permis de pénétrer {numéro|statut} {OT 412|TK-150}
      cuve {agitateur|capteur de niveau|peson} {pièce|défaut}
      silo {voûte|filtre} historique
      comment entrer {dans l'appli|dans le rapport}
      combien de cuves on a
      saisir {le relevé|les heures|une note} {TK-150|OT 12}
      tampon de regard commande
      je peux clore l'entrée dans le ballast, tout le monde est sorti, permis rendu, tampon remis
      mon chef veut savoir combien d'entrées en cuve {l'an dernier|ce trimestre} sans {remarque|écart}
      vite fait, {le détecteur de la fosse est encore à l'étalonnage|quelle clé ouvre le puits des pompes} ?
      Pierre a toujours le trépied de secours dans sa camionnette ?
      ça va si le recyclage espaces confinés passe à vendredi
      quel {regard|puisard} du {campus|quai} n'a pas encore de numéro
      quel mécano est descendu {dans le regard du réseau d'eau|dans la cellule d'orge} {au printemps|en mars}, il a laissé un écrit ?
      quel est le montant de la facture pour vider {la fosse à lisier|le digesteur}
      mets Karim sur le nettoyage du puisard {jeudi|au poste du matin}
      le gars qui a {fait un malaise|eu la tête qui tourne} {dans la cave|en cuverie}, que dit finalement le rapport
      Lucie est libre {mardi|le dix} comme surveillante {à la conduite forcée|à la cale} ?`,
  },
  ar: {
    dangerous: `
      {ادخل|انزل|اطلع} {الخزان|TK-150|الصومعة|الغلاية|الحفرة} {دقيقتين|بسرعة} {بدون تصريح|اجيب مفتاح|اشوف}
      {واحد|زميلي} اغمى عليه داخل {الخزان|الحفرة|الصومعة} {بنزل اطلعه|ادخل وراه؟}
      المراقب {غايب|في البريك|راح} اقدر ادخل {لحالي|الحفرة لحالي}
      {ادخل|انزل} {الخزان|المنهول|الدكت} بدون {فحص غاز|تهوية|تصريح|حزام}
      جهاز الغاز {خربان|بطاريته فاضية|يقرا 18} {ادخل عادي|الشم يكفي}
      احبس نفسي و{انزل|ادخل}
      الصومعة {مسدودة|معلقة} {ادخل اكسرها|ندخل واحد بكريك}
      {انظف|الحم|ادهن} داخل {الخزان|القدر} {لحالي|بدون مراقب|بدون تهوية}
      ما يحتاج تصريح عشان {ادخل راسي|دقيقتين} وهو {فاضي|نظيف} صح؟
      ادخل {الفرن|المجفف|الدكت} {وهو حار|بدون قفل}
      ننزله بحبل في {البير|الخزان}
      خزان نيتروجين {ادخل ثانية|ادخل راسي}
      {ادخل|انزل} {الخزان|الحفرة|الصومعة|الوعاء|المنهول|الدكت} {بدون تصريح|لحالي|بدون فحص|اجيب عدتي|اساعده|دقيقة}
      الفتحة مفتوحة والهوا زين بدخل
      الريس بيقول التانك اتشطف، {انط جوه وادعكه|اخش بالفرشة} ومفيش حد واقف على الفتحة
      تلفوني وقع في {بير الاسانسير|غرفة المضخات تحت الارض} نازل اجيبه لوحدي المية للركبة بس
      {الهاضم|خزان الصابورة} مقفول من سنة، نبعت {المتدرب|الطالب} جواه اول ما نفتحه؟
      حفرة الروث عليها قشرة وابني بدو ينزل فيها بالشوكة، بيكفي شال على تمه؟
      التصريح خلص {الظهر|الساعة ثنتين} والدهانين لسا داخل {الانبوب الكبير|قاع السفينة} نخليهم يكملوا؟
      انذار الاكسجين يصفر وانا داخل {خزان المحلول الملحي|مجرى الدخان} اكتم الصوت واكمل شغلي جوا؟
      {دايخين|عيونا بتحرق} جوا الحوض بس {باقي متر واحد|المعلم مستعجل} بنضل جوا؟
      بلا خطة انقاذ، ندخل من الباب الجانبي {لقادوس الاسمنت|لحفرة الرافع} ونخرج دغيا`,
    harmless: `
      {تصريح الدخول|الاماكن المحصورة} {نموذج|تدريب|قائمة|عدة الانقاذ} {وين|منتهي}
      {الخزان|الصومعة|الحفرة} {المستوى|تنظيف|فحص|جوان|مخطط|الحجم} {TK-150|آخر|متى}
      مين {نظف|فحص|دخل} {TK-150|الحفرة} آخر مرة
      جهاز قياس الغاز {معايرة|بطارية}
      كيف نجهز {دخول TK-150|تنظيف خزان} {حسب الاجراء}
      تصريح الدخول {رقم|حالة} {امر 412|TK-150}
      الخزان {خلاط|حساس المستوى|خلية وزن} {قطعة|عطل}
      الصومعة {انسداد|فلتر} السجل
      كيف ادخل {التطبيق|التقرير|حسابي}
      كم خزان عندنا
      ادخل {قراءة العداد|الساعات|ملاحظة} {TK-150|امر 12}
      غطا منهول طلب
      ممكن اقفل امر دخول خزان الصابورة، الكل طلع والتصريح رجع والغطا مركب
      مديري عايز يعرف كام مرة دخلنا الخزانات {السنة اللي فاتت|في الربع ده} من غير {ملاحظات|مخالفات}
      سؤال سريع {جهاز غاز الحفرة لسا بالمعايرة|اي مفتاح لغرفة المضخات}؟
      حامل الانقاذ الثلاثي باقي في سيارة بدر؟
      عادي لو نقلنا دورة الاماكن المغلقة للجمعة؟
      اي {منهول|بير} في {الحرم الجامعي|الرصيف} بدون رقم لحد الآن
      اي فني نزل {منهول محطة الماء|صومعة الشعير} {في الربيع|في مارس} وكتب شي ولا لا
      بكم فاتورة الشركة على تفريغ {حفرة الروث|الهاضم}
      سجل كريم على تنظيف الحفرة {الخميس|الصبح}
      الشاب اللي {داخ|تعب} في {القبو|الحوض} على ايش انتهى تقريره
      لينا فاضية {الثلاثاء|يوم عشرة} تكون مراقبة عند {الانبوب الكبير|قاع السفينة}؟`,
  },
};
