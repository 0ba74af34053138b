import { checkStep, type StepResult, testStep, treeState, treeStep } from './support/run-step.ts';

const ZONES = ['--config', '.dependency-cruiser.cjs', 'src', 'models', 'tests'];

const SITE = 'The site';

type Step = readonly [heading: string, run: (heading: string) => Promise<StepResult> | StepResult];

const before = treeState();
const results: StepResult[] = [];

/** An older build must not pass for this one. */
function browserStep(heading: string): Promise<StepResult> | StepResult {
  const isBuilt = results.some((result) => result.heading === SITE && result.failed === 0);
  if (isBuilt) return testStep(heading, ['--project', 'e2e']);
  return { heading, passed: 0, failed: 0, seconds: 0, leftOut: 'the site was not built' };
}

/** Cheap checks first; every step runs, so that one look shows all that is wrong. */
const STEPS: readonly Step[] = [
  ['Format and lint', (heading) => checkStep(heading, 'biome', ['ci', '.'])],
  ['Zones and cycles', (heading) => checkStep(heading, 'depcruise', ZONES)],
  ['Types', (heading) => checkStep(heading, 'tsc', ['--noEmit'])],
  ['Shapes, words and state', (heading) => testStep(heading, ['--project', 'node', '--project', 'jsdom'])],
  [SITE, (heading) => checkStep(heading, 'vite', ['build', '--logLevel', 'warn'])],
  ['The site in a browser', browserStep],
  ['Nothing generated differs', (heading) => treeStep(heading, before)],
];

function outcome({ failed, leftOut }: StepResult): string {
  if (leftOut) return `left out: ${leftOut}`;
  return failed === 0 ? 'passed' : 'FAILED';
}

for (const [index, [heading, run]] of STEPS.entries()) {
  console.log(`\n== ${index + 1}/${STEPS.length} ${heading}`);
  const result = await run(heading);
  console.log(`-- ${outcome(result)}`);
  results.push(result);
}

console.log('\n== Summary');
for (const result of results) {
  const counts = `${result.passed} passed, ${result.failed} failed`.padEnd(24);
  console.log(`${result.heading.padEnd(28)}${counts}${result.seconds.toFixed(0).padStart(5)} s  ${outcome(result)}`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
