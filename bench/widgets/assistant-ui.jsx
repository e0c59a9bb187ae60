// A chat as assistant-ui's documentation builds it: its primitives, answers in Markdown with tables, and a runtime
// that reads the answer from our benchmark's server.
import {
  AssistantRuntimeProvider,
  ComposerPrimitive,
  MessagePrimitive,
  ThreadPrimitive,
  useLocalRuntime,
} from '@assistant-ui/react';
import { MarkdownTextPrimitive } from '@assistant-ui/react-markdown';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import remarkGfm from 'remark-gfm';

const answers = {
  async *run({ abortSignal }) {
    const response = await fetch('/answer', { method: 'POST', signal: abortSignal });
    let text = '';
    let rest = '';
    for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
      const events = (rest + piece).split('\n\n');
      rest = events.pop();
      for (const event of events) text += JSON.parse(event.slice('data: '.length)).text;
      yield { content: [{ type: 'text', text }] };
    }
  },
};

const Text = () => h(MarkdownTextPrimitive, { remarkPlugins: [remarkGfm] });
const Question = () => h(MessagePrimitive.Root, null, h(MessagePrimitive.Parts));
const Answer = () => h(MessagePrimitive.Root, null, h(MessagePrimitive.Parts, { components: { Text } }));
const messages = { UserMessage: Question, AssistantMessage: Answer };

function Chat() {
  return h(
    AssistantRuntimeProvider,
    { runtime: useLocalRuntime(answers) },
    h(
      ThreadPrimitive.Root,
      null,
      h(
        ThreadPrimitive.Viewport,
        { style: { height: 480, overflowY: 'auto' } },
        h(ThreadPrimitive.Messages, { components: messages }),
      ),
      h(
        ComposerPrimitive.Root,
        null,
        h(ComposerPrimitive.Input, { placeholder: 'Ask' }),
        h(ComposerPrimitive.Send, null, 'Send'),
      ),
    ),
  );
}

createRoot(document.querySelector('#chat')).render(h(Chat));
