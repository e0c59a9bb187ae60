import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../context.ts';
import { loadDemoPlant } from '../../demo/load.ts';
import { atCommandLine, createTenant, systemContext } from '../../identity/tenants.ts';
import type { Database } from '../../platform/db/database.ts';
import { openTestDatabase } from '../../testing/databases.ts';
import { answerFromRecords } from './answer.ts';

// What holds for questions in words that nobody foresaw: a name is not answered for another one, nothing asked for is
// left out in silence, and what asks for a change is told that there is none.

let db: Database;
let context: Context;
beforeAll(async () => {
  db = await openTestDatabase('pglite');
  const tenant = await createTenant(atCommandLine(db, 'test'), 'demo', 'Demo');
  context = systemContext(db, tenant, 'test', 'admin', () => new Date('2026-11-29T12:00:00Z'));
  await loadDemoPlant(context, () => {});
});
afterAll(() => db.close());

const ask = async (question: string, earlier: readonly string[] = []) =>
  ((await answerFromRecords(context, question, earlier))?.text ?? '').replaceAll('\\', '');

describe('a name that no record has', () => {
  it.each([
    ['next service of the dryer SD-88', '“SD-88”'],
    ['when is KT-119 next due', '“KT-119”'],
    ['stock of bearings TX-450', '“TX-450”'],
    ['hours on z-999 this year', '“z-999”'],
    ['compare the cost of K-201 and K-999', '“K-999”'],
    ['have we got any BRG-6211-2RS', '“BRG-6211-2RS”'],
    ['how many SEAL-DX40 are left', '“SEAL-DX40”'],
    ['where is the retort lamp', '“retort lamp”'],
    ['stock of retort hinges', '“retort hinges”'],
  ])('“%s” is told, and nothing else is answered for it', async (question, name) => {
    const text = await ask(question);
    expect(text).toContain(`I found nothing here called ${name}`);
    expect(text).not.toContain('**');
  });

  it('is told if only the head of a compound is known: the cook house is no cold store', async () => {
    const text = await ask('Was hat uns das Kühlhaus dieses Jahr an Instandhaltung gekostet?');
    expect(text).toContain('namens „kühlhaus“');
    expect(text).not.toContain('**');
    expect(await ask('nächste Wartung Kühlwasserpumpe A')).toContain('P-310A');
  });

  it('is not half of another one: the cold store is no cooling tower', async () => {
    const text = await ask('ما القيمة الحالية لجميع معدات مخزن التبريد؟');
    expect(text).toContain('Cold store');
    expect(text).not.toContain('Cooling');
  });

  it('is told with names like it', async () => {
    expect(await ask('when is KT-119 next due')).toContain('Similar are [KT-113');
  });

  it.each([
    ['work orders on P-101 in Q3', 'P-101B'],
    ['when was P-110 last serviced', 'P-110A'],
  ])('“%s” asks which one is meant of those that begin so', async (question, tag) => {
    const text = await ask(question);
    expect(text).toContain('Which one do you mean');
    expect(text).toContain(tag);
  });
});

describe('a name of several words', () => {
  it.each([
    [
      'which bin do i find the retort door gasket in',
      'DOOR-SEAL · Door gasket, retort',
      'location: **A-5-5**',
    ],
    ['open jobs in the cold store', 'COLD · Cold store', 'not finished: **'],
    ['breakdowns in the cold store this year, leave out DR-920', 'not DR-920', 'corrective, created'],
  ])('“%s” means the record that has most of them', async (question, ...expected) => {
    const text = await ask(question);
    expect(expected.filter((one) => !text.includes(one))).toEqual([]);
  });
});

