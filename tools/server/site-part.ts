/** The parts of the site, each with a build and a worker of its own, and the folder of each. */
export const PARTS = { live: '', training: 'training/', editor: 'editor/' } as const
export type SitePart = keyof typeof PARTS

export const SITE_PARTS = Object.keys(PARTS) as readonly SitePart[]

/** The parts that a build makes: a release may leave the editor out. */
export const builtParts = (): readonly SitePart[] =>
  SITE_PARTS.filter(part => part !== 'editor' || !process.env.WITHOUT_EDITOR)

/** The pages of each part, by their paths from the root of the site. A live page loads nothing of the other parts. */
export const PAGES: Readonly<Record<SitePart, readonly string[]>> = {
  live: ['index.html'],
  training: ['training/index.html', 'training/phone/index.html'],
  editor: ['editor/index.html', 'editor/phone/index.html']
}

/** What a phone installs the live page with: the manifest, the folder of those of forces, and icons. */
export const MANIFEST = 'manifest.webmanifest'
export const FORCE_MANIFESTS = 'manifests/'
export const ICONS: readonly string[] = ['icon-192.png', 'icon-512.png', 'icon-maskable-512.png']

/** The worker of each part, by its path from the root of the site. */
export const workerOf = (part: SitePart): string => `${PARTS[part]}sw.js`

/** The live page has no folder: what is in no other part belongs to it. */
const partOf = (path: string): SitePart => SITE_PARTS.findLast(part => path.startsWith(PARTS[part])) ?? 'live'

export const isInPart = (part: SitePart, path: string): boolean => partOf(path) === part
