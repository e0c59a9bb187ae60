// The meaning of technicians' shorthand, from real work orders. All words of a line mean the same, so a
// question in full words finds "L/H CYL LKG", and shorthand finds what was written in full. Lines contain
// single words only, because the search compares words. An abbreviation of several words (before a ">") finds
// each of them, but they do not find it: not every "control" is a valve.

const groups = `
lh left lhs
rh right rhs
lf left front
rf right front
lr left rear
rr right rear
fwd forward
rev reverse
frt front
rea rear
top upper
btm bottom lower
ins inner inside
ext outer outside
cyl cylinder cylinders cyls
lkg leak leaking leaks leakage lk lking
blown burst ruptured
brg bearing bearings brgs
mtr motor motors mtrs
hyd hydraulic hydraulics hydr
pneu pneumatic pneumatics
pmp pump pumps pps
co changeout change changed replace replaced replacing renew renewed swap swapped exchange r&r
us unserviceable broken failed failure dead inoperative inop faulty
ng nogood defective faulty bad
oh overhaul overhauled rebuild rebuilt recondition
ac aircon airconditioner airconditioning conditioner conditioning hvac
comp compressor compressors compr
cond condenser condensor
evap evaporator
eng engine engines
gbox gearbox gearboxes gbx reducer
trans transmission
diff differential
rad radiator
temp temperature temps tmp
ot overtemp overheat overheating overheated hot
press pressure pressures psi
hp high
lp low
lvl level levels
vlv valve valves
sol solenoid solenoids
mcv > valve control
prv > relief valve
nrv > check valve nonreturn
htr heater heaters
hx exchanger exchangers
flt fault faults falt faulted alarm alarms
elec electrical electric electrics
sw switch switches
sens sensor sensors sender senders probe transducer
xmtr transmitter transmitters
ctrl control controls controller
cb breaker breakers
mcb > breaker
vfd vsd drive inverter drives
plc controller
io > input output
estop emergency
mcc switchboard switchgear
cont contactor contactors
rly relay relays
fu fuse fuses
batt battery batteries
alt alternator alternators
strtr starter starters
gen generator generators genset
wir wiring wire wires harness
cbl cable cables
lt light lights lamp lamps lighting globe
brk brake brakes
clu clutch
cplg coupling couplings coupler
shft shaft shafts
imp impeller impellers
mech mechanical
sl seal seals reseal resealed
gskt gasket gaskets
oring > ring rings
pkg packing gland
fltr filter filters fil
strnr strainer strainers
hse hose hoses
ftg fitting fittings
pip pipe pipes piping pipework
tnk tank tanks reservoir
lub lube lubricate lubrication lubricant greasing grease greased
oil oils
clnt coolant
wtr water
blt belt belts
vbelt > belt
cnvr conveyor conveyors conv cv
idlr idler idlers roller rollers
ply pulley pulleys sheave
chn chain chains
spkt sprocket sprockets
trk track tracks
tracking mistracking misalignment misaligned
algn align alignment aligned
bkt bucket buckets
tth tooth teeth get
shd shroud shrouds
bm boom
stk stick
slw slew swing
crwd crowd
adptr adaptor adapter adaptors
fan fans blower blowers
ahu airhandler
rtu rooftop
fcu fancoil
ct > tower
chlr chiller chillers
refrig refrigerant refrigeration freon
blr boiler boilers
stm steam
trap traps
vib vibration vibrating vibrates shaking
noisy noise noises loud knocking rattle rattling
squeal squealing screech
chk check checked inspect inspected inspection insp
adj adjust adjusted adjustment
rep repair repaired repairs rpr fix fixed mend
inst install installed fit fitted refit
rem remove removed
cln clean cleaned cleaning
tght tighten tightened tight
lse loose
crk crack cracked cracks cracking
bnt bent
wrn worn wear
msg missing lost
mtg mounting mount mounts
brkt bracket brackets
hsg housing housings
assy assembly asm asy
pt part parts
w warranty warr
sched scheduled schedule
pm > preventive maintenance service
service serviced servicing svc
maint maintenance mtce
opr operator
mach machine
equip equipment
wo workorder
trips tripped tripping trip trp
strt start starting starts nostart
stp stop stopped stops stopping shutdown
run running runs
cav cavitation cavitating cavitates
prime priming
amp amps current
volt volts voltage
ovld overload overloaded
insul insulation
qty quantity
ro > reverse osmosis
pto takeoff
horn hooter
extng extinguisher suppression
sfty safety
hr hour hours hrs
min minimum
max maximum
approx approximately
`;

