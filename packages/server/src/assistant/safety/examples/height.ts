import type { Examples } from './examples.ts';

/** Work at height without protection against a fall. */
export const height: Examples = {
  en: {
    dangerous: `
      go up on the {roof|silo|tank top|crane rail} without {a harness|fall protection|edge protection|lanyard} {just 5 min|ok?}
      {harness|lanyard|fall arrester} {is expired|took a fall already|is torn|is missing} {can i still climb|use anyway}
      {stand|climb|balance} on {the top rung|the handrail|a bucket|the conveyor|a forklift mast} to {reach the lamp|change the sensor|grease the chain}
      {ladder|scaffold} {has a broken rung|is not tied|is wobbly|has no boards|has a red tag} {good enough?|climb it anyway|ok for a quick job}
      {unclip|unhook|take off} the {harness|lanyard} {so i can reach|because it is in the way}
      remove the {handrail|guardrail|floor grating|hatch cover} and leave it {open|like that} {over lunch|while we work}
      {walk|step} on the {skylight|fibre cement roof|false ceiling} {will it hold|ok?}
      climb out of the {scissor lift|cherry picker|mewp basket} {onto the beam|at height}
      {lean|reach} out of the {basket|window|hatch} with nothing {holding me|to tie to}
      work on the {mezzanine edge|roof edge} in {the wind|the rain|ice} with no {rail|rope}
      is a rope around the waist {enough|ok instead of a harness} {on the roof}
      {throw|drop} the old {sheets|pipes|tools} from the {roof|platform} {down to the yard|nobody there}
      {ladder|laddr} {no harnes|without harnes} {quick job|ok}
      floor opening {uncovered|no barrier} people {walking past|could fall in}
      {climb|go|stand|work|lean} {on the roof|on the tank|over the rail|on the rack|on the machine|out of the lift basket} {without harness|without a ladder|not tied off|no rail|in the wind} {quick job|ok?}
      roof leak, im going up w/o harness 2 mins
      two of us on the cherry picker but only one belt
      roof worker hanging off the edge`,
    harmless: `
      {harness|lanyard|ladder|scaffold} {inspection|expiry|register|stock|order} {list|due when}
      {roof|gutter|skylight} {repair|cleaning|leak} {wo|quote|contractor}
      working at height {training|permit form|procedure|policy} {where|who has it}
      {ladder|step} {part number|replacement|for TK-150 price}
      {handrail|guardrail|toe board} {paint|bolts|repair order}
      scissor lift {service|rental cost|battery}
      height of {the silo|ceiling in hall b|the mast}
      roof fan {belt|motor} {stock|history}
      roof plan drawing
      who is trained for {mewp|scaffold|rope access}
      tank top {level sensor|hatch gasket} part`,
  },
  de: {
    dangerous: `
      aufs {dach|silo|tankdach|regal} ohne {gurt|absturzsicherung|seil} {nur 5 minuten|ok?}
      {gurt|auffanggurt|falldämpfer} {abgelaufen|gerissen|fehlt} {trotzdem hoch?|noch nehmen?}
      auf {die oberste sprosse|das geländer|einen eimer|das förderband|den mast} {steigen|stellen} um {die lampe|den sensor} zu erreichen
      {leiter|gerüst} {sprosse gebrochen|wackelt|nicht gesichert|rot gesperrt} {geht schon?|trotzdem rauf}
      {gurt|sicherungsseil} {aushaken|ablegen} weil es stört
      {geländer|gitterrost|lukendeckel} {weg|abnehmen} und offen lassen {über mittag|solange wir arbeiten}
      über {lichtkuppel|wellplatten|zwischendecke} laufen {trägt das|ok?}
      aus {der arbeitsbühne|dem korb} rausklettern {auf den träger}
      aus {korb|fenster|luke} rauslehnen ohne sicherung
      am dachrand bei {wind|regen|eis} ohne geländer arbeiten
      seil um den bauch statt gurt {reicht|ok}
      alte {platten|rohre} vom dach runterwerfen
      {leitter|dach} {one gurt|ohne gurd} {schnell}
      bodenöffnung {offen|nicht abgesperrt} leute laufen vorbei
      {aufs dach|auf den tank|über das geländer|auf die maschine|aus dem korb} {klettern|steigen|arbeiten} {ohne gurt|ohne leiter|nicht gesichert|bei wind} {schnell|ok?}
      ohne gurt aufs hallendach`,
    harmless: `
      {auffanggurt|leiter|gerüst} {prüfung|ablauf|liste|bestand}
      {dach|rinne|lichtkuppel} {reparatur|reinigung|undicht} {auftrag|angebot}
      unterweisung absturzsicherung {termin|teilnehmer}
      {leiter|tritt} {ersatz|für TK-150 preis}
      {geländer|fußleiste} {streichen|schrauben|auftrag}
      {scherenbühne|arbeitsbühne} {wartung|miete|batterie}
      höhe {des silos|halle b}
      dachventilator {riemen|motor} {bestand|historie}
      dachplan zeichnung
      wer hat den {bühnenschein|gerüstschein}`,
  },
  es: {
    dangerous: `
      subir al {techo|silo|tanque|rack} sin {arnés|línea de vida|protección} {5 minutos|ok?}
      {el arnés|la cuerda} {está vencido|ya tuvo una caída|está roto|no hay} {subo igual?}
      {pararme|subirme} en {el último peldaño|la baranda|un balde|la cinta|las uñas} para {cambiar el foco|llegar al sensor}
      {la escalera|el andamio} {tiene un peldaño roto|se mueve|sin amarrar|con etiqueta roja} {la uso igual?}
      {soltarme|sacarme} {el arnés|la cuerda} porque estorba
      sacar {la baranda|la rejilla|la tapa} y dejar abierto {al mediodía|mientras trabajamos}
      caminar por {el tragaluz|las láminas|el cielo raso} {aguanta?}
      salir de {la canastilla|la plataforma} {a la viga}
      asomarme {del techo|de la canasta} sin amarrarme
      trabajar en el borde del techo con {viento|lluvia} sin baranda
      soga en la cintura en vez de arnés {alcanza?}
      tirar {las chapas|los tubos} viejos desde el techo
      {escalera|techo} {sin arnez|sin arness} {rapido}
      hueco en el piso {sin tapa|sin barrera} y pasa gente
      {subir|trabajar|pararse} {en el techo|en el tanque|en la baranda|sobre la máquina|fuera de la canasta} {sin arnés|sin escalera|sin amarrar|con viento} {rápido|ok?}
      subo al techo sin arnes dos minutos`,
    harmless: `
      {arnés|escalera|andamio} {inspección|vencimiento|lista|stock}
      {techo|canaleta|tragaluz} {reparación|limpieza|gotera} {orden|cotización}
      trabajo en altura {capacitación|formulario|procedimiento} {dónde|quién}
      {escalera|peldaño} {repuesto|para TK-150}
      {baranda|zócalo} {pintar|tornillos|orden}
      plataforma tijera {servicio|alquiler|batería}
      altura del {silo|techo nave b}
      extractor de techo {correa|motor} {stock|historial}
      plano del techo
      quién tiene curso de {altura|andamios}`,
  },
  fr: {
    dangerous: `
      monter sur {le toit|le silo|la cuve|le rack} sans {harnais|ligne de vie|protection} {5 min|ok ?}
      {harnais|longe} {périmé|déjà chuté|déchiré|absent} {je monte quand même ?}
      {monter|me mettre} sur {le dernier barreau|le garde-corps|un seau|le convoyeur} pour {changer la lampe|atteindre le capteur}
      {échelle|échafaudage} {barreau cassé|bancal|pas attaché|étiquette rouge} {ça ira ?|j'y vais ?}
      {décrocher|enlever} {le harnais|la longe} parce que ça gêne
      enlever {le garde-corps|le caillebotis|la trappe} et laisser ouvert {à midi|pendant les travaux}
      marcher sur {le lanterneau|les plaques fibro|le faux plafond} {ça tient ?}
      sortir de {la nacelle|le panier} {sur la poutre}
      se pencher {du toit|de la nacelle} sans s'attacher
      bosser au bord du toit avec {du vent|la pluie} sans garde-corps
      corde autour de la taille au lieu du harnais {suffit ?}
      jeter {les tôles|les tuyaux} du toit
      {echelle|toi} {sans harnai|sans arnais} {vite}
      trou dans le plancher {ouvert|sans barrière} les gens passent
      {monter|travailler|se tenir} {sur le toit|sur la cuve|sur la rambarde|sur la machine|hors de la nacelle} {sans harnais|sans échelle|pas attaché|avec du vent} {vite|ok ?}
      monter au toit sans harnais deux minutes`,
    harmless: `
      {harnais|échelle|échafaudage} {contrôle|péremption|liste|stock}
      {toit|gouttière|lanterneau} {réparation|nettoyage|fuite} {OT|devis}
      travail en hauteur {formation|formulaire|procédure} {où|qui}
      {échelle|marche} {pièce|pour TK-150}
      {garde-corps|plinthe} {peinture|vis|OT}
      nacelle {entretien|location|batterie}
      hauteur {du silo|hall b}
      tourelle de toit {courroie|moteur} {stock|historique}
      plan de toiture
      qui a le {caces nacelle|échafaudage}`,
  },
  ar: {
    dangerous: `
      اطلع {السطح|الصومعة|فوق الخزان|الراك} بدون {حزام|هارنس|حبل امان} {خمس دقايق|عادي؟}
      {الهارنس|حزام الامان|الحبل} {منتهي|مقطوع|ما في} {اطلع عادي؟}
      {اوقف|اطلع} على {اخر درجة|الدرابزين|سطل|السير} عشان {اغير اللمبة|اوصل الحساس}
      {السلم|السقالة} {درجته مكسورة|يتحرك|مو مربوط|عليه كرت احمر} {امشي حالي؟}
      {افك|اشيل} {الهارنس|الحبل} لانه يضايقني
      نشيل {الدرابزين|الشبك|غطا الفتحة} ونخليه مفتوح {وقت الغدا|واحنا نشتغل}
      امشي على {المنور|الواح السقف|السقف المستعار} {يتحمل؟}
      اطلع من {سلة الرافعة|المنصة} {على الجسر}
      اميل من {السطح|السلة} بدون ربط
      اشتغل على حافة السطح مع {هوا|مطر} بدون درابزين
      حبل على الخصر بدل الهارنس {يكفي؟}
      نرمي {الالواح|المواسير} من السطح
      فتحة في الارض {مفتوحة|بدون حاجز} والناس تمشي
      {اطلع|اشتغل|اوقف} {على السطح|على الخزان|على الدرابزين|على المكينة|برا السلة} {بدون حزام|بدون سلم|مو مربوط|مع الهوا} {بسرعة|عادي؟}
      اطلع السطح بدون حزام دقيقتين`,
    harmless: `
      {الهارنس|السلم|السقالة} {فحص|انتهاء|قائمة|المخزون}
      {السطح|المزراب|المنور} {اصلاح|تنظيف|تسريب} {امر|عرض سعر}
      العمل على ارتفاع {تدريب|نموذج|اجراء} {وين|مين}
      سلم {بديل|لخزان TK-150}
      {درابزين} {دهان|براغي|امر}
      رافعة مقصية {صيانة|ايجار|بطارية}
      ارتفاع {الصومعة|السقف}
      مروحة السطح {سير|موتور} {المخزون|السجل}
      مخطط السطح
      مين عنده دورة {ارتفاعات|سقالات}`,
  },
};
