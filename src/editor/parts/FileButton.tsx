import { type ReactNode, useRef } from 'react'

interface Props {
  /** The extensions and types of files that can be chosen. */
  readonly accept: string
  readonly onFile: (file: File) => void
  readonly isMain?: boolean
  readonly isDisabled?: boolean
  readonly children: ReactNode
}

/** A button that asks for a file. The same file may be chosen again. */
export const FileButton = ({ accept, onFile, isMain = false, isDisabled = false, children }: Props) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        className={isMain ? 'press main' : 'press'}
        disabled={isDisabled}
        onClick={() => input.current?.click()}
      >
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
