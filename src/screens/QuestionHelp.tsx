import { content } from 'virtual:content'
import type { QuestionId } from '../../content/vocabulary.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Note, Say } from '../ui/Speech.tsx'

const { screens, questions } = content

/** Help for the officer under the answers: another way to ask, and a note. */
export const QuestionHelp = ({ question }: { readonly question: QuestionId }) => (
  <>
    <Disclosure summary={screens.labels.softer}>
      <Say>
        <p>{questions[question].softer}</p>
      </Say>
    </Disclosure>
    <Note>
      <p>{questions[question].note}</p>
    </Note>
  </>
)
