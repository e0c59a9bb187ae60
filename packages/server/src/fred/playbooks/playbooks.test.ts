import { describe, expect, it } from 'vitest';
import { findPlaybook, searchPlaybooks } from '../playbook-search.ts';
import { lockout_steps, playbooks } from './index.ts';

describe('the playbooks', () => {
  it('are 30 and more, on all the subjects, with slugs of their own', () => {
    expect(playbooks.length).toBeGreaterThanOrEqual(30);
    expect(new Set(playbooks.map(({ slug }) => slug)).size).toBe(playbooks.length);
    expect(playbooks.map(({ subject }) => subject)).toEqual(expect.arrayContaining(['pumps', 'motors', 'bearings', 'belts', 'compressors', 'hydraulics', 'hvac', 'electrical']));
  });

  it.each(playbooks)('$slug is whole, and safe', (playbook) => {
    expect(playbook.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const list of [playbook.symptoms, playbook.hazards, playbook.causes, playbook.steps, playbook.parts, playbook.prevention]) {
      expect(list.length).toBeGreaterThan(0);
      for (const text of list) expect(text.trim()).not.toBe('');
    }
    expect(playbook.steps.length).toBeGreaterThanOrEqual(5);
    expect(playbook.cost_note).not.toBe('');
    const steps = playbook.steps.join(' ');
    if (/energi[sz]ed|live (test|work|measure)|under voltage/i.test(steps) && !/de-energi|prove dead/i.test(steps)) expect(steps).toMatch(/qualified/i);
    if (/lock out/i.test(steps)) expect(playbook.lockout).toBe(true);
  });

  it('have the lockout steps in their legal order', () => {
    expect(lockout_steps.map((step) => step.split(':')[0])).toEqual(['Prepare', 'Shut down', 'Isolate', 'Lock and tag', 'Relieve stored energy', 'Verify']);
  });

  it.each([
    ['mech seal lkg', 'seal'], ['pump cavitating', 'cavitation'], ['brg running hot', 'bearing'], ['conv belt running off', 'belt'], ['C/O FAN MTR', 'fan'], ['L/H CYL LKG', 'cylinder'],
    ['compressor trips on high temperature', 'temperature'], ['VFD flt', 'vfd|drive'], ['eng o/heat', 'overheat'],
  ])('answers “%s” with its playbook', (question, words) => {
    expect(searchPlaybooks(question, 3).map(({ slug, title }) => `${slug} ${title}`).join(' ')).toMatch(new RegExp(words, 'i'));
  });

  it('say nothing to what they do not know', () => {
    expect(searchPlaybooks('zxqv wobbulator', 3)).toEqual([]);
    expect(searchPlaybooks('', 3)).toEqual([]);
  });

  it('write the lockout steps out where they are needed', () => {
    const locked = playbooks.find(({ lockout }) => lockout)!;
    expect(findPlaybook(locked.slug)!.lockout_steps).toEqual(lockout_steps);
  });
});
