import type { Content, Service } from '../content/content.ts'
import { nameInList } from '../content/entry-name.ts'
import type { TextKey } from './text-key.ts'

/** The parts of `Content` whose name differs from that of the file with their texts. */
const PARTS: Readonly<Record<string, keyof Content>> = {
  'before-you-start': 'beforeYouStart',
  'officer-actions': 'actions',
  nations: 'nationNotes'
}

type Fields = Readonly<Record<string, unknown>>

const within = (holder: unknown, part: string): unknown =>
  Array.isArray(holder)
    ? holder.find((item, at) => nameInList(item, at) === part)
    : (holder as Fields | undefined)?.[part]

/**
 * Reads only the part of the content that the text is in.
 * @param locals the local services, which the content does not hold; needed for texts of services.
 * @returns the English of a text; nothing for a text that is left out.
 */
export const englishText = (content: Content, key: TextKey, locals: readonly Service[] = []): string => {
  const [file = '', ...parts] = key.split('.')
  const found =
    parts.reduce<unknown>(within, locals) ??
    parts.reduce<unknown>(within, content[PARTS[file] ?? (file as keyof Content)])
  return typeof found === 'string' ? found : ((found as { label?: string } | undefined)?.label ?? '')
}
