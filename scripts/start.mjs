// npm start: opens a browser with the extension on its practice page; without a display, or with --headless, plays the main job by itself.
import { runInBrowser } from './in-browser.mjs';

const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const headless = process.argv.includes('--headless') || !display;
await runInBrowser(headless ? 'scripts/demo.ts' : 'scripts/open.ts');
