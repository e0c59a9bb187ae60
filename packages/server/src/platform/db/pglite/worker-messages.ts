// What the main thread and the worker thread that owns PGlite say to each other.

export interface WorkerOptions {
  /** PGlite's module, compiled. */
  readonly module: WebAssembly.Module;
  /** Where the data is; in memory without. */
  readonly folder?: string;
  /** An archive of a data folder, to begin with a copy of it. */
  readonly snapshot?: string;
}

export type ToWorker =
  | {
      readonly kind: 'run';
      readonly bytes: Uint8Array;
      /** Where each unit of messages ends in `bytes`. */
      readonly ends: readonly number[];
    }
  | { readonly kind: 'close' };

export type FromWorker =
  | { readonly kind: 'ready' | 'closed' }
  | { readonly kind: 'failed'; readonly message: string; readonly code?: string | undefined }
  /** A unit begins which may run for so many milliseconds. */
  | { readonly kind: 'limited'; readonly unit: number; readonly limit: number }
  | { readonly kind: 'output'; readonly bytes: Uint8Array }
  /** Units have ended: for each the status of ReadyForQuery, or "-" where the client did not ask for it. */
  | {
      readonly kind: 'done';
      readonly bytes: Uint8Array;
      readonly statuses: string;
      readonly notifications: readonly Uint8Array[];
    }
  | { readonly kind: 'crashed'; readonly reason: string };

/** The function of the worker that the main thread's inspector calls to stop a unit. */
export const STOP_FUNCTION = 'chatterfixStopUnit';
