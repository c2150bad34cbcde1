// Opens a browser with the extension on its practice page, until the person closes it.
import { launch } from './launch';

const { context, url } = await launch({ headless: false });
const page = context.pages()[0] ?? (await context.newPage());
await page.goto(url('practice.html'));
console.log('The practice page is open. Close the browser to end.');
await context.waitForEvent('close', { timeout: 0 });
