import { describe, expect, it } from 'vitest';
import { approvalTexts } from './approvals/index.ts';
import { commonTexts } from './common/index.ts';
import { fredChatTexts } from './fred-chat/index.ts';
import type { Language } from './locale.ts';
import { signInFormTexts } from './sign-in-form/index.ts';
import { workOrderCardTexts } from './work-order-card/index.ts';
import { workOrderListTexts } from './work-order-list/index.ts';

const catalogs = [commonTexts, fredChatTexts, signInFormTexts, workOrderCardTexts, workOrderListTexts];
const inLanguage = async (language: Language) => {
  await Promise.all(catalogs.map((catalog) => catalog.load(language)));
  return {
    common: commonTexts.in(language),
    chat: fredChatTexts.in(language),
    signIn: signInFormTexts.in(language),
    card: workOrderCardTexts.in(language),
    list: workOrderListTexts.in(language),
    approvals: await approvalTexts[language](),
  };
};

describe('a text that depends on a value', () => {
  it.each([
    ['en', 'Wait a moment, then try again.'],
    ['de', 'Warten Sie einen Augenblick und versuchen Sie es noch einmal.'],
    ['es', 'Espere un momento e inténtelo de nuevo.'],
    ['fr', 'Attendez un instant, puis réessayez.'],
    ['ar', 'انتظر لحظة ثم أعد المحاولة.'],
  ] as const)('says how long to wait only where that is known (%s)', async (language, words) => {
    const { common } = await inLanguage(language);
    expect(common.rateLimitedHint(undefined)).toBe(words);
    expect(common.rateLimitedHint(30)).toContain('30');
  });

  it.each([
    ['en', 'the reference'],
    ['de', 'die Kennung'],
    ['es', 'la referencia'],
    ['fr', 'la référence'],
    ['ar', 'بالمرجع'],
  ] as const)('asks for a reference only where one is shown (%s)', async (language, reference) => {
    const { common } = await inLanguage(language);
    expect([true, false].map((isShown) => common.serverErrorHint(isShown).includes(reference))).toEqual([
      true,
      false,
    ]);
  });

  it.each([
    ['en', '(20 of 57)'],
    ['de', '(20 von 57)'],
    ['es', '(20 de 57)'],
    ['fr', '(20 sur 57)'],
    ['ar', '(20 من 57)'],
  ] as const)('says how many of how many only where some are missing (%s)', async (language, some) => {
    const { chat } = await inLanguage(language);
    expect([
      chat.lookupShown(20, 57),
      chat.lookupShown(3, 3),
      chat.lookupShown(0, 0),
      chat.lookupShown(4, 3),
    ]).toEqual([some, '(3)', '(0)', '(3)']);
  });

  it('keeps a host in its own direction in Arabic', async () => {
    const { common, signIn } = await inLanguage('ar');
    const isolated = '\u2068plant.test:8443\u2069';
    expect(common.otherServerHint('plant.test:8443')).toContain(isolated);
    expect(signIn.server('plant.test:8443')).toContain(isolated);
  });
});

// What is done to work, and in which state it is. To confuse two of these words could harm somebody.
describe.each<[language: Language, words: Record<string, string[]>]>([
  [
    'de',
    {
      status: ['Offen', 'In Arbeit', 'Angehalten', 'Erledigt', 'Storniert'],
      priority: ['Niedrig', 'Mittel', 'Hoch', 'Kritisch'],
      type: ['Instandsetzung', 'Vorbeugend', 'Inspektion'],
      do: ['Arbeit beginnen', 'Fortsetzen', 'Anhalten', 'Abschließen', 'Rückgängig'],
      done: [
        'Begonnen.',
        'Fortgesetzt.',
        'Angehalten.',
        'Abgeschlossen.',
        'Der Abschluss wurde rückgängig gemacht.',
      ],
      part: ['Meine', 'Überfällig', 'Heute fällig', 'Nicht zugewiesen', 'Alle'],
      decided: ['Freigegeben und erledigt.', 'Abgelehnt. Nichts wurde geändert.'],
    },
  ],
  [
    'es',
    {
      status: ['Abierta', 'En curso', 'En espera', 'Completada', 'Cancelada'],
      priority: ['Baja', 'Media', 'Alta', 'Crítica'],
      type: ['Correctivo', 'Preventivo', 'Inspección'],
      do: ['Iniciar trabajo', 'Reanudar', 'Poner en espera', 'Completar', 'Deshacer'],
      done: ['Iniciada.', 'Reanudada.', 'Puesta en espera.', 'Completada.', 'Se ha deshecho el cierre.'],
      part: ['Mías', 'Vencidas', 'Vencen hoy', 'Sin asignar', 'Todas'],
      decided: ['Aprobado y hecho.', 'Rechazado. No se cambió nada.'],
    },
  ],
  [
    'fr',
    {
      status: ['Ouvert', 'En cours', 'En attente', 'Terminé', 'Annulé'],
      priority: ['Basse', 'Moyenne', 'Haute', 'Critique'],
      type: ['Correctif', 'Préventif', 'Inspection'],
      do: ['Commencer', 'Reprendre', 'Mettre en attente', 'Terminer', 'Annuler la clôture'],
      done: ['Commencé.', 'Repris.', 'Mis en attente.', 'Terminé.', 'La clôture a été annulée.'],
      part: ['Les miens', 'En retard', 'Aujourd’hui', 'Non attribués', 'Tous'],
      decided: ['Approuvé et fait.', 'Refusé. Rien n’a été changé.'],
    },
  ],
  [
    'ar',
    {
      status: ['مفتوح', 'قيد التنفيذ', 'معلّق', 'مكتمل', 'ملغى'],
      priority: ['منخفضة', 'متوسطة', 'عالية', 'حرجة'],
      type: ['تصحيحية', 'وقائية', 'فحص'],
      do: ['بدء العمل', 'استئناف', 'تعليق', 'إكمال', 'تراجع'],
      done: ['تم بدء العمل.', 'استؤنف العمل.', 'عُلِّق العمل.', 'اكتمل العمل.', 'أُلغي الإكمال.'],
      part: ['أعمالي', 'متأخرة', 'تستحق اليوم', 'غير مسندة', 'الكل'],
      decided: ['تمت الموافقة والتنفيذ.', 'رُفض. لم يتغيّر شيء.'],
    },
  ],
])('the words for work in the language %s', (language, words) => {
  it('mean what they should', async () => {
    const { common, card, list, approvals } = await inLanguage(language);
    const { status, priority, workType } = common;
    const { approved, rejected } = approvals.states;
    const inOrder = <Name extends string>(texts: Record<Name, string>, ...names: Name[]) =>
      names.map((name) => texts[name]);
    expect({
      status: inOrder(status, 'open', 'in_progress', 'on_hold', 'completed', 'cancelled'),
      priority: inOrder(priority, 'low', 'medium', 'high', 'critical'),
      type: inOrder(workType, 'corrective', 'preventive', 'inspection'),
      do: inOrder(card.do, 'start', 'resume', 'hold', 'complete', 'undo'),
      done: inOrder(card.done, 'start', 'resume', 'hold', 'complete', 'undo'),
      part: inOrder(list.segment, 'mine', 'overdue', 'due_today', 'unassigned', 'all'),
      decided: [approved, rejected],
    }).toEqual(words);
  });
});
