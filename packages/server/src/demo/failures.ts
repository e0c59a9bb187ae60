import * as z from 'zod/mini';
import { Person, Priority } from './people.ts';
import { number, orEmpty, parseTable, text } from './text-table.ts';

// The failures of the last two years, in the technicians' own words.

const Failure = z.strictObject({
  days_ago: number,
  asset_tag: text,
  priority: Priority,
  assigned_to: orEmpty(Person),
  /** Hours from the report to the beginning of the work. */
  hours_to_start: number,
  hours: number,
  parts_cost: number,
  title: text,
  description: orEmpty(text),
  /** Cause and remedy. */
  completion_notes: text,
});
export type Failure = z.infer<typeof Failure>;

export const failures: readonly Failure[] = parseTable(
  `
# The transfer pump whose seal fails again and again, until somebody measures the alignment.
702 | P-101A  | high     | dan.osei     | 2  | 4.5  | 236
  P-101A mech seal lkg
  Steady drip at the seal, product on the floor
  Seal faces heat-checked. Seal replaced. Looked like dry running, told operators to check the flush.
588 | P-101A  | high     | dan.osei     | 3  | 4    | 236
  P-101A mechanical seal leaking again
  Drips when running, stops when standing
  Seal replaced. Flush line was open, so not dry running this time. Coupling element worn, not in stock.
463 | P-101A  | critical | maria.keller | 1  | 5.5  | 265
  TRANSFER PUMP A SEAL BLOWN, LINE STOPPED
  Product sprayed on guard, line 1 down
  Third seal in eight months. Replaced seal and coupling element. Asked planner for a laser alignment.
402 | P-101A  | high     | maria.keller | 5  | 6.5  | 354
  P-101A seal weeping
  Four months after the last one
  Laser alignment found 0.42 mm offset and soft foot at the drive end: root cause of all four seals. Shimmed
    feet, aligned to 0.04 mm, new seal.
121 | P-101B  | medium   | dan.osei     | 20 | 3.5  | 28
  P-101B noisy brg
  Rumble at motor drive end
  Bearing 6309 replaced, greased. Alignment checked while there: 0.05 mm, fine.

# Belt tracking on the discharge conveyor.
655 | CV-640  | medium   | joe.mbeki    | 4  | 1.5  | 0
  CV-640 belt running off to the left
  Belt edge rubbing on frame
  Tracked at tail pulley. Build-up of sauce on the snub roller, cleaned.
530 | CV-640  | medium   | joe.mbeki    | 6  | 2    | 57
  CV640 belt tracking again
  Edge fraying L/H side
  Scraper blade worn, product carried back onto rollers. New blade, tracked.
371 | CV-640  | high     | tech         | 2  | 5    | 1044
  Discharge conv belt torn at edge
  Torn 300 mm, lace pulling out
  New belt fitted and laced. Tail roller bearing seized, which pulled the belt over: replaced. Added roller
    cleaning to the monthly plan.
64  | CV-640  | medium   | joe.mbeki    | 26 | 1    | 0
  CV-640 drifting slightly
  Seen on the round
  Tracked a quarter turn at the tail. Rollers clean since the plan was changed.

# Summer trips of compressor 1.
498 | K-201   | high     | lena.novak   | 1  | 2.5  | 0
  K-201 tripped on high temperature
  Discharge 110 °C, hot afternoon
  Oil cooler blocked with lint from packaging. Blown out. Room fan was off.
486 | K-201   | high     | lena.novak   | 1  | 3    | 164
  Comp 1 high temp trip again
  112 °C
  Oil low and dark. Topped up, oil sampled. Thermostatic valve sticking, ordered.
474 | K-201   | medium   | lena.novak   | 30 | 3.5  | 210
  K-201 replace thermostatic valve
  -
  Valve replaced, discharge steady at 88 °C.
141 | K-201   | high     | sam.whitford | 1  | 1.5  | 0
  K-201 TRIPPED HIGH TEMP
  Third hot day
  Cooler lint again. Cleaned. Filter mat for the room inlet proposed.
128 | K-201   | medium   | sam.whitford | 60 | 4    | 130
  Compressor room inlet: fit filter mat
  To keep lint out of K-201 cooler
  Filter mat fitted, on monthly plan.

# A chiller that loses refrigerant.
612 | CH-320  | high     | priya.nair   | 2  | 5    | 310
  CH-320 circuit 2 low suction pressure
  Chilled water at 9 °C instead of 5
  Charged 6 kg R-134a. No leak found with the sniffer in the wind.
455 | CH-320  | high     | priya.nair   | 2  | 6    | 620
  Chiller low charge circuit 2
  Trips on low pressure
  Leak at the filter drier flare nut found with bubbles. Flare remade, drier replaced, 9 kg charged.
210 | CH-320  | medium   | priya.nair   | 40 | 4    | 190
  CH-320 circuit 2 losing charge slowly
  Sight glass bubbling
  Schrader core leaking, replaced, caps fitted. Leak test after a month: tight.

# Tipper hydraulics.
634 | CYL-171 | medium   | igor.petrov  | 8  | 3.5  | 84
  L/H TIPPER CYL LKG
  Oil running down the rod
  Rod seal kit fitted. Rod scored lightly, polished.
379 | CYL-171 | high     | igor.petrov  | 2  | 5    | 168
  L/H tipper cylinder leaking badly
  Puddle on the dock floor, slip danger
  Rod scratched by label wire. Rod polished, seal kit and wiper fitted, guard bent back.
247 | HPU-170 | high     | igor.petrov  | 1  | 2    | 79
  HYD HOSE BLOWN, tipper 2
  Oil on floor, unit stopped itself on level
  Hose 3/4" replaced. It had rubbed on the bracket: sleeve fitted. 30 l oil lost, absorbed and reported.
196 | HPU-170 | medium   | igor.petrov  | 10 | 3    | 46
  Hyd unit noisy, tippers slow
  Whining, foam in the tank
  Suction fitting loose, drawing air. Tightened, return filter replaced.
33  | HPU-170 | high     | tech         | 3  | 4    | 168
  HPU-170 overheating
  Oil 74 °C after an hour
  Relief valve stuck part open, passing to tank. Valve replaced, set to 160 bar. Oil 48 °C.

# Steam.
560 | B-001   | critical | maria.keller | 1  | 3    | 188
  BOILER LOCKED OUT ON LOW WATER
  Cook house without steam
  Probe scaled up, softener had not regenerated. Probe replaced, both cut-outs tested.
559 | WS-501  | high     | maria.keller | 2  | 2    | 60
  Softener not regenerating
  Found after boiler trip
  Salt bridge in the brine tank broken up, timer reset. Hardness test added to the daily round.
312 | B-001   | high     | maria.keller | 1  | 2    | 95
  Boiler flame failure x3
  Restarts, then drops out
  Flame scanner lens dirty and cable brittle. Cleaned, cable replaced.
280 | ST-120  | medium   | lena.novak   | 80 | 7    | 504
  Steam traps survey: 5 of 38 blowing
  KT-111 and KT-112 drains worst
  Three traps replaced, two cleaned. Estimated 19 kg/h steam saved.
88  | P-110A  | medium   | dan.osei     | 44 | 3    | 174
  Feed pump A seal drip
  Few drops a minute
  Cartridge seal replaced on standby week, pump B ran.

# Kettles and process.
645 | KT-112  | high     | sam.whitford | 1  | 2    | 0
  Kettle 2 agitator stopped
  Overload tripped
  Product burnt on, scraper blades folded. Cleaned, blades turned, current normal 9 A.
518 | GB-112  | medium   | sam.whitford | 3  | 4    | 65
  GB-112 oil leak at output shaft
  Drip above the kettle: food safety
  Shaft seal replaced, catch tray checked. Oil is food grade.
333 | GB-111  | high     | tech         | 6  | 9    | 2480
  Agitator gearbox kettle 1 knocking
  Metal in the oil
  Bearing failed. Gearbox exchanged for the spare. Old unit sent for repair.
271 | HM-140  | high     | igor.petrov  | 2  | 5    | 412
  Homogenizer losing pressure
  140 bar instead of 180
  Piston seals worn, replaced set. Cooling water strainer was blocked, cleaned.
158 | HM-140  | medium   | igor.petrov  | 12 | 3    | 0
  HM-140 pressure swinging
  ± 15 bar
  Suction valve seat dirty. Lapped.
430 | HX-130  | medium   | dan.osei     | 28 | 8    | 640
  Plate exchanger dripping between plates
  -
  Gasket set replaced, plates torqued to 212 mm.
242 | CIP-160 | medium   | priya.nair   | 3  | 1.5  | 0
  CIP conductivity reading zero
  Caustic step skipped
  Connector wet inside. Dried, new gland. Batch rewashed.
190 | PLC-180 | high     | priya.nair   | 1  | 2.5  | 310
  PLC input card fault, kettle 3 level
  Kettle 3 will not start
  Input card channel 6 dead after a shorted float switch. Card replaced, switch replaced.
92  | TK-150  | low      | dan.osei     | 50 | 2    | 0
  Holding tank weight drifts
  20 kg over a shift
  Hose was leaning on the tank. Rerouted, zeroed.

# Packaging.
690 | FL-610  | medium   | joe.mbeki    | 8  | 1    | 29
  Filler head 7 dripping
  -
  Piston seal and nozzle replaced.
600 | CP-620  | high     | joe.mbeki    | 2  | 2.5  | 224
  Capper chucks slipping, loose caps
  14 jars rejected
  Two chucks worn, replaced. Torque checked.
545 | LB-630  | low      | tech         | 30 | 1    | 39
  Labels cut skew
  -
  Cutter blade replaced.
492 | CV-601  | medium   | joe.mbeki    | 2  | 1.5  | 0
  Infeed conv motor trips on overload
  Twice this shift
  Guide rail bent in and jamming jars. Straightened, current back to 1.9 A.
420 | PZ-810  | high     | lena.novak   | 1  | 2    | 176
  Palletizer stops: light curtain fault
  Gate 2
  Relay failed. Replaced like for like, safety function tested and signed.
356 | PZ-810  | medium   | lena.novak   | 6  | 1    | 38
  Palletizer drops cases
  Row 3
  Six suction cups cracked, replaced.
300 | PF-710  | high     | lena.novak   | 1  | 3    | 174
  Pouch seals weak on lane 4
  Leakers at retort
  Jaw heater and thermocouple replaced. Seal test passed.
262 | CV-720  | medium   | tech         | 40 | 2.5  | 210
  CV-720 gearmotor noisy
  -
  Motor bearing gone. Motor 1.1 kW replaced.
204 | RT-730  | high     | maria.keller | 4  | 4    | 530
  Retort door seal passing steam
  Seen at 1.2 bar
  Door gasket replaced. Interlock tested.
170 | SW-820  | low      | tech         | 20 | 0.75 | 24
  Wrapper film not cut
  -
  Film knife replaced.
135 | CK-830  | medium   | priya.nair   | 5  | 1.5  | 0
  Checkweigher rejects good jars
  -
  Draught from AHU-1 after filter change. Guard fitted, recalibrated.
78  | CP-620  | high     | joe.mbeki    | 1  | 2    | 0
  Capper jams every 10 min
  Caps tilted in the chute
  Chute bent by forklift. Straightened. Barrier asked for.
41  | FL-610  | medium   | joe.mbeki    | 4  | 2    | 43.5
  Filler 3 heads underweight
  Heads 2, 5, 9
  Piston seals replaced on three heads. Calibrated.

# Cold store.
575 | EV-910  | high     | sam.whitford | 1  | 4    | 64
  Freezer north iced up
  Air barely moving, −14 °C
  Defrost heater rod open circuit. Replaced, coil thawed.
440 | EV-911  | medium   | sam.whitford | 6  | 2    | 188
  C/O FAN MTR EV-911
  Fan 3 not turning
  Motor replaced, blade balanced.
290 | RC-901  | high     | sam.whitford | 2  | 3    | 0
  Freezer comp 1 short cycling
  Starts every 4 min
  Low-pressure switch differential too small after service. Set to 0.8 bar.
183 | EV-910  | high     | sam.whitford | 1  | 3    | 97
  North evaporator iced again
  Defrost not running
  Defrost timer failed. Replaced, coil thawed, drain heater checked.
118 | DR-920  | medium   | tech         | 3  | 1.5  | 62
  Freezer rapid door hangs halfway
  -
  Photocell iced. Replaced, heater strip on.
57  | EV-911  | medium   | sam.whitford | 5  | 2    | 188
  C/O fan motor EV-911 fan 1
  Noisy, then stopped
  Motor bearing frozen, replaced. Second one in 13 months: check the sealing of this batch.

# Buildings, power, water, trucks.
520 | AHU-2   | medium   | igor.petrov  | 20 | 1.5  | 28
  AHU-2 belt squeal
  Heard in the lab
  Both V-belts glazed. Replaced as a set, tensioned.
360 | AHU-1   | high     | igor.petrov  | 1  | 5    | 640
  AHU-1 no airflow
  Packaging hall hot
  Supply fan motor burnt out, bearing had seized. Motor and belts replaced. No spare left, ordered.
232 | RTU-3   | medium   | priya.nair   | 26 | 2    | 9.6
  Office A/C not cooling
  RTU-3
  Condenser fan capacitor weak. Replaced, coil washed.
150 | CT-301  | high     | lena.novak   | 2  | 4    | 57
  Cooling tower fan vibrating
  Trips on vibration switch
  Two of four belts broken, replaced as a set. Sheave aligned.
399 | MCC-410 | high     | maria.keller | 20 | 2    | 0
  Hot spot in MCC-410, kettle 3 feeder
  Thermography: 41 K above its neighbour
  Dead and locked out: phase L2 terminal loose. Cleaned, torqued, re-imaged: 3 K.
260 | MCC-420 | high     | maria.keller | 2  | 1.5  | 61
  Contactor chattering, line 2 feeder
  -
  Coil voltage low from a tired power supply. Contactor and 24 V supply replaced.
215 | G-430   | high     | dan.osei     | 3  | 2    | 336
  Generator failed to start on test
  Cranks slowly
  Both starter batteries flat: charger fuse blown. Batteries and fuse replaced.
130 | ETP-510 | medium   | dan.osei     | 6  | 2    | 68
  Blower belts slipping
  Dissolved oxygen low
  Belt set replaced and tensioned at 24 and 48 h.
480 | DL-031  | medium   | tech         | 10 | 2.5  | 58
  Dock leveller 1 sinks
  Drops 5 cm a minute
  Hose weeping at crimp, replaced, topped up.
98  | LFT-050 | high     | maria.keller | 1  | 3    | 0
  Goods lift stops between floors
  Nobody inside
  Door contact dirty. Lift company called, cleaned and tested.
540 | FT-02   | medium   | tech         | 4  | 2    | 0
  FT-02 brakes pulling left
  -
  Adjusted, pads at 6 mm.
322 | FT-01   | high     | tech         | 3  | 3    | 3150
  Forklift 1 battery flat by noon
  -
  Two cells dead, battery exchanged.
226 | LDR-05  | medium   | igor.petrov  | 50 | 2    | 259
  Loader bucket teeth worn
  3 of 7 gone
  All teeth replaced.
104 | LDR-05  | high     | igor.petrov  | 2  | 3    | 61
  LDR-05 eng o/heat
  Gauge in red pushing pile
  Radiator packed with straw. Cleaned, coolant topped up, cap replaced.
25  | FT-03   | medium   | tech         | 5  | 1.5  | 0
  Reach truck mast chain loose
  -
  Adjusted, 2 % stretch: replace at the next service.
17  | P-310B  | medium   | dan.osei     | 24 | 3    | 44
  Cooling pump B vibrating
  7.1 mm/s at drive end
  Coupling element perished. Replaced, aligned, 2.2 mm/s.
9   | K-202   | medium   | lena.novak   | 6  | 1    | 0
  K-202 air leak at separator hose
  Hiss
  Clamp tightened, soap test tight.
`,
  Failure,
);
