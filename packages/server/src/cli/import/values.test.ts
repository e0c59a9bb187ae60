import { describe, expect, it } from 'vitest';
import { proverFor, type Formats } from './columns.ts';
import type { Kind } from './fields.ts';

/** What a column of these cells becomes: the values and rejected cells, or the questions. */
function column(kind: Kind, cells: readonly string[], formats: Formats = {}) {
  const prover = proverFor('field', 'Column', kind, formats);
  cells.forEach((cell, n) => prover.see(cell, n + 2));
  const { read, notes, questions } = prover.conclude();
  const values = cells.map((cell) => {
    const reading = read(cell);
    return 'value' in reading ? reading.value : 'rejected';
  });
  return { values, notes, questions };
}

describe('numbers', () => {
  it.each([
    [
      ['.75', '1,234.50', '12'],
      [0.75, 1234.5, 12],
    ],
    [
      ['1.234,50', '1.500', '-,5'],
      [1234.5, 1500, -0.5],
    ],
    [
      ['100.00-', '(45.00)', '-3', '+4', '−5'],
      [-100, -45, -3, 4, -5],
    ],
    [
      ['$45', '45.00 EUR', '€ 1.50', '($2.00)', 'US$7'],
      [45, 45, 1.5, -2, 7],
    ],
    [
      ['1 234.50', '1\u00a0234.5', "1'234.25", '1,234,567.8'],
      [1234.5, 1234.5, 1234.25, 1234567.8],
    ],
    [
      ['1.2E+03', '45.', '0.333', '1.500'],
      [1200, 45, 0.333, 1.5],
    ],
    [
      ['1,5', 'x', '12 h', '0x10', 'SID1', '1.2.3', '1,23,4', '--5', '.'],
      [1.5, ...Array<string>(8).fill('rejected')],
    ],
  ])('%j are %j', (cells, values) => {
    expect(column('number', cells)).toMatchObject({ values, questions: [] });
  });

  it.each([
    [
      ['1.500'],
      /“Column” \(field\) has numbers that can be read in two ways, such as 1\.500 in line 2\. Give --decimal/,
    ],
    [['7', '1,234'], /such as 1,234 in line 3/],
    [['1.5', '2,5'], /two forms: 1\.5 in line 2 and 2,5 in line 3/],
  ])('%j are undecided', (cells, question) => {
    const { questions } = column('number', cells);
    expect(questions).toEqual([expect.stringMatching(question)]);
    expect(column('number', cells, { decimal: ',' }).questions).toEqual([]);
  });

  it('are read as the option says, and as the others of their column prove', () => {
    expect(column('number', ['1.500', '2,5'], { decimal: ',' }).values).toEqual([1500, 2.5]);
    expect(column('number', ['1.500', '2,5'], { decimal: '.' }).values).toEqual([1.5, 'rejected']);
    expect(column('number', ['1.500', '2.25']).values).toEqual([1.5, 2.25]);
    expect(column('number', ['1.500', '2.25']).notes).toEqual([
      '“Column” (field): the decimal sign is “.”, as 2.25 in line 3 proves',
    ]);
  });

  it('of hours are times too', () => {
    const cells = [
      '1:30',
      '1:20',
      '0:05:30',
      '90m',
      '1h 30m',
      '1,5 h',
      'PT45M',
      '2',
      '22,5 MIN',
      '1h30',
      '0:45 h',
      '2 d',
      '1:75',
      '36 s',
      '2 Std.',
      '30 minutos',
      '3 heures',
      '1,5 horas',
      "45'",
      '7200 Sekunden',
      '2h05',
      '99:59:59',
    ];
    expect(column('hours', cells).values).toEqual([
      1.5,
      1.33,
      0.09,
      1.5,
      1.5,
      1.5,
      0.75,
      2,
      0.38,
      1.5,
      0.75,
      'rejected',
      'rejected',
      0.01,
      2,
      0.5,
      3,
      1.5,
      0.75,
      2,
      2.08,
      100,
    ]);
  });
});

