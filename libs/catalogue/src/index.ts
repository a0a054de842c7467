export { isTextKey, render, renderBoth, titleOf, type Language, type TextParams } from './render.js';
