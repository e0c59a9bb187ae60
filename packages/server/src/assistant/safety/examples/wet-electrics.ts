import type { Examples } from './examples.ts';

/** Water, bare conductors or sparks at electrical equipment, with nobody hurt yet. */
export const wetElectrics: Examples = {
  en: {
    dangerous: `
      {roof|ceiling|pipe} {drips|leaks|drops water} on the {main board|distribution panel|switchgear}, {carry on?|keep working?|do we go on}
      water {dripping|running|leaking|spraying} {into|onto|over} the {mcc|switchboard|panel|motor|junction box|busbar} {still powered|what do we do|can i wipe it}
      {switch room|cable trench|substation|pump pit} {flooded|under water} {and power is on|can i walk in}
      {bare|exposed|stripped|chewed} {wires|cable|conductors} {hanging|sticking out} {of the box|at head height|in a puddle} 
      {sparks|sparking|arcing|crackling} {from the socket|in the panel|at the motor terminals|when it rains}
      {downed|fallen|broken} power line {in the yard|across the gate|on a truck}
      {outlet|plug|extension cord} {lying in water|wet and buzzing}
      {buzzing|humming and sparks|blue flashes} {in|from} the {switchgear|panel} {keep it running?|who do i call}
      washed down the {panel|vfd|motor} by mistake and it {tripped|sparks} {switch on again?}
      {roof|pipe} leak {above|over} the {transformer|server rack|mcc}
      cable {damaged|cut|crushed} by {the forklift|digging} copper {visible|showing} {still live?}
      isolator {cover|door} {broken off|missing} live {parts|terminals} {exposed|touchable}
      {watr|wter} in {elec panel|panl} {help|mcc}
      earth wire {broken|burned off|missing} on the {kettle|welding machine} {still use it?}
      {water|rain|oil|coolant} {in|inside|on|entering} {the fuse box|the panel|the socket|the drive cabinet|the transformer room} {and it sparks|it is live|what do i do|still on}
      {live|bare|loose|torn} {cable|wires|conductor} {on the floor|hanging down|touching the frame|in the wet}
      water coming out of the panel light
      panel under the leaking roof is buzzing
      overhead cable torn down by the truck
      wet hands, plug got blue flash
      the {fish market|car wash} floor is ankle deep and the {ice machine|vacuum} plug is under it, can i wade over and pull it
      {fairground|market stall} cable runs through a puddle, insulation nicked, people step over it, order new one or keep {open|trading}
      after the storm the {ev charger|harbour pillar} buzzes and water runs out of the {flap|socket}, is it ok to charge
      {hospital|school} basement: sewage up to the {ups|sub board}, lights still on, who goes in and switches off
      there's a {bees' nest|mouse} in the {fuse board|meter box} and it crackles and smells of fish, open it up?
      {milking parlour|greenhouse} socket is full of {milk|spray water} and the cover is hanging by one wire, all live
      scaffolders knocked the {overhead line|street lamp cable} down, it lies over the {fence|playground} and hums
      quick, can i reach over the {wet|flooded} floor and flip the {board|main switch}, the fridge still runs
      my boss wants the {stage|market} lights on though rain drips through the {splitter box|dimmer} and it {fizzes|pops}
      is it ok to use the {pressure washer|lawn mower} without its plug cover, the {lead|cable} is cut to the copper and the grass is wet`,
    harmless: `
      {roof|gutter|ceiling} {leak|drip} over the {office|canteen|hall} {order|repaired when|who fixed it}
      {ip rating|cable gland|seal kit} of the {panel|junction box}
      {water|flood} {sensor|alarm} in the switch room {tested?|battery}
      panel {door gasket|heater|fan filter} {part number|replacement}
      {switch room|substation} {cleaning|roof repair|dehumidifier} wo
      wire {rope|mesh|brush|tray} {stock|price}
      cable {list|drawing|schedule|tray drawing} for line 2
      spark plug {gap|stock}
      thermography {report|findings} MCC-410
      {washdown|cleaning} instruction for the {filler|conveyor} where
      extension cord {inspection|test tags} due
      {wiring|circuit} diagram for {CV-640|PLC-180}
      water {cooled|softener} {panel|control} manual
      who dealt with the water in the {switch room|lift pit} back in {November|the flood}
      what did the flooded {transformer|server room} cost us in the end, my boss needs the {sum|invoice}
      can i close the order for the wet {junction box|pillar}, it was isolated, dried and {megger tested|meggered ok}
      give the {roof leak|gutter} above the canteen, nothing electric there, to {the roofer|Hana} quick
      is it ok to order ip{65|67} {sockets|plugs} for the {stable|car wash}, which part number do we use
      what was noted as the cause when the {ev charger|ice machine} tripped in the rain last {week|autumn}
      how many rcd trips after rain did the {campsite|marina} have without {August|the festival}
      still to do: photos of the replaced {cable|cover} on pole {4|11}, who took them
      when did the {flood|leak} sensor in the {data centre|pump pit} last go off and who signed it off
      which firm rewired the {fountain|market hall}, dates and {certificate|drawing} please
      is the water {meter|softener} in the plant room on the {reading|inspection} list`,
  },
  de: {
    dangerous: `
      {dach|decke|rohr} {tropft|leckt} auf die {hauptverteilung|schaltanlage|tafel}, {weitermachen?|weiterarbeiten?}
      wasser {tropft|läuft|spritzt} {in|auf|über} {den schaltschrank|die verteilung|den motor|die klemmdose} {ist noch an|was tun|abwischen?}
      {schaltraum|kabelkanal|pumpenschacht} {überflutet|unter wasser} {strom ist an|reingehen?}
      {blanke|offene|freiliegende} {drähte|kabel|adern} {hängen raus|auf kopfhöhe|in einer pfütze}
      {funken|es funkt|es knistert|es britzelt} {aus der steckdose|im schaltschrank|am motor}
      {stromleitung|freileitung} {liegt im hof|runtergefallen|auf dem lkw}
      {steckdose|verlängerungskabel} liegt im wasser
      {brummen|blaue blitze|funken} in der schaltanlage {weiterlaufen?|wen anrufen}
      {schaltschrank|umrichter} aus versehen abgespritzt und {ausgelöst|funkt} {wieder einschalten?}
      {dach|rohr} undicht über {dem trafo|mcc}
      kabel vom stapler {beschädigt|gequetscht} kupfer sichtbar
      abdeckung {fehlt|abgebrochen} spannungsführende teile offen
      {waser|wassr} im {schaltschrnk|schrank} {hilfe}
      schutzleiter {abgerissen|verbrannt} {am kessel|am schweißgerät} {weiter benutzen?}
      {wasser|regen|öl|kühlmittel} {im sicherungskasten|im schrank|in der steckdose|im umrichter|im traforaum} {und es funkt|unter strom|was tun}
      {blankes|loses|abgerissenes} {kabel|kabelende} {am boden|hängt runter|berührt den rahmen|im nassen} unter strom
      {fischmarkt|waschhalle} steht knöcheltief unter wasser und der stecker der {eismaschine|saugers} liegt drin, kann ich hinwaten und ziehen
      kabel vom {karussell|marktstand} liegt angeritzt in der pfütze, leute steigen drüber, neues bestellen oder {weiter verkaufen|weiterfahren}
      nach dem sturm brummt die {wallbox|hafensäule} und aus der {klappe|dose} läuft wasser, ist laden ok
      {klinik|schul}keller: abwasser bis zur {usv|unterverteilung}, licht ist noch an, wer geht rein und schaltet ab
      im {sicherungskasten|zählerschrank} ist ein {mäusenest|wespennest}, es knistert und riecht nach fisch, aufmachen?
      steckdose im {melkstand|gewächshaus} voll {milch|sprühwasser}, deckel hängt an einer ader, alles unter spannung
      gerüstbauer haben die {freileitung|lampenzuleitung} abgerissen, sie liegt über dem {zaun|spielplatz} und summt
      schnell, kann ich über den {nassen|überfluteten} boden an die {tafel|hauptsicherung} langen, der kühlschrank läuft noch
      mein chef will {bühnen|markt}licht haben obwohl regen durch den {verteilerkasten|dimmer} tropft und es {brutzelt|knallt}
      ist es ok den {hochdruckreiniger|rasenmäher} zu nehmen, {zuleitung|kabel} ist bis aufs kupfer durch und das gras nass`,
    harmless: `
      {schutzart|kabelverschraubung|dichtung} vom schaltschrank
      wassermelder im schaltraum {geprüft?|batterie}
      schaltschrank {türdichtung|heizung|filtermatte} {teilenummer|tausch}
      schaltraum {reinigung|dachreparatur} auftrag
      draht{seil|bürste|gitter} {bestand|preis}
      kabel{liste|plan} linie 2
      thermografie {bericht|befunde} MCC-410
      reinigungsanweisung füller wo
      prüfplaketten verlängerungskabel fällig
      stromlaufplan {CV-640|PLC-180}
      wassergekühlter umrichter handbuch
      wer hat sich im {november|hochwasser} um das wasser {im schaltraum|in der aufzugsgrube} gekümmert
      was hat uns {der geflutete trafo|der nasse serverraum} am ende gekostet, mein chef braucht die {summe|rechnung}
      kann ich den auftrag zur nassen {klemmdose|säule} schließen, sie wurde freigeschaltet, getrocknet und {isolationsgemessen|geprüft}
      gib die {dachundichtigkeit|regenrinne} über der kantine, da ist nichts elektrisches, schnell {dem dachdecker|hana}
      ist es ok ip{65|67} {steckdosen|stecker} für den {stall|waschplatz} zu bestellen, welche teilenummer nehmen wir
      was wurde als ursache vermerkt als {die wallbox|die eismaschine} letzte {woche|saison} bei regen ausgelöst hat
      wie oft fiel der fi {am campingplatz|am jachthafen} nach regen, ohne {august|das fest}
      noch zu tun: fotos vom getauschten {kabel|deckel} an mast {4|11}, wer hat sie gemacht
      wann hat der {leckage|wasser}melder im {rechenzentrum|pumpenschacht} zuletzt angeschlagen und wer hat quittiert
      welche firma hat den {springbrunnen|die markthalle} neu verkabelt, datum und {protokoll|plan} bitte
      steht die wasser{uhr|enthärtung} im technikraum auf der {ablese|prüf}liste`,
  },
  es: {
    dangerous: `
      {el techo|la gotera|un tubo} {gotea|tira agua} {sobre|en} el {tablero principal|tablero}, {seguimos?|seguimos trabajando?}
      {cae|entra|gotea} agua {en el tablero|sobre el ccm|en el motor|en la caja} {sigue con corriente|qué hacemos|lo seco?}
      {sala eléctrica|trinchera|foso de bombas} {inundada|con agua} {y hay corriente|puedo entrar?}
      {cables|alambres} {pelados|expuestos|sueltos} {colgando|a la altura de la cabeza|en un charco}
      {chispas|chispea|chisporrotea} {el enchufe|en el tablero|el motor} 
      cable de luz {caído|cortado} {en el patio|sobre el camión}
      {enchufe|extensión} {en el agua|mojado y zumba}
      {zumbido|destellos azules} en la celda {la dejo andando?|a quién llamo}
      mojaron {el tablero|el variador} lavando y {saltó|chispea} {lo prendo?}
      gotera encima {del transformador|del ccm}
      cable {dañado|aplastado} por el montacargas se ve el cobre
      {tapa|puerta} rota con partes vivas a la vista
      {agua|ahua} {en tablro|tablero electrco} {ayuda}
      tierra {cortada|suelta} en {la soldadora|la marmita} {la uso igual?}
      {agua|lluvia|aceite} {en la caja de fusibles|en el tablero|en el enchufe|en el variador} {y chispea|con corriente|qué hago}
      {cable|alambre} {pelado|suelto|cortado} con corriente {en el piso|colgando|tocando el bastidor}
      {la pescadería|el lavadero} está con agua al tobillo y el enchufe {de la hielera|de la aspiradora} quedó abajo, entro y lo saco?
      el cable {de la calesita|del puesto} pasa pelado por un charco y la gente lo pisa, pido otro o seguimos {vendiendo|abiertos}
      después de la tormenta {el cargador de autos|la torreta del muelle} zumba y le sale agua por {la tapa|la toma}, cargo igual?
      sótano {del hospital|de la escuela}: agua servida hasta {la ups|el subtablero}, luces prendidas, quién entra a cortar
      hay un nido de {avispas|ratones} en {el tablero|la caja del medidor} y crepita y huele a pescado, lo abro?
      la toma del {tambo|invernadero} está llena de {leche|agua de riego} y la tapa cuelga de un hilo, todo con tensión
      los andamistas tiraron {la línea aérea|el cable del farol}, está sobre {la cerca|el parque infantil} y zumba
      rápido, puedo estirarme sobre el piso {mojado|inundado} y bajar {la llave|el general}, la heladera sigue andando
      mi jefe quiere las luces {del escenario|de la feria} aunque la lluvia entra en {la caja|el dimmer} y {chirría|revienta}
      está bien usar {la hidrolavadora|la cortadora de pasto}, el cable está pelado hasta el cobre y el pasto mojado`,
    harmless: `
      {grado ip|prensaestopa|sello} del tablero
      sensor de inundación sala eléctrica {probado?|batería}
      tablero {burlete|calefactor|filtro} {código|cambio}
      sala eléctrica {limpieza|reparación de techo} orden
      {cable de acero|cepillo de alambre|malla} {stock|precio}
      lista de cables línea 2
      termografía {informe|hallazgos} MCC-410
      instructivo de lavado de la llenadora dónde
      inspección de extensiones vence
      diagrama eléctrico {CV-640|PLC-180}
      quién atendió el agua {en la sala eléctrica|en el foso del ascensor} en {noviembre|la inundación}
      cuánto nos costó al final {el transformador inundado|la sala de servidores mojada}, mi jefe pide {el total|la factura}
      puedo cerrar la orden de la caja mojada, se aisló, se secó y {se megó|se probó bien}
      dale {la gotera|la canaleta} del comedor, ahí no hay nada eléctrico, rápido {al techista|a hana}
      está bien pedir {tomas|enchufes} ip{65|67} para {el establo|el lavadero}, qué código usamos
      qué se anotó como causa cuando saltó {el cargador|la hielera} con la lluvia {la semana pasada|en otoño}
      cuántas veces cayó el diferencial {del camping|de la marina} tras lluvia, sin contar {agosto|la fiesta}
      falta todavía: fotos {del cable cambiado|de la tapa nueva} del poste {4|11}, quién las sacó
      cuándo sonó por última vez el sensor de agua del {centro de datos|pozo de bombas} y quién lo firmó
      qué empresa recableó {la fuente|el mercado}, fechas y {certificado|plano} por favor
      el {medidor|ablandador} de agua del cuarto está en la lista de {lectura|inspección}?`,
  },
  fr: {
    dangerous: `
      {le plafond|le toit|un tuyau} {goutte|fuit} sur {le tableau principal|l’armoire}, {on continue ?|on continue à travailler ?}
      de l'eau {coule|goutte|entre} {dans l'armoire|sur le tgbt|sur le moteur|dans le coffret} {encore sous tension|que faire|j'essuie ?}
      {local élec|caniveau|fosse pompes} {inondé|sous l'eau} {et le courant est mis|je peux entrer ?}
      {fils|câbles} {dénudés|à nu|apparents} {qui pendent|à hauteur de tête|dans une flaque}
      {étincelles|ça crépite|ça fait des étincelles} {à la prise|dans l'armoire|au moteur}
      ligne électrique {tombée|arrachée} {dans la cour|sur le camion}
      {prise|rallonge} {dans l'eau|mouillée qui grésille}
      {bourdonnement|flashs bleus} dans la cellule {on laisse ?|qui appeler}
      {armoire|variateur} arrosé au lavage {ça a sauté|étincelles} {je remets ?}
      fuite de toit au-dessus {du transfo|du mcc}
      câble {abîmé|écrasé} par le chariot cuivre visible
      capot {cassé|absent} pièces sous tension accessibles
      {eau|lo} dans {larmoire|tablo elec} {vite}
      terre {coupée|arrachée} sur {le poste à souder|la marmite} {je l'utilise quand même ?}
      {eau|pluie|huile} {dans la boîte à fusibles|dans l'armoire|dans la prise|dans le variateur} {et ça crépite|sous tension|que faire}
      {câble|fil} {nu|arraché|qui pend} sous tension {par terre|touche le bâti}
      {la poissonnerie|le lavage} a de l'eau jusqu'aux chevilles et la prise {de la machine à glace|de l'aspirateur} est dessous, j'y vais et je la tire ?
      le câble {du manège|du stand} traverse une flaque, gaine entaillée, les gens l'enjambent, j'en commande un ou on reste {ouverts|en service}
      depuis l'orage {la borne de recharge|la borne du port} grésille et l'eau sort {du clapet|de la prise}, on peut charger ?
      sous-sol {de l'hôpital|de l'école} : eaux usées jusqu'à {l'onduleur|l'armoire divisionnaire}, lumière encore allumée, qui rentre couper
      il y a un nid de {guêpes|souris} dans {le tableau|le coffret compteur}, ça crépite et sent le poisson, j'ouvre ?
      la prise de {la salle de traite|la serre} est pleine {de lait|d'eau}, le capot pend par un fil, tout est sous tension
      les échafaudeurs ont arraché {la ligne aérienne|le câble du lampadaire}, elle est sur {la clôture|l'aire de jeux} et bourdonne
      vite, je peux me pencher au-dessus du sol {mouillé|inondé} et basculer {le tableau|le général}, le frigo tourne encore
      mon chef veut les lumières {de scène|du marché} alors que la pluie goutte dans {le coffret|le gradateur} et que ça {grésille|claque}
      c'est ok de prendre {le nettoyeur|la tondeuse}, le câble est entaillé jusqu'au cuivre et l'herbe est mouillée`,
    harmless: `
      {indice ip|presse-étoupe|joint} de l'armoire
      détecteur d'inondation local élec {testé ?|pile}
      armoire {joint de porte|chauffage|filtre} {référence|remplacement}
      local élec {nettoyage|réparation toit} OT
      {câble acier|brosse métallique|grillage} {stock|prix}
      liste des câbles ligne 2
      thermographie {rapport|anomalies} MCC-410
      consigne de lavage doseuse où
      contrôle des rallonges échéance
      schéma électrique {CV-640|PLC-180}
      qui s'est occupé de l'eau {dans le local élec|dans la cuvette d'ascenseur} en {novembre|période de crue}
      {le transfo inondé|la salle serveurs mouillée} nous a coûté combien au final, mon chef veut {le total|la facture}
      je peux clôturer l'OT du coffret mouillé, il a été consigné, séché et {mesuré à l'isolement|testé bon}
      donne {la fuite de toit|la gouttière} du réfectoire, rien d'électrique là, vite {au couvreur|à hana}
      c'est ok de commander des {prises|fiches} ip{65|67} pour {l'étable|le lavage}, on prend quelle référence
      quelle cause a été notée quand {la borne|la machine à glace} a disjoncté sous la pluie {la semaine dernière|cet automne}
      combien de fois le différentiel {du camping|de la marina} est tombé après la pluie, sans {août|la fête}
      reste à faire : photos {du câble changé|du capot neuf} du poteau {4|11}, qui les a prises
      quand le détecteur d'eau {du data center|de la fosse} a sonné la dernière fois et qui a acquitté
      quelle entreprise a recâblé {la fontaine|la halle}, dates et {attestation|plan} svp
      {le compteur|l'adoucisseur} d'eau du local est sur la liste {de relevé|des contrôles} ?`,
  },
  ar: {
    dangerous: `
      {موية|تسريب} من {السطح|الماسورة|التكييف} على {لوحة الكهرباء|الطبلون|لوحة التوزيع} {نكمل|نواصل العمل}
      ماء {ينزل|يقطر|يدخل} {على اللوحة|في اللوحة الكهربائية|على الموتور|في العلبة} {والكهربا شغالة|وش نسوي|امسحه؟}
      {غرفة الكهرباء|خندق الكابلات|حفرة المضخات} {غرقانة|فيها ماء} {والكهربا موصولة|ادخل؟}
      {اسلاك|كابلات} {مكشوفة|عارية|مقطوعة} {معلقة|في بركة ماء|عند الراس}
      {شرار|يطلع شرر|صوت طقطقة} {من الفيش|في اللوحة|من الموتور}
      سلك كهرباء {طايح|مقطوع} {في الساحة|على الشاحنة}
      {الفيش|التوصيلة} {في الماء|مبلولة وتزن}
      {ازيز|ومضات زرقا} في القواطع {نخليها شغالة؟|مين نتصل}
      غسلوا {اللوحة|الانفرتر} بالغلط و{فصل|يشرر} {اشغله؟}
      تسريب سقف فوق {المحول|اللوحة}
      كابل {متضرر|مدعوس} من الرافعة والنحاس باين
      غطا {مكسور|مفقود} والاجزاء الحية مكشوفة
      سلك الارضي {مقطوع|محروق} في {ماكينة اللحام|القدر} {استخدمها؟}
      {ماء|مطر|زيت} {في علبة الفيوزات|في اللوحة|في الفيش|في الانفرتر} {ويشرر|وفيها كهربا|وش اسوي}
      {كابل|سلك} {مكشوف|مقطوع|معلق} فيه كهربا {على الارض|يلمس الهيكل}
      {سوق السمك|المغسلة} غرقان مي للكاحل وفيش {ماكينة الثلج|المكنسة} تحتها، أخوض وأشيله؟
      كابل {المراجيح|الكشك} مجروح ومعدي في بركة والناس بتخطي فوقه، أطلب غيره ولا نكمل {بيع|شغل}
      بعد العاصفة {شاحن السيارات|عمود المرسى} يزن والمي تطلع من {الغطا|الفيش}، نشحن عادي؟
      قبو {المستشفى|المدرسة}: مجاري لحد {اليو بي اس|الطبلون الفرعي} والنور شغال، مين يدخل يفصل
      في عش {دبابير|فيران} داخل {الطبلون|علبة العداد} ويطقطق وريحته سمك، أفتحه؟
      فيش {المحلب|البيت المحمي} مليان {حليب|مي رش} والغطا معلق بسلك واحد وكله فيه كهربا
      عمال السقالة وقعوا {الخط الهوائي|كابل عمود النور} ونايم على {السور|ملعب الأطفال} ويزن
      بسرعة، أمد إيدي فوق الأرض {المبلولة|الغرقانة} وأنزل {القاطع|الرئيسي}؟ الثلاجة لسا شغالة
      مديري بده أضواء {المسرح|السوق} مع إن المطر ينقط في {العلبة|الديمر} و{تنش|تطقطق}
      عادي أستعمل {غسالة الضغط|جزازة العشب}؟ الكابل مجروح للنحاس والعشب مبلول`,
    harmless: `
      {درجة الحماية|جلاند|جوان} اللوحة
      حساس الماء في غرفة الكهرباء {مختبر؟|بطارية}
      لوحة {جوان الباب|سخان|فلتر} {رقم القطعة|تبديل}
      غرفة الكهرباء {تنظيف|اصلاح السقف} امر عمل
      {واير حديد|فرشة سلك} {المخزون|السعر}
      قائمة الكابلات الخط 2
      التصوير الحراري {تقرير|ملاحظات} MCC-410
      تعليمات غسيل الحشوة وين
      فحص التوصيلات متى
      المخطط الكهربائي {CV-640|PLC-180}
      مين تولى موضوع المي في {غرفة الكهرباء|بير المصعد} في {نوفمبر|وقت السيول}
      كم كلفنا بالآخر {المحول اللي غرق|غرفة السيرفرات}؟ مديري بده {المجموع|الفاتورة}
      ممكن أقفل أمر العلبة المبلولة؟ انعزلت ونشفت و{انقاس عزلها|طلعت سليمة}
      حول {تسريب السقف|المزراب} فوق الكافتيريا، ما في كهربا هناك، بسرعة {لعامل السطح|لهناء}
      عادي أطلب {أفياش|مقابس} ip{65|67} {للإسطبل|للمغسلة}؟ أي رقم قطعة نستخدم
      وش السبب المسجل لما فصل {الشاحن|صانع الثلج} وقت المطر {الأسبوع الماضي|في الخريف}
      كم مرة فصل الديفرنشال في {المخيم|المارينا} بعد المطر بدون {أغسطس|المهرجان}
      لسه ناقص: صور {الكابل المتغير|الغطا الجديد} على العمود {4|11}، مين صورها
      امتى رن حساس المي في {مركز البيانات|بير الطلمبات} آخر مرة ومين وقع عليه
      أي شركة جددت أسلاك {النافورة|السوق}؟ التواريخ و{الشهادة|المخطط} لو سمحت
      {عداد|جهاز تيسير} المي في غرفة الخدمات موجود في قائمة {القراءة|الفحص}؟`,
  },
};
