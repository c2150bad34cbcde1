import { EDITOR_PAGES } from './pages';
import { sharedSuite } from './shared-suite';

for (const editor of EDITOR_PAGES) sharedSuite(editor);
