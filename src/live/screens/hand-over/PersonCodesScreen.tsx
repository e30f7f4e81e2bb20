import type { Service } from '../../../../machines/content/content.ts'
import type { Form } from '../../../../machines/hand-over/forms.ts'
import { interpolate } from '../../../../machines/text/interpolate.ts'
import { useContent } from '../../i18n/officer-locale.ts'
import { PersonText } from '../../i18n/PersonText.tsx'
import { usePersonLocale } from '../../i18n/person-locale.ts'
import { PersonDraftNotice, PersonHeading } from '../../layout/PersonHeading.tsx'
import { PersonLayout } from '../../layout/PersonLayout.tsx'
import { CarriedLines } from './CarriedLines.tsx'
import { QrCode } from './QrCode.tsx'
import { useCarried } from './use-carried.ts'

type HandOverContact = ReturnType<typeof useCarried>

/** The text of a code, and beside a draft what differs in the officer's language. */
const CodeText = ({
  contacts,
  language,
  differences,
  langOf
}: Pick<HandOverContact, 'language' | 'differences' | 'langOf'> & {
  readonly contacts: HandOverContact['carried']
}) => {
  const ids = contacts.map(({ id }) => id)
  const different = differences.filter(
    ({ id, name, numbers }) => ids.includes(id) && (name || numbers.length > 0)
  )
  return (
    <>
      <p className="text-xl whitespace-pre-line" lang={language?.tag} dir={language?.dir}>
        <CarriedLines contacts={contacts} langOf={langOf} />
      </p>
      {different.length > 0 && (
        <p className="whitespace-pre-line text-soft">
          <CarriedLines contacts={different} />
        </p>
      )}
    </>
  )
}

/** The accessible name of a code, in the person's language where it is translated. */
const useCodeLabel = () => {
  const { codeOf } = useContent().screens.handOver
  const locale = usePersonLocale()
  const translated = locale?.content.screens.handOver.codeOf
  return locale && translated && locale.isTranslated(translated)
    ? { text: translated, lang: locale.language.tag }
    : { text: codeOf, lang: undefined }
}

interface Props {
  readonly services: readonly Service[]
  readonly form: Form
}

/** The chosen numbers as codes to scan, each with its text. The first code must be wholly in sight at once, so only the warning stands above it. */
export const PersonCodesScreen = ({ services, form }: Props) => {
  const { labels, handOver: words } = useContent().screens
  const label = useCodeLabel()
  const { carried, codes, ...inLanguage } = useCarried(services, form)
  const countOf = (at: number) => ({ code: String(at + 1), count: String(codes.length) })
  return (
    <PersonLayout title={labels.outcome}>
      <PersonHeading text={words.codes} of={({ screens }) => screens.handOver.codes} draftLater />
      <p className="text-lg leading-snug">
        <PersonText text={words.kept} of={({ screens }) => screens.handOver.kept} />
      </p>
      <ol className="grid gap-8">
        {codes.map(({ text, contacts }, at) => (
          <li key={text} className="grid gap-3">
            {codes.length > 1 && (
              <h2 className="code-of">
                <PersonText
                  text={words.codeOf}
                  of={({ screens }) => screens.handOver.codeOf}
                  values={countOf(at)}
                />
              </h2>
            )}
            <QrCode text={text} label={interpolate(label.text, countOf(at))} lang={label.lang} />
            {at === 0 && (
              <p className="text-xl">
                <PersonText text={words.scan} of={({ screens }) => screens.handOver.scan} />
              </p>
            )}
            <CodeText
              contacts={carried.filter(({ id }) => contacts.some(coded => coded.id === id))}
              {...inLanguage}
            />
          </li>
        ))}
      </ol>
      <PersonDraftNotice />
    </PersonLayout>
  )
}
