import { build, type Rolldown } from 'vite'
import type { Headers } from '../../server/policy.ts'
import { bundledPackagesPlugin } from '../packages-plugin.ts'

const NAME = 'virtual:precache'
const RESOLVED = `\0${NAME}`

/** A file to precache, as workbox-precaching expects it. */
export interface PrecachedFile {
  /** Relative to the worker. */
  readonly url: string
  /** SHA-256, hexadecimal. */
  readonly revision: string
  /** The same hash in the form of Subresource Integrity. */
  readonly integrity: string
  /** The headers that a server sends with it. */
  readonly headers: Headers
}

/** The exports of `virtual:precache`, which a worker imports. */
export interface WorkerData {
  readonly files: readonly PrecachedFile[]
  /** An object, so that its name stays in the bundle, where tests replace the number. */
  readonly edition: { readonly release: number }
  readonly offlinePage: string
}

/**
 * @param entry a file of `src/worker/`.
 * @returns the worker as one classic script that imports nothing.
 */
export const bundleWorker = async (entry: string, workerData?: WorkerData): Promise<string> => {
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      bundledPackagesPlugin(process.env.BUNDLED_PACKAGES_FILE),
      {
        name: 'worker-data',
        resolveId: id => (id === NAME ? RESOLVED : undefined),
        load: id =>
          id === RESOLVED
            ? Object.entries(workerData ?? {})
                .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
                .join('\n')
            : undefined
      }
    ],
    build: { write: false, rolldownOptions: { input: entry, output: { format: 'iife' } } }
  })) as Rolldown.RolldownOutput
  return built.output[0].code
}
