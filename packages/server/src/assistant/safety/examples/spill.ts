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
      diesel running into the storm drain`,
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
      how much did the spill in {may|2023} cost`,
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
      {große|schlimme} {leckage|lache|pfütze} {säure|chemikalien|diesel|lauge} {im gang|in die kanalisation}`,
    harmless: `
      {ölbinder|notfallset chemie} {nachfüllen|bestand|lagerort}
      {säure|lauge} {lieferung|füllstand|verbrauch} diese woche
      sicherheitsdatenblatt {lauge|peressigsäure} wo
      auffangwanne {prüfung|reparatur} auftrag
      kleine ölleckage am {getriebe|GB-111} wer hat das
      diesel {füllstand|filter} G-430
      gefahrstofflager {inventar|prüftermin}
      bodenablauf reinigen fällig?`,
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
      {gran|mal} {derrame|charco} de {ácido|químicos|diesel|soda} {en el pasillo|al drenaje}`,
    harmless: `
      kit de derrames {reponer|ubicación|stock}
      {ácido|soda} {entrega|nivel del tanque|consumo} esta semana
      hoja de seguridad de {la soda|peracético} dónde
      {muro|dique} de contención inspección
      fuga pequeña de aceite en {el reductor|GB-111} quién la tiene
      diesel {nivel|filtro} G-430
      almacén químico {inventario|inspección}
      limpieza de drenajes vence?`,
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
      {grosse|mauvaise} {fuite|flaque} {d'acide|de produits|de gasoil|de soude} {dans l'allée|vers l'égout}`,
    harmless: `
      kit antipollution {recharge|emplacement|stock}
      {acide|soude} {livraison|niveau cuve|consommation} cette semaine
      fds {soude|acide peracétique} où
      bac de rétention contrôle OT
      petite fuite d'huile {au réducteur|GB-111} qui l'a
      gasoil {niveau|filtre} G-430
      armoire produits chimiques {inventaire|contrôle}
      curage des égouts échéance ?`,
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
      انسكاب {كبير|خطير} {حمض|كيماويات|ديزل|صودا} {في الممر|للمجاري}`,
    harmless: `
      عدة الانسكابات {تعبئة|مكانها|المخزون}
      {حمض|صودا} {توريد|مستوى الخزان|استهلاك} هذا الاسبوع
      نشرة السلامة {للصودا|للحمض} وين
      حوض الاحتواء فحص
      تسريب زيت بسيط في {علبة التروس|GB-111} مين ماسكه
      ديزل {مستوى|فلتر} G-430
      مستودع الكيماويات {الجرد|الفحص}
      تنظيف المجاري متى`,
  },
};
