import { questionsThatApply, selectAnswers } from '../../../../machines/encounter/encounter.selectors.ts'
import { Button } from '../../components/Button.tsx'
import { useEncounter, useSend } from '../../context/encounter.ts'
import { answerKeys } from '../../i18n/answer-keys.ts'
import { T } from '../../i18n/T.tsx'
import { TextList } from '../../i18n/TextList.tsx'
import { OutcomeRegion } from './OutcomeRegion.tsx'

/** The answers, each with a button to change it, or to ask it now if it was skipped. */
export const YouAnswered = () => {
  const send = useSend()
  const answers = useEncounter(selectAnswers)
  return (
    <OutcomeRegion title={<T k="screens.outcome.you-answered" />}>
      <ul className="grid gap-3">
        {questionsThatApply(answers).map(question => {
          const keys = answerKeys(question, answers)
          const isAsked = keys.length > 0
          return (
            <li
              key={question}
              className="flex flex-wrap items-center justify-between gap-3 rounded-2xl border border-hair bg-surface p-4"
            >
              <div className="min-w-0 flex-1 basis-40">
                <T k={`questions.${question}.prompt`} as="p" className="text-base text-soft" />
                <p className="text-lg font-semibold">
                  {isAsked ? <TextList keys={keys} /> : <T k="screens.outcome.not-asked" />}
                </p>
              </div>
              <Button look="small" onPress={() => send({ type: 'answer.change', question })}>
                <span>
                  <T k={isAsked ? 'screens.buttons.change' : 'screens.buttons.ask'} />{' '}
                  <span className="sr-only">
                    <T k={`questions.${question}.prompt`} />
                  </span>
                </span>
              </Button>
            </li>
          )
        })}
      </ul>
    </OutcomeRegion>
  )
}
