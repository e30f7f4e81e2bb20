import { type ComponentProps, type ReactNode, useRef } from 'react'

type ButtonProps = ComponentProps<'button'>

/** A button with a border; `className` may say that it is the main one. */
export const PressButton = ({ className = '', ...rest }: ButtonProps) => (
  <button type="button" className={`press ${className}`} {...rest} />
)

/** A button of underlined words. */
export const LinkButton = (props: ButtonProps) => <button type="button" className="link" {...props} />

interface ToggleProps {
  readonly isOn: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

/** A small button that is on or off. */
export const Toggle = ({ isOn, onPress, children }: ToggleProps) => (
  <button type="button" className="chip" aria-pressed={isOn} onClick={onPress}>
    {children}
  </button>
)

interface FileProps extends Pick<ButtonProps, 'className' | 'disabled' | 'children'> {
  /** The extensions and types of files that can be chosen. */
  readonly accept: string
  /** Whether several may be chosen at once. */
  readonly multiple?: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** A button that asks for a file. The same file may be chosen again. */
export const FileButton = ({ accept, multiple, onFiles, ...button }: FileProps) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <PressButton {...button} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        onChange={({ target }) => {
          const [...files] = target.files ?? []
          target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}
