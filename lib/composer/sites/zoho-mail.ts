import { site } from '../generic';

/** Zoho Mail: nothing is known of it that the generic composer does not find. */
export const zohoMail = site('zoho-mail', [
  'mail.zoho.com',
  'mail.zoho.eu',
  'mail.zoho.in',
  'mail.zoho.com.au',
  'mail.zoho.jp',
]);
