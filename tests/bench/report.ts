/** Each line: what was measured, the figure, and the figure to reach. Nothing here fails a build. */
export const report = (what: string, figure: string, goal: string): void =>
  console.log(`${what.padEnd(56)}${figure.padStart(20)}   ${goal}`)
