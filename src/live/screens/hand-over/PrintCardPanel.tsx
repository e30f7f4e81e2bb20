import type { Service } from '../../../../machines/content/content.ts'
import type { Form } from '../../../../machines/hand-over/carried.ts'
import { Button } from '../../components/Button.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Note } from '../../components/Speech.tsx'
import { useWords } from '../../i18n/officer-locale.ts'
import { Paper } from './PrintedCard.tsx'

interface Props {
  readonly services: readonly Service[]
  readonly form: Form
  readonly onClose: () => void
}

/** Warns of what a printer keeps, then prints. The card is there to be printed as long as this panel stands, and no longer. */
export const PrintCard = ({ services, form, onClose }: Props) => {
  const {
    screens: { handOver: words, buttons },
    mark
  } = useWords()
  return (
    <Panel title={mark(words.card)} onClose={onClose}>
      {close => (
        <>
          <Note>
            <p className="text-lg font-semibold text-ink">{mark(words.cardWarning)}</p>
            <p>{mark(words.cardFold)}</p>
          </Note>
          <Button look="main" onPress={() => window.print()}>
            {mark(words.print)}
          </Button>
          <Button look="plain" onPress={close}>
            {mark(buttons.close)}
          </Button>
          <Paper services={services} form={form} />
        </>
      )}
    </Panel>
  )
}
