import type { Examples } from './examples.ts';

/** Work at height without protection against a fall. */
export const height: Examples = {
  en: {
    dangerous: `
      go up on the {roof|silo|tank top|crane rail} without {a harness|fall protection|edge protection|lanyard} {just 5 min|ok?}
      {harness|lanyard|fall arrester} {is expired|took a fall already|is torn|is missing} {can i still climb|use anyway}
      {stand|climb|balance} on {the top rung|the handrail|a bucket|the conveyor|a forklift mast} to {reach the lamp|change the sensor|grease the chain}
      {ladder|scaffold} {has a broken rung|is not tied|is wobbly|has no boards|has a red tag} {good enough?|climb it anyway|ok for a quick job}
      {unclip|unhook|take off} the {harness|lanyard} {so i can reach|because it is in the way}
      remove the {handrail|guardrail|floor grating|hatch cover} and leave it {open|like that} {over lunch|while we work}
      {walk|step} on the {skylight|fibre cement roof|false ceiling} {will it hold|ok?}
      climb out of the {scissor lift|cherry picker|mewp basket} {onto the beam|at height}
      {lean|reach} out of the {basket|window|hatch} with nothing {holding me|to tie to}
      work on the {mezzanine edge|roof edge} in {the wind|the rain|ice} with no {rail|rope}
      is a rope around the waist {enough|ok instead of a harness} {on the roof}
      {throw|drop} the old {sheets|pipes|tools} from the {roof|platform} {down to the yard|nobody there}
      {ladder|laddr} {no harnes|without harnes} {quick job|ok}
      floor opening {uncovered|no barrier} people {walking past|could fall in}
      {climb|go|stand|work|lean} {on the roof|on the tank|over the rail|on the rack|on the machine|out of the lift basket} {without harness|without a ladder|not tied off|no rail|in the wind} {quick job|ok?}
      roof leak, im going up w/o harness 2 mins
      two of us on the cherry picker but only one belt
      roof worker hanging off the edge
      gantry lamp is out, i shin up the {lattice|mast}, no clips needed for that?
      stage grid plank is missing, we hop over the gap with the {spotlight|winch}
      tower crane cab, wind siren going, i come down the outside of the ladder now?
      turbine nacelle hatch is open, i lean out and look at the blade, rope is in the van
      two pallets on top of each other and a {box|chair}, then i reach the sprinkler head
      {cow shed|pool hall} roof is slippery with moss, i just pop up in my wellies to clear the gutter
      window cleaner's eyebolt came loose in the wall, hang off it for the last floor?
      water tower rungs are rusted through here and there, up we go?
      ship's {hatch coaming|gangway net} is off, people step across, carry on loading?
      boss wants the banner up by noon, we have one harness for three on the ledge, take turns unclipped?
      does it matter that the scaffold brakes are off while {he paints|he drills} on the top lift`,
    harmless: `
      {harness|lanyard|ladder|scaffold} {inspection|expiry|register|stock|order} {list|due when}
      {roof|gutter|skylight} {repair|cleaning|leak} {wo|quote|contractor}
      working at height {training|permit form|procedure|policy} {where|who has it}
      {ladder|step} {part number|replacement|for TK-150 price}
      {handrail|guardrail|toe board} {paint|bolts|repair order}
      scissor lift {service|rental cost|battery}
      height of {the silo|ceiling in hall b|the mast}
      roof fan {belt|motor} {stock|history}
      roof plan drawing
      who is trained for {mewp|scaffold|rope access}
      tank top {level sensor|hatch gasket} part
      is it ok to close the banner job, put up from the lift with harness on, area fenced
      my boss wants the names of those with a {climber|rope access} card still valid, quick
      can i see when the harness check at the wind farm is due and who sets the interval
      how high is the stage grid and what may it carry
      after the fall from the {rack|silo ladder}, when was the cage fitted
      which eyebolts on the facade were tested {this year|without findings}
      water tower {rung|handrail} repair, photos before and after
      hire charge for the {scaffold|lift} per week
      painter {slipped|fell} from the {ladder|dock} in {2020|march}, how many days was he off
      roofers take over the gutter on the {cow shed|pool hall}, note it
      who signed for the {two lanyards|roof key} and has he brought them back`,
  },
  de: {
    dangerous: `
      aufs {dach|silo|tankdach|regal} ohne {gurt|absturzsicherung|seil} {nur 5 minuten|ok?}
      {gurt|auffanggurt|falldämpfer} {abgelaufen|gerissen|fehlt} {trotzdem hoch?|noch nehmen?}
      auf {die oberste sprosse|das geländer|einen eimer|das förderband|den mast} {steigen|stellen} um {die lampe|den sensor} zu erreichen
      {leiter|gerüst} {sprosse gebrochen|wackelt|nicht gesichert|rot gesperrt} {geht schon?|trotzdem rauf}
      {gurt|sicherungsseil} {aushaken|ablegen} weil es stört
      {geländer|gitterrost|lukendeckel} {weg|abnehmen} und offen lassen {über mittag|solange wir arbeiten}
      über {lichtkuppel|wellplatten|zwischendecke} laufen {trägt das|ok?}
      aus {der arbeitsbühne|dem korb} rausklettern {auf den träger}
      aus {korb|fenster|luke} rauslehnen ohne sicherung
      am dachrand bei {wind|regen|eis} ohne geländer arbeiten
      seil um den bauch statt gurt {reicht|ok}
      alte {platten|rohre} vom dach runterwerfen
      {leitter|dach} {one gurt|ohne gurd} {schnell}
      bodenöffnung {offen|nicht abgesperrt} leute laufen vorbei
      {aufs dach|auf den tank|über das geländer|auf die maschine|aus dem korb} {klettern|steigen|arbeiten} {ohne gurt|ohne leiter|nicht gesichert|bei wind} {schnell|ok?}
      ohne gurt aufs hallendach
      lampe am portal ist aus, ich kletter {am gitter|am mast} hoch, einhängen brauch ich da nicht?
      am schnürboden fehlt ein brett, wir hüpfen mit dem {scheinwerfer|zug} über die lücke
      turmdrehkran, windwarnung heult, ich steig jetzt außen an der leiter runter?
      luke der gondel ist offen, ich lehn mich raus und schau aufs blatt, seil liegt im auto
      zwei paletten übereinander und {eine kiste|ein stuhl} drauf, dann komm ich an den sprinkler
      {stalldach|hallenbaddach} ist moosig glatt, ich geh nur in gummistiefeln rauf die rinne freimachen
      ringöse vom fensterputzer ist locker in der wand, fürs letzte stockwerk noch dranhängen?
      sprossen am wasserturm sind stellenweise durchgerostet, rauf gehts?
      {lukensüll|netz der gangway} fehlt am schiff, leute steigen drüber, weiterladen?
      chef will das banner bis mittag, wir haben einen gurt für drei am sims, abwechselnd ausgehängt?
      stört es dass die bremsen vom rollgerüst offen sind solange oben einer {streicht|bohrt}`,
    harmless: `
      {auffanggurt|leiter|gerüst} {prüfung|ablauf|liste|bestand}
      {dach|rinne|lichtkuppel} {reparatur|reinigung|undicht} {auftrag|angebot}
      unterweisung absturzsicherung {termin|teilnehmer}
      {leiter|tritt} {ersatz|für TK-150 preis}
      {geländer|fußleiste} {streichen|schrauben|auftrag}
      {scherenbühne|arbeitsbühne} {wartung|miete|batterie}
      höhe {des silos|halle b}
      dachventilator {riemen|motor} {bestand|historie}
      dachplan zeichnung
      wer hat den {bühnenschein|gerüstschein}
      kann ich das banner schließen, vom steiger mit gurt aufgehängt, bereich war abgesperrt
      chef will die namen mit noch gültigem {steigerschein|seilzugangsschein}, schnell
      kann ich sehen wann die gurtprüfung im windpark ansteht und wer die frist festlegt
      wie hoch ist der schnürboden und was darf er tragen
      nach dem sturz {vom regal|von der siloleiter}, wann wurde der rückenschutz montiert
      welche ringösen an der fassade wurden {heuer|ohne befund} geprüft
      reparatur der {sprosse|reling} am wasserturm, fotos vorher und nachher
      miete für {das gerüst|den steiger} pro woche
      maler {2020|im märz} von {der leiter|der rampe} gestürzt, wie viele tage fiel er aus
      die dachdecker übernehmen die rinne am {stall|hallenbad}, vermerk das
      wer hat {die zwei verbindungsmittel|den dachschlüssel} ausgeliehen und sind sie zurück`,
  },
  es: {
    dangerous: `
      subir al {techo|silo|tanque|rack} sin {arnés|línea de vida|protección} {5 minutos|ok?}
      {el arnés|la cuerda} {está vencido|ya tuvo una caída|está roto|no hay} {subo igual?}
      {pararme|subirme} en {el último peldaño|la baranda|un balde|la cinta|las uñas} para {cambiar el foco|llegar al sensor}
      {la escalera|el andamio} {tiene un peldaño roto|se mueve|sin amarrar|con etiqueta roja} {la uso igual?}
      {soltarme|sacarme} {el arnés|la cuerda} porque estorba
      sacar {la baranda|la rejilla|la tapa} y dejar abierto {al mediodía|mientras trabajamos}
      caminar por {el tragaluz|las láminas|el cielo raso} {aguanta?}
      salir de {la canastilla|la plataforma} {a la viga}
      asomarme {del techo|de la canasta} sin amarrarme
      trabajar en el borde del techo con {viento|lluvia} sin baranda
      soga en la cintura en vez de arnés {alcanza?}
      tirar {las chapas|los tubos} viejos desde el techo
      {escalera|techo} {sin arnez|sin arness} {rapido}
      hueco en el piso {sin tapa|sin barrera} y pasa gente
      {subir|trabajar|pararse} {en el techo|en el tanque|en la baranda|sobre la máquina|fuera de la canasta} {sin arnés|sin escalera|sin amarrar|con viento} {rápido|ok?}
      subo al techo sin arnes dos minutos
      el foco del pórtico se quemó, trepo por {la celosía|el mástil}, para eso no hace falta engancharse?
      falta una tabla en la parrilla del teatro, saltamos el hueco con {el foco|el motor}
      grúa torre con la sirena de viento sonando, bajo ahora por fuera de la escalera?
      la escotilla de la góndola está abierta, me asomo a ver la pala, la cuerda quedó en la camioneta
      dos pallets encimados y {un cajón|una silla} arriba y así llego al rociador
      el techo {del tambo|de la pileta} está resbaloso de musgo, subo en botas a limpiar la canaleta y listo
      la argolla del limpiavidrios está floja en la pared, me cuelgo para el último piso?
      los peldaños del tanque elevado están podridos a trechos, subimos?
      falta {la brazola|la red de la planchada} en el barco y la gente pasa por arriba, seguimos cargando?
      el jefe quiere el cartel para el mediodía, hay un arnés para tres en la cornisa, nos turnamos sueltos?
      importa que el andamio tenga los frenos sueltos mientras {pinta|taladra} uno arriba?`,
    harmless: `
      {arnés|escalera|andamio} {inspección|vencimiento|lista|stock}
      {techo|canaleta|tragaluz} {reparación|limpieza|gotera} {orden|cotización}
      trabajo en altura {capacitación|formulario|procedimiento} {dónde|quién}
      {escalera|peldaño} {repuesto|para TK-150}
      {baranda|zócalo} {pintar|tornillos|orden}
      plataforma tijera {servicio|alquiler|batería}
      altura del {silo|techo nave b}
      extractor de techo {correa|motor} {stock|historial}
      plano del techo
      quién tiene curso de {altura|andamios}
      puedo cerrar lo del cartel, se colgó desde la plataforma con arnés y zona cerrada
      mi jefe quiere los nombres con carnet {de altura|de cuerdas} todavía vigente, rápido
      puedo ver cuándo toca la revisión de arneses del parque eólico y quién fija el plazo?
      qué altura tiene la parrilla del teatro y cuánto carga
      después de la caída {del rack|de la escalera del silo}, cuándo se puso la jaula
      qué argollas de la fachada se probaron {este año|sin novedad}
      arreglo {del peldaño|de la baranda} del tanque elevado, fotos de antes y después
      alquiler semanal {del andamio|de la plataforma}
      el pintor se cayó {de la escalera|del muelle} {en 2020|en marzo}, cuántos días estuvo de baja
      los techistas toman la canaleta {del tambo|de la pileta}, anótalo
      quién firmó por {las dos cuerdas|la llave del techo} y ya las devolvió?`,
  },
  fr: {
    dangerous: `
      monter sur {le toit|le silo|la cuve|le rack} sans {harnais|ligne de vie|protection} {5 min|ok ?}
      {harnais|longe} {périmé|déjà chuté|déchiré|absent} {je monte quand même ?}
      {monter|me mettre} sur {le dernier barreau|le garde-corps|un seau|le convoyeur} pour {changer la lampe|atteindre le capteur}
      {échelle|échafaudage} {barreau cassé|bancal|pas attaché|étiquette rouge} {ça ira ?|j'y vais ?}
      {décrocher|enlever} {le harnais|la longe} parce que ça gêne
      enlever {le garde-corps|le caillebotis|la trappe} et laisser ouvert {à midi|pendant les travaux}
      marcher sur {le lanterneau|les plaques fibro|le faux plafond} {ça tient ?}
      sortir de {la nacelle|le panier} {sur la poutre}
      se pencher {du toit|de la nacelle} sans s'attacher
      bosser au bord du toit avec {du vent|la pluie} sans garde-corps
      corde autour de la taille au lieu du harnais {suffit ?}
      jeter {les tôles|les tuyaux} du toit
      {echelle|toi} {sans harnai|sans arnais} {vite}
      trou dans le plancher {ouvert|sans barrière} les gens passent
      {monter|travailler|se tenir} {sur le toit|sur la cuve|sur la rambarde|sur la machine|hors de la nacelle} {sans harnais|sans échelle|pas attaché|avec du vent} {vite|ok ?}
      monter au toit sans harnais deux minutes
      la lampe du portique est morte, je grimpe {au treillis|au mât}, pas besoin de m'attacher pour ça ?
      il manque une planche au gril du théâtre, on saute le vide avec {le projecteur|le moteur}
      grue à tour, sirène de vent qui hurle, je descends maintenant par l'extérieur de l'échelle ?
      la trappe de la nacelle d'éolienne est ouverte, je me penche pour voir la pale, la corde est dans le fourgon
      deux palettes l'une sur l'autre et {une caisse|une chaise} dessus, comme ça j'atteins le sprinkler
      le toit {de l'étable|de la piscine} est plein de mousse, j'y vais en bottes déboucher la gouttière
      l'anneau du laveur de vitres bouge dans le mur, je m'y pends pour le dernier étage ?
      les échelons du château d'eau sont rouillés par endroits, on monte ?
      {l'hiloire|le filet de coupée} manque au bateau, les gens enjambent, on continue à charger ?
      le chef veut la banderole à midi, un seul harnais pour trois sur la corniche, on se relaie détachés ?
      c'est grave si les freins de l'échafaudage sont desserrés pendant qu'un gars {peint|perce} en haut`,
    harmless: `
      {harnais|échelle|échafaudage} {contrôle|péremption|liste|stock}
      {toit|gouttière|lanterneau} {réparation|nettoyage|fuite} {OT|devis}
      travail en hauteur {formation|formulaire|procédure} {où|qui}
      {échelle|marche} {pièce|pour TK-150}
      {garde-corps|plinthe} {peinture|vis|OT}
      nacelle {entretien|location|batterie}
      hauteur {du silo|hall b}
      tourelle de toit {courroie|moteur} {stock|historique}
      plan de toiture
      qui a le {caces nacelle|échafaudage}
      je peux clore la banderole, posée depuis la nacelle avec harnais, zone balisée
      mon chef veut les noms de ceux qui ont {l'habilitation hauteur|la carte cordiste} encore valable, vite
      je peux voir quand tombe le contrôle des harnais du parc éolien et qui fixe le délai ?
      quelle hauteur a le gril du théâtre et que peut-il porter
      après la chute {du rack|de l'échelle du silo}, quand a-t-on posé la crinoline
      quels anneaux de façade ont été testés {cette année|sans remarque}
      réparation {de l'échelon|du garde-corps} du château d'eau, photos avant et après
      location {de l'échafaudage|de la nacelle} à la semaine
      le peintre est tombé {de l'échelle|du quai} {en 2020|en mars}, combien de jours d'arrêt
      les couvreurs reprennent la gouttière {de l'étable|de la piscine}, note-le
      qui a signé pour {les deux longes|la clé du toit} et c'est rendu ?`,
  },
  ar: {
    dangerous: `
      اطلع {السطح|الصومعة|فوق الخزان|الراك} بدون {حزام|هارنس|حبل امان} {خمس دقايق|عادي؟}
      {الهارنس|حزام الامان|الحبل} {منتهي|مقطوع|ما في} {اطلع عادي؟}
      {اوقف|اطلع} على {اخر درجة|الدرابزين|سطل|السير} عشان {اغير اللمبة|اوصل الحساس}
      {السلم|السقالة} {درجته مكسورة|يتحرك|مو مربوط|عليه كرت احمر} {امشي حالي؟}
      {افك|اشيل} {الهارنس|الحبل} لانه يضايقني
      نشيل {الدرابزين|الشبك|غطا الفتحة} ونخليه مفتوح {وقت الغدا|واحنا نشتغل}
      امشي على {المنور|الواح السقف|السقف المستعار} {يتحمل؟}
      اطلع من {سلة الرافعة|المنصة} {على الجسر}
      اميل من {السطح|السلة} بدون ربط
      اشتغل على حافة السطح مع {هوا|مطر} بدون درابزين
      حبل على الخصر بدل الهارنس {يكفي؟}
      نرمي {الالواح|المواسير} من السطح
      فتحة في الارض {مفتوحة|بدون حاجز} والناس تمشي
      {اطلع|اشتغل|اوقف} {على السطح|على الخزان|على الدرابزين|على المكينة|برا السلة} {بدون حزام|بدون سلم|مو مربوط|مع الهوا} {بسرعة|عادي؟}
      اطلع السطح بدون حزام دقيقتين
      لمبة البوابة محروقة، اتسلق {الشبك|العمود} ما يحتاج اربط نفسي صح؟
      في خشبة ناقصة بسقف المسرح، منط فوق الفراغ ومعنا {الكشاف|الونش}
      كرين برجي وصفارة الريح شغالة، انزل هسا من برا السلم؟
      فتحة التوربينة مفتوحة وببص على الريشة من بره، الحبل في العربية
      طبليتين فوق بعض و{صندوق|كرسي} فوقهم واوصل للرشاش
      سقف {الحظيرة|المسبح} مزحلق من الطحلب، اطلع بالجزمة انظف المزراب وانزل
      حلقة منظف الزجاج مخلخلة بالجدار، اتعلق فيها للدور الاخير؟
      درجات سلم خزان المي مصدية ومخرومة، نطلع؟
      {حافة الفتحة|شبكة السلم} ناقصة في الباخرة والناس تخطي فوقها، نكمل تحميل؟
      المدير عايز اليافطة قبل الضهر وحزام واحد لتلاتة على الحافة، نبدل من غير ربط؟
      واش عليها شي ايلا فرانات السقالة محلولين و{واحد يصبغ|واحد يثقب} الفوق؟`,
    harmless: `
      {الهارنس|السلم|السقالة} {فحص|انتهاء|قائمة|المخزون}
      {السطح|المزراب|المنور} {اصلاح|تنظيف|تسريب} {امر|عرض سعر}
      العمل على ارتفاع {تدريب|نموذج|اجراء} {وين|مين}
      سلم {بديل|لخزان TK-150}
      {درابزين} {دهان|براغي|امر}
      رافعة مقصية {صيانة|ايجار|بطارية}
      ارتفاع {الصومعة|السقف}
      مروحة السطح {سير|موتور} {المخزون|السجل}
      مخطط السطح
      مين عنده دورة {ارتفاعات|سقالات}
      اقفل شغلة اليافطة؟ تركبت من الرافعة وبالحزام والمنطقة كانت مسكرة
      المدير يبي اسماء اللي بطاقتهم {للارتفاعات|للحبال} لسا سارية بسرعة
      فيني شوف ايمتى فحص الاحزمة بمزرعة الرياح ومين بيحدد المدة؟
      شحال العلو ديال سقف المسرح وشحال يهز
      بعد السقوط من {الراك|سلم الصومعة} متى تركب القفص
      اي حلقات في الواجهة انفحصت {هالسنة|بدون ملاحظات}
      تصليح {درجة|درابزين} سلم خزان المي، صور قبل وبعد
      ايجار {السقالة|الرافعة} في الاسبوع
      الدهان وقع من {السلم|الرصيف} {في 2020|في مارس} كم يوم غاب
      عمال الاسقف يستلمون مزراب {الحظيرة|المسبح} سجلها
      مين وقع على {الحبلين|مفتاح السطح} ورجعهم ولا لا`,
  },
};
