import * as z from 'zod/mini';
import { number, orEmpty, parseTable, text } from './text-table.ts';

// The storeroom of Harlow Creek Foods. A few parts are below their minimum on purpose, and four have run out.

const PartRow = z.strictObject({
  part_number: text,
  name: text,
  manufacturer: text,
  supplier: text,
  current_stock: number,
  min_stock_level: number,
  max_stock_level: number,
  unit_cost: number,
  location: text,
  description: orEmpty(text),
});
export type PartRow = z.infer<typeof PartRow> & { category: string };

export const partRows: readonly PartRow[] = [
  ...partsOf(
    'bearings',
    `
BRG-6204-2RS | Bearing 6204-2RS | Kugellag | Lindqvist Bearings | 14 | 4 | 30 | 6.4  | A-1-1 | -
BRG-6205-2RS | Bearing 6205-2RS | Kugellag | Lindqvist Bearings | 12 | 4 | 30 | 7.1  | A-1-2 | -
BRG-6206-2RS | Bearing 6206-2RS | Kugellag | Lindqvist Bearings | 3  | 4 | 24 | 8.9  | A-1-3 | -
BRG-6207-2RS | Bearing 6207-2RS | Kugellag | Lindqvist Bearings | 9  | 4 | 20 | 11.2 | A-1-4 | -
BRG-6208-2RS | Bearing 6208-2RS | Kugellag | Lindqvist Bearings | 6  | 4 | 20 | 13.6 | A-1-5 | -
BRG-6305-C3  | Bearing 6305-C3  | Kugellag | Lindqvist Bearings | 8  | 4 | 16 | 10.8 | A-1-6 | -
BRG-6306-C3  | Bearing 6306-C3  | Kugellag | Lindqvist Bearings | 5  | 4 | 16 | 13.9 | A-2-1 | -
BRG-6309-C3  | Bearing 6309-C3  | Kugellag | Lindqvist Bearings | 4  | 2 | 10 | 27.5 | A-2-2 | -
BRG-6310-C3  | Bearing 6310-C3  | Kugellag | Lindqvist Bearings | 0  | 2 | 10 | 33.8 | A-2-3 | -
BRG-6312-C3  | Bearing 6312-C3  | Kugellag | Lindqvist Bearings | 3  | 2 | 8  | 49   | A-2-4 | -
BRG-6314-C3  | Bearing 6314-C3  | Kugellag | Lindqvist Bearings | 2  | 2 | 6  | 71   | A-2-5 | -
BRG-22210-E  | Bearing 22210-E  | Kugellag | Lindqvist Bearings | 2  | 1 | 4  | 96   | A-2-6 | -
BRG-22212-E  | Bearing 22212-E  | Kugellag | Lindqvist Bearings | 1  | 1 | 4  | 124  | A-3-1 | -
BRG-NU-308   | Bearing NU-308   | Kugellag | Lindqvist Bearings | 2  | 1 | 4  | 88   | A-3-2 | -
BRG-7309-B   | Bearing 7309-B   | Kugellag | Lindqvist Bearings | 4  | 2 | 8  | 58   | A-3-3 | -
BRG-UCP-205  | Bearing UCP-205  | Kugellag | Lindqvist Bearings | 6  | 2 | 10 | 19.5 | A-3-4 | -
BRG-UCP-207  | Bearing UCP-207  | Kugellag | Lindqvist Bearings | 5  | 2 | 10 | 26.4 | A-3-5 | -
BRG-UCF-206  | Bearing UCF-206  | Kugellag | Lindqvist Bearings | 4  | 2 | 8  | 22.9 | A-3-6 | -
`,
  ),
  ...partsOf(
    'belts',
    `
SPA-1250    | V-belt SPA 1250                | Riemora | Transbelt Service | 6 | 3 | 12 | 12.4 | B-1-1 | -
SPA-1500    | V-belt SPA 1500                | Riemora | Transbelt Service | 4 | 3 | 12 | 14.1 | B-1-2 | -
SPB-2000    | V-belt SPB 2000                | Riemora | Transbelt Service | 2 | 4 | 12 | 24.6 | B-1-3 | -
SPB-2360    | V-belt SPB 2360, cooling tower | Riemora | Transbelt Service | 8 | 4 | 12 | 28.3 | B-1-4 | -
SPB-1800    | V-belt SPB 1800, blower        | Riemora | Transbelt Service | 4 | 3 | 9  | 22.7 | B-1-5 | -
SPZ-987     | V-belt SPZ 987                 | Riemora | Transbelt Service | 6 | 2 | 10 | 9.8  | B-1-6 | -
HTD-1200-8M | Timing belt 1200 8M            | Riemora | Transbelt Service | 2 | 1 | 4  | 41   | B-1-7 | -
HTD-960-8M  | Timing belt 960 8M             | Riemora | Transbelt Service | 3 | 1 | 4  | 36   | B-1-8 | -
BELT-400M   | Modular belt 400 mm, 3 m       | Riemora | Transbelt Service | 2 | 1 | 4  | 310  | B-1-9 | -
BELT-600R   | Rubber belt 600 mm, 30 m       | Riemora | Transbelt Service | 1 | 1 | 2  | 980  | B-1-10 | -
LACE-600    | Belt fastener set 600 mm       | Riemora | Transbelt Service | 3 | 2 | 6  | 64   | B-1-11 | -
`,
  ),
  ...partsOf(
    'filters',
    `
AF-SC45  | Air filter, compressor SC 45    | Filtrea | Filtrea Direct | 3  | 2  | 6  | 58  | F-1-1 | -
OF-SC45  | Oil filter, compressor SC 45    | Filtrea | Filtrea Direct | 2  | 3  | 8  | 34  | F-1-2 | -
SEP-SC45 | Oil separator, compressor SC 45 | Filtrea | Filtrea Direct | 1  | 1  | 3  | 215 | F-1-3 | -
LF-RD120 | Line filter element, dryer      | Filtrea | Filtrea Direct | 4  | 2  | 6  | 49  | F-1-4 | -
G4-592   | Panel filter G4 592 × 592       | Filtrea | Filtrea Direct | 24 | 12 | 60 | 7.9 | F-1-5 | -
F7-592   | Bag filter F7 592 × 592         | Filtrea | Filtrea Direct | 10 | 12 | 36 | 31  | F-1-6 | -
G4-287   | Panel filter G4 287 × 592       | Filtrea | Filtrea Direct | 12 | 6  | 30 | 5.4 | F-1-7 | -
HF-10U   | Hydraulic return filter 10 µm   | Filtrea | Filtrea Direct | 3  | 2  | 8  | 46  | F-2-1 | -
HF-BR    | Breather, hydraulic unit        | Filtrea | Filtrea Direct | 2  | 1  | 4  | 22  | F-2-2 | -
FF-DG350 | Fuel filter, generator          | Filtrea | Filtrea Direct | 2  | 1  | 4  | 27  | F-2-3 | -
OF-DG350 | Oil filter, generator           | Filtrea | Filtrea Direct | 2  | 1  | 4  | 24  | F-2-4 | -
OF-L70   | Oil filter, loader              | Filtrea | Filtrea Direct | 1  | 1  | 4  | 21  | F-2-5 | -
AF-L70   | Air filter, loader              | Filtrea | Filtrea Direct | 1  | 1  | 3  | 66  | F-2-6 | -
`,
  ),
  ...partsOf(
    'electrical',
    `
LC1-D18   | Contactor 18 A, 24 V coil     | Voltarc | Elektra Wholesale | 4  | 2  | 8   | 38  | E-1-1 | -
LC1-D32   | Contactor 32 A, 24 V coil     | Voltarc | Elektra Wholesale | 3  | 2  | 6   | 61  | E-1-2 | -
LC1-D50   | Contactor 50 A, 230 V coil    | Voltarc | Elektra Wholesale | 0  | 1  | 3   | 118 | E-1-3 | -
OL-12-18  | Overload relay 12–18 A        | Voltarc | Elektra Wholesale | 3  | 1  | 4   | 44  | E-1-4 | -
OL-23-32  | Overload relay 23–32 A        | Voltarc | Elektra Wholesale | 2  | 1  | 4   | 56  | E-1-5 | -
MCB-C16   | Breaker C16, 3-pole           | Voltarc | Elektra Wholesale | 6  | 2  | 10  | 29  | E-1-6 | -
MCB-C32   | Breaker C32, 3-pole           | Voltarc | Elektra Wholesale | 4  | 2  | 8   | 34  | E-1-7 | -
FU-16     | Fuse 10 × 38, 16 A            | Voltarc | Elektra Wholesale | 40 | 20 | 100 | 1.2 | E-1-8 | -
FU-32     | Fuse 14 × 51, 32 A            | Voltarc | Elektra Wholesale | 22 | 10 | 50  | 2.6 | E-2-1 | -
VFD-2K2   | Drive 2.2 kW, 400 V           | Voltarc | Elektra Wholesale | 1  | 1  | 2   | 420 | E-2-2 | -
VFD-7K5   | Drive 7.5 kW, 400 V           | Voltarc | Elektra Wholesale | 1  | 1  | 2   | 790 | E-2-3 | -
PRX-M12   | Proximity switch M12, PNP     | Voltarc | Elektra Wholesale | 9  | 4  | 16  | 24  | E-2-4 | -
PRX-M18   | Proximity switch M18, PNP     | Voltarc | Elektra Wholesale | 5  | 4  | 12  | 28  | E-2-5 | -
PE-RET    | Photocell, retroreflective    | Voltarc | Elektra Wholesale | 4  | 3  | 10  | 62  | E-2-6 | -
PT100-6   | Temperature probe Pt100, 6 mm | Voltarc | Elektra Wholesale | 5  | 2  | 8   | 39  | E-2-7 | -
PS-10B    | Pressure transmitter 0–10 bar | Voltarc | Elektra Wholesale | 2  | 1  | 4   | 148 | E-2-8 | -
PLC-DI16  | PLC input card, 16 points     | Voltarc | Elektra Wholesale | 1  | 1  | 2   | 310 | E-3-1 | -
PLC-DO16  | PLC output card, 16 points    | Voltarc | Elektra Wholesale | 1  | 1  | 2   | 340 | E-3-2 | -
PSU-24-10 | Power supply 24 V, 10 A       | Voltarc | Elektra Wholesale | 2  | 1  | 3   | 132 | E-3-3 | -
LED-BAY   | LED high bay 150 W            | Voltarc | Elektra Wholesale | 4  | 4  | 12  | 119 | E-3-4 | -
EM-LIGHT  | Emergency light, 3 h          | Voltarc | Elektra Wholesale | 3  | 4  | 10  | 74  | E-3-5 | -
CBL-4G2   | Cable 4G2.5, 100 m            | Voltarc | Elektra Wholesale | 1  | 1  | 2   | 165 | E-3-6 | -
ESTOP     | Emergency stop button         | Voltarc | Elektra Wholesale | 3  | 2  | 6   | 36  | E-3-7 | -
`,
  ),
  ...partsOf(
    'seals',
    `
SEAL-CX65  | Mechanical seal, pump CX 65       | Hydran   | Hydran Spares      | 1  | 2  | 6  | 236  | A-4-1
  For P-101A and P-101B; silicon carbide faces, EPDM
SEAL-ES125 | Mechanical seal, pump ES 125      | Hydran   | Hydran Spares      | 2  | 1  | 3  | 198  | A-4-2
  For P-310A and P-310B
SEAL-MV16  | Cartridge seal, pump MV 16        | Hydran   | Hydran Spares      | 1  | 1  | 3  | 174  | A-4-3
  Boiler feed pumps
KIT-CY80   | Seal kit, cylinder 80/45          | Fluidon  | Fluidon Hydraulics | 3  | 2  | 6  | 84   | A-4-4
  Tipper cylinders
GKT-PX60   | Gasket set, plate exchanger PX-60 | Plakota  | Plakota            | 1  | 1  | 2  | 640  | A-4-5
  -
ORING-SET  | O-ring box, NBR                   | Dichta   | Elektra Wholesale  | 4  | 1  | 4  | 39   | A-4-6
  -
ORING-EPDM | O-ring box, EPDM, food grade      | Dichta   | Elektra Wholesale  | 2  | 1  | 4  | 52   | A-4-7
  -
GLAND-8    | Gland packing 8 mm, 8 m           | Dichta   | Elektra Wholesale  | 2  | 1  | 4  | 47   | A-4-8
  -
LIP-45-62  | Shaft seal 45 × 62 × 8            | Dichta   | Lindqvist Bearings | 6  | 2  | 10 | 6.9  | A-5-1
  -
LIP-60-80  | Shaft seal 60 × 80 × 10           | Dichta   | Lindqvist Bearings | 4  | 2  | 10 | 9.4  | A-5-2
  -
PST-HP3    | Piston seal set, homogenizer      | Pistora  | Pistora Service    | 1  | 2  | 4  | 412  | A-5-3
  -
PFS-12     | Piston seal, filler PF-12         | Abfilla  | Abfilla Service    | 18 | 12 | 36 | 14.5 | A-5-4
  -
DOOR-SEAL  | Door gasket, retort               | Thermora | Thermora           | 1  | 1  | 2  | 530  | A-5-5
  -
`,
  ),
  ...partsOf(
    'hydraulics',
    `
HOSE-12 | Hydraulic hose 1/2", 2 m, crimped | Fluidon | Fluidon Hydraulics | 4  | 3 | 10 | 58  | H-1-1 | -
HOSE-34 | Hydraulic hose 3/4", 2 m, crimped | Fluidon | Fluidon Hydraulics | 2  | 2 | 6  | 79  | H-1-2 | -
FTG-12  | Hose fitting 1/2" BSP             | Fluidon | Fluidon Hydraulics | 16 | 8 | 30 | 8.8 | H-1-3 | -
VLV-D06 | Directional valve D06, 24 V       | Fluidon | Fluidon Hydraulics | 1  | 1 | 2  | 285 | H-1-4 | -
PV-160  | Relief valve 160 bar              | Fluidon | Fluidon Hydraulics | 1  | 1 | 2  | 168 | H-1-5 | -
PMP-22  | Gear pump 22 cm³                  | Fluidon | Fluidon Hydraulics | 0  | 1 | 2  | 395 | H-1-6 | -
ACC-B   | Accumulator bladder 4 l           | Fluidon | Fluidon Hydraulics | 1  | 1 | 2  | 142 | H-1-7 | -
`,
  ),
  ...partsOf(
    'pneumatics',
    `
SOL-52     | Valve 5/2, 24 V           | Pneumora | Pneumora | 5  | 3  | 10 | 66  | P-1-1 | -
CYL-40-100 | Cylinder 40 × 100         | Pneumora | Pneumora | 2  | 1  | 4  | 88  | P-1-2 | -
CYL-63-200 | Cylinder 63 × 200         | Pneumora | Pneumora | 1  | 1  | 3  | 134 | P-1-3 | -
REG-12     | Regulator 1/2" with gauge | Pneumora | Pneumora | 2  | 1  | 4  | 54  | P-1-4 | -
TUBE-8     | Tube 8 mm, 50 m           | Pneumora | Pneumora | 2  | 1  | 4  | 41  | P-1-5 | -
FTG-8      | Push-in fitting 8 mm      | Pneumora | Pneumora | 35 | 20 | 80 | 2.4 | P-1-6 | -
SIL-14     | Silencer 1/4"             | Pneumora | Pneumora | 12 | 6  | 24 | 3.1 | P-1-7 | -
`,
  ),
  ...partsOf(
    'lubricants',
    `
OIL-HV46  | Hydraulic oil HVLP 46, 20 l    | Lubrena | Lubrena | 5  | 3  | 10 | 86   | L-1-1 | -
OIL-SC    | Compressor oil, 20 l           | Lubrena | Lubrena | 3  | 2  | 8  | 164  | L-1-2 | -
OIL-G220  | Gear oil 220, food grade, 20 l | Lubrena | Lubrena | 2  | 2  | 6  | 192  | L-1-3 | -
OIL-15W40 | Engine oil 15W-40, 20 l        | Lubrena | Lubrena | 2  | 1  | 4  | 92   | L-1-4 | -
GRS-H1    | Grease H1, 400 g               | Lubrena | Lubrena | 22 | 12 | 48 | 8.6  | L-1-5
  Food grade, all greasing points in A and B
GRS-EP2   | Grease EP2, 400 g              | Lubrena | Lubrena | 14 | 6  | 24 | 5.2  | L-1-6 | -
CHAIN-SPR | Chain spray H1, 400 ml         | Lubrena | Lubrena | 5  | 6  | 24 | 11.8 | L-1-7 | -
CLNT-20   | Coolant concentrate, 20 l      | Lubrena | Lubrena | 2  | 1  | 4  | 61   | L-1-8 | -
`,
  ),
  ...partsOf(
    'HVAC',
    `
FAN-M4   | Evaporator fan motor 250 W | Frigolux | Frigolux Service  | 1 | 2 | 6 | 188 | V-1-1
  EV-910 and EV-911
HTR-DEF  | Defrost heater rod 900 W   | Frigolux | Frigolux Service  | 3 | 2 | 8 | 64  | V-1-2 | -
TXV-449  | Expansion valve, R-449A    | Frigolux | Frigolux Service  | 1 | 1 | 2 | 146 | V-1-3 | -
FDR-16   | Filter drier 16 mm         | Frigolux | Frigolux Service  | 3 | 2 | 6 | 38  | V-1-4 | -
R134A-12 | Refrigerant R-134a, 12 kg  | Gasera   | Gasera            | 1 | 1 | 3 | 310 | V-2-1
  Certified people only
R449A-10 | Refrigerant R-449A, 10 kg  | Gasera   | Gasera            | 2 | 1 | 3 | 345 | V-2-2
  Certified people only
CAP-20   | Run capacitor 20 µF        | Frigolux | Elektra Wholesale | 4 | 2 | 8 | 9.6 | V-1-5 | -
MTR-AHU  | Supply fan motor 5.5 kW    | Motorea  | Motorea           | 0 | 1 | 1 | 640 | V-3-1
  AHU-1 and AHU-2
CTRL-DEF | Defrost timer              | Frigolux | Frigolux Service  | 1 | 1 | 2 | 97  | V-1-6 | -
`,
  ),
  ...partsOf(
    'drives',
    `
MTR-1K1    | Motor 1.1 kW, B14         | Motorea   | Motorea            | 1 | 1 | 2  | 210  | M-1-1 | -
MTR-2K2    | Motor 2.2 kW, B3          | Motorea   | Motorea            | 1 | 1 | 2  | 285  | M-1-2 | -
MTR-7K5    | Motor 7.5 kW, B35         | Motorea   | Motorea            | 1 | 1 | 2  | 590  | M-1-3
  P-101A, P-101B, kettles
CPL-7K5    | Coupling element 7.5 kW   | Kuplar    | Lindqvist Bearings | 3 | 2 | 8  | 29   | M-2-1 | -
CPL-22     | Coupling element 22 kW    | Kuplar    | Lindqvist Bearings | 2 | 2 | 6  | 44   | M-2-2 | -
CHN-12B    | Roller chain 12B, 5 m     | Kettara   | Lindqvist Bearings | 2 | 1 | 4  | 78   | M-2-3 | -
SPK-12B-19 | Sprocket 12B, 19 teeth    | Kettara   | Lindqvist Bearings | 3 | 1 | 4  | 27   | M-2-4 | -
GBX-H42    | Gearbox H 42              | Getribo   | Getribo            | 1 | 1 | 1  | 2480 | M-3-1
  Spare for kettle agitators
RLR-600    | Conveyor roller 600 mm    | Transbelt | Transbelt Service  | 7 | 4 | 16 | 34   | M-3-2 | -
SCR-600    | Belt scraper blade 600 mm | Transbelt | Transbelt Service  | 1 | 2 | 6  | 57   | M-3-3 | -
`,
  ),
  ...partsOf(
    'valves',
    `
TRAP-FT14  | Float trap FT-14                | Thermora       | Thermora       | 3 | 3 | 10 | 168 | W-1-1 | -
VLV-BF50   | Butterfly valve DN 50, hygienic | Ventila        | Ventila        | 3 | 2 | 6  | 96  | W-1-2 | -
KIT-BF50   | Seal kit, butterfly valve DN 50 | Ventila        | Ventila        | 8 | 4 | 16 | 17  | W-1-3 | -
VLV-BALL25 | Ball valve 1"                   | Ventila        | Ventila        | 6 | 3 | 10 | 32  | W-1-4 | -
PRV-11     | Safety valve 11 bar             | Ventila        | Ventila        | 1 | 1 | 2  | 274 | W-1-5
  Boiler; certificate with each
NRV-80     | Non-return valve DN 80          | Ventila        | Ventila        | 1 | 1 | 2  | 121 | W-1-6 | -
GLASS-B    | Gauge glass set, boiler         | Kesselbau Nord | Kesselbau Nord | 1 | 1 | 3  | 66  | W-1-7 | -
LWC-PRB    | Low-water probe                 | Kesselbau Nord | Kesselbau Nord | 1 | 1 | 2  | 188 | W-1-8 | -
`,
  ),
  ...partsOf(
    'packaging',
    `
NZL-12   | Filling nozzle, PF-12         | Abfilla   | Abfilla Service   | 6  | 4  | 16 | 58  | K-1-1 | -
CHUCK-8  | Capping chuck                 | Abfilla   | Abfilla Service   | 2  | 2  | 8  | 112 | K-1-2 | -
BLD-LBL  | Label cutter blade            | Etiketta  | Etiketta          | 4  | 2  | 8  | 39  | K-1-3 | -
CUP-40   | Suction cup 40 mm, palletizer | Robora    | Robora            | 20 | 12 | 48 | 6.3 | K-1-4 | -
JAW-PO6  | Sealing jaw heater, PO-6      | Abfilla   | Abfilla Service   | 2  | 2  | 6  | 146 | K-1-5 | -
TC-JAW   | Thermocouple, sealing jaw     | Abfilla   | Abfilla Service   | 5  | 2  | 8  | 28  | K-1-6 | -
KNF-WRAP | Film knife, wrapper           | Filmara   | Filmara           | 3  | 2  | 6  | 24  | K-1-7 | -
LC-10    | Load cell 10 kg, checkweigher | Pondera   | Pondera           | 1  | 1  | 2  | 265 | K-1-8 | -
GUIDE-R  | Guide rail, 2 m               | Transbelt | Transbelt Service | 6  | 4  | 12 | 21  | K-1-9 | -
`,
  ),
  ...partsOf(
    'safety',
    `
LOTO-PAD  | Lockout padlock, red       | Securo  | Securo            | 14 | 12 | 40 | 13.5 | S-1-1 | -
LOTO-TAG  | Lockout tags, 25           | Securo  | Securo            | 6  | 4  | 16 | 11   | S-1-2 | -
LOTO-BRK  | Breaker lockout            | Securo  | Securo            | 9  | 6  | 20 | 9.2  | S-1-3 | -
LOTO-VLV  | Valve lockout, 2"          | Securo  | Securo            | 5  | 4  | 12 | 17.8 | S-1-4 | -
GLV-HEAT  | Heat gloves, pair          | Securo  | Securo            | 8  | 6  | 24 | 16   | S-2-1 | -
GLV-E0    | Insulating gloves, class 0 | Securo  | Securo            | 3  | 2  | 6  | 48   | S-2-2
  Tested every six months
GOGGLE    | Safety goggles             | Securo  | Securo            | 18 | 10 | 40 | 6.5  | S-2-3 | -
SPILL-KIT | Spill kit, oil, 50 l       | Securo  | Securo            | 2  | 2  | 6  | 79   | S-2-4 | -
LC-REL    | Light curtain relay        | Voltarc | Elektra Wholesale | 1  | 1  | 2  | 176  | S-3-1 | -
`,
  ),
  ...partsOf(
    'fleet',
    `
BAT-24    | Battery 24 V, forklift       | Akumea  | Akumea            | 1 | 1 | 1  | 3150 | T-1-1 | -
TYR-FT    | Solid tyre, forklift         | Hebara  | Hebara            | 4 | 2 | 8  | 142  | T-1-2 | -
MAST-CH   | Mast chain, pair             | Hebara  | Hebara            | 1 | 1 | 2  | 236  | T-1-3 | -
TOOTH-L70 | Bucket tooth, loader         | Terrano | Terrano           | 6 | 5 | 15 | 37   | T-1-4 | -
BAT-12    | Starter battery 12 V, 110 Ah | Akumea  | Akumea            | 2 | 1 | 4  | 168  | T-1-5 | -
BULB-24   | Work light 24 V              | Hebara  | Elektra Wholesale | 6 | 4 | 12 | 19   | T-1-6 | -
`,
  ),
  ...partsOf(
    'fasteners',
    `
BOLT-M10   | Bolt M10 × 40, A2, 100 | Schrauba | Schrauba           | 5  | 2 | 10 | 24  | N-1-1 | -
BOLT-M12   | Bolt M12 × 50, A2, 50  | Schrauba | Schrauba           | 4  | 2 | 10 | 27  | N-1-2 | -
BOLT-M16   | Bolt M16 × 60, 8.8, 50 | Schrauba | Schrauba           | 3  | 2 | 8  | 38  | N-1-3 | -
SHIM-SET   | Shim set, motor feet   | Schrauba | Lindqvist Bearings | 2  | 1 | 4  | 118 | N-1-4 | -
CLAMP-50   | Hygienic clamp DN 50   | Ventila  | Ventila            | 10 | 6 | 24 | 9.7 | N-1-5 | -
ANCHOR-M12 | Anchor bolt M12, 25    | Schrauba | Schrauba           | 3  | 1 | 6  | 29  | N-1-6 | -
`,
  ),
];

function partsOf(category: string, table: string): PartRow[] {
  return parseTable(table, PartRow).map((row) => ({ category, ...row }));
}
