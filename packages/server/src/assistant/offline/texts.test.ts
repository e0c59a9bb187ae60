import { describe, expect, it } from 'vitest';
import type { ChatSource, PlaybookDetails, WorkOrder } from '@chatterfix/sdk/contract';
import { bulletList, escapeMarkdown, linkTo, numberedList } from './markdown.ts';
import { faultWords, readQuestion, tagSpellings } from './question.ts';
import { answerText, nothingFoundText, playbookSection, workOrdersSection } from './sections.ts';

const source: ChatSource = {
  kind: 'asset',
  id: '1',
  title: 'P-1 [old]',
  quote: 'Pump *one*\n in  hall',
  href: '/api/assets/1',
};

describe('Markdown', () => {
  it('has a list only where there is something in it', () => {
    expect(bulletList('Parts', ['a', 'b'])).toBe('**Parts**\n\n- a\n- b');
    expect(bulletList('Parts', [])).toBe('');
    expect(numberedList(['a', 'b'])).toBe('1. a\n2. b');
  });

  it('links a source with its quote, unless the title has it', () => {
    expect(linkTo(source)).toBe('[P-1 \\[old\\]](/api/assets/1): “Pump \\*one\\* in hall”');
    expect(linkTo({ ...source, quote: 'old' })).toBe('[P-1 \\[old\\]](/api/assets/1)');
    expect(linkTo({ ...source, quote: '' })).toBe('[P-1 \\[old\\]](/api/assets/1)');
  });

  it('links a source with the beginning of a long quote, up to a word', () => {
    const quote = (text: string) => linkTo({ ...source, title: 'P-1', quote: text });
    expect(quote(`${'seal '.repeat(28)}worn`)).toBe(`[P-1](/api/assets/1): “${'seal '.repeat(27)}seal…”`);
    expect(quote('x'.repeat(141))).toBe(`[P-1](/api/assets/1): “${'x'.repeat(140)}…”`);
    expect(quote('x'.repeat(140))).toBe(`[P-1](/api/assets/1): “${'x'.repeat(140)}”`);
  });

  it('shows each of its own signs as it was written', () => {
    expect(escapeMarkdown('\\`*_{}[]<>#|~! a-b (c) 1.')).toBe(
      '\\\\\\`\\*\\_\\{\\}\\[\\]\\<\\>\\#\\|\\~\\! a-b (c) 1.',
    );
  });
});

describe('an answer without a model', () => {
  it('is its notes and its sections, with lists of links where they have no words of their own; what follows a text is quoted', () => {
    expect(
      answerText(
        ['One.', 'Two.'],
        [
          { heading: 'Assets', sources: [source] },
          { heading: 'Orders', sources: [source], lines: ['line'] },
          { heading: 'None', sources: [] },
          { heading: 'Text', sources: [source], text: 'words' },
          { heading: 'Parts', sources: [source], lines: ['a', 'b'] },
          { heading: 'More', sources: [source], lines: ['c'] },
        ],
      ),
    ).toBe(
      [
        'One. Two.',
        '**Assets**\n\n- [P-1 \\[old\\]](/api/assets/1): “Pump \\*one\\* in hall”',
        '**Orders**\n\n- line',
        'words',
        '**From the records and playbooks**',
        '> **Parts**\n>\n> - a\n> - b\n>\n> **More**\n>\n> - c',
      ].join('\n\n'),
    );
  });

  it('tells of each work order its state, its asset and its day', () => {
    const order = {
      id: 7,
      title: 'Seal leaks',
      status: 'in_progress',
      asset_tag: 'P_1',
      created_at: '2026-03-01T23:00:00.000Z',
    } as WorkOrder; // what the line is made of
    const { lines, sources } = workOrdersSection('Orders', [order, { ...order, asset_tag: null }]);
    expect(lines!.map((line) => line.split(' — ')[1])).toEqual([
      'in progress, P\\_1, 2026-03-01',
      'in progress, 2026-03-01',
    ]);
    expect(sources.map(({ href }) => href)).toEqual(Array(2).fill('/api/work-orders/7'));
  });

  it('has all parts of a playbook, in their order, and leaves out those that it lacks', () => {
    const playbook: PlaybookDetails = {
      slug: 'x',
      title: 'X',
      subject: 'pumps',
      symptoms: ['s'],
      hazards: ['h'],
      causes: ['c'],
      steps: ['do'],
      parts: ['p'],
      cost_note: 'little',
      prevention: ['grease'],
      lockout_steps: ['Prepare'],
    };
    expect(playbookSection(playbook).text).toBe(
      [
        '### [X](/api/playbooks/x)',
        '**Safety first**\n\n- h',
        '**Lockout/tagout, in this order**\n\n1. Prepare',
        '**What to do**\n\n1. do',
        '**Causes, parts and prevention**',
        [
          '> **Most likely causes**\n>\n> - c',
          '> **Usual parts**\n>\n> - p',
          '> **Cost:** little',
          '> **So that it does not come back**\n>\n> - grease',
        ].join('\n>\n'),
      ].join('\n\n'),
    );
    expect(playbookSection({ ...playbook, lockout_steps: [], parts: [], cost_note: '' }).text).toBe(
      [
        '### [X](/api/playbooks/x)',
        '**Safety first**\n\n- h',
        '**What to do**\n\n1. do',
        '**Causes, parts and prevention**',
        '> **Most likely causes**\n>\n> - c\n>\n> **So that it does not come back**\n>\n> - grease',
      ].join('\n\n'),
    );
  });
});

describe('an answer that found nothing', () => {
  const foreign = "I can only search for the plant's own words";

  it.each([
    ['wobbulator', false],
    ['der Wobbulator klemmt', false], // too short to tell its language
    ['the wobbulator is stuck again', false],
    ['der rote Wobbulator klemmt heute', true],
    ['wobbulator überhitzt', true],
  ])('to “%s” says that only the words of the records are found: %j', (question, says) => {
    expect(nothingFoundText(question, [], true).includes(foreign)).toBe(says);
  });

  it('quotes the beginning of the question, its notes and what to try', () => {
    const text = nothingFoundText(`  *${'x'.repeat(300)}`, ['There is no work order 7.'], true);
    expect(text).toContain(`found nothing about “\\*${'x'.repeat(199)}” in`);
    expect(text).toContain(' There is no work order 7. ');
    expect(text).toMatch(/Try the machine's tag or other words for the symptom\.$/);
    expect(nothingFoundText('hm', [], false)).toMatch(/Say what to look for\. .*work order\.$/);
    expect(nothingFoundText('hm', [], false)).not.toContain('Try the machine');
  });
});

describe('a question', () => {
  const tagsOf = (text: string, known: string[] = []) => [
    ...tagSpellings(readQuestion(text).mentions, new Set(known)),
  ];
  const faultOf = (text: string) => {
    const question = readQuestion(text);
    return faultWords(question, tagSpellings(question.mentions, new Set())).map(({ term }) => term[0]);
  };

  it('names tags that look like one, or that a record has', () => {
    expect(tagsOf('CV640 and AIR leak')).toEqual(['cv640', 'cv-640']);
    expect(tagsOf('CV640 and AIR leak', ['air'])).toEqual(['cv640', 'cv-640', 'air']);
  });

  it('describes a fault by its words without the tags, if they say enough', () => {
    expect(faultOf('P-101A cavitating')).toEqual(['cavitating']);
    expect(faultOf('P-101A is broken')).toEqual([]);
    expect(faultOf('P‑101A seal')).toEqual(['seal']); // with the hyphen of a word processor
  });
});
