import type { QuestionId } from '../../../../machines/content/vocabulary.ts'
import { Disclosure } from '../../components/Disclosure.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { useWords } from '../../i18n/officer-locale.ts'
import { Theirs } from '../../i18n/Translation.tsx'

/** Help for the officer under the answers: another way to ask, and a note. */
export const QuestionHelp = ({ question }: { readonly question: QuestionId }) => {
  const {
    content: { screens, questions },
    mark
  } = useWords()
  return (
    <>
      <Disclosure summary={mark(screens.labels.softer)}>
        <Say>
          <p>{mark(questions[question].softer)}</p>
          <Theirs of={theirs => theirs.questions[question].softer} className="text-xl" />
        </Say>
      </Disclosure>
      <Note>
        <p>{mark(questions[question].note)}</p>
      </Note>
    </>
  )
}
