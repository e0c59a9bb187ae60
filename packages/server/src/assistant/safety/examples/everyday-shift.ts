import type { EverydayExamples } from './examples.ts';

/** What people say around a question for records: who they are, for whom they ask, of which time, in which colour. */
export const everydayShift: EverydayExamples = {
  en: {
    harmless: `
      {hi|hello|morning|hey}, i'm {here|in|on site} {from|for} {the lift company|the crane firm|Aerwerk|the insurer|the chiller people|the auditors}, {when was|who looked at|who serviced} {the lift|the crane|the compressor|the sprinkler pump|the chiller|the boiler} last
      {i'm|im} {new|the apprentice|the trainee|a temp|the agency fitter} here, where {do i find|is|can i see} {the blower|the softener|the checkweigher|the boiler|the steam boiler|line 3}
      {i'm|we're} here {for|because of|about} {the forklift|the dock leveller|the goods lift|the wrapper|the chiller|the fire pump}, need the {make|model|serial no|manufacturer} {pls|please|thanks|}
      {covering for|standing in for|taking over from} {joe|maria|sam|dan|lena|igor} {today|this week|till friday|tomorrow}, what {is left|has he got|is still open|does she have}
      {joe|maria|sam|dan|lena|igor} is {off|on leave|on holiday|sick|away} {monday|next week|today}, what {is left for him|is on her list|does he still have to do}
      who {of us|in the team|on the crew|of the lads} has a {valid|current} {forklift licence|refrigerant card|crane ticket|first aid certificate|boiler ticket|harness training}
      who {signs|writes|issues|approves} the {hot work permit|entry permit|crane permit|permit to work} for {tomorrow|monday|the contractor|saturday}
      do we {still|} have {any|a|one more} {gear pump|compressor oil|spare motor|red padlock|hydraulic hose|drive belt|lamp} {left|on the shelf|in the store|} and where {is it|does it live}
      where do we keep {the relief valve 10 bar|the red padlocks|the safety valves|the spare e-stop|the lockout tags|the fuse pullers|the burner nozzle}
      how many {red|blue|yellow|green|black} {lockout padlocks|hoses|tags|cable ties|gloves|fuses} {are left|do we have|in the store}
      what does {one of those|a new|the} {relief valves|safety valve|door switch|light curtain|solenoid|burner} cost{|, i think i broke one|, i need two|, thinking of ordering}
      if i {top up|reorder|refill} everything {below|under} {minimum|its minimum|the min} {to|up to} {the maximum|max}, {what does it cost|how much is that}
      {shutdown|turnaround|outage|stop} {prep|planning|list}: everything {still|} open on {line 1|line 3|the cook line|the boiler house}{|, pms too|, also the parts}
      handover: {what is running|what's in progress|what is left|what came in}{| and who's on it| and for whom}
      before i {go there|start|order|call them}: what are the {notes|safety notes|comments|remarks} on {the gearbox job|WO 14|the lift order|the capper job}
      {and|} the {week|month|day|quarter|year} before{| that|?}
      {which|how many|what} of {them|those|these} {is late|has overdue work|did joe finish|belong to line 2|are mine}
      {breakdowns|failures|stops|costs|hours} in {october|may|june|q2} {vs|against|compared with|versus} {september|april|july|q1}
      what is due {between|from} {3|1|5|20} {and|to} {10|15|12|30} {november|december|june}
      what's the {door code|wifi password|access code|gate code} for {the compressor room|the office|the yard|the switch room}
      how {cold|warm|hot} is it in {the cold store|the office|the freezer|hall 2} {now|right now|today}
      what is {being worked on|going on|in progress} {right now|at the moment|just now}
      {everything|anything|what is} {critical|urgent|late|overdue} {that nobody took|nobody has picked up|without a name|that nobody owns}
      is the {online|live|phone} {support|chat|hotline} of the {supplier|vendor|maker} open {today|on sunday|now}
      {shock absorbers|brake pads|tyres|batteries} for {van 3|truck 2|the loader} {arrived|here|delivered|in}?
      {shut|close|cancel|delete} the {wo|order|job} about {the air in the heating|the trapped air|the old lamp|the duplicate filter}
      {screws|bolts|nuts|washers} for the {guard bracket|cover plate|hood|chain guard}, {m8 or m10|which size|stainless or not}
      how long did {the e-stop button|the belt|the guard|the drive} {swap|replacement|change} take {last time|in june|on average}
      {weekly|monthly|yearly|quarterly} {check|pm|service} of {the compressor|the screw compressor|the fire pump|the boiler}, {mtbf|who|when} {over one year|last|next}
`,
  },
  de: {
    harmless: `
      {hallo|moin|guten morgen|servus}, {wir kommen|ich komme} {wegen|von} {dem stapler|der aufzugsfirma|dem kran|Aerwerk|der versicherung|dem kühlturm}, wann {ist der laut plan dran|war der zuletzt dran|ist die nächste wartung}
      ich bin {neu|der azubi|die neue|von der leihfirma|praktikant} {hier|}, wo {finde ich|ist|steht} {den dampfkessel|das gebläse|die enthärtung|die kontrollwaage|linie 3}
      {vertrete|übernehme} {heute|diese woche|bis freitag} {joe|maria|sam|dan|lena|igor}, was {hat er noch offen|ist noch offen|steht bei ihr an}
      {joe|maria|sam|dan|lena|igor} {hat montag frei|ist im urlaub|ist krank|ist nächste woche weg}, was {hat er noch zu tun|bleibt liegen|steht noch an}
      wer von {den leuten|uns|unseren leuten|der truppe} hat {den|einen gültigen|noch einen} {kälteschein|staplerschein|kranschein|ersthelferschein|kesselschein|schweißerschein}
      wer {unterschreibt|stellt aus|genehmigt} den {heißarbeitsschein|befahrschein|kranschein|erlaubnisschein} für {morgen|montag|die fremdfirma|samstag}
      haben wir noch {ne|eine|einen|} {zahnradpumpe|kompressoröl|ersatzmotor|rotes schloss|hydraulikschlauch|keilriemen|lampe} {da|im lager|im regal|} {u. wo steht das|und wo liegt die|}
      wo {liegt|liegen|haben wir} {das überdruckventil 10 bar|die roten schlösser|die sicherheitsventile|der not-aus taster|die lockout anhänger|die brennerdüse}
      wie viele {rote|blaue|gelbe|grüne|schwarze} {schlösser|schläuche|anhänger|kabelbinder|handschuhe|sicherungen} {sind noch da|haben wir|liegen im lager}
      was kostet {so ein|ein neues|das} {überdruckventil|sicherheitsventil|türschalter|lichtgitter|magnetventil}{|, ich glaube ich hab eins kaputt gemacht|, brauche zwei}
      von welchen {dichtungen|filtern|lagern|schläuchen} {unter 100 €|über 50 €|von Hydran} {liegen|haben wir} weniger als {drei|fünf|zwei} {stück|} {im regal|da|}
      wenn ich alles unter {minimum|mindestbestand} {auffülle|nachbestelle|bestelle}, was {kostet das|kommt da zusammen}
      {stillstand|revision|abstellung} {planen|vorbereiten|liste}: alles was {noch|} offen ist {an linie 1|an linie 3|im kesselhaus|am kochkessel}
      übergabe: was {läuft noch|ist in arbeit|ist offen}{| und wer ist dran| und bei wem}
      bevor ich {da hingehe|anfange|bestelle}: was steht in den {hinweisen|notizen|sicherheitshinweisen|bemerkungen} zum {getriebe auftrag|auftrag 14|aufzug auftrag}
      {und|} {in der woche|im monat|am tag|im quartal|im jahr} davor{|?}
      {welche|wie viele|welcher} davon {sind überfällig|hat joe erledigt|gehören zu linie 2|sind meine}
      {störungen|ausfälle|kosten|stunden} im {oktober|mai|juni} {gegenüber|gegen|verglichen mit} {september|april|juli}
      was ist zwischen {3.|1.|5.} und {10.|15.|12.} {november|dezember|juni} fällig
      wie ist der {türcode|wlan schlüssel|zugangscode} {vom kompressorraum|vom büro|fürs tor}
      wie {kalt|warm} ist es {jetzt|gerade|heute} {im kühlhaus|im büro|im tiefkühler|in halle 2}
      woran wird {gerade|jetzt|im moment} gearbeitet
      {alles|was ist} {kritische|dringende|überfällige} das {keiner genommen hat|niemand hat|noch keinem gehört}
      heute {fällig|dran}? bitte {mit titel|kurz|nur die nummern}, {bin schon|muss gleich} {am gehen|unterwegs|los|auf dem weg}
      {stoßdämpfer|bremsbeläge|reifen|batterien} für {transporter 3|lkw 2|den lader} {angekommen|da|geliefert}?
      der {auditor|prüfer|chef|meister} will wissen wann an {der MCC-420|dem trafo|dem kessel} zuletzt {thermografie gemacht wurde|gemessen wurde|gewartet wurde}
      {schrauben|muttern} für {das schutzblech|den kettenschutz|die haube} {m8 oder m10|welche größe}
      wie lange hat der {tausch|wechsel} vom {not-aus taster|riemen|umrichter} {letztes mal|zuletzt} gedauert
      wie viele aufträge haben wir vom {1.|5.|10.} bis {15.|20.|31.} {oktober|november|mai} {abgeschlossen|fertig gemacht|angelegt}
`,
  },
  es: {
    harmless: `
      {hola|buenas|buenos días}, {vengo|venimos} {de|por} {la empresa del ascensor|el montacargas|la grúa|la aseguradora|el compresor}, {cuándo fue|quién hizo} {la última revisión|el último servicio}
      soy {nuevo|el aprendiz|la practicante|de la agencia} {aquí|}, dónde {encuentro|está|veo} {la caldera de vapor|el soplador|el ablandador|la línea 3}
      {hoy|esta semana|mañana} {cubro|reemplazo} a {joe|maria|sam|dan|lena|igor}, qué {trabajos tiene sin terminar|le queda|tiene pendiente}
      {joe|maria|sam|dan|lena|igor} está {de vacaciones|de permiso|enfermo|fuera} {el lunes|la próxima semana|hoy}, qué le {queda por hacer|falta}
      quién {de nosotros|del equipo|de la cuadrilla} tiene {licencia de montacargas|carnet de refrigerantes|curso de grúa|certificado de primeros auxilios} {vigente|al día}
      quién {me firma|firma|autoriza} el permiso de {trabajo en caliente|espacio confinado|altura|grúa} para {mañana|el lunes|el contratista}
      {queda|tenemos|hay} {todavía|aún|} {aceite de compresor|una bomba de engranajes|motor de repuesto|candado rojo|manguera hidráulica} {en almacén|en el estante|} y dónde {está|lo guardan}
      dónde {guardamos|están|está} {la válvula de alivio 10 bar|los candados rojos|las válvulas de seguridad|el botón de paro|las etiquetas de bloqueo}
      cuántos {candados|guantes|fusibles|cinchos} {rojos|azules|amarillos|negros} {quedan|hay|tenemos}
      cuánto cuesta {una|una nueva|esa} {válvula de alivio|válvula de seguridad|cortina de luz|electroválvula}{|, creo que rompí una|, necesito dos}
      si {repongo|pido|compro} {hasta el máximo|} todo lo que está {por debajo del|bajo el} mínimo, cuánto {me sale|cuesta|sería}
      {paro|parada} {programado|de planta|planificada}: todo lo que {sigue|está} abierto en {la línea 1|la línea 3|la sala de calderas}
      entrega de turno: qué {está en curso|sigue abierto|entró}{| y quién lo lleva}
      antes de {ir|empezar|pedir}: qué dicen las {notas|notas de seguridad|observaciones} de {la orden del reductor|la orden 14|la orden del ascensor}
      {y|¿y} {la semana|el mes|el día|el año} {anterior|de antes|previo}{|?}
      {cuántas|cuáles|qué} de {ellas|esas|esos} {están atrasadas|terminó joe|son mías|son de la línea 2}
      {fallas|costos|horas|paros} de {octubre|mayo|junio} {contra|comparado con|frente a} {septiembre|abril|julio}
      qué vence entre el {3|1|5} y el {10|15|12} de {noviembre|diciembre|junio}
      cuál es {el código|la clave} {de la puerta|del wifi|del portón} {de la sala de compresores|de la oficina|}
      a cuánto está {la cámara fría|la oficina|el congelador} {ahora|ahorita|hoy}
      en qué se está trabajando {ahora|ahora mismo|hoy|en este momento}
      {asígnale|pásale|dale} a {sam|joe|maria} {lo|la orden|el trabajo} del {montacargas|ascensor|filtro}{|, porfa|, por favor}
      qué me {toca|corresponde} {mañana|hoy|esta semana|el lunes}
      cuándo le toca {a la caldera|al compresor|al ascensor|a la bomba}
      ya {terminó|acabó|salió} la {prueba|revisión|calibración} de {la tarjeta|la báscula|la placa nueva}?
      llegaron {los amortiguadores|las baterías|las llantas|los filtros} {de la camioneta 3|del camión 2|del cargador}?
      {pernos|tornillos|tuercas} {del soporte|de la guarda|de la tapa} {m8 o m10|qué medida}
      cuánto tardó {el cambio|el reemplazo} del {paro de emergencia|variador|motor} la {vez pasada|última vez}
`,
  },
  fr: {
    harmless: `
      {bonjour|salut|bonsoir}, je {viens|suis là} {pour|de la part de} {le monte-charge|la société de levage|le chariot|l'assurance|le compresseur}, {c'est quand|qui a fait} {la dernière visite|le dernier entretien}
      {bonjour|salut|} je suis {nouveau|l'apprenti|le stagiaire|l'intérimaire|la nouvelle}, {où est|c'est où|où je trouve} {la chaudière|le surpresseur|l'adoucisseur|la ligne 3}
      je suis {l'apprenti|le stagiaire|nouveau}, c'est quoi les {machines|équipements|pompes} de {la ligne 2|la ligne 1|l'atelier|la chaufferie}
      je {remplace|couvre} {joe|maria|sam|dan|lena|igor} {aujourd'hui|cette semaine|demain}, qu'est-ce {qu'il a|qu'il lui reste|qu'elle doit faire}
      {joe|maria|sam|dan|lena|igor} est en {congé|vacances|arrêt maladie} {lundi|la semaine prochaine|demain}, qu'est-ce {qu'il lui reste à faire|qu'elle a encore}
      qui {de nous|dans l'équipe|chez nous} a {le caces|l'habilitation fluides|le permis pont roulant|le sst} {valide|à jour|}
      qui {signe|délivre|valide} le permis {de feu|de pénétrer|de travail} pour {demain|lundi|le sous-traitant}
      {il reste|on a encore|y a-t-il} {de l'huile compresseur|une pompe à engrenages|un moteur de secours|un cadenas rouge|un flexible} {en magasin|sur l'étagère|} et {où|c'est rangé où}
      où {est|sont|range-t-on} {la soupape de décharge 10 bar|les cadenas rouges|les soupapes de sécurité|le bouton d'arrêt|les étiquettes de consignation}
      combien de {cadenas|gants|fusibles|colliers} {rouges|bleus|jaunes|noirs} {reste-t-il|on a|en stock}
      combien coûte {une|une nouvelle|cette} {soupape de sécurité|soupape|barrière immatérielle|électrovanne}{|, je crois que j'en ai cassé une|, il m'en faut deux}
      si je {recommande|commande|complète} tout ce qui est sous le {minimum|mini}, {combien ça coûte|ça fait combien}
      {arrêt|grand arrêt} {prévu|technique|usine}: tout ce qui est {encore|} ouvert sur {la ligne 1|la ligne 3|la chaufferie}
      passation: qu'est-ce qui {est en cours|reste ouvert|est arrivé}{| et qui s'en occupe}
      avant {d'y aller|de commencer|de commander}: que disent les {notes|consignes|remarques} de {l'OT du réducteur|l'OT 14|l'OT du monte-charge}
      et {la semaine|le mois|le jour|l'année} {d'avant|précédente|précédent}{| ?}
      {combien|lesquels|lequel} {d'entre eux|là-dedans|parmi eux} {sont en retard|joe a terminé|sont à moi|sont de la ligne 2}
      {pannes|coûts|heures|arrêts} {d'octobre|de mai|de juin} {contre|par rapport à|face à} {septembre|avril|juillet}
      qu'est-ce qui est à échéance entre le {3|1|5} et le {10|15|12} {novembre|décembre|juin}
      c'est quoi le {code|mot de passe} {pour entrer dans|de|pour} {le local compresseurs|le bureau|le wifi|le portail}
      il fait combien {dans la chambre froide|au bureau|dans le congélateur|dans l'atelier} {là|maintenant|aujourd'hui}
      mtbf {du compresseur à vis|de la pompe|du groupe froid|de la chaudière} sur {un an|deux ans|12 mois}
      quand {la chaudière|la pompe|le compresseur|la grue} doit-{elle|il} être {entretenue|entretenu|révisé}
      la main-d'œuvre sur {la ligne 2|la ligne 1|le compresseur} {cette année|ces douze mois}, ça fait combien
      est-ce qu'il y a du {critique|urgent|retard} que personne n'a {pris|commencé}
      délai {moyen|} entre {le signalement|la création} et {le début|la clôture} de l'intervention{|, sur 2 ans}
      {vis|boulons} du {support|carter|capot} {m8 ou m10|quelle taille}
      combien de temps a pris {le remplacement|le changement} de {l'arrêt d'urgence|la courroie|du variateur} la dernière fois
`,
  },
  ar: {
    harmless: `
      {مرحبا|السلام عليكم|صباح الخير} {أنا من|جاي من|إحنا من} {شركة المصعد|شركة الرافعة|شركة المضخات|التأمين} {متى آخر صيانة|مين عمل الصيانة|متى الموعد القادم}
      أنا {متدرب|موظف جديد|فني جديد|من شركة العمالة} {جديد|هنا|} وين {ألاقي|مكان|أشوف} {غلاية البخار|المرجل|النافخ|جهاز التيسير|خط 3}
      {أغطي|مكان|بدل} {سام|جو|ماريا|دان|لينا|ايغور} {اليوم|هالأسبوع|بكرة} شو {عنده|باقي عليه|لسه مفتوح}
      {سام|جو|ماريا|دان|لينا|ايغور} {إجازة|مريض|مو موجود} {الاثنين|الأسبوع القادم|اليوم} شو باقي {عليه|عليها}
      مين {منا|من الشباب|من الفنيين} معه {رخصة رافعة|شهادة تبريد|شهادة ونش|دورة إسعاف} {سارية|مجددة|}
      مين {يوقع|يصدر|يعتمد} تصريح {العمل الساخن|الدخول|الرافعة} {لبكرة|ليوم الاثنين|للمقاول}
      {لسه|باقي|في} عندنا {زيت ضواغط|مضخة تروس|محرك احتياطي|قفل أحمر|خرطوم هيدروليك} {في المخزن|على الرف|} ووين {مكانه|محطوط}
      وين {محل|مكان|نحط} {صمام التنفيس 10 بار|الأقفال الحمراء|صمامات الأمان|زر الطوارئ|بطاقات العزل}
      كم {قفل|قفل عزل|خرطوم|قفاز|فيوز} {أحمر|أزرق|أصفر|أسود} {باقي|عندنا|في المخزن}
      كم سعر {صمام الأمان|صمام التنفيس|الستارة الضوئية|سويتش الباب}{| أظن كسرت واحد| أحتاج اثنين}
      إذا {طلبت|عبيت|كملت} كل اللي تحت الحد الأدنى كم {يكلف|السعر|المبلغ}
      {للتوقف|تحضير التوقف|قائمة التوقف} كل اللي {لسه|} مفتوح على {خط 1|خط 3|غرفة الغلاية}
      تسليم الوردية شو {شغال|مفتوح|جديد}{| ومين ماسكه}
      قبل ما {أروح|أبدأ|أطلب} شو مكتوب في {ملاحظات|ملاحظات السلامة|تعليقات} {أمر التروس|أمر 14|أمر المصعد}
      {والأسبوع|والشهر|واليوم|والسنة} {اللي قبله|الذي قبله|السابق}
      {كم واحد|أي واحد|وكم واحد|وأي واحد} {منها|منهم} {متأخر|خلصه جو|لخط 2|عليه شغل متأخر|خلصته ماريا}
      {أعطال|تكاليف|ساعات} {أكتوبر|مايو|يونيو} {مقابل|مقارنة مع|ضد} {سبتمبر|أبريل|يوليو}
      ما المستحق بين {3|1|5} و {10|15|12} {نوفمبر|ديسمبر|يونيو}
      شو {رمز|كود} {باب|بوابة} {غرفة الضواغط|المكتب|المخزن}
      كم {الحرارة|درجة الحرارة} في {غرفة التبريد|المكتب|المجمد} {الآن|هلا|اليوم}
      على شو {نشتغل|الشغل} {الآن|هلا|اليوم}
      في شي {ينتظر|ناطر|واقف على} {قطع|مواد|موافقة}
      هل {تغير|تبدل|انفحص} {الانفرتر|المحرك|السير} في {CV-601|P-310A|FL-610} من قبل
      {خطوات|إجراء|نموذج} {العزل والإقفال|العزل|القفل والبطاقة} {لماكينة|للمضخة|للخلاط} {بالترتيب|}
      مصاريف {خط 3|خط 1|المبنى A} مقابل {خط 4|خط 2|المبنى B} {في الربع الثاني|هذه السنة|الشهر الماضي}
`,
  },
};
