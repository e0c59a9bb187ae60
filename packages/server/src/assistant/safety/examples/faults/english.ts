import type { Faults } from './faults.ts';

export const english: readonly Faults[] = [
  {
    machines:
      'shrink wrapper|cartoner|case packer|tray former|pouch filler|vertical bagger|flow wrapper|sleever|blister machine|tube filler|depalletiser|stretch hood machine|capper|bottle rinser|case taper|laminator|vacuum packer|checkweigher|bag closer|robot palletiser',
    faults:
      'tears the film|wrinkles the film|leaves the seal open at one end|drops flaps unfolded|counts wrong|jams every ten minutes|runs out of step with the infeed|rejects good packs|leaves air in the bag|does not pick the blank|cuts the film too short|slips on the feed belt|seals too cold|loses vacuum on cup 3|pushes products over|gives uneven glue lines|overfills by 3 grams|has the wrong print position',
  },
  {
    machines:
      'offset press|gravure press|inkjet coder|thermal transfer printer|plotter|die cutter|folding machine|paper guillotine|perfect binder|screen printer|plate setter|digital press|varnish unit|sheeter|numbering head|corrugator',
    faults:
      'prints ghost images|leaves streaks|colours drift during the run|creases the sheet|smudges at high speed|misfeeds double sheets|has dirty rollers|dries too slowly|loses the web edge|shows banding|nozzles are clogged|prints 2 mm too low|ribbon runs out too soon|needs a new blanket|has static on the stacker',
  },
  {
    machines:
      'cnc lathe|machining centre|five axis mill|surface grinder|edm machine|waterjet cutter|plasma table|tube bender|press brake|punching machine|honing machine|gear hobber|bar feeder|tool changer|coordinate measuring machine|spindle|ball screw|turret|chip conveyor|coolant unit',
    faults:
      'drifts after warm-up|loses reference|leaves chatter marks|is out of tolerance by two hundredths|shows servo alarm 410|takes too long to index|has backlash in y|tapers the bore|does not clamp the tool fully|overheats in summer|leaves burrs|gives poor surface finish|cuts 0.3 mm oversize|needs grease on the ways|probe gives different values|axis hunts at standstill|drive belt squeals|bends the angle two degrees short',
  },
  {
    machines:
      'belt conveyor|roller conveyor|chain conveyor|screw feeder|bucket elevator|vibrating feeder|rotary valve|diverter|sorter|vacuum lifter|pneumatic conveying line|stacker crane|transfer car|accumulation table|magnet separator|curve belt',
    faults:
      'mistracks to the left|stops when cold|slips when loaded|has a flat roller|squeals at the tail end|builds up material|leaves spillage on the floor|plugs with wet product|runs backwards for a second at start|chain has stretched|sensor misses small boxes|feeds unevenly|is too slow for the line|gearbox runs warm|wears the lagging|photo eye is dirty',
  },
  {
    machines:
      'chiller|air handler|fan coil|heat pump|cooling tower|boiler|split unit|vrf outdoor unit|rooftop unit|humidifier|radiator|floor heating|heat exchanger|exhaust fan|damper actuator|cold room|condensing unit|hot water tank|expansion vessel|circulation pump',
    faults:
      'short cycles|ices up|does not cool enough|hunts around setpoint|is noisy at night|drips condensate|blows warm air|loses refrigerant slowly|trips on low pressure|runs all weekend|has a stuck damper|shows fault e7|smells musty|rattles in wind|needs descaling|takes hours to heat up|fan runs at one speed only|has low delta t|filter is clogged|sensor reads 4 degrees high',
  },
  {
    machines:
      'lift|goods lift|escalator|dumbwaiter|moving walkway|dock leveller|roller door|sliding door|revolving door|car park barrier|automatic gate|turnstile|platform lift|window cleaning cradle|access control reader',
    faults:
      'door reopens three times|stops between floors without passengers|call button does not light|squeaks on the way down|is slow to respond|display shows wrong floor|jerks at start|door does not close fully|does not read cards|stays open too long|remote has no range|scrapes the frame|motor hums and does not move|light in the cabin flickers|makes a grinding noise|belt is worn',
  },
  {
    machines:
      'combi steamer|deep fryer|dishwasher|dough mixer|dough divider|proofer|walk-in fridge|ice machine|espresso machine|salamander grill|induction hob|tilting pan|slicer|vegetable washer|blast chiller|ice cream machine|potato peeler|extraction hood|bain marie|toaster',
    faults:
      'takes forever to heat|does not hold temperature|leaves food half cooked|shows error e21|makes cloudy ice|beeps all the time|does not drain|browns unevenly|timer does not count|leaks at the door seal|door seal is torn|rinse arm does not turn|thermostat is off by 10 degrees|cuts slices too thick|runs but does not cool|water does not come in|is too loud',
  },
  {
    machines:
      'mri scanner|ultrasound probe|x-ray table|infusion pump|ventilator spare unit|patient monitor|autoclave|endoscope washer|dental chair|hospital bed|operating light|ecg recorder|dialysis machine|anaesthesia trolley|bedpan washer|baby incubator|defibrillator trainer|hoist battery charger',
    faults:
      'fails the self test|shows image noise|battery lasts only an hour|needs calibration|display is dim|does not move up|printer paper jams|cycle takes too long|touch screen does not react|arm does not stay in place|reports a sensor error|has a cracked housing|does not connect to the network|wheel brake is loose|clock is wrong|alarm volume is too low',
  },
  {
    machines:
      'hplc|gas chromatograph|mass spectrometer|balance|fume cupboard fan|incubator|shaker|rotary evaporator|freeze dryer|microscope|titrator|pcr cycler|ph meter|water purifier|glove box|plate reader|particle counter|tensile tester|climate chamber|pipetting robot',
    faults:
      'baseline is noisy|peaks are broad|drifts all morning|does not reach vacuum|fails calibration|readings scatter|stage does not move|lamp is old|temperature overshoots|loses communication|shows low sensitivity|carry over between samples|does not zero|door does not latch|shakes unevenly|needs a new column|gives high blanks',
  },
  {
    machines:
      'loom|ring spinning frame|carding machine|knitting machine|embroidery machine|sewing machine|stenter|warping machine|winder|dyeing machine|tufting machine|washing extractor|tumble dryer|ironer|steam press|fabric inspection table',
    faults:
      'breaks the yarn|drops stitches|leaves oil spots on the cloth|skips stitches|pattern is shifted|tension is uneven|selvedge curls|needle breaks often|weft stops too often|leaves creases|fabric comes out damp|spins unbalanced|bobbin runs out without signal|lint builds up|cuts the thread too long|colour comes out streaky',
  },
  {
    machines:
      'band saw mill|edge bander|veneer press|wide belt sander|panel saw|cnc router|moulder|dowel machine|wood dryer|log debarker|chip screen|pallet nailer|glue spreader|dust collector|finger jointer|lacquer line',
    faults:
      'burns the edge of the board|leaves chatter marks|glue does not hold|cuts out of square|edge lifts at the corner|dries unevenly|leaves scratches|feeds crooked|suction is weak|nails sit too high|tears the grain|loses height setting|gives orange peel in the lacquer|blade wanders|thickness varies',
  },
  {
    machines:
      'homogeniser|pasteuriser|milk separator|cheese vat|retort|bottling line|beer filter|brew kettle|chocolate enrober|tempering machine|sausage filler|bowl cutter|smokehouse|spray dryer|sugar crystalliser|oil press|flour sifter|coffee roaster|meat slicer|fruit washer|yoghurt filler|fermenter',
    faults:
      'gives lumps|foam is too high|weights vary|product sticks|colour is too dark|cleaning takes too long|flow drops over the shift|has residue after cip|moisture is too high|fat content varies|leaves air bubbles|screen is blinded|cooling phase takes too long|level control swings|seeds do not separate|taste is burnt|loses temperature in the holding tube',
  },
  {
    machines:
      'delivery van|truck 12|forklift battery|reach truck|sweeper|bus|trailer|tail lift|excavator|wheel loader|backhoe|telehandler|street sweeper|snow plough|garbage truck|electric cart|tow tractor|fuel card reader',
    faults:
      'pulls to the left|uses too much oil|starts badly in the morning|range is only half|clutch slips|has a slow puncture|engine light is on|shifts hard|heater blows cold|bucket is slow|blows blue haze at start|charges slowly|wiper does not park|tracker is offline|seat is torn|turn signal blinks fast|battery is weak|squeaks over bumps',
  },
  {
    machines:
      'booster pump|borehole pump|sand filter|uv unit|reverse osmosis|softener|dosing pump|sludge press|aerator|belt thickener|screening rake|grit classifier|blower 2|mixer in tank 4|ultrafiltration|water meter|level probe|irrigation controller|sewage pump|clarifier',
    faults:
      'flow is down by a third|backwashes too often|turbidity is up|salt consumption is high|loses prime|trips on dry run|conductivity is rising|shows ph too low|cake is too wet|oxygen stays low|membrane is fouled|chokes with rags|motor runs hot to spec limit|valve does not close fully|reading is frozen|pressure pulses|starts too often',
  },
  {
    machines:
      'jaw crusher|cone crusher|ball mill|vibrating screen|hydrocyclone|apron feeder|drill rig|dump truck|stacker reclaimer|thickener|flotation cell|slurry pump|mine hoist|ventilation fan|dragline|kiln|raw mill|clinker cooler',
    faults:
      'throughput is down|liner is worn|product is too coarse|screen cloth is blinded|froth is thin|wears impellers fast|draws more current than last year|vibration is up in the trend|lube oil filter clogs|bearing runs 5 degrees warmer|belt scale reads low|underflow is too thin|chute builds up|dust suppression nozzles are blocked|shell rubs the seal|grinding media is low',
  },
  {
    machines:
      'injection moulding machine|blow moulder|extruder|pelletiser|film line|calender|thermoforming line|granulator|material dryer|mould temperature unit|hot runner|gravimetric blender|haul-off|rotational moulder|rubber press|foam line',
    faults:
      'leaves flash|shows short shots|parts stick in the mould|has silver streaks|thickness varies across the width|die lines on the sheet|ejector does not return|cycle time creeps up|sink marks at the rib|material is damp|screw slips|nozzle drools|gels in the film|bubbles in the melt|colour is uneven|zone 3 does not heat|weld line is visible|bottle bottoms are thin',
  },
  {
    machines:
      'etcher|sputter tool|stepper|wire bonder|pick and place machine|reflow oven|wave solder|stencil printer|die bonder|ion implanter|wafer sorter|vacuum chamber|chemical polisher|clean room fan filter unit|aoi station|curing oven|test handler|dicing saw',
    faults:
      'leak rate is above spec|places parts off centre|drops wafers out of slot|solder balls on the board|particles are up|uniformity is poor|does not reach base pressure|tombstones small parts|misses the fiducial|bond strength is low|rejects good boards|belt speed varies|alarms on robot handoff|overlay is out|nozzle picks nothing|match network hunts|yields are down',
  },
  {
    machines:
      'locomotive|tram|signal box relay|level crossing barrier|pantograph|bogie|carriage door|train toilet|air compressor on the railcar|ticket machine|platform display|overhead heater|brake test bench|track circuit|axle counter|wheel lathe',
    faults:
      'reports a fault code|counts one axle too many|does not lift smoothly|door step is stuck|wears flats|display is blank|heater does not switch off|takes long to build up air|squeals in curves|prints nothing|log is full|sways at 80|shows occupied although clear|carbon strip is thin|ride is rough|does not flush',
  },
  {
    machines:
      'tractor|baler|combine|seed drill|sprayer|milking robot|feed mixer|grain dryer|manure scraper|egg sorter|greenhouse vent|drip irrigation|fish tank aerator|hay rake|potato harvester|bulk milk tank|feeder auger|grain elevator',
    faults:
      'misses rows|knotter does not tie|loses grain at the back|nozzles drip after stop|milk temperature is too high|teat cup falls off|bales come out loose|moisture reading is off|vents do not open together|plugs in wet crop|auger is empty|cracks eggs|pto clutch slips|seed depth is uneven|gps loses signal|robot refuses cows',
  },
  {
    machines:
      'ups|crac unit|server rack|pdu|network switch|tape drive|storage array|generator set|static switch|battery monitor|kvm console|raised floor fan|fire panel printer|cctv recorder|patch panel|cooling door|transformer meter|building management controller|wifi access point|plc',
    faults:
      'reports a fan failure|loses packets|fails the weekly test|beeps every hour|shows replace battery|runs at 80 percent load|fails over for no reason|is offline|logs communication errors|disk is degraded|clock drifts|hot aisle is warmer than usual|does not start on auto test|display is stuck|firmware update failed|port 12 is dead|io card drops out|memory is full',
  },
  {
    machines:
      'hydraulic press|power pack|air compressor|air dryer|vacuum pump|servo drive|frequency converter|gearbox|coupling|bearing|electric motor|steam trap|control valve|solenoid valve|proportional valve|encoder|thermocouple|limit switch|flow meter|seal pot|agitator|blower|turbine|diesel engine|welding robot|paint booth|shot blaster|washing tunnel|furnace|heat treatment line|wind turbine|solar inverter|lathe|sander|hand dryer|swimming pool pump|stage curtain motor|telescope drive|cable car monitor|carousel motor',
    faults:
      'is noisy|vibrates more than last month|does not start|stops by itself|runs hot after an hour|leaks a little oil|is slow|is stuck|reads zero|jumps between values|trips once a week|shows error 12|does not reach full speed|hums|knocks when cold|loses pressure overnight|hunts|sticks halfway|is worn out|draws too much current|has play|gives no signal|switches too late|squeaks|stalls under load|needs adjusting|is dirty inside|coats unevenly|does not home|overshoots|keeps resetting|runs rough|flickers|is loud|does not respond',
  },
  {
    machines:
      'decanter centrifuge|disc separator|basket centrifuge|clarifier bowl|nozzle separator|pusher centrifuge|high speed mixer|ribbon blender|planetary mixer|emulsifier|colloid mill|scraped surface cooler|votator|votator pump|evaporator second effect|crystalliser|spray tower|fluid bed dryer|rotary dryer|drum dryer',
    faults:
      'takes ages to come up to speed|runs out of balance|vibrates at high speed|loses speed under load|gives wet cake|discharges too early|does not discharge|product comes out cloudy|bowl is slow to start|draws 20 percent more amps|hums at half speed|cake is uneven|vibration alarm at start, then fine|outlet is too moist|scraper chatters|speed swings by 50 rpm|bearing is 6 degrees warmer than last week|sight glass is fogged|load cell drifts|mixes unevenly',
  },
  {
    machines:
      'spiral freezer|tunnel freezer|plate freezer|blast tunnel|spiral cooler|tunnel oven|rack oven|proofing tunnel|pasteurising tunnel|cooling tunnel|cooker belt|blancher|fryer belt|steam peeler|popcorn line|tempering tunnel|glazing belt|defrost room',
    faults:
      'belt slips on the drum|belt jumps a sprocket|belt rides up at the outfeed|ices up at the infeed|has a cold spot on the left|exit temperature varies|belt tension wanders|products pile up at the turn|core temperature is 2 degrees short|fan 3 is quieter than the others|belt edge is fraying|takes two hours to pull down|leaves the middle soft|shows drive overload at start|squeaks once per turn|wear strips are gone',
  },
  {
    machines:
      'bucket elevator|z elevator|drag chain conveyor|en masse conveyor|aeromechanical conveyor|hammer mill|pin mill|roller mill|sifter|plansifter|destoner|optical sorter|aspirator|cyclone|bag filter|dust collector|air classifier|bag dump station|bulk bag filler|micro dosing scale',
    faults:
      'drops product back down the leg|carries product over|bucket rubs on the casing|plugs on damp grain|screen is blinded after an hour|pulses but pressure drop stays high|rejects too much good product|loses belt tracking|belt slips when the boot is full|fills 300 g too much|dust comes out at the spout|grind is too coarse|hammers are worn on one side|airlock squeals|discharges in bursts|capacity is down by a fifth|leaves a heel in the hopper|gate is slow to close',
  },
  {
    machines:
      'x-ray inspector|metal detector|vision camera|label inspection camera|weigh price labeller|seal checker|leak tester|barcode verifier|code reader|colour camera|laser coder|date coder|case erector printer|pallet label applicator|rejector|checkweigher belt',
    faults:
      'rejects every tenth pack for nothing|misses the test piece|skips every other code|prints faint on one side|reads wrong after a product change|drifts during the shift|fails the hourly test|counts double|image is blurred|fires the rejector too late|stops the line without a reason|lens is dirty|loses its recipe after a restart|does not see dark packs|trigger comes late|prints the code upside down',
  },
  {
    machines:
      'cobot|delta robot|gantry robot|scara|robot gripper|palletising cell|agv|shuttle|stacker crane|layer picker|pick and place unit|servo axis|linear axis|tool changer of the robot|depanner|case unpacker',
    faults:
      'loses its zero after a stop|drifts off position|drops every fiftieth case|grips too softly|is 4 mm off after lunch|stops at the same corner|battery is flat by noon|takes the wrong layer|homes twice|reports a following error|overshoots the target|suction cup 6 does not hold|path has a jerk|waits too long at the pick|shows encoder fault|cable track is worn',
  },
  {
    machines:
      'depositor|piston filler|rotary filler|auger filler|volumetric doser|net weigher|multihead weigher|capper turret|cap sorter|bottle unscrambler|tray sealer|thermoformer|skin packer|stand-up pouch machine|sachet machine|horizontal flow pack|moulder|divider|sheeter line|cutter',
    faults:
      'drips between strokes|underfills head 5|pulls strings|strips threads on the caps|seal shows bubbles at the edge|foil creases at the corner|timing drifts through the shift|portion weight wanders|nozzle plugs after an hour|tears the film after the splice|cuts off centre|gives double portions|dents the lid|pieces stick to the roller|vacuum is poor on lane 2|knife leaves a tail|ultrasonic horn loses amplitude when warm|pack comes out crooked',
  },
  {
    machines:
      'tablet press|coating pan|granulator|capsule filler|isolator glove tester|water for injection skid|washer disinfector|vial filler|stopper bowl|lyophiliser shelf|glass furnace feeder|lehr|wire drawing line|annealing line|roll former|slitter|decoiler|straightener|galvanising line|powder booth',
    faults:
      'gives capping|weight varies between stations|pick up pressure is uneven|stoppers jam in the bowl|coating is mottled|strip walks to one side|edge is wavy|coil telescopes|wire breaks at the third die|thickness is out by 5 microns|finish has orange peel|ring of stones in the glass|speed hunts|guides are scored|conductivity alarm comes back|burr is too high|stops on loop control|line marks on the sheet',
  },
  {
    machines:
      'car wash gantry|vending machine|coffee vending machine|ticket barrier|stage hoist display|ski lift gate|bowling pinsetter|swimming pool filter|jacuzzi pump|fountain pump|laundry press|ironing roller|hand dryer|cinema projector|greenhouse boiler control|feed robot|parking machine',
    faults:
      'does not accept cards|misses the last row|shows out of order|water stays cold|sets three pins crooked|filter clogs in two days|is too quiet, fan does not spin up|roller leaves marks|picture is dark in one corner|does not rinse the front|gives the wrong change|screen freezes|takes three tries to start',
  },
  {
    machines:
      'second stage of the compressor|third stage|inlet guide vane|intercooler|aftercooler|gear coupling|rotor of the blower|impeller of fan 2|thrust bearing of the pump|pump discharge|suction strainer|seal water pot|oil mist filter|condensate trap|economiser|air preheater|deaerator vent|cooling fan of the drive|lube oil cooler|speed sensor',
    faults:
      'vibrates more than the first|vibration went from 3 to 5 mm/s|runs 8 degrees warmer|temperature is up after the clean|pressure drop is high|makes a whistling noise at part load|is out of alignment|flow is below the curve|oil goes milky|readings jump|has play|is fouled again|knocks at start|differential stays high after the pulse|discharge is 0.4 bar short|pulsates at low flow',
  },
  {
    machines:
      'copier|shredder|meeting room screen|projector in room 5|smartboard|label printer at reception|franking machine|badge printer|time clock|phone headset|door intercom|laptop trolley|standing desk|water dispenser|school bell|lecture hall speaker|booking tablet',
    faults:
      'does not wake up in the morning|goes to sleep during the lesson|shows a message nobody understands|loses the wifi|is grey since the update|has a button that sticks|hums in the background|is five minutes wrong|does not take my badge|switches itself off after an hour|is painfully slow|has a wobbly foot|makes a clicking sound|works for colleagues but not for me|wants a code|is scratched|asks for service',
  },
  {
    machines:
      'scrubber dryer|carpet cleaner|backpack vacuum|floor polisher|steam mop|cleaning trolley|soap dispenser|paper towel dispenser|hand dryer by the lifts|toilet cistern|urinal sensor|shower mixer|sink drain in the tea kitchen|bin compactor|laundry cart|fragrance diffuser|drinking fountain',
    faults:
      'drips on the floor|leaves a puddle overnight|takes twice as long|gives next to nothing|smells musty|squeaks when you push it|does not react to hands|is clogged with lint|has a broken wheel|leaves stripes|fills up far too quickly|gurgles|lasts twenty minutes only|is loose on the wall|needs emptying all the time|takes three presses|has a missing cap',
  },
  {
    machines:
      'headbox|wire section|press felt|drying cylinder|size press|reel|winder|pulper|refiner|broke pump|vacuum roll|doctor blade|coating station|sheet cutter|core cutter|reel wrapper|moisture scanner',
    faults:
      'gives light streaks|marks the paper|breaks the web twice a shift|runs damp on the tender side|winds too soft|leaves fluff|wears crooked|drifts in basis weight|has plugged nozzles|leaves wrinkles near the edge|curls the sheet|hunts around the setpoint|picks up fibres|is slow after the grade change|shows holes in the scan|wobbles at 900 metres a minute|counts the reels wrong',
  },
  {
    machines:
      'trommel|ballistic separator|eddy current separator|near infrared sorter|bale press|bag opener|glass sorter|sorting cabin belt|overband magnet|waste scale|compost turner|biofilter fan|wood chipper infeed|deposit bottle machine|collection truck lifter|weighbridge printer',
    faults:
      'lets film through|misses cans|ties one wire too few|wraps up with string|is blinded by wet paper|throws good glass out|runs half empty|reads 40 kilos too much|leaves long pieces|stops when it rains|rejects green bottles|is behind the rest of the line|loses its calibration|clogs at the corner|shows a full bin that is empty|makes loose bales|takes two tries',
  },
  {
    machines:
      'bow thruster|echo sounder|ship radar display|bilge level sensor|ballast pump|galley oven|cabin air conditioner|anchor light|gangway roller|deck washing pump|quay crane display|straddle carrier cabin|container spreader lamp|baggage belt 5|check-in scale|boarding bridge canopy|departure board|runway sweeper',
    faults:
      "needs two starts|blinks for no reason|is fogged up inside|sticks in the cold|reads one metre short|is noisy in port|pauses now and then|has salt in the connector|shows yesterday's data|has a faded label|is dim on one side|was fine before dry dock|rattles in a swell|loses contact with the bridge|does not fold away|takes forever to warm up|has a rusty bracket",
  },
  {
    machines:
      'sound desk|moving head 6|follow spot|curtain track|hazer|scoreboard|stadium clock|ice resurfacer|snow gun|treadmill 7|rowing machine|wave pool blower|sauna heater clock|starting block sensor|ball pitching machine|library book lift|museum showcase light|gallery humidifier|organ blower|cinema server',
    faults:
      'buzzes quietly|is out of step with the rest|jerks in the middle|loses its settings overnight|has one dead channel|is weak on the left|lags two seconds behind|clicks during the show|shows half the digits|stops after ten minutes|does not reset to zero|creaks|is dirty again after two days|has a loose knob|comes up too late|annoys the audience|has a worn strap',
  },
  {
    machines:
      'till 4|self checkout 2|freezer island|shelf label|price scanner|bottle return|shopping trolley lock|parcel sorter|letter stamping machine|locker wall|pick to light rack|handheld scanner|wheel balancer|tyre changer|headlight tester|parts washer|diagnostic tester|exhaust tester printer|bicycle repair stand',
    faults:
      'does not read creased labels|freezes around noon|prints far too pale|shows the wrong price|is 15 grams out|gives a blank screen|mixes up two lanes|asks for a restart|slips on shiny ones|has no connection|opens the wrong door|is slow with heavy items|leaves scratches on the rim|has frost on the rim|needs a new cable|loses the customer number|makes a beep every minute',
  },
];
