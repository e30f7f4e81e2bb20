import { check } from '../../content/check.ts'
import { type SiteEdition, siteEdition } from '../../content/compile/edition.ts'
import { buildDay, todayInUk } from '../../content/days.ts'
import type { Sources } from '../../content/parse/sources.ts'
import { readTexts } from '../../content/read-texts.ts'
import { toSettle } from '../../editorial/release-readiness.ts'
import { approvedOn } from '../../editorial/sign-off/review.ts'

/** Logs how many content files were checked, and how long that took. */
export const logCheck = (files: number, milliseconds: number) =>
  console.log(`Checked ${files} content files in ${(milliseconds / 1_000).toFixed(1)} s.`)

interface Options {
  readonly folder: string
  /** The only force of this edition, if it is an edition of one force. */
  readonly force?: string | undefined
  /** Called with the number of files that were checked, and the milliseconds that this took. */
  readonly onChecked?: ((files: number, milliseconds: number) => void) | undefined
}

/** An edition, with the state of approval that a phone shows. */
const withApproval = (edition: SiteEdition, sources: Sources, force: string | undefined): SiteEdition => ({
  ...edition,
  content: {
    ...edition.content,
    approvedOn: approvedOn(sources, force),
    toSettle: toSettle(sources, force)
  }
})

/**
 * The content of one build, read and checked once for all plugins.
 * @returns a service whose `load` throws if there is no such force.
 */
export const contentService = ({ folder, force, onChecked }: Options) => {
  const read = () => {
    const start = performance.now()
    const texts = readTexts(folder)
    const checked = check(texts, todayInUk(), buildDay())
    const { compiled, sources } = checked
    const edition = siteEdition(checked, force)
    onChecked?.(texts.size, performance.now() - start)
    /** `undefined` while the content has an error. `compiled` has all forces, whatever the edition. */
    const sound =
      compiled && edition
        ? { folder, force, sources, compiled, edition: withApproval(edition, sources, force) }
        : undefined
    return { texts, checked, sound }
  }

  let loaded: ReturnType<typeof read> | undefined
  return {
    folder,
    /** Reads and checks the content at the first call, and again at the first call after `forget`. */
    load: () => {
      loaded ??= read()
      return loaded
    },
    forget: () => {
      loaded = undefined
    }
  }
}

export type ContentService = ReturnType<typeof contentService>
/** Content without an error, compiled. */
export type BuildContent = NonNullable<ReturnType<ContentService['load']>['sound']>
