import { describeDifference } from '../../../machines/training/changes/describe-changes.ts'
import { type Checked, check } from '../../../tools/content/check.ts'
import { siteEdition } from '../../../tools/content/compile/edition.ts'
import { contentParts, languageParts, languagesOf } from '../../../tools/content/compile/page-parts.ts'
import { languageStatuses } from '../../../tools/content/locales/status.ts'
import { supportAlso } from '../../../tools/content/locales/tags.ts'
import { stringsOf } from '../../../tools/content/locales/translatable.ts'
import type { Sources, Texts } from '../../../tools/content/parse/sources.ts'
import { englishTextsOf, withoutEnglish } from '../../../tools/editorial/languages/translation-rows.ts'
import { heldSignatures } from '../../../tools/editorial/sign-off/review.ts'
import { itemsOf } from './items.ts'
import type { CheckCommand, CheckReply, EditedPhone, Impact, QueryMessage } from './messages.ts'
import { answerQuery } from './worker-queries.ts'

/** @returns the content for the phone beside the form; nothing if it has errors. */
const phoneContent = (checked: Checked): EditedPhone | undefined => {
  const edition = siteEdition(checked, undefined)
  if (!edition) return undefined
  const { officers, all } = languagesOf(edition)
  return {
    json: JSON.stringify([...contentParts(edition), ...languageParts(edition.languages)]),
    forces: edition.content.forces.map(({ id, name }) => ({ id, name })),
    officers,
    persons: all.map(({ tag, name }) => ({ tag, name }))
  }
}

/** The sections with a signature that was valid before and no longer is. */
const voidedBetween = (before: Sources, after: Sources): readonly string[] => {
  const held = heldSignatures(before)
  return [...heldSignatures(after)]
    .filter(([id, { count }]) => count < (held.get(id)?.count ?? 0))
    .map(([, { name }]) => name)
}

const staleIn = (sources: Sources) =>
  languageStatuses(sources.languages, stringsOf(sources)).map(({ tag, source, stale }) => ({
    tag,
    language: source.value.english,
    count: stale.length
  }))

const newlyStale = (before: Sources, after: Sources): Impact['stale'] => {
  const countsBefore = new Map(staleIn(before).map(({ tag, count }) => [tag, count]))
  return staleIn(after)
    .map(({ tag, language, count }) => ({ language, count: count - (countsBefore.get(tag) ?? 0) }))
    .filter(({ count }) => count > 0)
}

/** @returns who is affected by the edits between two versions; `undefined` if either has errors. */
const impactOf = (before: Checked, after: Checked): Impact | undefined => {
  if (!before.compiled || !after.compiled) return undefined
  return {
    changes: describeDifference(before.compiled, after.compiled),
    voided: voidedBetween(before.sources, after.sources),
    stale: newlyStale(before.sources, after.sources)
  }
}

/** The content in the worker, as it was opened and as it is now. */
export class Checker {
  #opened: Texts = new Map()
  #texts = new Map<string, string>()
  #edit = 0
  #before: Checked | undefined
  #after: Checked | undefined
  #sentEnglish: string | undefined

  /** @param today the day in the UK, as `2026-11-24`. */
  constructor(private readonly today: () => string) {}

  /** Takes a command, but works out nothing yet, as several may arrive at once. */
  take(command: CheckCommand): void {
    this.#edit = command.edit
    this.#after = undefined
    if (command.type === 'open') {
      this.#opened = new Map(command.texts)
      this.#texts = new Map(command.texts)
      this.#before = undefined
      this.#sentEnglish = undefined
      supportAlso(command.languages)
      return
    }
    for (const [file, text] of command.files)
      if (text === undefined) this.#texts.delete(file)
      else this.#texts.set(file, text)
  }

  #checked(): Checked {
    this.#after ??= check(this.#texts, this.today())
    return this.#after
  }

  /** @returns the findings of the check, the same as those of `npm run content`. */
  findings(): CheckReply {
    const today = this.today()
    const checked = this.#checked()
    const { errors, warnings, sources } = checked
    const items = itemsOf(this.#texts, sources, today)
    const orphans = [...withoutEnglish(checked).values()].flat().length
    return { type: 'checked', edit: this.#edit, checked: { errors, warnings, items, orphans } }
  }

  /** @returns the content for the phone beside the form. */
  phone(): CheckReply {
    return { type: 'phone', edit: this.#edit, phone: phoneContent(this.#checked()) }
  }

  /** @returns the answer to a query about the content as it is now. */
  answer({ id, name, given }: QueryMessage): CheckReply {
    const now = { texts: this.#texts, checked: this.#checked(), today: this.today() }
    const answer = answerQuery(name, now, given)
    return { type: 'answer', edit: this.#edit, id, answer }
  }

  /** @returns the English texts to translate; `undefined` if unchanged since last sent, or unreadable. */
  englishTexts(): CheckReply | undefined {
    const texts = englishTextsOf(this.#checked().sources)
    const json = texts && JSON.stringify(texts)
    if (json === undefined || json === this.#sentEnglish) return undefined
    this.#sentEnglish = json
    return { type: 'english', edit: this.#edit, json }
  }

  /** @returns who is affected by the edits since the content was opened. */
  impact(): CheckReply {
    this.#before ??= check(this.#opened, this.today())
    return { type: 'impact', edit: this.#edit, impact: impactOf(this.#before, this.#checked()) }
  }
}
