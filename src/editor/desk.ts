import './no-code-from-text.ts'

export { readContent, writeChanges } from './files/read-and-write.ts'
export { Desk } from './parts/Desk.tsx'