describe('dates', () => {
  const berlin = { timeZone: 'Europe/Berlin' };
  it.each([
    ['2026-03-31', '2026-03-31'],
    ['2026/3/1', '2026-03-01'],
    ['20260331', '2026-03-31'],
    ['06.04.2016', '2016-04-06'],
    ['6.4.16', '2016-04-06'],
    ['31-MAR-2026', '2026-03-31'],
    ['31. März 2026', '2026-03-31'],
    ['March 31, 2026', '2026-03-31'],
    ['Tue, 31 Mar 2026', '2026-03-31'],
    ['46112', '2026-03-31'],
    ['2026-03-31T14:00:00Z', '2026-03-31'],
    ['29.02.2024', '2024-02-29'],
    ['2026-02-30', 'rejected'],
    ['13/13/2026', 'rejected'],
    ['soon', 'rejected'],
    ['12', 'rejected'],
    ['0/1/00', null],
    ['00.00.0000', null],
    ['00000000', null],
  ])('the day of %j is %j', (cell, day) => {
    expect(column('day', [cell])).toMatchObject({ values: [day], questions: [] });
  });

  it.each([
    ['English', 'January February March April May June July August September October November December'],
    ['German', 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'],
    ['Austrian', 'Jänner Februar Mrz April Mai Juni Juli August September Okt November Dez'],
    ['Spanish', 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'],
    ['French', 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'],
    ['plain', 'JAN FEVRIER MAR APR MAY JUN JUIL AOUT SEP OCT NOV DEC'],
  ])('have the %s names of months', (_, names) => {
    const cells = names.split(' ').map((name) => `5. ${name} 2026`);
    const values = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
    expect(column('day', cells).values).toEqual(values.map((month) => `2026-${month}-05`));
  });

  it('have years, hours, offsets and numbers of days up to their bounds', () => {
    expect(column('day', ['1.1.70', '31.12.69', '01.01.99', '20000', '80000']).values).toEqual([
      '1970-01-01',
      '2069-12-31',
      '1999-01-01',
      '1954-10-03',
      '2119-01-11',
    ]);
    expect(column('day', ['19999', '80001']).values).toEqual(['rejected', 'rejected']);
    const instants: [cell: string, value: string][] = [
      ['2026-03-31T12:00:00+14:00', '2026-03-30T22:00:00Z'],
      ['2026-03-31T12:00:00-14:00', '2026-04-01T02:00:00Z'],
      ['2026-03-31T12:00:00+14:01', 'rejected'],
      ['2026-03-31T12:00:00-0330', '2026-03-31T15:30:00Z'],
      ['2026-03-31T12:00:00+05', '2026-03-31T07:00:00Z'],
      ['2026-03-31 12:59:59 AM UTC', '2026-03-31T00:59:59Z'],
      ['2026-03-31 12:00 PM UTC', '2026-03-31T12:00:00Z'],
      ['2026-03-31 11:59 pm GMT', '2026-03-31T23:59:00Z'],
      ['2026-03-31 0:30 PM UTC', 'rejected'],
      ['2026-03-31T23:59:59Z', '2026-03-31T23:59:59Z'],
      ['2026-03-31T24:00:01Z', 'rejected'],
      ['2026-03-31T23:60:00Z', 'rejected'],
      ['2026-03-31T23:59:60Z', 'rejected'],
    ];
    const { values } = column(
      'instant',
      instants.map(([cell]) => cell),
    );
    expect(values).toEqual(instants.map(([, value]) => value));
  });

  it('for which people write days are kept as the beginning of that day in UTC, in every time zone', () => {
    const zone = { timeZone: 'America/Chicago' };
    const days = ['31.12.2026', '01.01.2027 00:00:00'];
    expect(column('dated', days, zone)).toMatchObject({
      values: ['2026-12-31T00:00:00Z', '2027-01-01T00:00:00Z'],
      questions: [],
    });
    expect(column('dated', ['31.12.2026 00:00', '31.12.2026 14:00'], zone).values).toEqual([
      '2026-12-31T06:00:00Z',
      '2026-12-31T20:00:00Z',
    ]);
  });

  it.each([
    ['2016-04-06 14:00:00+00', '2016-04-06T14:00:00Z'],
    ['2016-04-06T14:00:00.250+0530', '2016-04-06T08:30:00.250Z'],
    ['2026-03-31 14:00:00 UTC', '2026-03-31T14:00:00Z'],
    ['2026-03-31 14:00', '2026-03-31T12:00:00Z'],
    ['2026-03-31 02:00 PM', '2026-03-31T12:00:00Z'],
    ['2026-03-31 12:30 a.m.', '2026-03-30T22:30:00Z'],
    ['2026-03-31T24:00:00Z', '2026-04-01T00:00:00Z'],
    ['46112.5', '2026-03-31T10:00:00Z'],
    ['2026-03-31', '2026-03-30T22:00:00Z'],
    ['2026-03-29 02:30', 'rejected'],
    ['2026-10-25 02:30', '2026-10-25T00:30:00Z'],
    ['2026-03-31 25:00', 'rejected'],
    ['2026-03-31 13:00 PM', 'rejected'],
  ])('the instant of %j in Berlin is %j', (cell, instant) => {
    expect(column('instant', [cell], berlin)).toMatchObject({ values: [instant], questions: [] });
  });

  it('have the order that a cell of their column proves, or that the option says', () => {
    const proved = column('day', ['03/04/2026', '31/03/2026']);
    expect(proved.values).toEqual(['2026-04-03', '2026-03-31']);
    expect(proved.notes).toEqual(['“Column” (field): day first, as 31/03/2026 in line 3 proves']);
    expect(column('day', ['06.04.2016']).notes).toEqual([
      '“Column” (field): dates with points, such as 06.04.2016 in line 2, have the day first',
    ]);
    expect(column('day', ['3/4/26', '3-31-2026']).values).toEqual(['2026-03-04', '2026-03-31']);
    expect(column('day', ['03/04/2026', '31/03/2026'], { dateOrder: 'mdy' }).values).toEqual([
      '2026-03-04',
      'rejected',
    ]);
    expect(column('day', ['06.04.2016'], { dateOrder: 'mdy' }).values).toEqual(['2016-06-04']);
    expect(column('day', ['16/04/06'], { dateOrder: 'ymd' }).values).toEqual(['2016-04-06']);
  });

  it.each([
    [
      ['4/6/16 14:00'],
      [
        /two ways, such as 4\/6\/16 14:00 in line 2\. Give --date-format field=dmy or/,
        /without a zone.*--time-zone/,
      ],
    ],
    [
      ['03/31/2026', '31/03/2026'],
      [/two forms: 31\/03\/2026 in line 3 is day first, 03\/31\/2026 in line 2 is month first/],
    ],
    [['2026-03-31 14:00'], [/times without a zone, such as 2026-03-31 14:00 in line 2/]],
    [['04/04/2026'], []],
    [['2026-03-31 00:00:00', '2026-04-01 00:00:00.000'], []],
  ])('%j leave %j', (cells, questions) => {
    expect(column('instant', cells).questions).toEqual(
      questions.map((one) => expect.stringMatching(one) as string),
    );
  });
});

it('texts are as they are written, or what the mapping says', () => {
  expect(column('text', ['P-1', 'p-1', '1,5'], { values: { 'P-1': 'PUMP-07' } })).toEqual({
    values: ['PUMP-07', 'p-1', '1,5'],
    notes: [],
    questions: [],
  });
});

describe('choices', () => {
  const status = { oneOf: ['open', 'in_progress', 'completed'] };
  it('are known by their names, and by what the mapping says, whole or as a word of a list', () => {
    const values = { TECO: 'completed', REL: 'open', Closed: 'completed' };
    expect(
      column(status, ['In Progress', 'OPEN', 'teco', 'REL  TECO NMAT', 'REL PRC', 'closed', 'XYZ'], {
        values,
      }),
    ).toMatchObject({
      values: ['in_progress', 'open', 'completed', 'completed', 'open', 'completed', 'rejected'],
      questions: [],
    });
  });

  it('of which none is known are asked for', () => {
    expect(column(status, ['TECO', 'CRTD', 'TECO']).questions).toEqual([
      "“Column” (field) has no value that the field knows: TECO, CRTD. Say what they mean with --values 'field:TECO=…,CRTD=…', each one of open, in_progress, completed",
    ]);
  });
});
