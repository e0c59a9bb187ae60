/** How to find a fault or do a job on a kind of equipment: hazards first, then causes, steps and prevention. */
export interface Playbook {
  /** Stable: links use it. */
  slug: string;
  title: string;
  subject: string;
  /** As technicians say them, shorthand included. */
  symptoms: string[];
  hazards: string[];
  /** Shown with the lockout steps before its own. */
  lockout: boolean;
  /** The most probable first. */
  causes: string[];
  steps: string[];
  parts: string[];
  cost_note: string;
  prevention: string[];
}
