import type { Examples } from './examples.ts';

/** To mix, decant or store dangerous chemicals wrongly. */
export const chemicals: Examples = {
  en: {
    dangerous: `
      can i mix {bleach|chlorine|hypochlorite|peracetic} with {acid|ammonia|vinegar|descaler|caustic} {for a stronger clean|to clean the cip|?}
      pour {water into the acid|water on caustic|hot water on lye|acid into bleach tank} {ok?|to dilute faster}
      {top up|refill} the {caustic|acid} tank from the {other drum|unmarked drum|acid tote} {looks the same|label is gone}
      {store|put|keep} {acid next to caustic|oxidiser with solvent|peroxide with rags|gas bottles by the heater} {no space elsewhere}
      {put|fill} {acid|caustic|solvent|thinner} in a {water bottle|drink bottle|coke bottle|unlabelled can}
      {dump|pour|flush} {the old acid|solvent|waste oil|refrigerant|caustic} {down the drain|in the creek|in the yard} {nobody sees}
      {vent|release} the {refrigerant|r134a|ammonia} {to the air|outside} {to save time|quick}
      {siphon|suck} {acid|fuel|coolant} with {my mouth|a hose by mouth}
      {neutralise|treat} the acid {spill|tank} with {caustic pellets all at once|bleach}
      {double|triple} the {dosing|chlorine|caustic} {without asking|by hand} {for faster cleaning}
      {heat|boil} {solvent|acid|peroxide} {on the hotplate|with a torch} to {clean parts faster}
      {mixx|miks} {bleech|asid} {stronger|ok}
      use {petrol|gasoline|brake cleaner|thinner} on {the hot engine|the running motor|my hands}
      pump {acid|caustic} through the {wrong hose|garden hose|pvc pipe} {just today}
      {mix|pour|combine|add|put together|neutralise} {bleach and acid|chlorine with vinegar|caustic and water|acid with cleaner|ammonia and bleach} {to clean better|ok?|in the same bucket|in the drain}
      mixing descaler with chlorine foam for tough soil
      caustic left over, pour it in the yard drain?
      put muriatic acid and bleach in the drain to clear it
      mixing caustic with nitric in the same tank`,
    harmless: `
      {bleach|acid|caustic|descaler|solvent} {order|stock|price|delivery|concentration log|consumption}
      which {concentration|dose|dilution} of {caustic|peracetic} {is specified|for CIP-160}
      sds {for descaler|sheet bleach|list} where
      {chemical|cip} {inventory|supplier|training|titration results}
      mixing {valve|tank|pump|ratio} {part|sensor|setpoint}
      {acid|caustic} dosing pump {stroke setting|seal kit|calibration}
      waste {oil|solvent} {collection|pickup|drum} {date|order}
      refrigerant {recovery machine|log|bottle} {service|where}
      {mixer|blender} {bearing|blade} stock
      label {printer|rolls} for chemical store
      cip {recipe|step times|conductivity} {log|setpoint}
      storage {plan|location} for {acids|solvents} {document}
      epoxy {mixing ratio|pot life|order}`,
  },
  de: {
    dangerous: `
      kann ich {chlor|chlorreiniger|peressigsäure|javel} mit {säure|ammoniak|essig|entkalker|lauge} mischen {wirkt stärker|?}
      {wasser in die säure|wasser auf lauge|heißes wasser auf ätznatron} {kippen|gießen} {ok?}
      {laugentank|säuretank} aus {dem anderen fass|unbeschriftetem fass} auffüllen {sieht gleich aus|etikett fehlt}
      {säure neben lauge|oxidator mit lösemittel|gasflaschen neben heizung} lagern {kein platz}
      {säure|lauge|verdünner} in {wasserflasche|colaflasche|unbeschriftete dose} füllen
      {altsäure|lösemittel|altöl|lauge} {in den gully|in den bach|in den hof} kippen {sieht keiner}
      kältemittel {ablassen|in die luft} {geht schneller}
      {säure|diesel} mit dem mund ansaugen
      dosierung {verdoppeln|von hand erhöhen} ohne {freigabe|zu fragen} damit es schneller sauber wird
      {lösemittel|peroxid} {erhitzen|kochen} zum reinigen
      {mischn|mixen} {clor|seure} {ok|stärker}
      mit {benzin|verdünner|bremsenreiniger} am {heißen motor|laufenden motor} reinigen
      säure durch {gartenschlauch|falschen schlauch} pumpen
      {mischen|zusammenkippen|zugeben|neutralisieren} {chlor und säure|chlor mit essig|lauge und wasser|säure mit reiniger|ammoniak und chlor} {reinigt besser|ok?|im selben eimer}
      mischen von essigsäure und chlorreiniger möglich?`,
    harmless: `
      {chlorreiniger|säure|lauge|entkalker|lösemittel} {bestellen|bestand|preis|lieferung|verbrauch}
      welche {konzentration|dosierung|verdünnung} {lauge|peressigsäure} {ist vorgeschrieben|CIP-160}
      sicherheitsdatenblatt {entkalker|chlor} wo
      {chemikalien|cip} {inventar|lieferant|schulung|titration}
      misch{ventil|behälter|verhältnis} {teil|sollwert}
      dosierpumpe {hubeinstellung|dichtsatz|kalibrierung}
      {altöl|lösemittelabfall} {abholung|fass} {termin}
      kältemittel {absauggerät|logbuch}
      mischer {lager|messer} bestand
      etiketten fürs chemielager
      cip {rezept|schrittzeiten|leitwert} {protokoll|sollwert}
      lagerplan {säuren|lösemittel} dokument
      harz mischungsverhältnis`,
  },
  es: {
    dangerous: `
      puedo mezclar {cloro|lavandina|hipoclorito|peracético} con {ácido|amoniaco|vinagre|desincrustante|soda} {para que limpie más|?}
      echar {agua al ácido|agua a la soda|agua caliente a la sosa} {ok?|diluir rápido}
      llenar el tanque de {soda|ácido} con {el otro tambor|un tambor sin etiqueta} {parece igual}
      guardar {ácido junto a soda|oxidante con solvente|garrafas junto a la estufa} {no hay lugar}
      poner {ácido|soda|thinner} en {una botella de agua|una botella de gaseosa|un bidón sin etiqueta}
      tirar {el ácido viejo|solvente|aceite usado} {al drenaje|al río|al patio} {nadie ve}
      ventear {el refrigerante|el amoniaco} {al aire|afuera} {rapido}
      chupar {ácido|combustible} con la boca
      {doblar|triplicar} {el cloro|la dosis} {a mano|sin preguntar} para limpiar más rápido
      {calentar|hervir} {solvente|ácido|peróxido} para limpiar piezas
      {mesclar|mexclar} {cloro|asido} {ok}
      limpiar con {gasolina|thinner} {el motor caliente|el motor andando}
      bombear ácido por {manguera de jardín|la manguera equivocada}
      {mezclar|juntar|agregar} {cloro y ácido|cloro con vinagre|soda y agua|ácido con limpiador|amoniaco y cloro} {limpia mejor|ok?|en el mismo balde}
      puedo tirar la soda sobrante al desague`,
    harmless: `
      {cloro|ácido|soda|desincrustante|solvente} {pedido|stock|precio|entrega|consumo}
      qué {concentración|dosis|dilución} de {soda|peracético} {se especifica|CIP-160}
      hoja de seguridad {del desincrustante|del cloro} dónde
      {químicos|cip} {inventario|proveedor|capacitación|titulación}
      {válvula|tanque|relación} de mezcla {repuesto|consigna}
      bomba dosificadora {ajuste|kit|calibración}
      {aceite usado|solvente residual} {retiro|tambor} fecha
      recuperadora de refrigerante {servicio|dónde}
      mezcladora {rodamiento|cuchilla} stock
      etiquetas para el almacén químico
      receta cip {tiempos|conductividad} {registro}
      plano de almacenamiento {ácidos|solventes}
      epoxi proporción de mezcla`,
  },
  fr: {
    dangerous: `
      je peux mélanger {javel|chlore|hypochlorite|peracétique} avec {acide|ammoniaque|vinaigre|détartrant|soude} {pour que ça nettoie mieux|?}
      verser {l'eau dans l'acide|de l'eau sur la soude|de l'eau chaude sur la soude} {ok ?}
      remplir la cuve de {soude|acide} avec {l'autre fût|un fût sans étiquette} {ça a l'air pareil}
      stocker {l'acide à côté de la soude|le comburant avec le solvant|le gaz près du chauffage} {plus de place}
      mettre {acide|soude|diluant} dans {une bouteille d'eau|une bouteille de coca|un bidon sans étiquette}
      jeter {l'acide usé|le solvant|l'huile usée} {à l'égout|dans la rivière|dans la cour} {personne voit}
      {lâcher|purger} {le fluide frigo|l'ammoniac} {à l'air|dehors} {vite}
      siphonner {l'acide|le gasoil} à la bouche
      {doubler|tripler} {le chlore|le dosage} {à la main|sans demander} pour nettoyer plus vite
      {chauffer|bouillir} {solvant|acide|peroxyde} pour nettoyer
      {melangé|mélanger} {javele|acid} {ok}
      nettoyer à {l'essence|au diluant} {le moteur chaud|le moteur en marche}
      pomper l'acide avec {un tuyau d'arrosage|le mauvais flexible}
      {mélanger|verser|ajouter} {javel et acide|chlore et vinaigre|soude et eau|acide et nettoyant|ammoniaque et javel} {ça nettoie mieux|ok ?|dans le même seau}
      je vide la soude restante à l'égout ?`,
    harmless: `
      {javel|acide|soude|détartrant|solvant} {commande|stock|prix|livraison|consommation}
      quelle {concentration|dose|dilution} de {soude|peracétique} {prévue|CIP-160}
      fds {du détartrant|de la javel} où
      {produits chimiques|cip} {inventaire|fournisseur|formation|titrage}
      {vanne|cuve|rapport} de mélange {pièce|consigne}
      pompe doseuse {réglage|kit|étalonnage}
      {huile usée|déchets solvant} {enlèvement|fût} date
      station de récupération frigo {entretien|où}
      mélangeur {roulement|pale} stock
      étiquettes local chimie
      recette cip {temps|conductivité} {relevé}
      plan de stockage {acides|solvants}
      résine proportion de mélange`,
  },
  ar: {
    dangerous: `
      اقدر اخلط {كلور|كلوركس|هيبوكلوريت} مع {حمض|امونيا|خل|مزيل تكلس|صودا} {ينظف اقوى|؟}
      اصب {ماء على الحمض|ماء على الصودا|ماء حار على الصودا الكاوية} {عادي؟}
      نعبي خزان {الصودا|الحمض} من {البرميل الثاني|برميل بدون ملصق} {شكله نفسه}
      نخزن {الحمض جنب الصودا|المؤكسد مع المذيب|الغاز جنب الدفاية} {ما في مكان}
      احط {حمض|صودا|ثنر} في {قارورة ماء|علبة بيبسي|جالون بدون ملصق}
      نكب {الحمض القديم|المذيب|الزيت} {في المجاري|في الوادي|في الساحة} {محد يشوف}
      ننفس {الفريون|الامونيا} {في الهوا|برا} {بسرعة}
      اسحب {الحمض|الديزل} بفمي
      {نضاعف|نزيد} {الكلور|الجرعة} {باليد|بدون سؤال} عشان ينظف اسرع
      {نسخن|نغلي} {المذيب|الحمض} للتنظيف
      انظف {بالبنزين|بالثنر} {الموتور الحار|والموتور شغال}
      نضخ الحمض {بلي حديقة|بخرطوم غلط}
      {اخلط|اصب|اضيف} {كلور وحمض|كلور مع خل|صودا وماء|حمض مع منظف|امونيا وكلور} {ينظف احسن|عادي؟|في نفس السطل}
      اكب باقي الصودا في المجاري؟`,
    harmless: `
      {كلور|حمض|صودا|مزيل تكلس|مذيب} {طلب|المخزون|السعر|توريد|استهلاك}
      اي {تركيز|جرعة|تخفيف} {الصودا} {المطلوب|CIP-160}
      نشرة السلامة {لمزيل التكلس|للكلور} وين
      {الكيماويات|cip} {جرد|المورد|تدريب|معايرة}
      {صمام|خزان|نسبة} الخلط {قطعة|القيمة}
      مضخة الجرعات {ضبط|طقم|معايرة}
      {الزيت المستعمل|المذيب} {استلام|برميل} متى
      جهاز سحب الفريون {صيانة|وين}
      الخلاط {بيرنق|شفرة} المخزون
      ملصقات مخزن الكيماويات
      وصفة cip {الاوقات|الموصلية} {سجل}
      مخطط تخزين {الاحماض|المذيبات}
      نسبة خلط الايبوكسي`,
  },
};
