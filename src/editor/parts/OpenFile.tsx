import type { ComponentProps } from 'react'
import type { EnglishText } from '../../../tools/editorial/languages/translation-rows.ts'
import { TranslateView } from '../translate/TranslateView.tsx'
import { FileView } from './FileView.tsx'

interface Props extends ComponentProps<typeof FileView> {
  readonly english: readonly EnglishText[] | undefined
  readonly onHighlight: (texts: readonly string[]) => void
}

/** The view that suits a file: a language is shown beside its English. */
export const OpenFile = ({ english, onHighlight, ...rest }: Props) => {
  const { place, texts, onEdit, onOpen, onBack } = rest
  const { file, line, sought } = place
  if (!file.startsWith('languages/') || line !== undefined) return <FileView {...rest} />
  return (
    <TranslateView
      file={file}
      text={texts.get(file) ?? ''}
      english={english}
      soughtKey={sought}
      onEdit={onEdit}
      onBack={onBack}
      onText={() => onOpen({ file, line: 1 })}
      onHighlight={onHighlight}
    />
  )
}
