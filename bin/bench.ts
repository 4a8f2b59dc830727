import { parseArgs } from 'node:util';
import { CommandError, runCommand } from './entry.ts';

const usage = `Which comparison? One of:
  npm run bench -- publish [--sizes 1000,10000,100000] [--runs 200] [--renames 10]
  npm run bench -- build [--articles 10000] [--runs 3] [--hugo PATH]
  npm run bench -- lighthouse [--runs 5]
The first two take --pictures (30) and --seed (lam-giang).`;

const options = {
  sizes: { type: 'string', default: '1000,10000,100000' },
  runs: { type: 'string' },
  renames: { type: 'string', default: '10' },
  articles: { type: 'string', default: '10000' },
  hugo: { type: 'string' },
  pictures: { type: 'string', default: '30' },
  seed: { type: 'string', default: 'lam-giang' },
} as const;

function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : String(error)}\n${usage}`, 2);
  }
}

function wholeNumber(name: string, text: string, atLeast = 1): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= atLeast) return value;
  throw new CommandError(`--${name} must be a whole number from ${atLeast} on (it is "${text}").`, 2);
}

await runCommand(async () => {
  const { positionals, values } = readArguments();
  const { pictures, seed, runs } = values;
  const common = { pictures: wholeNumber('pictures', pictures), seed };
  switch (positionals.join(' ')) {
    case 'publish': {
      const { runPublishBench } = await import('../bench/publish/run-publish-bench.ts');
      const sizes = values.sizes.split(',').map((size) => wholeNumber('sizes', size, 100));
      const renames = wholeNumber('renames', values.renames, 0);
      return runPublishBench({ ...common, sizes, renames, runs: wholeNumber('runs', runs ?? '200') });
    }
    case 'build': {
      const { runBuildBench } = await import('../bench/build/run-build-bench.ts');
      const articles = wholeNumber('articles', values.articles, 100);
      return runBuildBench({
        ...common,
        articles,
        runs: wholeNumber('runs', runs ?? '3'),
        hugo: values.hugo,
      });
    }
    case 'lighthouse': {
      const { runLighthouseBench } = await import('../bench/lighthouse/run-lighthouse-bench.ts');
      return runLighthouseBench({ runs: wholeNumber('runs', runs ?? '5') });
    }
    default:
      throw new CommandError(usage, 2);
  }
});
