import { fold, type Word } from '../language/words.ts';

// Kinds of equipment in the languages of the widgets, so that a question in one language finds names in
// another. A line is one kind: the words of each language after another, the plural after the singular.

const kinds = `
pump/pumps pumpe/pumpen bomba/bombas pompe/pompes مضخه/مضخات
compressor/compressors kompressor/kompressoren verdichter/verdichter compresor/compresores compresseur/compresseurs ضاغط/ضواغط ضاغطه/ضاغطات
conveyor/conveyors forderband/forderbander forderer/forderer transportador/transportadores cinta/cintas convoyeur/convoyeurs ناقل/نواقل سير/سيور
forklift/forklifts gabelstapler/gabelstapler stapler/stapler montacargas/montacargas carretilla/carretillas chariot/chariots رافعه/رافعات
truck/trucks lkw/lkws camion/camiones camion/camions شاحنه/شاحنات
boiler/boilers kessel/kessel dampfkessel/dampfkessel caldera/calderas chaudiere/chaudieres غلايه/غلايات
kettle/kettles kochkessel/kochkessel marmita/marmitas marmite/marmites غلايه/غلايات قدر/قدور
motor/motors motor/motoren motor/motores moteur/moteurs محرك/محركات
chiller/chillers kaltwassersatz/kaltwassersatze kuhler/kuhler enfriador/enfriadores refroidisseur/refroidisseurs مبرد/مبردات
evaporator/evaporators verdampfer/verdampfer evaporador/evaporadores evaporateur/evaporateurs مبخر/مبخرات
freezer/freezers gefrierer/gefrierer tiefkuhl/tiefkuhl congelador/congeladores congelateur/congelateurs مجمد/مجمدات
dryer/dryers trockner/trockner kaltetrockner/kaltetrockner secador/secadores secheur/secheurs مجفف/مجففات
cylinder/cylinders zylinder/zylinder cilindro/cilindros verin/verins اسطوانه/اسطوانات
lift/lifts aufzug/aufzuge lastenaufzug/lastenaufzuge ascensor/ascensores monte/monte ascenseur/ascenseurs مصعد/مصاعد
generator/generators generator/generatoren notstromaggregat/notstromaggregate generador/generadores groupe/groupes generateur/generateurs مولد/مولدات
filler/fillers fuller/fuller abfuller/abfuller llenadora/llenadoras remplisseuse/remplisseuses مالئه/مالئات
capper/cappers verschliesser/verschliesser taponadora/taponadoras boucheuse/boucheuses
labeller/labellers labeler/labelers etikettierer/etikettierer etiquetadora/etiquetadoras etiqueteuse/etiqueteuses
palletizer/palletizers palettierer/palettierer paletizador/paletizadores paletizadora/paletizadoras palettiseur/palettiseurs
wrapper/wrappers wickler/wickler stretchwickler/stretchwickler envolvedora/envolvedoras banderoleuse/banderoleuses filmeuse/filmeuses
checkweigher/checkweighers kontrollwaage/kontrollwaagen controladora/controladoras trieuse/trieuses
retort/retorts autoklav/autoklaven autoclave/autoclaves autoclave/autoclaves معقم/معقمات
homogenizer/homogenizers homogenisator/homogenisatoren homogenisierer/homogenisierer homogeneizador/homogeneizadores homogeneisateur/homogeneisateurs مجانس/مجانسات
gearbox/gearboxes getriebe/getriebe reductor/reductores reducteur/reducteurs تروس/تروس
tank/tanks behalter/behalter tanque/tanques cuve/cuves reservoir/reservoirs خزان/خزانات
exchanger/exchangers warmetauscher/warmetauscher warmeubertrager/warmeubertrager intercambiador/intercambiadores echangeur/echangeurs مبادل/مبادلات
transformer/transformers transformator/transformatoren trafo/trafos transformador/transformadores transformateur/transformateurs محول/محولات
tower/towers kuhlturm/kuhlturme torre/torres tour/tours برج/ابراج
fan/fans ventilator/ventilatoren lufter/lufter ventilador/ventiladores ventilateur/ventilateurs مروحه/مراوح
blower/blowers geblase/geblase soplador/sopladores soplante/soplantes surpresseur/surpresseurs نافخ/نافخات
door/doors tor/tore tur/turen puerta/puertas porte/portes باب/ابواب
softener/softeners entharter/entharter enthartung/enthartungen ablandador/ablandadores adoucisseur/adoucisseurs
loader/loaders lader/lader radlader/radlader cargador/cargadores chargeuse/chargeuses
sweeper/sweepers kehrmaschine/kehrmaschinen barredora/barredoras balayeuse/balayeuses
leveller/levellers leveler/levelers uberladebrucke/uberladebrucken nivelador/niveladores niveleur/niveleurs
trap/traps kondensatableiter/kondensatableiter trampa/trampas purgeur/purgeurs
receiver/receivers druckluftbehalter/druckluftbehalter
cabinet/cabinets schrank/schranke schaltschrank/schaltschranke armario/armarios armoire/armoires
line/lines linie/linien linea/lineas ligne/lignes خط/خطوط
system/systems system/systeme anlage/anlagen sistema/sistemas systeme/systemes نظام/انظمه
steam/steam dampf/dampf vapor/vapor vapeur/vapeur بخار/بخار
air/air luft/luft druckluft/druckluft aire/aire air/air هواء/هواء
water/water wasser/wasser agua/agua eau/eaux مياه/مياه ماء/ماء
cooling/cooling kuhl/kuhl refrigeracion/refrigeracion refroidissement/refroidissement تبريد/تبريد
fire/fire feuerlosch/feuerlosch loschwasser/loschwasser incendio/incendios incendie/incendies حريق/حرائق
seal/seals dichtung/dichtungen gleitringdichtung/gleitringdichtungen sello/sellos joint/joints garniture/garnitures مانع/موانع
bearing/bearings lager/lager walzlager/walzlager kugellager/kugellager rodamiento/rodamientos roulement/roulements محمل/محامل
belt/belts riemen/riemen correa/correas courroie/courroies حزام/احزمه
v/v keil/keil trapezoidal/trapezoidales trapezoidale/trapezoidales
filter/filters filter/filter filtro/filtros filtre/filtres مرشح/مرشحات فلتر/فلاتر
hose/hoses schlauch/schlauche hydraulikschlauch/hydraulikschlauche manguera/mangueras flexible/flexibles خرطوم/خراطيم
valve/valves ventil/ventile valvula/valvulas vanne/vannes soupape/soupapes صمام/صمامات
fuse/fuses sicherung/sicherungen fusible/fusibles fusible/fusibles فيوز/فيوزات
contactor/contactors schutz/schutze contactor/contactores contacteur/contacteurs
oil/oils ol/ole aceite/aceites huile/huiles زيت/زيوت
grease/greases fett/fette grasa/grasas graisse/graisses شحم/شحوم
battery/batteries batterie/batterien bateria/baterias batterie/batteries بطاريه/بطاريات
nozzle/nozzles duse/dusen boquilla/boquillas buse/buses فوهه/فوهات
glove/gloves handschuh/handschuhe guante/guantes gant/gants قفاز/قفازات
screw/screws schraube/schrauben tornillo/tornillos vis/vis
bolt/bolts bolzen/bolzen perno/pernos boulon/boulons
gasket/gaskets flachdichtung/flachdichtungen junta/juntas joint/joints حشيه/حشيات
building/buildings gebaude/gebaude nave/naves batiment/batiments بنايه/بنايات
machine/machines maschine/maschinen maquina/maquinas machine/machines ماكينه/ماكينات
building/buildings bldg/bldgs gebaude/gebaude halle/hallen edificio/edificios batiment/batiments مبني/مباني
room/rooms raum/raume sala/salas cuarto/cuartos salle/salles local/locaux غرفه/غرف
house/houses haus/hauser casa/casas maison/maisons
roof/roofs dach/dacher techo/techos tejado/tejados toit/toits toiture/toitures سطح/اسطح
yard/yards hof/hofe patio/patios cour/cours ساحه/ساحات
dock/docks rampe/rampen muelle/muelles quai/quais رصيف/ارصفه
bay/bays bucht/buchten bahia/bahias baie/baies travee/travees
switch/switches schalt/schalt interruptor/interruptores electrique/electriques
cold/cold kalt/kalte kuhl/kuhl frio/frios froide/froides بارد/بارده تبريد/تبريد
store/stores lager/lager almacen/almacenes entrepot/entrepots مخزن/مخازن
goods/goods lasten/lasten carga/cargas charge/charges بضائع/بضائع
packaging/packaging verpackung/verpackungen embalaje/embalajes emballage/emballages تغليف/تغليف
filling/filling abfull/abfull llenado/llenado remplissage/remplissage تعبئه/تعبئه
cook/cooking koch/koch coccion/coccion cuisson/cuisson طبخ/طبخ
effluent/effluent abwasser/abwasser efluente/efluentes effluent/effluents
standby/standby notstrom/notstrom emergencia/emergencia secours/secours احتياطي/احتياطي
plate/plates platten/platten placas/placas plaques/plaques
lubricant/lubricants schmierstoff/schmierstoffe lubricante/lubricantes lubrifiant/lubrifiants زيوت/شحوم
fastener/fasteners befestigungsmittel/befestigungsmittel fijacion/fijaciones fixation/fixations مثبتات/براغي
drive/drives antrieb/antriebe accionamiento/accionamientos entrainement/entrainements محرك/محركات
pneumatic/pneumatics pneumatik/pneumatik neumatica/neumaticos pneumatique/pneumatiques هوائي/هوائيات
hydraulic/hydraulics hydraulik/hydraulik hidraulico/hidraulica hydraulique/hydrauliques هيدروليك/هيدروليكيه
`;