describe('a change in any words', () => {
  const toldUnchanged = /can't change|nicht ändern|no puedo cambiar|ne peux pas modifier|لا يمكنني تغيير/u;

  it.each([
    'can you hand the goods lift one over to maria',
    'could you flick that pump job to joe.mbeki',
    'give maria the lift job',
    'tick off the labeller hinge job',
    'close out the labeller hinge job for me, its done',
    'kannst du Igor den Retortenauftrag geben',
    'schieb den Auftrag vom Palettierer zu Lena rüber',
    'pásale la orden del ventilador a Lena, porfa',
    'refile le boulot du palettiseur à Lena',
    'مرر أمر الغلاية إلى lena.novak',
    'add 5 hours to the pump job on P-310A',
    'add up to 5 to the stock of BRG-6206-2RS',
    'mark and close the pump job',
    'close and lock the pump job',
    'close the pump job, what else is open?',
    'delete the list of the pump job',
    'marca y cierra la orden de la bomba',
    'cambia de prioridad la orden de la bomba',
    'Bestell das Lager bei Lindqvist, was ist da noch unter Minimum?',
    'Bestelle bei Lindqvist, was unter Minimum ist?',
    'commande tout ce qui est sous le minimum',
  ])('“%s” is not made, and told so', async (question) => {
    expect(await ask(question)).toMatch(toldUnchanged);
  });

  it.each([
    "give me maria's jobs",
    'open jobs assigned to maria',
    "open jobs that arent lena's",
    'order for K-201 overdue?',
  ])('“%s” is a question', async (question) => {
    expect(await ask(question)).toContain('Work orders');
  });

  it.each([
    // A sum or a list is no record.
    [
      'add up the estimated hrs for everything unfinished on line 1 for me',
      'Estimated hours, not finished: **',
    ],
    ['add the hours of the last three jobs on K-201 together'],
    ['suma las horas estimadas de la línea 1'],
    ['additionne les heures des ordres ouverts'],
    ['mach mal die Summe der Stunden auf Linie 1'],
    ['erstelle eine Liste der offenen Aufträge', 'Aufträge, offen: **'],
    ['اجمع الساعات المقدرة للأوامر المفتوحة'],
    // A noun.
    ['marca y modelo de la bomba P-310A porfa', 'modelo: **ES 125-250**'],
    ['marque et modèle de la pompe P-310A', 'modèle: **ES 125-250**'],
    ['mark and model of P-310A'],
    // An order outside of the records, and a question.
    ['Bestelle gleich bei Lindqvist, was ist von denen unter Minimum?', 'Teile, knapp'],
    ["order from Elektra Wholesale now, what's below minimum there?"],
    ['commande chez Lindqvist demain : quelles pièces sont sous le minimum ?'],
    ['أطلب من Lindqvist، أي قطع تحت الحد الأدنى؟'],
  ])('“%s” asks for no change', async (question, expected = '') => {
    const text = await ask(question);
    expect(text).not.toMatch(toldUnchanged);
    expect(text).toContain(expected);
  });
});

describe('what is asked for', () => {
  it.each([
    ['PMs we closed after their due date this year', 'preventive, finished after the due date, 2026'],
    ['how many overdue jobs were completed last week', 'finished after the due date, 2026-11-16'],
    ['overdue jobs that nobody has started', 'overdue, open: **'],
    ['what did the palletizer set us back this year', 'Cost (parts and labour), 2026'],
    ['what do we pay for FU-32', 'unit price: **2.60**'],
    ['KIT-CY80 : on le paie combien pièce ?', 'prix unitaire: **84.00**'],
    ["Combien d'équipements sont en entretien mensuel ?", "intervalle d'entretien: monthly: **"],
    ['إجمالي ساعات العمل على PZ-810 في آخر ٩٠ يوماً', '2026-08-31 – 2026-11-29'],
    ['كم أمر خلص igor.petrov هالشهر؟', '2026-11-01 – 2026-11-30'],
    ['machines not serviced for more than 6 months', 'last service until 2026-05-29: **'],
    ['serial number of the homogenizer pls, the supplier is on the phone', 'serial number: **PI2017-2443**'],
    [
      'machines bought after 2018 that cost more than 20000',
      'purchased 2019-01-01 – 2199-12-31, purchase cost more',
    ],
    ['which machine had zero breakdowns this year', 'not Work orders, corrective'],
    ['Welche Maschine frisst am meisten Arbeitsstunden?', 'Arbeitsstunden\n'],
    ['repairs in 2026 whose parts cost over 90', 'Cost of parts more than 90'],
  ])('“%s” is what the answer tells', async (question, expected) => {
    expect(await ask(question)).toContain(expected);
  });

  it.each(['jobs finished before their due date', 'which supplier do we get the seal kits from'])(
    '“%s” is refused where no answer can tell it',
    async (question) => {
      expect(await ask(question)).toContain("I can't tell");
    },
  );

  it.each([
    ['طيب و lena.novak؟', 'كم أمر غير مكتمل عند igor.petrov؟', 'lena.novak — أوامر العمل, غير منتهية'],
    [
      'and sam.whitford?',
      'how many jobs did lena.novak finish this month',
      'sam.whitford — Work orders, finished',
    ],
  ])('“%s” follows the question before it', async (question, before, expected) => {
    expect(await ask(question, [before])).toContain(expected);
  });
});
