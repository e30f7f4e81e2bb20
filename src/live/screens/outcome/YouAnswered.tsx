import { questionsThatApply, selectAnswers } from '../../../../machines/encounter/encounter.selectors.ts'
import type { RaisedNeed } from '../../../../machines/outcome/needs.ts'
import { Button } from '../../components/Button.tsx'
import { useEncounter, useSend } from '../../context/encounter.ts'
import { answerKeys } from '../../i18n/answer-keys.ts'
import { T, TextList } from '../../i18n/T.tsx'
import { Region } from './Region.tsx'

/**
 * The questions that apply, each with its answer and a button to change it, or to ask now; then the needs raised.
 */
export const YouAnswered = ({ raised }: { readonly raised: readonly RaisedNeed[] }) => {
  const send = useSend()
  const answers = useEncounter(selectAnswers)
  const needs = raised.flatMap(({ need }) => (need === 'everyone' ? [] : [`needs.${need}` as const]))
  return (
    <Region className="pb-2" title={<T k="screens.outcome.youAnswered" />} isTitleHidden>
      <ul className="border-t border-hair">
        {questionsThatApply(answers).map(question => {
          const keys = answerKeys(question, answers)
          const isAsked = keys.length > 0
          return (
            <li
              key={question}
              className="flex min-h-13 items-center justify-between gap-3 border-b border-hair py-1"
            >
              <div className="min-w-0 wrap-anywhere">
                <T k={`questions.${question}.prompt`} as="p" className="text-meta text-soft" />
                <p className="text-name">
                  {isAsked ? <TextList keys={keys} /> : <T k="screens.outcome.notAsked" />}
                </p>
              </div>
              <div className="shrink-0">
                <Button look="link" onPress={() => send({ type: 'answer.change', question })}>
                  <span>
                    <T k={isAsked ? 'screens.buttons.change' : 'screens.buttons.ask'} />{' '}
                    <span className="sr-only">
                      <T k={`questions.${question}.prompt`} />
                    </span>
                  </span>
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
      {needs.length > 0 && (
        <p className="pt-2 text-meta text-soft">
          <T k="screens.labels.because" /> <TextList keys={needs} />
        </p>
      )}
    </Region>
  )
}
