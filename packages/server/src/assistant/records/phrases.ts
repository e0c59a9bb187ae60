import type { Language } from '../language/detect.ts';

/** The words of an answer. The records themselves stay as they are written. */
export interface Phrases {
  orders: string;
  assets: string;
  parts: string;
  open: string;
  in_progress: string;
  on_hold: string;
  completed: string;
  cancelled: string;
  unfinished: string;
  corrective: string;
  preventive: string;
  critical: string;
  high: string;
  unassigned: string;
  overdue: string;
  due: string;
  created: string;
  finished: string;
  low_stock: string;
  out_of_stock: string;
  cost: string;
  hours: string;
  mtbf: string;
  mttr: string;
  availability: string;
  failures: string;
  last_service: string;
  next_service: string;
  interval: string;
  where: string;
  serial: string;
  manufacturer: string;
  model: string;
  purchase_date: string;
  purchase_cost: string;
  price: string;
  stock: string;
  min_level: string;
  max_level: string;
  supplier: string;
  due_date: string;
  assigned_to: string;
  status: string;
  reason: string;
  history: string;
  in365: string;
  allTime: string;
  nobody: string;
  notRecorded: string;
  none: string;
  insufficient: string;
  shown(shown: number, total: number): string;
  took(said: string, meant: string): string;
  which(said: string): string;
  unknown(said: string): string;
  cannotChange(form: string): string;
  changeHint: string;
  openOrder(link: string): string;
  scope: string;
}

