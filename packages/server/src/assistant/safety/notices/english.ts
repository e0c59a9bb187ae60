import type { Notices } from './notices.ts';

export const english: Notices = {
  general:
    "**Stop, and keep everyone out of danger first.** If somebody is hurt, or if there is fire, smoke, gas, a leak or a part that is about to fail: leave the area, warn the others, cut the power or the supply from a safe place, do not touch a person who may be in contact with electricity, and call the site's emergency number. Never bypass a safeguard, and do not work on what is live, moving, hot or under pressure: isolate it, lock and tag it, and verify. Do not enter or begin without the permit and the protection that the work needs. If in doubt, ask your supervisor before you go on.",
  shock:
    "**Emergency. Do not touch the person. Cut the power first.** Use the emergency stop, the breaker or the plug, and keep others away. Then call the site's emergency number, and begin first aid and resuscitation if you are trained. If the power cannot be cut, stay away from it. After high voltage nobody goes near until the network operator says that it is dead. A doctor must see every electric shock at once, even if the person feels well. Stop the machine, lock it out, and do not use it until an electrician has found the fault.",
  trapped:
    "**Emergency. Press the emergency stop, cut the power, and call the site's emergency number now.** Do not start, reverse or jog the machine, and do not pull: that can injure more. Isolate it and lock it out. Stay with the person, talk to them, and begin first aid if you are trained. Nobody else climbs in. A stuck lift is opened only by the lift company or the fire brigade. Go in after nobody into a tank, a pit or loose material.",
  injury:
    "**Emergency. Call the site's emergency number now.** Stop the machine and cut the power before you touch the person: press the emergency stop and isolate. Do not pull anybody out of a machine, and do not go in yourself. Then give first aid, if you are trained. Rinse chemicals off eyes and skin with water for at least 15 minutes. A doctor must see every electric shock, every burn and every jet of oil that hit the skin, even if it looks harmless.",
  fire: "**Stop. Evacuate the area, raise the alarm and call the site's emergency number.** Cut the power from a safe place, if you can reach the switch. Do not open the panel or the machine: air feeds a fire. Never use water on electrical equipment or burning oil. Fight only a small fire, only if you are trained, and with your way out behind you.",
  gas: "**Leave now. Evacuate the area, move upwind and call the site's emergency number.** Warn the others. Do not go back in, not even to help somebody, without breathing apparatus and training. No flames, no sparks, do not operate switches inside. Stop the source only from outside, at a valve that you can reach without danger. Rinse eyes and skin with water for at least 15 minutes.",
  spill:
    "**Keep everyone away, and leave the area upwind.** Do not touch it, do not walk through it, and breathe no vapour. No flames, no sparks. Call the site's emergency number and say what ran out and how much. Stop the source and keep it from the drains only if you are trained and wear what the safety data sheet requires. Do not pour water on acid, caustic or an unknown substance. Rinse skin and eyes with water for at least 15 minutes and see a doctor.",
  overpressure:
    "**Shut off the burner or heat from a safe place, clear the area and call the site's emergency number.** Never add water to a boiler that is dry or overheated: it can explode. Do not open it, do not tighten or block the safety valve, and do not reset it. Let it cool, and let the responsible person inspect it before it is used again.",
  pressureLeak:
    "**Keep away and clear the area.** Never feel for a leak with your hand: steam is invisible, and a fine jet goes through skin and gloves. Stop the machine and isolate the supply from a safe distance, lock it, and wait until the pressure is zero. Do not tighten anything under pressure. Call the site's emergency number if somebody was hit or if the leak cannot be shut off. Oil under the skin needs a hospital at once, even if it does not hurt.",
  wetElectrics:
    "**Keep away and do not touch it.** Water or bare conductors can make everything near live. Cut the power upstream from a dry place, lock it, and keep others out. A qualified electrician must check it before it is switched on again. Call the site's emergency number if somebody got a shock, or if you smell or see smoke.",
  runaway:
    "**Get everyone away from it. Stop it from a safe place: emergency stop, main switch, supply valve.** Do not reach in, do not try to brake or catch it. Clear the area around and below. When it stands still, isolate it and lock it out, and do not run it again until a qualified person has found the fault and tested the emergency stop. Call the site's emergency number if it cannot be stopped or somebody was hit.",
  falling:
    '**Stop. Keep everyone out from under and around the load. Nobody goes under a load, rides on it, or is lifted with what is not made for people.** Do not use damaged or overloaded lifting gear, ladders or brakes: take them out of service and tag them. Lower the load, or put it on stands that are made for it. Lift people only in an approved platform.',
  foreignLock:
    "**Never remove somebody else's lock.** There may be a person in the machine. Only the one who applied it takes it off. If that person has left, the supervisor follows the site's procedure: make sure that the person is not on site, try everything to reach them, and tell them before they come back to work (29 CFR 1910.147(e)(3)). Keep the machine isolated until then.",
  safeguard:
    '**Stop. Do not bypass or disable a safeguard, and do not run the machine without it.** It is what keeps somebody from being hurt or killed. Stop the machine, isolate and lock it out, and tell your supervisor. If it trips for no reason, that is a fault: have a qualified person find the cause and repair it, and test the safeguard before the machine runs again.',
  confinedSpace:
    "**Do not enter.** A tank, pit or machine can kill by lack of air, by gas, or by starting. First: a confined space permit, lockout of every energy and every inlet, ventilation, a gas test, an attendant outside and a rescue plan. Never go in after somebody who has collapsed: call the site's emergency number.",
  chemicals:
    "**Stop. Do not mix them.** Acid with bleach or chlorine, and many other pairs, give off deadly gas; water on acid or caustic can boil and spray. Read the safety data sheets first, and ask the person responsible. If they are mixed already: evacuate, air the room from outside and call the site's emergency number.",
  hotWork:
    '**Do not weld, cut or grind there.** Vapour or dust in a tank, drum or pipe can explode, also in an empty one. First: a hot-work permit, isolation and lockout, cleaning and purging, a gas test, and a fire watch with an extinguisher.',
  liveElectrical:
    '**Stop. Do not work on it live.** Switch off, isolate, lock and tag, and prove that it is dead before you open or touch anything. If it cannot be switched off, only a qualified electrician may test it, with a permit and arc flash protection. Call an electrician if you are not one. Never bypass a protective device.',
  movingParts:
    '**Stop the machine first. Never reach into it or work on it while it moves.** Switch off, isolate, lock and tag, wait until everything stands still, and try to start it to prove that it cannot. Only then clear, clean, adjust or grease it. Keep the guards on, and do not run it without them.',
  pressure:
    '**Stop. Do not open, loosen or tighten it under pressure or while it is hot.** Isolate it, lock and tag the valves, let the pressure down to zero, let it cool and drain it. Verify at a gauge or an open vent before you touch a bolt. Never block or adjust a safety valve.',
  storedEnergy:
    '**Stop. Energy is still stored in it even when it is switched off.** Isolate it and lock it out, release the energy as the manufacturer describes (pressure, springs, charge, raised or turning parts), block what can fall or turn, and verify that it is at zero before you reach in. Never go under a part that only hydraulics hold. Keep away from a swollen, hot or frozen battery, and do not charge it. Do not bypass these steps: leave it to somebody trained, with the proper tool.',
  height:
    '**Stop. Do not go up without protection against a fall.** Use a work platform or guardrails; where that is impossible, a checked harness fixed to a proper anchor, with a permit and a rescue plan. Never step on a roof light, a rail, a machine or the forks of a truck, and do not use a damaged ladder or scaffold: tag it. Do not remove guardrails or covers over openings: close the area. Isolate and lock out machines that you can reach from there.',
  vehicles:
    '**Stop. Do not drive or use the vehicle like that.** Only trained and authorised people drive, with the seat belt on and nobody riding along. Never bypass the seat switch, the speed limit or an alarm, and never exceed the load on the plate. Switch off the engine before refuelling. If brakes, steering, forks or warning devices are defective: park it, take the key, tag and lock it out, and report it.',
  unprotected:
    '**Stop. Do not begin without the protection that the work needs.** Wear what the risk assessment, the permit and the safety data sheet require; if it is missing, expired or damaged, never work without it, however short the job. Do not do dangerous work alone, untrained, tired, or after alcohol or strong medicine: ask your supervisor. Never bypass a safeguard, and isolate and lock out the machine first.',
  noLockout:
    '**Stop. Never skip lockout, a permit or protection, however short the job is: do not bypass it.** Isolate every energy, lock and tag it, release what is stored, and verify. Where the job needs a permit, a gas test or protective equipment, you need it before you begin. If there is no time or no lock, do not do the job: ask your supervisor.',
};
