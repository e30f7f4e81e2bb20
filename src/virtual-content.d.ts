declare module 'virtual:content' {
  export const content: import('../content/content.ts').Content
}
declare module 'virtual:training' {
  export const training: import('../content/content.ts').Training
}
declare module 'virtual:flow-map' {
  export const flowMap: import('../machines/map/drawing.ts').FlowDrawing
  export const flowTests: readonly import('../machines/map/drawing.ts').FlowTest[]
}
