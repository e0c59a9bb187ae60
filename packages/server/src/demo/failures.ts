// What broke at Harlow Creek Foods in two years, in the technicians' own words. Days are counted back from today.

export type Person = 'tech' | 'maria.keller' | 'dan.osei' | 'lena.novak' | 'sam.whitford' | 'igor.petrov' | 'priya.nair' | 'joe.mbeki';
type Priority = 'low' | 'medium' | 'high' | 'critical';

/** days ago, tag, priority, who, title, description, hours to start, hours of work, parts cost, cause and remedy */
export type Failure = readonly [number, string, Priority, Person | null, string, string | null, number, number, number, string];

export const failures: readonly Failure[] = [
  // The transfer pump whose seal fails again and again, until somebody measures the alignment.
  [702, 'P-101A', 'high', 'dan.osei', 'P-101A mech seal lkg', 'Steady drip at the seal, product on the floor', 2, 4.5, 236, 'Seal faces heat-checked. Seal replaced. Looked like dry running, told operators to check the flush.'],
  [588, 'P-101A', 'high', 'dan.osei', 'P-101A mechanical seal leaking again', 'Drips when running, stops when standing', 3, 4, 236, 'Seal replaced. Flush line was open, so not dry running this time. Coupling element worn, not in stock.'],
  [463, 'P-101A', 'critical', 'maria.keller', 'TRANSFER PUMP A SEAL BLOWN, LINE STOPPED', 'Product sprayed on guard, line 1 down', 1, 5.5, 265, 'Third seal in eight months. Replaced seal and coupling element. Asked planner for a laser alignment.'],
  [402, 'P-101A', 'high', 'maria.keller', 'P-101A seal weeping', 'Four months after the last one', 5, 6.5, 354, 'Laser alignment found 0.42 mm offset and soft foot at the drive end: root cause of all four seals. Shimmed feet, aligned to 0.04 mm, new seal.'],
  [121, 'P-101B', 'medium', 'dan.osei', 'P-101B noisy brg', 'Rumble at motor drive end', 20, 3.5, 28, 'Bearing 6309 replaced, greased. Alignment checked while there: 0.05 mm, fine.'],
  // Belt tracking on the discharge conveyor.
  [655, 'CV-640', 'medium', 'joe.mbeki', 'CV-640 belt running off to the left', 'Belt edge rubbing on frame', 4, 1.5, 0, 'Tracked at tail pulley. Build-up of sauce on the snub roller, cleaned.'],
  [530, 'CV-640', 'medium', 'joe.mbeki', 'CV640 belt tracking again', 'Edge fraying L/H side', 6, 2, 57, 'Scraper blade worn, product carried back onto rollers. New blade, tracked.'],
  [371, 'CV-640', 'high', 'tech', 'Discharge conv belt torn at edge', 'Torn 300 mm, lace pulling out', 2, 5, 1044, 'New belt fitted and laced. Tail roller bearing seized, which pulled the belt over: replaced. Added roller cleaning to the monthly plan.'],
  [64, 'CV-640', 'medium', 'joe.mbeki', 'CV-640 drifting slightly', 'Seen on the round', 26, 1, 0, 'Tracked a quarter turn at the tail. Rollers clean since the plan was changed.'],
  // Summer trips of compressor 1.
  [498, 'K-201', 'high', 'lena.novak', 'K-201 tripped on high temperature', 'Discharge 110 °C, hot afternoon', 1, 2.5, 0, 'Oil cooler blocked with lint from packaging. Blown out. Room fan was off.'],
  [486, 'K-201', 'high', 'lena.novak', 'Comp 1 high temp trip again', '112 °C', 1, 3, 164, 'Oil low and dark. Topped up, oil sampled. Thermostatic valve sticking, ordered.'],
  [474, 'K-201', 'medium', 'lena.novak', 'K-201 replace thermostatic valve', null, 30, 3.5, 210, 'Valve replaced, discharge steady at 88 °C.'],
  [141, 'K-201', 'high', 'sam.whitford', 'K-201 TRIPPED HIGH TEMP', 'Third hot day', 1, 1.5, 0, 'Cooler lint again. Cleaned. Filter mat for the room inlet proposed.'],
  [128, 'K-201', 'medium', 'sam.whitford', 'Compressor room inlet: fit filter mat', 'To keep lint out of K-201 cooler', 60, 4, 130, 'Filter mat fitted, on monthly plan.'],
  // A chiller that loses refrigerant.
  [612, 'CH-320', 'high', 'priya.nair', 'CH-320 circuit 2 low suction pressure', 'Chilled water at 9 °C instead of 5', 2, 5, 310, 'Charged 6 kg R-134a. No leak found with the sniffer in the wind.'],
  [455, 'CH-320', 'high', 'priya.nair', 'Chiller low charge circuit 2', 'Trips on low pressure', 2, 6, 620, 'Leak at the filter drier flare nut found with bubbles. Flare remade, drier replaced, 9 kg charged.'],
  [210, 'CH-320', 'medium', 'priya.nair', 'CH-320 circuit 2 losing charge slowly', 'Sight glass bubbling', 40, 4, 190, 'Schrader core leaking, replaced, caps fitted. Leak test after a month: tight.'],
  // Tipper hydraulics.
  [634, 'CYL-171', 'medium', 'igor.petrov', 'L/H TIPPER CYL LKG', 'Oil running down the rod', 8, 3.5, 84, 'Rod seal kit fitted. Rod scored lightly, polished.'],
  [379, 'CYL-171', 'high', 'igor.petrov', 'L/H tipper cylinder leaking badly', 'Puddle on the dock floor, slip danger', 2, 5, 168, 'Rod scratched by label wire. Rod polished, seal kit and wiper fitted, guard bent back.'],
  [247, 'HPU-170', 'high', 'igor.petrov', 'HYD HOSE BLOWN, tipper 2', 'Oil on floor, unit stopped itself on level', 1, 2, 79, 'Hose 3/4" replaced. It had rubbed on the bracket: sleeve fitted. 30 l oil lost, absorbed and reported.'],
  [196, 'HPU-170', 'medium', 'igor.petrov', 'Hyd unit noisy, tippers slow', 'Whining, foam in the tank', 10, 3, 46, 'Suction fitting loose, drawing air. Tightened, return filter replaced.'],
  [33, 'HPU-170', 'high', 'tech', 'HPU-170 overheating', 'Oil 74 °C after an hour', 3, 4, 168, 'Relief valve stuck part open, passing to tank. Valve replaced, set to 160 bar. Oil 48 °C.'],
  // Steam.
  [560, 'B-001', 'critical', 'maria.keller', 'BOILER LOCKED OUT ON LOW WATER', 'Cook house without steam', 1, 3, 188, 'Probe scaled up, softener had not regenerated. Probe replaced, both cut-outs tested.'],
  [559, 'WS-501', 'high', 'maria.keller', 'Softener not regenerating', 'Found after boiler trip', 2, 2, 60, 'Salt bridge in the brine tank broken up, timer reset. Hardness test added to the daily round.'],
  [312, 'B-001', 'high', 'maria.keller', 'Boiler flame failure x3', 'Restarts, then drops out', 1, 2, 95, 'Flame scanner lens dirty and cable brittle. Cleaned, cable replaced.'],
  [280, 'ST-120', 'medium', 'lena.novak', 'Steam traps survey: 5 of 38 blowing', 'KT-111 and KT-112 drains worst', 80, 7, 504, 'Three traps replaced, two cleaned. Estimated 19 kg/h steam saved.'],
  [88, 'P-110A', 'medium', 'dan.osei', 'Feed pump A seal drip', 'Few drops a minute', 44, 3, 174, 'Cartridge seal replaced on standby week, pump B ran.'],
  // Kettles and process.
  [645, 'KT-112', 'high', 'sam.whitford', 'Kettle 2 agitator stopped', 'Overload tripped', 1, 2, 0, 'Product burnt on, scraper blades folded. Cleaned, blades turned, current normal 9 A.'],
  [518, 'GB-112', 'medium', 'sam.whitford', 'GB-112 oil leak at output shaft', 'Drip above the kettle: food safety', 3, 4, 65, 'Shaft seal replaced, catch tray checked. Oil is food grade.'],
  [333, 'GB-111', 'high', 'tech', 'Agitator gearbox kettle 1 knocking', 'Metal in the oil', 6, 9, 2480, 'Bearing failed. Gearbox exchanged for the spare. Old unit sent for repair.'],
  [271, 'HM-140', 'high', 'igor.petrov', 'Homogenizer losing pressure', '140 bar instead of 180', 2, 5, 412, 'Piston seals worn, replaced set. Cooling water strainer was blocked, cleaned.'],
  [158, 'HM-140', 'medium', 'igor.petrov', 'HM-140 pressure swinging', '± 15 bar', 12, 3, 0, 'Suction valve seat dirty. Lapped.'],
  [430, 'HX-130', 'medium', 'dan.osei', 'Plate exchanger dripping between plates', null, 28, 8, 640, 'Gasket set replaced, plates torqued to 212 mm.'],
  [242, 'CIP-160', 'medium', 'priya.nair', 'CIP conductivity reading zero', 'Caustic step skipped', 3, 1.5, 0, 'Connector wet inside. Dried, new gland. Batch rewashed.'],
  [190, 'PLC-180', 'high', 'priya.nair', 'PLC input card fault, kettle 3 level', 'Kettle 3 will not start', 1, 2.5, 310, 'Input card channel 6 dead after a shorted float switch. Card replaced, switch replaced.'],
  [92, 'TK-150', 'low', 'dan.osei', 'Holding tank weight drifts', '20 kg over a shift', 50, 2, 0, 'Hose was leaning on the tank. Rerouted, zeroed.'],
  // Packaging.
  [690, 'FL-610', 'medium', 'joe.mbeki', 'Filler head 7 dripping', null, 8, 1, 29, 'Piston seal and nozzle replaced.'],
  [600, 'CP-620', 'high', 'joe.mbeki', 'Capper chucks slipping, loose caps', '14 jars rejected', 2, 2.5, 224, 'Two chucks worn, replaced. Torque checked.'],
  [545, 'LB-630', 'low', 'tech', 'Labels cut skew', null, 30, 1, 39, 'Cutter blade replaced.'],
  [492, 'CV-601', 'medium', 'joe.mbeki', 'Infeed conv motor trips on overload', 'Twice this shift', 2, 1.5, 0, 'Guide rail bent in and jamming jars. Straightened, current back to 1.9 A.'],
  [420, 'PZ-810', 'high', 'lena.novak', 'Palletizer stops: light curtain fault', 'Gate 2', 1, 2, 176, 'Relay failed. Replaced like for like, safety function tested and signed.'],
  [356, 'PZ-810', 'medium', 'lena.novak', 'Palletizer drops cases', 'Row 3', 6, 1, 38, 'Six suction cups cracked, replaced.'],
  [300, 'PF-710', 'high', 'lena.novak', 'Pouch seals weak on lane 4', 'Leakers at retort', 1, 3, 174, 'Jaw heater and thermocouple replaced. Seal test passed.'],
  [262, 'CV-720', 'medium', 'tech', 'CV-720 gearmotor noisy', null, 40, 2.5, 210, 'Motor bearing gone. Motor 1.1 kW replaced.'],
  [204, 'RT-730', 'high', 'maria.keller', 'Retort door seal passing steam', 'Seen at 1.2 bar', 4, 4, 530, 'Door gasket replaced. Interlock tested.'],
  [170, 'SW-820', 'low', 'tech', 'Wrapper film not cut', null, 20, 0.75, 24, 'Film knife replaced.'],
  [135, 'CK-830', 'medium', 'priya.nair', 'Checkweigher rejects good jars', null, 5, 1.5, 0, 'Draught from AHU-1 after filter change. Guard fitted, recalibrated.'],
  [78, 'CP-620', 'high', 'joe.mbeki', 'Capper jams every 10 min', 'Caps tilted in the chute', 1, 2, 0, 'Chute bent by forklift. Straightened. Barrier asked for.'],
  [41, 'FL-610', 'medium', 'joe.mbeki', 'Filler 3 heads underweight', 'Heads 2, 5, 9', 4, 2, 43.5, 'Piston seals replaced on three heads. Calibrated.'],
  // Cold store.
  [575, 'EV-910', 'high', 'sam.whitford', 'Freezer north iced up', 'Air barely moving, −14 °C', 1, 4, 64, 'Defrost heater rod open circuit. Replaced, coil thawed.'],
  [440, 'EV-911', 'medium', 'sam.whitford', 'C/O FAN MTR EV-911', 'Fan 3 not turning', 6, 2, 188, 'Motor replaced, blade balanced.'],
  [290, 'RC-901', 'high', 'sam.whitford', 'Freezer comp 1 short cycling', 'Starts every 4 min', 2, 3, 0, 'Low-pressure switch differential too small after service. Set to 0.8 bar.'],
  [183, 'EV-910', 'high', 'sam.whitford', 'North evaporator iced again', 'Defrost not running', 1, 3, 97, 'Defrost timer failed. Replaced, coil thawed, drain heater checked.'],
  [118, 'DR-920', 'medium', 'tech', 'Freezer rapid door hangs halfway', null, 3, 1.5, 62, 'Photocell iced. Replaced, heater strip on.'],
  [57, 'EV-911', 'medium', 'sam.whitford', 'C/O fan motor EV-911 fan 1', 'Noisy, then stopped', 5, 2, 188, 'Motor bearing frozen, replaced. Second one in 13 months: check the sealing of this batch.'],
  // Buildings, power, water, trucks.
  [520, 'AHU-2', 'medium', 'igor.petrov', 'AHU-2 belt squeal', 'Heard in the lab', 20, 1.5, 28, 'Both V-belts glazed. Replaced as a set, tensioned.'],
  [360, 'AHU-1', 'high', 'igor.petrov', 'AHU-1 no airflow', 'Packaging hall hot', 1, 5, 640, 'Supply fan motor burnt out, bearing had seized. Motor and belts replaced. No spare left, ordered.'],
  [232, 'RTU-3', 'medium', 'priya.nair', 'Office A/C not cooling', 'RTU-3', 26, 2, 9.6, 'Condenser fan capacitor weak. Replaced, coil washed.'],
  [150, 'CT-301', 'high', 'lena.novak', 'Cooling tower fan vibrating', 'Trips on vibration switch', 2, 4, 57, 'Two of four belts broken, replaced as a set. Sheave aligned.'],
  [399, 'MCC-410', 'high', 'maria.keller', 'Hot spot in MCC-410, kettle 3 feeder', 'Thermography: 41 K above its neighbour', 20, 2, 0, 'Dead and locked out: phase L2 terminal loose. Cleaned, torqued, re-imaged: 3 K.'],
  [260, 'MCC-420', 'high', 'maria.keller', 'Contactor chattering, line 2 feeder', null, 2, 1.5, 61, 'Coil voltage low from a tired power supply. Contactor and 24 V supply replaced.'],
  [215, 'G-430', 'high', 'dan.osei', 'Generator failed to start on test', 'Cranks slowly', 3, 2, 336, 'Both starter batteries flat: charger fuse blown. Batteries and fuse replaced.'],
  [130, 'ETP-510', 'medium', 'dan.osei', 'Blower belts slipping', 'Dissolved oxygen low', 6, 2, 68, 'Belt set replaced and tensioned at 24 and 48 h.'],
  [480, 'DL-031', 'medium', 'tech', 'Dock leveller 1 sinks', 'Drops 5 cm a minute', 10, 2.5, 58, 'Hose weeping at crimp, replaced, topped up.'],
  [98, 'LFT-050', 'high', 'maria.keller', 'Goods lift stops between floors', 'Nobody inside', 1, 3, 0, 'Door contact dirty. Lift company called, cleaned and tested.'],
  [540, 'FT-02', 'medium', 'tech', 'FT-02 brakes pulling left', null, 4, 2, 0, 'Adjusted, pads at 6 mm.'],
  [322, 'FT-01', 'high', 'tech', 'Forklift 1 battery flat by noon', null, 3, 3, 3150, 'Two cells dead, battery exchanged.'],
  [226, 'LDR-05', 'medium', 'igor.petrov', 'Loader bucket teeth worn', '3 of 7 gone', 50, 2, 259, 'All teeth replaced.'],
  [104, 'LDR-05', 'high', 'igor.petrov', 'LDR-05 eng o/heat', 'Gauge in red pushing pile', 2, 3, 61, 'Radiator packed with straw. Cleaned, coolant topped up, cap replaced.'],
  [25, 'FT-03', 'medium', 'tech', 'Reach truck mast chain loose', null, 5, 1.5, 0, 'Adjusted, 2 % stretch: replace at the next service.'],
  [17, 'P-310B', 'medium', 'dan.osei', 'Cooling pump B vibrating', '7.1 mm/s at drive end', 24, 3, 44, 'Coupling element perished. Replaced, aligned, 2.2 mm/s.'],
  [9, 'K-202', 'medium', 'lena.novak', 'K-202 air leak at separator hose', 'Hiss', 6, 1, 0, 'Clamp tightened, soap test tight.'],
];

