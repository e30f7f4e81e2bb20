import type { Texts } from '../../../tools/content/parse/sources.ts'
import { readable } from '../../../tools/content/readable.ts'

/** @returns the title of a file: the name in its text, or else its file name made readable. */
export const titleOf = (file: string, text = ''): string => {
  const [, english] = /^english: (.+)$/m.exec(text) ?? []
  const [, name] = /^name: ["']?([\p{L}\d].*?)["']?$/mu.exec(text) ?? []
  const own = file.includes('/') ? (english ?? name) : undefined
  return own ?? readable(file.replace(/^.*\/|\.yaml$/g, ''))
}

/** @returns the id and the name of each force, by name. */
export const forcesIn = (texts: Texts): readonly (readonly [id: string, name: string])[] =>
  [...texts]
    .filter(([file]) => file.startsWith('forces/'))
    .map(([file, text]) => [file.slice('forces/'.length, -'.yaml'.length), titleOf(file, text)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, 'en'))

/** The parts of the content, in the order of the list, and the files of each. */
export const CONTENT_PARTS = [
  { id: 'questions', title: 'Questions and answers', holds: /^(questions|before-you-start)\.yaml$/ },
  { id: 'tips', title: 'Tips', holds: /^tips\.yaml$/ },
  { id: 'actions', title: 'What the officer does', holds: /^(officer-actions|nations)\.yaml$/ },
  { id: 'services', title: 'National services', holds: /^services\// },
  { id: 'forces', title: 'Forces, local services', holds: /^forces\// },
  { id: 'screens', title: 'Words of the screens', holds: /^(screens|training)\.yaml$/ },
  { id: 'languages', title: 'Languages', holds: /^languages\// },
  { id: 'drills', title: 'Drills', holds: /^drills\// },
  { id: 'rest', title: 'Bank holidays, times, needs and records', holds: /./ }
] as const

export type PartId = (typeof CONTENT_PARTS)[number]['id']

/** @returns the part that a file belongs to. */
export const partOf = (file: string): PartId =>
  CONTENT_PARTS.find(({ holds }) => holds.test(file))?.id ?? 'rest'
