import { spinalRoot } from '#models/nerve-paths/spinal-root.ts';

/** From the dural sac to where its plexus begins; its course and sizes stand in the table of roots. */
export const rootL4 = spinalRoot('l4');
