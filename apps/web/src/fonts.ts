// Loaded after the first paint: the font's table of ranges is long, and the fallback face is readable until it is here.
import '@fontsource-variable/noto-sans-jp/index.css';
