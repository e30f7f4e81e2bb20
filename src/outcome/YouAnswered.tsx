import { content } from 'virtual:content'
import { questionsThatApply, selectAnswers } from '../../machines/encounter/encounter.selectors.ts'
import { useEncounter, useSend } from '../app.ts'
import { Button } from '../ui/Button.tsx'
import { answerSaid } from '../words.ts'
import { Region } from './Region.tsx'

const { outcome, buttons } = content.screens

/** The answers, each with a way to change it, or to ask it now if it was passed over. */
export const YouAnswered = () => {
  const send = useSend()
  const answers = useEncounter(selectAnswers)
  return (
    <Region title={outcome.youAnswered}>
      <ul className="grid gap-3">
        {questionsThatApply(answers).map(question => {
          const { prompt } = content.questions[question]
          const said = answerSaid(question, answers)
          return (
            <li
              key={question}
              className="flex flex-wrap items-center justify-between gap-3 rounded-2xl border border-edge bg-card p-4"
            >
              <div className="min-w-0 flex-1 basis-40">
                <p className="text-base text-soft">{prompt}</p>
                <p className="text-lg font-semibold">
                  {said.length > 0 ? said.join(', ') : outcome.notAsked}
                </p>
              </div>
              <Button look="small" onPress={() => send({ type: `change.${question}` })}>
                <span>
                  {said.length > 0 ? buttons.change : buttons.ask} <span className="sr-only">{prompt}</span>
                </span>
              </Button>
            </li>
          )
        })}
      </ul>
    </Region>
  )
}
