import * as z from 'zod/mini';
import { number, orEmpty, parseTable, text } from './text-table.ts';

// The assets of Harlow Creek Foods, an invented factory of soups and sauces: site → area → system → machine.
// A parent stands before its children.

const AssetRow = z.strictObject({
  asset_tag: text,
  parent_tag: orEmpty(text),
  name: text,
  manufacturer: orEmpty(text),
  model: orEmpty(text),
  location: text,
  year: orEmpty(number),
  purchase_cost: orEmpty(number),
  schedule: orEmpty(z.enum(['weekly', 'monthly', 'quarterly', 'semi_annual', 'annual'])),
  description: orEmpty(text),
});
export type AssetRow = z.infer<typeof AssetRow>;

export const assetRows: readonly AssetRow[] = parseTable(
  `
HCF | - | Harlow Creek Foods | - | - | Harlow Creek | - | - | - | Soups and sauces, two shifts, 74 people
UTIL | HCF | Utilities | - | - | Building U | - | - | - | Steam, air, water, cooling and power for the works
PROC | HCF | Process | - | - | Building A | - | - | - | Weighing, cooking, holding
PACK | HCF | Packaging | - | - | Building B | - | - | - | Two filling lines and the end of line
COLD | HCF | Cold store | - | - | Building C | - | - | - | Chill at 3 °C, freezer at −22 °C
BLDG | HCF | Buildings and yard | - | - | Site | - | - | - | -
FLEET | HCF | Trucks and lifts | - | - | Yard | - | - | - | -
STM | UTIL | Steam system | - | - | Boiler house | - | - | - | 10 bar saturated steam
B-001 | STM | Steam boiler 1 | Kesselbau Nord | SD-4000 | Boiler house | 2014 | 186000 | monthly
  Fire tube boiler, 4 t/h, gas. Low-water cut-outs tested weekly by the operator.
P-110A | STM | Boiler feed pump A | Hydran | MV 16-80 | Boiler house | 2014 | 5200 | quarterly
  Multistage, 11 kW, duty
P-110B | STM | Boiler feed pump B | Hydran | MV 16-80 | Boiler house | 2014 | 5200 | quarterly
  Multistage, 11 kW, standby
ST-120 | STM | Steam traps, cook house | Thermora | FT-14 | Building A | 2016 | 6400 | semi_annual
  38 float traps on one survey
AIR | UTIL | Compressed air | - | - | Compressor room | - | - | - | 7 bar ring main
K-201 | AIR | Screw compressor 1 | Aerwerk | SC 45 | Compressor room | 2017 | 31500 | monthly
  45 kW, oil injected, base load
K-202 | AIR | Screw compressor 2 | Aerwerk | SC 45 VSD | Compressor room | 2020 | 38900 | monthly
  45 kW, variable speed, trim
D-205 | AIR | Refrigerant air dryer | Aerwerk | RD 120 | Compressor room | 2017 | 7800 | quarterly
  Dew point 3 °C
V-206 | AIR | Air receiver 3 m³ | Drukmet | AR-3000 | Compressor room | 2017 | 4100 | annual
  Statutory inspection every year
CWS | UTIL | Cooling water | - | - | Roof U | - | - | - | -
CT-301 | CWS | Cooling tower | Evapta | CT-900 | Roof U | 2015 | 44000 | monthly
  Belt driven fan, 15 kW; water treated against legionella
P-310A | CWS | Cooling water pump A | Hydran | ES 125-250 | Pump room | 2015 | 7900 | quarterly
  End suction, 22 kW
P-310B | CWS | Cooling water pump B | Hydran | ES 125-250 | Pump room | 2015 | 7900 | quarterly
  End suction, 22 kW
CH-320 | CWS | Water chiller | Frigolux | WX 220 | Roof U | 2016 | 96000 | monthly
  R-134a, two circuits, 220 kW
PWR | UTIL | Power | - | - | Switch room | - | - | - | 11 kV in, 400 V out
T-401 | PWR | Transformer 1 | Voltarc | ONAN 1600 | Switch room | 2009 | 52000 | annual
  1600 kVA; oil sampled every year
MCC-410 | PWR | Motor control centre, process | Voltarc | MX | Building A | 2012 | 68000 | semi_annual
  Thermography twice a year
MCC-420 | PWR | Motor control centre, packaging | Voltarc | MX | Building B | 2012 | 61000 | semi_annual
  Thermography twice a year
G-430 | PWR | Standby generator | Dynamar | DG 350 | Yard | 2012 | 74000 | monthly
  350 kVA diesel; run on load every month
WTR | UTIL | Water | - | - | Building U | - | - | - | -
WS-501 | WTR | Softener | Aquaris | SX-2 | Boiler house | 2018 | 12000 | monthly | Duplex, salt regeneration
ETP-510 | WTR | Effluent plant blower | Rotorair | RB-65 | Yard | 2013 | 9800 | quarterly
  Lobe blower, belt driven, 18.5 kW
CKL | PROC | Cook line | - | - | Building A | - | - | - | -
P-101A | CKL | Product transfer pump A | Hydran | CX 65-160 | Building A, bay 2 | 2015 | 8400 | monthly
  Hygienic centrifugal, 7.5 kW, single mechanical seal with flush
P-101B | CKL | Product transfer pump B | Hydran | CX 65-160 | Building A, bay 2 | 2015 | 8400 | monthly
  Hygienic centrifugal, 7.5 kW, single mechanical seal with flush
KT-111 | CKL | Cooking kettle 1 | Marmita | K-2000 | Building A, bay 1 | 2015 | 64000 | quarterly
  2,000 l, steam jacket, scraper agitator
KT-112 | CKL | Cooking kettle 2 | Marmita | K-2000 | Building A, bay 1 | 2015 | 64000 | quarterly
  2,000 l, steam jacket, scraper agitator
KT-113 | CKL | Cooking kettle 3 | Marmita | K-2000 | Building A, bay 1 | 2019 | 71000 | quarterly
  2,000 l, steam jacket, scraper agitator
GB-111 | KT-111 | Agitator gearbox, kettle 1 | Getribo | H 42 | Building A, bay 1 | 2015 | 6100 | semi_annual
  Helical bevel, 7.5 kW
GB-112 | KT-112 | Agitator gearbox, kettle 2 | Getribo | H 42 | Building A, bay 1 | 2015 | 6100 | semi_annual
  Helical bevel, 7.5 kW
HX-130 | CKL | Plate heat exchanger | Plakota | PX-60 | Building A, bay 2 | 2016 | 22000 | semi_annual
  Product cooling against chilled water
HM-140 | CKL | Homogenizer | Pistora | HP-3 | Building A, bay 3 | 2017 | 88000 | monthly
  Three pistons, 180 bar
TK-150 | CKL | Holding tank | Marmita | T-10 | Building A, bay 3 | 2015 | 27000 | annual | 10 m³, load cells
CIP-160 | CKL | Cleaning-in-place set | Marmita | CIP-3 | Building A, bay 4 | 2016 | 54000 | quarterly
  Caustic, acid, rinse; dosing by conductivity
HPU-170 | PROC | Hydraulic unit, tippers | Fluidon | HU-22 | Building A, dock | 2014 | 16500 | monthly
  22 kW, 160 bar, feeds two bin tippers
CYL-171 | HPU-170 | Tipper cylinder, left | Fluidon | CY-80/45 | Building A, dock | 2014 | 1900 | semi_annual
  Bore 80 mm
CYL-172 | HPU-170 | Tipper cylinder, right | Fluidon | CY-80/45 | Building A, dock | 2014 | 1900 | semi_annual
  Bore 80 mm
PLC-180 | PROC | Process control cabinet | Logara | L7 | Building A | 2018 | 31000 | annual
  Controls kettles, transfer and CIP
L1 | PACK | Filling line 1 | - | - | Building B | - | - | - | Jars, 120 a minute
CV-601 | L1 | Infeed conveyor, line 1 | Transbelt | TB-400 | Building B, line 1 | 2016 | 9600 | monthly
  Modular belt, 400 mm, 1.1 kW
FL-610 | L1 | Piston filler, line 1 | Abfilla | PF-12 | Building B, line 1 | 2016 | 142000 | monthly
  12 heads
CP-620 | L1 | Capper, line 1 | Abfilla | CP-8 | Building B, line 1 | 2016 | 76000 | monthly
  Steam vacuum capping
LB-630 | L1 | Labeller, line 1 | Etiketta | E-150 | Building B, line 1 | 2018 | 48000 | quarterly | -
CV-640 | L1 | Discharge conveyor, line 1 | Transbelt | TB-600 | Building B, line 1 | 2016 | 13800 | monthly
  Rubber belt, 600 mm, 14 m, 2.2 kW
L2 | PACK | Filling line 2 | - | - | Building B | - | - | - | Pouches, 60 a minute
PF-710 | L2 | Pouch filler, line 2 | Abfilla | PO-6 | Building B, line 2 | 2020 | 187000 | monthly | -
CV-720 | L2 | Pouch conveyor, line 2 | Transbelt | TB-400 | Building B, line 2 | 2020 | 9900 | monthly | -
RT-730 | L2 | Retort | Thermora | RT-4 | Building B, line 2 | 2020 | 210000 | quarterly
  Four baskets, 121 °C, overpressure
PZ-810 | PACK | Palletizer | Robora | RZ-120 | Building B, end of line | 2019 | 165000 | monthly
  Robot, light curtains at both gates
SW-820 | PACK | Stretch wrapper | Filmara | W-30 | Building B, end of line | 2019 | 21000 | quarterly | -
CK-830 | PACK | Checkweigher | Pondera | CW-10 | Building B, line 1 | 2018 | 26000 | quarterly | -
RC-901 | COLD | Freezer compressor 1 | Frigolux | PS 60 | Building C, machine room | 2013 | 58000 | monthly
  Piston, R-449A
RC-902 | COLD | Freezer compressor 2 | Frigolux | PS 60 | Building C, machine room | 2013 | 58000 | monthly
  Piston, R-449A
EV-910 | COLD | Freezer evaporator, north | Frigolux | EV-40 | Building C | 2013 | 17000 | quarterly
  Electric defrost, four fans
EV-911 | COLD | Freezer evaporator, south | Frigolux | EV-40 | Building C | 2013 | 17000 | quarterly
  Electric defrost, four fans
DR-920 | COLD | Rapid door, freezer | Portalis | RD-25 | Building C | 2017 | 11500 | quarterly | -
AHU-1 | BLDG | Air handling unit, packaging | Klimara | AH-20 | Roof B | 2012 | 33000 | monthly
  20,000 m³/h, belt driven supply fan
AHU-2 | BLDG | Air handling unit, process | Klimara | AH-15 | Roof A | 2012 | 29000 | monthly
  15,000 m³/h, belt driven supply fan
RTU-3 | BLDG | Rooftop unit, offices | Klimara | RT-60 | Roof D | 2015 | 18500 | quarterly | R-410A, 60 kW
DL-031 | BLDG | Dock leveller 1 | Portalis | DL-6 | Dock | 2011 | 8800 | quarterly | Hydraulic, 6 t
DL-032 | BLDG | Dock leveller 2 | Portalis | DL-6 | Dock | 2011 | 8800 | quarterly | Hydraulic, 6 t
FP-040 | BLDG | Fire pump | Hydran | FP 100 | Pump house | 2009 | 26000 | monthly
  Diesel; run every week by the watch
LFT-050 | BLDG | Goods lift | Elevara | GL-2 | Building A | 2009 | 64000 | quarterly
  2 t; statutory inspection
FT-01 | FLEET | Forklift 1 | Hebara | E25 | Yard | 2018 | 34000 | quarterly | Electric, 2.5 t
FT-02 | FLEET | Forklift 2 | Hebara | E25 | Yard | 2018 | 34000 | quarterly | Electric, 2.5 t
FT-03 | FLEET | Reach truck | Hebara | R16 | Building C | 2020 | 41000 | quarterly
  Electric, 1.6 t, cold store cabin
LDR-05 | FLEET | Wheel loader | Terrano | L70 | Yard | 2013 | 92000 | semi_annual | Diesel, bucket 1.2 m³
SP-09 | FLEET | Old sweeper | Terrano | S10 | Yard | 2006 | 19000 | - | Out of use since the new contract
`,
  AssetRow,
);
