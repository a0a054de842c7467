// The parts of ECharts that the plots need, and no more. Fetched when a page with a plot opens: import it dynamically and nowhere else.
import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, registerLocale, use as learn, type EChartsType } from 'echarts/core';
import japanese from 'echarts/lib/i18n/langJA.js';
import { SVGRenderer } from 'echarts/renderers';
import type { Language } from '../../client/index.js';

learn([
  AriaComponent,
  BarChart,
  GridComponent,
  LegendComponent,
  LineChart,
  ScatterChart,
  SVGRenderer,
  TooltipComponent,
]);
registerLocale('JA', japanese);

/** An empty drawing as large as its place, which whoever opens it disposes of. */
export function openDrawing(place: HTMLElement, language: Language): EChartsType {
  return init(place, null, { renderer: 'svg', locale: language === 'ja' ? 'JA' : 'EN' });
}
