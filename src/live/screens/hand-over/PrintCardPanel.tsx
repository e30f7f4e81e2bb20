import type { Service } from '../../../../machines/content/content.ts'
import type { Form } from '../../../../machines/hand-over/hand-over-contacts.ts'
import { Button } from '../../components/Button.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Note } from '../../components/Speech.tsx'
import { useOfficerLocale } from '../../i18n/officer-locale.ts'
import { PrintedCard } from './PrintedCard.tsx'

interface Props {
  readonly services: readonly Service[]
  readonly form: Form
  readonly onClose: () => void
}

/** Warns that printers may keep a copy, then prints. The card exists only while this panel is open. */
export const PrintCardPanel = ({ services, form, onClose }: Props) => {
  const {
    screens: { handOver: words, buttons },
    t
  } = useOfficerLocale()
  return (
    <Panel title={t(words.card)} onClose={onClose}>
      {close => (
        <>
          <Note>
            <p className="text-lg font-semibold text-ink">{t(words.cardWarning)}</p>
            <p>{t(words.cardFold)}</p>
          </Note>
          <Button look="main" onPress={() => window.print()}>
            {t(words.print)}
          </Button>
          <Button look="plain" onPress={close}>
            {t(buttons.close)}
          </Button>
          <PrintedCard services={services} form={form} />
        </>
      )}
    </Panel>
  )
}
