import type { SiteAdapter } from '../adapter';
import { discord } from './discord';
import { element } from './element';
import { fastmail } from './fastmail';
import { gmail } from './gmail';
import { googleChat } from './google-chat';
import { googleMessages } from './google-messages';
import { icloudMail } from './icloud-mail';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { messenger } from './messenger';
import { outlook } from './outlook';
import { protonMail } from './proton-mail';
import { reddit } from './reddit';
import { slack } from './slack';
import { teams } from './teams';
import { telegram } from './telegram';
import { whatsapp } from './whatsapp';
import { x } from './x';
import { yahooMail } from './yahoo-mail';
import { zohoMail } from './zoho-mail';

/** The messaging sites that the content script runs on. */
export const sites: readonly SiteAdapter[] = [
  gmail,
  outlook,
  yahooMail,
  protonMail,
  icloudMail,
  fastmail,
  zohoMail,
  whatsapp,
  messenger,
  instagram,
  telegram,
  slack,
  discord,
  teams,
  googleChat,
  googleMessages,
  x,
  linkedin,
  reddit,
  element,
];
