/** How long the file stays available: Safari may read it some time after the click. Milliseconds. */
const TO_READ_MS = 40_000

/** Saves a file that this page made. Nothing is sent. */
export const download = (name: string, content: BlobPart, type: string): void => {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), TO_READ_MS)
}
