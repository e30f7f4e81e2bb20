import type { ComponentProps } from 'react'
import { TranslateView } from '../translate/TranslateView.tsx'
import { FileView } from './FileView.tsx'

/** The view that suits a file: a language is shown beside its English. */
export const OpenFile = (props: ComponentProps<typeof FileView>) => {
  const { file, line, sought } = props.place
  if (!file.startsWith('languages/') || line !== undefined) return <FileView {...props} />
  return <TranslateView file={file} soughtKey={sought} onBack={props.onBack} />
}
