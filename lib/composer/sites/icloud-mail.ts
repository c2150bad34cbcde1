import { site } from '../generic';

/** iCloud Mail: nothing is known of it that the generic composer does not find. */
export const icloudMail = site('icloud-mail', ['www.icloud.com']);
