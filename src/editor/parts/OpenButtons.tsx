import { Fragment } from 'react'
import { canOpenFolders } from '../files/choose-folder.ts'
import type { Way } from '../model/editor.machine.ts'
import { editorWords } from '../words.ts'
import { FileButton } from './FileButton.tsx'

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
  const ways = [
    {
      about: editorWords.about.release,
      button: (
        <button
          type="button"
          className={isOpen ? 'press' : 'press main'}
          onClick={() => onOpen({ from: 'release' })}
        >
          {editorWords.startFromRelease}
        </button>
      )
    },
    {
      about: editorWords.about.file,
      button: (
        <FileButton accept=".zip,.json" onFiles={files => onOpen(wayOf(files))}>
          {editorWords.openFile}
        </FileButton>
      )
    },
    ...(canOpenFolders()
      ? [
          {
            about: editorWords.about.folder,
            button: (
              <button type="button" className="press" onClick={() => onOpen({ from: 'folder' })}>
                {editorWords.openFolder}
              </button>
            )
          }
        ]
      : [])
  ]
  if (isOpen)
    return (
      <div className="row">
        {ways.map(({ about, button }) => (
          <Fragment key={about}>{button}</Fragment>
        ))}
      </div>
    )
  return (
    <dl className="ways">
      {ways.map(({ about, button }) => (
        <Fragment key={about}>
          <dt>{button}</dt>
          <dd>{about}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
