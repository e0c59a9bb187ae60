import { parseArgs } from 'node:util';

/**
 * Reads the options of a script. `--help` prints how it is used; an option that it does not have, or a number that
 * is none, ends it with that and the reason.
 *
 * @template {import('node:util').ParseArgsOptionsConfig} Options
 * @param {string} usage How the script is used, with a line for each option.
 * @param {Options} options As `parseArgs` of `node:util` has them.
 * @param {{ numbers?: readonly (keyof Options & string)[], positionals?: boolean }} more The options that are whole
 *   numbers above 0, and whether arguments without a name are allowed.
 */
export function readOptions(usage, options, { numbers = [], positionals: allowPositionals = false } = {}) {
  const end = (code, ...lines) => {
    (code === 0 ? console.log : console.error)(lines.join('\n\n'));
    process.exit(code);
  };
  let read;
  try {
    read = parseArgs({
      options: { ...options, help: { type: 'boolean', default: false } },
      allowPositionals,
    });
  } catch (error) {
    return end(2, error.message, usage);
  }
  const { values, positionals } = read;
  if (values.help) return end(0, usage);
  const wrong = numbers.find((name) => values[name] !== undefined && !/^[1-9]\d*$/.test(values[name]));
  if (wrong) return end(2, `--${wrong} must be a whole number above 0, not “${values[wrong]}”.`, usage);
  return { values, positionals };
}