export const phrases: Readonly<Record<Language, Phrases>> = {
  en: {
    orders: 'Work orders',
    assets: 'Assets',
    parts: 'Parts',
    open: 'open',
    in_progress: 'in progress',
    on_hold: 'on hold',
    completed: 'completed',
    cancelled: 'cancelled',
    unfinished: 'not finished',
    corrective: 'corrective',
    preventive: 'preventive and inspection',
    critical: 'critical',
    high: 'high priority',
    unassigned: 'not assigned',
    overdue: 'overdue',
    due: 'due',
    created: 'created',
    finished: 'finished',
    low_stock: 'low in stock',
    out_of_stock: 'out of stock',
    cost: 'Cost (parts and labour)',
    hours: 'Hours worked',
    mtbf: 'MTBF',
    mttr: 'MTTR',
    availability: 'Availability',
    failures: 'Failures',
    last_service: 'last service',
    next_service: 'next service',
    interval: 'service interval',
    where: 'location',
    serial: 'serial number',
    manufacturer: 'manufacturer',
    model: 'model',
    purchase_date: 'purchased',
    purchase_cost: 'purchase cost',
    price: 'unit price',
    stock: 'in stock',
    min_level: 'minimum level',
    max_level: 'maximum level',
    supplier: 'supplier',
    due_date: 'due',
    assigned_to: 'assigned to',
    status: 'status',
    reason: 'reason',
    history: 'history',
    in365: 'in the last 365 days',
    allTime: 'in total',
    nobody: 'nobody',
    notRecorded: 'not recorded',
    none: 'None.',
    insufficient: 'insufficient data',
    shown: (shown, total) => `These are ${shown} of ${total}.`,
    took: (said, meant) => `I took “${said}” for ${meant}.`,
    which: (said) => `Which one do you mean${said ? ` by “${said}”` : ''}?`,
    unknown: (said) => `I found nothing here called “${said}”: no asset, part or person.`,
    cannotChange: (form) =>
      `I can't change records while no language model is connected, so everything is as it was. ${form}`,
    changeHint:
      'An open work order card has buttons to start, hold and complete it; everything else is in the [API](/docs).',
    openOrder: (link) => `Open ${link} and change it there.`,
    scope: "I can only help with this plant's maintenance: its work orders, assets, parts and playbooks.",
  },
  de: {
    orders: 'Aufträge',
    assets: 'Anlagen',
    parts: 'Teile',
    open: 'offen',
    in_progress: 'in Arbeit',
    on_hold: 'angehalten',
    completed: 'abgeschlossen',
    cancelled: 'storniert',
    unfinished: 'nicht abgeschlossen',
    corrective: 'Instandsetzung',
    preventive: 'Wartung und Inspektion',
    critical: 'kritisch',
    high: 'hohe Priorität',
    unassigned: 'nicht zugewiesen',
    overdue: 'überfällig',
    due: 'fällig',
    created: 'angelegt',
    finished: 'abgeschlossen',
    low_stock: 'knapp',
    out_of_stock: 'nicht auf Lager',
    cost: 'Kosten (Teile und Arbeit)',
    hours: 'Arbeitsstunden',
    mtbf: 'MTBF',
    mttr: 'MTTR',
    availability: 'Verfügbarkeit',
    failures: 'Ausfälle',
    last_service: 'letzte Wartung',
    next_service: 'nächste Wartung',
    interval: 'Wartungsintervall',
    where: 'Standort',
    serial: 'Seriennummer',
    manufacturer: 'Hersteller',
    model: 'Modell',
    purchase_date: 'gekauft',
    purchase_cost: 'Kaufpreis',
    price: 'Stückpreis',
    stock: 'auf Lager',
    min_level: 'Mindestbestand',
    max_level: 'Höchstbestand',
    supplier: 'Lieferant',
    due_date: 'fällig',
    assigned_to: 'zugewiesen an',
    status: 'Status',
    reason: 'Grund',
    history: 'Historie',
    in365: 'in den letzten 365 Tagen',
    allTime: 'insgesamt',
    nobody: 'niemand',
    notRecorded: 'nicht eingetragen',
    none: 'Keine.',
    insufficient: 'zu wenig Daten',
    shown: (shown, total) => `Das sind ${shown} von ${total}.`,
    took: (said, meant) => `„${said}“ habe ich als ${meant} verstanden.`,
    which: (said) => `Welche meinen Sie${said ? ` mit „${said}“` : ''}?`,
    unknown: (said) => `Ich habe hier keine Anlage, kein Teil und keine Person namens „${said}“ gefunden.`,
    cannotChange: (form) =>
      `Ohne Sprachmodell kann ich Datensätze nicht ändern; alles ist, wie es war. ${form}`,
    changeHint:
      'Die Karte eines Auftrags hat Knöpfe zum Starten, Anhalten und Abschließen; alles andere kann die [API](/docs).',
    openOrder: (link) => `Öffnen Sie ${link} und ändern Sie ihn dort.`,
    scope:
      'Ich kann nur bei der Instandhaltung dieses Werks helfen: Aufträge, Anlagen, Teile und Anleitungen.',
  },
  es: {
    orders: 'Órdenes de trabajo',
    assets: 'Activos',
    parts: 'Repuestos',
    open: 'abiertas',
    in_progress: 'en curso',
    on_hold: 'en espera',
    completed: 'completadas',
    cancelled: 'canceladas',
    unfinished: 'sin terminar',
    corrective: 'correctivas',
    preventive: 'preventivas e inspecciones',
    critical: 'críticas',
    high: 'prioridad alta',
    unassigned: 'sin asignar',
    overdue: 'vencidas',
    due: 'por vencer',
    created: 'creadas',
    finished: 'terminadas',
    low_stock: 'con stock bajo',
    out_of_stock: 'agotados',
    cost: 'Costo (repuestos y mano de obra)',
    hours: 'Horas trabajadas',
    mtbf: 'MTBF',
    mttr: 'MTTR',
    availability: 'Disponibilidad',
    failures: 'Fallas',
    last_service: 'último servicio',
    next_service: 'próximo servicio',
    interval: 'intervalo de servicio',
    where: 'ubicación',
    serial: 'número de serie',
    manufacturer: 'fabricante',
    model: 'modelo',
    purchase_date: 'comprado',
    purchase_cost: 'costo de compra',
    price: 'precio unitario',
    stock: 'en stock',
    min_level: 'nivel mínimo',
    max_level: 'nivel máximo',
    supplier: 'proveedor',
    due_date: 'vence',
    assigned_to: 'asignada a',
    status: 'estado',
    reason: 'motivo',
    history: 'historial',
    in365: 'en los últimos 365 días',
    allTime: 'en total',
    nobody: 'nadie',
    notRecorded: 'no registrado',
    none: 'Ninguna.',
    insufficient: 'datos insuficientes',
    shown: (shown, total) => `Son ${shown} de ${total}.`,
    took: (said, meant) => `Entendí «${said}» como ${meant}.`,
    which: (said) => `¿Cuál quiere decir${said ? ` con «${said}»` : ''}?`,
    unknown: (said) => `No encontré aquí ningún activo, repuesto o persona llamado «${said}».`,
    cannotChange: (form) =>
      `Sin un modelo de lenguaje no puedo cambiar registros; todo sigue como estaba. ${form}`,
    changeHint:
      'La tarjeta de una orden tiene botones para iniciar, pausar y completar; lo demás está en la [API](/docs).',
    openOrder: (link) => `Abra ${link} y cámbiela allí.`,
    scope: 'Solo puedo ayudar con el mantenimiento de esta planta: órdenes, activos, repuestos y guías.',
  },
  fr: {
    orders: 'Ordres de travail',
    assets: 'Équipements',
    parts: 'Pièces',
    open: 'ouverts',
    in_progress: 'en cours',
    on_hold: 'en attente',
    completed: 'terminés',
    cancelled: 'annulés',
    unfinished: 'non terminés',
    corrective: 'correctifs',
    preventive: 'préventifs et inspections',
    critical: 'critiques',
    high: 'priorité haute',
    unassigned: 'non attribués',
    overdue: 'en retard',
    due: 'à échéance',
    created: 'créés',
    finished: 'terminés',
    low_stock: 'stock bas',
    out_of_stock: 'en rupture',
    cost: "Coût (pièces et main-d'œuvre)",
    hours: 'Heures travaillées',
    mtbf: 'MTBF',
    mttr: 'MTTR',
    availability: 'Disponibilité',
    failures: 'Pannes',
    last_service: 'dernier entretien',
    next_service: 'prochain entretien',
    interval: "intervalle d'entretien",
    where: 'emplacement',
    serial: 'numéro de série',
    manufacturer: 'fabricant',
    model: 'modèle',
    purchase_date: 'acheté',
    purchase_cost: "coût d'achat",
    price: 'prix unitaire',
    stock: 'en stock',
    min_level: 'niveau minimum',
    max_level: 'niveau maximum',
    supplier: 'fournisseur',
    due_date: 'échéance',
    assigned_to: 'attribué à',
    status: 'statut',
    reason: 'motif',
    history: 'historique',
    in365: 'sur les 365 derniers jours',
    allTime: 'au total',
    nobody: 'personne',
    notRecorded: 'non renseigné',
    none: 'Aucun.',
    insufficient: 'données insuffisantes',
    shown: (shown, total) => `Voici ${shown} sur ${total}.`,
    took: (said, meant) => `J'ai compris « ${said} » comme ${meant}.`,
    which: (said) => `Lequel voulez-vous dire${said ? ` par « ${said} »` : ''} ?`,
    unknown: (said) => `Je n'ai trouvé ici aucun équipement, pièce ou personne du nom de « ${said} ».`,
    cannotChange: (form) =>
      `Sans modèle de langage je ne peux pas modifier les données ; tout est resté comme avant. ${form}`,
    changeHint:
      "La carte d'un ordre de travail a des boutons pour démarrer, suspendre et terminer ; le reste est dans l'[API](/docs).",
    openOrder: (link) => `Ouvrez ${link} et modifiez-le là.`,
    scope:
      'Je ne peux aider que pour la maintenance de ce site : ordres de travail, équipements, pièces et fiches.',
  },
  ar: {
    orders: 'أوامر العمل',
    assets: 'الأصول',
    parts: 'قطع الغيار',
    open: 'مفتوحة',
    in_progress: 'قيد التنفيذ',
    on_hold: 'معلّقة',
    completed: 'مكتملة',
    cancelled: 'ملغاة',
    unfinished: 'غير منتهية',
    corrective: 'إصلاحية',
    preventive: 'وقائية وتفتيش',
    critical: 'حرجة',
    high: 'أولوية عالية',
    unassigned: 'غير مسندة',
    overdue: 'متأخرة',
    due: 'مستحقة',
    created: 'أُنشئت',
    finished: 'انتهت',
    low_stock: 'مخزون منخفض',
    out_of_stock: 'نفدت من المخزون',
    cost: 'التكلفة (قطع وعمل)',
    hours: 'ساعات العمل',
    mtbf: 'MTBF',
    mttr: 'MTTR',
    availability: 'التوافر',
    failures: 'الأعطال',
    last_service: 'آخر صيانة',
    next_service: 'الصيانة القادمة',
    interval: 'دورية الصيانة',
    where: 'الموقع',
    serial: 'الرقم التسلسلي',
    manufacturer: 'الشركة المصنّعة',
    model: 'الطراز',
    purchase_date: 'تاريخ الشراء',
    purchase_cost: 'تكلفة الشراء',
    price: 'سعر الوحدة',
    stock: 'في المخزون',
    min_level: 'الحد الأدنى',
    max_level: 'الحد الأقصى',
    supplier: 'المورّد',
    due_date: 'تستحق',
    assigned_to: 'مسند إلى',
    status: 'الحالة',
    reason: 'السبب',
    history: 'السجل',
    in365: 'في آخر 365 يومًا',
    allTime: 'إجمالًا',
    nobody: 'لا أحد',
    notRecorded: 'غير مسجّل',
    none: 'لا يوجد.',
    insufficient: 'بيانات غير كافية',
    shown: (shown, total) => `هذه ${shown} من ${total}.`,
    took: (said, meant) => `فهمت «${said}» على أنه ${meant}.`,
    which: (said) => `أيها تقصد${said ? ` بـ«${said}»` : ''}؟`,
    unknown: (said) => `لم أجد هنا أصلًا أو قطعة أو شخصًا باسم «${said}».`,
    cannotChange: (form) => `بدون نموذج لغوي لا يمكنني تغيير السجلات، وكل شيء كما كان. ${form}`,
    changeHint: 'بطاقة أمر العمل فيها أزرار للبدء والتعليق والإنهاء، والباقي في [API](/docs).',
    openOrder: (link) => `افتح ${link} وعدّله هناك.`,
    scope: 'أستطيع المساعدة في صيانة هذا المصنع فقط: أوامر العمل والأصول وقطع الغيار والإرشادات.',
  },
};
