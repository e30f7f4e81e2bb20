/** Calls back in a task of its own, once what was drawn is painted. A hidden page never paints, and is not waited for. */
export const afterPaint = (then: () => void): void => {
  if (document.visibilityState === 'hidden') setTimeout(then)
  // A task queued in a frame runs after that frame is painted.
  else requestAnimationFrame(() => setTimeout(then))
}
