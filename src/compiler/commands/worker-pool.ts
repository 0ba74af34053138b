import { Worker } from 'node:worker_threads';

/** A finished job: what it gave and how long it took. */
export interface JobResult<Result> {
  readonly index: number;
  readonly result: Result;
  readonly seconds: number;
}

type Answer<Result> =
  | { readonly index: number; readonly result: Result; readonly seconds: number }
  | { readonly index: number; readonly error: string };

/**
 * Runs jobs on worker threads, the first listed first, and gives their results in the order of the jobs.
 * The worker module answers each message `{ index, job }` by one of the shapes of `Answer`.
 */
export async function runJobs<Job, Result>(
  workerUrl: URL,
  jobs: readonly Job[],
  threads: number,
  onDone: (done: JobResult<Result>) => void,
): Promise<Result[]> {
  const results = new Map<number, Result>();
  let next = 0;
  const runWorker = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(typescriptEntry(workerUrl));
      const finish = (error?: Error) => {
        void worker.terminate();
        if (error) reject(error);
        else resolve();
      };
      const feed = () => {
        if (next >= jobs.length) return finish();
        const index = next++;
        worker.postMessage({ index, job: jobs[index] });
      };
      worker.on('error', finish);
      // Has no effect once all is done; before that a thread that stops leaves its job undone.
      worker.on('exit', (code) => reject(new Error(`a worker thread stopped with code ${code}`)));
      worker.on('message', (answer: Answer<Result>) => {
        if ('error' in answer) return finish(new Error(answer.error));
        results.set(answer.index, answer.result);
        onDone(answer);
        feed();
      });
      feed();
    });
  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, runWorker));
  return jobs.map((_, index) => {
    const result = results.get(index);
    if (result === undefined) throw new Error(`job ${index} gave no result`);
    return result;
  });
}

/** A worker thread does not inherit the loader that reads TypeScript: this module registers it and goes on to the worker. */
function typescriptEntry(workerUrl: URL): URL {
  const loader = import.meta.resolve('tsx/esm/api');
  const source = `import { register } from '${loader}'; register(); await import('${workerUrl}');`;
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
}
