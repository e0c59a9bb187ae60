import type { Examples } from './examples.ts';

/** A dangerous liquid runs out: acid, caustic, fuel, solvent. */
export const spill: Examples = {
  en: {
    dangerous: `
      {acid|caustic|peracetic|sulphuric|bleach} {drum|tote|ibc|tank} {leaking|burst|tipped over|split} {on the floor|in the aisle|near the drain} {what do we do|help|hose it down?}
      {spilled|spilt|knocked over} {20 l of acid|a drum of caustic|a can of solvent|thinner} {in the dosing room|on dock 2|by the welder}
      {diesel|petrol|solvent|fuel} {all over the floor|running into the drain|leaking from the tank} {who do i call|near the grinder}
      {unknown|strange|yellow} liquid {dripping from|coming out of} {a drum|the chemical store|a pallet} and it {fumes|smokes|smells}
      chemical spill {in cip area|help|what first}
      mercury {thermometer broke|on the floor}
      ibc with {peroxide|hypochlorite} is {bulging|swelling|warm and hissing}
      {caustic|acid} {line|hose|pump seal} blew and it is {spraying|pouring|all over}
      {leek|spil|spillled} of {caustik|asid|solvant} {cip room|floor 2}
      transformer oil {leaking out|in the yard}, {lots of it|near the sparks}
      battery {cracked|leaking acid} under {the forklift|ups}
      {drum|tank|ibc|hose|bottle|truck} of {acid|lye|fuel|solvent|peroxide|hypochlorite|caustic} {is leaking|broke|fell over|burst|drips} {help|in hall b|on the road|what do i do}
      {big|large|bad} {spill|leak} of {acid|chemicals|diesel|caustic|paint thinner} {in the aisle|into the sewer|outside}
      spilled 200 L peracetic in CIP room
      caustic tote split on the dock
      diesel running into the storm drain
      {pool|water works} delivery: they filled hypochlorite into the acid tank and it's {overflowing|warm and foaming}, who do i phone
      {jerrycan|canister} of {hydrofluoric|nitric} acid cracked on the lab bench and it's running toward the drawers
      tanker hose came off at the {farm|airport}, {kerosene|fertiliser} is pouring into the ditch, no absorbent left in stock
      the {print shop|joinery} floor is wet with {toluene|lacquer thinner} and the heater is still on, mop it up?
      a pallet of {drain cleaner|battery acid} fell off the {ferry ramp|tail lift}, bottles smashed, cardboard is smoking
      {laundry|hospital} {peroxide|formalin} drum has a hole, two litres a minute, quick, what goes on it
      quick, can i hose the {acid|fuel} into the gully, the {fire officer|auditor} is still at the gate
      my boss wants the {solvent|pesticide} that ran out shovelled into the normal {skip|bin} without a mask, ok?
      is it ok to give the {cleaner|lad} a mop for it, the {drum|carboy} of acid is still dripping and it smokes`,
    harmless: `
      spill kit {refill|location|stock|order}
      {acid|caustic|cleaning agent} {delivery|tank level|consumption} {this week|log}
      sds {sheet|folder} for {caustic|peracetic acid} where
      bund {inspection|wall repair} wo
      {oil|water|coolant} {drip tray|leak at the gearbox seal} open order?
      small oil leak on {GB-111|the gearbox} who has it
      {diesel|fuel} {tank level|filter|delivery} for G-430
      drain {cover|cleaning} job {due|who}
      chemical {store|cabinet} {inventory|inspection date}
      how much did the spill in {may|2023} cost
      who cleaned up the {diesel|thinner} spill at the {marina|depot} last year and who got the bill
      can i order more {absorbent socks|drain mats} for the {airport|farm}, how many are still on the shelf
      is it ok to close the order about the {acid|kerosene} leak, the soil samples came back clean
      my boss wants the litres lost in each spill since {January|2020}, without the water ones
      give the bund coating job at the {brewery|water works} to {Tarek|the painters}, tank is empty and cleaned
      what was noted as the cause when the {peroxide|caustic} drum leaked in the {laundry|paper mill}
      quick, what's the un number on the {thinner|nitric acid} delivery note
      when does the waste firm collect the spilled {oil|paint} from {March|last week} and what's the price
      still looking for the training sheet of the spill team, who {taught|signed} it
      which {valve|hose} was replaced after the fertiliser spill and what part number`,
  },
  de: {
    dangerous: `
      {säure|lauge|peressigsäure|chlorbleiche} {fass|ibc|kanister|tank} {undicht|umgekippt|geplatzt} {läuft in den gully|auf dem boden} {was tun|abspritzen?}
      {20 liter säure|lauge|lösemittel|verdünner} {ausgelaufen|verschüttet} {im dosierraum|an der rampe|neben dem schweißer}
      {diesel|benzin|lösemittel} läuft {in den abfluss|über den boden|aus dem tank}
      unbekannte flüssigkeit {tropft|läuft} aus {einem fass|dem gefahrstofflager} und {dampft|raucht}
      chemieunfall {im cip raum|hilfe}
      ibc mit peroxid {bläht sich|wird warm und zischt}
      {laugenleitung|säureschlauch} {geplatzt|spritzt alles voll}
      {seure|lauge} {ausgelaufn|verschütet} {hilfe|cip}
      batterie {geplatzt|säure läuft aus} unter dem stapler
      {fass|tank|ibc|schlauch|kanister} mit {säure|lauge|kraftstoff|lösemittel|peroxid} {leckt|kaputt|umgefallen|geplatzt|tropft} {hilfe|halle b|was tun}
      {große|schlimme} {leckage|lache|pfütze} {säure|chemikalien|diesel|lauge} {im gang|in die kanalisation}
      {im schwimmbad|im wasserwerk} wurde chlorbleichlauge in den säuretank gefüllt, er {läuft über|wird warm und schäumt}, wen anrufen
      {kanister|flasche} mit {flusssäure|salpetersäure} auf dem labortisch gesprungen und es läuft zu den schubladen
      schlauch vom tankwagen abgegangen {am hof|am flughafen}, {kerosin|flüssigdünger} läuft in den graben, kein bindemittel mehr auf lager
      {druckerei|tischlerei} boden steht voll {toluol|nitroverdünnung} und der heizlüfter läuft noch, aufwischen?
      palette {rohrreiniger|batteriesäure} von der {fähre|hebebühne} gefallen, flaschen kaputt, karton raucht
      fass {wasserstoffperoxid|formalin} {in der wäscherei|im krankenhaus} hat ein loch, zwei liter die minute, schnell, was streuen
      schnell, kann ich {die säure|das benzin} in den gully spritzen, {der prüfer|die feuerwehr} ist noch am tor
      mein chef will das ausgelaufene {lösemittel|pflanzenschutzmittel} ohne maske in den normalen {container|müll} geschaufelt haben, ok?
      ist es ok {der putzfrau|dem azubi} einen mopp zu geben, der {kanister|ballon} säure tropft noch und es raucht`,
    harmless: `
      {ölbinder|notfallset chemie} {nachfüllen|bestand|lagerort}
      {säure|lauge} {lieferung|füllstand|verbrauch} diese woche
      sicherheitsdatenblatt {lauge|peressigsäure} wo
      auffangwanne {prüfung|reparatur} auftrag
      kleine ölleckage am {getriebe|GB-111} wer hat das
      diesel {füllstand|filter} G-430
      gefahrstofflager {inventar|prüftermin}
      bodenablauf reinigen fällig?
      wer hat letztes jahr den ausgelaufenen {diesel|verdünner} {am hafen|im depot} beseitigt und wer bekam die rechnung
      kann ich mehr {saugschläuche|gullyabdeckungen} für {den flughafen|den hof} bestellen, wie viele sind noch im regal
      ist es ok den auftrag zum {säure|kerosin}austritt zu schließen, die bodenproben sind sauber
      mein chef will die ausgelaufenen liter je vorfall seit {januar|2020}, ohne die wasserschäden
      gib die beschichtung der auffangwanne {in der brauerei|im wasserwerk} an {tarek|die maler}, tank ist leer und gereinigt
      was wurde als ursache vermerkt als das {peroxid|laugen}fass in der {wäscherei|papierfabrik} undicht war
      schnell, welche un-nummer steht auf dem lieferschein {vom verdünner|der salpetersäure}
      wann holt der entsorger das {altöl|farbgemisch} vom vorfall im {märz|april} und was kostet das
      suche noch den schulungsnachweis vom leckagetrupp, wer hat {unterwiesen|unterschrieben}
      welches {ventil|schlauchstück} wurde nach dem düngerunfall getauscht, teilenummer bitte`,
  },
  es: {
    dangerous: `
      {tambor|ibc|tanque|bidón} de {ácido|soda|peracético|cloro} {con fuga|volcado|reventado} {en el piso|hacia el drenaje} {qué hacemos|lo lavo con agua?}
      se {derramó|volcó} {ácido|soda cáustica|solvente|thinner} en {dosificación|el muelle|al lado del soldador}
      {diesel|gasolina|solvente} {por todo el piso|corriendo al drenaje|saliendo del tanque}
      líquido desconocido {gotea|sale} de un tambor y {echa humo|huele fuerte}
      derrame químico {en cip|ayuda}
      ibc de peróxido {hinchado|caliente y silbando}
      {línea|manguera} de {soda|ácido} {reventada|salpicando todo}
      {derame|derrrame} de {asido|soda} {piso 2|ayuda}
      batería {rajada|perdiendo ácido} en el montacargas
      {tambor|tanque|ibc|manguera|bidón} con {ácido|soda|combustible|solvente|peróxido} {pierde|roto|volcado|reventado} {ayuda|nave b|qué hago}
      {gran|mal} {derrame|charco} de {ácido|químicos|diesel|soda} {en el pasillo|al drenaje}
      en {la piscina|la potabilizadora} cargaron hipoclorito en el tanque de ácido y {rebalsa|hace espuma caliente}, a quién llamo
      se rajó {un frasco|un bidón} de ácido {fluorhídrico|nítrico} en la mesa del laboratorio y corre hacia los cajones
      se soltó la manguera de la cisterna en {la granja|el aeropuerto}, {queroseno|fertilizante} cayendo a la zanja, no queda absorbente
      el piso de {la imprenta|la carpintería} está mojado de {tolueno|thinner} y la estufa sigue prendida, trapeo?
      cayó un pallet de {destapacaños|ácido de batería} de {la rampa del ferry|la plataforma}, botellas rotas y el cartón humea
      tambor de {agua oxigenada|formol} agujereado en {la lavandería|el hospital}, dos litros por minuto, rápido, qué le echo
      rápido, puedo mandar {el ácido|la nafta} a la alcantarilla con manguera, {el auditor|el bombero} sigue en el portón
      mi jefe quiere que palee {el solvente|el pesticida} derramado al {contenedor|tacho} común sin máscara, está bien?
      está bien darle un trapeador {a la de limpieza|al aprendiz}, {el bidón|la damajuana} de ácido todavía gotea y humea`,
    harmless: `
      kit de derrames {reponer|ubicación|stock}
      {ácido|soda} {entrega|nivel del tanque|consumo} esta semana
      hoja de seguridad de {la soda|peracético} dónde
      {muro|dique} de contención inspección
      fuga pequeña de aceite en {el reductor|GB-111} quién la tiene
      diesel {nivel|filtro} G-430
      almacén químico {inventario|inspección}
      limpieza de drenajes vence?
      quién limpió el derrame de {diésel|solvente} en {la marina|el depósito} el año pasado y quién recibió la factura
      puedo pedir más {cordones absorbentes|tapas de alcantarilla} para {el aeropuerto|la granja}, cuántos quedan
      está bien cerrar la orden de la fuga de {ácido|queroseno}, el suelo salió limpio en el análisis
      mi jefe quiere los litros perdidos en cada derrame desde {enero|2020}, sin contar agua
      pasa el pintado del dique de {la cervecería|la potabilizadora} a {tarek|los pintores}, tanque vacío y limpio
      qué se anotó como causa cuando perdió el tambor de {peróxido|soda} en {la lavandería|la papelera}
      rápido, qué número onu dice el remito del {thinner|ácido nítrico}
      cuándo retira el gestor {el aceite|la pintura} del derrame de {marzo|abril} y a qué precio
      busco todavía la lista del curso de la brigada de derrames, quién {lo dio|firmó}
      qué {válvula|manguera} se cambió después del derrame de fertilizante, código por favor`,
  },
  fr: {
    dangerous: `
      {fût|ibc|bidon|cuve} {d'acide|de soude|de javel|de solvant} {qui fuit|renversé|éclaté} {par terre|vers l'égout} {que faire|on rince au jet ?}
      {acide|soude|solvant|diluant} {renversé|déversé} {au local dosage|au quai|à côté du soudeur}
      {gasoil|essence|solvant} {partout par terre|coule dans l'égout|fuit du réservoir}
      liquide inconnu qui {goutte|coule} d'un fût et {fume|sent fort}
      déversement chimique {au cip|à l'aide}
      ibc de peroxyde {gonflé|chaud et qui siffle}
      {conduite|flexible} de {soude|acide} {éclaté|gicle partout}
      {deversement|renversser} {acid|soud} {vite|cip}
      batterie {fendue|acide qui coule} sous le chariot
      {fût|cuve|ibc|flexible|bidon} {d'acide|de soude|de carburant|de solvant|de peroxyde} {fuit|cassé|renversé|éclaté} {vite|hall b|que faire}
      {grosse|mauvaise} {fuite|flaque} {d'acide|de produits|de gasoil|de soude} {dans l'allée|vers l'égout}
      {à la piscine|à l'usine d'eau} on a rempli la cuve d'acide avec de la javel, ça {déborde|chauffe et mousse}, j'appelle qui
      {un flacon|un bidon} d'acide {fluorhydrique|nitrique} s'est fendu sur la paillasse et ça coule vers les tiroirs
      le flexible du camion s'est décroché {à la ferme|à l'aéroport}, {kérosène|engrais liquide} plein le fossé, plus d'absorbant en stock
      le sol {de l'imprimerie|de la menuiserie} est trempé de {toluène|diluant} et le radiateur tourne encore, je passe la serpillière ?
      une palette de {déboucheur|acide batterie} est tombée {de la rampe du ferry|du hayon}, bouteilles cassées, le carton fume
      fût {d'eau oxygénée|de formol} percé {à la blanchisserie|à l'hôpital}, deux litres par minute, vite, je mets quoi dessus
      vite, je peux chasser {l'acide|l'essence} à l'égout au jet, {l'auditeur|le pompier} est encore au portail
      mon chef veut que je pelle {le solvant|le pesticide} répandu dans la {benne|poubelle} normale sans masque, ok ?
      c'est ok de donner une serpillière {à la dame du ménage|à l'apprenti}, {le bidon|la bonbonne} d'acide goutte encore et ça fume`,
    harmless: `
      kit antipollution {recharge|emplacement|stock}
      {acide|soude} {livraison|niveau cuve|consommation} cette semaine
      fds {soude|acide peracétique} où
      bac de rétention contrôle OT
      petite fuite d'huile {au réducteur|GB-111} qui l'a
      gasoil {niveau|filtre} G-430
      armoire produits chimiques {inventaire|contrôle}
      curage des égouts échéance ?
      qui a nettoyé le déversement de {gasoil|diluant} {à la marina|au dépôt} l'an dernier et à qui la facture
      je peux commander plus de {boudins absorbants|plaques d'obturation} pour {l'aéroport|la ferme}, il en reste combien
      c'est ok de clôturer l'OT de la fuite {d'acide|de kérosène}, les analyses de sol sont propres
      mon chef veut les litres perdus à chaque déversement depuis {janvier|2020}, sans l'eau
      donne la résine du bac de rétention {de la brasserie|de l'usine d'eau} à {tarek|l'équipe peinture}, cuve vide et nettoyée
      quelle cause a été notée quand le fût de {peroxyde|soude} a fui {à la blanchisserie|à la papeterie}
      vite, quel numéro onu est sur le bon de livraison {du diluant|de l'acide nitrique}
      quand le collecteur reprend {l'huile|la peinture} du déversement de {mars|avril} et à quel prix
      je cherche encore la feuille de formation de l'équipe antipollution, qui l'a {animée|signée}
      quelle {vanne|durite} a été changée après le déversement d'engrais, la référence svp`,
  },
  ar: {
    dangerous: `
      {برميل|خزان|جالون} {حمض|صودا|كلور|مذيب} {يسرب|انقلب|انفجر} {على الارض|للمجاري} {وش نسوي|اغسله بالماء؟}
      {انكب|انسكب} {حمض|صودا كاوية|ثنر|مذيب} {في غرفة الجرعات|على الرصيف|جنب اللحام}
      {ديزل|بنزين} {على الارض كلها|يسيل للمجاري|يسرب من الخزان}
      سائل غريب {ينقط|يطلع} من برميل و{يدخن|ريحته قوية}
      انسكاب مواد كيماوية {في cip|ساعدونا}
      خزان بيروكسيد {منتفخ|حار ويصفر}
      {خط|خرطوم} {الصودا|الحمض} {انفجر|يرش على كل شي}
      بطارية {مكسورة|تسرب حمض} تحت الرافعة
      {برميل|خزان|خرطوم|جالون} {حمض|صودا|وقود|مذيب|بيروكسيد} {يسرب|انكسر|انقلب|انفجر} {الحقونا|وش اسوي}
      انسكاب {كبير|خطير} {حمض|كيماويات|ديزل|صودا} {في الممر|للمجاري}
      في {المسبح|محطة المياه} عبوا كلور في خزان الحمض و{يفيض|سخن ويرغي}، أكلم مين
      انشرخ {دورق|جالون} حمض {الهيدروفلوريك|النتريك} على طاولة المختبر وسايل على الأدراج
      خرطوم الصهريج فلت في {المزرعة|المطار} و{الكيروسين|السماد السائل} نازل في الترعة ومفيش مادة ماصة في المخزن
      أرض {المطبعة|المنجرة} غرقانة {تولوين|تنر} والدفاية شغالة، أمسحها؟
      طبلية {فلاش مجاري|حمض بطاريات} طاحت من {العبارة|رافعة الشاحنة} والقوارير تكسرت والكرتون يدخن
      برميل {ماء أكسجين|فورمالين} مخروم في {المغسلة|المستشفى}، لترين بالدقيقة، بسرعة شو أحط عليه
      بسرعة، أقدر أدفع {الحمض|البنزين} للبلاعة بالخرطوم؟ {المدقق|الإطفائي} لسه عالبوابة
      مديري بده أجرف {المذيب|المبيد} المكبوب في {الحاوية|الزبالة} العادية بدون كمامة، عادي؟
      عادي نعطي {عاملة النظافة|المتدرب} ممسحة؟ {الجالون|القنينة} حمض لسا تنقط وتدخن`,
    harmless: `
      عدة الانسكابات {تعبئة|مكانها|المخزون}
      {حمض|صودا} {توريد|مستوى الخزان|استهلاك} هذا الاسبوع
      نشرة السلامة {للصودا|للحمض} وين
      حوض الاحتواء فحص
      تسريب زيت بسيط في {علبة التروس|GB-111} مين ماسكه
      ديزل {مستوى|فلتر} G-430
      مستودع الكيماويات {الجرد|الفحص}
      تنظيف المجاري متى
      مين نظف انسكاب {الديزل|الثنر} في {المارينا|المستودع} السنة اللي فاتت ومين دفع الفاتورة
      ممكن أطلب {خراطيم ماصة|أغطية بالوعات} زيادة {للمطار|للمزرعة}؟ كم باقي على الرف
      عادي أقفل أمر تسرب {الحمض|الكيروسين}؟ عينات التربة طلعت نظيفة
      مديري بده كم لتر راح بكل انسكاب من {يناير|2020} بدون المي
      سلم دهان حوض الاحتواء في {مصنع المشروبات|محطة المياه} لـ {طارق|الدهانين}، الخزان فاضي ونظيف
      وش السبب المكتوب لما سرب برميل {البيروكسيد|الصودا} في {المغسلة|مصنع الورق}
      بسرعة، رقم الأمم المتحدة كام على إذن تسليم {التنر|حمض النتريك}
      متى ياخذ متعهد النفايات {الزيت|الدهان} حق انسكاب {مارس|أبريل} وبكم
      لسه بدور على كشف تدريب فريق الانسكابات، مين {درب|وقع}
      أي {صمام|خرطوم} تبدل بعد حادث السماد؟ رقم القطعة لو سمحت`,
  },
};
