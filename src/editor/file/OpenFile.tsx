import type { ComponentProps } from 'react'
import { TranslateView } from '../translate/TranslateView.tsx'
import { FileView } from './FileView.tsx'

interface Props extends ComponentProps<typeof FileView> {
  readonly onHighlight: (texts: readonly string[]) => void
}

/** The view that suits a file: a language is shown beside its English. */
export const OpenFile = ({ onHighlight, ...rest }: Props) => {
  const { place, onBack } = rest
  const { file, line, sought } = place
  if (!file.startsWith('languages/') || line !== undefined) return <FileView {...rest} />
  return <TranslateView file={file} soughtKey={sought} onBack={onBack} onHighlight={onHighlight} />
}
