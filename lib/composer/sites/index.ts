import type { SiteAdapter } from '../adapter';
import { site } from '../generic';
import { gmail } from './gmail';
import { slack } from './slack';

/** The messaging sites that the content script runs on. */
export const sites: readonly SiteAdapter[] = [
  gmail,
  site('outlook', [
    'outlook.live.com',
    'outlook.office.com',
    'outlook.office365.com',
    'outlook.cloud.microsoft',
  ]),
  site('yahoo-mail', ['mail.yahoo.com']),
  site('proton-mail', ['mail.proton.me']),
  site('icloud-mail', ['www.icloud.com']),
  site('fastmail', ['app.fastmail.com']),
  site('zoho-mail', ['mail.zoho.com', 'mail.zoho.eu', 'mail.zoho.in', 'mail.zoho.com.au', 'mail.zoho.jp']),
  site('whatsapp', ['web.whatsapp.com']),
  site('messenger', ['www.messenger.com', 'www.facebook.com']),
  site('instagram', ['www.instagram.com']),
  site('telegram', ['web.telegram.org']),
  slack,
  site('discord', ['discord.com']),
  site('teams', ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft']),
  site('google-chat', ['chat.google.com']),
  site('google-messages', ['messages.google.com']),
  site('x', ['x.com']),
  site('linkedin', ['www.linkedin.com']),
  site('reddit', ['www.reddit.com', 'chat.reddit.com']),
  site('element', ['app.element.io'], { sendKeys: ['Enter', 'Mod+Enter'] }),
];
