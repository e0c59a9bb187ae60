import * as z from 'zod/mini';
import { ChatEvent } from '../chat/schemas.ts';
import { endpoint } from '../endpoint.ts';
import { described } from '../values.ts';
import { Run, RunEventList, RunEventQuery, RunId } from './schemas.ts';

const tag = 'Fred';
const params = z.strictObject({ run_id: described('The run', RunId) });
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
};
