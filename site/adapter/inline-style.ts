import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const prefix = 'virtual:inline-style/';
const folder = new URL('../styles/', import.meta.url);

/**
 * Gives `import style from 'virtual:inline-style/x'` the minified text of `site/styles/x.css`. It stands in the head of
 * pages, the same bytes everywhere: no page waits for a second answer, and one hash allows it.
 */
export function inlineStyle(): Plugin {
  return {
    name: 'inline-style',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const file = new URL(`${id.slice(prefix.length + 1)}.css`, folder);
      const { text, sources } = await bundle(fileURLToPath(file));
      for (const source of sources) this.addWatchFile(source);
      return `export default ${JSON.stringify(text)};`;
    },
  };
}

async function bundle(file: string): Promise<{ text: string; sources: string[] }> {
  const result = await build({
    configFile: false,
    publicDir: fileURLToPath(new URL('../../public/', import.meta.url)),
    logLevel: 'error',
    build: { write: false, copyPublicDir: false, cssTarget: 'es2022', rolldownOptions: { input: file } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`Vite gave no bundle for ${file}`);
  const style = output.output.find((part) => part.type === 'asset' && part.fileName.endsWith('.css'));
  if (style?.type !== 'asset') throw new Error(`Vite gave no style sheet for ${file}`);
  return { text: String(style.source).trim(), sources: style.originalFileNames };
}
