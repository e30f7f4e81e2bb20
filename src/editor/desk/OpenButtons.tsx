import { Fragment } from 'react'
import { FileButton, PressButton } from '../controls/buttons.tsx'
import { editorWords } from '../editor-words.ts'
import { canOpenFolders } from '../files/choose-folder.ts'
import type { Way } from '../model/editor.machine.ts'

interface Props {
  readonly onOpen: (way: Way) => void
  readonly isOpen: boolean
}

/** A zip is the whole content; anything else is a file of changes. */
const wayOf = (files: readonly File[]): Way => {
  const file = files.find(({ name }) => name.endsWith('.zip'))
  return file ? { from: 'zip', file } : { from: 'changes', files }
}

/** The three ways to open content. A folder can be opened only if the browser has a folder picker. */
export const OpenButtons = ({ onOpen, isOpen }: Props) => {
  const button = (from: 'release' | 'folder', label: string) => (
    <PressButton className={from === 'release' && !isOpen ? 'main' : ''} onClick={() => onOpen({ from })}>
      {label}
    </PressButton>
  )
  const ways = {
    release: button('release', editorWords.startFromRelease),
    file: (
      <FileButton accept=".zip,.json" multiple onFiles={files => onOpen(wayOf(files))}>
        {editorWords.openFile}
      </FileButton>
    ),
    ...(canOpenFolders() && { folder: button('folder', editorWords.openFolder) })
  }
  if (isOpen)
    return (
      <div className="row">
        {ways.release}
        {ways.file}
        {ways.folder}
      </div>
    )
  return (
    <dl className="ways [&_.press]:w-full">
      {Object.entries(ways).map(([way, toPress]) => (
        <Fragment key={way}>
          <dt>{toPress}</dt>
          <dd>{editorWords.about[way as keyof typeof ways]}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
