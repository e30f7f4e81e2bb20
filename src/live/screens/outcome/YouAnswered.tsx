import { questionsThatApply, selectAnswers } from '../../../../machines/encounter/encounter.selectors.ts'
import { Button } from '../../components/Button.tsx'
import { useEncounter, useSend } from '../../context/encounter.ts'
import { answerLabels } from '../../i18n/answer-labels.ts'
import { listNodes, useOfficerLocale } from '../../i18n/officer-locale.ts'
import { OutcomeRegion } from './OutcomeRegion.tsx'

/** The answers, each with a button to change it, or to ask it now if it was skipped. */
export const YouAnswered = () => {
  const send = useSend()
  const answers = useEncounter(selectAnswers)
  const locale = useOfficerLocale()
  const { content, t } = locale
  const { outcome, buttons } = content.screens
  return (
    <OutcomeRegion title={t(outcome.youAnswered)}>
      <ul className="grid gap-3">
        {questionsThatApply(answers).map(question => {
          const { prompt } = content.questions[question]
          const labels = answerLabels(question, answers, content)
          return (
            <li
              key={question}
              className="flex flex-wrap items-center justify-between gap-3 rounded-2xl border border-edge bg-card p-4"
            >
              <div className="min-w-0 flex-1 basis-40">
                <p className="text-base text-soft">{t(prompt)}</p>
                <p className="text-lg font-semibold">
                  {labels.length > 0 ? listNodes(locale, labels) : t(outcome.notAsked)}
                </p>
              </div>
              <Button look="small" onPress={() => send({ type: 'answer.change', question })}>
                <span>
                  {t(labels.length > 0 ? buttons.change : buttons.ask)}{' '}
                  <span className="sr-only">{t(prompt)}</span>
                </span>
              </Button>
            </li>
          )
        })}
      </ul>
    </OutcomeRegion>
  )
}
