import * as z from 'zod/mini';
import { ChatEvent } from '../chat/schemas.ts';
import { ClientToolCall, ClientToolClaim, ClientToolResult } from '../client-tools/schemas.ts';
import { endpoint } from '../endpoint.ts';
import { described } from '../values.ts';
import { Run, RunEventList, RunEventQuery, RunId } from './schemas.ts';

const tag = 'Fred';
const params = z.strictObject({ run_id: described('The run', RunId) });
const noSuchCall = 'No such run or call, or it belongs to another person’s conversation';
const problems = { 404: 'No such run, or it belongs to another person’s conversation' };

export const runs = {
  get: endpoint({
    method: 'GET',
    path: '/api/runs/{run_id}',
    operationId: 'getRun',
    tag,
    summary: 'Get the work on an answer: how far it is, and what it has found',
    permission: 'chat:use',
    params,
    response: Run,
    status: 200,
    problems,
  }),
  events: endpoint({
    method: 'GET',
    path: '/api/runs/{run_id}/events',
    operationId: 'streamRunEvents',
    tag,
    summary: 'Follow the work on an answer',
    description:
      'With `Accept: text/event-stream`, the events of the run from the first on, or from `Last-Event-ID` on, each exactly once, until the run ends. Any number of readers can follow a run, on any server. Without that header, the events so far as JSON.',
    permission: 'chat:use',
    params,
    query: RunEventQuery,
    response: RunEventList,
    streams: ChatEvent,
    status: 200,
    problems,
  }),
  stop: endpoint({
    method: 'POST',
    path: '/api/runs/{run_id}/stop',
    operationId: 'stopRun',
    tag,
    summary: 'Stop the work on an answer',
    description:
      'What was written so far is kept. Stopping a run that has ended changes nothing. A run on another server is waited for up to three seconds: the answer is the run as it is then.',
    permission: 'chat:use',
    params,
    response: Run,
    repeats: 'by-itself',
    status: 200,
    problems,
  }),
  claimClientTool: endpoint({
    method: 'POST',
    path: '/api/runs/{run_id}/client-tool-claims',
    operationId: 'claimClientTool',
    tag,
    summary: 'Tell that a page is about to run one of its tools',
    description:
      'A call can be claimed once, so that of several pages that follow the run one runs the tool. A page that claims a call answers it.',
    permission: 'chat:use',
    params,
    body: ClientToolClaim,
    response: ClientToolCall,
    repeats: 'by-itself',
    status: 200,
    problems: {
      404: noSuchCall,
      409: 'Another page runs the tool, the call was answered, the run was stopped, or the time is over',
    },
  }),
  answerClientTool: endpoint({
    method: 'POST',
    path: '/api/runs/{run_id}/client-tool-results',
    operationId: 'answerClientTool',
    tag,
    summary: 'Give the model what a tool of the page returned, or why it failed',
    description:
      'The run goes on once all that it waits for is there: follow it at `/api/runs/{run_id}/events` behind the last event. A call is answered once; a repetition with the same result changes nothing. The model is told that the result is data.',
    permission: 'chat:use',
    limit: 'chat',
    params,
    body: ClientToolResult,
    response: ClientToolCall,
    repeats: 'by-itself',
    status: 200,
    problems: {
      404: noSuchCall,
      409: 'The call was answered otherwise, the run was stopped, or the time is over',
    },
  }),
};
