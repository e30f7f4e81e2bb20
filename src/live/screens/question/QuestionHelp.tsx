import type { QuestionId } from '../../../../machines/content/vocabulary.ts'
import { Disclosure } from '../../components/Disclosure.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { Translation } from '../../i18n/Translation.tsx'

/** Help for the officer below the answers: another way to ask, and a note. */
export const QuestionHelp = ({ question }: { readonly question: QuestionId }) => {
  const {
    content: { screens, questions },
    t
  } = useOfficerLocale()
  return (
    <>
      <Disclosure summary={t(screens.labels.softer)}>
        <Say>
          <p>{t(questions[question].softer)}</p>
          <Translation of={content => content.questions[question].softer} className="text-xl" />
        </Say>
      </Disclosure>
      <Note>
        <p>{t(questions[question].note)}</p>
      </Note>
    </>
  )
}
