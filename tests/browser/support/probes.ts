import { readFileSync } from 'node:fs'
import type { Site } from '../offline/support/site.ts'

/** Something that a script on the page might try. */
export interface Probe {
  readonly name: string
  /** The directive that refuses it. */
  readonly by: string
  /** Requests `own`, its address on a third-party site, or calls `through`. `add` appends an element. */
  readonly source: string
}

const [sinks = '', others = ''] = readFileSync(new URL('probes.txt', import.meta.url), 'utf8').split('\n\n')

const probesIn = (section: string): readonly Probe[] =>
  section
    .trim()
    .split('\n')
    .slice(1)
    .map(row => {
      const [name = '', by = '', source = ''] = row.split(' | ')
      return { name, by, source }
    })

/** What Trusted Types refuse before any other directive applies. */
export const SINKS = probesIn(sinks)
export const OTHERS = probesIn(others)

/** Could send an answer to the page's own server. Allowed, as installing the app needs the icons. */
export const OWN_PICTURE: Probe = {
  name: 'a picture of its own site',
  by: 'img-src',
  source: 'Object.assign(new Image(), { onload: through, src: "/icon-192.png?answer" })'
}

const pathOf = ({ name }: Probe): string => `/${encodeURIComponent(name)}`

/** @returns whether a site was asked for what a probe requests, by any method. */
export const hasReached = ({ asked }: Pick<Site, 'asked'>, probe: Probe): boolean =>
  asked.some(one => one.split(' ').at(-1) === pathOf(probe))

/** @returns source that tries a probe on a page and swallows its errors. */
export const attemptOf = (probe: Probe, site: string): string => `void (async own => {
  const add = (tag, properties) => {
    const element = Object.assign(document.createElement(tag), properties)
    document.body.append(element)
    return element
  }
  ${probe.source}
})(${JSON.stringify(new URL(pathOf(probe), site))}).catch(() => undefined)`
