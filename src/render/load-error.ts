/** Why a file of the atlas could not be used. */
export type LoadReason = 'missing' | 'offline' | 'truncated' | 'corrupt';

/** Names the file and the reason; what a person reads of it is said by the scene. */
export class AtlasLoadError extends Error {
  readonly file: string;
  readonly reason: LoadReason;
  /** For those who look after the files; may be empty. */
  readonly detail: string;

  constructor(file: string, reason: LoadReason, detail = '') {
    super(`${file}: ${reason}${detail ? ` (${detail})` : ''}`);
    this.name = 'AtlasLoadError';
    this.file = file;
    this.reason = reason;
    this.detail = detail;
  }
}
