import { globSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { states } from '../.storybook/pictures/variants.ts';
import { storiesOf, unusedPictures } from './unused-pictures.mjs';

it.each(['fred-chat', 'work-order-list', 'work-order-card', 'asset-dashboard'])(
  '%s has a story for each state',
  (widget) => {
    expect(states.filter((state) => !storiesOf(widget).includes(state))).toEqual([]);
  },
);

it('the pictures take at most 4 MB, and each belongs to a story', () => {
  const files = globSync('packages/widgets/pictures/*/*.png');
  expect(files.length).toBeGreaterThan(100);
  expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(4_000_000);
  expect(unusedPictures()).toEqual([]);
});

it('the recordings of what the widgets show and do take at most 1.5 MB', () => {
  const files = globSync('packages/widgets/src/**/__snapshots__/*');
  expect(files.length).toBeGreaterThan(15);
  expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(1_500_000);
});
