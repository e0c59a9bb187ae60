/** The answer to a call, with what HTTP says about it. */
export interface WithResponse<T> {
  /** What the call resolves with. */
  data: T;
  /** The answer, for its status and headers. Its body has been read. */
  response: Response;
  /** Identifies the request in the server's log. Mention it when you report a problem to the operator. */
  request_id: string | undefined;
}

/** A call of the API: a promise of the answer's body. */
export interface CallPromise<T> extends Promise<T> {
  /**
   * Resolves with the body and the response.
   * @example const { data, request_id } = await chatterfix.workOrders.get(17).withResponse();
   */
  withResponse(): Promise<WithResponse<T>>;
}

/** The promise of a call whose answer comes with its response. */
export function callPromise<T>(answer: Promise<WithResponse<T>>): CallPromise<T> {
  const data = answer.then(({ data }) => data);
  return Object.assign(data, {
    withResponse: () => {
      data.catch(() => {}); // whoever asks for the response hears of a failure there
      return answer;
    },
  });
}
