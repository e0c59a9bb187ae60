import { expect, it } from 'vitest';
import { sentencesOf } from './examples.ts';

it.each([
  ['smoke from the motor', ['smoke from the motor']],
  ['{smoke|flames} from the {motor|pump}', ['smoke from the motor', 'flames from the pump']],
  [
    '{smoke|flames|heat} from the {motor|pump}',
    ['smoke from the motor', 'flames from the pump', 'heat from the motor'],
  ],
  ['help{| now}', ['help', 'help now']],
])('a line stands for sentences: %s', (line, sentences) => {
  expect(sentencesOf(line)).toEqual(sentences);
});
