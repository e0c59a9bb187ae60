import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { resources, type ResourceName } from './fields.ts';
import { readMapping } from './mapping.ts';
import { suggestMapping } from './suggest.ts';

const folder = mkdtempSync(join(tmpdir(), 'chatterfix-headers-'));
afterAll(() => rmSync(folder, { recursive: true }));

// The names of columns in other systems, and the field that each is proposed for where it stands alone.
it.each<[ResourceName, Record<string, string>]>([
  [
    'work-orders',
    {
      external_ref:
        'external_ref | Order | Auftrag | AUFNR | Order Number | Auftragsnummer | WONUM | Work Order | Work Order Number | Work Order # | Work Order No | Work Order ID | WO Number | WO # | WO No | WO ID | WO | Code | Order No | Order ID | Ticket | Ticket ID | Number | Nummer | ID',
      title:
        'title | Short text | Kurztext | KTEXT | Order Description | Operation short text | Opr. short text | Vorgangskurztext | Kurztext Vorgang | LTXA1 | Work Order Title | Work Order Name | Subject | Summary | Titel | Betreff | Description | Beschreibung | Bezeichnung | Text | Name | Task | Job',
      description:
        'Long text | Langtext | Long Description | DESCRIPTION_LONGDESCRIPTION | Details | Work Instructions | Problem | Problem Description | Work Requested',
      asset:
        'asset | asset_tag | Equipment | Equip | EQUNR | Equipment Number | ASSETNUM | Asset Number | Asset Tag | Asset ID | Asset Code | Asset Name | Functional location | Functional loc. | Func. loc. | Technischer Platz | Techn. Platz | TPLNR | Machine | Maschine | Anlage | Assets',
      status:
        'status | System status | Systemstatus | STTXT | Sys. status | Work Order Status | WO Status | State | User status | Anwenderstatus',
      priority:
        'priority | Priorität | PRIOK | Priority Level | WOPRIORITY | Prio | Prio. | Dringlichkeit | Urgency',
      work_type:
        'work_type | Order type | Auftragsart | AUART | WORKTYPE | Work Type | Maintenance Type | Maintenance activity type | ILART | Work Order Type | Category | Type | Art',
      assigned_to:
        'assigned_to | Assigned To | Assigned To User | Assigned Users | Assignee | Assignees | Primary Assignee | Assigned User | Person responsible | Verantwortlicher | LEAD | Lead | Technician | Techniker | Zugewiesen an | Bearbeiter | Worker',
      due_date:
        'due_date | Due Date | Due | Basic finish date | Basic fin. date | Basic finish | Eckendtermin | Eckende | GLTRP | Finish date | TARGCOMPDATE | Target Finish | Suggested Completion Date | Required End Date | Required by | Fällig | Fällig am | Fälligkeitsdatum | Fälligkeit | Deadline',
      created_at:
        'created_at | Created on | Angelegt am | ERDAT | Erfasst am | Entered on | REPORTDATE | Reported Date | Date Created | Created Date | Creation Date | Date Reported | Created | Created At | Erstellt am | Erstellt | Basic start date | Basic start | Bas. start date | Eckstarttermin | Eckstart | GSTRP',
      started_at:
        'started_at | Actual start | Actual start date | Act. start date | Iststart | Iststarttermin | GSTRI | ACTSTART | Actual Start Time | Started On | Started At | Start Date | Begonnen am | Started',
      completed_at:
        'completed_at | Actual finish | Actual finish date | Act. finish date | Istende | Istendtermin | GETRI | ACTFINISH | Date Completed | Completed Date | Completed On | Completion Date | Completed At | Technische Fertigstellung | IDAT2 | Closed On | Date Closed | Erledigt am | Abgeschlossen am | Completed',
      estimated_hours:
        'estimated_hours | Planned work | Plan. work | Work | Arbeit | ARBEI | Normal duration | ESTLABHRS | ESTDUR | Estimated Labor Hours | Estimated Hours | Estimated Time | Estimated Duration | Time Estimate Hours | Geplante Stunden | Sollstunden | Planstunden',
      actual_hours:
        'actual_hours | Actual work | Act. work | Istarbeit | ISMNW | ACTLABHRS | Actual Labor Hours | Actual Hours | Time Spent Hours | Time Spent | Labor Hours | Hours | Time | Total Time | Iststunden | Stunden',
      parts_cost:
        'parts_cost | Material cost | Material costs | Materialkosten | ACTMATCOST | Actual Material Cost | Parts Cost | Total Parts Cost | Part Cost | Total act.costs | Total actual costs | Total cost | Total costs | Gesamtkosten Ist | Summe Istkosten | Gesamtkosten | Cost | Costs | Kosten',
      labor_cost:
        'labor_cost | Labor cost | Labour cost | Lohnkosten | Personalkosten | ACTLABCOST | Actual Labor Cost | Total Labor Cost | Time Cost',
      completion_notes:
        'completion_notes | Completion Notes | Completion Comments | Solution | Resolution | Confirmation text | Rückmeldetext | Feedback | Notes | Notizen | Bemerkung',
      safety_notes: 'safety_notes | Safety Notes | Safety | Hazards | Sicherheitshinweise | Sicherheit',
    },
  ],
  [
    'assets',
    {
      asset_tag:
        'asset_tag | Equipment | EQUNR | Equipment Number | Equipmentnummer | Functional location | Technischer Platz | TPLNR | ASSETNUM | Asset Number | Asset Tag | Asset Code | Asset ID | Code | Barcode | Tag | Number | Inventarnummer | Nummer | ID',
      name: 'name | Description of technical object | Bezeichnung des technischen Objekts | Bezeichnung techn. Objekt | EQKTX | PLTXT | Asset Name | Equipment Name | Asset | Bezeichnung | Title | Description | Beschreibung',
      parent:
        'parent | Superior equipment | Superord. Equip. | Übergeordnetes Equipment | Überg. Equipment | HEQUI | Superior functional location | SupFunctLoc. | Übergeordneter Technischer Platz | TPLMA | PARENT | Parent Asset | Parent | Parent Asset ID | Parent Code | Sub-asset of | Located At | Übergeordnet',
      description: 'Long Description | Details | Notes | Langtext',
      location: 'location | Standort | STORT | Location Name | Site | Plant | Room | Raum | Aisle | Ort',
      manufacturer: 'manufacturer | Manufacturer of asset | Hersteller | HERST | Make | Maker | Vendor',
      model: 'model | Model number | Typbezeichnung | TYPBZ | Model No | Modell | Typ',
      serial_number:
        'serial_number | Serial Number | Manufacturer Serial Number | ManufSerialNumber | Serialnummer | Seriennummer | SERGE | SERNR | SERIALNUM | Serial # | Serial No | Serial',
      purchase_date:
        'purchase_date | Acquisition date | Acquistn date | Anschaffungsdatum | ANSDT | Date Purchased | Purchase Date | Installation Date | INSTALLDATE | Kaufdatum',
      purchase_cost:
        'purchase_cost | Acquisition value | Acquis. value | Anschaffungswert | ANSWT | PURCHASEPRICE | Purchase Price | Purchase Cost | Original Cost | Price | Kaufpreis',
      current_value:
        'current_value | Current Value | Replacement Cost | REPLACECOST | Value | Zeitwert | Wert',
      status: 'status | System status | Systemstatus | STTXT | Asset Status | State',
      next_maintenance_date: 'next_maintenance_date | Next Service | Next Maintenance | Nächste Wartung',
      last_maintenance_date: 'last_maintenance_date | Last Service | Last Maintenance | Letzte Wartung',
    },
  ],
  [
    'parts',
    {
      part_number:
        'part_number | Material | Material Number | Materialnummer | MATNR | ITEMNUM | Item Number | Part Number | Part # | Part No | Part No. | Teilenummer | Artikelnummer | Artikel | SKU | Code | Item | Barcode | Number | ID',
      name: 'name | Material description | Materialkurztext | MAKTX | Part Name | Item Name | Description | Bezeichnung | Beschreibung | Title',
      description: 'Long Description | Details | Notes | Langtext',
      category:
        'category | Material group | Matl group | Warengruppe | MATKL | COMMODITYGROUP | Part Type | Category | Kategorie | Type | Group',
      manufacturer: 'manufacturer | MANUFACTURER | Hersteller | MFRNR | Make | Maker',
      supplier:
        'supplier | Vendor | Vendor Name | Preferred Vendor | VENDOR | Suppliers | Vendors | Lieferant | LIFNR',
      current_stock:
        'current_stock | Unrestricted | Unrestricted use | Frei verwendbar | LABST | Stock | Total Stock | Bestand | CURBAL | Current Balance | Qty on hand | Quantity on hand | Available Quantity | Units in Stock | Quantity | Qty | On hand | Menge',
      min_stock_level:
        'min_stock_level | Reorder Point | Meldebestand | MINBE | MINLEVEL | Min Qty | Minimum Quantity | Minimum Stock | Minimum Part Quantity | Min Stock | Min | Minimum | Mindestbestand | Safety stock | Sicherheitsbestand',
      max_stock_level:
        'max_stock_level | Maximum stock level | Höchstbestand | MABST | MAXLEVEL | Max Qty | Maximum Quantity | Max Stock | Max | Maximum | Maximalbestand',
      unit_cost:
        'unit_cost | Moving price | Moving average price | Gleitender Durchschnittspreis | VERPR | Standard price | Standardpreis | STPRS | AVGCOST | STDCOST | LASTCOST | Unit Cost | Cost | Last Price | Price | Preis | Stückpreis',
      location:
        'location | Storage bin | Stor. bin | Lagerplatz | LGPBE | BINNUM | Storage location | Lagerort | LGORT | Stockroom | Area | Aisle | Bin | Shelf',
      last_ordered: 'last_ordered | Last Ordered | Last Order Date | LASTISSUEDATE | Zuletzt bestellt',
    },
  ],
])('columns of %s are known by their names in other systems', async (resource, fields) => {
  const file = join(folder, `${resource}.csv`);
  const proposedFor = async (name: string) => {
    const mapping = readMapping(resources[resource], {});
    writeFileSync(file, `${name},zzz\na,b\n`);
    await suggestMapping(file, resources[resource], mapping).catch(() => {}); // nothing is known: no field
    return Object.keys(mapping.map).join();
  };
  const proposed: string[][] = [];
  const expected = Object.entries(fields).flatMap(([field, names]) =>
    names.split(' | ').map((name) => [name, field]),
  );
  for (const [name = ''] of expected) proposed.push([name, await proposedFor(name)]);
  expect(proposed).toEqual(expected);
});
