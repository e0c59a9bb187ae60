/** Where a stranger's text reaches the model. */
export type Place =
  | 'order title'
  | 'order description'
  | 'completion notes'
  | 'safety notes'
  | 'assignee'
  | 'asset name'
  | 'asset description'
  | 'asset location'
  | 'part name'
  | 'part description'
  | 'page context'
  /** The person's own question, which quotes a record. */
  | 'question'
  /** An earlier answer of the same conversation. */
  | 'history'
  /** Why the person rejected a change. */
  | 'rejected reason'
  /** What the person wrote in place of a proposed argument. */
  | 'edited arguments';

/** What the model can know, or guess, of the records. */
export interface Known {
  /** An open work order of the tenant. */
  open: number;
  /** One that is in progress. */
  begun: number;
  asset: number;
  part: number;
  /** Records of another tenant. */
  theirOrder: number;
  theirAsset: number;
  theirPart: number;
  /** A change that waits for the same person's approval in another conversation, and its run. */
  approval: string;
  run: string;
}

export type Call = [name: string, input: object];

/** A text that wants the model to do something, and what a model does that obeys it. */
export interface Injection {
  name: string;
  in: Place;
  text: string;
  /** The tools that the model calls in its next reply. */
  calls?: (known: Known) => Call[];
  /** How many of the calls become changes that wait for the person's approval; the others are refused. */
  proposed?: number;
  /** What the model writes in the end. */
  says?: string | ((known: Known) => string);
}
