import { todayInUk } from '../../../tools/content/days.ts'
import { reviewIn } from '../../../tools/content/locales/status.ts'
import type { LanguageSource } from '../../../tools/content/parse/sources.ts'
import { reviewed } from '../../../tools/editorial/languages/language-file.ts'
import { NameForm } from '../controls/NameForm.tsx'
import { translateWords } from './translate-words.ts'

const words = translateWords.review

interface Props {
  readonly tag: string
  /** The text of its file. */
  readonly text: string
  readonly language: LanguageSource['value']
  /** Whether every text is translated, and from the English of now. */
  readonly isDone: boolean
  readonly onText: (text: string) => void
}

/** Says who checked a language, by role, and lets a translator record it. */
export const ReviewRecord = ({ tag, text, language, isDone, onText }: Props) => {
  const { review, english } = language
  const state = reviewIn(language)
  const record = (role: string) => reviewed(tag, text, { role: role.trim(), on: todayInUk() })
  const refusal = (role: string): string | false => {
    try {
      record(role)
      return false
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }
  return (
    <>
      {review.status === 'reviewed' && (
        <p>
          {words.on(review.on, review.role)} {state === 'edited' && words.edited}
        </p>
      )}
      {state !== 'reviewed' && !isDone && <p className="text-soft">{words.unfinished}</p>}
      {state !== 'reviewed' && isDone && (
        <div className="row">
          <NameForm
            button={words.title}
            label={words.role(english)}
            submit={words.record}
            refusal={refusal}
            onName={role => onText(record(role))}
          />
        </div>
      )}
    </>
  )
}
