/** What a copy of training may lack: the editor and the worker beside it, and groups of its own views. */
export type Lacking = 'editor' | 'worker' | 'Start' | 'Check' | 'Release'

/** @returns whether this copy lacks a part, as some releases do, and each package for a learning system. */
export const isLeftOut = (part: Lacking): boolean =>
  document.querySelector<HTMLMetaElement>('meta[name=without]')?.content.split(' ').includes(part) ?? false
