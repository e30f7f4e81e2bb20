import { appendFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const IN_PACKAGE = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/

/** @returns the name of the package that a file belongs to, if it belongs to one. */
export const packageOf = (file: string): string | undefined => IN_PACKAGE.exec(file)?.[1]?.replace('\\', '/')

/**
 * Keeps the names of the packages whose scripts a build puts into the site, a line each, so that their licences go with it.
 * @param list the file to add them to. Without one nothing is kept.
 */
export const bundledPackagesPlugin = (list: string | undefined): Plugin => ({
  name: 'reached',
  generateBundle() {
    if (!list) return
    const names = [...this.getModuleIds()].flatMap(file => packageOf(file) ?? [])
    appendFileSync(list, [...new Set(names)].map(name => `${name}\n`).join(''))
  }
})
