import { describe, expect, it } from 'vitest';
import { findPlaybook, searchPlaybooks } from '../offline/playbook-search.ts';
import { lockoutSteps, playbooks } from './index.ts';

describe('the playbooks', () => {
  it('are at least 30, on all subjects, each with its own slug', () => {
    expect(playbooks.length).toBeGreaterThanOrEqual(30);
    expect(new Set(playbooks.map(({ slug }) => slug)).size).toBe(playbooks.length);
    expect(playbooks.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining([
        'pumps',
        'motors',
        'bearings',
        'belts',
        'compressors',
        'hydraulics',
        'hvac',
        'electrical',
      ]),
    );
  });

  it.each(playbooks)('$slug has all its parts, and follows the safety rules', (playbook) => {
    expect(playbook.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const list of [
      playbook.symptoms,
      playbook.hazards,
      playbook.causes,
      playbook.steps,
      playbook.parts,
      playbook.prevention,
    ]) {
      expect(list.length).toBeGreaterThan(0);
      for (const text of list) expect(text.trim()).not.toBe('');
    }
    expect(playbook.steps.length).toBeGreaterThanOrEqual(5);
    expect(playbook.cost_note).not.toBe('');
    const steps = playbook.steps.join(' ');
    const isLiveWork =
      /energi[sz]ed|live (test|work|measure)|under voltage/i.test(steps) &&
      !/de-energi|prove dead/i.test(steps);
    expect(isLiveWork && !/qualified/i.test(steps), 'live work without a qualified person').toBe(false);
    expect(/lock out/i.test(steps) && !playbook.lockout, 'locks out without saying so').toBe(false);
  });

  it('have the lockout steps in the order of 29 CFR 1910.147(d)', () => {
    expect(lockoutSteps.map((step) => step.split(':')[0])).toEqual([
      'Prepare',
      'Shut down',
      'Isolate',
      'Lock and tag',
      'Relieve stored energy',
      'Verify',
    ]);
  });

  it.each([
    ['mech seal lkg', 'pump-mechanical-seal-leak'],
    ['pump cavitating', 'pump-cavitation'],
    ['brg running hot', 'bearing-running-hot'],
    ['conv belt running off', 'conveyor-belt-mistracking'],
    ['C/O FAN MTR', 'hvac-fan-motor-replacement'],
    ['L/H CYL LKG', 'hydraulic-cylinder-leak'],
    ['compressor trips on high temperature', 'compressor-high-temperature'],
    ['VFD flt', 'electrical-vfd-fault'],
    ['eng o/heat', 'engine-overheating'],
    ['air leak', 'compressed-air-leak-survey'],
    ['hyd hose blown', 'hydraulic-hose-failure'],
    ['steam trap cold', 'steam-trap-failed'],
    ['teeth missing on bucket', 'ground-engaging-teeth'],
    ['no cooling in the office', 'hvac-no-cooling'],
    ['motor wont start', 'motor-wont-start'],
    ['somebody left a lock on the breaker', 'lockout-tagout'],
  ])('are found: “%s” first finds %s', (question, slug) => {
    expect(searchPlaybooks(question, 3)[0]?.slug).toBe(slug);
  });

  it('are not found for unknown words', () => {
    expect(searchPlaybooks('zxqv wobbulator', 3)).toEqual([]);
    expect(searchPlaybooks('', 3)).toEqual([]);
  });

  it('have lockout steps if they need them', () => {
    const locked = playbooks.find(({ lockout }) => lockout)!;
    expect(findPlaybook(locked.slug)!.lockout_steps).toEqual(lockoutSteps);
  });
});
