import type { ModelRequest, ModelUsage, ToolDescription } from './model.ts';
import { perObject } from './per-object.ts';

/** Characters of an average token, over the languages and the JSON of our requests. */
const CHARACTERS_PER_TOKEN = 4;

/** The length of a tool's description, which most questions are asked with, in JSON. */
const lengthOf = perObject((tool: ToolDescription) => JSON.stringify(tool).length);

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
  for (const tool of tools) inputLength += lengthOf(tool);
  return {
    input_tokens: Math.ceil(inputLength / CHARACTERS_PER_TOKEN),
    output_tokens: Math.ceil(outputLength / CHARACTERS_PER_TOKEN),
    cached_tokens: 0,
    estimated: true,
  };
}
