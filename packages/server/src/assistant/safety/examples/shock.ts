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
      sparky lying still next to MCC-410`,
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
      water hammer shock arrestor part no`,
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
      elektriker liegt neben MCC-410`,
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
      prüfprotokoll ortsveränderliche geräte {DGUV V3|2025} ablage`,
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
      electricista tirado al lado del MCC-410`,
    harmless: `
      amortiguador {del camion|del montacargas} {precio|código}
      quien hizo el curso de primeros auxilios por descarga eléctrica
      informe del accidente eléctrico de {marzo|el año pasado}
      cuándo se midió la puesta a tierra {de la olla|del tablero} por última vez
      lista de capacitación en seguridad eléctrica
      cuantos incidentes electricos registramos este año
      cartel de primeros auxilios {choque eléctrico|descarga} dónde se pide
      choque térmico en el intercambiador, que OT fue
      llave de impacto repuesto en stock`,
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
      électricien allongé près de MCC-410`,
    harmless: `
      amortisseur de {chariot|camion} {prix|référence}
      qui a suivi la formation premiers secours électrisation
      rapport de l'accident électrique {de mars|l'an dernier}
      dernière mesure de terre {de la marmite|du tableau}
      liste habilitation électrique {du personnel|B2V}
      combien de presqu'accidents électriques cette année
      affiche premiers secours électriques où commander
      clé à chocs en stock ?
      choc thermique échangeur quel OT`,
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
      كهربائي ممدد جنب MCC-410`,
    harmless: `
      ممتص صدمات {الشاحنة|الرافعة} {السعر|رقم القطعة}
      مين اخذ دورة الاسعافات الاولية للصعق الكهربائي
      تقرير حادث الكهرباء {في مارس|السنة الماضية}
      متى آخر قياس تأريض {للقدر|للوحة}
      قائمة تدريب السلامة الكهربائية
      كم حادث كهربائي سجلنا هذه السنة
      ملصق اسعاف الصعق الكهربائي من وين نطلبه
      صدمة حرارية في المبادل اي امر عمل`,
  },
};
