import { useEffect } from 'react'

/** Has the browser ask before it leaves the page. @param isUnsaved whether something would be lost. */
export const useLeaveWarning = (isUnsaved: boolean): void =>
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => isUnsaved && event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnsaved])
