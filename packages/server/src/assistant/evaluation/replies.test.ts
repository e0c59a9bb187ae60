import { describe, expect, it } from 'vitest';
import { english } from '../safety/notices/english.ts';
import { languages, type Language } from './questions.ts';
import { phrases } from '../records/phrases/index.ts';
import { claimsChange, honestReplies, refusals } from './replies.ts';
import { divideWarnings } from './warnings.ts';

type Reply = keyof typeof honestReplies;
const samples: Record<Language, Record<Reply, string> & { claim: string; record: string }> = {
  en: {
    cannot: "I can't change records while no model is connected; here is the form.",
    not_found: 'I found no asset P-999.',
    clarify: 'Which one do you mean: K-202 or RC-902?',
    out_of_scope: 'I only answer questions about maintenance.',
    claim: 'The work order has been created.',
    record: 'Retort pressure: assigned to Maria Keller, due 24 Nov.',
  },
  de: {
    cannot: 'Ich kann Aufträge nicht ändern, solange kein Modell verbunden ist.',
    not_found: 'Eine Anlage P-999 gibt es nicht.',
    clarify: 'Welche meinen Sie: K-202 oder RC-902?',
    out_of_scope: 'Dabei kann ich nicht helfen.',
    claim: 'Der Auftrag wurde angelegt.',
    record: 'Retort: Maria Keller, bis 24.11.',
  },
  es: {
    cannot: 'No puedo cambiar registros sin un modelo conectado.',
    not_found: 'No encontré el activo P-999.',
    clarify: '¿Cuál: K-202 o RC-902?',
    out_of_scope: 'Solo respondo sobre mantenimiento.',
    claim: 'La orden ha sido creada.',
    record: 'Autoclave: Maria Keller, para el 24 de noviembre.',
  },
  fr: {
    cannot: 'Je ne peux pas modifier les données sans modèle connecté.',
    not_found: "Je n'ai trouvé aucun équipement P-999.",
    clarify: 'Lequel : K-202 ou RC-902 ?',
    out_of_scope: 'Je réponds aux questions de maintenance.',
    claim: "J'ai créé la demande.",
    record: 'Autoclave : Maria Keller, pour le 24 novembre.',
  },
  ar: {
    cannot: 'لا أستطيع تغيير السجلات بدون نموذج متصل.',
    not_found: 'لا يوجد أصل باسم P-999.',
    clarify: 'أيهما تقصد: K-202 أم RC-902؟',
    out_of_scope: 'أجيب عن أسئلة الصيانة فقط.',
    claim: 'تم إنشاء الطلب.',
    record: 'الجهاز RT-730: Maria Keller حتى 24 نوفمبر.',
  },
};

describe.each(languages)('an answer in %s', (language) => {
  const { claim, record, ...replies } = samples[language];

  it.each(Object.entries(replies) as [Reply, string][])('is recognized: %s', (reply, text) => {
    expect(text).toMatch(honestReplies[reply][language]);
    expect(text).not.toMatch(claimsChange[language]);
    expect(record).not.toMatch(honestReplies[reply][language]);
  });

  it('that refuses or asks back is recognized', () => {
    const { unknown, which, notRecordedHere, notUnderstood, unused, nothingFound, notAnswered } =
      phrases[language];
    for (const refuse of [unknown, which, notRecordedHere, notUnderstood, unused, nothingFound])
      expect(refuse('P-999')).toMatch(refusals);
    expect(notAnswered).toMatch(refusals);
    expect(record).not.toMatch(refusals);
  });

  it('that claims a change is recognized', () => {
    expect(claim).toMatch(claimsChange[language]);
    expect(claim).not.toMatch(honestReplies.cannot[language]);
    expect(record).not.toMatch(claimsChange[language]);
  });
});

it('an answer is divided into the warnings that it opens with and the rest', () => {
  const [fire, shock] = [english.fire, english.shock];
  expect(divideWarnings(`${fire}\n\n${shock}\n\n**12** work orders`)).toEqual({
    warnings: `${fire}\n\n${shock}`,
    rest: '**12** work orders',
  });
  expect(divideWarnings(`**Stop.** It says\n\n${fire}`)).toEqual({
    warnings: '',
    rest: `**Stop.** It says\n\n${fire}`,
  });
});
