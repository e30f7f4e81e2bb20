import type { Language, Service } from '../../../../machines/content/content.ts'
import { ENGLISH } from '../../../../machines/content/vocabulary.ts'
import type { Form } from '../../../../machines/hand-over/forms.ts'
import {
  differencesFrom,
  type HandOverContact,
  handOverContacts,
  type QrContent,
  qrContents
} from '../../../../machines/hand-over/hand-over-contacts.ts'
import type { TextKey } from '../../../../machines/language/text-key.ts'
import { ENGLISH_LOCALE, useLocale, usePersonLocale } from '../../i18n/locale.ts'
import { useEnglish, usePersonT, useT } from '../../i18n/use-t.ts'

/** Contacts for the person to carry, and their language. */
interface CarriedContacts {
  readonly carried: readonly HandOverContact[]
  /** The contacts as codes. A code cannot say that it is a draft, so draft translations are in English there. */
  readonly codes: readonly QrContent[]
  /** Where it is not the officer's language. */
  readonly language: Pick<Language, 'tag' | 'dir' | 'isDraft'> | undefined
  /** What differs in the officer's language, to show beside a draft. */
  readonly differences: readonly HandOverContact[]
  /** @returns the language of a name, where it differs from the text around it. */
  readonly langOf: (contact: HandOverContact) => string | undefined
}

const LABELS = {
  notConfirmed: 'screens.hand-over.not-confirmed',
  byText: 'screens.hand-over.by-text',
  outOfHours: 'screens.hand-over.out-of-hours'
} as const

type TextOf = (key: TextKey) => string

/** The contacts with the texts of one language. @param label a label around a number, if not in the language of the names. */
const contactsIn = (
  services: readonly Service[],
  form: Form,
  text: TextOf,
  label: TextOf = text
): readonly HandOverContact[] =>
  handOverContacts(
    services.map(({ neutralName, ...service }) => ({
      ...service,
      name: text(`services.${service.id}.name`),
      ...(neutralName === undefined ? {} : { neutralName: text(`services.${service.id}.neutral-name`) })
    })),
    form,
    {
      notConfirmed: label(LABELS.notConfirmed),
      byText: label(LABELS.byText),
      outOfHours: label(LABELS.outOfHours)
    }
  )

/**
 * @returns contacts to carry, in the person's language if one is chosen. The neutral form uses no draft translations: an
 * unchecked word might reveal what the form keeps back.
 */
export const useCarried = (services: readonly Service[], form: Form): CarriedContacts => {
  const t = useT()
  const english = useEnglish()
  const officer = useLocale().language
  const person = usePersonLocale()?.language
  const personT = usePersonT()
  const inEnglish = contactsIn(services, form, english)
  const isEnglishAlone = officer.tag === ENGLISH && !person
  const langOf = ({ id, name }: HandOverContact) =>
    !isEnglishAlone && name === inEnglish.find(contact => contact.id === id)?.name ? ENGLISH : undefined
  const officerText = (key: TextKey) => t(key).text
  const forOfficer = contactsIn(services, form, officerText)
  // No label is a draft in a code, nor in the neutral form.
  const checked = officer.isDraft ? contactsIn(services, form, officerText, english) : forOfficer
  // Lines would mix two languages otherwise.
  const isTranslated = Object.values(LABELS).every(key => personT(key) !== undefined)
  const isDraft = person && isTranslated ? person.isDraft : officer.isDraft
  const untranslated = { codes: qrContents(checked), language: undefined, differences: [], langOf }
  if (isDraft && form === 'neutral') {
    const language = officer.isDraft ? ENGLISH_LOCALE.language : undefined
    return { ...untranslated, carried: checked, language }
  }
  if (!person || !isTranslated) return { ...untranslated, carried: forOfficer }
  const carried = contactsIn(services, form, key => personT(key) ?? english(key))
  const differences = carried.flatMap((contact, index) => {
    const original = forOfficer[index]
    return isDraft && original ? [differencesFrom(original, contact)] : []
  })
  return {
    carried,
    codes: isDraft ? qrContents(checked) : qrContents(carried, person.dir),
    language: person,
    differences,
    langOf
  }
}
