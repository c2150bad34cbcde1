import { sites } from '../../lib/composer/sites';
import { expect, test } from './extension';
import { SITE_PAGES } from './pages';
import { sharedSuite } from './shared-suite';

test('every site has a page, in the order of the sites', () => {
  const ids = SITE_PAGES.map(({ name }) => name.replace(/:.*/, ''));
  expect([...new Set(ids)]).toEqual(sites.map(({ id }) => id));
});

for (const sitePage of SITE_PAGES) sharedSuite(sitePage);
