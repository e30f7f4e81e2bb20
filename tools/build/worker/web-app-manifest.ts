import { readFileSync } from 'node:fs'
import type { Content } from '../../../machines/content/content.ts'

/** The colour of the page by night, as `src/live/design.css` has it. */
const NIGHT = '#10181b'

const FILES = ['icon-192.png', 'icon-512.png', 'icon-maskable-512.png']

const sizeOf = (name: string): string => {
  const [, side] = /(\d+)\.png$/.exec(name) ?? []
  return `${side}x${side}`
}

/** @returns the pictures of the app, by their names in the site. */
export const ICONS = (): readonly (readonly [name: string, bytes: Uint8Array])[] =>
  FILES.map(name => [name, readFileSync(`src/live/icons/${name}`)])

/** By which a phone can put the page among its apps. https://www.w3.org/TR/appmanifest/ */
const manifestOf = ({ screens }: Content, root: string, force?: string): string =>
  JSON.stringify(
    {
      name: screens.product.name,
      short_name: screens.product.shortName,
      start_url: force === undefined ? root : `${root}?force=${force}`,
      scope: root,
      lang: 'en-GB',
      dir: 'ltr',
      display: 'standalone',
      theme_color: NIGHT,
      background_color: NIGHT,
      icons: FILES.map(name => ({
        src: root + name,
        sizes: sizeOf(name),
        type: 'image/png',
        purpose: name.includes('maskable') ? 'maskable' : 'any'
      }))
    },
    null,
    2
  )

/** The folder of those for one force each. */
export const FORCE_MANIFESTS = 'manifests/'

/**
 * @returns by name, a manifest for the address as it is, and one for each address that names a force: a browser takes the
 * address to start at from the manifest alone, and no manifest can be made on a phone under the policy.
 */
export const webAppManifests = (content: Content): readonly (readonly [name: string, text: string])[] => [
  ['manifest.webmanifest', manifestOf(content, './')],
  ...content.forces.map(
    ({ id }) => [`${FORCE_MANIFESTS}${id}.webmanifest`, manifestOf(content, '../', id)] as const
  )
]
