/** What a copy of training may lack: the editor and the worker beside it, and groups of its own views. */
export type Lacking = 'editor' | 'worker' | 'Start' | 'Check' | 'Release'

/** @returns whether this copy lacks it: a release may be packed without, and a package for a learning system always is. */
export const isLeftOut = (part: Lacking): boolean =>
  document.querySelector<HTMLMetaElement>('meta[name=without]')?.content.split(' ').includes(part) ?? false
