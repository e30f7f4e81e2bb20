declare module 'virtual:training' {
  export const training: import('../../machines/content/content.ts').Training
}
declare module 'virtual:flow-map' {
  export const flowMap: import('../../machines/training/map/flow-map.ts').FlowDrawing
}
declare module 'virtual:facts' {
  export const facts: readonly import('../../machines/training/rota.ts').Fact[]
}
declare module 'virtual:sign-off' {
  export const signOff: readonly import('../../machines/training/sign-off/reading.ts').SectionToSign[]
}
declare module 'virtual:changes' {
  export const changes: import('../../machines/training/changes/describe-changes.ts').SinceAccepted | null
}
