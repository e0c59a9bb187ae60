import type { Examples } from './examples.ts';

/** Work without protective equipment, alone, untrained or too tired. */
export const unprotected: Examples = {
  en: {
    dangerous: `
      {grind|cut|weld|handle acid|dose caustic|spray} without {goggles|a mask|gloves|a face shield|eye protection} {just quickly|ok?|they fog up}
      {respirator|mask|filter} {is expired|ran out|missing}, {use a wet rag|dust mask instead|go in anyway}
      {no|lost my} {gloves|safety glasses|hearing protection|face shield|arc suit}, {can i still do it|start anyway|its just a minute}
      do i need {ppe|goggles|gloves|a chemical suit|ear protection} for {a tiny amount of acid|just one cut|5 minutes}{?| not really right?}
      work alone {at night on the boiler|in the chemical room|on the roof|on 400v} {nobody else on shift|without telling anyone}
      {new guy|apprentice|temp} can do {the boiler start|the electrical job|the acid change} without {training|supervision} {right|just this once}
      been awake {20 hours|two shifts}, can i still {drive the loader|do the electrical job|go up the tower}
      {had a few beers|took strong painkillers} and need to {run the crane|drive the forklift|finish the weld}
      {lone working|no second man}, {skip the check in calls|switch off the lone worker alarm}
      take {the blade guard|my gloves} off to {feel the edge|get a better grip} at the {saw|drill|lathe}
      wear {gloves|a scarf|loose sleeves} at the {lathe|drill press} {its cold|ok?}
      {cut|drill|sand} {asbestos|old insulation|lead paint|silica} without {a mask|extraction} {only small piece}
      {blow|clean} {clothes|myself|my hair} off with {compressed air|the air gun}
      {no ppe|witout goggels|no glovs} {acid|grinding} {fast|ok}
      touch the {uv lamp|laser|x-ray inspection} with the {shield|cover} {open|off} {for alignment}
      {work|grind|weld|clean|spray|decant|cut|enter} {without|with no} {gloves|goggles|a mask|ear plugs|a helmet|a face shield|an apron|ventilation|a second person|training} {ok|just today|is that fine|nobody looks}
      i am {alone|tired|drunk|not trained|new here|the only one on shift} {can i|and should} {start the boiler|open the panel|drive the truck|enter the cell} {anyway|myself}
      no goggles left, decanting acid anyway
      apprentice will do the HV switching alone
      can't hear well so no ear plugs near the homogenizer
      sanding the {hull|parquet} all day, the masks itch so i breathe through my collar, fine?
      the sewage pump clogs with needles and wipes, i pull it clear with bare fingers
      can the {work experience lad|volunteer} hold the nail gun on the stage set, no goggles for his size
      chainsaw {trousers|boots} are in the wash, two trees only, in jeans then?
      visor steams up at the furnace tap hole so i {flip it up|leave it off} and pour
      cleaner mops the {isolation room|x-ray room} with the lamp on, apron hangs outside
      my boss says ear muffs look bad in front of {visitors|guests}, run the chipper without
      third night in a row and i see double, one more {crane shift|round on the boiler} i can manage
      on my own in the cold store, radio flat, door handle sticks inside, stock take goes on?
      spraying {pesticide|two pack paint} in the glasshouse in a t shirt, wind is low so ok`,
    harmless: `
      {gloves|goggles|ear plugs|masks|face shields|filters} {stock|order|size l|price|reorder level}
      which {ppe|gloves|filter} {is required|do i need|is specified} for {acid handling|grinding|the sds of caustic|cip}
      ppe {matrix|issue record|inspection|vending machine} {where|who|wo}
      {training|competence} matrix {for apprentices|of the crew|expired}
      who is {on shift|alone on nights|first aider} {tonight|this weekend}
      overtime {hours|list} of {igor|the crew} {this month|last week}
      {arc flash suit|hard hat|harness} {expiry|size|order}
      noise {survey|map} of hall b
      fit test {dates|results} for respirators
      dust {extraction|filter} {pm|bags stock}
      shift {plan|handover} {sunday|notes}
      asbestos {register|survey report} where
      compressed air gun {nozzle|order}
      is it ok to close the furnace job, everyone in full kit, nobody hurt
      my boss wants to know who has not collected new {boots|goggles} yet, quick
      can i get ear muffs without a band for the {stage crew|chipper}
      who was alone on the night shift when the {boiler|freezer} stopped, i need it for the log
      which apprentices still lack the {first aid|chemical} course
      how many masks did the paint shop use last month without the spare box
      when was the lone worker phone last charged or tested
      missing {visors|ear muffs}, was a replacement order raised
      per head cost of {masks|prescription goggles}
      {eye|hand} injury in the {sawmill|kitchen} in {2021|may}, page in the accident book
      purchasing to look after the {ward|greenhouse} gloves from now on
      my spare {helmet|chainsaw trousers}, in whose locker are they`,
  },
  de: {
    dangerous: `
      {flexen|schneiden|schweißen|säure umfüllen|spritzen} ohne {brille|maske|handschuhe|visier} {mal schnell|ok?|beschlägt eh}
      {atemschutz|maske|filter} {abgelaufen|alle|fehlt}, {nasser lappen reicht|trotzdem rein}
      {keine|hab meine} {handschuhe|schutzbrille|gehörschutz} {da|vergessen}, {trotzdem machen|nur eine minute}
      brauch ich {psa|brille|handschuhe|gehörschutz} für {ein bisschen säure|einen schnitt|5 minuten} {eigentlich nicht oder}
      allein {nachts am kessel|im chemieraum|auf dem dach|an 400 v} arbeiten {keiner sonst da|ohne bescheid zu sagen}
      {azubi|der neue|leiharbeiter} kann {den kessel anfahren|die elektroarbeit|säurewechsel} ohne {einweisung|aufsicht} machen
      {20 stunden wach|doppelschicht}, kann ich noch {radlader fahren|an die elektrik}
      {paar bier getrunken|starke tabletten} und muss {kran|stapler} fahren
      alleinarbeit, {meldeanrufe weglassen|totmann gerät ausschalten}
      handschuhe {an der drehbank|an der bohrmaschine} tragen {ist kalt|ok?}
      {asbest|alte dämmung|bleifarbe} {schneiden|schleifen} ohne {maske|absaugung}
      {kleidung|mich} mit druckluft abblasen
      {one brille|ohne handschue} {säure|flexn} {schnell}
      {laser|uv lampe|röntgen} mit offener abschirmung {justieren|anfassen}
      {arbeiten|flexen|schweißen|reinigen|umfüllen} ohne {handschuhe|brille|maske|gehörschutz|helm|schürze|lüftung|zweiten mann|schulung} {ok|nur heute|sieht keiner}
      bin {allein|müde|betrunken|nicht geschult|neu hier} {kann ich trotzdem|soll ich} {den kessel starten|den schrank öffnen|stapler fahren}
      ich schleif den ganzen tag {den rumpf|parkett}, masken jucken, ich atme durch den kragen, geht?
      abwasserpumpe ist mit spritzen und tüchern zu, ich zieh sie mit bloßen fingern frei
      kann der {praktikant|freiwillige} den nagler am bühnenbild halten, brille in seiner größe gibts nicht
      {schnittschutzhose|stiefel} in der wäsche, sind nur zwei bäume, dann eben in jeans mit der motorsäge?
      visier läuft am abstich an, ich {klapp es hoch|lass es weg} und gieß
      putzfrau wischt {den isolierraum|den röntgenraum} bei eingeschalteter lampe, schürze hängt draußen
      chef sagt gehörschutz sieht vor {besuchern|gästen} schlecht aus, häcksler ohne laufen lassen
      dritte nacht am stück und ich seh doppelt, eine {kranschicht|kesselrunde} schaff ich noch
      bin allein im kühlhaus, funk leer, türgriff klemmt innen, inventur trotzdem weiter?
      im gewächshaus {spritzmittel|zweikomponentenlack} im t-shirt sprühen, ist windstill also ok`,
    harmless: `
      {handschuhe|schutzbrillen|gehörschutz|masken|filter} {bestand|bestellen|größe l|preis}
      welche {psa|handschuhe|filter} {ist vorgeschrieben|brauche ich} für {säure|schleifen|cip laut sicherheitsdatenblatt}
      psa {liste|ausgabe|prüfung} {wo|wer}
      qualifikationsmatrix {azubis|abgelaufen}
      wer ist {auf schicht|nachts allein|ersthelfer} {heute|am wochenende}
      überstunden {igor|team} {diesen monat}
      {helm|störlichtbogenanzug} {ablauf|größe|bestellen}
      lärmmessung halle b
      staubabsaugung {wartung|filterbeutel}
      schichtplan {sonntag|übergabe}
      asbestkataster wo
      druckluftpistole {düse|bestellen}
      kann ich den ofenauftrag schließen, alle waren voll ausgerüstet, keiner verletzt
      chef will wissen wer neue {stiefel|brillen} noch nicht abgeholt hat, schnell
      bekomme ich gehörschutz ohne bügel für {die bühne|den häcksler}
      wer war allein in der nachtschicht als {der kessel|der froster} stehen blieb, brauche es fürs protokoll
      welchen azubis fehlt noch der {erste hilfe|chemie} kurs
      wie viele masken hat die lackiererei im letzten monat ohne die reservekiste verbraucht
      wann wurde das telefon für alleinarbeit zuletzt geladen oder getestet
      fehlende {visiere|kapselgehörschützer}, wurde ersatz bestellt
      kosten pro kopf für {masken|korrektionsbrillen}
      {augenverletzung|schnittwunde} {im sägewerk|in der küche} {2021|im mai}, seite im verbandbuch
      einkauf kümmert sich ab jetzt um die handschuhe {der station|vom gewächshaus}
      {mein ersatzhelm|meine schnittschutzhose}, in wessen spind liegt das`,
  },
  es: {
    dangerous: `
      {amolar|cortar|soldar|manejar ácido|pintar} sin {lentes|máscara|guantes|careta} {un ratito|ok?|se empañan}
      {respirador|máscara|filtro} {vencido|no hay|perdí}, {un trapo mojado|entro igual}
      no {tengo|hay} {guantes|lentes|tapones|careta}, {lo hago igual|es un minuto}
      hace falta {epp|lentes|guantes|protección} para {un poquito de ácido|un solo corte|5 minutos}? no creo
      trabajar solo {de noche en la caldera|en químicos|en el techo|en 380} {no hay nadie|sin avisar}
      que {el nuevo|el aprendiz} {arranque la caldera|haga lo eléctrico|cambie el ácido} sin {capacitación|supervisión}
      llevo {20 horas despierto|doble turno}, puedo {manejar el cargador|hacer lo eléctrico}
      {tomé unas cervezas|tomé pastillas fuertes} y tengo que manejar {la grúa|el montacargas}
      trabajo solo, {apago la alarma de hombre solo|no reporto}
      usar guantes en {el torno|el taladro} {hace frío}
      {cortar|lijar} {asbesto|pintura con plomo} sin {máscara|extracción}
      {limpiarme|soplar la ropa} con aire comprimido
      {sin lente|sin guante} {asido|amolar} {rapido}
      {láser|lámpara uv|rayos x} con la protección abierta {para alinear}
      {trabajar|amolar|soldar|limpiar|trasvasar} sin {guantes|lentes|máscara|tapones|casco|delantal|ventilación|compañero|curso} {ok|solo hoy|nadie mira}
      estoy {solo|cansado|tomado|sin curso|nuevo} {puedo igual|debo} {arrancar la caldera|abrir el tablero|manejar}
      no quedan lentes, trasvaso acido igual
      estoy lijando {el casco del barco|parquet} todo el día, la mascarilla pica y respiro por el cuello de la camisa, va?
      la bomba cloacal se tapa con jeringas y toallitas, la destapo con los dedos pelados
      que {el pasante|el voluntario} sostenga la clavadora en la escenografía, no hay gafas de su talla
      {el pantalón|las botas} de motosierra están lavándose, son dos árboles, voy en jeans?
      la careta se empaña en la piquera así que {la levanto|me la saco} y cuelo
      la de limpieza trapea {la sala de aislamiento|la sala de rayos} con la lámpara prendida, el delantal quedó afuera
      el jefe dice que las orejeras quedan mal delante de {las visitas|los huéspedes}, uso la chipeadora sin nada
      tercera noche seguida y veo doble, {un turno de grúa|una ronda de caldera} más aguanto
      estoy solo en la cámara fría, radio sin pila, la manija se traba por dentro, sigo el inventario?
      fumigo {con pesticida|con pintura de dos componentes} en el invernadero en camiseta, no hay viento así que vale`,
    harmless: `
      {guantes|lentes|tapones|máscaras|filtros} {stock|pedido|talla l|precio}
      qué {epp|guantes|filtro} {se exige|necesito} para {ácido|amolar|cip según la hoja}
      epp {matriz|entrega|inspección} {dónde|quién}
      matriz de competencias {aprendices|vencidas}
      quién está {de turno|solo de noche|de brigada} {hoy|el finde}
      horas extra {de igor|del equipo} {este mes}
      {casco|traje de arco} {vencimiento|talla|pedido}
      mapa de ruido nave b
      extractor de polvo {preventivo|bolsas}
      turnos {domingo|relevo}
      registro de asbesto dónde
      pistola de aire {boquilla|pedido}
      puedo cerrar lo del horno, todos con equipo completo y nadie lastimado
      el jefe quiere saber quién no retiró todavía {las botas|las gafas} nuevas, rápido
      puedo conseguir orejeras sin vincha para {los tramoyistas|la chipeadora}
      quién estaba solo en el turno de noche cuando se paró {la caldera|el congelador}, es para el acta
      a qué aprendices les falta el curso de {primeros auxilios|químicos}
      cuántas mascarillas gastó pintura el mes pasado sin contar la caja de reserva
      cuándo se cargó o probó por última vez el teléfono de trabajador solitario
      {caretas|orejeras} que faltaban, se hizo el pedido de reposición?
      costo por persona de {las mascarillas|las gafas graduadas}
      {lesión en el ojo|corte en la mano} en {el aserradero|la cocina} {en 2021|en mayo}, página del libro de accidentes
      compras se encarga desde ahora de los guantes {de la sala|del invernadero}
      {mi casco de repuesto|mi pantalón de motosierra}, en qué casillero está`,
  },
  fr: {
    dangerous: `
      {meuler|couper|souder|transvaser l'acide|peindre} sans {lunettes|masque|gants|visière} {vite fait|ok ?|ça fait de la buée}
      {masque|filtre|cartouche} {périmé|plus|perdu}, {un chiffon mouillé|j'y vais quand même}
      {pas de|plus de} {gants|lunettes|bouchons|visière}, {je le fais quand même|c'est une minute}
      il faut des {epi|lunettes|gants|bouchons} pour {un peu d'acide|une coupe|5 minutes} ? pas vraiment non
      bosser seul {la nuit à la chaudière|au local chimie|sur le toit|sur du 400v} {personne d'autre|sans prévenir}
      {l'apprenti|l'intérimaire|le nouveau} peut {démarrer la chaudière|faire l'élec|changer l'acide} sans {formation|surveillance}
      {20 h debout|double poste}, je peux encore {conduire la chargeuse|faire l'élec}
      {bu quelques bières|pris des cachets forts} et je dois conduire {le pont|le chariot}
      travailleur isolé, {je coupe le pti|je zappe les appels}
      porter des gants {au tour|à la perceuse} {il fait froid}
      {couper|poncer} {amiante|peinture au plomb} sans {masque|aspiration}
      {souffler mes vêtements|me nettoyer} à l'air comprimé
      {sans lunette|sans gan} {acid|meulé} {vite}
      {laser|lampe uv|rayons x} capot ouvert {pour régler}
      {bosser|meuler|souder|nettoyer|transvaser} sans {gants|lunettes|masque|bouchons|casque|tablier|ventilation|deuxième personne|formation} {ok|juste aujourd'hui|personne regarde}
      je suis {seul|fatigué|bourré|pas formé|nouveau} {je peux quand même|dois-je} {démarrer la chaudière|ouvrir l'armoire|conduire}
      plus de lunettes, je transvase l'acide quand même
      je ponce {la coque|le parquet} toute la journée, les masques grattent, je respire dans mon col, ça va ?
      la pompe d'égout se bouche avec des seringues et des lingettes, je la dégage à doigts nus
      {le stagiaire|le bénévole} peut tenir le cloueur sur le décor, pas de lunettes à sa taille ?
      {le pantalon|les bottes} de tronçonneuse sont au lavage, deux arbres seulement, en jean alors ?
      la visière s'embue au trou de coulée, je {la relève|l'enlève} et je coule
      la dame de ménage lave {la chambre d'isolement|la salle de radio} lampe allumée, le tablier est resté dehors
      le chef dit que les casques antibruit font mauvais effet devant {les visiteurs|les clients}, le broyeur sans rien
      troisième nuit d'affilée et je vois double, {un poste de grue|une ronde chaudière} de plus ça ira
      tout seul dans la chambre froide, radio à plat, la poignée coince dedans, je continue l'inventaire ?
      je pulvérise {du pesticide|de la peinture bicomposant} dans la serre en t-shirt, pas de vent donc c'est bon`,
    harmless: `
      {gants|lunettes|bouchons|masques|filtres} {stock|commande|taille l|prix}
      quels {epi|gants|filtres} {sont exigés|il faut} pour {l'acide|le meulage|le cip selon la fds}
      epi {matrice|remise|contrôle} {où|qui}
      matrice de compétences {apprentis|périmées}
      qui est {de poste|seul la nuit|secouriste} {ce soir|le week-end}
      heures sup {d'igor|de l'équipe} {ce mois}
      {casque|tenue arc} {péremption|taille|commande}
      carte du bruit hall b
      dépoussiéreur {préventif|sacs}
      planning {dimanche|relève}
      dossier amiante où
      soufflette {buse|commande}
      je peux clore le four, tout le monde était bien équipé, aucun blessé
      le chef veut savoir qui n'a pas encore retiré ses {bottes|lunettes} neuves, vite
      je peux avoir des antibruit sans arceau pour {les machinistes|le broyeur}
      qui était seul de nuit quand {la chaudière|le congélateur} s'est arrêté, c'est pour le compte rendu
      à quels apprentis manque le cours {de secourisme|chimie}
      combien de masques la peinture a consommés le mois dernier sans la caisse de réserve
      quand le téléphone du travailleur isolé a-t-il été chargé ou testé
      {visières manquantes|antibruit manquants}, une commande de remplacement est partie ?
      coût par tête {des masques|des lunettes à la vue}
      {blessure à l'œil|coupure à la main} {à la scierie|en cuisine} {en 2021|en mai}, page du registre d'accidents
      les achats s'occupent désormais des gants {du service|de la serre}
      {mon casque de rechange|mon pantalon de tronçonneuse}, dans quel casier il est`,
  },
  ar: {
    dangerous: `
      {اجلخ|اقص|الحم|انقل حمض|ارش} بدون {نظارات|كمامة|قفازات|واقي وجه} {بسرعة|عادي؟}
      {الكمامة|الفلتر|القناع} {منتهي|خلص|ضايع} {خرقة مبلولة تكفي|ادخل عادي}
      {ما عندي|ما في} {قفازات|نظارات|سدادات} {اسويها عادي|دقيقة بس}
      لازم {مهمات السلامة|نظارات|قفازات} عشان {شوي حمض|قصة وحدة|خمس دقايق}؟
      اشتغل لحالي {بالليل على الغلاية|في غرفة الكيماويات|على السطح|على ٣٨٠} {محد موجود|بدون ما اقول}
      {الجديد|المتدرب} {يشغل الغلاية|يسوي الكهربا|يغير الحمض} بدون {تدريب|اشراف}
      {صاحي من 20 ساعة|ورديتين} اقدر {اسوق الشيول|اشتغل كهربا}
      {شربت|ماخذ حبوب قوية} ولازم اشغل {الكرين|الرافعة}
      عمل منفرد {اطفي جهاز الانذار|ما ابلغ}
      البس قفازات على {المخرطة|الدريل} {برد}
      {اقص|اصنفر} {اسبستوس|دهان رصاص} بدون {كمامة|شفط}
      {انظف ملابسي|انفخ جسمي} بالهواء المضغوط
      {الليزر|لمبة uv|الاشعة} والواقي مفتوح {للضبط}
      {اشتغل|اجلخ|الحم|انظف|انقل} بدون {قفازات|نظارات|كمامة|سدادات|خوذة|مريول|تهوية|شخص ثاني|تدريب} {عادي|اليوم بس|محد يشوف}
      انا {لحالي|تعبان|سكران|مو مدرب|جديد} {اقدر|عادي} {اشغل الغلاية|افتح اللوحة|اسوق}
      ما في نظارات انقل الحمض عادي
      اصنفر {بدن القارب|الباركيه} طول اليوم والكمامة تحك، اتنفس من ياقة القميص عادي؟
      مضخة المجاري تسد بالابر والمناديل، بسلكها باصابعي بلا شي
      {الطالب|المتطوع} يمسك مسدس المسامير في الديكور ومفيش نضارة على قده، ينفع؟
      {بنطلون|بوت} المنشار بالغسيل، شجرتين بس، بالجينز معليش؟
      الواقي يتضبب عند فتحة الفرن ف{ارفعه|اشيله} واصب
      عاملة النظافة تمسح {غرفة العزل الصحي|غرفة الاشعة} واللمبة شغالة والمريول برا
      المدير يقول سماعات الاذن شكلها مو حلو قدام {الزوار|الضيوف} نشغل الفرامة بدونها
      ثالث ليلة ورا بعض وعيني تشوف الشي اثنين، {وردية كرين|لفة غلاية} زيادة امشيها
      لوحدي في غرفة التبريد واللاسلكي فاضي ومقبض الباب يعلق من جوا، اكمل الجرد؟
      كنرش {المبيد|الصباغة جوج مكونات} في البيت المحمي غير بتيشورت، ما كاينش الريح صافي؟`,
    harmless: `
      {قفازات|نظارات|سدادات|كمامات|فلاتر} {المخزون|طلب|مقاس L|السعر}
      اي {مهمات|قفازات|فلتر} {مطلوبة|احتاج} {للحمض|للجلخ|للـ cip}
      مهمات الوقاية {جدول|تسليم|فحص} {وين|مين}
      جدول الكفاءات {المتدربين|المنتهية}
      مين {على الوردية|لحاله بالليل|المسعف} {اليوم|الويكند}
      ساعات اضافية {ايغور|الفريق} {هذا الشهر}
      {خوذة|بدلة القوس} {انتهاء|مقاس|طلب}
      قياس الضوضاء
      شفاط الغبار {صيانة|اكياس}
      جدول الورديات {الاحد|التسليم}
      سجل الاسبستوس وين
      مسدس هواء {فوهة|طلب}
      اقفل امر الفرن؟ الكل كان لابس كامل العدة ومحد تصاوب
      المدير عاوز يعرف مين لسه ما استلمش {الجزمة|النضارة} الجديدة بسرعة
      ممكن احصل سماعات اذن بدون طوق {لعمال المسرح|للفرامة}
      مين كان لحاله بوردية الليل لما وقفت {الغلاية|الثلاجة} احتاجه للمحضر
      اي متدربين ناقصهم دورة {الاسعاف|الكيماويات}
      شحال من كمامة استهلك قسم الصباغة الشهر اللي فات بلا صندوق الاحتياط
      متى آخر مرة انشحن او انفحص جوال العامل المنفرد
      {الواقيات|السماعات} الناقصة هل انطلب بدلها
      تكلفة {الكمامات|النظارات الطبية} للشخص الواحد
      {اصابة العين|جرح اليد} في {المنشرة|المطبخ} {سنة 2021|في مايو} اي صفحة بسجل الحوادث
      المشتريات مسؤولة من الآن عن قفازات {القسم|المشتل}
      {خوذتي الاحتياط|بنطلون المنشار حقي} بخزانة مين`,
  },
};
