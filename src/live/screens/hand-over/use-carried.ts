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
import { ENGLISH_LOCALE, useOfficerLocale } from '../../i18n/officer-locale.ts'
import { type PersonLocale, usePersonLocale } from '../../i18n/person-locale.ts'
import { useEnglishNames } from '../../i18n/use-english-names.ts'

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

/** Whether all labels around the numbers are translated: otherwise lines would mix two languages. */
const areLabelsTranslated = ({ content, isTranslated }: PersonLocale): boolean => {
  const { notConfirmed, byText, outOfHours } = content.screens.handOver
  return [notConfirmed, byText, outOfHours].every(isTranslated)
}

const useNameLang = (personLocale: PersonLocale | undefined): CarriedContacts['langOf'] => {
  const { fallbacks } = useOfficerLocale()
  const englishNameOf = useEnglishNames()
  return ({ id, name = '' }) =>
    name === englishNameOf(id) || fallbacks.has(name) || personLocale?.isTranslated(name) === false
      ? ENGLISH
      : undefined
}

/**
 * @returns contacts to carry, in the person's language if one is chosen. The neutral form uses no draft translations: an
 * unchecked word might reveal what the form keeps back.
 */
export const useCarried = (services: readonly Service[], form: Form): CarriedContacts => {
  const officerLocale = useOfficerLocale()
  const personLocale = usePersonLocale()
  const langOf = useNameLang(personLocale)
  const { tag, screens } = officerLocale.isDraft ? ENGLISH_LOCALE : officerLocale
  const checked = handOverContacts(services, form, screens.handOver)
  const forOfficer = handOverContacts(services, form, officerLocale.screens.handOver)
  const isTranslated = personLocale !== undefined && areLabelsTranslated(personLocale)
  const isDraft = isTranslated ? personLocale.language.isDraft : officerLocale.isDraft
  if (isDraft && form === 'neutral') {
    const language = tag === officerLocale.tag ? undefined : ({ tag, dir: 'ltr', isDraft: false } as const)
    return { carried: checked, codes: qrContents(checked), language, differences: [], langOf }
  }
  if (!isTranslated)
    return {
      carried: forOfficer,
      codes: qrContents(checked),
      language: undefined,
      differences: [],
      langOf
    }
  const { language, content, serviceOf } = personLocale
  const translated = services.map(service => serviceOf(service.id) ?? service)
  const carried = handOverContacts(translated, form, content.screens.handOver)
  const differences = carried.flatMap((contact, index) => {
    const original = forOfficer[index]
    return isDraft && original ? [differencesFrom(original, contact)] : []
  })
  const codes = isDraft ? qrContents(checked) : qrContents(carried, language.dir)
  return { carried, codes, language, differences, langOf }
}
