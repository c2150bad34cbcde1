import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    // In public/_locales, where the browser looks for the words of its own pages.
    default_locale: 'en',
    name: '__MSG_name__',
    short_name: '__MSG_name__',
    description: '__MSG_description__',
    permissions: ['storage', 'scripting', 'activeTab', 'alarms'],
    // Asked for when somebody first wants to be reminded, never at install.
    optional_permissions: ['notifications'],
    commands: {
      breathe: {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_breathe__',
      },
    },
    // Asked for one site at a time, from the popup, never at install.
    optional_host_permissions: ['https://*/*'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'still-here@still-here.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
