import { readFileSync } from 'node:fs'
import type { Content } from '../../../machines/content/content.ts'
import { FORCE_MANIFESTS, ICONS, MANIFEST } from '../../server/site-part.ts'

/** The background of the dark theme in `src/live/style/tokens.css`. */
const NIGHT = '#0d1416'

/** @returns the icons of the installed app, by their file names in the site. */
export const appIcons = (): readonly (readonly [name: string, bytes: Uint8Array])[] =>
  ICONS.map(name => [name, readFileSync(`src/live/icons/${name}`)])

/** The manifest by which a phone installs the page. https://www.w3.org/TR/appmanifest/ */
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
      icons: ICONS.map(name => ({
        src: root + name,
        sizes: name.replace(/\D+(\d+).*/, '$1x$1'),
        type: 'image/png',
        purpose: name.includes('maskable') ? 'maskable' : 'any'
      }))
    },
    null,
    2
  )

/**
 * @returns the manifests by file name: one for the plain address, and one for each force. A browser takes the
 * start address from the manifest alone, and under the content security policy a page cannot make one itself.
 */
export const webAppManifests = (content: Content): readonly (readonly [name: string, text: string])[] => [
  [MANIFEST, manifestOf(content, './')],
  ...content.forces.map(
    ({ id }) => [`${FORCE_MANIFESTS}${id}.webmanifest`, manifestOf(content, '../', id)] as const
  )
]
