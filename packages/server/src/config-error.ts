/** A setting or argument is not valid. The message is for the operator. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
