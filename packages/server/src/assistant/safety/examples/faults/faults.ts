import type { Language } from '../../../language/detect.ts';

/** Machines, and what goes wrong with any of them without endangering anybody; separated by `|`. */
export interface Faults {
  machines: string;
  faults: string;
}
/** Each machine is combined with so many of its faults. */
const FAULTS_OF_A_MACHINE = 6;
/** How people begin and end a report; most do neither. */
const frames: Readonly<Record<Language, readonly (readonly [before: string, after: string])[]>> = {
  en: [
    ['', ''],
    ['', ''],
    ['', ', what can it be'],
    ['the', ' again'],
    ['our', ' since the weekend'],
    ['', ', any history on that'],
    ['why', ''],
    ['hi, the', ', who can have a look'],
    ['', ' help'],
  ],
  de: [
    ['', ''],
    ['', ''],
    ['', ', woran liegt das'],
    ['', ' schon wieder'],
    ['', ' seit gestern'],
    ['', ', was prüfen'],
    ['hallo,', ', wer kann schauen'],
    ['', ' Hilfe'],
  ],
  es: [
    ['', ''],
    ['', ''],
    ['', ', a qué se debe'],
    ['', ' otra vez'],
    ['', ' desde ayer'],
    ['por qué', ''],
    ['hola,', ', quién lo revisa'],
    ['', ' ayuda'],
  ],
  fr: [
    ['', ''],
    ['', ''],
    ['', ", d'où ça vient"],
    ['', ' encore une fois'],
    ['', ' depuis hier'],
    ['pourquoi', ''],
    ['bonjour,', ', qui peut regarder'],
    ['', ' au secours'],
  ],
  ar: [
    ['', ''],
    ['', ''],
    ['', ' ما السبب'],
    ['', ' مرة ثانية'],
    ['', ' من امس'],
    ['ليش', ''],
    ['السلام عليكم', ' مين يفحصها'],
  ],
};

/** The reports of faults: each machine with some of its faults, as people would write them. */
export function reportsOf(groups: readonly Faults[], language: Language): { text: string; line: string }[] {
  let count = 0;
  return groups.flatMap(({ machines, faults }) => {
    const all = faults.split('|');
    return machines.split('|').flatMap((machine, at) =>
      Array.from({ length: Math.min(FAULTS_OF_A_MACHINE, all.length) }, (_, which) => {
        const fault = all[(at * FAULTS_OF_A_MACHINE + which) % all.length]!;
        const [before, after] = frames[language][count++ % frames[language].length]!;
        return { text: `${before} ${machine} ${fault}${after}`.trim(), line: `${language} ${machine}` };
      }),
    );
  });
}
