// The configuration for the widgets of the script tag. The build puts this file in the place of `configuration.ts`,
// so that the entry shares no file with the widgets: it would have to wait for that file before it could fetch them.
import type * as Configuration from '../configuration.ts';

export const { configuration, onConfigure } = Reflect.get(
  globalThis,
  Symbol.for('chatterfix.widgets'),
) as typeof Configuration;
