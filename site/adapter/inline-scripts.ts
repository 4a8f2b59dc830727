import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const prefix = 'virtual:inline-script/';
const folder = new URL('../scripts/', import.meta.url);

/**
 * Gives `import code from 'virtual:inline-script/x'` the bundled and minified text of `site/scripts/x.ts`. Astro's own
 * inline scripts are modules, which run only after the whole page has been read: too late for what must not flash.
 */
export function inlineScripts(): Plugin {
  return {
    name: 'inline-scripts',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const file = fileURLToPath(new URL(`${id.slice(prefix.length + 1)}.ts`, folder));
      this.addWatchFile(file);
      return `export default ${JSON.stringify(await bundle(file))};`;
    },
  };
}

/** A script and all that it imports as one minified statement. */
export async function bundle(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2020',
      lib: { entry: file, formats: ['iife'], name: 'script', fileName: 'script' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`Vite gave no bundle for ${file}`);
  return output.output[0].code.trim();
}
