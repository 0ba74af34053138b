/** Why a file of the atlas could not be used. */
export type LoadReason = 'missing' | 'offline' | 'truncated' | 'corrupt';

const EXPLANATIONS: Record<LoadReason, string> = {
  missing: 'the server does not have it',
  offline: 'the server could not be reached',
  truncated: 'it arrived incomplete',
  corrupt: 'its content is damaged',
};

/** Names the file and the reason; the message is fit to be shown. */
export class AtlasLoadError extends Error {
  readonly file: string;
  readonly reason: LoadReason;

  constructor(file: string, reason: LoadReason, detail = '') {
    super(`${file}: ${EXPLANATIONS[reason]}${detail ? ` (${detail})` : ''}`);
    this.name = 'AtlasLoadError';
    this.file = file;
    this.reason = reason;
  }
}
