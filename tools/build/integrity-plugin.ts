import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

const LOADED = /<(?:script|link) [^>]*(?:src|href)="(?:\.\.\/)*([^"]+\.(?:js|css))"/g

/**
 * Writes the hash of each script and style beside its address in a page, as `Integrity-Policy` asks for.
 * https://www.w3.org/TR/sri-2/
 */
export const integrityPlugin = (): Plugin => ({
  name: 'integrity',
  generateBundle: {
    // What others still change is another file by then.
    order: 'post',
    handler(_, bundle) {
      for (const page of Object.values(bundle)) {
        if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue
        page.source = String(page.source).replaceAll(LOADED, (tag, name: string) => {
          const file = bundle[name]
          if (!file) throw new Error(`${page.fileName} loads ${name}, which is not in the build.`)
          const bytes = file.type === 'chunk' ? file.code : file.source
          return `${tag} integrity="sha256-${createHash('sha256').update(bytes).digest('base64')}"`
        })
      }
    }
  }
})
