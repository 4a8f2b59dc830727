import { parseArgs } from 'node:util';
import { searchParts } from '../bench/search/search-parts.ts';
import { CommandError, runCommand } from './entry.ts';

const usage = `Which comparison? One of:
  npm run bench -- publish [--sizes 1000,10000,100000] [--runs 200] [--renames 10]
  npm run bench -- build [--articles 10000] [--runs 3] [--hugo PATH]
  npm run bench -- lighthouse [--runs 5]
  npm run bench -- search [--parts peers,archive] [--sizes 10000,100000] [--runs 100] [--paces quick,slow]
    [--peer-sizes 2000,20000] [--mariadb PATH] [--again]
All but lighthouse take --pictures (30) and --seed (lam-giang).`;

const options = {
  sizes: { type: 'string' },
  runs: { type: 'string' },
  renames: { type: 'string', default: '10' },
  articles: { type: 'string', default: '10000' },
  hugo: { type: 'string' },
  pictures: { type: 'string', default: '30' },
  seed: { type: 'string', default: 'lam-giang' },
  parts: { type: 'string', default: searchParts.join(',') },
  'peer-sizes': { type: 'string', default: '2000,20000' },
  paces: { type: 'string', default: 'quick,slow' },
  mariadb: { type: 'string' },
  again: { type: 'boolean', default: false },
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

function wholeNumbers(name: string, text: string, atLeast: number): number[] {
  return text.split(',').map((one) => wholeNumber(name, one, atLeast));
}

function readNames<Name extends string>(option: string, text: string, known: readonly Name[]): Name[] {
  return text.split(',').map((name) => {
    const found = known.find((one) => one === name);
    if (found) return found;
    throw new CommandError(`--${option} knows ${known.join(', ')} (not "${name}").`, 2);
  });
}

await runCommand(async () => {
  const { positionals, values } = readArguments();
  const { pictures, seed, runs } = values;
  const common = { pictures: wholeNumber('pictures', pictures), seed };
  switch (positionals.join(' ')) {
    case 'publish': {
      const { runPublishBench } = await import('../bench/publish/run-publish-bench.ts');
      const sizes = wholeNumbers('sizes', values.sizes ?? '1000,10000,100000', 100);
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
    case 'search': {
      const { runSearchBench } = await import('../bench/search/run-search-bench.ts');
      return runSearchBench({
        ...common,
        parts: readNames('parts', values.parts, searchParts),
        sizes: wholeNumbers('sizes', values.sizes ?? '10000,100000', 100),
        peerSizes: wholeNumbers('peer-sizes', values['peer-sizes'], 100),
        runs: wholeNumber('runs', runs ?? '100', 2),
        paces: readNames('paces', values.paces, ['quick', 'slow']),
        mariadb: values.mariadb,
        again: values.again,
      });
    }
    default:
      throw new CommandError(usage, 2);
  }
});
