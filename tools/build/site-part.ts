/** The two parts of the site, each with a build and a worker of its own, and the folder of each. */
export const PARTS = { live: '', training: 'training/' } as const
export type SitePart = keyof typeof PARTS

export const isInPart = (part: SitePart, path: string): boolean =>
  path.startsWith(PARTS.training) === (part === 'training')
