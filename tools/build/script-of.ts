import { build } from 'vite'
import { bundledPackagesPlugin } from './packages-plugin.ts'

/**
 * @param entry a file, or one of the modules.
 * @param modules the code of modules that are in no file, by their names.
 * @returns the entry bundled and minified as one classic script that imports nothing.
 */
export const scriptOf = async (
  entry: string,
  modules: Readonly<Record<string, string>> = {}
): Promise<string> => {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    // Tests set another mode, in which React is large and slow.
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      bundledPackagesPlugin(process.env.BUNDLED_PACKAGES_FILE),
      {
        name: 'modules-in-no-file',
        resolveId: id => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
        load: id => (id.startsWith('\0') ? modules[id.slice(1)] : undefined)
      }
    ],
    build: { write: false, rolldownOptions: { input: entry, output: { format: 'iife' } } }
  })
  const [chunk] = [built].flat().flatMap(one => ('output' in one ? one.output : []))
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script.`)
  return chunk.code.trim()
}
