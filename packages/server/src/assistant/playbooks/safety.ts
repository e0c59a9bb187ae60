import type { Playbook } from './playbook.ts';

export const safety: Playbook[] = [
  {
    slug: 'lockout-tagout',
    title: 'Lock out a machine before work on it',
    subject: 'safety',
    symptoms: [
      'how do I lock out a pump',
      'LOTO procedure',
      'lockout tagout steps',
      'isolate machine before work',
      'how to isolate',
      'somebody elses lock on the breaker',
      'lock left on after shift',
    ],
    hazards: [
      'A machine that starts while hands are in it',
      'Energy that stays after the switch is off: pressure, springs, weights, heat, capacitors, a turning wheel',
      'A second supply that nobody thought of: control voltage, back-feed, an emergency generator, another steam or air line',
    ],
    lockout: true,
    causes: [
      'Work on a machine that can start, move or let go of energy needs a lockout. A stop button, an interlock or a program is not one',
      'Minor tool changes in normal production may be exempt, where other guarding protects as well: your site’s procedure says so',
    ],
    steps: [
      'Get the machine’s own written procedure and the list of its energies with their isolating points. If there is none, stop and ask your supervisor: do not invent one.',
      'Tell everybody who works with it that it will be locked out, why, and for how long.',
      'Stop it in the normal way, let it run down, and open or close every isolating point on the list. For a pump that is the motor disconnect, the suction and discharge valves, and flush, heating or seal water.',
      'Put on your own lock and a tag with your name, date and reason. Each person puts on a lock of their own; a group uses a lock box.',
      'Release or block what is stored: open vents and drains, wait for the pressure gauge and the bus voltage to read zero, lower or block loads, let hot parts cool.',
      'Verify: keep people clear, try to start it from every start point, then put the control back to off. Have a qualified person test for the absence of voltage with a tester that is proved before and after.',
      'Do the work. If you leave it over a shift change, the next crew puts its locks on before yours come off.',
      'Before energy comes back: tools out, guards on, count the people, tell them. Each takes off only their own lock.',
      'Somebody’s lock is left and they are gone? Only the supervisor’s written procedure for that removes it: never bolt cutters on your own.',
      'Restore energy in the order of the procedure, start, and watch it run before you leave.',
    ],
    parts: [
      'Personal padlock with one key',
      'Tags and pen',
      'Hasp or group lock box',
      'Valve, plug and breaker lockouts',
      'Voltage tester with a proving unit',
    ],
    cost_note:
      'A few minutes each time. Locks and tags for one person cost less than one hour of a stopped line.',
    prevention: [
      'Write and photograph a procedure for each machine, and audit it every year',
      'Label isolating points as the procedure names them',
      'Train people again when machine or procedure changes',
    ],
  },
];
