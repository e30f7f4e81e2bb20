import { readFileSync } from 'node:fs'
import type { Content } from '../../content/content.ts'

/** The colour of the page by night, as `src/design.css` has it. */
const NIGHT = '#10181b'

const FILES = ['icon-192.png', 'icon-512.png', 'icon-maskable-512.png']

const sizeOf = (name: string): string => {
  const [, side] = /(\d+)\.png$/.exec(name) ?? []
  return `${side}x${side}`
}

/** @returns the pictures of the app, by their names in the site. */
export const ICONS = (): readonly (readonly [name: string, bytes: Uint8Array])[] =>
  FILES.map(name => [name, readFileSync(`src/icons/${name}`)])

/**
 * By which a phone can put the page among its apps. It names no address to start at, so that this is the one that the app was
 * put there from, with the force that it names. https://www.w3.org/TR/appmanifest/#start_url-member
 */
export const manifestOf = ({ screens }: Content): string =>
  JSON.stringify(
    {
      name: screens.product.name,
      short_name: screens.product.shortName,
      lang: 'en-GB',
      dir: 'ltr',
      display: 'standalone',
      theme_color: NIGHT,
      background_color: NIGHT,
      icons: FILES.map(name => ({
        src: name,
        sizes: sizeOf(name),
        type: 'image/png',
        purpose: name.includes('maskable') ? 'maskable' : 'any'
      }))
    },
    null,
    2
  )
