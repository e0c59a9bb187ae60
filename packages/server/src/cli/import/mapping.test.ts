import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { proverFor } from './columns.ts';
import { resources, type ResourceName } from './fields.ts';
import { checkRequired, formatsOf, mappingText, readMapping, type MappingOptions } from './mapping.ts';
import { suggestMapping } from './suggest.ts';

const folder = mkdtempSync(join(tmpdir(), 'chatterfix-mapping-'));
afterAll(() => rmSync(folder, { recursive: true }));
const written = (text: string) => {
  const file = join(folder, `${crypto.randomUUID()}.txt`);
  writeFileSync(file, text);
  return file;
};
const workOrders = resources['work-orders'];
const mapping = (options: MappingOptions) => readMapping(workOrders, options);

describe('a mapping', () => {
  it('has pairs that may have spaces around them, and equals signs in their values', () => {
    expect(mapping({ map: 'title = Short text, asset=Asset ,external_ref=a=b' }).map).toEqual({
      title: 'Short text',
      asset: 'Asset',
      external_ref: 'a=b',
    });
  });

  it('has meanings of values by field', () => {
    expect(
      mapping({ values: 'status:TECO=completed, CRTD = open,priority:1=critical,2=high' }).values,
    ).toEqual({
      status: { TECO: 'completed', CRTD: 'open' },
      priority: { '1': 'critical', '2': 'high' },
    });
    expect(mapping({ values: 'status:a:b=open,c=d=completed;work_type:PM01=corrective' }).values).toEqual({
      status: { 'a:b': 'open', 'c=d': 'completed' },
      work_type: { PM01: 'corrective' },
    });
  });

  it.each([
    ['dmy', { '*': 'dmy' }],
    ['MM/DD/YYYY', { '*': 'mdy' }],
    ['dd.MM.yyyy HH:mm', { '*': 'dmy' }],
    ['%Y-%m-%d', { '*': 'ymd' }],
    ['day-first', { '*': 'dmy' }],
    ['due_date=dmy,created_at=MM/DD/YY', { due_date: 'dmy', created_at: 'mdy' }],
  ])('has dates as %j says', (dateFormat, orders) => {
    expect(mapping({ dateFormat }).date_format).toEqual(orders);
  });

  it('has an order of dates for all fields, and of single fields before that', () => {
    const file = written(JSON.stringify({ map: {}, date_format: { '*': 'MM/DD/YYYY', due_date: 'dmy' } }));
    const kept = mapping({ mapping: file });
    expect(['due_date', 'created_at'].map((field) => formatsOf(kept, field).dateOrder)).toEqual([
      'dmy',
      'mdy',
    ]);
  });

  it('kept in a file is the same when it is read, and options come before it', () => {
    const kept = mapping({
      map: 'title=Text',
      set: 'status=open',
      values: 'status:TECO=completed',
      dateFormat: 'dmy',
      decimal: ',',
      timeZone: 'Europe/Berlin',
      encoding: 'windows-1252',
      delimiter: '\\t',
      headerRow: '3',
      empty: 'none,-',
    });
    const file = written(mappingText(kept));
    expect(mapping({ mapping: file })).toEqual(kept);
    expect(mapping({ mapping: file, map: 'title=Other', decimal: 'point' })).toEqual({
      ...kept,
      map: { title: 'Other' },
      decimal: '.',
    });
  });

  it('takes single pairs of options before those of the file, and keeps its others', () => {
    const file = written(
      mappingText(
        mapping({
          map: 'title=Text,asset=Asset',
          set: 'status=open,priority=low',
          values: 'work_type:PM01=corrective,PM02=preventive',
          unit: 'actual_hours=min,estimated_hours=min',
          dateFormat: 'due_date=dmy,created_at=dmy',
        }),
      ),
    );
    expect(
      mapping({
        mapping: file,
        map: 'asset=Tag',
        set: 'status=on_hold',
        values: 'work_type:PM02=inspection',
        unit: 'actual_hours=h',
        dateFormat: 'due_date=mdy',
      }),
    ).toMatchObject({
      map: { title: 'Text', asset: 'Tag' },
      set: { status: 'on_hold', priority: 'low' },
      values: { work_type: { PM01: 'corrective', PM02: 'inspection' } },
      unit: { actual_hours: 'h', estimated_hours: 'min' },
      date_format: { due_date: 'mdy', created_at: 'dmy' },
    });
  });

  it.each<[MappingOptions, string | RegExp]>([
    [{ map: 'title' }, '--map takes pairs such as title=Text,asset=Asset, not “title”.'],
    [{ set: '=Text' }, '--set takes pairs'],
    [{ map: 'line=L' }, 'A work order has no field “line”. The fields are: '],
    [{ set: 'colour=red' }, 'no field “colour”'],
    [{ dateFormat: 'colour=dmy' }, 'no field “colour”'],
    [{ values: 'TECO=completed' }, '--values takes a field and pairs, such as status:TECO=completed'],
    [{ values: 'status:TECO=done' }, '--values status:TECO=done: status must be one of open, in_progress'],
    [{ values: 'due_date:soon=2026-01-01' }, '--values cannot say what the values of due_date mean'],
    [{ dateFormat: 'european' }, '--date-format takes dmy, mdy, ymd or a pattern such as DD/MM/YYYY'],
    [{ decimal: ';' }, '--decimal takes . or ,'],
    [{ timeZone: 'Berlin' }, 'There is no time zone “Berlin”'],
    [{ delimiter: '' }, 'The delimiter must be one character'],
    [{ headerRow: '0' }, '--header-row takes the line of the header, from 1, not “0”'],
    [{ mapping: 'none.json' }, /^The mapping file none\.json cannot be used: /],
    [{ mapping: written('{"map":{},"maps":{}}') }, /cannot be used: .*maps is not a known field/],
  ])('%j is refused in words', (options, words) => {
    expect(() => mapping(options)).toThrow(words);
  });

  it('needs what every record needs', () => {
    expect(() => checkRequired(workOrders, mapping({ map: 'asset=A' }))).toThrow(
      'Map the title: --map title=Column.',
    );
    expect(() => checkRequired(resources.parts, readMapping(resources.parts, {}))).toThrow(
      'Map the part_number and the name: --map part_number=Column,name=Column.',
    );
    checkRequired(workOrders, mapping({ set: 'title=the same' }));
  });
});

