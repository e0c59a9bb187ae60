import type { Language } from '../../language/detect.ts';
import type { Hazard } from '../hazards.ts';
import { chemicals } from './chemicals.ts';
import { confinedSpace } from './confined-space.ts';
import { everydayEquipment } from './everyday-equipment.ts';
import { everydaySymptoms } from './everyday-symptoms.ts';
import { everydayRecords } from './everyday-records.ts';
import { everydayShift } from './everyday-shift.ts';
import { everydayTalk } from './everyday-talk.ts';
import { everyday } from './everyday.ts';
import { sentencesOf, type EverydayExamples, type Examples } from './examples.ts';
import { falling } from './falling.ts';
import { fire } from './fire.ts';
import { arabic } from './faults/arabic.ts';
import { english } from './faults/english.ts';
import { reportsOf, type Faults } from './faults/faults.ts';
import { french } from './faults/french.ts';
import { german } from './faults/german.ts';
import { spanish } from './faults/spanish.ts';
import { foreignLock } from './foreign-lock.ts';
import { gas } from './gas.ts';
import { height } from './height.ts';
import { hotWork } from './hot-work.ts';
import { injury } from './injury.ts';
import { liveElectrical } from './live-electrical.ts';
import { movingParts } from './moving-parts.ts';
import { noLockout } from './no-lockout.ts';
import { overpressure } from './overpressure.ts';
import { pressureLeak } from './pressure-leak.ts';
import { pressure } from './pressure.ts';
import { arabicRequests } from './requests/arabic.ts';
import { englishRequests } from './requests/english.ts';
import { frenchRequests } from './requests/french.ts';
import { germanRequests } from './requests/german.ts';
import { sentencesOfRequests, type Requests } from './requests/requests.ts';
import { spanishRequests } from './requests/spanish.ts';
import { runaway } from './runaway.ts';
import { safeguardElectrical } from './safeguard-electrical.ts';
import { safeguardGuards } from './safeguard-guards.ts';
import { safeguardValves } from './safeguard-valves.ts';
import { shock } from './shock.ts';
import { spill } from './spill.ts';
import { storedEnergy } from './stored-energy.ts';
import { trapped } from './trapped.ts';
import { arabicTrades } from './trades/arabic.ts';
import { englishTrades } from './trades/english.ts';
import { frenchTrades } from './trades/french.ts';
import { germanTrades } from './trades/german.ts';
import { spanishTrades } from './trades/spanish.ts';
import type { Trades } from './trades/trades.ts';
import { unprotected } from './unprotected.ts';
import { vehicles } from './vehicles.ts';
import { wetElectrics } from './wet-electrics.ts';

/** By the hazard that the dangerous ones are about. */
const byHazard: Readonly<Record<Hazard, readonly Examples[]>> = {
  shock: [shock],
  trapped: [trapped],
  injury: [injury],
  fire: [fire],
  gas: [gas],
  spill: [spill],
  overpressure: [overpressure],
  pressureLeak: [pressureLeak],
  wetElectrics: [wetElectrics],
  runaway: [runaway],
  foreignLock: [foreignLock],
  safeguard: [safeguardGuards, safeguardValves, safeguardElectrical],
  confinedSpace: [confinedSpace],
  falling: [falling],
  chemicals: [chemicals],
  hotWork: [hotWork],
  liveElectrical: [liveElectrical],
  movingParts: [movingParts],
  pressure: [pressure],
  storedEnergy: [storedEnergy],
  height: [height],
  vehicles: [vehicles],
  unprotected: [unprotected],
  noLockout: [noLockout],
};

const everydayOnes: readonly EverydayExamples[] = [
  everyday,
  everydayRecords,
  everydayEquipment,
  everydaySymptoms,
  everydayShift,
  everydayTalk,
];

const faultsOfMachines: Readonly<Record<Language, readonly Faults[]>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  ar: arabic,
};

const requests: Readonly<Record<Language, Requests>> = {
  en: englishRequests,
  de: germanRequests,
  es: spanishRequests,
  fr: frenchRequests,
  ar: arabicRequests,
};

const trades: Readonly<Record<Language, Trades>> = {
  en: englishTrades,
  de: germanTrades,
  es: spanishTrades,
  fr: frenchTrades,
  ar: arabicTrades,
};

export interface Example {
  text: string;
  language: Language;
  /** Undefined if it is harmless. */
  hazard: Hazard | undefined;
  /** Examples of one line differ only in its alternatives. */
  line: string;
}

/** The examples from which the recognition of danger is learned. */
export function readExamples(): Example[] {
  return [
    ...(Object.entries(byHazard) as [Hazard, readonly Examples[]][]).flatMap(([hazard, files]) =>
      files.flatMap((file) => [...read(file, 'dangerous', hazard), ...read(file, 'harmless', undefined)]),
    ),
    ...everydayOnes.flatMap((file) => read(file, 'harmless', undefined)),
    ...(Object.entries(faultsOfMachines) as [Language, readonly Faults[]][]).flatMap(([language, faults]) =>
      reportsOf(faults, language).map((report) => ({ ...report, language, hazard: undefined })),
    ),
    ...(Object.entries(requests) as [Language, Requests][]).flatMap(([language, ofLanguage]) =>
      sentencesOfRequests(ofLanguage).map((sentence) => ({ ...sentence, language })),
    ),
    ...(Object.entries(trades) as [Language, Trades][]).flatMap(([language, { dangerous, harmless }]) => [
      ...(Object.entries(dangerous) as [Hazard, string][]).flatMap(([hazard, lines]) =>
        examplesOf(lines, language, hazard),
      ),
      ...examplesOf(harmless, language, undefined),
    ]),
  ];
}

function read<Half extends string>(
  file: Readonly<Record<Language, Readonly<Record<Half, string>>>>,
  half: Half,
  hazard: Hazard | undefined,
): Example[] {
  return (Object.keys(file) as Language[]).flatMap((language) =>
    examplesOf(file[language][half], language, hazard),
  );
}

function examplesOf(lines: string, language: Language, hazard: Hazard | undefined): Example[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => sentencesOf(line).map((text) => ({ text, language, hazard, line })));
}
