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
      wet hands, plug got blue flash`,
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
      water {cooled|softener} {panel|control} manual`,
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
      {blankes|loses|abgerissenes} {kabel|kabelende} {am boden|hängt runter|berührt den rahmen|im nassen} unter strom`,
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
      wassergekühlter umrichter handbuch`,
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
      {cable|alambre} {pelado|suelto|cortado} con corriente {en el piso|colgando|tocando el bastidor}`,
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
      diagrama eléctrico {CV-640|PLC-180}`,
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
      {câble|fil} {nu|arraché|qui pend} sous tension {par terre|touche le bâti}`,
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
      schéma électrique {CV-640|PLC-180}`,
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
      {كابل|سلك} {مكشوف|مقطوع|معلق} فيه كهربا {على الارض|يلمس الهيكل}`,
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
      المخطط الكهربائي {CV-640|PLC-180}`,
  },
};
