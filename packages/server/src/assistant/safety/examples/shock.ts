import type { Examples } from './examples.ts';

/** Somebody got an electric shock, or still hangs on the current. */
export const shock: Examples = {
  en: {
    dangerous: `
      {joe|the new guy|my apprentice|one of the fitters} got {a shock|shocked|zapped|electrocuted} {off the panel|by the pump|from the mixer cable|at the mcc}
      {he|she|the electrician} is stuck to the {cable|busbar|machine frame} and {shaking|can't let go|wont let go|twitching}
      someone {cant|cannot} let go of the {live wire|handle|extension lead|drill}
      got a {tingle|belt|jolt|zap|kick} off the {conveyor frame|kettle|washer|motor housing}, {is that ok|keep working?|carry on or what|arm feels numb}
      {sparky|electrician|colleague} took {480 volts|400v|a full phase|a belt of mains} across the {chest|hand|arm}
      man down by the {switchboard|transformer|distribution board}, {touched a live wire|still touching the wire|hand black}
      arc flash in {the mcc|the switch room|panel 3}, {face burned|guy is hurt|he can't see}
      electric shock {what do i do|help|first steps|victim not breathing}
      {his heart|heart} feels funny after he touched {the terminal|a bare cable|the welder electrode}
      i felt {electricity|current} when i touched the {tank|handrail|machine|tap}, {lightly|it bites|every time}
      my coworker was electrocuted {just now|a minute ago|and is unconscious} {how do i help|do i pull him off|should i grab him}
      the {welder|cleaner|temp} collapsed after touching the {extension cord|vacuum|floor scrubber}
      pull him off the {wire|cable} {with my hands|or wait|?}
      {zapped myself|shocked myself|got bit} on {the vfd|a capacitor|240} {and feel dizzy|im fine i think|chest hurts a bit}
      contractor {hit|cut|drilled into} a buried cable and got {thrown back|a flash in the face|knocked out}
      {electrcuted|elecrocuted|electricuted} guy on {floor|the ground} pls {help|hlp}
      high voltage line touched the {crane|boom|truck} and the driver is {inside|hurt|getting out}
      she is lying next to the {live|sparking} {cable|socket} and {does not move|isn't responding}
      leg of {the forklift driver|a worker} touched the {third rail|busbar} he is convulsing
      the machine gives {me|everyone|the operator} {shocks|electric shocks|a shock} when touched
      {i|he|she|my mate|a cleaner} {touched|grabbed|leaned on} {a live wire|the frame|a broken socket|the busbar} and {got thrown back|felt a jolt|cant move his arm|is not moving|fell}
      {electric|electrical} {shock|accident|burn} {just happened|in hall b|a minute ago} {what do i do|first aid|who do i call}
      {still holding|hanging on|glued to} the {wire|handle|live part} {and jerking|cannot let go}
      got a jolt from the kettle, heart racing
      {sparky|electrician|fitter|contractor} {lying still|on the floor|lies|collapsed|motionless} {next to|beside|in front of|under} {MCC-410|the panel|T-401|the breaker}
      sparky lying still next to MCC-410
      our {pool attendant|school caretaker} feels current in the water since the underwater lights came on, {swimmers are still in|kids still in the pool}
      every time the farmer touches the {milk tank|feed rail} he gets a belt off it, who do i send and which part do i order
      {stagehand|lighting tech} grabbed the {dimmer rack|truss} and his fingers locked on, he is {shouting|shaking}
      who's first aider today, the {baker|butcher's lad} just got 230 off the {dough divider|bone saw} and went white
      mate put his {spanner|screwdriver} across the ups batteries, big flash, now his {hands are burnt|eyes hurt}
      nurse felt pins and needles through the {ward bed|infusion stand} and now her {heart flutters|arm has no feeling}
      the lad drilled into the wall for a shelf, hit the mains and he's {sat there grey and sweating|not making sense}
      quick, {Rosa|the plumber} is hanging on to the {immersion heater|pump cable} and shaking, is it ok to pull her by the coat
      my boss wants us to keep {washing up|milking} though the {sink|rail} has given three people a shock today
      can i let him go back to work, he was thrown off the {ladder|truss} by the mains and still has no feeling in two fingers`,
    harmless: `
      {part number|price|stock} of shock absorber {for the truck|kit|bushings}
      who did the electric shock first aid {course|training} last year
      shock {mount|pad|absorbing feet} for the chiller in stock?
      thermal shock crack in {heat exchanger plate|the kettle}, which wo was that
      {report|record} of the electric shock incident in {march|2023|june last year}, who investigated
      electrical safety {training|refresher} list for {new starters|the crew}
      how many near misses with electricity did we log this year
      when was earth resistance of the {kettle|mixer} last {measured|tested}
      poster about electric shock {first aid|treatment} for the switch room, where do i order it
      cost of replacing the shocks on {forklift 2|the yard truck}
      shock pulse {reading|measurement} for bearing on {P-101A|the fan}
      water hammer shock arrestor part no
      who looked into it when {Pete|the painter} got a belt off the {welder|site lamp} last autumn
      can i still see the file on the shock the {cleaner|intern} had in {2021|the laundry}
      what did the insurer pay after the electrician's accident in {hall 4|the substation}
      is it ok to close the order on the shock incident, the report is {signed|uploaded}
      how long was {Marek|our apprentice} off work after he got shocked back in {spring|February}
      which pump was it where somebody got zapped two years ago, i need the asset number
      my boss wants the number of electric shocks per {site|department} for the {annual report|review}
      quick one: what did the new earth cable on the {washer|kettle} cost after that shock case
      who signed the {electrical accident|shock} form in May, without it i can't file it
      assign the follow-up of the {tingling tap|shock at the dishwasher} from last year to {Nina|the electrical team}
      what was written down as the cause when the {janitor|temp} was shocked by the vacuum`,
  },
  de: {
    dangerous: `
      {kollege|der azubi|ein monteur|unser elektriker} hat {einen stromschlag|nen schlag|eine gewischt|einen stromunfall} {bekommen|abgekriegt|erlitten}
      {er|sie} hängt {am kabel|an der leitung|am schaltschrank} {fest|und zittert|und kommt nicht los|und lässt nicht los}
      hab {eine gewischt|einen schlag|nen wischer} {gekriegt|bekommen} am {schaltschrank|förderband|motor}, {kribbelt noch|arm taub|weitermachen?}
      stromschlag {was tun|hilfe|erste schritte|person bewusstlos}
      ich spüre strom wenn ich {den kessel|das geländer|die maschine} {anfasse|berühre}
      {lichtbogen|störlichtbogen} im {schaltschrank|schaltraum|mcc}, {kollege verletzt|gesicht verbrannt|einer sieht nichts mehr}
      mann liegt neben {dem verteiler|der steckdose|der schaltanlage} und {rührt sich nicht|zuckt|atmet nicht}
      herz {stolpert|schlägt komisch} nachdem er {an 400 v|an die klemme|an den blanken draht} gekommen ist
      {zieh|soll} ich ihn {vom kabel weg|von der leitung wegziehen}{?| oder warten}
      an der {maschine|pumpe|spülmaschine} {bekommt man|kriegen alle} {einen schlag|eine gewischt|stromschläge} beim {anfassen|berühren}
      {stormschlag|stromschlg|elektroschok} {kollege am boden|bitte hilfe}
      bagger hat {das erdkabel|die freileitung} erwischt, fahrer {verletzt|sitzt noch drin}
      auszubildende hat in {die klemmen|den stecker} gefasst und ist {umgefallen|ohnmächtig}
      {ich|er|sie|mein kollege} hat {an eine blanke leitung|an den rahmen|in die steckdose|an die schiene} gefasst und {wurde weggeschleudert|kann den arm nicht bewegen|bewegt sich nicht|ist umgefallen}
      {stromschlag|elektrounfall|stromunfall} {gerade passiert|in halle b} {was tun|wen anrufen}
      {elektriker|monteur|fremdfirma} {liegt|liegt reglos|zusammengebrochen|am boden} {neben|vor|unter} {MCC-410|dem schrank|T-401|dem schalter}
      elektriker liegt neben MCC-410
      {badegast|bademeister} spürt strom im wasser seit die unterwasserscheinwerfer an sind, {kinder noch im becken|leute schwimmen noch}
      der {bäcker|metzgerlehrling} hat grad eine von der {teigmaschine|knochensäge} gewischt bekommen und ist kreidebleich
      beim {melkstand|futtertrog} kriegen kühe und bauer dauernd einen schlag, wer kommt und welches teil bestellen
      {bühnentechniker|beleuchter} hält das {dimmerrack|stativ} umklammert und kriegt die finger nicht auf
      schraubendreher über die {usv-batterien|staplerbatterie} gefallen, blitz, jetzt sind ihm die {hände verbrannt|augen zu}
      schwester hat am {pflegebett|infusomat} strom abgekriegt und ihr {herz rast|arm ist taub}
      hat in die wand gebohrt und die leitung getroffen, sitzt jetzt {zitternd auf der treppe|ganz grau da}, wer ist ersthelfer
      schnell, {rosa|der installateur} hängt am {boiler|pumpenkabel} und zittert, ist es ok sie an der jacke wegzuziehen
      mein chef will dass wir weiter {spülen|melken} obwohl das {becken|gestänge} heute schon drei leuten einen schlag gegeben hat
      kann ich ihn weiterarbeiten lassen, der strom hat ihn von der {leiter|traverse} geworfen und zwei finger sind noch taub`,
    harmless: `
      {teilenummer|preis} vom stoßdämpfer {lkw|stapler}
      wer war beim kurs erste hilfe bei stromunfällen
      bericht zum stromunfall {vom märz|letztes jahr}, wer hat ihn untersucht
      wann wurde der schutzleiterwiderstand {am kessel|der presse} zuletzt gemessen
      {schlagschrauber|schlaghammer} in stock? lagerort bitte
      unterweisung elektrotechnik liste der {teilnehmer|neuen}
      aushang erste hilfe stromschlag wo bestellen
      wie viele beinaheunfälle mit strom hatten wir {dieses jahr|2024}
      druckschlag dämpfer artikelnummer
      prüfprotokoll ortsveränderliche geräte {DGUV V3|2025} ablage
      wer hat damals untersucht warum {der maler|peter} am {baustrahler|schweißgerät} eine gewischt bekommen hat
      kann ich die akte zum stromschlag der {reinigungskraft|praktikantin} von {2021|letztem herbst} noch sehen
      was hat die berufsgenossenschaft nach dem elektrounfall in {halle 4|der trafostation} gezahlt
      ist es ok den auftrag zum stromschlag zu schließen, der bericht ist {unterschrieben|hochgeladen}
      wie lange war {marek|unser azubi} krank nachdem er im {frühjahr|februar} einen schlag bekommen hatte
      welche pumpe war das an der vor zwei jahren jemand einen schlag gekriegt hat, brauche die anlagennummer
      mein chef braucht die zahl der stromunfälle je {standort|abteilung} für den {jahresbericht|quartalsbericht}
      kurz: was hat das neue erdungskabel an der {spülmaschine|presse} nach dem vorfall gekostet
      gib die nacharbeit zum stromunfall vom {mai|letzten jahr} an {nina|die elektrowerkstatt}
      was stand als ursache im bericht als der {hausmeister|leiharbeiter} am sauger einen schlag bekam
      ohne unterweisungsnachweis strom: wer von der {frühschicht|werkstatt} fehlt noch auf der liste`,
  },
  es: {
    dangerous: `
      {a juan|a un compañero|al electricista|al nuevo} le {dio corriente|dio una descarga|pegó un toque|agarró la corriente} {y esta en el piso|y no se mueve|y tiembla|en el tablero}
      {esta|se quedo} pegado {al cable|al tablero|a la maquina} y {no se suelta|tiembla|no puede soltarse}
      me {dio un toque|pegó una patada|dio la corriente|dio un calambre} {la máquina|el motor|la cinta|la olla}, {sigo trabajando?|siento el brazo dormido|es normal?}
      descarga eléctrica {qué hago|ayuda|primeros pasos|no respira}
      {arco eléctrico|fogonazo|explosion electrica} en {el ccm|el tablero|la subestación} {hay un herido|se quemó la cara|no ve nada}
      siento corriente {cuando toco|al tocar} {el tanque|la baranda|la maquina}
      {electrocutado|se electrocutó} un {operario|ayudante|contratista} {ayuda|que hacemos|lo jalo?}
      lo {jalo|saco|agarro} con las manos del cable {o no|?}
      {el corazón|el pecho} le duele despues de tocar {un borne|220|el cable pelado}
      la {lavadora|bomba|mezcladora} da {toques|corriente|calambre} a todo el que la toca
      hombre tirado junto al {transformador|tablero|enchufe} {con la mano negra|inconsciente}
      la grua {tocó|pegó en} {el cable de alta|la linea de alta tension} y el chofer {sigue arriba|está herido}
      {electrocucion|elecrocutado|descarga electrca} urgente {planta 2|taller}
      {yo|él|un compañero} tocó {un cable pelado|el bastidor|el enchufe|la barra} y {salió volando|no mueve el brazo|no se mueve|se cayó}
      {choque|accidente|quemadura} {eléctrico|eléctrica} {recién|en nave b} {qué hago|a quién llamo}
      {electricista|técnico|contratista} {tirado|en el piso|inmóvil|desplomado} {al lado de|frente a|bajo} {MCC-410|tablero|T-401}
      electricista tirado al lado del MCC-410
      los {nadadores|niños} sienten corriente en la {piscina|pileta} desde que prendimos las luces de abajo, siguen adentro
      al {panadero|carnicero} le acaba de dar un corrientazo la {amasadora|sierra de huesos} y quedó blanco
      cada vez que el peón toca {el bebedero|la ordeñadora} le da la corriente, a quién mando y qué repuesto pido
      el {tramoyista|técnico de luces} agarró {el dimmer|la torre de focos} y no abre la mano, grita
      se le cayó {la llave|el destornillador} sobre las baterías de la ups, fogonazo, y tiene {las manos quemadas|los ojos mal}
      la enfermera sintió un calambrazo en {la cama|la bomba de infusión} y ahora {le salta el corazón|no siente el brazo}
      taladró la pared y le dio a la línea, está {sentado temblando|gris y sudando}, quién es el brigadista
      rápido, {rosa|el plomero} está agarrado {al termotanque|al cable de la bomba} y tiembla, está bien si tiro de la campera?
      mi jefe quiere que sigamos {lavando|ordeñando} aunque {la pileta|el caño} ya le dio corriente a tres hoy
      puedo dejarlo volver al trabajo, la corriente lo tiró de la {escalera|torre} y todavía no siente dos dedos`,
    harmless: `
      amortiguador {del camion|del montacargas} {precio|código}
      quien hizo el curso de primeros auxilios por descarga eléctrica
      informe del accidente eléctrico de {marzo|el año pasado}
      cuándo se midió la puesta a tierra {de la olla|del tablero} por última vez
      lista de capacitación en seguridad eléctrica
      cuantos incidentes electricos registramos este año
      cartel de primeros auxilios {choque eléctrico|descarga} dónde se pide
      choque térmico en el intercambiador, que OT fue
      llave de impacto repuesto en stock
      quién investigó cuando a {pedro|el pintor} le dio corriente {la soldadora|el reflector} el otoño pasado
      puedo ver todavía el expediente de la descarga que sufrió {la de limpieza|el practicante} en {2021|lavandería}
      cuánto pagó la mutua por el accidente del electricista en {la nave 4|la subestación}
      está bien cerrar la orden de aquella descarga, el informe ya está {firmado|subido}
      cuánto tiempo estuvo de baja {marcos|el aprendiz} después del calambrazo de {febrero|primavera}
      en qué bomba fue donde alguien recibió un toque hace dos años, necesito el número de activo
      mi jefe quiere el número de choques eléctricos por {planta|sector} para el {informe anual|comité}
      rápido: cuánto costó el cable de tierra nuevo de {la lavadora|la marmita} después de aquel caso
      asigna el seguimiento del accidente eléctrico {de mayo|del año pasado} a {nina|los eléctricos}
      qué quedó anotado como causa cuando la aspiradora le dio corriente {al conserje|a un temporal}
      sin prisa: quién falta por firmar el curso de riesgo eléctrico {del turno tarde|del taller}`,
  },
  fr: {
    dangerous: `
      {joe|un collègue|l'apprenti|l'électricien} {s'est pris le jus|a pris une décharge|s'est électrocuté|a pris un coup de jus} {il est par terre|il bouge plus|dans l'armoire|sur la pompe}
      {il|elle} reste {collé au câble|accroché à l'armoire|collé à la machine} et {tremble|lâche pas|peut pas lâcher}
      j'ai pris {une châtaigne|un coup de jus|une décharge} sur {le convoyeur|le moteur|la marmite}, {ça picote|je continue ?|bras engourdi}
      électrisation {que faire|aidez-moi|il respire plus}
      {flash électrique|arc électrique|court-jus} dans {l'armoire|le tgbt|le local élec} {collègue brûlé|il voit plus rien|blessé}
      je sens du courant quand je touche {la cuve|la rambarde|la machine}
      je le {tire|décolle} du câble {avec les mains|ou j'attends} ?
      {son cœur|le coeur} bat bizarrement après avoir touché {la borne|un fil dénudé|le 400v}
      la {laveuse|pompe|machine} {donne|met} des {châtaignes|décharges|coups de jus} à tout le monde
      un homme à terre près {du transfo|du tableau|de la prise} main noire
      la grue a touché {la ligne haute tension|le câble aérien} le chauffeur est {dedans|blessé}
      {electrocution|electrocuté|électrisé} {urgence|vite} atelier
      {j'ai|il a|mon collègue a} touché {un fil nu|le bâti|la prise|la barre} et {été projeté|il bouge plus|bras paralysé|tombé}
      {choc|accident} électrique {à l'instant|hall b} {que faire|qui appeler}
      {électricien|technicien|sous-traitant} {allongé|par terre|inanimé|écroulé|couché} {près de|devant|à côté de} {MCC-410|l'armoire|T-401}
      électricien allongé près de MCC-410
      les {nageurs|gamins} sentent du courant dans la piscine depuis qu'on a allumé les projecteurs, ils sont encore dans l'eau
      le {boulanger|boucher} vient de se prendre le 230 sur {le pétrin|la scie à os} et il est tout blanc
      à chaque fois que l'éleveur touche {l'abreuvoir|la salle de traite} il prend une décharge, j'envoie qui et je commande quelle pièce
      le {machiniste|régisseur lumière} a empoigné {le gradateur|le pied de projecteur} et sa main ne s'ouvre plus
      une clé est tombée sur les batteries de l'onduleur, gros flash, il a {les mains brûlées|mal aux yeux}
      l'infirmière a senti le jus sur {le lit|la pompe à perfusion} et maintenant {son cœur s'emballe|elle ne sent plus son bras}
      il a percé le mur et touché la ligne, il est {assis et tremble|gris et en sueur}, qui est secouriste
      vite, {rosa|le plombier} est accroché {au chauffe-eau|au câble de pompe} et tremble, c'est ok si je tire par la veste ?
      mon chef veut qu'on continue {la plonge|la traite} alors que {l'évier|le tuyau} a déjà donné une décharge à trois personnes
      je peux le laisser reprendre, le jus l'a jeté de {l'échelle|la poutre} et il ne sent toujours pas deux doigts`,
    harmless: `
      amortisseur de {chariot|camion} {prix|référence}
      qui a suivi la formation premiers secours électrisation
      rapport de l'accident électrique {de mars|l'an dernier}
      dernière mesure de terre {de la marmite|du tableau}
      liste habilitation électrique {du personnel|B2V}
      combien de presqu'accidents électriques cette année
      affiche premiers secours électriques où commander
      clé à chocs en stock ?
      choc thermique échangeur quel OT
      qui a enquêté quand {le peintre|pierre} s'est pris le jus sur {le poste à souder|le projecteur} l'automne dernier
      je peux encore voir le dossier de la décharge de {la stagiaire|l'agent de ménage} en {2021|blanchisserie}
      combien l'assurance a versé après l'accident électrique {du hall 4|du poste HT}
      c'est bon pour clôturer l'OT de l'électrisation, le rapport est {signé|déposé}
      combien de temps {marek|l'apprenti} a été arrêté après sa décharge de {février|ce printemps}
      c'était quelle pompe où quelqu'un a pris une châtaigne il y a deux ans, il me faut le numéro d'équipement
      mon chef veut le nombre d'électrisations par {site|service} pour le {bilan annuel|CSE}
      vite fait : le câble de terre neuf de {la laveuse|la marmite} a coûté combien après cet accident
      donne le suivi de l'accident électrique {de mai|de l'an passé} à {nina|l'équipe élec}
      quelle cause a été notée quand {le gardien|l'intérimaire} a pris une décharge avec l'aspirateur
      sans urgence : qui n'a pas encore signé la formation risque électrique {de l'équipe B|de l'atelier}`,
  },
  ar: {
    dangerous: `
      {زميلي|العامل|الفني|الكهربائي} {انصعق|تكهرب|صعقته الكهرباء|ضربته الكهربا} {وطاح|على الارض|وما يتحرك|عند اللوحة}
      {ماسك|لاصق|عالق} في {السلك|الكابل|اللوحة} و{ما يقدر يفك|يرجف|ينتفض}
      {كهربتني|ضربتني كهربا من} {المكينة|السير|المضخة|القدر} {اكمل شغل؟|ايدي منملة|عادي؟}
      صعقة كهربائية {ماذا أفعل|وش اسوي|ساعدوني|لا يتنفس}
      {قوس كهربائي|ومضة كهرباء|انفجار كهرباء} في {اللوحة|غرفة الكهرباء} {والفني انحرق|ووجهه محروق|ما يشوف}
      احس بكهربا لما المس {الخزان|المكينة|الدرابزين}
      {اسحبه|امسكه} من السلك {بيدي|ولا انتظر}؟
      قلبه {يدق غريب|تعبان} بعد ما لمس {سلك مكشوف|الفاز|٢٢٠}
      {الغسالة|المضخة|الخلاط} {تكهرب|تعطي كهربا} كل من يلمسها
      رجل {ملقى|طايح} جنب {المحول|اللوحة|الفيش} ويده سودا
      الرافعة لمست {خط الضغط العالي|سلك الكهرباء} والسائق {داخل|مصاب}
      أصيب عامل بصدمة كهربائية كيف اسعفه
      {انا|هو|زميلي} لمس {سلك مكشوف|الهيكل|الفيش|البار} و{طار|يده ما تتحرك|ما يتحرك|طاح}
      {صعقة|حادث|حرق} كهربائي {الحين|في الهنقر} {وش اسوي|اتصل بمين}
      {كهربائي|فني|مقاول} {ممدد|طايح|ما يتحرك|على الارض} {جنب|قدام|تحت} {MCC-410|اللوحة|T-401}
      كهربائي ممدد جنب MCC-410
      {السباحين|الأطفال} حاسين بكهرباء في المسبح من وقت ما شغلنا الأضواء ولسه جوا الماء
      {الخباز|الجزار} خد كهربا دلوقتي من {العجانة|منشار العضم} ولونه اصفر
      كل ما المزارع يلمس {الحلابة|المشرب} تنفضه الكهرباء، مين ابعتله واي قطعة اطلب
      {فني الإضاءة|عامل المسرح} مسك {الديمر|عمود الكشاف} وإيده مش راضية تفتح وبيصرخ
      وقع المفتاح على بطاريات اليو بي اس وصار وميض وهلأ {ايديه محروقة|عيونه بتوجعه}
      الممرضة نفضتها الكهربا من {السرير|مضخة المحاليل} وصار {قلبها يرفرف|دراعها منمل}
      خرم الحيط وضرب في السلك وقاعد {يرجف|عرقان ووشه رمادي}، مين المسعف النهارده
      بسرعة، {روزا|السباك} ماسك في {السخان|كابل الطلمبة} ويرجف، عادي أشده من الجاكيت؟
      مديري بده نكمل {جلي|حلب} مع إن {المجلى|الماسورة} كهربت ثلاثة اليوم
      ممكن أخليه يرجع يشتغل؟ الكهربا رمته من {السلم|السقالة} ولسه إصبعين منملين`,
    harmless: `
      ممتص صدمات {الشاحنة|الرافعة} {السعر|رقم القطعة}
      مين اخذ دورة الاسعافات الاولية للصعق الكهربائي
      تقرير حادث الكهرباء {في مارس|السنة الماضية}
      متى آخر قياس تأريض {للقدر|للوحة}
      قائمة تدريب السلامة الكهربائية
      كم حادث كهربائي سجلنا هذه السنة
      ملصق اسعاف الصعق الكهربائي من وين نطلبه
      صدمة حرارية في المبادل اي امر عمل
      مين حقق في الموضوع لما {الصباغ|بيتر} خد كهربا من {ماكينة اللحام|الكشاف} الخريف اللي فات
      ممكن أشوف ملف الصعقة التي تعرضت لها {عاملة النظافة|المتدربة} في {2021|المغسلة}
      كم دفع التأمين بعد حادث الكهربائي في {الهنقر 4|المحطة الفرعية}
      عادي اقفل امر حادث الصعق؟ التقرير {موقّع|مرفوع} خلاص
      كم يوم غاب {مارك|المتدرب} بعد ما كهربته المضخة في {فبراير|الربيع}
      أي مضخة هي اللي كهربت واحد قبل سنتين؟ بدي رقم الأصل
      مديري طالب عدد حوادث الصعق لكل {موقع|قسم} عشان {التقرير السنوي|الاجتماع}
      بسرعة: بكام كابل التأريض الجديد بتاع {الغسالة|القدر} بعد الحادثة دي
      أسند متابعة حادث الكهرباء {في مايو|العام الماضي} إلى {نينا|فريق الكهرباء}
      وش كان السبب المسجل لما المكنسة كهربت {الحارس|العامل المؤقت}
      مين لسا ما وقع على تدريب مخاطر الكهرباء من {الوردية الثانية|الورشة}`,
  },
};
