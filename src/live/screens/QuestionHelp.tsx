import type { QuestionId } from '../../../machines/content/vocabulary.ts'
import { Theirs } from '../language/Theirs.tsx'
import { useWords } from '../language/words.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Note, Say } from '../ui/Speech.tsx'

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
