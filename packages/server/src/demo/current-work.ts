import * as z from 'zod/mini';
import { Person, Priority } from './people.ts';
import { number, orEmpty, parseTable, text } from './text-table.ts';

// The corrective work orders that are not finished today.

const CurrentOrder = z.strictObject({
  days_ago: number,
  asset_tag: text,
  priority: Priority,
  assigned_to: orEmpty(Person),
  status: z.enum(['open', 'in_progress', 'on_hold']),
  /** Days until it is due. */
  due_in: orEmpty(number),
  title: text,
  description: orEmpty(text),
  /** The reason if it is on hold, otherwise the safety notes. */
  note: orEmpty(text),
});
export type CurrentOrder = z.infer<typeof CurrentOrder>;

export const currentOrders: readonly CurrentOrder[] = parseTable(
  `
0  | RT-730  | critical | maria.keller | in_progress | 0
  Retort pressure not holding in cook step
  Falls from 1.8 to 1.5 bar at minute 20. Batch on hold with quality.
  Pressure and 121 °C steam. Vent to zero, lock and tag steam and air valves, verify the gauge before the door
    is opened.
1  | RC-902  | critical | sam.whitford | in_progress | 0
  Freezer comp 2 oil pressure low, alarm
  Compressor 1 carries the load alone, −20.5 °C and rising slowly
  Refrigerant under pressure: certified people only. Lock out at MCC-420.
0  | MCC-420 | critical | -            | open        | 0
  Burnt smell at MCC-420, section 3
  Operator smelt it on the round, no trip. Keep doors shut.
  Do not open energized. Qualified person only; isolate at the incomer, lock, tag, prove dead.
2  | P-101A  | high     | dan.osei     | open        | 3
  P-101A slight weep at seal after 13 months
  A drop a minute. Check the alignment before the seal is changed, see the history.
  Hot product at 85 °C and caustic from cleaning. Lock out pump, close and lock both valves, drain.
3  | CV-640  | high     | joe.mbeki    | on_hold     | 1
  CV-640 scraper blade worn out
  Carry-back starting on the return rollers
  Waiting for SCR-600: one in stock is cracked
5  | AHU-1   | high     | igor.petrov  | on_hold     | -1
  AHU-1 supply fan motor running hot
  84 °C on the housing, bearing whine
  Waiting for motor MTR-AHU, delivery promised this week
6  | HPU-170 | medium   | igor.petrov  | open        | -2
  Hyd pump whining again, unit 170
  Louder when cold. Spare pump PMP-22 is out of stock.
  -
4  | K-201   | high     | lena.novak   | open        | 2
  K-201 discharge temp creeping up
  98 °C, was 88. Check cooler and room filter mat before it trips.
  -
1  | FL-610  | medium   | joe.mbeki    | in_progress | 1
  Filler head 11 dripping
  -
  -
2  | FT-02   | medium   | tech         | open        | 0
  FT-02 horn not working
  Truck tagged out until mended
  -
8  | LFT-050 | high     | -            | open        | -3
  Goods lift: door closes hard
  Reported by warehouse
  -
7  | CYL-172 | medium   | igor.petrov  | open        | 4
  R/H tipper cyl weeping
  Same as left one in the past. Kit KIT-CY80 in stock.
  -
9  | LB-630  | low      | tech         | open        | 10
  Labeller guard hinge loose
  -
  -
10 | DL-032  | medium   | tech         | in_progress | -1
  Dock leveller 2 slow to rise
  Oil low, looking for the leak
  -
12 | ST-120  | low      | lena.novak   | open        | 14
  Two traps blowing at kettle 3
  Seen on the round
  Steam at 10 bar. Isolate, lock, let cool, vent before the trap is opened.
3  | EV-910  | medium   | sam.whitford | open        | 5
  Frost on north evaporator fan guard
  Third time this year on this coil
  -
0  | CK-830  | medium   | priya.nair   | open        | 6
  Checkweigher display flickers
  -
  -
14 | PZ-810  | low      | lena.novak   | on_hold     | 20
  Fit barrier at palletizer gate 1
  After the forklift touched the post
  Waiting for a shutdown of the line
2  | CH-320  | high     | priya.nair   | in_progress | 1
  Chiller circuit 1 high head pressure
  14.8 bar, fans run. Coil dirty?
  -
11 | LDR-05  | low      | tech         | open        | 7
  Loader work light out, right
  -
  -
`,
  CurrentOrder,
);