/** days ago, tag, priority, who, status, title, description, days until due, hold reason or safety note */
export type Present = readonly [number, string, Priority, Person | null, 'open' | 'in_progress' | 'on_hold', string, string | null, number | null, string | null];

/** What is going on today. */
export const present: readonly Present[] = [
  [0, 'RT-730', 'critical', 'maria.keller', 'in_progress', 'Retort pressure not holding in cook step', 'Falls from 1.8 to 1.5 bar at minute 20. Batch on hold with quality.', 0, 'Pressure and 121 °C steam. Vent to zero, lock and tag steam and air valves, verify the gauge before the door is opened.'],
  [1, 'RC-902', 'critical', 'sam.whitford', 'in_progress', 'Freezer comp 2 oil pressure low, alarm', 'Compressor 1 carries the load alone, −20.5 °C and rising slowly', 0, 'Refrigerant under pressure: certified people only. Lock out at MCC-420.'],
  [0, 'MCC-420', 'critical', null, 'open', 'Burnt smell at MCC-420, section 3', 'Operator smelt it on the round, no trip. Keep doors shut.', 0, 'Do not open energized. Qualified person only; isolate at the incomer, lock, tag, prove dead.'],
  [2, 'P-101A', 'high', 'dan.osei', 'open', 'P-101A slight weep at seal after 13 months', 'A drop a minute. Check the alignment before the seal is changed, see the history.', 3, 'Hot product at 85 °C and caustic from cleaning. Lock out pump, close and lock both valves, drain.'],
  [3, 'CV-640', 'high', 'joe.mbeki', 'on_hold', 'CV-640 scraper blade worn out', 'Carry-back starting on the return rollers', 1, 'Waiting for SCR-600: one in stock is cracked'],
  [5, 'AHU-1', 'high', 'igor.petrov', 'on_hold', 'AHU-1 supply fan motor running hot', '84 °C on the housing, bearing whine', -1, 'Waiting for motor MTR-AHU, delivery promised this week'],
  [6, 'HPU-170', 'medium', 'igor.petrov', 'open', 'Hyd pump whining again, unit 170', 'Louder when cold. Spare pump PMP-22 is out of stock.', -2, null],
  [4, 'K-201', 'high', 'lena.novak', 'open', 'K-201 discharge temp creeping up', '98 °C, was 88. Check cooler and room filter mat before it trips.', 2, null],
  [1, 'FL-610', 'medium', 'joe.mbeki', 'in_progress', 'Filler head 11 dripping', null, 1, null],
  [2, 'FT-02', 'medium', 'tech', 'open', 'FT-02 horn not working', 'Truck tagged out until mended', 0, null],
  [8, 'LFT-050', 'high', null, 'open', 'Goods lift: door closes hard', 'Reported by warehouse', -3, null],
  [7, 'CYL-172', 'medium', 'igor.petrov', 'open', 'R/H tipper cyl weeping', 'Same as left one in the past. Kit KIT-CY80 in stock.', 4, null],
  [9, 'LB-630', 'low', 'tech', 'open', 'Labeller guard hinge loose', null, 10, null],
  [10, 'DL-032', 'medium', 'tech', 'in_progress', 'Dock leveller 2 slow to rise', 'Oil low, looking for the leak', -1, null],
  [12, 'ST-120', 'low', 'lena.novak', 'open', 'Two traps blowing at kettle 3', 'Seen on the round', 14, 'Steam at 10 bar. Isolate, lock, let cool, vent before the trap is opened.'],
  [3, 'EV-910', 'medium', 'sam.whitford', 'open', 'Frost on north evaporator fan guard', 'Third time this year on this coil', 5, null],
  [0, 'CK-830', 'medium', 'priya.nair', 'open', 'Checkweigher display flickers', null, 6, null],
  [14, 'PZ-810', 'low', 'lena.novak', 'on_hold', 'Fit barrier at palletizer gate 1', 'After the forklift touched the post', 20, 'Waiting for a shutdown of the line'],
  [2, 'CH-320', 'high', 'priya.nair', 'in_progress', 'Chiller circuit 1 high head pressure', '14.8 bar, fans run. Coil dirty?', 1, null],
  [11, 'LDR-05', 'low', 'tech', 'open', 'Loader work light out, right', null, 7, null],
];
