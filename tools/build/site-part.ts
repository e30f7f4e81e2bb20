/** The parts of the site, each with a build and a worker of its own, and the folder of each. */
export const PARTS = { live: '', training: 'training/', editor: 'editor/' } as const
export type SitePart = keyof typeof PARTS

const partOf = (path: string): SitePart =>
  (['training', 'editor'] as const).find(part => path.startsWith(PARTS[part])) ?? 'live'

export const isInPart = (part: SitePart, path: string): boolean => partOf(path) === part
