import * as z from 'zod'
import {
  CHANGES_FORMAT,
  CHANGES_VERSION,
  type ChangedEntry
} from '../../../machines/training/changed-entries.ts'
import { isKnownFile } from '../../content/parse/sources.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** A file of changes, as JSON: what people pass on to each other. `ChangedEntry` says what each field means. */
const schema = z.strictObject({
  format: z.literal(CHANGES_FORMAT),
  version: z.literal(CHANGES_VERSION),
  entries: z.array(
    z.strictObject({
      file: z.string().refine(isKnownFile),
      entry: z.string().min(1).optional(),
      after: z.string().optional(),
      was: hash.optional(),
      over: z.array(hash).optional(),
      now: z.string().optional()
    })
  )
}) satisfies z.ZodType<{ entries: ChangedEntry[] }>

/** Many times the size of a whole language. Bytes. */
const MAX_BYTES = 20_000_000

/** @returns why a file is refused, by its first error. */
const refusal = ({ path: [field, index, name] }: z.core.$ZodIssue, read: unknown): string => {
  if (field === 'format') return 'is no file of changes.'
  if (field === 'version') return 'was made by another version of this editor. Bring it in there.'
  const { entries } = read as { readonly entries: readonly { readonly file?: unknown }[] }
  const file = name === 'file' ? entries[Number(index)]?.file : undefined
  return typeof file === 'string' ? `changes "${file}", which this editor does not know.` : 'is damaged.'
}

/**
 * @param bytes of a file of changes.
 * @returns its entries.
 * @throws one sentence if it is too large, damaged, of another kind or version, or names an unknown file.
 */
export const readChangesFile = (bytes: Uint8Array): readonly ChangedEntry[] => {
  const refuse = (why: string) => new Error(`This file ${why}`)
  if (bytes.length > MAX_BYTES) throw refuse('is too large to be a file of changes.')
  let read: unknown
  try {
    read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw refuse('is damaged, or is no file of changes.')
  }
  const { data, error } = schema.safeParse(read)
  if (!data) throw refuse(refusal(error.issues[0] as z.core.$ZodIssue, read))
  return data.entries
}
