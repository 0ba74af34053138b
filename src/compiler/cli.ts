import { parseArgs } from 'node:util';
import { runCompile } from './commands/compile.ts';
import { runFit } from './commands/fit.ts';
import { runNeighbours } from './commands/neighbours.ts';
import { runPreview } from './commands/preview.ts';
import { runReport } from './commands/report.ts';

const USAGE = `usage:
  npm run atlas [-- --out DIR]                           compile the tables into models/atlas (or DIR)
  npm run atlas:fit -- <id...|--all> --reference DIR     fit tables to reference meshes
  npm run atlas:report -- --reference DIR [--check]      measure the atlas against the reference
  npm run atlas:neighbours                               measure again who lies over, under and beside whom
  npm run atlas:preview -- <id...> [--with ID,ID] [--view back|front|left|right|top|bottom|back-right|...]
                           [--near X,Y,Z] [--span MM] [--out FILE.png]    compile a few structures and draw them`;

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
    case 'neighbours': {
      parseArgs({ args, options: {} });
      return runNeighbours();
    }
    case 'preview': {
      const text = { type: 'string' } as const;
      const { values, positionals } = parseArgs({
        args: joinPoint(args),
        allowPositionals: true,
        options: { with: text, view: text, near: text, span: text, out: text },
      });
      return runPreview({ ...values, ids: positionals });
    }
    default:
      throw new Error(`${command === undefined ? 'no command' : `unknown command "${command}"`}\n${USAGE}`);
  }
}

/** `--near -60,40,-80` as one word: a value that begins with a minus would be taken for an option. */
function joinPoint(args: readonly string[]): string[] {
  const at = args.indexOf('--near');
  return at < 0 ? [...args] : [...args.slice(0, at), `--near=${args[at + 1] ?? ''}`, ...args.slice(at + 2)];
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
