import { Fragment } from 'react'
import { canOpenFolders } from '../files/choose-folder.ts'
import type { Way } from '../model/editor.machine.ts'
import { editorWords } from '../words.ts'
import { FileButton } from './FileButton.tsx'

interface Props {
  readonly onOpen: (way: Way) => void
  readonly isOpen: boolean
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
      about: editorWords.about.zip,
      button: (
        <FileButton accept=".zip,application/zip" onFile={file => onOpen({ from: 'zip', file })}>
          {editorWords.openZip}
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
