// The package ships its words without their types.
declare module 'echarts/lib/i18n/langJA.js' {
  const words: Parameters<typeof import('echarts/core').registerLocale>[1];
  export default words;
}
