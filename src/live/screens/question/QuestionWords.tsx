import type { QuestionId } from '../../../../machines/content/vocabulary.ts'
import { Heading } from '../../components/Heading.tsx'
import { Say } from '../../components/Speech.tsx'
import { DraftNotice } from '../../i18n/Draft.tsx'
import { T } from '../../i18n/T.tsx'

/** The question and why it is asked, for the officer to say. */
export const QuestionWords = ({ question }: { readonly question: QuestionId }) => (
  <Say>
    <T k={`questions.${question}.prompt`} for="both" as={Heading} personClassName="mt-2 text-3xl font-bold" />
    <T k={`questions.${question}.why`} for="both" as="p" className="mt-2 text-soft" />
    <DraftNotice />
  </Say>
)
