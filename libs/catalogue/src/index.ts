export { LIST_SOURCES, OWN_LIST } from './list.js';
export { isTextKey, refusalText, render, renderBoth, titleOf, type Language, type TextParams } from './render.js';
