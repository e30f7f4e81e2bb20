import { type ReactNode, useRef } from 'react'

interface Props {
  /** The extensions and types of files that can be chosen. */
  readonly accept: string
  readonly onFile?: (file: File) => void
  /** Several files may be chosen at once. */
  readonly onFiles?: (files: readonly File[]) => void
  readonly isMain?: boolean
  readonly isDisabled?: boolean
  readonly children: ReactNode
}

/** A button that asks for a file. The same file may be chosen again. */
export const FileButton = (props: Props) => {
  const { accept, onFile, onFiles, isMain = false, isDisabled = false, children } = props
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
        multiple={onFiles !== undefined}
        hidden
        onChange={({ target }) => {
          const [...files] = target.files ?? []
          target.value = ''
          const [file] = files
          if (!file) return
          onFiles?.(files)
          onFile?.(file)
        }}
      />
    </>
  )
}
