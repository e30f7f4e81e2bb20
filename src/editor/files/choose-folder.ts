interface Picker {
  readonly showDirectoryPicker?: (options: {
    readonly id: string
    readonly mode: 'readwrite' | 'read'
  }) => Promise<FileSystemDirectoryHandle>
}

/** Whether this browser can open a folder. A rule of the force's IT may still forbid it. */
export const canOpenFolders = (): boolean => (globalThis as Picker).showDirectoryPicker !== undefined

/** @returns the folder that was chosen; nothing if the choice was cancelled. */
export const chooseFolder = async (): Promise<FileSystemDirectoryHandle | undefined> => {
  try {
    return await (globalThis as Picker).showDirectoryPicker?.({ id: 'content', mode: 'readwrite' })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined
    throw error
  }
}
