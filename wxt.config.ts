import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: 'Still Here',
    short_name: 'Still Here',
    description:
      'Notices when a message gets heated, and offers a pause before it goes. On your own machine, always.',
    permissions: ['storage', 'scripting', 'activeTab'],
    commands: {
      breathe: {
        suggested_key: { default: 'Alt+Shift+B' },
        description: 'Open the compassion breath',
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
