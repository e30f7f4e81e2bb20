import type { Service } from '../../../../machines/content/content.ts'
import type { Form } from '../../../../machines/hand-over/forms.ts'
import { interpolate } from '../../../../machines/text/interpolate.ts'
import { PersonDraftNotice } from '../../i18n/Draft.tsx'
import { usePersonLocale } from '../../i18n/locale.ts'
import { T } from '../../i18n/T.tsx'
import { usePersonT, useT } from '../../i18n/use-t.ts'
import { PersonHeading } from '../../layout/PersonHeading.tsx'
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

/** @returns the accessible name of a code, in the person's language where it is translated. */
const useCodeLabel = () => {
  const key = 'screens.hand-over.code-of'
  const { text } = useT()(key)
  const translation = usePersonT()(key)
  const tag = usePersonLocale()?.language.tag
  return translation === undefined ? { text, lang: undefined } : { text: translation, lang: tag }
}

interface Props {
  readonly services: readonly Service[]
  readonly form: Form
}

/** The chosen numbers as codes to scan, each with its text. The first code must be wholly in sight at once, so only the warning stands above it. */
export const PersonCodesScreen = ({ services, form }: Props) => {
  const label = useCodeLabel()
  const { carried, codes, ...inLanguage } = useCarried(services, form)
  const countOf = (at: number) => ({ code: String(at + 1), count: String(codes.length) })
  return (
    <PersonLayout title="screens.labels.outcome">
      <PersonHeading k="screens.hand-over.codes" draftLater />
      <p className="text-lg leading-snug">
        <T k="screens.hand-over.kept" for="person" />
      </p>
      <ol className="grid gap-8">
        {codes.map(({ text, contacts }, at) => {
          return (
            <li key={text} className="grid gap-3">
              {codes.length > 1 && (
                <h2 className="code-of">
                  <T k="screens.hand-over.code-of" for="person" values={countOf(at)} />
                </h2>
              )}
              <QrCode text={text} label={interpolate(label.text, countOf(at))} lang={label.lang} />
              {at === 0 && (
                <p className="text-xl">
                  <T k="screens.hand-over.scan" for="person" />
                </p>
              )}
              <CodeText
                contacts={carried.filter(({ id }) => contacts.some(coded => coded.id === id))}
                {...inLanguage}
              />
            </li>
          )
        })}
      </ol>
      <PersonDraftNotice />
    </PersonLayout>
  )
}
