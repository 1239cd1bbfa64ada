export { loadLibrary, type Library } from './library';
export { encodingOfText, legacyKind, readLegacyWorkbook, type LegacyKind } from './read-legacy';
