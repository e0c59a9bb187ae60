// Our own rules for oxlint, which loads this file: see .oxlintrc.json.
import { camelCase } from './camel-case.mjs';
import { noRootSize } from './no-root-size.mjs';
import { noVacuousAssertion } from './no-vacuous-assertion.mjs';

export default {
  meta: { name: 'chatterfix' },
  rules: {
    'camel-case': camelCase,
    'no-root-size': noRootSize,
    'no-vacuous-assertion': noVacuousAssertion,
  },
};
