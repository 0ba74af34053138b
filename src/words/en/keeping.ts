import { area } from '../words.ts';

/** What is said, wherever the person is, when the plan does not stay on the device. */
export const keeping = area('keeping', {
  notKept: 'Your plan could not be kept on this device; export it as a file.',
  unreadable: 'Your plan of an earlier visit could not be read. It was put aside: open my plan.',
});
