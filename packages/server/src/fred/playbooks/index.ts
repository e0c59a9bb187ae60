import type { Playbook } from './playbook.ts';
export const playbooks: readonly Playbook[] = [];
export const lockout_steps: readonly string[] = [];
