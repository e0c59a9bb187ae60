import type { EverydayExamples } from './examples.ts';

/** What machines of all kinds do wrong without hurting anybody, and short answers and orders in a conversation. */
export const everydaySymptoms: EverydayExamples = {
  en: {
    harmless: `
      {and|what about|how about|also|and then} {the fan|the pump|that one|the other line|last month|maria|the motor|line 3|the rest|the boiler}
      {first|second|third|last|next|before|after|later|sure|why not|which|both|none|done|ready}
      {left|right|rear|front|main} {bucket|boom|steering|lift|tilt} {cylinder|hose fitting|rod seal|ram|valve} {is leaking|leaks|weeps|drips|l/h lkg|lkg|seeps oil}
      {lena|carlos|the new fitter|igor|peter} is {on shift|on leave|off sick|new|back} {tomorrow|today|this week}, what {is still open under her name|does he have to do|is due for him|has she finished}
      how many {spb-2000|belts|seals|bearings 6205|filters|boxes} can we {take in|order|store|use|fit} {before we hit the max|this month|per shelf|at once}
      {copper pipe|air hose coupling|flat bar|cable tie|belt dressing|red padlock|ring spanner|hose clamp|solder} {15 mm|, the brand we buy|3/8 inch|, is there any in stores|, how many do we own|for each fitter|, is it on the approved list}
      {corrective|preventive|open|late} {jobs|orders|work} {without a name on them|nobody has|with no owner|not assigned|waiting for somebody}
      mark the {blade repair|filter change|belt job|inspection} {as done|as finished|complete} {for me|please|now|today}
      {start|close|open|do|check|hold|finish|resume|cancel|assign|update|reopen} {it|this|that one|the job|the order|wo 17|number 12|them}
      {start it|do it|go on|go ahead|and then|and now|which one|how many|why|when|who|where|again please|more|next|the second one|look it up|sure|really}
      {in another one|in the other one|with all of them|what next|does it work|will it work|is it so|is that right}
      {the|a|one} {500th|tenth|1000th|more|too many|other|same|next one}
      {hello|hi fred|good morning|thanks|thank you|ok|yes|no|maybe|never mind|what can you do|who are you|test|tell me more}
      {set|put|move|change} {the due date|the priority|the hours|the title|the assignee|the stock|the minimum} {to friday|to high|to 2.5|to maria|of wo 17 to monday|to 40 pieces}
      the {pump|fan|motor|gearbox|blower|mixer|agitator|spindle|winch|turbine} {vibrates|is noisy|hums|rattles|squeaks|knocks|whines|rumbles|runs rough|wobbles} {since monday|at full load|at low speed|when cold|after the service|, what should I check|}
      {my|our|the} {compressor|chiller|dryer|boiler|burner|vacuum pump|cooling tower|heat pump|air handler|furnace} {short cycles|does not start|loses capacity|trips on overload|runs all the time|shows an alarm code|uses more power than before|gives wet air|does not reach setpoint|stops by itself}
      {printer|labeller|checkweigher|scanner|camera|scale|metal detector|x ray inspector|coder|reader} {prints faint lines|misreads codes|drifts|gives wrong weights|rejects good product|loses focus|needs calibration|skips labels|is out of adjustment|shows error 12}
      {spectrometer|chromatograph|ph meter|flow meter|pressure transmitter|level probe|thermocouple|encoder|load cell|microscope} {drifts over the day|loses intensity|reads low|reads zero|is unstable|jumps|does not zero|fails calibration|is slow|has a noisy baseline}
      {belt|chain|conveyor|roller|bucket elevator|screw feeder|chute|hopper|vibrating feeder|palletizer} {wanders to one side|slips|stretches|jams|wears fast|squeals|runs off track|blocks|stops at random|drops boxes}
      {hydraulic|pneumatic} {cylinder|press|ram|valve|gripper|motor} {moves slowly|drifts down|jerks|does not hold|leaks a little at the rod|is stuck|loses force}
      {bearing|coupling|seal|gasket|bushing|shaft|key|impeller|rotor|brush} {wears out too soon|runs warm|has play|is scored|failed again|weeps a little|is pitted|is misaligned|makes a grinding noise}
      {robot|gantry|lathe|mill|cnc|saw|laser|plotter|drill|grinder} {loses position|chatters|leaves marks|cuts out of tolerance|does not home|has backlash|stops with an axis fault|cuts crooked|burns the edge}
      {dishwasher|oven|fridge|freezer|fryer|coffee machine|ice maker|washing machine|tumble dryer|vending machine} {does not drain|is too warm|ices up|does not heat|makes a noise|stays on|leaves stains|takes too long|blinks}
      {escalator|lift door|gate|roller door|dock leveller|turnstile|ski lift clamp|blind|greenhouse vent|barrier} {does not close fully|opens slowly|stops half way|gets stuck|sinks slowly|closes hard|has a force error|reopens at once|is out of line}
      {truck|loader|excavator|bus|forklift|tractor|generator|boat engine|mower|sweeper} {loses power|does not crank|smokes a bit when cold|overheats on hills|uses oil|pulls to the left|has a flat battery|will not shift|stalls|starts badly}
      {irrigation pivot|milking machine|feed mixer|harvester|sawmill|loom|knitting machine|sewing machine|organ|telescope} {is out of line|skips|breaks thread|loses vacuum|does not mix well|jams|is out of tune|tracks badly|runs uneven|cuts crooked}
      {wind turbine|solar inverter|battery bank|ups|transformer|switchgear|charger|plc|hmi|drive} {shows a warning|derates|loses communication|reboots|has low capacity|hums louder|fails the weekly test|shows an earth fault alarm code|freezes|reports overcurrent}
      {pool|aquarium|pond|spa|fountain|water softener|filter|membrane|settling tank|skimmer} {pressure rises|foams over|is cloudy|flow is down|backwashes too often|does not rinse|loses water|smells stale|has algae}
      {what causes|why is there|how do I find the cause of|where do I look first for|what should I check for} {cavitation|low flow|high amps|a warm bearing|a noisy gearbox|a wandering belt|wet air|slow cycle times|false rejects|uneven wear|ghosting|drifting readings}
      {purity|quality|speed|yield|humidity|temperature|weight|colour|torque|frequency} {fell to 97 percent|is not stable|is below target|varies|drops in the afternoon|does not hold|is too high after a change|is uneven}
      how {do I|can I tell} {align a shaft|tension a belt|bleed a brake|clean a filter|a steam trap has failed|a bearing is worn|grease a motor|teach in a sensor|adjust the clutch|balance a fan}`,
  },
  de: {
    harmless: `
      {und|was ist mit|wie ist es mit} {dem lüfter|der pumpe|dem anderen|der linie 3|letztem monat|maria}
      {erster|zweiter|letzter|danach|vorher|später|wirklich|warum nicht|welcher|beide|keiner|fertig}
      {überfällige|offene|korrektive|vorbeugende} {ohne zuständigen|ohne namen|die keiner hat|nicht zugewiesen|aufträge ohne person}
      {linker|rechter|hinterer} {zylinder|hubzylinder|schlauchanschluss|dichtring} {undicht|tropft|leckt leicht|verliert öl}
      {lager|spindel|motor|getriebe|umrichter} {wird nach dem abschmieren warm|schaltet an heißen tagen ab|verliert spannkraft|läuft heiß, woran liegt das|auf übertemperatur}
      {starte|schließe|öffne|mach|prüfe|beende|verschiebe|ändere|storniere|übernimm} {es|das|ihn|den auftrag|nummer 12|die arbeit|auftrag 17|diesen}
      {und jetzt|und dann|welche|wie viele|warum|wann|wer|wo|nochmal bitte|weiter|der zweite|mach das|sicher|wirklich|schau nach}
      {hallo|guten morgen|danke|ok|ja|nein|vielleicht|egal|was kannst du|wer bist du|test|erzähl mehr}
      {die|unsere} {pumpe|presse|spindel|turbine|walze|säge|fräse|anlage|maschine|waage} {vibriert|rattert|pfeift|brummt|läuft unrund|verliert leistung|misst falsch|driftet|bleibt stehen|wird langsamer} {seit montag|bei volllast|nach der wartung|, woran liegt es|, was prüfen|}
      {der|unser} {kompressor|kältetrockner|kessel|brenner|ventilator|antrieb|umrichter|drucker|scanner|förderer} {schaltet ab|startet nicht|taktet|läuft ständig|zeigt fehler 12|druckt streifen|liest codes falsch|läuft aus der spur|klemmt|quietscht}
      {das|ein} {lager|getriebe|aggregat|ventil|band|netzteil|messgerät|spektrometer|mikroskop|förderband} {wird warm|hat spiel|heult|schäumt|hängt|läuft schief|driftet|zeigt null|ist verstellt|verschleißt schnell}
      {kaffeemaschine|spülmaschine|gefrierschrank|backofen|waschmaschine|eismaschine|zapfanlage|fritteuse} {heizt nicht|läuft nicht ab|vereist|ist zu warm|macht geräusche|zeigt e04|braucht zu lange}
      {rolltor|aufzugstür|schranke|überladebrücke|drehkreuz|jalousie|gewächshauslüftung|rolltreppe} {schließt nicht ganz|öffnet langsam|bleibt auf halbem weg stehen|sinkt langsam|klemmt|geht gleich wieder auf}
      {orgel|webstuhl|nähmaschine|melkanlage|sägewerk|teleskop|beregnung|abschäumer|planetarium} {verstimmt sich|lässt stiche aus|reißt den faden|verliert vakuum|läuft ungleichmäßig|schäumt über|ist aus der flucht|ruckelt}
      {lkw|bagger|radlader|traktor|bus|stapler|notstromaggregat|rasenmäher} {verliert leistung|springt schlecht an|zieht nach links|verbraucht öl|wird bergauf warm|schaltet nicht|geht aus}
      {woran liegt|was verursacht|wie finde ich die ursache für|wo suche ich zuerst bei} {kavitation|wenig durchfluss|hohem strom|warmem lager|lautem getriebe|feuchter druckluft|falschen messwerten|ungleichem verschleiß}
      wie {erkenne ich|prüfe ich|stelle ich} {einen defekten kondensatableiter|lagerspiel|die riemenspannung ein|die wellenausrichtung|den filter auf verschmutzung|den sensor neu ein|die unwucht}
      {reinheit|qualität|drehzahl|feuchte|temperatur|gewicht|spannkraft|frequenz} {sinkt|schwankt|ist unter soll|fällt nachmittags|hält nicht|ist nach dem wechsel zu hoch}
      {hersteller|lieferant|bezugsquelle|preis|artikelnummer|werkzeugliste|größe|farbe} {kaltleiter|spachtel|ringschlüssel|schlauchschelle|dichtband|lüfterrad|filtermatte|auslösegerät}`,
  },
  es: {
    harmless: `
      {y|qué hay de|qué pasa con} {el ventilador|la bomba|el otro|la línea 3|el mes pasado|maría}
      {primero|segundo|último|después|antes|seguro|por qué no|cuál|ambos|ninguno|listo}
      {correctivas|abiertas|atrasadas|preventivas} {sin responsable|sin nombre|que nadie tiene|sin asignar}
      {cilindro|vástago|manguera} {izquierdo|derecho|trasero} {gotea|pierde un poco de aceite|rezuma}
      {la tubería|la línea} {da golpes al arrancar|hace ruido por la mañana|vibra|suena}
      {empieza|cierra|abre|haz|revisa|termina|cambia|cancela|reanuda|asigna} {eso|esto|esa|la orden|el número 12|el trabajo|la ot 17|lo}
      {y ahora|y luego|cuál|cuántas|por qué|cuándo|quién|dónde|otra vez por favor|sigue|la segunda|seguro|de verdad|búscalo}
      {hola|buenos días|gracias|ok|sí|no|quizás|da igual|qué sabes hacer|quién eres|prueba|dime más}
      {la|nuestra} {bomba|prensa|turbina|sierra|fresadora|impresora|báscula|etiquetadora|máquina|cinta} {vibra|hace ruido|chirría|pierde fuerza|mide mal|se desvía|se para sola|imprime con rayas|corta chueco|va lenta} {desde el lunes|a plena carga|después del servicio|, qué reviso|}
      {el|nuestro} {compresor|ventilador|motor|reductor|secador|quemador|variador|escáner|transportador|molino} {no arranca|se apaga|cicla mucho|zumba|marca error 12|lee mal|se atasca|se calienta un poco|gasta más|pierde rendimiento}
      {rodamiento|cilindro|válvula|correa|cadena|junta|acople|sello|sensor|filtro} {se desgasta pronto|tiene juego|baja solo|se pega|patina|está desalineado|gotea un poco|marca cero|se tapa}
      {cafetera|lavavajillas|horno|nevera|lavadora|congelador|máquina de hielo|freidora} {no calienta|no desagua|hace hielo|tarda mucho|hace ruido|enfría poco|parpadea}
      {puerta|persiana|barrera|escalera mecánica|ascensor|ventana del invernadero|torniquete|muelle de carga} {no cierra del todo|abre despacio|se queda a medias|se atasca|baja despacio|golpea al cerrar}
      {pivote de riego|ordeñadora|telar|máquina de coser|cosechadora|guillotina de papel|telescopio|cámara de fermentación} {se desalinea|pierde vacío|rompe el hilo|salta puntadas|corta desigual|no mantiene la humedad|va a tirones}
      {camión|excavadora|tractor|autobús|montacargas|grupo electrógeno|cargadora} {pierde potencia|no arranca bien|tira a la izquierda|gasta aceite|se calienta en subida|no cambia}
      {qué causa|a qué se debe|cómo encuentro la causa de|dónde miro primero si hay} {cavitación|poco caudal|mucho consumo|un rodamiento caliente|ruido en el reductor|aire húmedo|lecturas falsas|desgaste desigual|golpes en la tubería}
      {pureza|calidad|velocidad|humedad|temperatura|peso|presión de trabajo|frecuencia} {baja por la tarde|no es estable|está por debajo de lo pedido|varía|no se mantiene}`,
  },
  fr: {
    harmless: `
      {et|qu'en est-il de} {le ventilateur|la pompe|l'autre|la ligne 3|le mois dernier|marie}
      {premier|deuxième|dernier|après|avant|plus tard|sûr|pourquoi pas|lequel|les deux|aucun|prêt}
      {correctifs|ouverts|en retard|préventifs} {sans responsable|sans nom|que personne n'a|non attribués}
      {vérin|flexible|joint de tige} {gauche|droit|arrière} {goutte|suinte|perd un peu d'huile|descend tout seul|descend en charge}
      {démarre|ferme|ouvre|fais|vérifie|termine|change|annule|reprends|attribue} {le|ça|cela|le travail|l'ordre 12|l'OT 17|celui-là}
      {et maintenant|et ensuite|lequel|combien|pourquoi|quand|qui|où|encore s'il te plaît|continue|le deuxième|sûr|vraiment|regarde}
      {bonjour|merci|ok|oui|non|peut-être|peu importe|que sais-tu faire|qui es-tu|test|dis m'en plus}
      {la|notre} {pompe|presse|turbine|scie|fraiseuse|imprimante|balance|étiqueteuse|machine|bande} {vibre|fait du bruit|grince|perd de la force|mesure mal|dérive|s'arrête seule|imprime des lignes blanches|coupe de travers|est lente} {depuis lundi|à pleine charge|après l'entretien|, que vérifier|}
      {le|notre} {compresseur|ventilateur|moteur|réducteur|sécheur|brûleur|variateur|lecteur|convoyeur|broyeur} {ne démarre pas|s'arrête|cycle trop|ronfle|affiche erreur 12|lit mal|se bloque|chauffe un peu|consomme plus|perd en débit}
      {roulement|vérin|vanne|courroie|chaîne|joint|accouplement|capteur|filtre|galet} {s'use trop vite|a du jeu|descend lentement|colle|patine|est désaligné|suinte un peu|indique zéro|se colmate}
      {spectromètre|chromatographe|pH-mètre|débitmètre|microscope|balance de labo|sonde de niveau} {dérive dans la journée|perd en intensité|indique trop bas|est instable|ne s'étalonne plus}
      {cafetière|lave-vaisselle|four|frigo|lave-linge|congélateur|machine à glaçons|friteuse} {ne chauffe pas|ne vidange pas|givre|met trop longtemps|fait du bruit|clignote}
      {porte|rideau|barrière|escalier mécanique|ascenseur|aération de la serre|tourniquet|télésiège|pince} {ne ferme pas complètement|s'ouvre lentement|reste à mi-course|se coince|donne un défaut de force|claque}
      {pivot d'arrosage|trayeuse|métier à tisser|machine à coudre|moissonneuse|orgue|télescope|fontaine} {se désaligne|perd le vide|casse le fil|saute des points|coupe mal|se désaccorde|déborde}
      {camion|pelle|tracteur|bus|chariot|groupe électrogène|chargeuse} {perd de la puissance|démarre mal|tire à gauche|consomme de l'huile|chauffe en côte|cale}
      {qu'est-ce qui cause|à quoi est dû|comment trouver la cause de|où regarder d'abord pour} {la cavitation|un faible débit|une forte intensité|un roulement chaud|un réducteur bruyant|l'air humide|de fausses mesures|une usure inégale}
      {pureté|qualité|vitesse|humidité|température|poids|fréquence} {baisse l'après-midi|n'est pas stable|est sous la consigne|varie|ne tient pas}
      {prix|référence|fournisseur|taille|marque} {de la cellule|du filtre|de la courroie|du joint|de la buse|du câble|du flexible}`,
  },
  ar: {
    harmless: `
      {و|ماذا عن} {المروحة|المضخة|الآخر|الخط 3|الشهر الماضي|مريم}
      {الأول|الثاني|الأخير|بعد ذلك|قبل ذلك|أكيد|لماذا لا|كلاهما|لا شيء|جاهز}
      {التصحيحية|المفتوحة|المتأخرة} {بدون مسؤول|بدون اسم|غير المسندة لأحد|لم يأخذها أحد}
      {المضخة|الضاغط|المروحة} {تطلع صوت|فيها صوت غريب|صوتها عالي|تدفقها قل|ضغطها نزل}
      {ابدأ|أغلق|افتح|نفذ|افحص|أكمل|غير|ألغ|استأنف|عين} {هذا|ذلك|الأمر|رقم 12|العمل|الأمر 17|هذه}
      {والآن|ثم ماذا|أيها|كم|لماذا|متى|من|أين|مرة أخرى من فضلك|أكمل|الثاني|متأكد|حقا|ابحث عنه}
      {مرحبا|صباح الخير|شكرا|حسنا|نعم|لا|ربما|لا يهم|ماذا تستطيع|من أنت|اختبار|أخبرني المزيد}
      {المضخة|المروحة|المحرك|علبة التروس|التوربين|المنشار|الطابعة|الميزان|الآلة|السير} {يهتز|يصدر صوتا|يصفر|يفقد القوة|يقيس خطأ|ينحرف|يتوقف وحده|يطبع خطوط|يقطع مائلا|بطيء} {منذ الاثنين|عند الحمل الكامل|بعد الصيانة|ماذا أفحص|}
      {الضاغط|المجفف|الموقد|المحرك|القارئ|الناقل|المبرد|الطاحونة} {لا يعمل|يتوقف|يدور كثيرا|يظهر خطأ 12|يقرأ خطأ|يعلق|يسخن قليلا|يستهلك أكثر|ينتج هواء رطب}
      {الرولمان|الأسطوانة|الصمام|السير|السلسلة|الوصلة|الحساس|الفلتر} {يتآكل بسرعة|فيه خلوص|ينزل ببطء|يعلق|ينزلق|غير مستقيم|ينقط قليلا|يقرأ صفر|مسدود}
      {الثلاجة|الفرن|غسالة الصحون|ماكينة القهوة|الغسالة|صانعة الثلج} {لا تسخن|لا تصرف الماء|تتجمد|تأخذ وقتا طويلا|تصدر صوتا|تومض}
      {الباب|الستارة|الحاجز|السلم الكهربائي|باب المصعد|نافذة البيت الزجاجي} {لا يغلق تماما|يفتح ببطء|يقف في المنتصف|يعلق|ينزل ببطء}
      {الشاحنة|الحفارة|الجرار|الحافلة|الرافعة|المولد} {تفقد القوة|لا تشتغل جيدا|تميل لليسار|تستهلك زيت|تسخن في الصعود}
      {ما سبب|كيف أجد سبب|أين أبحث أولا عن} {التكهف|ضعف التدفق|ارتفاع التيار|سخونة الرولمان|صوت علبة التروس|الهواء الرطب|القراءات الخاطئة|التآكل غير المنتظم}
      {النقاء|الجودة|السرعة|الرطوبة|الحرارة|الوزن|التردد} {ينخفض بعد الظهر|غير ثابت|أقل من المطلوب|يتغير|لا يثبت}`,
  },
};
