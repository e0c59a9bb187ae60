/**
 * How to find a fault or do a job on a kind of equipment: hazards first, then causes, steps and prevention.
 */
export interface Playbook {
  /** Stable, because links contain it. */
  slug: string;
  title: string;
  subject: string;
  /** In the words of technicians, including shorthand. */
  symptoms: string[];
  hazards: string[];
  /** Whether it is shown with the lockout steps. */
  lockout: boolean;
  /** The most likely first. */
  causes: string[];
  steps: string[];
  parts: string[];
  cost_note: string;
  prevention: string[];
}
