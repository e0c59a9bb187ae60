import type { ModelRequest, ModelUsage } from './model.ts';

/** Characters of an average token, over the languages and the JSON of our requests. */
const CHARACTERS_PER_TOKEN = 4;

/**
 * What an answer took, counted from its text: for providers that report nothing, and for answers that ended
 * before the report.
 */
export function estimateUsage(
  { messages, tools = [] }: Pick<ModelRequest, 'messages' | 'tools'>,
  outputLength: number,
): ModelUsage {
  let inputLength = 0;
  for (const { content, toolCalls = [] } of messages) {
    inputLength += content.length;
    for (const { name, argumentsText } of toolCalls) inputLength += name.length + argumentsText.length;
  }
  for (const tool of tools) inputLength += JSON.stringify(tool).length;
  return {
    input_tokens: Math.ceil(inputLength / CHARACTERS_PER_TOKEN),
    output_tokens: Math.ceil(outputLength / CHARACTERS_PER_TOKEN),
    cached_tokens: 0,
    estimated: true,
  };
}
