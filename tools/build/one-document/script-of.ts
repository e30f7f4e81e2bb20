import { build, type Plugin } from 'vite'

/** @returns an entry bundled and minified as a script of its own. */
export const scriptOf = async (entry: string, plugins: readonly Plugin[] = []): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    // Tests set another mode, in which React is large and slow.
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [...plugins],
    build: { write: false, rolldownOptions: { input: entry, output: { format: 'iife' } } }
  })
  const [chunk] = [built].flat().flatMap(one => ('output' in one ? one.output : []))
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script.`)
  return chunk.code.trim()
}
