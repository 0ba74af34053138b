import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface StepResult {
  readonly heading: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** Why it was left out; null when it ran. */
  readonly leftOut: string | null;
}

const isWindows = process.platform === 'win32';

/** Runs a tool of `node_modules/.bin`, its output going straight to the terminal; answers whether it succeeded. */
function runTool(tool: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(join('node_modules/.bin', tool), args, { stdio: 'inherit', shell: isWindows });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** A step that counts as one check. */
export async function checkStep(heading: string, tool: string, args: readonly string[]): Promise<StepResult> {
  const start = Date.now();
  const ok = await runTool(tool, args);
  return { heading, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds: secondsSince(start), leftOut: null };
}

/** A step that counts as many checks as the test runner reports; a run without any test has failed. */
export async function testStep(heading: string, args: readonly string[]): Promise<StepResult> {
  const start = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'ilium-tests-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = await runTool('vitest', ['run', ...args, ...reporters]);
  const { passed, failed } = countTests(ok, readReport(report));
  rmSync(folder, { recursive: true });
  return { heading, passed, failed, seconds: secondsSince(start), leftOut: null };
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

function readReport(path: string): Report | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    return null;
  }
}

/** A runner that failed without a failed test (a file that does not load, an unhandled error) counts as one failure. */
export function countTests(ok: boolean, report: Report | null): { passed: number; failed: number } {
  const passed = report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  const hasSilentFailure = failed === 0 && (!ok || passed === 0);
  return { passed, failed: hasSilentFailure ? 1 : failed };
}

/** What differs from the last commit, new files included; null outside a git checkout. */
export function treeState(): string | null {
  const parts = [['status', '--porcelain'], ['diff']].map((args) => spawnSync('git', args, { encoding: 'utf8' }));
  return parts.every(({ status }) => status === 0) ? parts.map(({ stdout }) => stdout).join('\n\n') : null;
}

/** Whether the run itself changed a file: in a clean checkout this is `git diff --exit-code`. */
export function treeStep(heading: string, before: string | null): StepResult {
  const after = treeState();
  if (before === null || after === null) {
    return { heading, passed: 0, failed: 0, seconds: 0, leftOut: 'not a git checkout' };
  }
  const ok = before === after;
  if (!ok) console.log(`These files are not as they were before the run:\n${after.split('\n\n', 1)[0]}`);
  return { heading, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds: 0, leftOut: null };
}

function secondsSince(startMs: number): number {
  return (Date.now() - startMs) / 1000;
}
