import { parseArgs } from 'node:util';
import { runCompile } from './commands/compile.ts';
import { runFit } from './commands/fit.ts';
import { runReport } from './commands/report.ts';

const USAGE = `usage:
  npm run atlas [-- --out DIR]                           compile the tables into models/atlas (or DIR)
  npm run atlas:fit -- <id...|--all> --reference DIR     fit tables to reference meshes
  npm run atlas:report -- --reference DIR [--check]      measure the atlas against the reference`;

/** The command line of the compiler: reads the arguments, runs one command, turns errors into a message and a code. */
async function main(argv: readonly string[]): Promise<number> {
  const [command, ...args] = argv;
  switch (command) {
    case 'compile': {
      const { values } = parseArgs({ args, options: { out: { type: 'string' } } });
      return runCompile(values);
    }
    case 'fit': {
      const { values, positionals } = parseArgs({
        args,
        allowPositionals: true,
        options: { all: { type: 'boolean' }, reference: { type: 'string' } },
      });
      return runFit({ ...values, ids: positionals });
    }
    case 'report': {
      const { values } = parseArgs({
        args,
        options: { check: { type: 'boolean' }, reference: { type: 'string' }, write: { type: 'boolean' } },
      });
      return runReport(values);
    }
    default:
      throw new Error(`${command === undefined ? 'no command' : `unknown command "${command}"`}\n${USAGE}`);
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
