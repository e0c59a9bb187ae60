import { notices } from '../safety/safety-notice.ts';

const warnings = Object.values(notices).flatMap((ofLanguage) => Object.values(ofLanguage));

/** The warnings that an answer opens with, and what comes after them. */
export function divideWarnings(answer: string): { warnings: string; rest: string } {
  let rest = answer;
  for (;;) {
    const next = warnings.find((warning) => rest.startsWith(warning));
    if (next === undefined) return { warnings: answer.slice(0, answer.length - rest.length).trimEnd(), rest };
    rest = rest.slice(next.length).trimStart();
  }
}
