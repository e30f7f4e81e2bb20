import type { QuestionId } from '../../../../machines/content/vocabulary.ts'
import { Disclosure } from '../../components/Disclosure.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { T } from '../../i18n/T.tsx'

/** Help for the officer below the answers: another way to ask, and a note. */
export const QuestionHelp = ({ question }: { readonly question: QuestionId }) => (
  <>
    <Disclosure summary={<T k="screens.labels.softer" />}>
      <Say>
        <T k={`questions.${question}.softer`} for="both" as="p" personClassName="text-xl" />
      </Say>
    </Disclosure>
    <Note>
      <T k={`questions.${question}.note`} as="p" />
    </Note>
  </>
)