const meanings = new Map<string, Set<string>>();
for (const line of groups.trim().split('\n')) {
  const [short, long] = line.split(' > ');
  const words = (long ?? line).split(' ');
  for (const word of long === undefined ? words : [short!]) {
    const same = meanings.get(word) ?? new Set<string>();
    for (const other of words) same.add(other);
    meanings.set(word, same);
  }
}

// Words without a meaning for the search: English function words, including those of PostgreSQL except "down"
// and "off", which are symptoms, and words that people use to ask.
const stopWords = new Set(
  `
a about above after again against all also always am an and any are aren't as at be because been before
being below between both but by can can't cannot could did didn't do does doesn't doing don't due during
each else ever every few for from further get gets getting give go goes going had has have having he her
here hers him his how i i'm if in into is isn't it it's its just keep keeps know like many me more most much
my myself near need needs no nor not now of on once only or other our ours out over own please said same say
she should show so some still such tell than that that's the their theirs them then there these they thing
this those through to too under until up us very want was wasn't we were what what's whats when where which
while who whom whose why will with won't wont would you your yours help problem problems issue issues today
lately recently happened happen happening wrong
`
    .trim()
    .split(/\s+/),
);

/** Further words of a question are ignored. */
const MOST_TERMS = 24;
/** Of a longer question only the beginning is used. */
const MOST_CHARACTERS = 4_000;

/**
 * The text in lower case, with slashed abbreviations joined (L/H → lh, C/O → co). The database function
 * `search_text` applies the same rule.
 */
export function joinAbbreviations(text: string): string {
  return text.toLowerCase().replace(/(?<![\p{L}\p{N}_])(\p{L})\/(\p{L})(?![\p{L}\p{N}_])/gu, '$1$2');
}

/** A word, followed by all words that mean the same. */
export type Term = string[];

/**
 * Splits a question into terms. Stop words are left out, unless the question has no other words, so that a
 * search for "the" finds something.
 *
 * @example
 * expandTerms('L/H CYL LKG') // [['lh', 'left', 'lhs'], ['cyl', 'cylinder', …], ['lkg', 'leak', …]]
 */
export function expandTerms(text: string): Term[] {
  const terms = tellingTerms(text);
  return terms.length > 0
    ? terms
    : wordsOf(text)
        .slice(0, MOST_TERMS)
        .map((word) => [word]);
}

/** Like `expandTerms`, but empty for a question of stop words alone. */
export function tellingTerms(text: string): Term[] {
  // "us" is a stop word, but "U/S" means unserviceable.
  const slashed = new Set(
    [...text.slice(0, MOST_CHARACTERS).matchAll(/(?<![\p{L}\p{N}_])(\p{L})\/(\p{L})(?![\p{L}\p{N}_])/gu)].map(
      ([, a, b]) => `${a}${b}`.toLowerCase(),
    ),
  );
  return wordsOf(text)
    .filter((word) => slashed.has(word) || !stopWords.has(word))
    .slice(0, MOST_TERMS)
    .map((word) => [word, ...[...(meanings.get(word) ?? [])].filter((same) => same !== word)]);
}

/** The share of stop words in a text, from 0 to 1. It is nearly half in English sentences. */
export function englishShare(text: string): number {
  const words = wordsOf(text);
  return words.length === 0 ? 0 : words.filter((word) => stopWords.has(word)).length / words.length;
}

function wordsOf(text: string): string[] {
  const joined = joinAbbreviations(text.slice(0, MOST_CHARACTERS)).replaceAll('’', "'");
  return [...new Set(joined.match(/[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*/gu) ?? [])];
}
