import type { Language } from '../../language/detect.ts';
import { claimOf, type Claim } from '../claims.ts';

// Words that no rule reads, though they tell something: an answer without a sign of them is one to another question.

interface Vague {
  claim: Claim;
  words: Readonly<Record<Language, string>>;
}

const vague: readonly Vague[] = [
  {
    claim: claimOf('orders', 'failures', 'mtbf', 'mttr', 'noDowntime', 'hours', 'corrective'),
    words: {
      en: 'problem problems issue issues trouble troubles',
      de: 'problem probleme arger',
      es: 'problema problemas',
      fr: 'probleme problemes soucis',
      ar: 'مشكله مشاكل',
    },
  },
  {
    claim: claimOf('a period', 'last_service', 'last_ordered', 'finished work', 'purchase_date'),
    words: { en: 'lately recently', de: 'zuletzt letzte damals', es: '', fr: 'recent recente', ar: '' },
  },
  {
    claim: claimOf('a duration', 'until', 'insufficient', 'interval', 'purchase_date'),
    words: { en: 'long', de: 'lange', es: '', fr: 'longtemps', ar: '' },
  },
  {
    claim: claimOf('a person', 'supplier'),
    words: {
      en: 'responsible',
      de: 'verantwortlich kummert kummern',
      es: 'encargado encargados encarga encargan responsable',
      fr: 'responsable occupe occupent',
      ar: 'المسؤول مسؤول',
    },
  },
  {
    claim: claimOf('a ranking', 'model', 'corrective', 'preventive'),
    words: { en: 'kind kinds', de: 'art arten', es: 'tipo tipos', fr: 'type types', ar: 'نوع انواع' },
  },
  {
    claim: claimOf('a ranking', 'average', 'price', 'interval', 'a duration'),
    words: { en: 'per each', de: 'pro jeweils', es: 'cada', fr: 'chaque', ar: 'لكل' },
  },
  {
    claim: claimOf('critical', 'high', 'medium', 'low', 'a ranking'),
    words: {
      en: 'priority serious',
      de: 'prioritat prio',
      es: 'prioridad',
      fr: 'priorite urgence',
      ar: 'اولويه',
    },
  },
  {
    claim: claimOf('due', 'due_date', 'next_service', 'a period', 'low_stock'),
    words: { en: 'soon', de: 'bald', es: 'pronto', fr: 'bientot', ar: '' },
  },
  {
    claim: claimOf(
      'due',
      'due_date',
      'preventive',
      'no_schedule',
      'interval',
      'next_service',
      'estimated',
      'overdue',
    ),
    words: { en: 'plan plans', de: 'geplant', es: '', fr: '', ar: '' },
  },
  {
    claim: claimOf(
      'stock',
      'parts',
      'unfinished',
      'due',
      'overdue',
      'open',
      'estimated',
      'low_stock',
      'out_of_stock',
    ),
    words: { en: 'left', de: '', es: 'queda quedan quedo', fr: 'reste restent', ar: 'باقيه المتبقي' },
  },
  {
    claim: claimOf('min_level', 'low_stock'),
    words: { en: 'enough', de: 'reicht genugt', es: 'suficiente', fr: '', ar: '' },
  },
  {
    claim: claimOf(
      'more',
      'fewer',
      'difference',
      'a ranking',
      'a period',
      'failures',
      'overdue',
      'until',
      'finishedLate',
    ),
    words: { en: 'than', de: '', es: '', fr: '', ar: '' },
  },
  {
    claim: claimOf('hours', 'cost', 'parts_cost', 'labor_cost', 'active', 'retired', 'stock', 'price'),
    words: { en: 'used use using', de: '', es: '', fr: '', ar: '' },
  },
  {
    claim: claimOf('max_level', 'more', 'overdue', 'finishedLate'),
    words: { en: 'too', de: '', es: 'demasiado demasiados demasiadas', fr: 'trop', ar: '' },
  },
  {
    claim: claimOf('its word'),
    words: {
      en: 'other another safety driver drivers department crew team completion zone sheet touch',
      de: 'kategorie',
      es: '',
      fr: 'perimetre',
      ar: '',
    },
  },
];

/** What an answer must show for a word that no rule reads; undefined if it says nothing. */
export function vagueClaim(forms: readonly string[], language: Language): Claim | undefined {
  return vague.find(({ words }) => words[language].split(' ').includes(forms[0]!))?.claim;
}