interface Kind {
  singular: Set<string>;
  plural: Set<string>;
}

const byWord = new Map<string, Kind>();
for (const line of kinds.trim().split('\n')) {
  const pairs = line.split(' ').map((pair) => pair.split('/').map(fold));
  const kind: Kind = {
    singular: new Set(pairs.map(([one]) => one!)),
    plural: new Set(pairs.map(([, several]) => several!)),
  };
  for (const word of [...kind.singular, ...kind.plural])
    byWord.set(word, byWord.has(word) ? joined(byWord.get(word)!, kind) : kind);
}

function joined(a: Kind, b: Kind): Kind {
  return {
    singular: new Set([...a.singular, ...b.singular]),
    plural: new Set([...a.plural, ...b.plural]),
  };
}

/** A German compound has its kind at the end and says more before it: "Kesselspeisepumpe", "Kesselhaus". */
const MIN_COMPOUND_PART = 4;

/** The words that mean the same kind of equipment as this one, in all languages; with itself. */
export function sameKind(forms: readonly string[]): string[] {
  const found = forms.flatMap((form) => {
    const kind = byWord.get(form);
    return kind ? [...kind.singular, ...kind.plural] : [];
  });
  return [...new Set([...forms, ...found])];
}

/** Whether the word is the plural of a kind: "pumps", "Pumpen". */
export function isPlural({ forms }: Pick<Word, 'forms'>): boolean {
  return forms.some((form) => {
    const kind = byWord.get(form);
    if (kind) return kind.plural.has(form) && !kind.singular.has(form);
    const last = compoundParts(form).at(-1);
    if (last) return isPlural({ forms: [last] });
    return /[^s]s$/.test(form) && form.length > 4;
  });
}

/** The parts of a German compound that are kinds: "kesselhaus" → kessel, haus; "kuhlwasserpumpe" → three. */
export function compoundParts(word: string): string[] {
  for (let at = MIN_COMPOUND_PART; at <= word.length - MIN_COMPOUND_PART + 1; at++) {
    const [first, last] = [word.slice(0, at), word.slice(at)];
    const joinless = first.replace(/s$/, '');
    const known = byWord.has(first) ? first : byWord.has(joinless) ? joinless : undefined;
    if (known === undefined) continue;
    if (byWord.has(last)) return [known, last];
    const more = compoundParts(last);
    if (more.length > 0) return [known, ...more];
  }
  return [];
}

/**
 * The noun of an equipment's name: the last word before a comma, a number or a letter ("Boiler feed pump A"), or the
 * first one of "Bomba de agua".
 */
export function headNoun(name: string): string {
  const words = fold(name.split(',')[0]!).match(/[\p{L}\p{N}³]+/gu) ?? [];
  if (/^(?:de|del|du|des|d|a|al|au)$/.test(words[1] ?? '')) return words[0]!;
  const nouns = words.filter((word) => /^\p{L}{3,}$/u.test(word));
  return nouns.at(-1) ?? '';
}
