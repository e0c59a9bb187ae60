// What each kind of machine gets at its interval; tags begin with the kind.

export interface Plan {
  kinds: RegExp;
  title: string;
  steps: string;
  hours: number;
  parts_cost: number;
  safety: string | null;
}

const lockout = 'Lock out and tag: prepare, shut down, isolate, lock, relieve stored energy, verify.';

export const plans: readonly Plan[] = [
  { kinds: /^B-/, title: 'boiler monthly check', steps: 'Test both low-water cut-outs; blow down gauge glass; test flame failure; check safety valve tell-tale; log water hardness', hours: 3, parts_cost: 0, safety: 'Steam and hot surfaces. Cut-out tests by the boiler’s licensed operator.' },
  { kinds: /^(P|FP)-/, title: 'pump inspection', steps: 'Vibration at both bearings; bearing temperature; seal and flush; coupling; grease motor; foundation bolts', hours: 1.5, parts_cost: 4, safety: lockout },
  { kinds: /^ST-/, title: 'steam trap survey', steps: 'Ultrasonic and temperature test of each trap; list passing and blocked ones; tag them', hours: 6, parts_cost: 0, safety: 'Hot surfaces and live steam.' },
  { kinds: /^K-/, title: 'compressor service', steps: 'Drain separator; blow out cooler; check oil level and discharge temperature; belts and hoses; room filter mat', hours: 2, parts_cost: 34, safety: `${lockout} Vent the pressure to zero.` },
  { kinds: /^(D|V)-2/, title: 'air treatment inspection', steps: 'Dew point; drains; differential pressure of filters; safety valve', hours: 1, parts_cost: 12, safety: null },
  { kinds: /^CT-/, title: 'cooling tower check', steps: 'Belt tension and alignment; drift eliminators; basin clean; biocide log; float valve', hours: 2.5, parts_cost: 0, safety: `${lockout} Mask: legionella.` },
  { kinds: /^(CH|RC|RTU)-/, title: 'refrigeration check', steps: 'Suction and head pressure; superheat; oil level; leak check; coil clean; trip settings', hours: 2, parts_cost: 0, safety: 'Refrigerant under pressure: certified people only.' },
  { kinds: /^T-/, title: 'transformer oil sample', steps: 'Oil sample for gas and moisture; silica gel; bushings; infrared of connections', hours: 3, parts_cost: 120, safety: 'High voltage: permit to work, keep the distance.' },
  { kinds: /^MCC-/, title: 'switchboard thermography', steps: 'Infrared at ≥ 40 % load by a qualified person; list differences above 10 K; torque at next outage', hours: 4, parts_cost: 0, safety: 'Arc flash: qualified person, PPE by the label.' },
  { kinds: /^G-/, title: 'generator load test', steps: 'Run 30 min at ≥ 30 % load; battery voltage; coolant heater; fuel level; transfer switch', hours: 1.5, parts_cost: 0, safety: null },
  { kinds: /^WS-/, title: 'softener check', steps: 'Hardness before and after; salt; regeneration counter; brine line', hours: 0.75, parts_cost: 18, safety: null },
  { kinds: /^ETP-/, title: 'blower service', steps: 'Belt tension; oil; inlet filter; relief valve; vibration', hours: 1.5, parts_cost: 22, safety: lockout },
  { kinds: /^KT-/, title: 'kettle inspection', steps: 'Scraper blades; agitator seal; jacket safety valve; traps; lid interlock', hours: 2.5, parts_cost: 17, safety: `${lockout} Steam jacket cold.` },
  { kinds: /^GB-/, title: 'gearbox oil check', steps: 'Oil level and colour; magnet plug; shaft seals; breather; noise', hours: 1, parts_cost: 20, safety: lockout },
  { kinds: /^HX-/, title: 'plate exchanger check', steps: 'Leak test between sides; plate pack length; gaskets; approach temperature', hours: 3, parts_cost: 0, safety: lockout },
  { kinds: /^HM-/, title: 'homogenizer service', steps: 'Piston seals; oil; cooling water; valve seats; pressure test 180 bar', hours: 3, parts_cost: 137, safety: `${lockout} 180 bar: relieve before opening.` },
  { kinds: /^TK-/, title: 'tank inspection', steps: 'Load cells; manway gasket; vent; spray ball', hours: 2, parts_cost: 0, safety: 'Confined space: permit before anyone enters.' },
  { kinds: /^CIP-/, title: 'cleaning set check', steps: 'Conductivity and temperature probes; dosing pumps; valve seals; supply strainer', hours: 2, parts_cost: 34, safety: 'Caustic and acid: goggles, gloves, apron.' },
  { kinds: /^(HPU|CYL)-/, title: 'hydraulic inspection', steps: 'Oil level and temperature; hoses for rubbing; leaks; pressure; filter indicator; rods', hours: 1.25, parts_cost: 8, safety: `${lockout} Lower loads, bleed the accumulator.` },
  { kinds: /^PLC-/, title: 'control cabinet check', steps: 'Filter mats; power supply voltage; backups of programs; torque of terminals; batteries', hours: 2, parts_cost: 15, safety: lockout },
  { kinds: /^CV-/, title: 'conveyor inspection', steps: 'Belt tracking; scraper; rollers turn and are clean; chain and sprockets; emergency stop', hours: 1, parts_cost: 6, safety: lockout },
  { kinds: /^(FL|CP|LB|PF|SW|CK)-/, title: 'packaging machine service', steps: 'Clean; seals and wear parts; lubricate; guards and interlocks; check weight or torque', hours: 2, parts_cost: 28, safety: lockout },
  { kinds: /^RT-/, title: 'retort inspection', steps: 'Door interlock; gasket; safety valve; temperature and pressure probes against reference', hours: 4, parts_cost: 0, safety: `${lockout} Vent to zero before the door.` },
  { kinds: /^PZ-/, title: 'palletizer service', steps: 'Light curtains and emergency stops; suction cups; brake test; gripper hoses; backup', hours: 2, parts_cost: 19, safety: lockout },
  { kinds: /^EV-/, title: 'evaporator check', steps: 'Fans; defrost heaters by current; drain heater; ice; door heaters', hours: 1.5, parts_cost: 0, safety: `${lockout} Cold: never alone in the freezer.` },
  { kinds: /^(DR|DL|LFT)-/, title: 'door and lift inspection', steps: 'Safety edges; springs or hydraulics; limit switches; emergency release', hours: 1, parts_cost: 0, safety: `${lockout} Prop the platform.` },
  { kinds: /^AHU-/, title: 'air handling service', steps: 'Filters; belts; bearings; coil; drain pan; damper', hours: 1.5, parts_cost: 39, safety: lockout },
  { kinds: /^(FT|LDR)-/, title: 'truck service', steps: 'Brakes; steering; mast chains; forks; battery or engine oil; lights and horn', hours: 2, parts_cost: 26, safety: 'Chock wheels, lower the forks.' },
];
