import { appendFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const IN_PACKAGE = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/

/** @returns the name of the package that a file is in, if any. */
export const packageOf = (file: string): string | undefined => IN_PACKAGE.exec(file)?.[1]?.replace('\\', '/')

/**
 * Appends the names of the packages in a bundle to a file, one on each line, so that a release can include their
 * licences.
 * @param list path of that file. Without it nothing is written.
 */
export const bundledPackagesPlugin = (list: string | undefined): Plugin => ({
  name: 'bundled-packages',
  generateBundle() {
    if (!list) return
    const names = [...this.getModuleIds()].flatMap(file => packageOf(file) ?? [])
    appendFileSync(list, [...new Set(names)].map(name => `${name}\n`).join(''))
  }
})
