import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { states, variants } from '../.storybook/pictures/variants.ts';

/** As Storybook makes the id of a story from the name of its export. */
const idOf = (name) => name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '-').toLowerCase();

/** The names of a widget's stories. */
export function storiesOf(widget) {
  return globSync(`packages/widgets/src/${widget}/*.stories.ts`).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^export const (\w+): Story/gm)].map(([, name]) => name),
  );
}

/** The pictures that belong to no story. */
export function unusedPictures() {
  return globSync('packages/widgets/pictures/*/*.png').filter((file) => {
    const used = storiesOf(basename(dirname(file))).flatMap((story) =>
      Object.entries(variants)
        .filter(([, { always }]) => always || states.includes(story))
        .map(([variant]) => `${idOf(story)}-${variant}.png`),
    );
    return !used.includes(basename(file));
  });
}
