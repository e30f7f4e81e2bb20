import type { ConfigEnv, PluginOption } from 'vite'
import type { SitePart } from '../server/site-part.ts'
import { contentPlugin } from './content/content-plugin.ts'
import type { ContentService } from './content/content-service.ts'
import { descriptionsPlugin } from './descriptions-plugin.ts'
import { oneDocumentPlugin } from './one-document/one-document-plugin.ts'
import { bundledPackagesPlugin } from './packages-plugin.ts'
import { serverPlugin } from './server/server-plugin.ts'
import { workerPlugin } from './worker/worker-plugin.ts'

interface Options {
  readonly content: ContentService
  readonly command: ConfigEnv['command']
  /** The part of the site that is built. Each part is a build of its own. */
  readonly part: SitePart
  /** The Brotli quality, up to 11. */
  readonly brotliQuality?: number | undefined
}

/** All plugins of the project's own, which share one content service. */
export const sitePlugins = ({ content, command, part, brotliQuality }: Options): PluginOption => [
  oneDocumentPlugin(content),
  command === 'build' && descriptionsPlugin(),
  contentPlugin(content, part),
  workerPlugin(content, part),
  serverPlugin(part, brotliQuality),
  bundledPackagesPlugin(process.env.BUNDLED_PACKAGES_FILE)
]
