// Finds a browser that can load an unpacked extension, or installs one. Says in one line what it does.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Browsers that load an unpacked extension from the command line; branded Chrome has not since version 137. */
const CHROMIUM_COMMANDS = [
  'chromium',
  'chromium-browser',
  'chrome-for-testing',
  'microsoft-edge',
  'brave-browser',
  'brave',
];
const CHROMIUM_APPS = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder
      ? [
          join(folder, 'Chromium/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          join(folder, 'BraveSoftware/Brave-Browser/Application/brave.exe'),
        ]
      : [];
  }),
};
const FIREFOX_COMMANDS = ['firefox', 'firefox-esr'];
const FIREFOX_APPS = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['ProgramFiles', 'ProgramFiles(x86)'].flatMap((name) =>
    process.env[name] ? [join(process.env[name], 'Mozilla Firefox/firefox.exe')] : [],
  ),
};

/** The path of a Chromium: `CHROMIUM`, an installed one, Playwright's, else a new one. Exits with a clear line when there is none to be had. */
export async function findChromium() {
  const named = fromEnvironment('CHROMIUM');
  if (named) return named;
  const installed = onThisMachine(CHROMIUM_COMMANDS, CHROMIUM_APPS);
  if (installed) return installed;
  const { chromium } = await import('@playwright/test');
  const kept = () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : null);
  if (kept()) return kept();
  return (
    install('Chromium', 'Playwright', ['npx', 'playwright', 'install', 'chromium'], kept) ??
    withApt('Chromium', ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji'], () =>
      onThisMachine(CHROMIUM_COMMANDS, {}),
    ) ??
    nothing('Chromium', 'CHROMIUM')
  );
}

/** The path of a Firefox: `FIREFOX`, an installed one, else a new one. Exits with a clear line when there is none to be had. */
export async function findFirefox() {
  return (
    fromEnvironment('FIREFOX') ??
    onThisMachine(FIREFOX_COMMANDS, FIREFOX_APPS) ??
    downloadedFirefox() ??
    install(
      'Firefox',
      'Mozilla',
      ['npx', 'browsers', 'install', 'firefox@stable', '--path', firefoxCache],
      downloadedFirefox,
    ) ??
    withApt('Firefox', ['firefox-esr'], () => onThisMachine(FIREFOX_COMMANDS, {})) ??
    nothing('Firefox', 'FIREFOX')
  );
}

const firefoxCache = join(homedir(), '.cache', 'still-here-browsers');

function downloadedFirefox() {
  const folder = join(firefoxCache, 'firefox');
  if (!existsSync(folder)) return null;
  const inside = {
    linux: 'firefox/firefox',
    win32: 'core/firefox.exe',
    darwin: 'Firefox.app/Contents/MacOS/firefox',
  };
  return (
    readdirSync(folder)
      .map((version) => join(folder, version, inside[process.platform] ?? inside.linux))
      .find(existsSync) ?? null
  );
}

function fromEnvironment(name) {
  const path = process.env[name];
  if (!path) return null;
  if (existsSync(path)) return path;
  console.error(`${name} names ${path}, which is not there.`);
  process.exit(1);
}

function onThisMachine(commands, apps) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...(apps[process.platform] ?? []),
  ];
  return candidates.find((path) => existsSync(path)) ?? null;
}

function install(browser, from, [command, ...args], find) {
  console.error(`No ${browser} here: installing one from ${from} …`);
  const done = spawnSync(command, args, {
    stdio: 'ignore',
    timeout: 300_000,
    shell: process.platform === 'win32',
  });
  return done.status === 0 ? find() : null;
}

function withApt(browser, packages, find) {
  if (process.platform !== 'linux' || !onThisMachine(['apt-get'], {})) return null;
  console.error(`No ${browser} from there: installing Debian's (apt-get) …`);
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...root, 'apt-get', ...args];
    return (
      spawnSync(command, rest, {
        stdio: 'ignore',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0
    );
  };
  apt('update');
  return apt('install', '-y', '--no-install-recommends', ...packages) ? find() : null;
}

function nothing(browser, variable) {
  console.error(`No ${browser} could be found or installed. Install one, or name its path in ${variable}.`);
  process.exit(1);
}
