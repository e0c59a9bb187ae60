import type { Examples } from './examples.ts';

/** Work on electrical equipment that is live. */
export const liveElectrical: Examples = {
  en: {
    dangerous: `
      can i {swap|change|replace|pull|add} {a breaker|the contactor|a fuse|the vfd fan|an i/o card|a relay} {live|hot|with the power on|while its energised|without switching off} {production wont stop|only takes a sec|?}
      {tighten|torque|re-terminate} {lugs|terminals|busbar bolts} {energised|live|with power on} {with insulated screwdriver|ok?}
      {work|open|poke around} in the {panel|mcc bucket|cabinet|junction box} {w/o isolating|without isolating|without turning it off|live} {wo 12|?|just looking for the fault}
      {vacuum|clean|spray contact cleaner in} the {live|energized|running} {panel|switchgear|mcc}
      {splice|cut|strip|join} a {live cable|hot wire|cable thats still on} {how|safest way}
      {touch|feel} the {busbar|wire|terminal} with {the back of my hand|a screwdriver} to see if its {live|dead}
      {drill|hacksaw} into the {top of the panel|trunking} {with power still on|while line runs}
      {pull|plug in} the {mcc bucket|drawout breaker|plug-on unit} {under load|hot}
      {land|wire in|hook up} a new {feeder|circuit|motor} {hot|on the live bus|without an outage}
      {rack|close} the breaker {with the door open|standing in front} {no arc suit}
      {change|swap} the {ballast|light fitting|socket} with the {circuit still on|power on} {gloves enough?}
      no {outage|shutdown|stop} {possible|given}, how do i do the {contactor|terminal|cable} job {hot|live|energised}
      {repalce|chnage} {contacter|breker} {live|hott|powerd} {ok|quik}
      fit a {current clamp|ct|meter} by {opening|disconnecting} the live {conductor|busbar}
      {jumper|feed} it from {another phase|the lighting circuit|a generator backfeed} {while live|through a suicide lead}
      {discharge|short} the {capacitor|dc bus} with a screwdriver
      hose down the {mcc|panel|motor} {while it is on|without switching off}
      {replace|connect|tighten|measure inside|open|clean|rewire|swap} {the breaker|terminals|the drive|a socket|the panel|the fuse holder|motor leads} {live|hot|under voltage|with power on|without isolating|while it is energised|without switching the main off} {production cannot stop|quickly|is that ok}
      pull a card from the PLC rack hot
      opening the 11kv cubicle to look, power on
      meter says 400 on the bars, need to move one lug, rubber gloves enough?
      terminal screw is loose and hot, tighten without killing the line?
      replace lamp ballast with circuit alive, kitchen needs light
      i'm on my own and want to energize the new panel
      swap contactor K7 live?`,
    harmless: `
      live {data|values|trend|view|feed|dashboard|stream} {for the chiller|of line 2|where}
      {steam live line|live steam} {drawing|valve part number}
      {breaker|contactor|terminal|lug|busbar} {part number|torque spec|stock|drawing|size}
      how do i {isolate|make dead|prove dead|safely de-energise} {MCC-410|the panel|panel 3} before {work|replacing the contactor}
      {thermography|infrared scan} of {MCC-410|the panels} {due|report}
      who is {qualified|authorised} for {hv switching|live testing}
      voltage {at|on} {P-101A|the motor} {per nameplate|log|rating}
      which {panel|breaker} feeds {P-101A|the labeller}
      {replaced|changed} the contactor {with the panel isolated|after lockout}, log {1.5 h|two hours}
      planned {outage|shutdown} of {MCC-420|the main panel} {date|window}
      insulated {tools|gloves} {stock|test date}
      voltage tester {calibration|battery}
      electrical {drawing|permit form|work order list}
      who is working on the {panel|mcc} {today|now}`,
  },
  de: {
    dangerous: `
      {schütz|sicherung|automat|relais|lüfter vom umrichter} {tauschen|wechseln|ziehen} {unter spannung|ohne abschalten|bei laufender anlage} {produktion gibt keinen stopp|geht schnell}
      {klemmen|sammelschiene|anschlüsse} {nachziehen|festziehen} {unter spannung|ohne abschalten} {mit vde schraubendreher|ok?}
      {darf|kann} ich im {schaltschrank|verteiler|klemmkasten} {arbeiten|rumsuchen} ohne {freizuschalten|abzuschalten|auszuschalten}
      {schaltschrank|schaltanlage} unter spannung {aussaugen|reinigen|einsprühen}
      {kabel|leitung} {durchschneiden|verlängern|abisolieren} die noch {strom führt|unter spannung steht}
      mit {handrücken|schraubendreher} fühlen ob {strom drauf ist|die schiene spannung hat}
      in den schrank bohren {während anlage läuft|strom ist an}
      einschub {unter last|unter spannung} {ziehen|stecken}
      neuen {abgang|motor} {unter spannung|ohne abschaltung} anklemmen
      {steckdose|lampe|vorschaltgerät} wechseln {ohne sicherung raus|strom an} {handschuhe reichen?}
      keine abschaltung möglich, wie mache ich {die klemme|das schütz} {unter spannung|spannungsführend}
      {schüz|klemen} {unter spanung|ohne abschaltn} {schnell|ok}
      {kondensator|zwischenkreis} mit schraubendreher entladen
      motor im laufen anklemmen
      schrank {abspritzen|abwaschen} {ohne abschalten|eingeschaltet}
      aktive arbeiten am {trafo|mcc} {darf ich das|nur kurz}
      {automat|klemmen|umrichter|steckdose|schrank|motoranschluss} {tauschen|anschließen|festziehen|öffnen|reinigen} {unter spannung|spannungsführend|mit strom an|ohne freischalten|ohne hauptschalter aus} {produktion steht sonst|schnell|ok?}
      klemme nachziehen unter strom handschuhe an`,
    harmless: `
      live {daten|ansicht|werte} {kühler|linie 2|wo}
      {frischdampf|dampf} leitung zeichnung
      {schütz|klemme|automat|sammelschiene} {teilenummer|anzugsmoment|bestand|plan}
      wie {schalte ich|mache ich} {MCC-410|schrank 3} {frei|spannungsfrei} vor dem {schütztausch|arbeiten}
      thermografie {MCC-410|schränke} {fällig|bericht}
      wer ist {elektrofachkraft|schaltberechtigt}
      spannung {P-101A|motor} laut {typenschild|datenblatt}
      welcher {automat|schrank} versorgt {P-101A|den etikettierer}
      schütz {nach freischaltung|spannungsfrei} getauscht, {1,5 h|zwei stunden} buchen
      geplante abschaltung {MCC-420|hauptverteilung} {termin}
      {vde werkzeug|isolierhandschuhe} {bestand|prüftermin}
      spannungsprüfer {kalibrierung|batterie}
      {riemen|keilriemen|ketten} spannung {einstellen|messwert}
      wer arbeitet heute am {schaltschrank|mcc}`,
  },
  es: {
    dangerous: `
      {cambiar|sacar|agregar} {un contactor|un breaker|un fusible|el ventilador del variador|un relé} {en caliente|con tensión|con corriente|sin cortar la luz} {producción no para|es un segundo}
      {apretar|ajustar} {bornes|terminales|la barra} {con tensión|energizados|en vivo} {con destornillador aislado|ok?}
      puedo {trabajar|meter mano|abrir} {el tablero|la caja|el gabinete} sin {cortar la luz|desenergizar|apagar}
      {aspirar|limpiar|echar limpiacontactos a} el tablero {energizado|prendido}
      {cortar|empalmar|pelar} un cable {vivo|con corriente} {cómo}
      tocar {la barra|el cable} con {el dorso de la mano|un destornillador} para ver si {hay corriente|está vivo}
      perforar el tablero {con corriente|prendido}
      {sacar|meter} la gaveta {con carga|en caliente}
      conectar un {motor|circuito} nuevo {en caliente|sin corte}
      cambiar {el toma|la lámpara|el balasto} {con la luz prendida|sin bajar el breaker} {guantes alcanza?}
      no hay corte posible, cómo hago {el contactor|los bornes} {en caliente|con tensión}
      {canbiar|apretar} {contator|vornes} {con tencion|en kaliente}
      descargar {el capacitor|el bus dc} con un destornillador
      lavar el tablero {prendido|sin apagar}
      {revolver|buscar la falla} en el tablero energizado
      puentear desde otra fase {en vivo|del alumbrado}
      {cambiar|conectar|apretar|abrir|limpiar} {el breaker|los bornes|el variador|un toma|el tablero|el motor} {energizado|en vivo|con corriente|sin bloquear|sin bajar la llave general} {no puede parar|rápido|ok?}`,
    harmless: `
      datos en vivo {del chiller|de la línea 2|dónde}
      plano de {vapor vivo|la línea viva de vapor}
      {contactor|borne|breaker|barra} {código|torque|stock|plano}
      cómo {aíslo|dejo sin tensión|desenergizo} {MCC-410|el tablero 3} antes de {cambiar el contactor|trabajar}
      termografía {MCC-410|tableros} {vence|informe}
      quién está {autorizado|calificado} para maniobras
      tensión {de P-101A|del motor} según placa
      qué {breaker|tablero} alimenta {P-101A|la etiquetadora}
      contactor cambiado {con el tablero bloqueado|sin tensión}, cargar {1,5 h|dos horas}
      corte programado {MCC-420|tablero principal} fecha
      {herramientas aisladas|guantes dieléctricos} {stock|prueba}
      tester {calibración|batería}
      tensión de la correa {ajuste|medición}
      quién trabaja hoy en {el tablero|el ccm}`,
  },
  fr: {
    dangerous: `
      {changer|sortir|ajouter} {un contacteur|un disjoncteur|un fusible|le ventilo du variateur|un relais} {sous tension|sans couper|en charge} {la prod veut pas s'arrêter|une seconde}
      {resserrer|serrer} {les bornes|les cosses|le jeu de barres} {sous tension|sans couper} {avec un tournevis isolé|ok ?}
      je peux {bosser|fouiller|ouvrir} dans {l'armoire|le coffret|le tgbt} sans {couper|mettre hors tension|consigner}
      {aspirer|nettoyer|mettre du spray contact dans} l'armoire {sous tension|en marche}
      {couper|rallonger|dénuder} un câble {sous tension|encore alimenté} {comment}
      toucher {la barre|le fil} avec {le dos de la main|un tournevis} pour voir s'il y a du jus
      percer l'armoire {sous tension|ligne en marche}
      {sortir|embrocher} le tiroir {en charge|sous tension}
      raccorder un {départ|moteur} {sous tension|sans coupure}
      changer {la prise|le luminaire} {courant mis|sans couper le disjoncteur} {des gants suffisent ?}
      pas de coupure possible, comment faire {le contacteur|les bornes} {sous tension|à chaud}
      {changé|reserrer} {contacteure|borne} {sous tention|sans coupé}
      décharger {le condensateur|le bus continu} au tournevis
      laver l'armoire {allumée|sans couper}
      chercher la panne {les mains dans l'armoire alimentée|sous tension sans epi}
      repiquer sur une autre phase {à chaud|sous tension}
      {changer|raccorder|serrer|ouvrir|nettoyer} {le disjoncteur|les bornes|le variateur|une prise|l'armoire|le moteur} {sous tension|à chaud|courant mis|sans consigner|sans couper le général} {pas d'arrêt possible|vite|ok ?}`,
    harmless: `
      données en direct {du groupe froid|ligne 2|où}
      plan vapeur vive
      {contacteur|borne|disjoncteur|jeu de barres} {référence|couple|stock|schéma}
      comment {consigner|mettre hors tension|isoler} {MCC-410|l'armoire 3} avant {le changement du contacteur|travaux}
      thermographie {MCC-410|armoires} {échéance|rapport}
      qui est {habilité|chargé de consignation}
      tension {de P-101A|du moteur} selon plaque
      quel {disjoncteur|départ} alimente {P-101A|l'étiqueteuse}
      contacteur remplacé {hors tension|après consignation}, saisir {1,5 h|deux heures}
      coupure programmée {MCC-420|tgbt} date
      {outils isolés|gants isolants} {stock|contrôle}
      VAT {étalonnage|pile}
      tension de courroie {réglage|mesure}
      qui bosse aujourd'hui sur {l'armoire|le mcc}`,
  },
  ar: {
    dangerous: `
      {ابدل|اغير|اسحب|اضيف} {كونتاكتور|قاطع|فيوز|مروحة الانفرتر|ريلاي} و{الكهربا شغالة|اللوحة تحت التوتر|الجهد موجود} {الانتاج ما يوقف|ثانية بس}
      {شد|اربط} {البراغي|الاطراف|البسبار} {تحت التوتر|والكهربا موصولة} {بمفك معزول|عادي؟}
      اقدر {اشتغل|افتح|ادور العطل} في {اللوحة|العلبة|الخزانة} بدون {فصل الكهرباء|ما افصل|عزل}
      {اشفط|انظف|ارش بخاخ على} اللوحة وهي {شغالة|موصولة}
      {اقطع|اوصل|اقشر} كابل {فيه كهربا|شغال} {كيف}
      المس {البار|السلك} {بظهر يدي|بمفك} اشوف {فيه كهربا}
      اخرم اللوحة {والكهربا شغالة|والخط شغال}
      {اسحب|اركب} الدرج {تحت الحمل|وهو شغال}
      اربط {موتور|دائرة} جديد {بدون فصل|والكهربا شغالة}
      اغير {الفيش|اللمبة} {والكهربا شغالة|بدون ما انزل القاطع} {القفازات تكفي؟}
      ما في فصل كيف اسوي {الكونتاكتور|الاطراف} {حي|تحت الجهد}
      افرغ {المكثف} بمفك
      اغسل اللوحة {وهي شغالة|بدون فصل}
      العب في اسلاك اللوحة وهي حية
      {ابدل|اوصل|اشد|افتح|انظف} {القاطع|الاطراف|الانفرتر|الفيش|اللوحة|الموتور} {والكهربا موصولة|تحت الجهد|حي|بدون عزل|بدون فصل الرئيسي} {ما نقدر نوقف|بسرعة|عادي؟}`,
    harmless: `
      البيانات المباشرة {للشيلر|للخط 2|وين}
      مخطط خط البخار الحي
      {كونتاكتور|طرف|قاطع|بسبار} {رقم القطعة|عزم الشد|المخزون|المخطط}
      كيف {اعزل|افصل بأمان} {MCC-410|اللوحة 3} قبل {تبديل الكونتاكتور|الشغل}
      التصوير الحراري {MCC-410|اللوحات} {متى|التقرير}
      مين {مخول|مؤهل} للمناورات الكهربائية
      جهد {P-101A|الموتور} حسب اللوحة
      اي {قاطع|لوحة} تغذي {P-101A|اللاصقة}
      بدلنا الكونتاكتور {بعد العزل|واللوحة مفصولة} سجل {ساعة ونص|ساعتين}
      فصل مبرمج {MCC-420|اللوحة الرئيسية} متى
      {عدة معزولة|قفازات عازلة} {المخزون|الفحص}
      جهاز الفولت {معايرة|بطارية}
      شد السير {ضبط|قياس}
      مين يشتغل اليوم على {اللوحة}`,
  },
};
