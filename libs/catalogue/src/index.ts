export { LIST_SOURCES, OWN_LIST, US_SOURCE_LISTS } from './lists/list-sources.js';
export { isTextKey, refusalText, render, renderBoth, titleOf, type Language, type TextParams } from './render.js';