describe('a mapping is proposed', () => {
  const suggest = async (name: ResourceName, text: string, options: MappingOptions = {}) => {
    const proposed = readMapping(resources[name], options);
    await suggestMapping(written(text), resources[name], proposed);
    return proposed;
  };

  it.each<[string, ResourceName, string, Record<string, string>]>([
    [
      'IW38 in English',
      'work-orders',
      'Order,Short text,Order type,System status,Equipment,Basic start,Basic fin. date\n',
      {
        external_ref: 'Order',
        title: 'Short text',
        work_type: 'Order type',
        status: 'System status',
        asset: 'Equipment',
        created_at: 'Basic start',
        due_date: 'Basic fin. date',
      },
    ],
    [
      'IW38 in German, with a title above',
      'work-orders',
      'Aufträge\n\nAuftrag;Kurztext;Systemstatus;Technischer Platz;Eckendtermin\n1;a;FREI;TP;\n',
      {
        external_ref: 'Auftrag',
        title: 'Kurztext',
        status: 'Systemstatus',
        asset: 'Technischer Platz',
        due_date: 'Eckendtermin',
      },
    ],
    [
      'IW37N with two units',
      'work-orders',
      'Order\tOpr. short text\tNormal duration\tUnit\tWork\tUnit\tAct. work\n',
      { external_ref: 'Order', title: 'Opr. short text', estimated_hours: 'Work', actual_hours: 'Act. work' },
    ],
    [
      'Maximo',
      'work-orders',
      'WONUM,DESCRIPTION,STATUS,ASSETNUM,WOPRIORITY,REPORTDATE,ACTFINISH\n',
      {
        external_ref: 'WONUM',
        title: 'DESCRIPTION',
        status: 'STATUS',
        asset: 'ASSETNUM',
        priority: 'WOPRIORITY',
        created_at: 'REPORTDATE',
        completed_at: 'ACTFINISH',
      },
    ],
    [
      'MaintainX',
      'work-orders',
      'ID,Title,Description,Status,Assigned To,Asset,Due Date\n',
      {
        external_ref: 'ID',
        title: 'Title',
        description: 'Description',
        status: 'Status',
        assigned_to: 'Assigned To',
        asset: 'Asset',
        due_date: 'Due Date',
      },
    ],
    [
      'a column that is there twice',
      'work-orders',
      'Order,Description,Equipment,Description\n',
      { external_ref: 'Order', title: '#2', asset: 'Equipment' },
    ],
    [
      'equipment',
      'assets',
      'Equipment;Bezeichnung des technischen Objekts;Hersteller;Überg. Equipment\n',
      {
        asset_tag: 'Equipment',
        name: 'Bezeichnung des technischen Objekts',
        manufacturer: 'Hersteller',
        parent: 'Überg. Equipment',
      },
    ],
    [
      'materials',
      'parts',
      'Material,Material description,Unrestricted,Reorder Point\n',
      {
        part_number: 'Material',
        name: 'Material description',
        current_stock: 'Unrestricted',
        min_stock_level: 'Reorder Point',
      },
    ],
  ])('for %s', async (_, name, header, map) => {
    expect((await suggest(name, header)).map).toEqual(map);
  });

  it('with what the statuses mean, and without what is mapped already', async () => {
    const proposed = await suggest('work-orders', 'Order,Short text,System status,Job\n', {
      map: 'title=Job',
      values: 'status:REL=in_progress',
    });
    expect(proposed.map).toEqual({ title: 'Job', external_ref: 'Order', status: 'System status' });
    expect(proposed.values['status']).toMatchObject({ TECO: 'completed', REL: 'in_progress', CRTD: 'open' });
  });

  it.each<[ResourceName, string, Record<string, string>]>([
    [
      'work-orders',
      'status',
      {
        open: 'REL, FREI, CRTD, EROF, WAPPR, APPR, WSCH, Requested, Assigned, Draft, Offen, Neu, Geplant, Abierto, Abierta, Pendiente, Ouvert, Ouverte, Planifié, Planifiée',
        in_progress:
          'PCNF, TRÜC, INPRG, Work In Progress, In Arbeit, In Bearbeitung, Begonnen, En curso, En progreso, En proceso, En cours',
        on_hold:
          'WMATL, WPCOND, Wartend, Wartet auf Material, Pausiert, En espera, En attente, Suspendu, On Hold, ON_HOLD',
        completed:
          'CLSD, ABGS, TECO, TABG, CNF, RÜCK, COMP, CLOSE, Closed, Complete, Done, Erledigt, Abgeschlossen, Fertig, Beendet, Geschlossen, Cerrado, Cerrada, Completado, Completada, Finalizado, Finalizada, Terminé, Terminée, Clôturé, Clôturée, Clos, Fermé, Fermée',
        cancelled:
          'DLFL, LÖVM, NOTP, CAN, Canceled, Cancelled, Storniert, Abgebrochen, Cancelado, Cancelada, Anulado, Anulada, Annulé, Annulée',
      },
    ],
    [
      'work-orders',
      'priority',
      {
        critical:
          '1, Very high, Sehr hoch, Highest, Urgent, P1, Kritisch, Dringend, Muy alta, Crítica, Crítico, Urgente, Très haute, Très élevée, Critique',
        high: '2, 2 - High, P2, Hoch, Alta, Alto, Haute, Élevée, Élevé',
        medium: '3, Mittel, Normal, P3, Media, Medio, Moyenne, Moyen, Normale',
        low: '4, Niedrig, Lowest, None, P4, Gering, Sehr niedrig, Baja, Bajo, Muy baja, Basse, Faible',
      },
    ],
    [
      'work-orders',
      'work_type',
      {
        corrective:
          'PM01, PM03, CM, EM, Reactive, Repair, Breakdown, Damage, Instandsetzung, Störung, Reparatur, Korrektiv, Correctivo, Correctiva, Correctif, Corrective, Dépannage',
        preventive:
          'PM02, PM, Planned, Wartung, Präventiv, Vorbeugend, Preventivo, Preventiva, Préventif, Préventive',
        inspection: 'INSP, Inspektion, Inspección',
      },
    ],
    [
      'assets',
      'status',
      {
        active: 'INST, EINB, AVLB, FREI, OPERATING, Online, Operational, In use, Running',
        inactive: 'INAC, INAK, NOT READY, Offline',
        retired: 'DLFL, LÖVM, DECOMMISSIONED, Disposed',
      },
    ],
  ])('for %s, with what each %s of other systems means', async (name, field, meanings) => {
    const proposed = await suggest(name, `ID,Name,${field}\n`);
    const kind = resources[name].fields[field]!;
    const { read } = proverFor(field, 'Column', kind, formatsOf(proposed, field)).conclude();
    const expected = Object.entries(meanings).flatMap(([value, words]) =>
      words.split(', ').map((word) => [word, { value }]),
    );
    expect(expected.map(([word]) => [word, read(String(word))])).toEqual(expected);
  });

  it('for no file whose columns nobody knows', async () => {
    await expect(suggest('parts', 'foo,bar\n1,2\n')).rejects.toThrow(
      'No row of the file has a column whose name is known.',
    );
  });
});
