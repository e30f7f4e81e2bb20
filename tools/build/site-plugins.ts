import type { ConfigEnv, PluginOption } from 'vite'
import { contentPlugin } from './content/content-plugin.ts'
import type { ContentService } from './content/content-service.ts'
import { behindPlugin } from './one-document/behind.ts'
import { oneDocumentPlugin } from './one-document/one-document-plugin.ts'
import { reachedPlugin } from './packages-plugin.ts'
import { plainPagePlugin } from './plain-page/plain-page-plugin.ts'
import { policyPlugin } from './server/server-plugin.ts'
import { type Part, workerPlugin } from './worker/worker-plugin.ts'

interface Options {
  readonly content: ContentService
  readonly command: ConfigEnv['command']
  /** The part of the site that is built. Each part is a build of its own. */
  readonly part: Part
}

/** All plugins of the project's own, which share one content service. */
export const sitePlugins = ({ content, command, part }: Options): PluginOption => [
  oneDocumentPlugin(content),
  command === 'build' && part === 'live' && behindPlugin(),
  plainPagePlugin(content),
  contentPlugin(content),
  workerPlugin(content, part),
  policyPlugin(),
  reachedPlugin(process.env.REACHED_LIST)
]
