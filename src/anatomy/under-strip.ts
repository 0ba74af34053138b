/** A structure under a strip of tape, as measured in the atlas. */
export interface UnderPart {
  /** With its side. */
  readonly id: string;
  /** Part of the strip's area that it lies under, 0 to 1. */
  readonly share: number;
  /** From the skin to where it begins, the middle value, mm. */
  readonly depthMm: number;
  /** Mostly no muscle lies over it. */
  readonly first: boolean;
}

/**
 * What lies under one strip: muscles before fascias before nerves before what is hard; of each kind what comes first
 * before what lies deeper, and then the largest share.
 */
export interface UnderStrip {
  /** Of the strip; the first is 1. */
  readonly order: number;
  readonly parts: readonly UnderPart[];
}
