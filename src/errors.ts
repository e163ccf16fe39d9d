/** The codes of an `OnTheRecordError`: calls that can never work, and workers that fail. Odd input text is no error. */
export type ErrorCode =
  | 'text-not-string'
  | 'date-invalid'
  | 'option-invalid'
  | 'text-mismatch'
  | 'format-unknown'
  | 'line-invalid'
  | 'timeout'
  /** The worker thread that read the article ended or broke down. The same article may work in another. */
  | 'worker-failed';

/** Thrown for a wrong call. `code` is stable and can be searched for; the message says what was received. */
export class OnTheRecordError extends Error {
  override readonly name = 'OnTheRecordError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(`${message} [${code}]`, options);
    this.code = code;
  }
}
